// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/calendar/calendardays.h"

#include "models/planning/accountqueries.h"
#include "models/planning/daynote.h"
#include "models/planning/label.h"
#include "models/planning/settingedits.h"
#include "models/planning/themequeries.h"
#include "models/store/database.h"
#include "models/store/editservice.h"

#include <QFontMetrics>
#include <QLocale>

#include <algorithm>

namespace stoa {

namespace {

constexpr int longestPackLead = 60; // days; a test holds the packs to it

} // namespace

CalendarDays::CalendarDays(Connection &reader, EditService &edits, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
{
    connect(&edits, &EditService::changed, this, &CalendarDays::refresh);
    reload();
}

const CalendarDayInfo &CalendarDays::day(QDate date)
{
    static const CalendarDayInfo nothing;
    const int month = date.year() * 12 + date.month();
    if (!m_months.contains(month)) {
        m_months.insert(month);
        const QDate first(date.year(), date.month(), 1);
        for (const ObservanceDay &observance : daysBetween(first, first.addMonths(1))) {
            CalendarDayInfo &info = m_days[observance.date];
            const bool isOwn = observance.pack == clientDaysPack();
            info.names.append(isOwn ? QStringLiteral("★ ") + nameOf(observance) : observance.name);
            info.holiday = info.holiday || observance.dayOff;
            info.sensitive = info.sensitive || observance.sensitive;
        }
    }
    const auto found = m_days.constFind(date);
    return found != m_days.constEnd() ? *found : nothing;
}

QList<ObservanceDay> CalendarDays::observances(QDate date)
{
    return daysBetween(date, date.addDays(1));
}

QList<ObservanceDay> CalendarDays::daysBetween(QDate from, QDate to) const
{
    QList<ObservanceDay> all;
    for (const ObservanceDay &day : clientDaysBetween(m_own, from, to)) {
        if (!m_choice.hidden.contains(day.id))
            all.append(day);
    }
    const auto days = m_packs.days(from, to, m_choice, m_language);
    all.append(QList<ObservanceDay>(days.begin(), days.end()));
    std::stable_sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.date < b.date; });
    return all;
}

QString CalendarDays::nameOf(const ObservanceDay &day)
{
    //: %1 is the name of the client's own yearly day
    return day.years > 0 ? tr("%1 (%n year(s))", nullptr, day.years).arg(day.name) : day.name;
}

QStringList CalendarDays::starts(QDate date)
{
    const int month = date.year() * 12 + date.month();
    if (!m_startMonths.contains(month)) {
        m_startMonths.insert(month);
        findStarts(QDate(date.year(), date.month(), 1));
    }
    return m_starts.value(date);
}

void CalendarDays::findStarts(QDate first)
{
    int longest = longestPackLead;
    for (const ClientDay &day : m_own)
        longest = std::max(longest, day.leadDays);
    const QDate end = first.addMonths(1);
    for (const ObservanceDay &day : daysBetween(first, end.addDays(longest))) {
        const QDate start = day.date.addDays(-day.leadDays);
        if (day.leadDays <= 0 || start < first || start >= end || isPlanned(day.date))
            continue;
        //: %1 is the name of a day: "Start preparing: World Book Day in 14 days"
        m_starts[start].append(tr("Start preparing: %1 in %n day(s)", nullptr, day.leadDays).arg(nameOf(day)));
    }
}

bool CalendarDays::isPlanned(QDate date) const
{
    return m_reader
        .integer("SELECT 1 FROM post WHERE wall >= ?1 AND wall < ?2 LIMIT 1", date.toString(Qt::ISODate),
            date.addDays(1).toString(Qt::ISODate))
        .has_value();
}

const ThemeRow *CalendarDays::theme(QDate date) const
{
    const QList<ThemeRow> &themes = m_shown[date.dayOfWeek()];
    const auto turn = std::find_if(
        themes.cbegin(), themes.cend(), [date](const ThemeRow &theme) { return theme.content.isOn(date); });
    return turn != themes.cend() ? &*turn : nullptr;
}

QList<ThemeRow> CalendarDays::themesOn(QDate date) const
{
    QList<ThemeRow> on = m_shown[date.dayOfWeek()];
    on.removeIf([date](const ThemeRow &theme) { return !theme.content.isOn(date); });
    return on;
}

QList<ThemeRow> CalendarDays::themes(int weekday) const
{
    return weekday >= 1 && weekday <= 7 ? m_shown[weekday] : QList<ThemeRow>();
}

const ThemeRow *CalendarDays::themeById(ThemeId id) const
{
    const auto found = std::find_if(m_all.begin(), m_all.end(), [id](const ThemeRow &theme) { return theme.id == id; });
    return found != m_all.end() ? &*found : nullptr;
}

QTime CalendarDays::usualTime(QDate day, ThemeId own) const
{
    const ThemeRow *const mine = themeById(own);
    const ThemeRow *const ofDay = day.isValid() ? theme(day) : nullptr;
    if (mine != nullptr && mine->content.defaultTime.isValid())
        return mine->content.defaultTime;
    return ofDay != nullptr ? ofDay->content.defaultTime : QTime();
}

void CalendarDays::setAccounts(const QList<AccountId> &accounts)
{
    if (accounts == m_accounts)
        return;
    m_accounts = accounts;
    reload();
}

QList<AccountId> CalendarDays::usualAccounts(const ThemeRow *theme) const
{
    QList<AccountId> usual = m_accounts;
    if (usual.isEmpty()) {
        for (const Account &account : AccountQueries(m_reader).all().value_or({}))
            usual.append(account.id);
    }
    if (theme != nullptr)
        usual.removeIf([theme](AccountId account) { return !theme->isFor(account); });
    return usual;
}

void CalendarDays::setGaps(const QHash<QDate, QStringList> &gaps)
{
    if (m_gaps == gaps)
        return;
    m_gaps = gaps;
    Q_EMIT changed();
}

void CalendarDays::setSlotMarks(const QHash<QDate, QList<SlotMark>> &marks)
{
    if (m_slotMarks == marks)
        return;
    m_slotMarks = marks;
    Q_EMIT changed();
}

void CalendarDays::reload()
{
    const PlanSettings settings = readPlanSettings(m_reader);
    m_choice.packs = settings.packs.value_or(defaultObservancePacks(settings.language));
    m_choice.hidden = QSet<QString>(settings.hiddenDays.begin(), settings.hiddenDays.end());
    m_language = QLocale().name().left(2);
    m_own = readClientDays(m_reader).value_or({});
    m_all = ThemeQueries(m_reader).all().value_or({});
    for (int weekday = 1; weekday <= 7; ++weekday)
        m_shown[weekday] = shownThemes(m_all, weekday, m_accounts);
    readBands();
    m_days.clear();
    m_months.clear();
    m_starts.clear();
    m_startMonths.clear();
    Q_EMIT changed();
}

void CalendarDays::readBands()
{
    m_bands.clear();
    for (const DayNote &note : readNotes(m_reader).value_or({}))
        m_bands.append({note.days, note.text, note.colour, false});
    for (const Campaign &campaign : readCampaigns(m_reader).value_or({})) {
        if (campaign.from.isValid() && campaign.to.isValid())
            m_bands.append({{campaign.from, campaign.to}, campaign.name, campaign.colour, true});
    }
    std::stable_sort(
        m_bands.begin(), m_bands.end(), [](const DayBand &a, const DayBand &b) { return a.days.from < b.days.from; });
}

QStringList CalendarDays::words(QDate date)
{
    QStringList words = bandWords(date);
    const QList<ThemeRow> ofDay = themesOn(date);
    for (const ThemeRow &theme : ofDay)
        words.append(QLatin1Char('#') + theme.content.hashtag);
    return words + day(date).names + gaps(date) + starts(date);
}

QStringList CalendarDays::bandWords(QDate date) const
{
    QStringList words;
    for (const DayBand &band : m_bands) {
        if (band.days.contains(date))
            words.append(band.text);
    }
    return words;
}

void CalendarDays::refresh(const ChangeList &changes)
{
    if (changes.touches(Table::Setting) || changes.touches(Table::Theme) || changes.touches(Table::ThemeAccount)
        || changes.touches(Table::ThemeTurn) || changes.touches(Table::DayNote) || changes.touches(Table::Campaign)
        || changes.touches(Table::ClientDay))
        return reload();
    if (changes.touches(Table::Post)) { // the views draw themselves anew then, and ask again
        m_starts.clear();
        m_startMonths.clear();
    }
}

QString fittingDayNames(const QStringList &names, const QFontMetrics &metrics, int width)
{
    const QString comma = QStringLiteral(", ");
    if (const QString whole = names.join(comma); metrics.horizontalAdvance(whole) <= width)
        return whole;
    QStringList shorter;
    for (const QString &name : names)
        shorter << shortObservanceName(name);
    return metrics.elidedText(shorter.join(comma), Qt::ElideRight, width);
}

} // namespace stoa
