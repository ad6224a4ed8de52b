// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/links/linkcheckdialog.h"

#include "models/core/displaytext.h"
#include "models/planning/linkwatch.h"
#include "models/settings/settings.h"
#include "widgets/calendar/postwords.h"
#include "widgets/common/button.h"
#include "widgets/common/linkopener.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/plaintooltip.h"
#include "widgets/common/progressstrip.h"
#include "widgets/common/statusmark.h"
#include "widgets/common/theme.h"
#include "widgets/links/linkwords.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace stoa {

namespace {

const QString linksWidth = QStringLiteral("links.width");
const QString linksHeight = QStringLiteral("links.height");
constexpr int linkPostRole = Qt::UserRole;
constexpr int linkUrlRole = Qt::UserRole + 1;
constexpr int linkOrderRole = Qt::UserRole + 2; //!< dead, moved, not known, alive, not looked at yet

QIcon iconOfLink(LinkState state)
{
    const StatusMark mark = state == LinkState::Dead ? StatusMark::Failed
        : state == LinkState::Moved                  ? StatusMark::ChangesRequested
        : state == LinkState::Alive                  ? StatusMark::Approved
                                                     : StatusMark::Draft;
    QPixmap picture(32, 32);
    picture.setDevicePixelRatio(2);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    StatusMarks::paint(painter, QRectF(2, 2, 12, 12), mark, currentTokens());
    return QIcon(picture);
}

int orderOfLink(LinkState state)
{
    switch (state) {
    case LinkState::Dead:
        return 0;
    case LinkState::Moved:
        return 1;
    case LinkState::Untold:
        return 2;
    case LinkState::Alive:
        return 3;
    }
    return 4;
}

//! Sorts by what was found, the worst first; alike ones as they came.
class LinkItem final : public QTreeWidgetItem
{
public:
    using QTreeWidgetItem::QTreeWidgetItem;
    bool operator<(const QTreeWidgetItem &other) const override
    {
        return data(0, linkOrderRole).toInt() < other.data(0, linkOrderRole).toInt();
    }
};

} // namespace

LinkCheckDialog::LinkCheckDialog(
    ProjectContext &context, const QList<PostRow> &posts, QWidget *parent, LinkChecker::OwnNetwork ownNetwork)
    : QDialog(parent)
    , m_context(context)
    , m_checker(*context.web, context.clock, ownNetwork)
    , m_list(new QTreeWidget(this))
    , m_sum(new PlainLabel(QString(), TextSize::Body, Role::Text2, this))
    , m_chosen(new PlainLabel(QString(), TextSize::Body, Role::Text, this))
    , m_progress(new ProgressStrip(this))
    , m_again(new QPushButton(tr("Look &again"), this))
    , m_goTo(new QPushButton(tr("Go to the &post"), this))
    , m_open(new QPushButton(tr("&Open in the browser"), this))
{
    setWindowTitle(tr("Links of posts"));
    build();
    gather(posts);
    connect(&m_checker, &LinkChecker::checked, this, &LinkCheckDialog::showVerdict);
    connect(&m_checker, &LinkChecker::progressed, m_progress, &ProgressStrip::setProgress);
    connect(&m_checker, &LinkChecker::finished, this, [this] {
        m_progress->end();
        m_again->setEnabled(!m_links.isEmpty());
        countUp();
    });
    connect(m_progress, &ProgressStrip::cancelled, &m_checker, &LinkChecker::cancel);
    resize(context.settings.pane(linksWidth, 820), context.settings.pane(linksHeight, 460));
    begin();
}

LinkCheckDialog::~LinkCheckDialog()
{
    m_checker.disconnect(this);
    m_context.settings.setPane(linksWidth, width());
    m_context.settings.setPane(linksHeight, height());
}

void LinkCheckDialog::build()
{
    m_list->setHeaderLabels({tr("Link"), tr("What was found"), tr("Post")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setAccessibleName(tr("Links"));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_list->setColumnWidth(0, 300);
    m_list->setColumnWidth(2, 180);
    m_sum->setWordWrap(true);
    m_chosen->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *row = new QHBoxLayout;
    for (QPushButton *button : {m_goTo, m_open, m_again}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    row->addStretch(1);
    row->addWidget(buttons);
    setLook(*m_goTo, ButtonLook::Main);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_list, 1);
    column->addWidget(m_chosen);
    column->addWidget(m_progress);
    column->addWidget(m_sum);
    column->addLayout(row);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_again, &QPushButton::clicked, this, &LinkCheckDialog::begin);
    connect(m_goTo, &QPushButton::clicked, this, &LinkCheckDialog::goToPost);
    connect(m_open, &QPushButton::clicked, this, &LinkCheckDialog::openLink);
    connect(m_list, &QTreeWidget::itemDoubleClicked, this, &LinkCheckDialog::goToPost);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(key, m_list, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this,
            &LinkCheckDialog::goToPost);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        m_goTo->setEnabled(item != nullptr);
        m_open->setEnabled(item != nullptr);
        showChosen();
    });
    m_goTo->setEnabled(false);
    m_open->setEnabled(false);
}

//! One line for each link; of several posts that have it the first is named.
void LinkCheckDialog::gather(const QList<PostRow> &posts)
{
    for (const PostRow &post : posts) {
        const QList<PostLink> links = linksOf(post);
        for (const PostLink &link : links) {
            if (m_items.contains(link.key))
                continue;
            auto *item = new LinkItem(m_list,
                {displayLine(link.written, 200), QString(),
                    post.isDated()
                        ? PostWords::shortDate(post.at.date) + QStringLiteral(" · ") + displayLine(post.headline(), 80)
                        : displayLine(post.headline(), 80)});
            item->setData(0, linkPostRole, post.id.toString());
            item->setData(0, linkUrlRole, link.key);
            item->setData(0, linkOrderRole, 4);
            for (int part = 0; part < 3; part += 2)
                item->setData(part, Qt::ToolTipRole, plainToolTip(item->text(part)));
            m_items.insert(link.key, item);
            m_links.append(link.url);
        }
    }
}

void LinkCheckDialog::begin()
{
    m_states.clear();
    for (QTreeWidgetItem *item : std::as_const(m_items)) {
        item->setText(1, tr("waits"));
        item->setIcon(1, QIcon());
    }
    m_again->setEnabled(false);
    if (m_links.isEmpty())
        return m_sum->setText(tr("These posts have no links."));
    m_sum->setText({});
    m_progress->begin(tr("Asking the sites, four at a time"));
    QList<QUrl> witnesses;
    for (const QString &site : m_context.linkWatch->book()->aliveSites(2))
        witnesses.append(QUrl(site));
    m_checker.setWitnesses(witnesses);
    m_checker.check(m_links);
}

void LinkCheckDialog::showVerdict(const LinkVerdict &verdict)
{
    m_context.linkWatch->note(verdict);
    m_states.insert(verdict.url, verdict.state);
    QTreeWidgetItem *const item = m_items.value(verdict.url);
    if (!item)
        return;
    const QString reason = LinkWords::reason(verdict);
    item->setText(
        1, reason.isEmpty() ? LinkWords::state(verdict) : tr("%1: %2").arg(LinkWords::state(verdict), reason));
    item->setData(1, Qt::ToolTipRole, plainToolTip(item->text(1)));
    item->setIcon(1, iconOfLink(verdict.state));
    item->setData(0, linkOrderRole, orderOfLink(verdict.state));
    countUp();
    showChosen();
}

void LinkCheckDialog::showChosen()
{
    const QTreeWidgetItem *const item = m_list->currentItem();
    m_chosen->setText(item != nullptr ? item->text(0) + QLatin1Char('\n') + item->text(1) : QString());
}

void LinkCheckDialog::countUp()
{
    if (m_links.isEmpty())
        return;
    const auto count = [this](LinkState state) { return int(std::count(m_states.cbegin(), m_states.cend(), state)); };
    QStringList parts;
    if (const int dead = count(LinkState::Dead))
        parts.append(tr("%n dead", nullptr, dead));
    if (const int moved = count(LinkState::Moved))
        parts.append(tr("%n moved", nullptr, moved));
    if (const int untold = count(LinkState::Untold))
        parts.append(tr("%n not known", nullptr, untold));
    if (const int alive = count(LinkState::Alive))
        parts.append(tr("%n alive", nullptr, alive));
    if (const int rest = int(m_links.size() - m_states.size()); rest > 0 && !m_checker.isRunning())
        parts.append(tr("%n not looked at", nullptr, rest));
    m_sum->setText(parts.join(QStringLiteral(" · ")));
    if (m_checker.isRunning())
        return;
    m_list->sortItems(0, Qt::AscendingOrder); // at the end only: nothing moves away under the hand
    if (!m_list->currentItem())
        m_list->setCurrentItem(m_list->topLevelItem(0));
}

void LinkCheckDialog::goToPost()
{
    const QTreeWidgetItem *const item = m_list->currentItem();
    if (!item)
        return;
    const PostId post = PostId::fromString(item->data(0, linkPostRole).toString());
    accept(); // it lies over the calendar
    Q_EMIT postWanted(post);
}

void LinkCheckDialog::openLink()
{
    if (const QTreeWidgetItem *item = m_list->currentItem())
        m_context.links.open(item->data(0, linkUrlRole).toString());
}

} // namespace stoa
