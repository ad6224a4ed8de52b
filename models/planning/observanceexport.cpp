// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/observanceexport.h"

#include "models/exchange/csvwriter.h"

#include <libical/ical.h>

#include <algorithm>

namespace stoa {

namespace {

//! A day of a pack or of the client, as a file tells it.
struct WrittenDay
{
    QString id;
    QString pack;
    QString name;
    QString hashtag;
    QString source;
    QString rule; //!< empty: only these dates
    QString recurrence; //!< RRULE without an end; empty: one event for each date
    QString kind;
    bool sensitive = false;
    int leadDays = 0;
    int fromYear = 0;
    int toYear = 9999;
    QList<QDate> dates; //!< in the years of the export
};

QString languageText(const QHash<QString, QString> &texts, const QString &language)
{
    return texts.value(language, texts.value(QStringLiteral("en")));
}

//! True when every year has the day where its rule says, and nowhere else.
bool isPlain(const ObservanceDefinition &day)
{
    return day.on.empty() && day.dates.isEmpty() && day.substituteDates.isEmpty() && day.substitutes.empty()
        && day.length == 1;
}

WrittenDay writtenDefinition(const ObservancePack &pack, const ObservanceDefinition &day, const QString &language)
{
    WrittenDay written;
    written.id = day.id;
    written.pack = pack.id();
    written.hashtag = languageText(day.hashtags, language);
    written.source = day.source;
    written.kind = observanceKindToken(day.kind);
    written.sensitive = day.sensitive;
    written.leadDays = day.leadDays;
    written.fromYear = day.fromYear;
    written.toYear = day.toYear;
    if (day.on.empty())
        written.rule = day.when.text();
    if (isPlain(day))
        written.recurrence = day.when.recurrence();
    return written;
}

WrittenDay writtenOwn(const ClientDay &day, const ObservanceExport &wanted)
{
    WrittenDay written;
    written.id = clientDayKey(day.id);
    written.pack = clientDaysPack();
    written.name = day.name;
    written.hashtag = day.hashtag;
    written.rule = day.rule.text();
    written.recurrence = day.rule.recurrence();
    written.kind = observanceKindToken(day.kind);
    written.sensitive = day.sensitive;
    written.leadDays = day.leadDays;
    written.fromYear = day.sinceYear.value_or(0);
    for (const ObservanceDay &shown :
        clientDaysBetween({day}, QDate(wanted.fromYear, 1, 1), QDate(wanted.toYear + 1, 1, 1)))
        written.dates.append(shown.date);
    return written;
}

QList<WrittenDay> writtenDays(const ObservanceCalendar &calendar, const ObservanceExport &wanted)
{
    QList<WrittenDay> all;
    for (const ClientDay &day : wanted.own)
        all.append(writtenOwn(day, wanted));
    QSet<QString> seen = wanted.choice.hidden; // a trade shares days with the world's pack
    for (const QString &id : wanted.choice.packs) {
        const auto pack = calendar.pack(id);
        if (!pack)
            continue;
        const qsizetype first = all.size();
        QList<qsizetype> places; // by definition; -1: not wanted
        for (const ObservanceDefinition &day : (*pack)->definitions()) {
            const bool isNew = !seen.contains(day.id);
            places.append(isNew ? all.size() : -1);
            if (isNew)
                all.append(writtenDefinition(**pack, day, wanted.language));
            seen.insert(day.id);
        }
        for (int year = wanted.fromYear; first < all.size() && year <= wanted.toYear; ++year) {
            for (const ObservanceOccurrence &occurrence : (*pack)->occurrences(year)) {
                if (const qsizetype place = places.at(occurrence.definition); place >= 0)
                    all[place].dates.append(occurrence.date);
            }
        }
        for (qsizetype index = 0; index < places.size(); ++index) {
            if (places.at(index) >= 0)
                all[places.at(index)].name = (*pack)->dayName({{}, int(index), false}, wanted.language);
        }
    }
    return all;
}

icaltimetype icsDate(QDate date)
{
    icaltimetype time = icaltime_null_date();
    time.year = date.year();
    time.month = date.month();
    time.day = date.day();
    return time;
}

void addOwnProperty(icalcomponent *event, const char *name, const QString &value)
{
    if (value.isEmpty())
        return;
    icalproperty *const property = icalproperty_new_x(value.toUtf8().constData());
    icalproperty_set_x_name(property, name);
    icalcomponent_add_property(event, property);
}

icalcomponent *dayEvent(const WrittenDay &day, QDate date, const QString &recurrence, qint64 nowMs)
{
    icalcomponent *const event = icalcomponent_new_vevent();
    const auto add = [event](icalproperty *property) { icalcomponent_add_property(event, property); };
    const QString which = recurrence.isEmpty() ? day.id + QLatin1Char('-') + date.toString(Qt::ISODate) : day.id;
    add(icalproperty_new_uid((which + QStringLiteral("@days.stoa")).toUtf8().constData()));
    add(icalproperty_new_dtstamp(icaltime_from_timet_with_zone(nowMs / 1000, 0, icaltimezone_get_utc_timezone())));
    add(icalproperty_new_dtstart(icsDate(date)));
    if (!recurrence.isEmpty())
        add(icalproperty_new_rrule(icalrecurrencetype_from_string(recurrence.toLatin1().constData())));
    add(icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
    add(icalproperty_new_summary(day.name.toUtf8().constData()));
    QStringList about;
    for (const QString &line : {day.hashtag, day.source}) {
        if (!line.isEmpty())
            about.append(line);
    }
    if (!about.isEmpty())
        add(icalproperty_new_description(about.join(QLatin1Char('\n')).toUtf8().constData()));
    addOwnProperty(event, "X-STOA-RULE", day.rule);
    addOwnProperty(event, "X-STOA-HASHTAG", day.hashtag);
    addOwnProperty(event, "X-STOA-KIND", day.kind);
    if (day.sensitive)
        addOwnProperty(event, "X-STOA-SENSITIVE", QStringLiteral("1"));
    if (day.leadDays > 0)
        addOwnProperty(event, "X-STOA-LEAD", QString::number(day.leadDays));
    if (day.pack == clientDaysPack() && day.fromYear > 0)
        addOwnProperty(event, "X-STOA-SINCE", QString::number(day.fromYear));
    return event;
}

} // namespace

QByteArray observancesAsIcs(const ObservanceCalendar &calendar, const ObservanceExport &wanted, qint64 nowMs)
{
    icalcomponent *const root = icalcomponent_vanew(ICAL_VCALENDAR_COMPONENT, icalproperty_new_version("2.0"),
        icalproperty_new_prodid("-//Stoa//" STOA_VERSION "//EN"), static_cast<void *>(nullptr));
    for (const WrittenDay &day : writtenDays(calendar, wanted)) {
        if (day.recurrence.isEmpty() || day.dates.isEmpty()) {
            for (QDate date : day.dates)
                icalcomponent_add_component(root, dayEvent(day, date, {}, nowMs));
            continue;
        }
        QString rule = day.recurrence;
        if (day.toYear < 9999)
            rule += QStringLiteral(";UNTIL=%1%2")
                        .arg(qMax(1, day.toYear), 4, 10, QLatin1Char('0'))
                        .arg(QStringLiteral("1231"));
        icalcomponent_add_component(root, dayEvent(day, day.dates.first(), rule, nowMs));
    }
    char *const text = icalcomponent_as_ical_string_r(root);
    const QByteArray bytes(text);
    icalmemory_free_buffer(text);
    icalcomponent_free(root);
    return bytes;
}

QByteArray observancesAsCsv(const ObservanceCalendar &calendar, const ObservanceExport &wanted)
{
    QByteArray csv("\xEF\xBB\xBF"); // spreadsheets need the mark
    csv += csvLine({QStringLiteral("name"), QStringLiteral("rule"), QStringLiteral("since"), QStringLiteral("until"),
        QStringLiteral("kind"), QStringLiteral("sensitive"), QStringLiteral("lead_days"), QStringLiteral("hashtag"),
        QStringLiteral("source"), QStringLiteral("pack"), QStringLiteral("id")});
    for (const WrittenDay &day : writtenDays(calendar, wanted)) {
        QStringList dates;
        for (QDate date : day.dates)
            dates.append(date.toString(Qt::ISODate));
        csv += csvLine({day.name, day.rule.isEmpty() ? dates.join(QLatin1Char(' ')) : day.rule,
            day.fromYear > 0 ? QString::number(day.fromYear) : QString(),
            day.toYear < 9999 ? QString::number(day.toYear) : QString(), day.kind,
            QString::number(day.sensitive ? 1 : 0), QString::number(day.leadDays), day.hashtag, day.source, day.pack,
            day.id});
    }
    return csv;
}

} // namespace stoa
