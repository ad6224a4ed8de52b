// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/calendar/calendardialogs.h"

#include "models/core/clock.h"
#include "models/store/project.h"
#include "widgets/calendar/accountsdialog.h"
#include "widgets/calendar/bandsdialog.h"
#include "widgets/calendar/companiondialog.h"
#include "widgets/calendar/companionlist.h"
#include "widgets/calendar/daysdialog.h"
#include "widgets/calendar/evergreendialog.h"
#include "widgets/calendar/gotodatedialog.h"
#include "widgets/calendar/newpostdialog.h"
#include "widgets/calendar/plandialog.h"
#include "widgets/calendar/relabeldialog.h"
#include "widgets/calendar/repeatdialog.h"
#include "widgets/calendar/seriesdialog.h"
#include "widgets/calendar/shiftdialog.h"
#include "widgets/calendar/slotsdialog.h"
#include "widgets/calendar/themesdialog.h"
#include "widgets/contest/contestsdialog.h"
#include "widgets/feeds/feedsdialog.h"
#include "widgets/library/librarydialog.h"
#include "widgets/links/linkcheckdialog.h"
#include "widgets/pictures/picturetemplatesdialog.h"

namespace stoa {

CalendarDialogs::CalendarDialogs(ProjectContext &context, CalendarDays &days, QWidget *window)
    : QObject(window)
    , m_context(context)
    , m_days(days)
    , m_window(window)
{
}

CalendarDialogs::~CalendarDialogs()
{
    for (const QPointer<QDialog> &dialog : std::as_const(m_open))
        delete dialog;
    delete m_library;
    delete m_feeds;
}

//! What is over cannot be planned: of a range that reaches past today the rest.
DateRange CalendarDialogs::fromToday(const DateRange &range) const
{
    const QDate today = wallTimeAt(m_context.clock.nowUtcMs(), m_context.project.zone()).date;
    return {range.to > today ? std::max(range.from, today) : range.from, range.to};
}

void CalendarDialogs::open(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_open.removeAll(nullptr);
    m_open.append(dialog);
    dialog->open();
}

void CalendarDialogs::newPost(
    const CalendarPlace &place, const WallTime &now, std::function<void(const NewPost &)> accept)
{
    auto *dialog = new NewPostDialog(m_context.reader, m_days, place, now, m_window->window());
    connect(dialog, &QDialog::accepted, this, [dialog, accept = std::move(accept)] { accept(dialog->post()); });
    open(dialog);
}

void CalendarDialogs::goToDate(QDate from, std::function<void(QDate)> accept)
{
    auto *dialog = new GoToDateDialog(from, m_window->window());
    connect(dialog, &QDialog::accepted, this, [dialog, accept = std::move(accept)] { accept(dialog->date()); });
    open(dialog);
}

void CalendarDialogs::relabel(const QList<PostId> &posts)
{
    if (!posts.isEmpty())
        open(new RelabelDialog(m_context, posts, m_window->window()));
}

void CalendarDialogs::editAccounts()
{
    open(new AccountsDialog(m_context, m_window->window()));
}

void CalendarDialogs::editThemes(int weekday)
{
    open(new ThemesDialog(m_context, weekday, m_window->window()));
}

void CalendarDialogs::showPlan(const DateRange &page, AccountId account, std::function<void(QDate)> goTo)
{
    auto *dialog = new PlanDialog(m_context, m_days, page, account, m_window->window());
    connect(dialog, &PlanDialog::dayWanted, this, std::move(goTo));
    open(dialog);
}

void CalendarDialogs::editDays(QDate around)
{
    open(new DaysDialog(m_context, m_days, around, m_window->window()));
}

void CalendarDialogs::editBands(QDate day)
{
    open(new BandsDialog(m_context, day, m_window->window()));
}

void CalendarDialogs::editSlots(AccountId account)
{
    open(new SlotsDialog(m_context, m_days, account, m_window->window()));
}

void CalendarDialogs::shiftPosts(const DateRange &range, const PostFilter &filter)
{
    open(new ShiftDialog(m_context, m_days, fromToday(range), filter, m_window->window()));
}

void CalendarDialogs::repeat(PostId post, std::function<void(PostId)> goTo)
{
    const Result<PostRow> row = PostQueries(m_context.reader).post(post);
    const Result<std::optional<Series>> series = seriesOf(m_context.reader, post);
    if (series && *series) {
        auto *dialog = new SeriesDialog(m_context, post, m_window->window());
        connect(dialog, &SeriesDialog::postWanted, this, std::move(goTo));
        open(dialog);
    } else if (row && row->isDated()) {
        open(new RepeatDialog(m_context, m_days, *row, m_window->window()));
    }
}

void CalendarDialogs::makeCompanions(PostId post)
{
    const Result<PostRow> row = PostQueries(m_context.reader).post(post);
    if (row && row->isDated())
        open(new CompanionDialog(m_context, m_days, *row, m_window->window()));
}

void CalendarDialogs::showCompanions(PostId post, std::function<void(PostId)> goTo)
{
    const Result<PostRow> row = PostQueries(m_context.reader).post(post);
    if (!row || (row->companions == 0 && !row->parent.isValid()))
        return;
    auto *dialog = new CompanionList(m_context, row->companions > 0 ? post : row->parent, post, m_window->window());
    connect(dialog, &CompanionList::postWanted, this, std::move(goTo));
    open(dialog);
}

void CalendarDialogs::useEvergreens(const DateRange &range, const QList<PostId> &fresh)
{
    open(new EvergreenDialog(m_context, m_days, fromToday(range), fresh, m_window->window()));
}

void CalendarDialogs::contests(PostId post)
{
    open(new ContestsDialog(m_context, post, m_window->window()));
}

void CalendarDialogs::library(std::function<PostId()> current, std::function<void(PostId)> goTo)
{
    if (m_library) {
        m_library->raise();
        m_library->activateWindow();
        return;
    }
    auto *dialog = new LibraryDialog(m_context, std::move(current), m_window->window());
    connect(dialog, &LibraryDialog::postWanted, m_window, std::move(goTo));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_library = dialog;
    dialog->show();
}

void CalendarDialogs::feeds()
{
    if (m_feeds) {
        m_feeds->raise();
        m_feeds->activateWindow();
    } else if (m_context.web) {
        auto *dialog = new FeedsDialog(m_context, *m_context.web, m_window->window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        m_feeds = dialog;
        dialog->show();
    }
}

void CalendarDialogs::checkLinks(const QList<PostRow> &posts, std::function<void(PostId)> goTo)
{
    if (!m_context.web || !m_context.linkWatch)
        return;
    auto *dialog = new LinkCheckDialog(m_context, posts, m_window->window());
    connect(dialog, &LinkCheckDialog::postWanted, m_window, std::move(goTo));
    open(dialog);
}

void CalendarDialogs::pictureTemplates(PostId post, std::function<void(int)> made)
{
    auto *dialog = new PictureTemplatesDialog(m_context, post, m_window->window());
    connect(dialog, &PictureTemplatesDialog::made, m_window, std::move(made));
    open(dialog);
}

} // namespace stoa
