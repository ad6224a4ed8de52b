// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/session/openproject.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <functional>
#include <span>

namespace stoa::cli {

//! What a command works with. One command a process.
struct Context
{
    const Clock &clock;
    const DataFolder &data;
    Arguments arguments;
};

//! What a command came to: one JSON value for standard output, and the exit code.
struct Answer
{
    QJsonValue json;
    int exitCode = 0;
    QString raw = {}; //!< printed instead of json where it is not empty (schema, rules export)
};

//! One command of the contract.
struct Command
{
    const char *name; //!< "import comments": one or two words
    const char *usage; //!< what follows the name
    int leastPositions;
    int mostPositions;
    QStringList valued; //!< options with a value
    QStringList flags; //!< options without
    Result<Answer> (*run)(Context &context);
};

std::span<const Command> projectCommands();
std::span<const Command> planningCommands();
std::span<const Command> calendarCommands();
std::span<const Command> contestCommands();
std::span<const Command> inboxCommands();
std::span<const Command> ruleCommands();
std::span<const Command> metricCommands();

//! The exit code of the contract for what went wrong.
int exitCodeOf(ErrorCode code);
//! One sentence in English on standard error.
QString messageOf(const Error &error);

// ---- what commands share

Result<OpenProject> openToRead(Context &context, const QString &path);
//! Errors too: OpenElsewhere, TooNew, NoPermission when it cannot be written.
Result<OpenProject> openToWrite(Context &context, const QString &path);
//! Waits for an act and makes {act, changed, label} of it.
Result<QJsonObject> written(const QFuture<Result<ActDone>> &future);
QJsonArray idArray(const QList<qint64> &ids); //!< as strings
//! A moment as wall time in \a zone, to the second, without offset.
QString wallText(qint64 utcMs, const QTimeZone &zone);
//! The account named by "network:handle" or by its id. Errors: NotFound.
Result<AccountId> accountOf(Connection &reader, const QString &name);

} // namespace stoa::cli
