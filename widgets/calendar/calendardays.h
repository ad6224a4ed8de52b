// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/calendarlayout.h"
#include "models/planning/clientdays.h"
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
    QStringList names; //!< the client's own days first, with a mark; then observances, the most important first
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
//! hidden days, its own days or its themes change.
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
    //! When a post goes out that has no time: as its theme \a own says, or else the theme of \a day; invalid: neither.
    QTime usualTime(QDate day, ThemeId own = {}) const;
    const QList<ThemeRow> &allThemes() const { return m_all; }
    void setAccounts(const QList<AccountId> &accounts); //!< that the calendar is filtered by; empty: all
    //! Where a new post goes that nobody chose accounts for: what the calendar is filtered by, or all; of these, those
    //! that \a theme is for. Null: no theme.
    QList<AccountId> usualAccounts(const ThemeRow *theme) const;
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
    QStringList words(QDate date); //!< all that is to be said of it: notes, themes, days, gaps, what should start
    //! Days whose preparation should start on \a date, in words: those with a lead time for which no post is planned
    //! yet.
    QStringList starts(QDate date);
    //! The days in [\a from, \a to) by date, hidden ones left out, the client's own first. Names without a mark.
    QList<ObservanceDay> daysBetween(QDate from, QDate to) const;
    const QList<ClientDay> &ownDays() const { return m_own; }
    //! "Our birthday (10 years)" of the client's own day; the name of others.
    static QString nameOf(const ObservanceDay &day);
    void reload(); //!< after a language switch, too

Q_SIGNALS:
    void changed();

private:
    void refresh(const ChangeList &changes);
    bool isPlanned(QDate date) const;
    void findStarts(QDate first);

    Connection &m_reader;
    ObservanceCalendar m_packs;
    ObservanceChoice m_choice;
    QList<ClientDay> m_own;
    QString m_language;
    QList<ThemeRow> m_all;
    QList<ThemeRow> m_shown[8]; //!< by weekday
    QList<AccountId> m_accounts;
    QHash<QDate, CalendarDayInfo> m_days;
    void readBands();

    QList<DayBand> m_bands;
    QHash<QDate, QStringList> m_gaps;
    QHash<QDate, QList<SlotMark>> m_slotMarks;
    QHash<QDate, QStringList> m_starts;
    QSet<int> m_startMonths; //!< of m_starts, as m_months
    QSet<int> m_months; //!< of m_days: year * 12 + month
};

//! \a names in one line of \a width pixels: what would be cut off leaves out the word that says least.
QString fittingDayNames(const QStringList &names, const QFontMetrics &metrics, int width);

} // namespace stoa
