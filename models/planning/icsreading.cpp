// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/icsreading.h"

#include "models/core/walltime.h"

#include <libical/ical.h>

#include <algorithm>
#include <memory>
#include <optional>

namespace stoa {

namespace {

constexpr int mostTimes = 400; // of one event; a rule may go on for ever
constexpr int mostSteps = 20'000; // of one rule; one that never happens must end as well
constexpr int mostYears = 2;

struct ComponentFree
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using IcalComponent = std::unique_ptr<icalcomponent, ComponentFree>;

struct IteratorFree
{
    void operator()(icalrecur_iterator *iterator) const { icalrecur_iterator_free(iterator); }
};

QString shownIcsTime(const icaltimetype &time)
{
    return QString::fromLatin1(icaltime_as_ical_string(time));
}

//! Makes posts of the events of one calendar.
class IcsEvents final
{
public:
    IcsEvents(icalcomponent *calendar, const QTimeZone &zone, ImportSummary &summary, QList<RawPost> &posts)
        : m_calendar(calendar)
        , m_zone(zone)
        , m_summary(summary)
        , m_posts(posts)
    {
    }

    void take(icalcomponent *event, qint64 line)
    {
        ++m_summary.read;
        m_line = line;
        RawPost post{line, {}};
        readTexts(event, post);
        icalproperty *const start = icalcomponent_get_first_property(event, ICAL_DTSTART_PROPERTY);
        if (start == nullptr)
            return reject("DTSTART", whyNoStart(event));
        const icaltimetype first = icalproperty_get_dtstart(start);
        if (!QDate(first.year, first.month, first.day).isValid())
            return reject("DTSTART", RejectReason::NoSuchDate, {shownIcsTime(first)});
        icalparameter *const zone = icalproperty_get_first_parameter(start, ICAL_TZID_PARAMETER);
        m_zoneName = zone == nullptr ? QByteArray() : QByteArray(icalparameter_get_tzid(zone));
        if (icalproperty *const rule = icalcomponent_get_first_property(event, ICAL_RRULE_PROPERTY);
            rule != nullptr && isWild(icalproperty_get_rrule(rule).freq)) {
            icalrecurrencetype wild = icalproperty_get_rrule(rule);
            return reject("RRULE", RejectReason::TooOften, {QString::fromUtf8(icalrecurrencetype_as_string(&wild))});
        }
        for (const icaltimetype &time : timesOf(event, first)) {
            if (!date(post, time))
                return reject("DTSTART", RejectReason::UnknownZone, {QString::fromUtf8(m_zoneName)});
            m_posts.append(post);
        }
    }

private:
    void reject(const char *property, RejectReason reason, const QStringList &args = {})
    {
        m_summary.reject({m_line, QLatin1String(property), reason, args});
    }

    //! Of such a rule hundreds of posts would come for one morning.
    static bool isWild(icalrecurrencetype_frequency frequency)
    {
        return frequency == ICAL_SECONDLY_RECURRENCE || frequency == ICAL_MINUTELY_RECURRENCE
            || frequency == ICAL_HOURLY_RECURRENCE;
    }

    //! libical leaves out what it cannot read, and notes it in the event.
    static RejectReason whyNoStart(icalcomponent *event)
    {
        for (icalproperty *error = icalcomponent_get_first_property(event, ICAL_XLICERROR_PROPERTY); error != nullptr;
             error = icalcomponent_get_next_property(event, ICAL_XLICERROR_PROPERTY)) {
            if (QByteArray(icalproperty_get_xlicerror(error)).contains("DTSTART"))
                return RejectReason::UnreadableDate;
        }
        return RejectReason::Missing;
    }

    static void readTexts(icalcomponent *event, RawPost &post)
    {
        const auto set = [&post](const char *field, const char *value) {
            if (value != nullptr && *value != 0)
                post.cells.insert(QLatin1String(field), QString::fromUtf8(value));
        };
        set("title", icalcomponent_get_summary(event));
        set("text", icalcomponent_get_description(event));
        QStringList labels;
        QByteArray ownTitle;
        for (icalproperty *property = icalcomponent_get_first_property(event, ICAL_ANY_PROPERTY); property != nullptr;
             property = icalcomponent_get_next_property(event, ICAL_ANY_PROPERTY)) {
            const icalproperty_kind kind = icalproperty_isa(property);
            if (kind == ICAL_CATEGORIES_PROPERTY)
                labels += QString::fromUtf8(icalproperty_get_categories(property)).split(QLatin1Char(','));
            else if (kind == ICAL_URL_PROPERTY)
                set("link", icalproperty_get_url(property));
            else if (kind == ICAL_X_PROPERTY && qstricmp(icalproperty_get_x_name(property), "X-STOA-TITLE") == 0)
                ownTitle = icalproperty_get_x(property);
            else if (kind == ICAL_X_PROPERTY)
                readOwn(QByteArray(icalproperty_get_x_name(property)).toUpper(), property, set);
        }
        if (post.cells.contains(
                QStringLiteral("kind"))) // ours: of a post without a title the summary is its first words
            post.cells.insert(QStringLiteral("title"), QString::fromUtf8(ownTitle));
        set("labels", labels.join(QLatin1String("; ")).toUtf8().constData());
    }

    //! What Stoa writes beside the standard's properties.
    template <typename Set>
    static void readOwn(const QByteArray &name, icalproperty *property, const Set &set)
    {
        static constexpr std::pair<const char *, const char *> own[] = {{"X-STOA-ACCOUNTS", "account"},
            {"X-STOA-KIND", "kind"}, {"X-STOA-STATUS", "status"}, {"X-STOA-THEME", "theme"}};
        for (const auto &[wanted, field] : own) {
            if (name == wanted)
                set(field, icalproperty_get_x(property));
        }
    }

    //! The times at which an event happens, without those that it leaves out. Tells where it goes on for longer.
    QList<icaltimetype> timesOf(icalcomponent *event, const icaltimetype &first)
    {
        icalproperty *const rule = icalcomponent_get_first_property(event, ICAL_RRULE_PROPERTY);
        if (rule == nullptr)
            return {first};
        QList<icaltimetype> left;
        for (icalproperty *out = icalcomponent_get_first_property(event, ICAL_EXDATE_PROPERTY); out != nullptr;
             out = icalcomponent_get_next_property(event, ICAL_EXDATE_PROPERTY))
            left.append(icalproperty_get_exdate(out));
        const std::unique_ptr<icalrecur_iterator, IteratorFree> iterator(
            icalrecur_iterator_new(icalproperty_get_rrule(rule), first));
        QList<icaltimetype> times;
        for (int step = 0; iterator && step < mostSteps; ++step) {
            const icaltimetype time = icalrecur_iterator_next(iterator.get());
            if (icaltime_is_null_time(time) || time.year > first.year + mostYears)
                break;
            const bool isOut = std::any_of(left.cbegin(), left.cend(), [&time](const icaltimetype &out) {
                return out.is_date ? icaltime_compare_date_only(out, time) == 0 : icaltime_compare(out, time) == 0;
            });
            if (isOut)
                continue;
            if (times.size() == mostTimes) {
                const icaltimetype &last = times.constLast();
                reject("RRULE", RejectReason::GoesOn,
                    {QString::number(mostTimes), QDate(last.year, last.month, last.day).toString(Qt::ISODate)});
                break;
            }
            times.append(time);
        }
        return times.isEmpty() && left.isEmpty() ? QList<icaltimetype>{first} : times;
    }

    //! Puts the time on the project's wall. False: in a zone that nobody knows.
    bool date(RawPost &post, const icaltimetype &time) const
    {
        WallTime wall{QDate(time.year, time.month, time.day), QTime(time.hour, time.minute, 0)};
        post.cells.remove(QStringLiteral("time"));
        if (!time.is_date) {
            if (const std::optional<qint64> moment = momentOf(wall, time))
                wall = wallTimeAt(*moment, m_zone);
            else if (!m_zoneName.isEmpty())
                return false;
            post.cells.insert(QStringLiteral("time"), wall.time.toString(QStringLiteral("HH:mm")));
        }
        post.cells.insert(QStringLiteral("date"), wall.date.toString(Qt::ISODate));
        return true;
    }

    //! UTC milliseconds; none for a floating time and for an unknown zone.
    std::optional<qint64> momentOf(const WallTime &wall, const icaltimetype &time) const
    {
        if (icaltime_is_utc(time))
            return resolve(wall, QTimeZone::utc()).utcMs;
        if (m_zoneName.isEmpty())
            return std::nullopt;
        // Asked by list: QTimeZone takes any short word for a rule of its own, without an offset.
        static const QList<QByteArray> known = QTimeZone::availableTimeZoneIds(); // sorted
        if (std::binary_search(known.cbegin(), known.cend(), m_zoneName))
            return resolve(wall, QTimeZone(m_zoneName)).utcMs;
        icaltimezone *const described = icalcomponent_get_timezone(m_calendar, m_zoneName.constData());
        if (described == nullptr)
            return std::nullopt;
        return qint64(icaltime_as_timet_with_zone(time, described)) * 1000;
    }

    icalcomponent *m_calendar;
    QTimeZone m_zone;
    ImportSummary &m_summary;
    QList<RawPost> &m_posts;
    QByteArray m_zoneName; //!< of the event in hand; empty: UTC or floating
    qint64 m_line = 0;
};

} // namespace

QList<qint64> icsEventLines(const QByteArray &ics)
{
    QList<qint64> lines;
    qint64 line = 1;
    for (qsizetype at = 0; at < ics.size(); ++line) {
        const qsizetype end = ics.indexOf('\n', at);
        const qsizetype next = end < 0 ? ics.size() : end + 1;
        if (ics.mid(at, next - at).trimmed().compare("BEGIN:VEVENT", Qt::CaseInsensitive) == 0)
            lines.append(line);
        at = next;
    }
    return lines;
}

bool beginsAsIcs(QByteArrayView begin)
{
    const QByteArray first = begin.toByteArray().trimmed().left(15).toUpper();
    return first == "BEGIN:VCALENDAR" || first.startsWith("BEGIN:VEVENT"); // some programs write bare events
}

Layout icsLayout()
{
    Layout layout;
    layout.name = QStringLiteral("icalendar");
    layout.kind = QStringLiteral("posts");
    static constexpr std::pair<const char *, const char *> properties[]
        = {{"date", "DTSTART"}, {"time", "DTSTART"}, {"title", "SUMMARY"}, {"text", "DESCRIPTION"}, {"link", "URL"},
            {"labels", "CATEGORIES"}, {"account", "X-STOA-ACCOUNTS"}, {"kind", "X-STOA-KIND"},
            {"status", "X-STOA-STATUS"}, {"theme", "X-STOA-THEME"}};
    for (const auto &[field, property] : properties)
        layout.mapping.set(QLatin1String(field), QLatin1String(property));
    return layout;
}

Result<QList<RawPost>> readIcs(const QByteArray &ics, const QTimeZone &zone, ImportSummary &summary)
{
    icalerror_set_errors_are_fatal(0); // a stranger's file does not end the program
    const IcalComponent root(icalparser_parse_string(ics.constData()));
    if (!root)
        return {ErrorCode::BadSyntax, {QStringLiteral("1"), QStringLiteral("no calendar can be read here")}};
    // Several calendars or bare events in one file stand under a root of libical's own.
    QList<icalcomponent *> calendars{root.get()};
    for (icalcomponent *inner = icalcomponent_get_first_component(root.get(), ICAL_VCALENDAR_COMPONENT);
         inner != nullptr; inner = icalcomponent_get_next_component(root.get(), ICAL_VCALENDAR_COMPONENT))
        calendars.append(inner);
    const QList<qint64> lines = icsEventLines(ics);
    QList<RawPost> posts;
    qsizetype count = 0;
    for (icalcomponent *const calendar : std::as_const(calendars)) {
        IcsEvents events(calendar, zone, summary, posts);
        if (icalcomponent_isa(calendar) == ICAL_VEVENT_COMPONENT)
            events.take(calendar, lines.value(count++, 1));
        for (icalcomponent *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT);
             event != nullptr; event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT))
            events.take(event, lines.value(count++, 1));
    }
    return posts;
}

} // namespace stoa
