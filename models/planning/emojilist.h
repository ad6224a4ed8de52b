// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace stoa {

//! One emoji with its name in each language.
struct Emoji
{
    QString signs;
    QString english;
    QString greek;
    QString russian;
    QStringList words; //!< folded: all words of its names and of what it stands for, in all three languages
    QString name(const QString &language) const; //!< language: en, el or ru
};

//! All emoji without skin tones, in the order of Unicode's keyboards. Read once from the resources (340 kB, some 20
//! ms); from then on the same. Any thread.
const QList<Emoji> &allEmoji();

//! Those whose words begin with every word of \a typed, whatever its language; whose name begins with it come first.
//! Nothing typed: all. At most \a most.
QList<const Emoji *> findEmoji(const QString &typed, qsizetype most = 200);
const Emoji *emojiOf(const QString &signs); //!< null: none

} // namespace stoa
