// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inbox/inboxpage.h"

#include "models/core/whendone.h"
#include "models/inbox/commentstatetable.h"
#include "models/inbox/responsequeries.h"
#include "models/settings/settings.h"
#include "models/store/project.h"
#include "models/store/withreader.h"
#include "widgets/common/actioncatalogue.h"
#include "widgets/common/button.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/keyhintstrip.h"
#include "widgets/common/linkopener.h"
#include "widgets/common/searchfield.h"
#include "widgets/common/sidepane.h"
#include "widgets/inbox/commentdelegate.h"
#include "widgets/inbox/commentlistview.h"
#include "widgets/inbox/conversationview.h"
#include "widgets/inbox/inboxactions.h"
#include "widgets/inbox/inboxbar.h"
#include "widgets/inbox/personpane.h"
#include "widgets/inbox/replybox.h"

#include <QAction>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

namespace stoa {

namespace {

constexpr int listWidth = 410; // pixels, as in the sketch
constexpr int middleWidth = 634; // what is left of 1366
constexpr int personWidth = 250;
constexpr qint64 medianOverMs = 30LL * 24 * 3'600'000;
constexpr int aMinute = 60'000;

} // namespace

InboxPage::InboxPage(ProjectContext &context, QWidget *parent)
    : Page(PageKind::Inbox, Scope::Inbox, context, parent)
    , m_model(context.project, context.edits)
    , m_thread(context.reader, context.edits)
    , m_edits(context.edits)
    , m_feeder(context.edits, context.reader)
    , m_words(std::make_unique<CommentWords>(context.clock, context.project.zone(), workingHoursOf(context.project)))
{
    context.actions.add(inboxActions());
    build();
    connectActions();
    connectTriage();
    connectViews();
    connect(&context.edits, &EditService::changed, this, &InboxPage::onProjectChanged);
    connect(&m_minute, &QTimer::timeout, this, &InboxPage::onMinute);
    m_minute.start(aMinute);
    readViews();
    restoreView();
    showCounts();
    showMedian();
    retranslate();
    m_isSettingUp = false;
}

InboxPage::~InboxPage()
{
    m_reply->flush();
}

void InboxPage::build()
{
    m_bar = new InboxBar(context().actions, context().reader, this);
    m_work = new QWidget(this);
    auto *splitter = new QSplitter(m_work);
    splitter->setHandleWidth(1);
    auto *listPane = new SidePane(QStringLiteral("inbox.list"), Qt::LeftEdge, context().settings, splitter);
    m_list = new CommentListView(listPane);
    m_list->setObjectName(QStringLiteral("inbox-list"));
    m_delegate = new CommentDelegate(m_model, *m_words, m_list);
    m_list->setItemDelegate(m_delegate);
    m_list->setModel(&m_model);
    m_listEmpty = new EmptyState(listPane);
    m_listEmpty->setIcon(QLatin1String("inbox"));
    m_listStack = new QStackedWidget(listPane);
    m_listStack->addWidget(m_list);
    m_listStack->addWidget(m_listEmpty);
    m_news = new QPushButton(listPane);
    m_news->setObjectName(QStringLiteral("inbox-news"));
    m_news->hide();
    auto *listColumn = new QVBoxLayout(listPane);
    listColumn->setContentsMargins(0, 0, 1, 0);
    listColumn->setSpacing(0);
    listColumn->addWidget(m_news);
    listColumn->addWidget(m_listStack, 1);
    splitter->addWidget(listPane);
    splitter->addWidget(buildMiddle());
    auto *side = buildSide();
    splitter->addWidget(side);
    splitter->setStretchFactor(1, 1);
    listPane->attach(splitter, listWidth);
    static_cast<SidePane *>(side)->attach(splitter, personWidth);
    listPane->setMinimumWidth(260);
    const Settings &settings = context().settings;
    splitter->setSizes({settings.pane(QStringLiteral("inbox.list"), listWidth), middleWidth,
        settings.pane(QStringLiteral("inbox.person"), personWidth)});
    auto *work = new QHBoxLayout(m_work);
    work->setContentsMargins(0, 0, 0, 0);
    work->addWidget(splitter);

    m_empty = new EmptyState(this);
    m_empty->setIcon(QLatin1String("inbox"));
    m_empty->addAction(context().actions.action("inbox.import"));
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_work);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
}

QWidget *InboxPage::buildMiddle()
{
    auto *middle = new Ground(Role::Bg, {}, this);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_conversation = new ConversationView(m_thread, context().reader, *m_words, middle);
    m_reply = new ReplyBox(context().actions, middle);
    column->addWidget(m_conversation, 1);
    column->addWidget(m_reply);
    column->addWidget(new KeyHintStrip(context().actions,
        {QStringLiteral("inbox.next"), QStringLiteral("inbox.previous"), QStringLiteral("inbox.done"),
            QStringLiteral("inbox.reply"), QStringLiteral("inbox.label"), QStringLiteral("inbox.assign"),
            QStringLiteral("inbox.hide"), QStringLiteral("inbox.snooze"), QStringLiteral("inbox.spam"),
            QStringLiteral("inbox.note")},
        middle));
    return middle;
}

QWidget *InboxPage::buildSide()
{
    auto *side = new SidePane(QStringLiteral("inbox.person"), Qt::RightEdge, context().settings, this);
    m_person = new PersonPane(*m_words, side);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(1, 0, 0, 0);
    column->addWidget(m_person);
    return side;
}

void InboxPage::connectViews()
{
    connect(m_list, &CommentListView::currentRowChanged, this, &InboxPage::showCurrent);
    connect(&m_model, &InboxModel::loaded, this, [this] {
        if (!m_list->currentIndex().isValid() || m_model.idAt(m_list->currentIndex().row()) != m_shown) {
            const int row = m_model.rowOf(m_shown);
            m_list->select(std::max(0, row));
        }
        showState();
    });
    connect(&m_model, &QAbstractItemModel::dataChanged, m_delegate, &CommentDelegate::forget);
    connect(&m_model, &QAbstractItemModel::modelReset, m_delegate, &CommentDelegate::forget);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &InboxPage::showState);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, [this] {
        showState();
        if (!m_list->currentIndex().isValid())
            m_list->select(0);
    });
    connect(&m_model, &InboxModel::countsChanged, this, &InboxPage::showCounts);
    connect(&m_model, &InboxModel::failed, this, &Page::failed);
    connect(&m_model, &InboxModel::newCountChanged, this, [this](qint64 count) {
        m_news->setText(tr("%n new comment(s): show", nullptr, int(std::min<qint64>(count, INT_MAX))));
        m_news->setVisible(count > 0);
    });
    connect(m_news, &QPushButton::clicked, &m_model, &InboxModel::reload);
    connect(&m_feeder, &SearchFeeder::pendingChanged, m_bar, &InboxBar::setPending);
    connect(m_bar, &InboxBar::filterWanted, this, &InboxPage::applyFilter);
    connect(m_bar->search(), &SearchField::searched, this, [this](const QString &text) {
        m_model.setSearch(text);
        m_bar->setFilter(m_model.filter());
        m_delegate->forget();
    });
    connect(m_bar->search(), &SearchField::leftDownwards, m_list, [this] { m_list->setFocus(); });
    connect(m_conversation, &ConversationView::linkClicked, this,
        [this](const QString &address) { context().links.open(address); });
    connect(m_conversation, &ConversationView::suggestionTaken, m_reply, &ReplyBox::setReply);
    connect(m_conversation, &ConversationView::postOpened, this,
        [this](qint64 post) { Q_EMIT goTo(PageKind::Calendar, QStringLiteral("post"), QString::number(post)); });
    connect(
        m_person, &PersonPane::commentChosen, this, [this](qint64 id) { showThing(QStringLiteral("comment"), id); });
    connect(
        m_person, &PersonPane::allWanted, this, [this](qint64 person) { showThing(QStringLiteral("person"), person); });
    connect(m_person, &PersonPane::forgetWanted, this, &InboxPage::forgetPerson);
    connect(m_reply, &ReplyBox::replyTyped, this, [this](const QString &text) {
        if (m_shown.isValid())
            follow(m_edits.saveDraft(m_shown, text));
    });
    connect(m_reply, &ReplyBox::noteTyped, this, [this](const QString &text) {
        if (m_shown.isValid())
            follow(m_edits.setNote(m_shown, text));
    });
}

QString InboxPage::title() const
{
    return tr("Inbox");
}

QWidget *InboxPage::topBar()
{
    return m_bar;
}

void InboxPage::activated()
{
    showMedian();
    if (m_stack->currentWidget() == m_work)
        m_list->setFocus();
}

void InboxPage::retranslate()
{
    m_bar->retranslate();
    m_list->setAccessibleName(tr("Comments, newest first"));
    m_empty->setWords(tr("No comment yet"),
        tr("Read in a file that a network gave you, or any table with comments. Each row is checked before anything is "
           "written, and "
           "one undo takes the whole file back."));
    m_news->setText(tr("%n new comment(s): show", nullptr, int(m_model.newCount())));
    m_delegate->forget();
    m_list->viewport()->update();
    showState();
    showMedian();
    if (!m_isSettingUp)
        showCurrent(m_list->currentIndex().row());
}

void InboxPage::onProjectChanged(const ChangeList &changes)
{
    if (changes.touches(Table::Setting)) { // the zone, the working hours or the saved views
        *m_words = CommentWords(context().clock, context().project.zone(), workingHoursOf(context().project));
        readViews();
        m_delegate->forget();
        m_list->viewport()->update();
    }
    if (changes.touches(Table::Label) || changes.touches(Table::Account))
        m_bar->setFilter(m_model.filter());
    if (changes.touches(Table::Triage))
        showMedian();
}

void InboxPage::onMinute()
{
    m_delegate->forget(); // the time left has changed
    m_list->viewport()->update();
    if (context().project.isReadOnly() || !CommentStateTable::isAnyDue(context().reader, context().clock.nowUtcMs()))
        return;
    context().edits.maintain([](Writer &writer) { CommentStateTable::wake(writer); }, {Table::Triage});
}

void InboxPage::showCounts()
{
    const InboxCounts counts = m_model.counts();
    m_bar->setCounts(counts);
    setCounter(int(std::min<qint64>(counts.ofState(CommentState::New), INT_MAX)));
    showState();
}

void InboxPage::showState()
{
    const bool hasAny = m_model.rowCount() > 0 || m_model.counts().all > 0;
    m_stack->setCurrentWidget(hasAny ? m_work : static_cast<QWidget *>(m_empty));
    const bool isEmptyList = m_model.rowCount() == 0 && !m_model.isLoading();
    m_listStack->setCurrentWidget(isEmptyList ? static_cast<QWidget *>(m_listEmpty) : m_list);
    if (!isEmptyList)
        return;
    showCurrent(-1);
    if (m_model.isSearching()) {
        m_listEmpty->setWords(tr("Nothing found"),
            m_feeder.pending() > 0
                ? tr("%n comment(s) are not ready to be searched yet.", nullptr, int(m_feeder.pending()))
                : tr("All words must stand in the comment or in the author’s name. “Quotes” look for a phrase."));
    } else if (m_model.filter().isPlain() && m_model.filter().state == CommentState::New) {
        m_listEmpty->setWords(tr("All worked off"), tr("No new comment waits. Open ones are one segment further."));
    } else {
        m_listEmpty->setWords(tr("Nothing here"), tr("No comment fits this filter."));
    }
}

void InboxPage::showMedian()
{
    // Counted on a thread of its own: it reads every answer of a month.
    const qint64 now = context().clock.nowUtcMs();
    const auto count = [now, hours = m_words->hours()](
                           Connection &reader) { return responseTimes(reader, hours, now - medianOverMs, now); };
    const auto show = [this, target = m_words->hours().targetMs()](const Result<ResponseTimes> &counted) {
        const ResponseTimes times = counted.value_or(ResponseTimes());
        if (times.count == 0)
            return m_bar->setMedian({}, {});
        const QString median = CommentWords::duration(times.medianMs);
        const QString wanted = CommentWords::duration(target);
        m_bar->setMedian(
            tr("Median answer %1 · target %2").arg(median, wanted), median + QStringLiteral(" / ") + wanted);
    };
    whenDone(withReader<ResponseTimes>(context().project, count), this, show);
}

void InboxPage::showCurrent(int row)
{
    const CommentId id = m_model.idAt(row);
    m_reply->flush();
    m_shown = id;
    QStringList words;
    if (const CommentRow *comment = m_model.comment(row); comment && m_model.isSearching()) {
        for (const TextSpan &hit : m_model.terms().hits(comment->text.raw()))
            words << comment->text.raw().mid(hit.from, hit.to - hit.from);
    }
    m_conversation->setSearchedWords(words);
    if (m_thread.comment() == id)
        m_conversation->show();
    else
        m_thread.setComment(id);
    const CommentRow *comment = m_thread.chosen();
    m_reply->setVisible(comment != nullptr);
    if (!comment) {
        m_person->clear();
        return;
    }
    CommentQueries queries(context().reader);
    m_reply->setComment(comment->network, queries.draft(id), comment->note, !context().project.isReadOnly());
    if (const Result<PersonCard> card = queries.person(comment->person, id))
        m_person->setPerson(*card, !card->name.isEmpty() && !context().project.isReadOnly());
    else
        m_person->clear();
}

void InboxPage::applyFilter(const CommentFilter &filter)
{
    m_model.setFilter(filter);
    m_bar->setFilter(filter);
    m_delegate->forget();
    showState();
    const QByteArray json = QJsonDocument(filter.toJson()).toJson(QJsonDocument::Compact);
    if (m_isSettingUp || context().project.isReadOnly())
        return;
    context().edits.maintain([json](Writer &writer) {
        writer.exec(
            "INSERT OR REPLACE INTO view_state (name, value) VALUES ('inbox.filter', ?)", QString::fromUtf8(json));
    });
}

void InboxPage::restoreView()
{
    const auto kept = context().reader.text("SELECT value FROM view_state WHERE name = 'inbox.filter'");
    CommentFilter filter = m_model.filter();
    if (kept)
        filter = CommentFilter::fromJson(QJsonDocument::fromJson(kept->toUtf8()).object());
    applyFilter(filter);
}

void InboxPage::readViews()
{
    m_views.clear();
    QStringList names;
    const QJsonArray views
        = QJsonDocument::fromJson(context().project.setting(QStringLiteral("inbox_views")).toUtf8()).array();
    for (const QJsonValue &view : views) {
        const QJsonObject object = view.toObject();
        m_views.append({object.value(QLatin1String("name")).toString(),
            CommentFilter::fromJson(object.value(QLatin1String("filter")).toObject())});
        names << m_views.constLast().first;
    }
    m_bar->setViews(names);
}

bool InboxPage::showThing(const QString &what, const QVariant &id)
{
    if (what == QLatin1String("comment")) {
        const CommentId wanted{id.toString().toLongLong()};
        if (const int row = m_model.rowOf(wanted); row >= 0) {
            m_list->select(row);
            return true;
        }
        CommentFilter everything;
        everything.sight = CommentFilter::Sight::All;
        m_shown = wanted; // chosen as soon as the list is there
        m_bar->search()->clear();
        m_model.setSearch({});
        applyFilter(everything);
        return true;
    }
    if (what == QLatin1String("person")) {
        CommentFilter person;
        person.sight = CommentFilter::Sight::All;
        person.person = id.toString().toLongLong();
        m_bar->search()->clear();
        m_model.setSearch({});
        applyFilter(person);
        return true;
    }
    if (what == QLatin1String("search")) {
        m_bar->search()->setText(id.toString());
        return true;
    }
    if (what == QLatin1String("import")) {
        import(id.toString());
        return true;
    }
    return false;
}

} // namespace stoa
