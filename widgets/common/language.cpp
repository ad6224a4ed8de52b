// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace stoa {

Language::Language(QObject *parent)
    : QObject(parent)
{
}

QStringList Language::codes()
{
    return {QStringLiteral("en"), QStringLiteral("el"), QStringLiteral("ru")};
}

QString Language::ownName(const QString &code)
{
    if (code == QLatin1String("el"))
        return QStringLiteral("Ελληνικά");
    return code == QLatin1String("ru") ? QStringLiteral("Русский") : QStringLiteral("English");
}

QString Language::ofSystem()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &name : wanted) {
        const QString code = name.left(2).toLower();
        if (codes().contains(code))
            return code;
    }
    return QStringLiteral("en");
}

QLocale Language::localeOf(const QString &code, const QLocale &system)
{
    const QLocale::Language language = code == QLatin1String("el") ? QLocale::Greek
        : code == QLatin1String("ru")                              ? QLocale::Russian
                                                                   : QLocale::English;
    if (system.language() == language)
        return system;
    const QLocale::Country country = language == QLocale::Greek ? QLocale::Greece
        : language == QLocale::Russian                          ? QLocale::Russia
                                                                : QLocale::UnitedKingdom;
    return QLocale(language, country);
}

void Language::set(const QString &code)
{
    const QString wanted = codes().contains(code) ? code : ofSystem();
    if (wanted == m_code)
        return;
    m_code = wanted;
    m_locale = localeOf(wanted);
    QLocale::setDefault(m_locale); // before the translators: LanguageChange handlers format dates
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    // Qt's own words, of file dialogs and text fields; it has no Greek ones, those are ours.
    const QString qtName = QStringLiteral("qtbase_") + wanted;
    if (m_qt.load(qtName, QLibraryInfo::path(QLibraryInfo::TranslationsPath))
        || m_qt.load(QStringLiteral(":/translations/") + qtName + QStringLiteral(".qm")))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(QStringLiteral(":/translations/stoa_") + wanted + QStringLiteral(".qm")))
        QCoreApplication::installTranslator(&m_own);
    Q_EMIT changed();
}

} // namespace stoa
