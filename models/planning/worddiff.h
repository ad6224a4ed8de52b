// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace stoa {

enum class DiffKind : quint8 { Same, Removed, Added };

//! A stretch of one of two texts.
struct DiffPart
{
    DiffKind kind = DiffKind::Same;
    QString text;
    friend bool operator==(const DiffPart &, const DiffPart &) = default;
};

//! How \a after came from \a before, word by word: joining what is same or removed gives \a before, what is same or
//! added gives \a after.
//!
//! The shortest way by Myers' algorithm on words, spaces and single signs. Between two changes a mere space counts as
//! changed too, so that a sentence written anew reads as one. Bounded: texts that differ in more than some thousand
//! words come back as all removed, all added, apart from what they begin and end with. Pure.
QList<DiffPart> wordDiff(QStringView before, QStringView after);

} // namespace stoa
