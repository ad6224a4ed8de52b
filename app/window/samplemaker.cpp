// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/samplemaker.h"

#include "app/session/openproject.h"
#include "models/sample/sampleproject.h"

#include <QFile>
#include <QtConcurrentRun>

namespace stoa {

namespace {

Result<QString> fillSample(const DataFolder &data, const Clock &clock, const QString &language)
{
    const Result<SampleProject> sample = SampleProject::load(language);
    if (!sample)
        return sample.error();
    const QString path = samplePath(data, language);
    const QString unfinished
        = path + QLatin1String(".part"); // a killed program leaves no half sample under the real name
    QFile::remove(unfinished);
    {
        Result<std::unique_ptr<Project>> project = Project::create(unfinished, sample->what(), data, clock);
        if (!project)
            return project.error();
        const OpenProject open = OpenProject::around(std::move(*project), clock);
        const Result<> filled = sample->fill(*open.edits);
        if (!filled)
            return filled.error();
    }
    if (!QFile::rename(unfinished, path))
        return {ErrorCode::Storage, {}, QStringLiteral("rename %1").arg(unfinished)};
    return path;
}

} // namespace

QString samplePath(const DataFolder &data, const QString &language)
{
    return data.sub(QStringLiteral("sample")) + QStringLiteral("/sample-%1.stoa").arg(language);
}

QFuture<Result<QString>> makeSampleProject(const DataFolder &data, const Clock &clock, const QString &language)
{
    return QtConcurrent::run([&data, &clock, language] { return fillSample(data, clock, language); });
}

} // namespace stoa
