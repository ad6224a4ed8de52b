// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exchange.h"

#include "models/core/standardstreams.h"

#include <QGuiApplication>
#include <QJsonDocument>

#include <cstdio>

namespace {

using namespace stoa;
using namespace stoa::cli;

QList<std::span<const Command>> allCommands()
{
    return {projectCommands(), planningCommands(), calendarCommands(), contestCommands(), inboxCommands(),
        ruleCommands(), metricCommands()};
}

//! The command that \a words begin with; its name may have two words.
const Command *commandOf(const QStringList &words, int &used)
{
    for (used = 2; used > 0; --used) {
        const QString wanted = words.mid(0, used).join(QLatin1Char(' '));
        for (const auto &group : allCommands()) {
            for (const Command &command : group) {
                if (words.size() >= used && wanted == QLatin1String(command.name))
                    return &command;
            }
        }
    }
    return nullptr;
}

int usage(const Command *only)
{
    for (const auto &group : allCommands()) {
        for (const Command &command : group) {
            if (only == nullptr || only == &command)
                std::fprintf(stderr, "stoa-cli %s %s\n", command.name, command.usage);
        }
    }
    return 1;
}

void print(const Answer &answer)
{
    QByteArray out = answer.raw.toUtf8();
    if (out.isEmpty() && !answer.json.isUndefined()) {
        // QJsonDocument takes only arrays and objects at the top; every answer is one of them.
        const QJsonDocument document
            = answer.json.isArray() ? QJsonDocument(answer.json.toArray()) : QJsonDocument(answer.json.toObject());
        out = document.toJson(QJsonDocument::Indented);
    }
    std::fwrite(out.constData(), 1, static_cast<size_t>(out.size()), stdout);
    std::fflush(stdout);
}

//! Pages need fonts; everything else does without what they cost at the start.
std::unique_ptr<QCoreApplication> applicationFor(int &argc, char **argv)
{
    QStringList words;
    for (int at = 1; at < argc; ++at)
        words.append(QString::fromLocal8Bit(argv[at]));
    if (!asksForPages(words))
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen"); // there may be no screen
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char **argv)
{
    holdStandardStreams();
    const std::unique_ptr<QCoreApplication> application = applicationFor(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("stoa-cli"));
    const QStringList words = QCoreApplication::arguments().mid(1);
    int used = 0;
    const Command *const command = commandOf(words, used);
    if (command == nullptr)
        return usage(nullptr);
    Result<Arguments> arguments = Arguments::parse(words.mid(used), command->valued, command->flags);
    if (!arguments || arguments->count() < command->leastPositions || arguments->count() > command->mostPositions) {
        if (!arguments)
            std::fprintf(stderr, "stoa-cli: %s\n", qPrintable(messageOf(arguments.error())));
        return usage(command);
    }
    const SystemClock clock;
    const DataFolder data;
    Context context{clock, data, std::move(*arguments)};
    const Result<Answer> answer = command->run(context);
    if (!answer) {
        std::fprintf(stderr, "stoa-cli: %s\n", qPrintable(messageOf(answer.error())));
        return exitCodeOf(answer.error().code);
    }
    print(*answer);
    return answer->exitCode;
}
