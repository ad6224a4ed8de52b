// SPDX-License-Identifier: GPL-3.0-or-later
// The actions and the context menu of CalendarPage.
#include "widgets/calendar/calendarpage.h"

#include "models/core/displaytext.h"
#include "models/core/whendone.h"
#include "models/planning/calendarmodel.h"
#include "models/planning/companions.h"
#include "models/planning/draftsmodel.h"
#include "models/planning/label.h"
#include "models/planning/settingedits.h"
#include "widgets/calendar/calendarbar.h"
#include "widgets/calendar/calendarcommands.h"
#include "widgets/calendar/calendardialogs.h"
#include "widgets/calendar/calendarfilter.h"
#include "widgets/calendar/calendartray.h"
#include "widgets/calendar/calendarview.h"
#include "widgets/calendar/postwords.h"
#include "widgets/common/actioncatalogue.h"
#include "widgets/common/searchfield.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

namespace stoa {

void CalendarPage::connectActions()
{
    ActionCatalogue &actions = context().actions;
    const auto on
        = [&](const char *id, std::function<void()> slot) { actions.connectAction(id, this, std::move(slot)); };
    on("calendar.new-post", [this] {
        newPost(mode() == CalendarMode::Year ? CalendarPlace{cursor(), {}} : m_view->cursorPlace());
    });
    on("calendar.new-idea", [this] { newPost({}); });
    on("calendar.theme-idea", [this] { m_commands->ideaFromPrompt(m_tray); });
    on("calendar.from-theme", [this] { m_commands->fromTheme(cursor(), {}); });
    on("calendar.open", [this] {
        if (const QList<PostId> posts = selectedPosts(); !posts.isEmpty())
            open(posts.first());
    });
    on("calendar.today", [this] { goToDay(m_view->now().date); });
    on("calendar.previous", [this] { turnPage(-1); });
    on("calendar.next", [this] { turnPage(1); });
    on("calendar.go-to-date", [this] { m_dialogs->goToDate(cursor(), [this](QDate day) { goToDay(day); }); });
    on("calendar.month", [this] { setMode(CalendarMode::Month); });
    on("calendar.week", [this] { setMode(CalendarMode::Week); });
    on("calendar.day", [this] { setMode(CalendarMode::Day); });
    on("calendar.year", [this] { setMode(CalendarMode::Year); });
    on("calendar.bands", [this] { m_dialogs->editBands(cursor()); });
    on("calendar.slots", [this] { m_dialogs->editSlots({}); });
    on("calendar.shift", [this] { m_dialogs->shiftPosts(pageRange(), m_filter->filter()); });
    on("calendar.evergreen", [this] { m_dialogs->useEvergreens(pageRange(), selectedPosts()); });
    on("calendar.plan", [this] { openPlan({}); });
    on("calendar.list", [this] { setMode(CalendarMode::List); });
    on("calendar.find", [this] {
        if (m_bar)
            m_bar->search()->setFocus(Qt::ShortcutFocusReason);
    });
    on("calendar.filter", [this] {
        if (m_bar)
            m_bar->openFilterMenu();
    });
    on("calendar.clear-filter", [this] { m_filter->setFilter({}); });
    on("calendar.tray", [this] { m_tray->setFolded(!m_tray->isFolded()); });
    on("calendar.to-tray", [this] {
        m_tray->setFolded(false);
        m_tray->takeFocus();
    });
    on("calendar.details", [this] {
        const bool show = m_details->isHidden();
        m_details->setFolded(!show);
        m_details->setEmpty(!show);
    });
    on("calendar.accounts", [this] { m_dialogs->editAccounts(); });
    on("calendar.themes", [this] { m_dialogs->editThemes(m_view->cursor().dayOfWeek()); });
    on("calendar.days", [this] { m_dialogs->editDays(m_view->cursor()); });
    on("calendar.media", [this] {
        const auto current = [this] {
            const QList<PostId> posts = selectedPosts();
            return posts.size() == 1 ? posts.first() : PostId();
        };
        m_dialogs->library(current, [this](PostId post) { showThing(QStringLiteral("post"), post.toString()); });
    });
    on("composer.check-links", [this] { checkLinks(); });
    on("calendar.feeds", [this] { m_dialogs->feeds(); });
    on("calendar.picture-templates", [this] {
        const QList<PostId> posts = selectedPosts();
        m_dialogs->pictureTemplates(posts.size() == 1 ? posts.first() : PostId(),
            [this](int pictures) { Q_EMIT notice(tr("%n picture(s) made and put on the post.", nullptr, pictures)); });
    });
    on("calendar.contests", [this] {
        const QList<PostId> posts = selectedPosts();
        const auto row = posts.size() == 1 ? PostQueries(context().reader).post(posts.first()) : Result<PostRow>();
        m_dialogs->contests(row && row->kind == PostKind::Contest ? row->id : PostId());
    });
    on("calendar.import", [this] { importPosts(); });
    on("calendar.export", [this] { exportPosts(); });
    on("calendar.print", [this] { printPage(); });
    actions.action("calendar.import")->setEnabled(!context().edits.isReadOnly());
    m_pane->setBeginning(
        {actions.action("calendar.accounts"), actions.action("calendar.themes"), actions.action("calendar.import")});
}

void CalendarPage::connectMoves()
{
    ActionCatalogue &actions = context().actions;
    const auto on
        = [&](const char *id, std::function<void()> slot) { actions.connectAction(id, this, std::move(slot)); };
    on("calendar.select-all", [this] { m_view->selectAll(); });
    on("calendar.copy", [this] { m_commands->copyToClipboard(selectedPosts(), false); });
    on("calendar.cut", [this] { m_commands->copyToClipboard(selectedPosts(), true); });
    on("calendar.paste", [this] {
        if (m_tray->list()->hasFocus())
            m_commands->pasteIntoTray();
        else
            m_commands->paste(cursor(), mode() == CalendarMode::Year ? QTime() : m_view->cursorPlace().time);
    });
    on("calendar.delete", [this] { m_commands->remove(selectedPosts()); });
    on("calendar.undate", [this] { m_commands->undate(m_view->selectedPosts()); });
    on("calendar.next-slot", [this] { m_commands->toNextSlots(selectedPosts()); });
    on("calendar.repeat", [this] {
        if (const QList<PostId> posts = m_view->selectedPosts(); posts.size() == 1)
            m_dialogs->repeat(posts.first(), [this](PostId post) { showThing(QStringLiteral("post"), post.value); });
    });
    const auto goTo = [this](PostId post) { showThing(QStringLiteral("post"), post.value); };
    on("calendar.companions", [this] {
        if (const QList<PostId> posts = m_view->selectedPosts(); posts.size() == 1)
            m_dialogs->makeCompanions(posts.first());
    });
    on("calendar.show-companions", [this, goTo] {
        if (const QList<PostId> posts = selectedPosts(); posts.size() == 1)
            m_dialogs->showCompanions(posts.first(), goTo);
    });
    on("calendar.go-to-parent", [this, goTo] {
        const QList<PostId> posts = selectedPosts();
        const auto ties = posts.size() == 1 ? companionTies(context().reader, posts.first()) : Result<CompanionTies>();
        if (ties && ties->parent.isValid())
            goTo(ties->parent);
    });
    on("calendar.relabel", [this] { m_dialogs->relabel(selectedPosts()); });
    on("calendar.status", [this] { askStatus(); });
    on("calendar.published", [this] { m_commands->markPublished(selectedPosts()); });
    on("calendar.move-left", [this] { m_commands->moveDays(m_view->selectedPosts(), -1); });
    on("calendar.move-right", [this] { m_commands->moveDays(m_view->selectedPosts(), 1); });
    const auto vertical = [this](int by) {
        if (m_view->selectedPosts().isEmpty())
            moveIdeas(by);
        else if (isTimed(m_view->mode()))
            m_commands->moveMinutes(m_view->selectedPosts(), by * readPlanSettings(context().reader).dragStepMinutes);
        else
            m_commands->moveDays(m_view->selectedPosts(), 7 * by);
    };
    on("calendar.move-up", [vertical] { vertical(-1); });
    on("calendar.move-down", [vertical] { vertical(1); });
    showSelection();
}

//! Each with a digit in front, which chooses it.
void CalendarPage::fillStatusMenu(QMenu &menu)
{
    const QList<PostId> posts = selectedPosts();
    const auto rows = PostQueries(context().reader).byIds(posts).value_or({});
    int digit = 0;
    for (const PostStatus each : allStatuses()) {
        if (each == PostStatus::Published)
            continue;
        QAction *act = menu.addAction(QStringLiteral("&%1  %2").arg(++digit).arg(PostWords::status(each)));
        act->setCheckable(true);
        act->setChecked(!rows.isEmpty()
            && std::all_of(rows.cbegin(), rows.cend(), [each](const PostRow &row) { return row.status == each; }));
        connect(act, &QAction::triggered, this, [this, posts, each] { m_commands->setStatus(posts, each); });
    }
}

void CalendarPage::askStatus()
{
    if (selectedPosts().isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillStatusMenu(*menu);
    const QRect tile = m_view->visualRect(m_view->currentIndex());
    menu->popup(tile.isValid() ? m_view->viewport()->mapToGlobal(tile.bottomLeft())
                               : m_tray->mapToGlobal(m_tray->rect().center()));
}

//! The selected ideas in the tray's own order, one place up or down.
void CalendarPage::moveIdeas(int by)
{
    const QList<PostId> ideas = m_tray->selectedPosts();
    if (ideas.isEmpty())
        return;
    const int before = by < 0 ? m_drafts->rowOf(ideas.first()) - 1 : m_drafts->rowOf(ideas.last()) + 2;
    if (before < 0 || before > m_drafts->rowCount())
        return;
    const PostId next = before < m_drafts->rowCount() ? m_drafts->post(before).id : PostId();
    whenDone(m_edits.reorderTray(ideas, next), this, [this](const Result<ActDone> &done) {
        if (!done)
            Q_EMIT failed(done.error());
    });
}

void CalendarPage::openMenu(QPoint global, bool onPosts)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    ActionCatalogue &actions = context().actions;
    const auto add = [&](std::initializer_list<const char *> ids) {
        for (const char *id : ids)
            menu->addAction(actions.action(id));
        menu->addSeparator();
    };
    if (onPosts) {
        add({"calendar.open"});
        add({"calendar.cut", "calendar.copy", "calendar.paste", "calendar.delete"});
        fillStatusMenu(*menu->addMenu(tr("Status")));
        QMenu *kind = menu->addMenu(tr("Kind"));
        const QList<PostId> posts = selectedPosts();
        QMenu *campaign = menu->addMenu(tr("Campaign"));
        const auto toCampaign = [this, posts, campaign](const QString &name, CampaignId id) {
            connect(campaign->addAction(displayLine(name, 60).replace(QLatin1Char('&'), QLatin1String("&&"))),
                &QAction::triggered, this, [this, posts, id] { m_commands->setCampaign(posts, id); });
        };
        toCampaign(tr("None"), {});
        for (const Campaign &each : readCampaigns(context().reader).value_or({}))
            toCampaign(each.name, each.id);
        for (PostKind each : allKinds())
            connect(kind->addAction(PostWords::kind(each)), &QAction::triggered, this,
                [this, posts, each] { m_commands->setKind(posts, each); });
        add({"calendar.next-slot", "calendar.repeat", "calendar.evergreen"});
        add({"calendar.companions", "calendar.show-companions", "calendar.go-to-parent"});
        add({"calendar.relabel", "calendar.published", "calendar.undate"});
        add({"composer.check-links", "calendar.picture-templates", "calendar.contests"});
        add({"calendar.move-left", "calendar.move-right"});
    } else {
        add({"calendar.new-post", "calendar.from-theme", "calendar.new-idea", "calendar.theme-idea", "calendar.feeds",
            "calendar.paste"});
        add({"calendar.themes", "calendar.days", "calendar.bands"});
        add({"composer.check-links"});
    }
    menu->popup(global);
}

} // namespace stoa
