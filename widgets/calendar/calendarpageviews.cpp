// SPDX-License-Identifier: GPL-3.0-or-later
// The views of CalendarPage and the strip under them: which is shown, what it is called, what is agreed for it.
#include "widgets/calendar/calendarpage.h"

#include "models/core/whendone.h"
#include "models/planning/accountqueries.h"
#include "models/planning/calendarmodel.h"
#include "models/planning/draftsmodel.h"
#include "models/planning/freeslots.h"
#include "models/planning/planmeter.h"
#include "models/store/withreader.h"
#include "widgets/calendar/calendarbar.h"
#include "widgets/calendar/calendarcommands.h"
#include "widgets/calendar/calendardays.h"
#include "widgets/calendar/calendardialogs.h"
#include "widgets/calendar/calendarfilter.h"
#include "widgets/calendar/calendarview.h"
#include "widgets/calendar/planstrip.h"
#include "widgets/calendar/postwords.h"
#include "widgets/calendar/yearview.h"
#include "widgets/common/networkbadge.h"

#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace stoa {

QWidget *CalendarPage::buildMiddle()
{
    auto *middle = new QWidget(this);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_views = new QStackedWidget(middle);
    m_views->addWidget(m_view);
    m_views->addWidget(m_year);
    column->addWidget(m_views, 1);
    column->addWidget(m_strip);
    m_year->setDays(m_days);
    m_year->setStarts([this](PostId post, QDate day) { return m_commands->startOn(post, day); });
    connect(m_year, &YearView::yearWanted, this, &CalendarPage::followPage);
    connect(m_year, &YearView::cursorMoved, this, &CalendarPage::saveSoon);
    connect(m_year, &YearView::dayOpened, this, [this](QDate day) {
        setMode(CalendarMode::Day);
        m_view->setCursorDay(day);
    });
    connect(m_year, &YearView::postsDropped, this, [this](const QList<PostId> &posts, QDate day, bool copy) {
        GestureIntent intent;
        intent.what = copy ? GestureIntent::What::Copy : GestureIntent::What::Move;
        intent.posts = posts;
        intent.place = {day, {}};
        intent.start = m_commands->startOn(posts.constFirst(), day);
        intend(intent);
    });
    connect(m_year, &YearView::contentDropped, this, [this](const QMimeData *content, QDate day) {
        m_commands->takeContent(*content, {day, {}});
    });
    connect(m_strip, &PlanStrip::detailsWanted, this, &CalendarPage::openPlan);
    connect(m_strip, &PlanStrip::rhythmWanted, m_dialogs, &CalendarDialogs::editAccounts);
    connect(m_meter, &PlanMeter::changed, this, &CalendarPage::showGaps);
    return middle;
}

CalendarMode CalendarPage::mode() const
{
    return m_views->currentWidget() == m_year ? CalendarMode::Year : m_view->mode();
}

QDate CalendarPage::cursor() const
{
    return mode() == CalendarMode::Year ? m_year->cursor() : m_view->cursor();
}

void CalendarPage::setMode(CalendarMode mode)
{
    const QDate day = cursor();
    const bool hadFocus = m_views->currentWidget()->hasFocus();
    if (mode == CalendarMode::Year) {
        m_view->selectPosts({});
        m_views->setCurrentWidget(m_year);
        m_year->setCursor(day);
    } else {
        m_views->setCurrentWidget(m_view);
        m_view->setMode(mode);
        if (m_view->cursor() != day)
            m_view->setCursorDay(day);
    }
    setFocusProxy(m_views->currentWidget());
    if (hadFocus)
        m_views->currentWidget()->setFocus();
    if (m_bar)
        m_bar->setMode(mode);
    followPage();
}

void CalendarPage::goToDay(QDate day)
{
    if (mode() == CalendarMode::Year)
        m_year->setCursor(day);
    else
        m_view->setCursorDay(day);
}

void CalendarPage::turnPage(int by)
{
    if (mode() == CalendarMode::Year)
        m_year->setCursor(m_year->cursor().addYears(by));
    else
        m_view->turnPage(by);
}

DateRange CalendarPage::pageRange() const
{
    if (mode() == CalendarMode::Year)
        return {QDate(m_year->year(), 1, 1), QDate(m_year->year() + 1, 1, 1)};
    if (isTimed(mode()))
        return m_view->range();
    const QDate first(m_view->page().year(), m_view->page().month(), 1);
    return {first, first.addMonths(1)};
}

QString CalendarPage::title() const
{
    return titleOf(pageRange());
}

QString CalendarPage::titleOf(const DateRange &range) const
{
    return range.days() == 1 ? PostWords::dayTitle(range.from) : PostWords::dateRange(range);
}

//! Of the year that is looked at.
QStringList CalendarPage::titlesAround() const
{
    const DateRange page = pageRange();
    const int year = page.from.year();
    if (m_titlesOf == std::pair(mode(), year) && !m_titles.isEmpty())
        return m_titles;
    m_titlesOf = {mode(), year};
    m_titles = {title()};
    for (QDate day(year, 1, 1); page.days() < 300 && day.year() == year; day = day.addDays(1)) {
        if (mode() == CalendarMode::Day)
            m_titles.append(titleOf({day, day.addDays(1)}));
        else if (mode() == CalendarMode::Week ? day.dayOfWeek() == page.from.dayOfWeek() : day.day() == 1)
            m_titles.append(titleOf({day, mode() == CalendarMode::Week ? day.addDays(7) : day.addMonths(1)}));
    }
    return m_titles;
}

//! Another page is shown, or the same in another view.
void CalendarPage::followPage()
{
    const Qt::DayOfWeek weekStart = QLocale().firstDayOfWeek();
    // A rhythm by the week says nothing about a day: the week around it is told.
    m_meter->setRange(mode() == CalendarMode::Day ? weekRange(m_view->cursor(), weekStart) : pageRange(), weekStart);
    countYear();
    showSlots();
    Q_EMIT titleChanged();
    saveSoon();
}

void CalendarPage::countYear()
{
    if (mode() != CalendarMode::Year)
        return;
    const DateRange year = pageRange();
    QHash<QDate, int> counts;
    const auto days = PostQueries(context().reader).countByDay(year.from, year.to, m_filter->filter());
    for (const auto &[day, posts] : days.value_or({}))
        counts.insert(day, posts);
    m_year->setCounts(m_year->year(), counts);
}

//! Marks the days where a stretch without the agreed rhythm begins; months are told by the strip alone.
void CalendarPage::showGaps()
{
    QHash<QDate, QStringList> marks;
    for (const AccountRhythm &rhythm : m_meter->rhythms()) {
        for (const RhythmGap &gap : rhythm.gaps) {
            if (gap.range.days() > 7)
                continue;
            const QString what = gap.missing > 0 ? tr("%n post(s) missing", nullptr, gap.missing)
                                                 : tr("%n post(s) too many", nullptr, gap.surplus);
            marks[gap.range.from].append(rhythm.account.displayName() + QStringLiteral(", ")
                + PostWords::dateRange(gap.range) + QStringLiteral(": ") + what);
        }
    }
    m_days->setGaps(marks);
}

//! The free slots of the days by the hour; read beside the window, because many posts may lie there.
void CalendarPage::showSlots()
{
    if (!isTimed(mode()))
        return;
    const auto work = [range = m_view->range()](Connection &reader) {
        return SlotBoard::read(reader, {range.from.addDays(-1), range.to.addDays(1)});
    };
    const auto show = [this, range = m_view->range()](const Result<SlotBoard> &board) {
        if (!board || range != m_view->range())
            return;
        QHash<AccountId, QString> badges;
        for (const Account &account : AccountQueries(context().reader).all().value_or({}))
            badges.insert(account.id, networkBadge(account.network));
        QHash<QDate, QList<SlotMark>> marks;
        for (const OpenSlot &open : openSlots(*board, range, m_view->now())) {
            const ThemeRow *theme = m_days->themeById(open.slot.theme);
            QStringList words{badges.value(open.slot.account)};
            if (theme != nullptr)
                words.append(QLatin1Char('#') + theme->content.hashtag);
            if (open.slot.kind)
                words.append(PostWords::kind(*open.slot.kind));
            marks[open.at.date].append({open.at.time, words.join(QLatin1Char(' '))});
        }
        m_days->setSlotMarks(marks);
    };
    whenDone(withReader<SlotBoard>(context().project, work), this, show);
}

//! What a drag would do to rhythm and mix, shown while it lasts.
void CalendarPage::meterDrag()
{
    QList<PlanFact> facts;
    const DragAim aim = m_view->aim();
    for (const auto &[post, day] : aim.posts) {
        const int shown = m_view->board().shownOf(post);
        const int idea = m_drafts->rowOf(post);
        const PostRow *row = shown >= 0 ? &m_view->board().post(shown) : idea >= 0 ? &m_drafts->post(idea) : nullptr;
        if (row == nullptr)
            continue;
        PlanFact fact{aim.copy ? PostId() : post, day, {}, row->kind, row->purpose, row->theme,
            !row->link.isEmpty() || row->kind == PostKind::Link};
        for (const PostAccount &account : row->accounts)
            fact.accounts.append(account.account);
        facts.append(fact);
    }
    m_meter->setDragged(facts);
}

void CalendarPage::openPlan(AccountId account)
{
    m_dialogs->showPlan(pageRange(), account, [this](QDate day) { goToDay(day); });
}

} // namespace stoa
