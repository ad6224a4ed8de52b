// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/editservice.h"
#include "models/store/project.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace stoa::test {

//! 2026-11-22T12:00:00Z, where tests stand still.
constexpr qint64 testNowMs = 1795348800000;

//! A project in a folder of its own that goes away with it; can be closed and opened again.
class TemporaryProject final
{
public:
    using MakeDerived = std::function<std::vector<std::unique_ptr<Derived>>()>;

    explicit TemporaryProject(
        const NewProject &what = {QStringLiteral("Test"), QStringLiteral("Europe/Athens"), QStringLiteral("en")},
        MakeDerived makeDerived = {});
    ~TemporaryProject();

    Project &project() { return *m_project; }
    EditService &edits() { return *m_edits; }
    Connection &reader() { return m_project->reader(); }
    FixedClock &clock() { return m_clock; }
    const DataFolder &data() const { return m_data; }
    QString path() const { return m_path; }
    QString folder() const { return m_folder.path(); }

    void close();
    Error open(Project::Access access = Project::Access::Edit); //!< None when it worked
    //! Runs \a work as an act and waits for it.
    Result<ActDone> act(const char *label, EditService::Work work);
    //! Every row of the recorded tables (and of \a more) as text: equal dumps, equal projects.
    QString dump(const QStringList &more = {});

private:
    QTemporaryDir m_folder;
    DataFolder m_data;
    FixedClock m_clock;
    MakeDerived m_makeDerived;
    QString m_path;
    std::unique_ptr<Project> m_project;
    std::unique_ptr<EditService> m_edits;
};

//! Waits for \a future and answers its result.
template <typename T>
Result<T> resultOf(QFuture<Result<T>> future)
{
    future.waitForFinished();
    return future.result();
}

} // namespace stoa::test
