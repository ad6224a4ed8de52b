// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/icswriting.h"

#include "models/planning/postwords.h"

#include <libical/ical.h>

#include <QDateTime>

namespace stoa {

namespace {

constexpr int shownMinutes = 15; // a post has no length; a calendar shows nothing of none

icaltimetype icsTime(qint64 utcMs)
{
    return icaltime_from_timet_with_zone(utcMs / 1000, 0, icaltimezone_get_utc_timezone());
}

void addOwn(icalcomponent *event, const char *name, const QString &value)
{
    if (value.isEmpty())
        return;
    icalproperty *const property = icalproperty_new_x(value.toUtf8().constData());
    icalproperty_set_x_name(property, name);
    icalcomponent_add_property(event, property);
}

//! A draft is tentative: whoever subscribes to the file sees that it is not agreed yet.
icalproperty_status icsStatus(PostStatus status)
{
    const bool isAgreed
        = status == PostStatus::Approved || status == PostStatus::Scheduled || status == PostStatus::Published;
    return isAgreed ? ICAL_STATUS_CONFIRMED : ICAL_STATUS_TENTATIVE;
}

icalcomponent *eventOf(const PostRow &row, const QString &project, qint64 nowMs)
{
    icalcomponent *const event = icalcomponent_new_vevent();
    const auto add = [event](icalproperty *property) { icalcomponent_add_property(event, property); };
    add(icalproperty_new_uid((row.id.toString() + QLatin1Char('@') + project).toUtf8().constData()));
    add(icalproperty_new_dtstamp(icsTime(nowMs)));
    if (row.changedMs > 0)
        add(icalproperty_new_lastmodified(icsTime(row.changedMs)));
    add(icalproperty_new_dtstart(icsTime(row.utcMs)));
    add(icalproperty_new_duration(icaldurationtype_from_int(shownMinutes * 60)));
    add(icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
    add(icalproperty_new_status(icsStatus(row.status)));
    add(icalproperty_new_summary(row.headline().toUtf8().constData()));
    if (!row.text.isEmpty())
        add(icalproperty_new_description(row.text.toUtf8().constData()));
    if (!row.link.isEmpty())
        add(icalproperty_new_url(row.link.toUtf8().constData()));
    for (const PostLabel &label : row.labels)
        add(icalproperty_new_categories(label.name.toUtf8().constData()));
    QStringList accounts;
    for (const PostAccount &account : row.accounts)
        accounts.append(account.network + QLatin1Char(':') + account.handle);
    addOwn(event, "X-STOA-TITLE", row.title); // the summary is never empty
    addOwn(event, "X-STOA-ACCOUNTS", accounts.join(QLatin1String("; ")));
    addOwn(event, "X-STOA-KIND", kindToken(row.kind));
    addOwn(event, "X-STOA-STATUS", statusToken(row.status));
    addOwn(event, "X-STOA-THEME", row.themeHashtag);
    return event;
}

} // namespace

QByteArray postsAsIcs(const QList<PostRow> &rows, const QString &project, qint64 nowMs)
{
    icalcomponent *const calendar = icalcomponent_vanew(ICAL_VCALENDAR_COMPONENT, icalproperty_new_version("2.0"),
        icalproperty_new_prodid("-//Stoa//" STOA_VERSION "//EN"), static_cast<void *>(nullptr));
    for (const PostRow &row : rows) {
        if (row.isDated())
            icalcomponent_add_component(calendar, eventOf(row, project, nowMs));
    }
    char *const text = icalcomponent_as_ical_string_r(calendar);
    const QByteArray bytes(text);
    icalmemory_free_buffer(text);
    icalcomponent_free(calendar);
    return bytes;
}

} // namespace stoa
