// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/calendarlayout.h"
#include "models/planning/observancecalendar.h"
#include "models/planning/themecontent.h"

#include <QHash>
#include <QObject>

class QFontMetrics;

namespace stoa {

class Connection;
class EditService;
struct ChangeList;

//! What the calendar knows about one day apart from its posts.
struct CalendarDayInfo
{
    QStringList names; //!< observances, the most important first
    bool holiday = false; //!< a public holiday: its number is red
    bool sensitive = false; //!< remembrance: no cheerful posts
};

//! A preferred time that is still free.
struct SlotMark
{
    QTime time;
    QString words; //!< whose it is, and what it takes
    friend bool operator==(const SlotMark &, const SlotMark &) = default;
};

//! A note or a campaign, drawn across its days.
struct DayBand
{
    DateRange days;
    QString text;
    QString colour; //!< #rrggbb; empty: neutral
    bool isCampaign = false;
};

//! Observances and themes for the calendar's views, read once and kept.
//!
//! Names are in the interface's language. Window's thread; refreshes itself when the project's choice of packs, its
//! hidden days or its themes change.
class CalendarDays final : public QObject
{
    Q_OBJECT

public:
    CalendarDays(Connection &reader, EditService &edits, QObject *parent = nullptr); //!< both must outlive this object

    const CalendarDayInfo &day(QDate date);
    QList<ObservanceDay> observances(QDate date);
    //! The theme that an empty \a date invites with: the first that is shown for the accounts looked at; null: none.
    const ThemeRow *theme(QDate date) const;
    QList<ThemeRow> themes(int weekday) const; //!< those shown; 1 Monday to 7 Sunday
    QList<ThemeRow> themesOn(QDate date) const; //!< of these, the ones whose turn it is
    const ThemeRow *themeById(ThemeId id) const; //!< null: unknown
    const QList<ThemeRow> &allThemes() const { return m_all; }
    void setAccounts(const QList<AccountId> &accounts); //!< that the calendar is filtered by; empty: all
    const ObservanceCalendar &packs() const { return m_packs; }
    ObservanceChoice choice() const { return m_choice; }
    //! What is to be said of stretches without the agreed rhythm, by the day where each begins.
    void setGaps(const QHash<QDate, QStringList> &gaps);
    QStringList gaps(QDate date) const { return m_gaps.value(date); }
    void setSlotMarks(const QHash<QDate, QList<SlotMark>> &marks);
    QList<SlotMark> slotMarks(QDate date) const { return m_slotMarks.value(date); }
    const QList<DayBand> &bands() const
    {
        return m_bands;
    } //!< by beginning; campaigns without both dates are not drawn
    QStringList bandWords(QDate date) const;
    void reload(); //!< after a language switch, too

Q_SIGNALS:
    void changed();

private:
    void refresh(const ChangeList &changes);

    Connection &m_reader;
    ObservanceCalendar m_packs;
    ObservanceChoice m_choice;
    QString m_language;
    QList<ThemeRow> m_all;
    QList<ThemeRow> m_shown[8]; //!< by weekday
    QList<AccountId> m_accounts;
    QHash<QDate, CalendarDayInfo> m_days;
    void readBands();

    QList<DayBand> m_bands;
    QHash<QDate, QStringList> m_gaps;
    QHash<QDate, QList<SlotMark>> m_slotMarks;
    QSet<int> m_months; //!< of m_days: year * 12 + month
};

//! \a names in one line of \a width pixels: what would be cut off leaves out the word that says least.
QString fittingDayNames(const QStringList &names, const QFontMetrics &metrics, int width);

} // namespace stoa
