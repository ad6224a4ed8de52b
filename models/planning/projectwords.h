// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/calendarlayout.h"
#include "models/planning/postterms.h"

#include <QLocale>
#include <QTranslator>

namespace stoa {

//! Words and dates in the language of a project, whatever language the window speaks: for files that go to the client.
//!
//! Any thread, one at a time. Where the program has no translations of a language, the words are English.
class ProjectWords final
{
public:
    explicit ProjectWords(const QString &language); //!< en, el or ru

    //! \a source as marked with QT_TRANSLATE_NOOP("ProjectWords", …); \a number: for %n.
    QString text(const char *source, int number = -1) const;
    QString status(PostStatus status) const; //!< "In review"
    QString kind(PostKind kind) const; //!< "Photo"
    QString network(const QString &token) const; //!< "Instagram"; forum, blog and site are translated
    QString day(QDate date) const; //!< "Tuesday 16 December"
    QString longDate(QDate date) const; //!< "16 December 2026"
    QString month(QDate date) const; //!< "December 2026"
    QString days(const DateRange &range) const; //!< "15 – 21 December 2026"
    const QLocale &locale() const { return m_locale; }

private:
    QString translated(const char *context, const char *source, const char *note = nullptr, int number = -1) const;

    QTranslator m_translator;
    QLocale m_locale;
};

} // namespace stoa
