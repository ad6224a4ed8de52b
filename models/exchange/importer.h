// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/datereader.h"
#include "models/exchange/mapping.h"
#include "models/exchange/textsource.h"

#include <QFuture>

#include <atomic>
#include <functional>
#include <memory>

namespace stoa {

//! What is to be read in, and how. Empty parts are found by looking at the file.
struct ImportPlan
{
    QString path;
    QString account; //!< "network:handle"; made when the project has none of that name
    Mapping mapping; //!< empty: that of the layout
    QString layout; //!< a layout's name; empty: recognised by the headers
    Encoding encoding = Encoding::Detect;
    char separator = 0;
    DateOrder dateOrder = DateOrder::Unknown;
    qint64 limit = TextOptions::usualLimit; //!< bytes; larger only after the person was asked
};

//! One field that a kind of import takes.
struct ImportField
{
    QString name; //!< token: id, time, text…
    bool required = false;
};

//! The beginning of a file as it would be read.
struct ImportPreview
{
    static constexpr int mostRows = 200;

    struct Row
    {
        qint64 line = 0;
        QStringList cells;
    };
    QStringList headers;
    QList<Row> rows;
    QString layout; //!< name; empty: not recognised
    Mapping mapping; //!< of the plan, the layout, or guessed from the headers where neither is there
    bool guessed = false; //!< the mapping is a guess that a person must confirm
    QString account; //!< "network:handle"; empty: a person must choose
    Encoding encoding = Encoding::Utf8;
    bool isTable = true; //!< false: a calendar file, which has no separator and no columns to choose
    char separator = ',';
    DateOrder dateOrder = DateOrder::Unknown; //!< Unknown: no date of this file leaves it open
    bool dateOrderIsForced = true; //!< false: another reading would be possible
    Error mappingError; //!< why the file cannot be read in with this mapping; None: it can
    QList<RejectedRow> rejected; //!< of the rows shown
    Error fault; //!< the place at which the file breaks, if that is within the rows shown
};

//! Progress and cancelling of one import; shared by the window and the thread that reads.
struct ImportControl
{
    std::shared_ptr<std::atomic_bool> cancelled = std::make_shared<std::atomic_bool>(false);
    std::function<void(qint64 bytes, qint64 of)> progress; //!< called on another thread
};

//! What an import dialog needs of one kind of import.
class Importer
{
public:
    virtual ~Importer() = default;

    virtual QString kind() const = 0; //!< comments, posts or samples
    virtual bool needsAccount() const { return true; } //!< false: rows may name theirs, or have none
    virtual QList<ImportField> fields() const = 0;
    //! Looks through the file and reads its beginning. On a thread of its own: of a large file it takes a second.
    virtual QFuture<Result<ImportPreview>> preview(const ImportPlan &plan) = 0;
    //! Reads the whole file and writes nothing. On a thread of its own.
    virtual QFuture<Result<ImportSummary>> dryRun(const ImportPlan &plan, const ImportControl &control) = 0;
    //! All or nothing; one entry of the history. A file that brings nothing new makes none.
    virtual QFuture<Result<ImportSummary>> run(const ImportPlan &plan, const ImportControl &control) = 0;
    //! Keeps the plan's mapping for the next file with these headers.
    virtual QFuture<Result<>> remember(const QString &name, const QStringList &headers, const Mapping &mapping) = 0;
};

} // namespace stoa
