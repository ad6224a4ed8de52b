// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"

namespace stoa {

constexpr int applicationId = 0x53544F41; //!< "STOA"
constexpr int currentSchema = 2; //!< user_version of what this program writes
constexpr int minReaderOfCurrentSchema = 1; //!< the oldest program that may read it

//! The schema as text, with what each table and column means.
QString schemaText();

//! Makes the tables that \a schema brought. Inside a transaction of the caller; errors are the connection's.
void bringSchema(Connection &connection, int schema);

//! Makes all tables of the current schema in an empty file and stamps it.
Result<> createSchema(Connection &connection);

//! SHA-256 of all objects of the file and their SQL, hexadecimal.
QByteArray schemaFingerprint(Connection &connection);

//! schemaFingerprint() of a new project, with the SQLite of Debian 12: making a whole schema to compare with costs a
//! tenth of the start. Another SQLite may write the search index's own tables otherwise; then it is made.
constexpr const char *currentFingerprint = "2513c2ae59941f35e18c3c6ab85edb9ad92c20f6b57ec11adfa12999ec4db4f2";

//! Whether the tables are byte for byte those of the current schema; the detail of ForeignSchema names the first that
//! is not.
Result<> compareSchema(Connection &connection);

} // namespace stoa
