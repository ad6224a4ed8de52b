// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/clientdayfile.h"

#include "models/exchange/headedtable.h"
#include "models/planning/icsreading.h"

#include <libical/ical.h>

#include <QRegularExpression>

#include <memory>

namespace stoa {

namespace {

enum class DayColumn { Name, Rule, Since, Kind, Sensitive, Lead, Hashtag };
using DayCells = QHash<DayColumn, QString>;

//! Header words that people write, in small letters.
const QHash<QString, DayColumn> &dayColumns()
{
    static const auto make = [] {
        QHash<QString, DayColumn> columns;
        const auto add = [&columns](DayColumn column, const char *words) {
            for (const QString &word : QString::fromUtf8(words).split(QLatin1Char('|')))
                columns.insert(word, column);
        };
        add(DayColumn::Name, "name|day|title|summary|όνομα|ημέρα|τίτλος|название|день|имя");
        add(DayColumn::Rule, "rule|when|date|κανόνας|πότε|ημερομηνία|правило|когда|дата");
        add(DayColumn::Since, "since|since_year|from|έτος|από|από το έτος|с года|с|год");
        add(DayColumn::Kind, "kind|type|είδος|вид|тип");
        add(DayColumn::Sensitive, "sensitive|mourning|πένθος|траур");
        add(DayColumn::Lead, "lead_days|lead|ημέρες πριν|дней заранее");
        add(DayColumn::Hashtag, "hashtag|tag|χάσταγκ|хештег|хэштег");
        return columns;
    };
    static const QHash<QString, DayColumn> columns = make();
    return columns;
}

//! A rule of ours, or a date as people write it: 2026-10-08, 8.10., 08.10.2026.
std::optional<ObservanceRule> ruleOrDate(const QString &text)
{
    if (const auto rule = ObservanceRule::parse(text))
        return *rule;
    static const QRegularExpression dotted(QStringLiteral("^(\\d{1,2})\\.(\\d{1,2})\\.?(\\d{4})?$"));
    static const QRegularExpression iso(QStringLiteral("^\\d{4}-(\\d{2})-(\\d{2})$"));
    QString monthDay;
    if (const auto match = dotted.match(text); match.hasMatch())
        monthDay = QStringLiteral("%1-%2").arg(match.captured(2).rightJustified(2, QLatin1Char('0')),
            match.captured(1).rightJustified(2, QLatin1Char('0')));
    else if (const auto date = iso.match(text); date.hasMatch())
        monthDay = date.captured(1) + QLatin1Char('-') + date.captured(2);
    const auto rule = ObservanceRule::parse(monthDay);
    return rule ? std::optional(*rule) : std::nullopt;
}

//! Collects what is taken and what is not.
class DayIntake final
{
public:
    explicit DayIntake(ClientDayFile &file)
        : m_file(file)
    {
    }

    void take(const DayCells &cells, qint64 line)
    {
        ++m_file.summary.read;
        ClientDay day;
        day.name = cells.value(DayColumn::Name).simplified();
        if (day.name.isEmpty())
            return reject(line, "name", RejectReason::Missing);
        const QString when = cells.value(DayColumn::Rule).simplified();
        if (when.isEmpty())
            return reject(line, "rule", RejectReason::Missing);
        const auto rule = ruleOrDate(when);
        if (!rule)
            return reject(line, "rule", RejectReason::UnreadableDate, when);
        day.rule = *rule;
        day.hashtag = cells.value(DayColumn::Hashtag).trimmed();
        if (!readNumbers(cells, day, line) || !readWords(cells, day, line))
            return;
        if (const QString fault = clientDayFault(day); !fault.isEmpty())
            return reject(line, qPrintable(fault), RejectReason::UnknownValue, cells.value(DayColumn::Hashtag));
        const QString key = day.name + QLatin1Char('\n') + day.rule.text();
        if (m_seen.contains(key)) {
            ++m_file.summary.same;
            return;
        }
        m_seen.insert(key);
        m_file.days.append(day);
    }

    void reject(qint64 line, const char *column, RejectReason reason, const QString &value = {})
    {
        m_file.summary.reject(
            {line, QString::fromLatin1(column), reason, value.isEmpty() ? QStringList() : QStringList{value}});
    }

private:
    bool readNumbers(const DayCells &cells, ClientDay &day, qint64 line)
    {
        const QString since = cells.value(DayColumn::Since).trimmed();
        const QString lead = cells.value(DayColumn::Lead).trimmed();
        bool isNumber = true;
        if (!since.isEmpty())
            day.sinceYear = since.toInt(&isNumber);
        if (!isNumber) {
            reject(line, "since", RejectReason::UnreadableNumber, since);
            return false;
        }
        if (!lead.isEmpty())
            day.leadDays = lead.toInt(&isNumber);
        if (!isNumber)
            reject(line, "lead_days", RejectReason::UnreadableNumber, lead);
        return isNumber;
    }

    bool readWords(const DayCells &cells, ClientDay &day, qint64 line)
    {
        const QString sensitive = cells.value(DayColumn::Sensitive).trimmed().toLower();
        day.sensitive = !sensitive.isEmpty() && sensitive != QLatin1String("0") && sensitive != QLatin1String("no")
            && sensitive != QStringLiteral("όχι") && sensitive != QStringLiteral("нет");
        const QString kind = cells.value(DayColumn::Kind).trimmed().toLower();
        if (kind.isEmpty())
            return true;
        const auto known = observanceKindFromToken(kind);
        if (!known)
            reject(line, "kind", RejectReason::UnknownValue, kind);
        else
            day.kind = *known;
        return known.has_value();
    }

    ClientDayFile &m_file;
    QSet<QString> m_seen;
};

Result<> takeCsvDays(const QByteArray &bytes, ClientDayFile &file)
{
    const auto keyOf = [](const QString &word) {
        const auto known = dayColumns().constFind(word);
        return known == dayColumns().constEnd() ? std::nullopt : std::optional(*known);
    };
    DayIntake intake(file);
    return readHeadedTable<DayColumn>(bytes, keyOf,
        {{DayColumn::Name, QStringLiteral("name")}, {DayColumn::Rule, QStringLiteral("rule")}}, file.summary,
        [&intake](const DayCells &cells, qint64 line) { intake.take(cells, line); });
}

//! "4 thursday 11" of FREQ=YEARLY;BYMONTH=11;BYDAY=4TH; empty: not one of ours. \a start: of the event.
QString ruleOfRecurrence(const icalrecurrencetype &rule, QDate start)
{
    const auto none = [](const short *values) { return values[0] == ICAL_RECURRENCE_ARRAY_MAX; };
    const auto one = [](const short *values) {
        return values[0] != ICAL_RECURRENCE_ARRAY_MAX && values[1] == ICAL_RECURRENCE_ARRAY_MAX;
    };
    if (rule.freq != ICAL_YEARLY_RECURRENCE || rule.interval > 1 || !none(rule.by_year_day) || !none(rule.by_week_no)
        || !none(rule.by_set_pos))
        return {};
    const int month = one(rule.by_month) ? rule.by_month[0] : start.month();
    if (none(rule.by_day)) {
        const int day = one(rule.by_month_day) ? rule.by_month_day[0] : start.day();
        if ((!none(rule.by_month) && !one(rule.by_month)) || day < 1
            || (!none(rule.by_month_day) && !one(rule.by_month_day)))
            return {};
        return QStringLiteral("%1-%2").arg(month, 2, 10, QLatin1Char('0')).arg(day, 2, 10, QLatin1Char('0'));
    }
    static const QStringList days{QStringLiteral("sunday"), QStringLiteral("monday"), QStringLiteral("tuesday"),
        QStringLiteral("wednesday"), QStringLiteral("thursday"), QStringLiteral("friday"), QStringLiteral("saturday")};
    const int nth = one(rule.by_day) ? icalrecurrencetype_day_position(rule.by_day[0]) : 0;
    const int weekday = icalrecurrencetype_day_day_of_week(rule.by_day[0]);
    if (!one(rule.by_month) || !none(rule.by_month_day) || weekday < 1 || weekday > 7 || (nth != -1 && nth < 1))
        return {};
    return QStringLiteral("%1 %2 %3")
        .arg(nth == -1 ? QStringLiteral("last") : QString::number(nth), days.at(weekday - 1))
        .arg(month, 2, 10, QLatin1Char('0'));
}

DayCells ownCells(icalcomponent *event)
{
    static const QHash<QByteArray, DayColumn> own{{"X-STOA-RULE", DayColumn::Rule},
        {"X-STOA-HASHTAG", DayColumn::Hashtag}, {"X-STOA-KIND", DayColumn::Kind},
        {"X-STOA-SENSITIVE", DayColumn::Sensitive}, {"X-STOA-LEAD", DayColumn::Lead},
        {"X-STOA-SINCE", DayColumn::Since}};
    DayCells cells;
    for (icalproperty *property = icalcomponent_get_first_property(event, ICAL_X_PROPERTY); property != nullptr;
         property = icalcomponent_get_next_property(event, ICAL_X_PROPERTY)) {
        const auto column = own.constFind(QByteArray(icalproperty_get_x_name(property)).toUpper());
        if (column != own.constEnd())
            cells.insert(*column, QString::fromUtf8(icalproperty_get_x(property)));
    }
    return cells;
}

void takeEvent(icalcomponent *event, qint64 line, DayIntake &intake, ClientDayFile &file)
{
    DayCells cells = ownCells(event);
    cells.insert(DayColumn::Name, QString::fromUtf8(icalcomponent_get_summary(event)));
    const icaltimetype time = icalcomponent_get_dtstart(event);
    const QDate start(time.year, time.month, time.day);
    icalproperty *const recurs = icalcomponent_get_first_property(event, ICAL_RRULE_PROPERTY);
    if (!cells.contains(DayColumn::Rule) && start.isValid()) {
        const QString rule = recurs == nullptr ? start.toString(QStringLiteral("MM-dd"))
                                               : ruleOfRecurrence(icalproperty_get_rrule(recurs), start);
        if (rule.isEmpty()) {
            ++file.summary.read;
            return intake.reject(line, "RRULE", RejectReason::UnknownValue);
        }
        cells.insert(DayColumn::Rule, rule);
    }
    intake.take(cells, line);
}

struct DayCalendarFree
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};

Result<> takeIcsDays(const QByteArray &bytes, ClientDayFile &file)
{
    icalerror_set_errors_are_fatal(0); // a stranger's file does not end the program
    const std::unique_ptr<icalcomponent, DayCalendarFree> root(icalparser_parse_string(bytes.constData()));
    if (!root)
        return {ErrorCode::BadSyntax, {QStringLiteral("1"), QStringLiteral("no calendar can be read here")}};
    QList<icalcomponent *> calendars{root.get()};
    for (icalcomponent *inner = icalcomponent_get_first_component(root.get(), ICAL_VCALENDAR_COMPONENT);
         inner != nullptr; inner = icalcomponent_get_next_component(root.get(), ICAL_VCALENDAR_COMPONENT))
        calendars.append(inner);
    const QList<qint64> lines = icsEventLines(bytes);
    DayIntake intake(file);
    qsizetype count = 0;
    for (icalcomponent *const calendar : std::as_const(calendars)) {
        if (icalcomponent_isa(calendar) == ICAL_VEVENT_COMPONENT)
            takeEvent(calendar, lines.value(count++, 1), intake, file);
        for (icalcomponent *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT);
             event != nullptr; event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT))
            takeEvent(event, lines.value(count++, 1), intake, file);
    }
    return {};
}

} // namespace

Result<ClientDayFile> readClientDayFile(const QByteArray &bytes)
{
    ClientDayFile file;
    const bool isIcs = beginsAsIcs(bytes.left(200));
    file.summary.layout = isIcs ? QStringLiteral("icalendar") : QStringLiteral("csv");
    const Result<> taken = isIcs ? takeIcsDays(bytes, file) : takeCsvDays(bytes, file);
    if (!taken)
        return taken.error();
    file.summary.added = file.days.size();
    file.summary.sortRejected();
    return file;
}

} // namespace stoa
