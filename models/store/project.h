// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/store/database.h"
#include "models/store/datafolder.h"
#include "models/store/filemark.h"

#include <QTimeZone>

#include <atomic>

#include <memory>

namespace stoa {

//! What a file turned out to be, before or without opening it for work.
enum class FileState {
    Sound,
    Newer, //!< a later schema: readable where min_reader allows
    Damaged,
    CopiedDuringSave, //!< its pages are of two states: a copy that ran through a commit; or damaged without a trace
    NotAProject,
    ForeignSchema, //!< says it is a project, but its tables are not those that any version made
};
QString fileStateToken(FileState state); //!< sound, newer, damaged, not_a_project; the others are told as damaged

//! What a person chooses for a new project.
struct NewProject
{
    QString name;
    QString zone = QStringLiteral("UTC"); //!< IANA
    QString language = QStringLiteral("en"); //!< en, el or ru
};

class ProjectLock;

//! One client's file, open. Lives on the thread that opened it; its reader belongs to that thread.
//!
//! While it lives the file is touched by nothing but SQLite: any other open and close of it in this process would drop
//! the lock.
class Project final
{
public:
    enum class Access { Edit, ReadOnly };

    //! Makes the file and opens it. Errors: Conflict when it exists, NoPermission, DiskFull, Invalid (zone, language).
    static Result<std::unique_ptr<Project>> create(
        const QString &path, const NewProject &what, const DataFolder &data, const Clock &clock);
    //! Makes the file with its first rows and leaves it open, for whoever fills it by other means.
    static Result<std::unique_ptr<Connection>> createEmpty(
        const QString &path, const NewProject &what, const Clock &clock);
    //! Errors: NotFound, NotAFile, NoPermission, NotAProject, Damaged, CopiedDuringSave, ForeignSchema (rows that are
    //! not ours too), TooNew, UnfinishedSave (a journal beside it that this installation did not write). When another
    //! instance holds it, or it is newer but readable, or Access::ReadOnly is asked for, it opens read-only and
    //! whyReadOnly() says why.
    static Result<std::unique_ptr<Project>> open(
        const QString &path, Access access, const DataFolder &data, const Clock &clock);
    //! What the file is. Reads only. Errors: NotFound, NotAFile, NoPermission, Storage.
    static Result<FileState> check(const QString &path);

    ~Project();
    Project(const Project &) = delete;
    Project &operator=(const Project &) = delete;

    const QString &path() const { return m_path; }
    //! Where people know the project, and where files beside it lie; another path than path() for a private copy.
    const QString &home() const { return m_home.isEmpty() ? m_path : m_home; }
    void setHome(const QString &home) { m_home = home; }
    const DataFolder &data() const { return m_data; }
    const FileMark &mark() const { return m_mark; } //!< of the file that was opened
    quint64 otherNames() const { return m_mark.links > 1 ? m_mark.links - 1 : 0; } //!< hard links to the same file
    bool isReadOnly() const { return m_whyReadOnly.code != ErrorCode::None; }
    //! OpenElsewhere (args: where), TooNew, NoPermission or ReadOnly (asked for); None: it can be edited.
    const Error &whyReadOnly() const { return m_whyReadOnly; }
    //! It was last closed by another installation: what is derived from its rows is not to be trusted.
    bool cameFromElsewhere() const { return m_cameFromElsewhere; }

    //! The reading connection of the thread that opened the project. Queries here should take under 10 ms.
    Connection &reader() const { return *m_reader; }
    //! A read-only connection of its own for background work: read in short chunks, a running query keeps writers out.
    Result<std::unique_ptr<Connection>> openReader() const;
    Result<std::unique_ptr<Connection>> openWriter() const; //!< for EditService only

    QString uuid() const;
    int schema() const; //!< user_version
    int minReader() const;
    QString setting(const QString &name, const QString &otherwise = {}) const;
    QString name() const { return setting(QStringLiteral("name")); }
    QString language() const { return setting(QStringLiteral("language"), QStringLiteral("en")); }
    QTimeZone zone() const;
    //! Something was wrong with the file while it was open: the next opening looks at every page. Any thread.
    void doubt() const { m_doubtful = true; }
    QByteArray sealKey() const; //!< this installation's key for the history

private:
    Project(QString path, const DataFolder &data);

    QString m_path;
    QString m_home;
    const DataFolder &m_data;
    std::unique_ptr<ProjectLock> m_lock;
    std::unique_ptr<Connection> m_reader;
    Error m_whyReadOnly;
    FileMark m_mark; //!< when it was opened
    mutable std::atomic_bool m_doubtful{false};
    bool m_cameFromElsewhere = false;
    bool m_wasLeftOpen = false; //!< the last spell of work here had no end
};

} // namespace stoa
