// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/engagement/buckets.h"
#include "models/engagement/samplereader.h"

#include "models/exchange/importaccount.h"
#include "models/exchange/rejectedrow.h"
#include "models/store/editservice.h"

#include <atomic>
#include <functional>

namespace stoa {

class Project;

//! Stops a long reading from another thread, and hears how far it is.
struct ReadingProgress
{
    std::function<void(qint64 done, qint64 of)> report; //!< bytes; called on the reading thread; may be empty
    std::atomic<bool> cancelled = false;
};

//! Compares the rows of one file with the project and, given a writer, writes what is new.
//!
//! Values are compared, not files: what is there already, equal and newest, is "same" and is not written again; what
//! differs is kept beside the earlier value, with this import's id, and counts from then on. For one thread at a time.
class SampleImport final
{
public:
    static Result<std::shared_ptr<SampleImport>> open(
        const SampleFile &file, Connection &connection, const QTimeZone &zone);

    //! Reads up to \a most rows, compares them with what \a connection shows, and writes where \a writer is given.
    //! False: the file is at its end, or failed() tells why not.
    bool step(Connection &connection, Writer *writer, qint64 import, int most);
    //! Back to the beginning, with empty counts.
    Result<> rewind();
    //! After the last row: what the import's row tells, and the days behind the charts.
    void finish(Writer &writer, qint64 import);

    const ImportSummary &summary() const { return m_summary; }
    bool writesAnything() const { return m_summary.added + m_summary.updated > 0; }
    const Error &error() const { return m_reader->error(); }
    const SampleReader &reader() const { return *m_reader; }
    const ImportAccount &account() const { return m_account; }
    QString fileName() const { return m_fileName; }

private:
    enum class Outcome { Added, Updated, Same, Refused };
    struct Seen
    {
        quint64 content;
        qint64 line;
    };
    struct Place //!< where one row goes
    {
        Connection &connection;
        Writer *writer;
        qint64 import;
        qint64 nowMs; //!< the moment of lifetime values: when the file was read in
        qint64 account;
        qint64 item;
    };

    SampleImport(std::unique_ptr<SampleReader> reader, ImportAccount account, QString fileName);
    Outcome takeRow(const SampleLine &row, Connection &connection, Writer *writer, qint64 import);
    bool isRepeated(const SampleLine &row, Outcome &outcome, RejectedRow &rejected);
    Result<qint64> accountOf(const SampleLine &row, Connection &connection, Writer *writer, qint64 import);
    Outcome takeItem(const SampleLine &row, Place &place);
    void insertItem(const SampleLine &row, Place &place);
    void updateItem(const SampleLine &row, const Place &place);
    Outcome takeValue(const SampleLine::Value &value, const Place &place);
    qint64 metricOf(const Metric &metric, const Place &place);
    void count(Outcome outcome);

    std::unique_ptr<SampleReader> m_reader;
    ImportAccount m_account;
    QString m_fileName;
    QHash<QString, ImportAccount> m_named; //!< accounts that the file itself names
    QHash<quint64, Seen> m_seen; //!< rows of this file, by identity
    QHash<QString, qint64> m_metrics;
    QList<qint64> m_earlier; //!< imports of the very same file
    ImportSummary m_summary;
    RejectedRow m_rejected;
};

//! Numbers into the project: files, and by hand. On the window's thread.
class SampleEdits final
{
public:
    SampleEdits(Project &project, EditService &edits); //!< both must outlive this object

    //! What importing \a file would come to; nothing is written. Any thread: \a connection must belong to it.
    static Result<std::shared_ptr<SampleImport>> preview(
        const SampleFile &file, Connection &connection, const QTimeZone &zone, ReadingProgress *progress = nullptr);
    //! Writes what preview() read. One entry of the history; none when there is nothing new.
    QFuture<Result<ImportSummary>> write(const std::shared_ptr<SampleImport> &previewed);
    //! Both in one, for the command line: waits.
    Result<ImportSummary> importFile(const SampleFile &file, bool dryRun);

    //! One value that a person enters. \a item none: of the account.
    struct HandValue
    {
        AccountId account;
        ItemId item;
        QString metric;
        DayRange days;
        double value = 0;
    };
    //! Errors: NotFound (metric), Invalid (range, value).
    QFuture<Result<ActDone>> enter(const QList<HandValue> &values);

private:
    Project &m_project;
    EditService &m_edits;
};

} // namespace stoa
