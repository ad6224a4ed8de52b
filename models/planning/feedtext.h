// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QString>

namespace stoa {

//! The words of \a html without its tags, comments, scripts and styles; paragraphs and list items begin lines, empty
//! lines are left out. At most \a limit units. Takes what is no HTML as it stands ("1 < 2"). Linear. Pure.
QString plainOfHtml(QStringView html, qsizetype limit);

//! What an entity of HTML stands for, without & and ; ("mdash"); empty: not one of the common ones.
QString htmlEntity(QStringView name);

//! A moment as feeds write it: RFC 822 ("Sun, 22 Nov 2026 10:00:00 +0200", years of two digits, names of American
//! zones) or RFC 3339. Milliseconds UTC; 0: not a moment. Without a zone: UTC.
qint64 feedMoment(QStringView written);

//! The characters of an XML file. A byte order mark is believed first, then the bytes: what is valid UTF-8 is UTF-8
//! whatever it claims; only then the declaration. Errors: BadEncoding (name, line).
Result<QString> decodeXml(const QByteArray &bytes);

} // namespace stoa
