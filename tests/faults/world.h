// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/openproject.h"
#include "models/core/clock.h"

#include <QCoreApplication>
#include <QFuture>
#include <QTemporaryDir>

#include <functional>
#include <vector>

namespace stoa::faults {

//! Waits for \a future and lets this thread's events go on: some acts need them.
template <typename T>
Result<T> waited(QFuture<Result<T>> future)
{
    while (!future.isFinished())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 1);
    return future.result();
}

//! A folder (in memory where there is such a place) with a data folder and one project that can be put back to how it
//! was as often as wanted.
class World final
{
public:
    World();
    explicit World(const QString &folder); //!< one that another World made and does not have open; stays
    ~World();

    void putBack(); //!< closes the project and puts the file as it was first made; no side files
    Error open(); //!< None: it is open for editing
    void close();

    OpenProject &project() { return m_open; }
    EditService &edits() { return *m_open.edits; }
    Connection &reader() { return m_open.project->reader(); }
    const DataFolder &data() const { return m_data; }
    FixedClock &clock() { return m_clock; }
    QString folder() const { return m_folder; }
    QString path() const { return m_folder + QLatin1String("/client.stoa"); }
    const QByteArray &firstBytes() const { return m_first; }
    QString importFile() const { return m_folder + QLatin1String("/more.csv"); }
    void writeImportFile(int from, int count); //!< comments of these numbers
    //! Moves the clock on, so that acts stay apart in the history.
    void nextMinutes() { m_clock.set(m_clock.nowUtcMs() + 120'000); }

    void readIds(); //!< of what the project has now

    QList<PostId> posts; //!< drafts, none of them published
    QList<AccountId> accounts;
    std::vector<qint64> comments;
    LabelId label;

private:
    void make();
    std::unique_ptr<QTemporaryDir> m_temporary;
    QString m_folder;
    DataFolder m_data;
    FixedClock m_clock;
    QByteArray m_first;
    OpenProject m_open;
};

//! What a person would miss: a hash over all rows of the tables that people and imports write, and over what follows
//! them. Empty when they could not be read.
QByteArray logicalHash(Connection &reader);

//! One of the acts that everything is tried with: twelve, through the application's own edits.
struct Operation
{
    const char *name;
    std::function<Result<>(World &)> prepare; //!< may be empty
    std::function<Result<>(World &)> run;
    bool isAct = true; //!< Undo takes it back; false for undo itself
};
const std::vector<Operation> &operations();

//! Something small that always changes the project: whether it can still be worked on.
Result<> editAnything(World &world);

QByteArray fileBytes(const QString &path);
void writeBytes(const QString &path, const QByteArray &bytes);

} // namespace stoa::faults
