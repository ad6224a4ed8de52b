// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/projectwords.h"

#include "models/planning/networks.h"

#include <QDate>

namespace stoa {

namespace {

QLocale localeOfProject(const QString &language)
{
    if (language == QLatin1String("el"))
        return QLocale(QLocale::Greek, QLocale::Greece);
    if (language == QLatin1String("ru"))
        return QLocale(QLocale::Russian, QLocale::Russia);
    return QLocale(QLocale::English, QLocale::UnitedKingdom); // its week begins on Monday
}

struct NotedWord
{
    const char *source;
    const char *note;
};

// The same words as in the window, so that they are translated once. In the order of the enums.
constexpr NotedWord projectStatusWords[] = {
    QT_TRANSLATE_NOOP3("StatusMarks", "Idea", "status of a post"),
    QT_TRANSLATE_NOOP3("StatusMarks", "Draft", "status of a post"),
    QT_TRANSLATE_NOOP3("StatusMarks", "In review", "status of a post"),
    QT_TRANSLATE_NOOP3("StatusMarks", "Changes requested", "status of a post"),
    QT_TRANSLATE_NOOP3("StatusMarks", "Approved", "status of a post"),
    QT_TRANSLATE_NOOP3("StatusMarks", "Scheduled", "status of a post"),
    QT_TRANSLATE_NOOP3("StatusMarks", "Published", "status of a post"),
    QT_TRANSLATE_NOOP3("StatusMarks", "Failed", "status of a post"),
};
constexpr const char *projectKindWords[] = {
    QT_TRANSLATE_NOOP("PostWords", "Photo"),
    QT_TRANSLATE_NOOP("PostWords", "Video"),
    QT_TRANSLATE_NOOP("PostWords", "Story"),
    QT_TRANSLATE_NOOP("PostWords", "Graphics"),
    QT_TRANSLATE_NOOP("PostWords", "Text"),
    QT_TRANSLATE_NOOP("PostWords", "Audio"),
    QT_TRANSLATE_NOOP("PostWords", "Article"),
    QT_TRANSLATE_NOOP("PostWords", "Poll"),
    QT_TRANSLATE_NOOP("PostWords", "Question"),
    QT_TRANSLATE_NOOP("PostWords", "Link to others"),
    QT_TRANSLATE_NOOP("PostWords", "Customer’s words"),
    QT_TRANSLATE_NOOP("PostWords", "Frequent question"),
    QT_TRANSLATE_NOOP("PostWords", "Newsletter"),
    QT_TRANSLATE_NOOP("PostWords", "Offer"),
    QT_TRANSLATE_NOOP("PostWords", "Event"),
    QT_TRANSLATE_NOOP("PostWords", "Contest"),
    QT_TRANSLATE_NOOP("PostWords", "Infographic"),
    QT_TRANSLATE_NOOP("PostWords", "Podcast"),
    QT_TRANSLATE_NOOP("PostWords", "Presentation"),
    QT_TRANSLATE_NOOP("PostWords", "E-book"),
    QT_TRANSLATE_NOOP("PostWords", "Live event"),
};

} // namespace

ProjectWords::ProjectWords(const QString &language)
    : m_locale(localeOfProject(language))
{
    if (!m_translator.load(QStringLiteral(":/translations/stoa_") + language + QStringLiteral(".qm")))
        m_locale = localeOfProject(QStringLiteral("en")); // not two languages on one page
}

QString ProjectWords::translated(const char *context, const char *source, const char *note, int number) const
{
    QString text = m_translator.translate(context, source, note, number);
    if (text.isEmpty())
        text = QString::fromUtf8(source);
    return number < 0 ? text : text.replace(QLatin1String("%n"), m_locale.toString(number));
}

QString ProjectWords::text(const char *source, int number) const
{
    return translated("ProjectWords", source, nullptr, number);
}

QString ProjectWords::status(PostStatus status) const
{
    return translated("StatusMarks", projectStatusWords[int(status)].source, projectStatusWords[int(status)].note);
}

QString ProjectWords::kind(PostKind kind) const
{
    return translated("PostWords", projectKindWords[int(kind)]);
}

QString ProjectWords::network(const QString &token) const
{
    const Network *const network = findNetwork(token);
    return network == nullptr ? token : translated("Networks", network->name);
}

QString ProjectWords::day(QDate date) const
{
    return m_locale.toString(date, translated("PostWords", "dddd d MMMM"));
}

QString ProjectWords::longDate(QDate date) const
{
    return m_locale.toString(date, translated("PostWords", "d MMMM yyyy"));
}

QString ProjectWords::days(const DateRange &range) const
{
    const QDate last = range.to.addDays(-1);
    const bool isOneYear = range.from.year() == last.year();
    const bool isOneMonth = isOneYear && range.from.month() == last.month();
    const char *const form = isOneMonth ? "d" : isOneYear ? "d MMMM" : "d MMMM yyyy"; // months in full, as beside them
    return translated("PostWords", "%1 – %2").arg(m_locale.toString(range.from, QLatin1String(form)), longDate(last));
}

QString ProjectWords::month(QDate date) const
{
    const QString name = m_locale.standaloneMonthName(date.month());
    return name.left(1).toUpper() + name.mid(1) + QLatin1Char(' ') + QString::number(date.year());
}

} // namespace stoa
