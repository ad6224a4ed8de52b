// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"

namespace stoa {

constexpr int applicationId = 0x53544F41; //!< "STOA"
constexpr int currentSchema = 1; //!< user_version of what this program writes
constexpr int minReaderOfCurrentSchema = 1; //!< the oldest program that may read it

//! The schema as text, with what each table and column means.
QString schemaText();

//! Makes all tables of the current schema in an empty file and stamps it.
Result<> createSchema(Connection &connection);

//! SHA-256 of all objects of the file and their SQL, hexadecimal.
QByteArray schemaFingerprint(Connection &connection);

//! schemaFingerprint() of a new project, with the SQLite of Debian 12: making a whole schema to compare with costs a
//! tenth of the start. Another SQLite may write the search index's own tables otherwise; then it is made.
constexpr const char *currentFingerprint = "576dd426a4037cdd6451648f7b24ef1cb546d267b68bcf53371d3be08e14bf0e";

//! Whether the tables are byte for byte those of the current schema; the detail of ForeignSchema names the first that
//! is not.
Result<> compareSchema(Connection &connection);

} // namespace stoa
