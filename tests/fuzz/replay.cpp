// SPDX-License-Identifier: GPL-3.0-or-later
// stoa-fuzz-replay [FILE...]: gives each input of the corpora (or of FILEs, by the folder they lie in) to its target.
#include "tests/fuzz/fuzztargets.h"

#include <QDir>
#include <QDirIterator>

#include <cstdio>

namespace {

using namespace stoa::fuzz;

struct Target
{
    const char *folder;
    void (*run)(const QByteArray &bytes);
};
constexpr Target targets[]
    = {{"intake", &fuzzIntake}, {"csv", &fuzzCsv}, {"rules", &fuzzRules}, {"clamp", &fuzzClamp}, {"links", &fuzzLinks}};

QStringList corpora()
{
    QStringList files;
    QDirIterator all(QStringLiteral(STOA_SOURCE_DIR "/tests/fuzz/corpus"), QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext())
        files.append(all.next());
    return files;
}

} // namespace

int main(int argc, char **argv)
{
    QStringList files;
    for (int i = 1; i < argc; ++i)
        files.append(QString::fromLocal8Bit(argv[i]));
    int done = 0;
    for (const QString &path : files.isEmpty() ? corpora() : files) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return 2;
        const QString folder = QFileInfo(path).dir().dirName();
        for (const Target &target : targets) {
            if (folder != QLatin1String(target.folder))
                continue;
            std::fprintf(stderr, "%s\n", qPrintable(path)); // the last one named is the one that broke it
            target.run(file.readAll());
            ++done;
        }
    }
    std::printf("{\"name\": \"fuzz.replay\", \"inputs\": %d}\n", done);
    return done > 0 ? 0 : 2;
}
