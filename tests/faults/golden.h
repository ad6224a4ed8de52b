// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace stoa::faults {

//! How many times the posts, comments and numbers of the golden file are in it.
enum class GoldenSize { Small = 1, Middle = 12, Large = 120 };
const char *goldenName(GoldenSize size); //!< small, middle, large

//! Writes the golden project of \a schema to \a path: tests/data/schema-N.stoa, which is never changed once that schema
//! is released, and the larger ones made of it by plain SQL, so that no program of that time is needed. The same rows
//! every time.
void writeGolden(int schema, GoldenSize size, const QString &path);

//! Of every table but the search index: its name, and how many rows it has with a hash of all their values. Empty when
//! it cannot be read.
QMap<QByteArray, QByteArray> tableContents(const QString &path);

} // namespace stoa::faults
