// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/calendar/calendarpage.h"

#include "models/core/clock.h"
#include "models/planning/calendarmodel.h"
#include "models/planning/clientwatch.h"
#include "models/planning/companions.h"
#include "models/planning/draftsmodel.h"
#include "models/planning/linkwatch.h"
#include "models/planning/planmeter.h"
#include "models/planning/settingedits.h"
#include "models/settings/settings.h"
#include "models/store/project.h"
#include "widgets/calendar/calendaractions.h"
#include "widgets/calendar/calendarbar.h"
#include "widgets/calendar/calendarcommands.h"
#include "widgets/calendar/calendardays.h"
#include "widgets/calendar/calendardialogs.h"
#include "widgets/calendar/calendarfilter.h"
#include "widgets/calendar/calendarpresentation.h"
#include "widgets/calendar/calendartray.h"
#include "widgets/calendar/calendarview.h"
#include "widgets/calendar/offerstrip.h"
#include "widgets/calendar/planstrip.h"
#include "widgets/calendar/postwords.h"
#include "widgets/calendar/yearview.h"
#include "widgets/common/actioncatalogue.h"
#include "widgets/common/searchfield.h"
#include "widgets/common/theme.h"
#include "widgets/composer/postpane.h"

#include <QAction>
#include <QEvent>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QSplitter>
#include <QVBoxLayout>

namespace stoa {

namespace {

constexpr int trayWidth = 168;
constexpr int detailsWidth = 300;
constexpr int saveMs = 600;
constexpr int slotRestMs = 150; // typing is an act each second, and none of them moves a slot

} // namespace

CalendarPage::CalendarPage(ProjectContext &context, QWidget *parent)
    : Page(PageKind::Calendar, Scope::Calendar, context, parent)
    , m_edits(context.edits)
    , m_media(context.edits, m_probe, context.project.home())
    , m_model(new CalendarModel(context.reader, context.edits, m_edits, this))
    , m_drafts(new DraftsModel(context.reader, context.edits, m_edits, this))
    , m_words(new CalendarPresentation(this))
    , m_days(new CalendarDays(context.reader, context.edits, this))
    , m_view(new CalendarView(this))
    , m_tray(new CalendarTray(*m_drafts, m_view->tiles(), context.settings, this))
    , m_year(new YearView(this))
    , m_meter(new PlanMeter(context.project, context.edits, context.clock, this))
    , m_strip(new PlanStrip(*m_meter, this))
    , m_details(new SidePane(QStringLiteral("calendar.details"), Qt::RightEdge, context.settings, this))
    , m_filter(new CalendarFilter(context.reader, *m_days, this))
    , m_commands(new CalendarCommands(m_edits, m_media, *m_days, *m_view, context.reader, this))
    , m_dialogs(new CalendarDialogs(context, *m_days, this))
    , m_offer(new OfferStrip(this))
    , m_pane(new PostPane(context, m_details))
    , m_checks(std::make_unique<PostChecks>(context.reader, context.clock))
{
    context.actions.add(calendarActions());
    m_words->setSourceModel(m_model);
    build();
    connectView();
    connectTray();
    connectFilter();
    connectActions();
    connectMoves();
    restoreState();
    followClients();
    followLinks();
    retranslate();
}

CalendarPage::~CalendarPage() = default;

void CalendarPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(m_tray);
    splitter->addWidget(buildMiddle());
    splitter->addWidget(m_details);
    splitter->setStretchFactor(1, 1);
    column->addWidget(m_filter);
    column->addWidget(splitter, 1);
    column->addWidget(m_offer);
    m_tray->attach(splitter, trayWidth);
    m_details->attach(splitter, detailsWidth);
    auto *inside = new QVBoxLayout(m_details);
    inside->setContentsMargins(1, 0, 0, 0);
    inside->addWidget(m_pane);
    connect(m_pane, &PostPane::failed, this, &Page::failed);
    connect(m_pane, &PostPane::notice, this, &Page::notice);
    connect(
        m_pane, &PostPane::postWanted, this, [this](PostId post) { showThing(QStringLiteral("post"), post.value); });
    connect(m_pane, &PostPane::commentWanted, this,
        [this](CommentId comment) { Q_EMIT goTo(PageKind::Inbox, QStringLiteral("comment"), comment.value); });
    connect(m_pane, &PostPane::companionsWanted, this, [this](PostId parent) {
        m_dialogs->showCompanions(parent, [this](PostId post) { showThing(QStringLiteral("post"), post.value); });
    });
    connect(m_pane, &PostPane::left, this, [this] { m_view->setFocus(); });
    setFocusProxy(m_view);
    m_slotRest.setSingleShot(true);
    m_slotRest.setInterval(slotRestMs);
    connect(&m_slotRest, &QTimer::timeout, this, &CalendarPage::showSlots);
    m_save.setSingleShot(true);
    m_save.setInterval(saveMs);
    connect(&m_save, &QTimer::timeout, this, [this] {
        CalendarViewState{mode(), cursor(), m_filter->filter()}.write(context().edits);
    });
    connect(&m_minute, &QTimer::timeout, this, &CalendarPage::tick);
    m_minute.start(30 * 1000);
}

void CalendarPage::connectView()
{
    const QString project = context().project.path();
    Connection &reader = context().reader;
    m_view->setStep(readPlanSettings(reader).dragStepMinutes);
    m_view->setDays(m_days);
    m_view->tiles().setThumbnails(
        [&reader, project](MediaId media) { return MediaQueries(reader, project).thumbnail(media); });
    m_view->setFacts([this](PostId id) {
        const int row = m_drafts->rowOf(id);
        const PostRow *post = row >= 0 ? &m_drafts->post(row) : nullptr;
        return GesturePost{id, {}, post && post->isFrozen(), post ? m_days->usualTime({}, post->theme) : QTime()};
    });
    connect(m_view, &CalendarView::rangeWanted, m_model, &CalendarModel::setRange);
    m_view->setModel(m_words);
    connect(m_view, &CalendarView::intended, this, &CalendarPage::intend);
    connect(m_view, &CalendarView::pageChanged, this, [this] {
        m_filter->setHidden(m_model->hiddenByFilter());
        followPage();
    });
    connect(m_view, &CalendarView::cursorMoved, this, &CalendarPage::saveSoon);
    connect(m_view, &CalendarView::aimed, this, &CalendarPage::meterDrag);
    connect(m_view, &CalendarView::postsSelected, this, [this] {
        if (!m_view->selectedPosts().isEmpty())
            m_tray->clearSelection();
        showSelection();
    });
    connect(m_view, &CalendarView::openWanted, this,
        [this](const QModelIndex &index) { open(PostId{index.data(int(PostRole::Id)).toLongLong()}); });
    connect(m_view, &CalendarView::menuWanted, this,
        [this](QPoint global) { openMenu(global, !m_view->selectedPosts().isEmpty()); });
    connect(m_view, &CalendarView::contentDropped, this,
        [this](const QMimeData *content, const CalendarPlace &place, PostId post) {
            m_commands->takeContent(*content, place, post);
        });
    connect(m_view, &CalendarView::weekdayClicked, m_dialogs, &CalendarDialogs::editThemes);
    connect(m_commands, &CalendarCommands::failed, this, &Page::failed);
    connect(m_commands, &CalendarCommands::notice, this, &Page::notice);
    connect(m_commands, &CalendarCommands::created, this, &CalendarPage::goToNewPost);
    connect(m_commands, &CalendarCommands::themeOffered, this, [this](const QList<PostId> &posts, ThemeId theme) {
        const ThemeRow *row = m_days->themeById(theme);
        if (row == nullptr)
            return;
        m_offer->offer(tr("This day has the theme #%1.").arg(row->content.hashtag), tr("Use it for the post"),
            [this, posts, theme] { m_commands->useTheme(posts, theme); });
    });
    connect(&context().theme, &Theme::changed, m_view, &CalendarView::retheme);
    connect(&context().edits, &EditService::changed, this, [this](const ChangeList &changes) {
        if (changes.touches(Table::Setting)) {
            m_view->setStep(readPlanSettings(context().reader).dragStepMinutes);
            tick();
        }
        if (changes.touches(Table::Post))
            countYear();
        if (changes.touches(Table::PostOrigin) || changes.ids(Table::Post).size() > 1) // a parent may have come or gone
            enableActs(selectedPosts());
        if (changes.touches(Table::Post) || changes.touches(Table::Slot) || changes.touches(Table::Variant))
            m_slotRest.start();
        m_filter->setHidden(m_model->hiddenByFilter());
    });
}

void CalendarPage::connectTray()
{
    connect(m_tray, &CalendarTray::openWanted, this, &CalendarPage::open);
    connect(m_tray, &CalendarTray::postsSelected, this, [this] {
        if (!m_tray->selectedPosts().isEmpty())
            m_view->selectPosts({});
        showSelection();
    });
    connect(m_tray, &CalendarTray::menuWanted, this,
        [this](QPoint global) { openMenu(global, !m_tray->selectedPosts().isEmpty()); });
    connect(m_tray, &CalendarTray::contentDropped, this,
        [this](const QMimeData *content) { m_commands->takeContent(*content, {}); });
    connect(m_tray, &CalendarTray::left, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_drafts, &PostListModel::dropFailed, this, &Page::failed);
    connect(m_drafts, &PostListModel::readFailed, this, &Page::failed);
    connect(m_model, &PostListModel::readFailed, this, &Page::failed);
}

void CalendarPage::connectFilter()
{
    connect(m_filter, &CalendarFilter::changed, this, [this](const PostFilter &filter) {
        m_model->setFilter(filter);
        m_drafts->setFilter(filter);
        countYear();
        m_days->setAccounts(filter.accounts);
        m_filter->setHidden(m_model->hiddenByFilter());
        if (m_bar) {
            const qsizetype active = filter.accounts.size() + filter.networks.size() + filter.labels.size()
                + filter.themes.size() + filter.campaigns.size() + filter.statuses.size() + filter.kinds.size();
            m_bar->setFilterCount(int(active));
            m_bar->setSearch(filter.text);
        }
        saveSoon();
    });
}

void CalendarPage::restoreState()
{
    m_restoring = true;
    const CalendarViewState state = CalendarViewState::read(context().reader);
    m_view->setNow(wallTimeAt(context().clock.nowUtcMs(), context().project.zone()));
    m_filter->setFilter(state.filter);
    if (state.date.isValid())
        m_view->setCursorDay(state.date);
    setMode(state.mode);
    m_view->setNeighbours([this](const DateRange &range) { return neighbours(range); });
    m_restoring = false;
}

void CalendarPage::saveSoon()
{
    if (!m_restoring)
        m_save.start();
}

QList<PostRow> CalendarPage::neighbours(const DateRange &range)
{
    QList<PostRow> rows = PostQueries(context().reader).between(range.from, range.to, m_filter->filter()).value_or({});
    m_checks->check(rows);
    return rows;
}

void CalendarPage::followClients()
{
    ClientWatch *const clients = context().clients;
    if (!clients)
        return;
    const auto ask = [this, clients] {
        m_checks->setGuard(clients->guard());
        m_model->setGuard(clients->guard());
        m_drafts->setGuard(clients->guard());
    };
    connect(clients, &ClientWatch::changed, this, ask);
    if (clients->guard())
        ask();
}

//! What is known of links follows the looks at them.
void CalendarPage::followLinks()
{
    LinkWatch *const links = context().linkWatch;
    if (!links)
        return;
    const auto ask = [this, links] {
        m_checks->setLinks(links->book());
        m_model->setLinks(links->book());
        m_drafts->setLinks(links->book());
    };
    connect(links, &LinkWatch::changed, this, ask);
    if (!links->book()->isEmpty())
        ask();
}

//! Of the chosen posts, else of all that the page shows.
void CalendarPage::checkLinks()
{
    m_pane->flush();
    const PostQueries queries(context().reader);
    const QList<PostId> posts = selectedPosts();
    const DateRange range = pageRange();
    const Result<QList<PostRow>> rows
        = posts.isEmpty() ? queries.between(range.from, range.to, m_filter->filter()) : queries.byIds(posts);
    if (rows)
        m_dialogs->checkLinks(*rows, [this](PostId post) { showThing(QStringLiteral("post"), post.toString()); });
}

void CalendarPage::tick()
{
    m_view->setWeekStart(QLocale().firstDayOfWeek(), context().settings.weekNumbers.value());
    m_view->setNow(wallTimeAt(context().clock.nowUtcMs(), context().project.zone()));
    m_year->setToday(m_view->now().date);
    m_year->setWeekStart(QLocale().firstDayOfWeek());
    m_strip->setTarget(readPlanSettings(context().reader).mixGoals.value(QStringLiteral("useful")));
    m_model->recheck();
    if (m_bar)
        m_bar->setZone(PostWords::zoneMark(readPlanSettings(context().reader).zone, context().clock.nowUtcMs()));
}

QAction *CalendarPage::mainAction()
{
    return context().actions.action("calendar.new-post");
}

QWidget *CalendarPage::topBar()
{
    if (m_bar)
        return m_bar;
    m_bar = new CalendarBar(context().actions, this);
    m_bar->setMode(mode());
    m_bar->setSearch(m_filter->filter().text);
    connect(m_bar, &CalendarBar::modeChosen, this, &CalendarPage::setMode);
    connect(m_bar->search(), &SearchField::searched, m_filter, &CalendarFilter::setText);
    connect(m_bar->search(), &SearchField::leftDownwards, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_bar->filterMenu(), &QMenu::aboutToShow, this, [this] { m_filter->fillMenu(*m_bar->filterMenu()); });
    tick();
    return m_bar;
}

void CalendarPage::activated()
{
    tick();
    m_view->setFocus();
}

bool CalendarPage::showThing(const QString &what, const QVariant &id)
{
    if (what == QLatin1String("date")) {
        goToDay(id.toDate());
        return id.toDate().isValid();
    }
    if (what != QLatin1String("post"))
        return false;
    const PostId post{id.toLongLong()};
    const Result<WallTime> at = PostQueries(context().reader).timeOf(post);
    if (!at)
        return false;
    if (mode() == CalendarMode::Year)
        setMode(CalendarMode::Month);
    if (at->isValid())
        m_view->setCursorDay(at->date);
    m_view->selectPosts({post});
    open(post);
    return true;
}

QList<PostId> CalendarPage::selectedPosts() const
{
    const QList<PostId> posts = m_view->selectedPosts();
    return posts.isEmpty() ? m_tray->selectedPosts() : posts;
}

void CalendarPage::showSelection()
{
    const QList<PostId> posts = selectedPosts();
    m_pane->showPosts(posts);
    if (posts.isEmpty()) // not shown at once when one is chosen: a drag begins so, and the days must stay in place
        m_details->setEmpty(true);
    enableActs(posts);
}

void CalendarPage::enableActs(const QList<PostId> &posts)
{
    const bool any = !posts.isEmpty();
    const bool writable = !context().edits.isReadOnly();
    for (const char *id : {"calendar.copy"})
        context().actions.action(id)->setEnabled(any);
    for (const char *id : {"calendar.cut", "calendar.delete", "calendar.undate", "calendar.relabel", "calendar.status",
             "calendar.published", "calendar.next-slot", "calendar.move-left", "calendar.move-right",
             "calendar.move-up", "calendar.move-down"})
        context().actions.action(id)->setEnabled(any && writable);
    context().actions.action("calendar.open")->setEnabled(posts.size() == 1);
    const bool one = m_view->selectedPosts().size() == 1;
    for (const char *id : {"calendar.repeat", "calendar.companions"})
        context().actions.action(id)->setEnabled(one && writable);
    const auto ties = posts.size() == 1 ? companionTies(context().reader, posts.first()) : Result<CompanionTies>();
    context().actions.action("calendar.show-companions")->setEnabled(ties && !ties->isEmpty());
    context().actions.action("calendar.go-to-parent")->setEnabled(ties && ties->parent.isValid());
}

void CalendarPage::open(PostId post)
{
    m_details->setFolded(false);
    m_details->setEmpty(false);
    m_pane->showPosts({post});
    m_pane->editText();
}

void CalendarPage::goToNewPost(PostId post)
{
    const Result<WallTime> at = PostQueries(context().reader).timeOf(post);
    if (!at)
        return;
    if (at->isValid() && !m_view->range().contains(at->date))
        m_view->setCursorDay(at->date);
    open(post);
}

void CalendarPage::intend(const GestureIntent &intent)
{
    if (intent.what == GestureIntent::What::NewPost)
        newPost(intent.place);
    else
        m_commands->perform(intent);
}

void CalendarPage::newPost(const CalendarPlace &place)
{
    m_dialogs->newPost(place, m_view->now(), [this](const NewPost &post) { m_commands->create(post); });
}

void CalendarPage::retranslate()
{
    m_titles.clear();
    m_view->setWeekStart(QLocale().firstDayOfWeek(), context().settings.weekNumbers.value());
    m_view->setAccessibleName(tr("Calendar"));
    m_year->setAccessibleName(tr("Year"));
    m_tray->retranslate();
    m_filter->retranslate();
    m_days->reload();
    m_view->retheme();
    if (m_bar)
        m_bar->retranslate();
}

void CalendarPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_view->retheme();
}

} // namespace stoa
