// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inbox/inboxbar.h"

#include "widgets/common/actioncatalogue.h"
#include "widgets/common/chip.h"
#include "widgets/common/networkbadge.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/searchfield.h"
#include "widgets/common/segmentedcontrol.h"
#include "widgets/inbox/commentwords.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>

#include <array>

namespace stoa {

namespace {

constexpr int allStates = 9; // the id of the segment for every state
constexpr std::array shownStates{
    CommentState::New, CommentState::Open, CommentState::Waiting, CommentState::Snoozed, CommentState::Done};

//! Names of a person's own in a menu: an & is an & there.
QString inMenu(const QString &name)
{
    return displayLine(name, 60).replace(QLatin1Char('&'), QLatin1String("&&"));
}

QAction *addChoice(QMenu &menu, const QString &text, bool isOn)
{
    QAction *choice = menu.addAction(text);
    choice->setCheckable(true);
    choice->setChecked(isOn);
    return choice;
}

void popUnder(QMenu &menu, const QWidget &widget)
{
    menu.exec(widget.mapToGlobal(QPoint(0, widget.height() + 2)));
}

} // namespace

InboxBar::InboxBar(ActionCatalogue &actions, Connection &reader, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_reader(reader)
    , m_states(new SegmentedControl(this))
    , m_search(new SearchField(this))
    , m_account(new Chip(QString(), this))
    , m_label(new Chip(QString(), this))
    , m_more(new Chip(QString(), this))
    , m_extra(new Chip(QString(), this))
    , m_median(new PlainLabel(QString(), TextSize::Secondary, Role::Text2, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (const CommentState state : shownStates)
        m_states->addSegment(int(state), QString());
    m_states->addSegment(allStates, QString());
    row->addWidget(m_states);
    m_search->setMinimumWidth(120);
    m_search->setMaximumWidth(240);
    row->addWidget(m_search, 1);
    m_extra->setClosable(true);
    for (Chip *chip : {m_account, m_label, m_more, m_extra})
        row->addWidget(chip);
    m_median->setElide(Qt::ElideRight);
    m_median->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_median, 1);
    connect(m_states, &SegmentedControl::chosen, this, [this](int id) {
        CommentFilter wanted = m_filter;
        wanted.state = id == allStates ? std::nullopt : std::optional(CommentState(id));
        m_search->clear(); // a search looks at every state
        Q_EMIT filterWanted(wanted);
    });
    connect(m_account, &QAbstractButton::clicked, this, &InboxBar::chooseAccount);
    connect(m_label, &QAbstractButton::clicked, this, &InboxBar::chooseLabel);
    connect(m_more, &QAbstractButton::clicked, this, &InboxBar::chooseMore);
    const auto dropExtra = [this] {
        CommentFilter plain;
        plain.state = m_filter.state;
        plain.account = m_filter.account;
        plain.label = m_filter.label;
        Q_EMIT filterWanted(plain);
    };
    connect(m_extra, &Chip::closed, this, dropExtra);
    connect(m_extra, &QAbstractButton::clicked, this, dropExtra);
    retranslate();
}

void InboxBar::retranslate()
{
    m_states->setAccessibleName(tr("State"));
    setCounts(m_counts);
    setPending(m_pending);
    showChips();
}

void InboxBar::setCounts(const InboxCounts &counts)
{
    m_counts = counts;
    const QLocale locale;
    for (const CommentState state : shownStates) {
        const qint64 count = counts.ofState(state);
        const QString word = CommentWords::state(state);
        // Of what is done nobody asks how many every day.
        m_states->setText(int(state),
            count > 0 && state != CommentState::Done ? word + QLatin1Char(' ') + locale.toString(count) : word);
    }
    m_states->setText(allStates, tr("All"));
    setPending(m_pending);
}

void InboxBar::setPending(qint64 pending)
{
    m_pending = pending;
    const QLocale locale;
    m_search->setPrompt(pending > 0 ? tr("Search; %1 not ready yet").arg(locale.toString(pending))
                                    : tr("Search all history: %1").arg(locale.toString(m_counts.all)));
}

void InboxBar::setMedian(const QString &words, const QString &figures)
{
    m_median->setText(words);
    m_median->setShortText(figures);
    m_median->setMinimumWidth(m_median->fontMetrics().horizontalAdvance(figures) + 2); // at least these are not cut
    m_median->setVisible(!words.isEmpty());
}

void InboxBar::setViews(const QStringList &names)
{
    m_views = names;
}

void InboxBar::setFilter(const CommentFilter &filter)
{
    m_filter = filter;
    m_states->setCurrent(filter.state && m_search->text().isEmpty() ? int(*filter.state) : allStates);
    showChips();
}

void InboxBar::showChips()
{
    const auto account = m_reader.text(
        "SELECT CASE WHEN name = '' THEN handle ELSE name END FROM account WHERE id = ?", m_filter.account);
    m_account->setText(account ? displayLine(*account, 20) : tr("All accounts"));
    m_account->setCheckable(true);
    m_account->setChecked(account.has_value());
    const auto label = m_reader.text("SELECT name FROM label WHERE id = ?", m_filter.label);
    m_label->setText(label ? displayLine(*label, 20) : tr("Label"));
    m_label->setCheckable(true);
    m_label->setChecked(label.has_value());
    m_more->setText(tr("More"));
    QStringList extra;
    if (m_filter.sight == CommentFilter::Sight::Hidden)
        extra << tr("hidden");
    if (m_filter.sight == CommentFilter::Sight::Spam)
        extra << tr("spam");
    if (m_filter.sight == CommentFilter::Sight::All)
        extra << tr("with hidden");
    if (m_filter.urgentOnly)
        extra << tr("urgent");
    if (m_filter.byRuleOnly)
        extra << tr("touched by rules");
    if (!m_filter.kind.isEmpty())
        extra << CommentWords::kind(m_filter.kind);
    if (!m_filter.assignee.isEmpty())
        extra << displayLine(m_filter.assignee, 16);
    if (m_filter.person != 0)
        extra << tr("one person");
    if (!m_filter.postRef.isEmpty())
        extra << tr("one post");
    if (m_filter.group == CommentFilter::Group::Post)
        extra << tr("by post");
    if (m_filter.group == CommentFilter::Group::Conversation)
        extra << tr("by conversation");
    m_extra->setText(extra.join(QStringLiteral(", ")));
    m_extra->setAccessibleName(tr("Other filters that are on: %1. Press to take them off.").arg(m_extra->text()));
    m_extra->setVisible(!extra.isEmpty());
}

void InboxBar::chooseAccount()
{
    showChips(); // the click has turned the chip's check over
    QMenu menu(this);
    const auto want = [this](AccountId account) {
        CommentFilter wanted = m_filter;
        wanted.account = account;
        Q_EMIT filterWanted(wanted);
    };
    connect(addChoice(menu, tr("All accounts"), !m_filter.account.isValid()), &QAction::triggered, this,
        [want] { want({}); });
    menu.addSeparator();
    Statement accounts = m_reader.query(
        "SELECT id, network, CASE WHEN name = '' THEN handle ELSE name END FROM account ORDER BY archived, rank, id");
    while (accounts.step()) {
        const AccountId id = accounts.id<AccountId>(0);
        const QString name = networkName(accounts.text(1)) + QStringLiteral(" · ") + inMenu(accounts.text(2));
        connect(addChoice(menu, name, id == m_filter.account), &QAction::triggered, this, [want, id] { want(id); });
    }
    popUnder(menu, *m_account);
}

void InboxBar::chooseLabel()
{
    showChips();
    QMenu menu(this);
    const auto want = [this](LabelId label) {
        CommentFilter wanted = m_filter;
        wanted.label = label;
        Q_EMIT filterWanted(wanted);
    };
    connect(
        addChoice(menu, tr("Any label"), !m_filter.label.isValid()), &QAction::triggered, this, [want] { want({}); });
    menu.addSeparator();
    bool any = false;
    Statement labels = m_reader.query("SELECT id, name FROM label ORDER BY name");
    while (labels.step()) {
        const LabelId id = labels.id<LabelId>(0);
        connect(addChoice(menu, inMenu(labels.text(1)), id == m_filter.label), &QAction::triggered, this,
            [want, id] { want(id); });
        any = true;
    }
    if (!any)
        menu.addAction(tr("No label yet: press L on a comment"))->setEnabled(false);
    popUnder(menu, *m_label);
}

void InboxBar::addGroups(QMenu &menu)
{
    menu.addSection(tr("Group"));
    const std::pair<CommentFilter::Group, QString> groups[] = {{CommentFilter::Group::None, tr("One by one")},
        {CommentFilter::Group::Post, tr("By post")}, {CommentFilter::Group::Conversation, tr("By conversation")}};
    for (const auto &[group, text] : groups) {
        CommentFilter wanted = m_filter;
        wanted.group = group;
        connect(addChoice(menu, text, m_filter.group == group), &QAction::triggered, this,
            [this, wanted] { Q_EMIT filterWanted(wanted); });
    }
}

void InboxBar::addSights(QMenu &menu)
{
    menu.addSection(tr("Show"));
    const QLocale locale;
    const auto add = [&](const QString &text, bool isOn, const CommentFilter &wanted) {
        connect(
            addChoice(menu, text, isOn), &QAction::triggered, this, [this, wanted] { Q_EMIT filterWanted(wanted); });
    };
    CommentFilter hidden = m_filter;
    hidden.sight
        = hidden.sight == CommentFilter::Sight::Hidden ? CommentFilter::Sight::Visible : CommentFilter::Sight::Hidden;
    hidden.state.reset();
    add(tr("Hidden: %1").arg(locale.toString(m_counts.hidden)), m_filter.sight == CommentFilter::Sight::Hidden, hidden);
    CommentFilter spam = m_filter;
    spam.sight = spam.sight == CommentFilter::Sight::Spam ? CommentFilter::Sight::Visible : CommentFilter::Sight::Spam;
    spam.state.reset();
    add(tr("Spam: %1").arg(locale.toString(m_counts.spam)), m_filter.sight == CommentFilter::Sight::Spam, spam);
    CommentFilter urgent = m_filter;
    urgent.urgentOnly = !urgent.urgentOnly;
    add(tr("Urgent only"), m_filter.urgentOnly, urgent);
    CommentFilter byRule = m_filter;
    byRule.byRuleOnly = !byRule.byRuleOnly;
    byRule.sight = byRule.byRuleOnly ? CommentFilter::Sight::All : CommentFilter::Sight::Visible;
    add(tr("Touched by rules"), m_filter.byRuleOnly, byRule);
    QMenu *kinds = menu.addMenu(tr("Kind"));
    for (const char *token : {"", "comment", "mention", "message", "review"}) {
        CommentFilter kind = m_filter;
        kind.kind = QLatin1String(token);
        const QString text = kind.kind.isEmpty() ? tr("Any kind") : CommentWords::kind(kind.kind);
        connect(addChoice(*kinds, text, m_filter.kind == kind.kind), &QAction::triggered, this,
            [this, kind] { Q_EMIT filterWanted(kind); });
    }
    QMenu *people = menu.addMenu(tr("Given to"));
    CommentFilter anyone = m_filter;
    anyone.assignee.clear();
    connect(addChoice(*people, tr("Anyone"), m_filter.assignee.isEmpty()), &QAction::triggered, this,
        [this, anyone] { Q_EMIT filterWanted(anyone); });
    for (const QString &name : CommentQueries(m_reader).assignees()) {
        CommentFilter person = m_filter;
        person.assignee = name;
        connect(addChoice(*people, inMenu(name), m_filter.assignee == name), &QAction::triggered, this,
            [this, person] { Q_EMIT filterWanted(person); });
    }
}

void InboxBar::addViews(QMenu &menu)
{
    menu.addSection(tr("Saved views"));
    for (const QString &name : std::as_const(m_views))
        connect(menu.addAction(inMenu(name)), &QAction::triggered, this, [this, name] { Q_EMIT viewWanted(name); });
    menu.addAction(m_actions.action("inbox.save-view"));
    if (m_views.isEmpty())
        return;
    QMenu *drop = menu.addMenu(tr("Forget a view"));
    for (const QString &name : std::as_const(m_views))
        connect(drop->addAction(inMenu(name)), &QAction::triggered, this, [this, name] { Q_EMIT viewDropped(name); });
}

void InboxBar::chooseMore()
{
    QMenu menu(this);
    addGroups(menu);
    addSights(menu);
    addViews(menu);
    menu.addSeparator();
    for (const char *id : {"inbox.refresh", "inbox.oldest", "inbox.import", "inbox.export"})
        menu.addAction(m_actions.action(id));
    popUnder(menu, *m_more);
}

} // namespace stoa
