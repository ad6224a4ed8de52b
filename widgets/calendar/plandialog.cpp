// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/calendar/plandialog.h"

#include "models/core/clock.h"
#include "models/core/whendone.h"
#include "models/store/project.h"
#include "widgets/calendar/calendardays.h"
#include "widgets/calendar/postwords.h"
#include "widgets/common/errortext.h"
#include "widgets/common/networkbadge.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/segmentedcontrol.h"
#include "widgets/common/textfont.h"
#include "widgets/common/theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

namespace stoa {

namespace {

enum MixColumn { NameColumn, PostsColumn, ShareColumn, GoalColumn };
constexpr int keyRole = Qt::UserRole;
constexpr int shareRole = Qt::UserRole + 1;
constexpr int goalRole = Qt::UserRole + 2;

//! A share as a bar with its percentage, and a line where its goal is. Goals are edited as whole numbers up to 100.
class ShareDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (index.column() != ShareColumn || !index.data(shareRole).isValid())
            return QStyledItemDelegate::paint(painter, option, index);
        const Tokens &tokens = currentTokens();
        const int share = index.data(shareRole).toInt();
        const int goal = index.data(goalRole).toInt();
        const QRectF box = QRectF(option.rect).adjusted(4, 7, -48, -7);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(mixed(tokens[Role::Surface], tokens[Role::Text3], 0.25));
        painter->drawRoundedRect(box, 3, 3);
        painter->setBrush(tokens[Role::Accent]);
        if (share > 0)
            painter->drawRoundedRect(QRectF(box.left(), box.top(), box.width() * share / 100, box.height()), 3, 3);
        if (goal > 0) {
            const double x = box.left() + box.width() * goal / 100;
            painter->setPen(QPen(tokens[Role::Text], 2));
            painter->drawLine(QPointF(x, box.top() - 3), QPointF(x, box.bottom() + 3));
        }
        painter->setPen(tokens[Role::Text]);
        painter->setFont(textFont(TextSize::Secondary));
        painter->drawText(option.rect.adjusted(0, 0, -4, 0), Qt::AlignRight | Qt::AlignVCenter,
            QLocale().toString(share) + QStringLiteral(" %"));
        painter->restore();
    }
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return index.column() == GoalColumn ? QStyledItemDelegate::createEditor(parent, option, index) : nullptr;
    }
};

int percentOf(int part, int of)
{
    return of > 0 ? int(std::lround(100.0 * part / of)) : 0;
}

} // namespace

PlanDialog::PlanDialog(
    ProjectContext &context, CalendarDays &days, const DateRange &page, AccountId account, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_days(days)
    , m_page(page)
    , m_account(account)
    , m_meter(context.project, context.edits, context.clock)
    , m_settings(context.edits)
    , m_span(new SegmentedControl(this))
    , m_when(new PlainLabel(QString(), TextSize::Secondary, Role::Text2, this))
    , m_gaps(new QTreeWidget(this))
    , m_mix(new QTreeWidget(this))
    , m_problem(new PlainLabel(QString(), TextSize::Secondary, Role::Failed, this))
{
    setWindowTitle(tr("Rhythm and mix"));
    m_span->addSegment(int(Span::Page), tr("This page"));
    m_span->addSegment(int(Span::Month), tr("Month"));
    m_span->addSegment(int(Span::Quarter), tr("Three months"));
    m_span->addSegment(int(Span::Year), tr("Year"));
    buildLists();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *column = new QVBoxLayout(this);
    auto *head = new QHBoxLayout;
    head->addWidget(m_span);
    head->addWidget(m_when);
    head->addStretch(1);
    column->addLayout(head);
    column->addWidget(new PlainLabel(tr("Where the agreed rhythm is left"), TextSize::Section, Role::Text, this));
    column->addWidget(m_gaps, 3);
    column->addWidget(new PlainLabel(tr("What the plan is made of"), TextSize::Section, Role::Text, this));
    column->addWidget(m_mix, 4);
    column->addWidget(new PlainLabel(tr("A double click or F2 in the column of goals sets one; empty means none."),
        TextSize::Secondary, Role::Text3, this));
    column->addWidget(m_problem);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_span, &SegmentedControl::chosen, this, [this](int span) { show(Span(span)); });
    connect(&m_meter, &PlanMeter::changed, this, &PlanDialog::follow);
    m_span->setCurrent(int(Span::Page));
    show(Span::Page);
    resize(780, 600);
    m_gaps->setFocus();
}

void PlanDialog::buildLists()
{
    m_gaps->setAccessibleName(tr("Where the agreed rhythm is left"));
    m_gaps->setHeaderLabels({tr("Account"), tr("When"), tr("Planned"), tr("Agreed"), tr("What to do")});
    m_gaps->headerItem()->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
    m_gaps->setRootIsDecorated(false);
    m_gaps->setUniformRowHeights(true);
    m_mix->setAccessibleName(tr("What the plan is made of"));
    m_mix->setHeaderLabels({tr("Posts"), tr("Number"), tr("Share"), tr("Goal, %")});
    m_mix->headerItem()->setTextAlignment(PostsColumn, Qt::AlignRight | Qt::AlignVCenter);
    m_mix->setUniformRowHeights(true);
    m_mix->setItemDelegate(new ShareDelegate(m_mix));
    m_mix->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
        | QAbstractItemView::SelectedClicked | QAbstractItemView::AnyKeyPressed);
    for (QTreeWidget *list : {m_gaps, m_mix}) {
        list->header()->setStretchLastSection(true);
        list->setColumnWidth(0, 250);
    }
    m_gaps->setColumnWidth(0, 230);
    m_gaps->setColumnWidth(1, 140);
    m_gaps->setColumnWidth(2, 90);
    m_gaps->setColumnWidth(3, 110);
    m_mix->setColumnWidth(PostsColumn, 80);
    m_mix->setColumnWidth(ShareColumn, 240);
    m_mix->installEventFilter(this);
    connect(m_gaps, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) { goTo(item); });
    connect(m_mix, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem *item, int column) {
        if (column == GoalColumn && !m_filling)
            saveGoal(item);
    });
}

void PlanDialog::show(Span span)
{
    const QDate first(m_page.from.addDays(m_page.days() / 2).year(), m_page.from.addDays(m_page.days() / 2).month(), 1);
    DateRange range = m_page;
    if (span == Span::Month)
        range = {first, first.addMonths(1)};
    else if (span == Span::Quarter)
        range = {first, first.addMonths(3)};
    else if (span == Span::Year)
        range = {QDate(first.year(), 1, 1), QDate(first.year() + 1, 1, 1)};
    m_when->setText(PostWords::dateRange(range));
    m_meter.setRange(range, QLocale().firstDayOfWeek());
}

void PlanDialog::follow()
{
    m_filling = true;
    fillGaps();
    fillMix();
    m_filling = false;
}

void PlanDialog::addGap(const AccountRhythm &rhythm, const RhythmGap &gap, bool isOver)
{
    const Rhythm &agreed = rhythm.account.rhythm;
    const QString wanted
        = agreed.most > 0 ? tr("%1 to %2").arg(agreed.least).arg(agreed.most) : tr("at least %1").arg(agreed.least);
    QString what;
    if (isOver)
        what = gap.missing > 0 ? tr("over: %n missed", nullptr, gap.missing)
                               : tr("over: %n too many", nullptr, gap.surplus);
    else
        what = gap.missing > 0 ? tr("%n more", nullptr, gap.missing) : tr("%n fewer", nullptr, gap.surplus);
    auto *item = new QTreeWidgetItem(m_gaps,
        {networkName(rhythm.account.network) + QStringLiteral(" · ") + rhythm.account.displayName(),
            PostWords::dateRange(gap.range), QLocale().toString(gap.planned), wanted, what});
    item->setData(0, keyRole, gap.range.from);
    item->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
    for (int column = 0; column < m_gaps->columnCount() && isOver; ++column)
        item->setForeground(column, currentTokens()[Role::Text3]);
    if (rhythm.account.id == m_account && m_gaps->currentItem() == nullptr)
        m_gaps->setCurrentItem(item);
}

//! First what can still be mended, then what is over.
void PlanDialog::fillGaps()
{
    m_gaps->clear();
    bool isAgreed = false;
    for (const AccountRhythm &rhythm : m_meter.rhythms()) {
        isAgreed = isAgreed || rhythm.hasRhythm();
        for (const RhythmGap &gap : rhythm.gaps)
            addGap(rhythm, gap, false);
    }
    for (const AccountRhythm &rhythm : m_meter.rhythms()) {
        for (const RhythmGap &gap : rhythm.missed)
            addGap(rhythm, gap, true);
    }
    if (m_gaps->topLevelItemCount() == 0) {
        auto *item = new QTreeWidgetItem(m_gaps,
            {isAgreed ? tr("Nothing: every agreed rhythm is kept.")
                      : tr("No rhythm is agreed yet: set one for each account under “Accounts”.")});
        item->setFirstColumnSpanned(true);
    }
    if (m_gaps->currentItem() == nullptr)
        m_gaps->setCurrentItem(m_gaps->topLevelItem(0));
}

void PlanDialog::addShare(QTreeWidgetItem *under, const QString &name, int posts, int of, const QString &key)
{
    const int goal = m_goals.value(key);
    auto *item
        = new QTreeWidgetItem({name, QLocale().toString(posts), {}, goal > 0 ? QString::number(goal) : QString()});
    item->setData(ShareColumn, shareRole, percentOf(posts, of));
    item->setData(ShareColumn, goalRole, goal);
    item->setData(NameColumn, keyRole, key);
    item->setTextAlignment(PostsColumn, Qt::AlignRight | Qt::AlignVCenter);
    if (!m_context.edits.isReadOnly())
        item->setFlags(item->flags() | Qt::ItemIsEditable);
    if (under != nullptr)
        under->addChild(item);
    else
        m_mix->addTopLevelItem(item);
}

void PlanDialog::fillMix()
{
    const PlanMix &mix = m_meter.mix();
    m_goals = readPlanSettings(m_context.reader).mixGoals;
    const QString current
        = m_mix->currentItem() != nullptr ? m_mix->currentItem()->data(NameColumn, keyRole).toString() : QString();
    m_mix->clear();
    addShare(nullptr, tr("Useful"), mix.posts - mix.selling, mix.posts, QStringLiteral("useful"));
    addShare(nullptr, tr("Lead away by a link"), mix.leadingAway, mix.posts, QStringLiteral("away"));
    if (mix.broadcasts > 0)
        addShare(nullptr, tr("Messages to subscribers: useful"), mix.broadcasts - mix.sellingBroadcasts, mix.broadcasts,
            QStringLiteral("broadcasts"));
    auto *kinds = new QTreeWidgetItem(m_mix, {tr("Kinds")});
    for (auto kind = mix.kinds.cbegin(); kind != mix.kinds.cend(); ++kind)
        addShare(kinds, PostWords::kind(kind.key()), kind.value(), mix.posts,
            QStringLiteral("kind:") + kindToken(kind.key()));
    auto *themes = new QTreeWidgetItem(m_mix, {tr("Themes")});
    for (const ThemeRow &theme : m_days.allThemes()) {
        if (const int posts = mix.themes.value(theme.id); posts > 0)
            addShare(themes, QLatin1Char('#') + theme.content.hashtag, posts, mix.posts,
                QStringLiteral("theme:") + theme.id.toString());
    }
    if (const int posts = mix.themes.value(ThemeId()); posts > 0)
        addShare(themes, tr("Without a theme"), posts, mix.posts, QStringLiteral("theme:"));
    m_mix->expandAll();
    for (QTreeWidgetItemIterator item(m_mix); *item != nullptr && !current.isEmpty(); ++item) {
        if ((*item)->data(NameColumn, keyRole).toString() == current)
            m_mix->setCurrentItem(*item);
    }
}

//! Keys meet the row, whose first column cannot be written in: they go to its goal.
bool PlanDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_mix || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isDigit = key->text().size() == 1 && key->text().at(0).isDigit();
    const bool isEdit = key->key() == Qt::Key_F2 || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    QTreeWidgetItem *item = m_mix->currentItem();
    if (!(isDigit || isEdit) || item == nullptr || !item->flags().testFlag(Qt::ItemIsEditable))
        return QDialog::eventFilter(watched, event);
    m_mix->editItem(item, GoalColumn);
    auto *field = m_mix->viewport()->findChild<QLineEdit *>();
    if (field != nullptr && isDigit)
        field->setText(key->text());
    return true;
}

void PlanDialog::saveGoal(QTreeWidgetItem *item)
{
    bool ok = false;
    const QString text = item->text(GoalColumn).trimmed();
    const int percent = text.isEmpty() ? 0 : text.toInt(&ok);
    m_problem->setText({});
    if ((!ok && !text.isEmpty()) || percent < 0 || percent > 100)
        return m_problem->setText(tr("A goal is a whole number from 0 to 100."));
    const QString key = item->data(NameColumn, keyRole).toString();
    whenDone(m_settings.setMixGoal(key, percent), this, [this](const Result<ActDone> &done) {
        if (!done)
            m_problem->setText(ErrorText::sentence(done.error()));
        follow();
    });
}

void PlanDialog::goTo(QTreeWidgetItem *item)
{
    const QDate day = item->data(0, keyRole).toDate();
    if (!day.isValid())
        return;
    Q_EMIT dayWanted(day);
    accept();
}

} // namespace stoa
