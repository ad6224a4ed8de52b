// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QObject>
#include <QTranslator>

namespace stoa {

//! The interface's language, and the switch while the program runs: translators, and the locale of dates, numbers and
//! weeks.
//!
//! Made once by Application. Qt tells every widget by LanguageChange; models and others that cache text connect to
//! changed().
class Language final : public QObject
{
    Q_OBJECT

public:
    explicit Language(QObject *parent = nullptr);

    //! "en", "el", "ru"; empty: the system's if it is one of them, else English.
    void set(const QString &code);
    QString code() const { return m_code; }
    QLocale locale() const { return m_locale; }

    static QStringList codes(); //!< en, el, ru
    static QString ownName(const QString &code); //!< each in its own language: "Ελληνικά"
    static QString ofSystem();
    //! The locale of a language: the system's where it is of that language (so that its territory counts), else the
    //! language's own country; English without a territory begins its week on Monday.
    static QLocale localeOf(const QString &code, const QLocale &system = QLocale::system());

Q_SIGNALS:
    void changed(); //!< after translators and default locale were exchanged

private:
    QString m_code;
    QLocale m_locale;
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace stoa
