// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/themefile.h"

#include "models/exchange/headedtable.h"
#include "models/planning/icsreading.h"
#include "models/planning/observancerule.h"

#include <libical/ical.h>

#include <QHash>
#include <QSet>

#include <memory>

namespace stoa {

namespace {

const QStringList &themeColumns()
{
    static const QStringList columns{QStringLiteral("weekday"), QStringLiteral("name"), QStringLiteral("hashtag"),
        QStringLiteral("prompts"), QStringLiteral("template"), QStringLiteral("time"), QStringLiteral("active")};
    return columns;
}

QString weekdayWord(int weekday)
{
    static const QStringList words{QStringLiteral("monday"), QStringLiteral("tuesday"), QStringLiteral("wednesday"),
        QStringLiteral("thursday"), QStringLiteral("friday"), QStringLiteral("saturday"), QStringLiteral("sunday")};
    return words.value(weekday - 1);
}

//! 1 Monday to 7 Sunday of a word or a number; 0: neither.
int weekdayOfCell(const QString &cell)
{
    const int number = cell.toInt();
    return number >= 1 && number <= 7 ? number : weekdayFromToken(cell.trimmed().toLower());
}

//! "FridayFun" of "Friday fun!".
QString hashtagOfName(const QString &name)
{
    QString hashtag;
    bool begins = true;
    for (const QChar &character : name) {
        if (!character.isLetterOrNumber() && !character.isMark()) {
            begins = true;
            continue;
        }
        hashtag += begins ? character.toUpper() : character;
        begins = false;
    }
    return hashtag;
}

//! Collects what is taken and what is not.
class ThemeIntake final
{
public:
    explicit ThemeIntake(ThemeFile &file)
        : m_file(file)
    {
    }

    void take(const QHash<QString, QString> &cells, qint64 line)
    {
        ++m_file.summary.read;
        ThemeContent theme;
        const QString weekday = cells.value(QStringLiteral("weekday"));
        theme.weekday = weekdayOfCell(weekday);
        theme.name = cells.value(QStringLiteral("name")).simplified();
        if (theme.weekday == 0)
            return reject(
                line, "weekday", weekday.isEmpty() ? RejectReason::Missing : RejectReason::UnknownValue, weekday);
        if (theme.name.isEmpty())
            return reject(line, "name", RejectReason::Missing, {});
        theme.hashtag = cells.value(QStringLiteral("hashtag")).trimmed();
        if (theme.hashtag.startsWith(QLatin1Char('#')))
            theme.hashtag.remove(0, 1);
        if (theme.hashtag.isEmpty())
            theme.hashtag = hashtagOfName(theme.name);
        if (theme.hashtag.isEmpty() || theme.hashtag.contains(QLatin1Char(' '))
            || theme.hashtag.contains(QLatin1Char('#')))
            return reject(line, "hashtag", RejectReason::UnknownValue, theme.hashtag);
        theme.prompts = cells.value(QStringLiteral("prompts")).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        theme.templateText = cells.value(QStringLiteral("template"));
        const QString time = cells.value(QStringLiteral("time")).trimmed();
        theme.defaultTime = QTime::fromString(time, QStringLiteral("H:mm"));
        if (!time.isEmpty() && !theme.defaultTime.isValid())
            return reject(line, "time", RejectReason::UnreadableDate, time);
        theme.active = cells.value(QStringLiteral("active"), QStringLiteral("1")).trimmed() != QLatin1String("0");
        const QString key = weekdayWord(theme.weekday) + theme.hashtag;
        if (m_seen.contains(key)) {
            ++m_file.summary.same;
            return;
        }
        m_seen.insert(key);
        m_file.themes.append(theme);
    }

    void reject(qint64 line, const char *column, RejectReason reason, const QString &value)
    {
        m_file.summary.reject(
            {line, QString::fromLatin1(column), reason, value.isEmpty() ? QStringList() : QStringList{value}});
    }

private:
    ThemeFile &m_file;
    QSet<QString> m_seen;
};

Result<> takeCsvThemes(const QByteArray &bytes, ThemeFile &file)
{
    const auto keyOf
        = [](const QString &word) { return themeColumns().contains(word) ? std::optional(word) : std::nullopt; };
    const QString &weekday = themeColumns().at(0);
    const QString &name = themeColumns().at(1);
    ThemeIntake intake(file);
    return readHeadedTable<QString>(bytes, keyOf, {{weekday, weekday}, {name, name}}, file.summary,
        [&intake](const QHash<QString, QString> &cells, qint64 line) { intake.take(cells, line); });
}

void takeWeeklyEvent(icalcomponent *event, qint64 line, ThemeFile &file, ThemeIntake &intake)
{
    QHash<QString, QString> cells;
    for (icalproperty *property = icalcomponent_get_first_property(event, ICAL_X_PROPERTY); property != nullptr;
         property = icalcomponent_get_next_property(event, ICAL_X_PROPERTY)) {
        const QByteArray name = QByteArray(icalproperty_get_x_name(property)).toLower();
        if (name.startsWith("x-stoa-"))
            cells.insert(QString::fromLatin1(name.mid(7)), QString::fromUtf8(icalproperty_get_x(property)));
    }
    cells.insert(QStringLiteral("name"), QString::fromUtf8(icalcomponent_get_summary(event)));
    const icaltimetype start = icalcomponent_get_dtstart(event);
    icalproperty *const recurs = icalcomponent_get_first_property(event, ICAL_RRULE_PROPERTY);
    const bool isWeekly = recurs != nullptr && icalproperty_get_rrule(recurs).freq == ICAL_WEEKLY_RECURRENCE
        && icalproperty_get_rrule(recurs).interval <= 1;
    if (!isWeekly) {
        ++file.summary.read;
        return intake.reject(line, "RRULE", RejectReason::UnknownValue, {});
    }
    const QDate date(start.year, start.month, start.day);
    cells.insert(QStringLiteral("weekday"), date.isValid() ? weekdayWord(date.dayOfWeek()) : QString());
    if (!start.is_date && date.isValid())
        cells.insert(QStringLiteral("time"), QTime(start.hour, start.minute).toString(QStringLiteral("HH:mm")));
    intake.take(cells, line);
}

struct ThemeCalendarFree
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};

Result<> takeIcsThemes(const QByteArray &bytes, ThemeFile &file)
{
    icalerror_set_errors_are_fatal(0); // a stranger's file does not end the program
    const std::unique_ptr<icalcomponent, ThemeCalendarFree> root(icalparser_parse_string(bytes.constData()));
    if (!root)
        return {ErrorCode::BadSyntax, {QStringLiteral("1"), QStringLiteral("no calendar can be read here")}};
    const QList<qint64> lines = icsEventLines(bytes);
    ThemeIntake intake(file);
    qsizetype count = 0;
    for (icalcomponent *event = icalcomponent_get_first_component(root.get(), ICAL_VEVENT_COMPONENT); event != nullptr;
         event = icalcomponent_get_next_component(root.get(), ICAL_VEVENT_COMPONENT))
        takeWeeklyEvent(event, lines.value(count++, 1), file, intake);
    return {};
}

icalcomponent *weeklyEvent(const ThemeRow &theme, qint64 nowMs)
{
    const ThemeContent &content = theme.content;
    icalcomponent *const event = icalcomponent_new_vevent();
    const auto add = [event](icalproperty *property) { icalcomponent_add_property(event, property); };
    const auto own = [event](const char *name, const QString &value) {
        if (value.isEmpty())
            return;
        icalproperty *const property = icalproperty_new_x(value.toUtf8().constData());
        icalproperty_set_x_name(property, name);
        icalcomponent_add_property(event, property);
    };
    const QDate first = QDate(2024, 1, 1).addDays(content.weekday - 1); // a Monday, long enough ago
    icaltimetype start = icaltime_null_date();
    start.year = first.year();
    start.month = first.month();
    start.day = first.day();
    if (content.defaultTime.isValid()) {
        start.is_date = 0;
        start.hour = content.defaultTime.hour();
        start.minute = content.defaultTime.minute();
    }
    add(icalproperty_new_uid((theme.id.toString() + QStringLiteral("@themes.stoa")).toUtf8().constData()));
    add(icalproperty_new_dtstamp(icaltime_from_timet_with_zone(nowMs / 1000, 0, icaltimezone_get_utc_timezone())));
    add(icalproperty_new_dtstart(start));
    if (content.defaultTime.isValid())
        add(icalproperty_new_duration(icaldurationtype_from_int(3600)));
    add(icalproperty_new_rrule(icalrecurrencetype_from_string("FREQ=WEEKLY")));
    add(icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
    add(icalproperty_new_summary(content.name.toUtf8().constData()));
    const QStringList about = QStringList{QLatin1Char('#') + content.hashtag} + content.prompts;
    add(icalproperty_new_description(about.join(QLatin1Char('\n')).toUtf8().constData()));
    own("X-STOA-HASHTAG", content.hashtag);
    own("X-STOA-PROMPTS", content.prompts.join(QLatin1Char('\n')));
    own("X-STOA-TEMPLATE", content.templateText);
    own("X-STOA-ACTIVE", content.active ? QStringLiteral("1") : QStringLiteral("0"));
    return event;
}

} // namespace

QByteArray themesAsCsv(const QList<ThemeRow> &themes)
{
    QByteArray csv("\xEF\xBB\xBF"); // spreadsheets need the mark
    csv += csvLine(themeColumns());
    for (const ThemeRow &theme : themes) {
        const ThemeContent &content = theme.content;
        csv += csvLine({weekdayWord(content.weekday), content.name, content.hashtag,
            content.prompts.join(QLatin1Char('\n')), content.templateText,
            content.defaultTime.toString(QStringLiteral("HH:mm")), QString::number(content.active ? 1 : 0)});
    }
    return csv;
}

QByteArray themesAsIcs(const QList<ThemeRow> &themes, qint64 nowMs)
{
    icalcomponent *const root = icalcomponent_vanew(ICAL_VCALENDAR_COMPONENT, icalproperty_new_version("2.0"),
        icalproperty_new_prodid("-//Stoa//" STOA_VERSION "//EN"), static_cast<void *>(nullptr));
    for (const ThemeRow &theme : themes)
        icalcomponent_add_component(root, weeklyEvent(theme, nowMs));
    char *const text = icalcomponent_as_ical_string_r(root);
    const QByteArray bytes(text);
    icalmemory_free_buffer(text);
    icalcomponent_free(root);
    return bytes;
}

Result<ThemeFile> readThemeFile(const QByteArray &bytes)
{
    ThemeFile file;
    const bool isIcs = beginsAsIcs(bytes.left(200));
    file.summary.layout = isIcs ? QStringLiteral("icalendar") : QStringLiteral("csv");
    const Result<> taken = isIcs ? takeIcsThemes(bytes, file) : takeCsvThemes(bytes, file);
    if (!taken)
        return taken.error();
    file.summary.added = file.themes.size();
    file.summary.sortRejected();
    return file;
}

} // namespace stoa
