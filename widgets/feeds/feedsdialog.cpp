// SPDX-License-Identifier: GPL-3.0-or-later
// How the dialog is built and what it shows; feedsdialogacts.cpp has what it does.
#include "widgets/feeds/feedsdialog.h"

#include "models/core/displaytext.h"
#include "models/core/whendone.h"
#include "models/planning/feeditemmodel.h"
#include "models/planning/feedreader.h"
#include "models/settings/settings.h"
#include "models/store/project.h"
#include "widgets/common/button.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/progressstrip.h"
#include "widgets/feeds/feeditemdelegate.h"
#include "widgets/feeds/feeditemproxy.h"
#include "widgets/feeds/feedlistdelegate.h"
#include "widgets/feeds/feedwords.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QtConcurrentRun>
#include <QVBoxLayout>

namespace stoa {

namespace {

const QString feedsWidth = QStringLiteral("feeds.width");
const QString feedsHeight = QStringLiteral("feeds.height");
const QString feedsList = QStringLiteral("feeds.list");
constexpr int feedIdRole = FeedListDelegate::Feed;

} // namespace

FeedsDialog::FeedsDialog(ProjectContext &context, WebClient &client, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_edits(context.edits)
    , m_shelf(context.project.data())
    , m_fetch(client, m_shelf, context.clock)
    , m_model(new FeedItemModel(this))
    , m_splitter(new QSplitter(this))
    , m_stack(new QStackedWidget(this))
    , m_list(new QListWidget(this))
    , m_view(new QListView(this))
    , m_state(new PlainLabel(QString(), TextSize::Secondary, Role::Text3, this))
    , m_nothing(new PlainLabel(QString(), TextSize::Body, Role::Text2, this))
    , m_title(new PlainLabel(QString(), TextSize::Section, Role::Text, this))
    , m_source(new PlainLabel(QString(), TextSize::Secondary, Role::Text3, this))
    , m_summary(new PlainLabel(QString(), TextSize::Body, Role::Text2, this))
    , m_problem(new PlainLabel(QString(), TextSize::Secondary, Role::Failed, this))
    , m_progress(new ProgressStrip(this))
{
    setWindowTitle(tr("Ideas from feeds"));
    buildActions();
    build();
    connectParts();
    readFeedList();
    const Settings &settings = context.settings;
    resize(settings.pane(feedsWidth, 960), settings.pane(feedsHeight, 600));
    const int list = settings.pane(feedsList, 240);
    m_splitter->setSizes({list, std::max(300, width() - list)});
}

FeedsDialog::~FeedsDialog()
{
    m_context.settings.setPane(feedsWidth, width());
    m_context.settings.setPane(feedsHeight, height());
    m_context.settings.setPane(feedsList, m_splitter->sizes().value(0));
}

QAction *FeedsDialog::makeAction(const QString &words, const QKeySequence &key, void (FeedsDialog::*slot)())
{
    auto *action = new QAction(words, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void FeedsDialog::buildActions()
{
    m_addAction = makeAction(tr("&Add a feed"), QKeySequence(Qt::CTRL | Qt::Key_N), &FeedsDialog::addByAddress);
    m_fileAction = makeAction(tr("From a &file"), QKeySequence(Qt::CTRL | Qt::Key_O), &FeedsDialog::addFile);
    m_fetchAction = makeAction(tr("&Fetch"), QKeySequence(Qt::Key_F5), &FeedsDialog::fetchShown);
    addActions({m_addAction, m_fileAction, m_fetchAction});
    m_renameAction = makeAction(tr("Re&name"), QKeySequence(Qt::Key_F2), &FeedsDialog::renameFeed);
    m_removeAction = makeAction(tr("Re&move"), QKeySequence(Qt::Key_Delete), &FeedsDialog::removeFeed);
    m_list->addActions({m_renameAction, m_removeAction});
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_allReadAction = makeAction(
        tr("Mark a&ll as read"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), &FeedsDialog::markAllRead);
    addAction(m_allReadAction);
    const QList<QAction *> inList{
        makeAction(tr("Make an &idea"), QKeySequence(Qt::Key_Return), &FeedsDialog::makeIdeas),
        makeAction(tr("&Read or unread"), QKeySequence(Qt::Key_Space), &FeedsDialog::toggleRead),
        makeAction(tr("&Open in the browser"), QKeySequence(Qt::CTRL | Qt::Key_Return), &FeedsDialog::openArticle)};
    inList.first()->setShortcuts({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    m_view->addActions(inList);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    const bool mayWrite = !m_context.edits.isReadOnly();
    for (QAction *action :
        {m_addAction, m_fileAction, m_renameAction, m_removeAction, m_allReadAction, inList.at(0), inList.at(1)})
        action->setEnabled(mayWrite);
}

QWidget *FeedsDialog::buildFeeds()
{
    m_list->setAccessibleName(tr("Feeds"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setItemDelegate(new FeedListDelegate(m_list));
    m_list->setUniformItemSizes(true);
    auto *holder = new QWidget(this);
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 4, 0);
    column->addWidget(m_list, 1);
    for (const auto &pair : {std::pair{m_addAction, m_fileAction}, std::pair{m_renameAction, m_removeAction}}) {
        auto *row = new QHBoxLayout;
        for (QAction *action : {pair.first, pair.second}) {
            const bool isRare = action == m_renameAction || action == m_removeAction;
            QPushButton *const button = actionButton(*action, isRare ? ButtonLook::Quiet : ButtonLook::Plain, this);
            button->setAutoDefault(false);
            row->addWidget(button, 1);
        }
        column->addLayout(row);
    }
    return holder;
}

QWidget *FeedsDialog::buildArticles()
{
    auto *proxy = new FeedItemProxy(this);
    proxy->setSourceModel(m_model);
    m_view->setModel(proxy);
    m_view->setItemDelegate(new FeedItemDelegate(m_view));
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setUniformItemSizes(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setAccessibleName(tr("Articles"));
    m_state->setElide(Qt::ElideRight);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_title->setElide(Qt::ElideRight);
    m_title->setTextSize(TextSize::Section, QFont::DemiBold);
    m_source->setElide(Qt::ElideRight);
    m_summary->setWordWrap(true);
    m_summary->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_summary->setFixedHeight(4 * m_summary->fontMetrics().lineSpacing() + 6);
    m_idea = new QPushButton(this);
    setLook(*m_idea, ButtonLook::Main);
    m_read = new QPushButton(this);
    m_open = new QPushButton(tr("&Open in the browser"), this);
    QPushButton *const fetch = actionButton(*m_fetchAction, ButtonLook::Plain, this);
    QPushButton *const all = actionButton(*m_allReadAction, ButtonLook::Quiet, this);
    auto *head = new QHBoxLayout;
    head->addWidget(m_state, 1);
    head->addWidget(all);
    head->addWidget(fetch);
    auto *acts = new QHBoxLayout;
    for (QPushButton *button : {m_idea, m_read, m_open})
        acts->addWidget(button);
    acts->addStretch(1);
    for (QPushButton *button : {m_idea, m_read, m_open, fetch, all})
        button->setAutoDefault(false);
    auto *holder = new QWidget(this);
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(4, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(m_view, 1);
    column->addWidget(m_nothing, 1);
    for (QWidget *part :
        {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_source), static_cast<QWidget *>(m_summary)})
        column->addWidget(part);
    column->addLayout(acts);
    return holder;
}

QWidget *FeedsDialog::buildEmpty()
{
    auto *empty = new EmptyState(this);
    empty->setIcon(QLatin1String("idea"));
    empty->setWords(tr("No feed yet"),
        tr("Many sites have a feed (RSS or Atom): the list of their newest articles. Add the sites that your client’s "
           "trade reads, and make ideas of what you find. Nothing is fetched until you ask for it."));
    empty->addAction(m_addAction);
    empty->addAction(m_fileAction);
    return empty;
}

void FeedsDialog::build()
{
    m_splitter->addWidget(buildFeeds());
    m_splitter->addWidget(buildArticles());
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(1, 1);
    m_stack->addWidget(buildEmpty());
    m_stack->addWidget(m_splitter);
    m_problem->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_stack, 1);
    column->addWidget(m_progress);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    m_progress->end();
    m_problem->hide();
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void FeedsDialog::connectParts()
{
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        if (!m_filling)
            showFeed();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FeedsDialog::showArticle);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &FeedsDialog::showArticle);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &FeedsDialog::showArticle);
    connect(m_view, &QAbstractItemView::doubleClicked, this, &FeedsDialog::makeIdeas);
    connect(m_idea, &QPushButton::clicked, this, &FeedsDialog::makeIdeas);
    connect(m_read, &QPushButton::clicked, this, &FeedsDialog::toggleRead);
    connect(m_open, &QPushButton::clicked, this, &FeedsDialog::openArticle);
    connect(&m_fetch, &FeedFetch::fetched, this, &FeedsDialog::takeOutcome);
    connect(&m_fetch, &FeedFetch::progressed, m_progress, [this](int done, int total) {
        if (m_progress->isHidden())
            m_progress->begin(tr("Fetching feeds"));
        m_progress->setProgress(done, total);
    });
    connect(&m_fetch, &FeedFetch::finished, m_progress, &ProgressStrip::end);
    connect(m_progress, &ProgressStrip::cancelled, &m_fetch, &FeedFetch::cancel);
    connect(&m_context.edits, &EditService::changed, this, [this](const ChangeList &changes) {
        if (changes.touches(Table::Feed))
            readFeedList();
        else if (changes.touches(Table::FeedItem))
            readMarks();
    });
}

//! The list anew, with the same feed chosen; what the shelf has of new ones follows.
void FeedsDialog::readFeedList()
{
    const FeedId current = currentFeed();
    m_feeds = readFeeds(m_context.reader).value_or({});
    m_filling = true;
    m_list->clear();
    m_list->addItem(QString());
    for (const FeedRow &feed : std::as_const(m_feeds)) {
        auto *item = new QListWidgetItem(m_list);
        item->setData(feedIdRole, feed.id.toString());
        if (feed.id == current)
            m_list->setCurrentItem(item);
        m_marks[feed.id] = readFeedItems(m_context.reader, feed.id).value_or({});
        if (!m_entries.contains(feed.id))
            readShelf(feed);
    }
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
    m_filling = false;
    m_stack->setCurrentIndex(m_feeds.isEmpty() ? 0 : 1);
    showFeed();
}

void FeedsDialog::readShelf(const FeedRow &feed)
{
    m_entries.insert(feed.id, {});
    const auto read = QtConcurrent::run([shelf = m_shelf, url = feed.url]() -> std::pair<qint64, Result<FeedContent>> {
        const std::optional<FeedShelf::Kept> kept = shelf.find(url);
        return {kept ? kept->atMs : 0, kept ? readFeed(kept->bytes, QUrl(url)) : Result<FeedContent>(FeedContent())};
    });
    whenDone(read, this, [this, id = feed.id](const std::pair<qint64, Result<FeedContent>> &kept) {
        if (!kept.second || kept.first == 0 || !m_entries.value(id).isEmpty())
            return;
        m_askedMs.insert(id, kept.first);
        setContent(id, *kept.second);
    });
}

void FeedsDialog::setContent(FeedId feed, const FeedContent &content)
{
    m_entries.insert(feed, content.entries);
    if (!currentFeed().isValid() || currentFeed() == feed)
        showFeed();
    else
        countUnread();
}

void FeedsDialog::readMarks()
{
    for (const FeedRow &feed : std::as_const(m_feeds))
        m_marks[feed.id] = readFeedItems(m_context.reader, feed.id).value_or({});
    m_model->setMarks([this](FeedItemRow &row) {
        const auto marks = m_marks.constFind(row.feed);
        row.isRead = marks != m_marks.constEnd() && marks->contains(row.entry.guid);
        row.isIdea = row.isRead && marks->value(row.entry.guid).isValid();
    });
    countUnread();
}

void FeedsDialog::countUnread()
{
    int all = 0;
    for (int at = 1; at < m_list->count(); ++at) {
        const FeedRow &feed = m_feeds.at(at - 1);
        const QHash<QString, PostId> marks = m_marks.value(feed.id);
        int unread = 0;
        for (const FeedEntry &entry : m_entries.value(feed.id))
            unread += marks.contains(entry.guid) ? 0 : 1;
        all += unread;
        nameLine(at, displayLine(feed.title, 80), unread);
        m_list->item(at)->setData(FeedListDelegate::IsFailing, !m_problems.value(feed.id).isEmpty());
    }
    if (m_list->count() > 0)
        nameLine(0, tr("All feeds"), all);
}

void FeedsDialog::nameLine(int at, const QString &name, int unread)
{
    QListWidgetItem *const item = m_list->item(at);
    item->setData(FeedListDelegate::Name, name);
    item->setData(FeedListDelegate::Unread, unread);
    item->setText(unread > 0 ? tr("%1 · %2").arg(name, QLocale().toString(unread)) : name);
}

//! The articles of the chosen feed, with the same one chosen where it is still there.
void FeedsDialog::showFeed()
{
    const FeedId current = currentFeed();
    const QModelIndex at = m_view->currentIndex();
    const FeedItemRow before = at.isValid() ? m_model->row(at.row()) : FeedItemRow();
    QList<FeedItemRow> rows;
    for (const FeedRow &feed : std::as_const(m_feeds)) {
        if (current.isValid() && feed.id != current)
            continue;
        const QHash<QString, PostId> marks = m_marks.value(feed.id);
        for (const FeedEntry &entry : m_entries.value(feed.id))
            rows.append({feed.id, feed.title, entry, marks.contains(entry.guid), marks.value(entry.guid).isValid()});
    }
    m_model->setRows(std::move(rows));
    const int again = m_model->find(before.feed, before.entry.guid);
    if (m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_view->model()->index(std::max(0, again), 0));
    const bool isEmpty = m_model->rowCount() == 0;
    m_view->setVisible(!isEmpty);
    m_nothing->setVisible(isEmpty);
    m_nothing->setText(tr("Nothing is here yet. Fetch asks the site for its articles (F5)."));
    const bool mayWrite = !m_context.edits.isReadOnly();
    m_renameAction->setEnabled(current.isValid() && mayWrite);
    m_removeAction->setEnabled(current.isValid() && mayWrite);
    const QString asked = FeedWords::moment(m_askedMs.value(current));
    const QString wrong = m_problems.value(current);
    m_state->setRole(wrong.isEmpty() ? Role::Text3 : Role::Failed);
    m_state->setText(!wrong.isEmpty() ? wrong : asked.isEmpty() ? QString() : tr("Fetched %1").arg(asked));
    countUnread();
    showArticle();
}

void FeedsDialog::showArticle()
{
    const QModelIndex at = m_view->currentIndex();
    const FeedItemRow row = at.isValid() ? m_model->row(at.row()) : FeedItemRow();
    const QList<FeedItemRow> rows = chosen();
    const auto count = [&rows](auto is) { return int(std::count_if(rows.cbegin(), rows.cend(), is)); };
    const int fresh = count([](const FeedItemRow &each) { return !each.isIdea; });
    const int unread = count([](const FeedItemRow &each) { return !each.isRead; });
    const bool mayWrite = !m_context.edits.isReadOnly();
    m_title->setOutsideText(row.entry.title);
    m_source->setText(displayLine(row.source, 60)
        + (row.entry.link.isEmpty() ? QString() : QStringLiteral(" · ") + displayLine(row.entry.link, 200)));
    m_summary->setOutsideText(row.entry.summary.left(600));
    m_idea->setText(rows.size() > 1 ? tr("Make %n &idea(s)", nullptr, fresh) : tr("Make an &idea"));
    m_idea->setEnabled(fresh > 0 && mayWrite);
    m_read->setText(unread > 0 || rows.isEmpty() ? tr("Mark as &read") : tr("Mark as un&read"));
    m_read->setEnabled(!rows.isEmpty() && mayWrite);
    m_open->setEnabled(!row.entry.link.isEmpty());
    m_allReadAction->setEnabled(m_model->unread() > 0 && mayWrite);
}

FeedId FeedsDialog::currentFeed() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? FeedId::fromString(item->data(feedIdRole).toString()) : FeedId();
}

const FeedRow *FeedsDialog::feedOf(FeedId feed) const
{
    const auto found
        = std::find_if(m_feeds.cbegin(), m_feeds.cend(), [feed](const FeedRow &row) { return row.id == feed; });
    return found == m_feeds.cend() ? nullptr : &*found;
}

//! In the order of the list.
QList<FeedItemRow> FeedsDialog::chosen() const
{
    QModelIndexList indexes = m_view->selectionModel()->selectedIndexes();
    std::sort(indexes.begin(), indexes.end());
    QList<FeedItemRow> rows;
    for (const QModelIndex &index : std::as_const(indexes))
        rows.append(m_model->row(index.row()));
    return rows;
}

} // namespace stoa
