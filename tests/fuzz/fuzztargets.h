// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace stoa::fuzz {

// One function for each thing that reads what strangers wrote. libFuzzer calls it with bytes of its own making; the
// test fuzz.replay with the files of corpus/, where each input that once found a fault stays for good. What must hold
// of any bytes is said with demand(); sanitizers say the rest.

void fuzzIntake(const QByteArray &bytes); //!< a project file from elsewhere: taken in whole and clean, or refused
void fuzzCsv(const QByteArray &bytes); //!< encoding, separator, records, mapping, dates, numbers, comments
void fuzzRules(const QByteArray &bytes); //!< rules as text: read, printed, compiled
void fuzzClamp(const QByteArray &bytes); //!< what is drawn of a stranger's text
void fuzzLinks(const QByteArray &bytes); //!< addresses: found, judged, shown

//! Ends the program with \a what unless \a holds.
void demand(bool holds, const char *what, const QString &detail = {});

//! The text of \a bytes: UTF-8, or UTF-16 where the first byte is odd, so that lone surrogates come too.
QString textOf(const QByteArray &bytes);

} // namespace stoa::fuzz
