// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/calendar/slotsdialog.h"

#include "models/core/whendone.h"
#include "models/engagement/metrictext.h"
#include "models/planning/accountqueries.h"
#include "models/store/project.h"
#include "widgets/calendar/besttimes.h"
#include "widgets/calendar/calendardays.h"
#include "widgets/calendar/postwords.h"
#include "widgets/common/button.h"
#include "widgets/common/dateforms.h"
#include "widgets/common/errortext.h"
#include "widgets/common/networkbadge.h"
#include "widgets/common/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace stoa {

namespace {

constexpr int slotIdRole = Qt::UserRole;
constexpr int hintWeekdayRole = Qt::UserRole;
constexpr int hintHourRole = Qt::UserRole + 1;
constexpr int mostHints = 6;

} // namespace

SlotsDialog::SlotsDialog(ProjectContext &context, CalendarDays &days, AccountId account, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_days(days)
    , m_edits(context.edits)
    , m_accounts(new QListWidget(this))
    , m_list(new QTreeWidget(this))
    , m_time(new QTimeEdit(QTime(10, 0), this))
    , m_theme(new QComboBox(this))
    , m_kind(new QComboBox(this))
    , m_apart(new QSpinBox(this))
    , m_most(new QSpinBox(this))
    , m_hints(new QListWidget(this))
    , m_hintNote(new PlainLabel(QString(), TextSize::Secondary, Role::Text3, this))
    , m_problem(new PlainLabel(QString(), TextSize::Secondary, Role::Failed, this))
    , m_remove(new QPushButton(tr("&Delete"), this))
{
    setWindowTitle(tr("Preferred times"));
    build();
    fillAccounts(account);
    connect(&context.edits, &EditService::changed, this, [this](const ChangeList &changes) {
        if (changes.touches(Table::Slot) || changes.touches(Table::AccountLimit))
            fill();
    });
    resize(860, 600);
}

void SlotsDialog::build()
{
    m_accounts->setAccessibleName(tr("Accounts"));
    m_accounts->setFixedWidth(190);
    m_accounts->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // long names are shortened
    m_accounts->setTextElideMode(Qt::ElideRight);
    m_list->setHeaderLabels({tr("Day"), tr("Time"), tr("Takes")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setAccessibleName(tr("Preferred times"));
    m_list->setColumnWidth(0, 150);
    m_list->setColumnWidth(1, 80);
    m_hints->setAccessibleName(tr("Hours that did well"));
    m_hints->setMaximumHeight(mostHints * 26 + 6); // all of them
    m_hintNote->setWordWrap(true);
    m_problem->setWordWrap(true);
    setLook(*m_remove, ButtonLook::Danger);
    m_remove->setAutoDefault(false);
    auto *right = new QVBoxLayout;
    right->addWidget(m_list, 1);
    right->addLayout(buildNew());
    right->addWidget(m_problem);
    right->addLayout(buildLimits());
    right->addWidget(new PlainLabel(tr("Hours that did well"), TextSize::Section, Role::Text, this));
    right->addWidget(m_hints);
    right->addWidget(m_hintNote);
    auto *row = new QHBoxLayout;
    row->addWidget(m_accounts);
    row->addLayout(right, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->addLayout(row, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_accounts, &QListWidget::currentRowChanged, this, &SlotsDialog::fill);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this,
        [this] { m_remove->setEnabled(!m_list->selectedItems().isEmpty()); });
    connect(m_remove, &QPushButton::clicked, this, &SlotsDialog::remove);
    connect(m_hints, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) {
        addAt({item->data(hintWeekdayRole).toInt()}, QTime(item->data(hintHourRole).toInt(), 0));
    });
}

QHBoxLayout *SlotsDialog::buildNew()
{
    auto *row = new QHBoxLayout;
    for (int weekday = 1; weekday <= 7; ++weekday) {
        m_weekdays.append(new QCheckBox(QLocale().standaloneDayName(weekday, QLocale::ShortFormat), this));
        row->addWidget(m_weekdays.last());
    }
    m_time->setDisplayFormat(typedTimeFormat());
    m_time->setAccessibleName(tr("Time"));
    m_theme->setAccessibleName(tr("Only for the theme"));
    m_theme->addItem(tr("any theme"), QString());
    for (const ThemeRow &theme : m_days.allThemes())
        m_theme->addItem(QLatin1Char('#') + theme.content.hashtag, theme.id.toString());
    m_kind->setAccessibleName(tr("Only for the kind"));
    m_kind->addItem(tr("any kind"), QString());
    for (const PostKind kind : allKinds())
        m_kind->addItem(PostWords::kind(kind), kindToken(kind));
    for (QComboBox *box : {m_theme, m_kind})
        box->setMaximumWidth(140);
    auto *add = new QPushButton(tr("&Add"), this);
    add->setDefault(true);
    row->addWidget(m_time);
    row->addWidget(m_theme);
    row->addWidget(m_kind);
    row->addWidget(add);
    row->addWidget(m_remove);
    connect(add, &QPushButton::clicked, this, &SlotsDialog::add);
    return row;
}

QHBoxLayout *SlotsDialog::buildLimits()
{
    m_apart->setRange(-1, 24 * 60);
    m_apart->setSpecialValueText(tr("as the project"));
    m_apart->setSuffix(tr(" min"));
    m_apart->setAccessibleName(tr("Least minutes between two posts"));
    m_most->setRange(0, 200);
    m_most->setSpecialValueText(tr("no limit"));
    m_most->setAccessibleName(tr("Most posts a day"));
    auto *row = new QHBoxLayout;
    row->addWidget(new PlainLabel(tr("At least between two posts"), TextSize::Body, Role::Text, this));
    row->addWidget(m_apart);
    row->addSpacing(12);
    row->addWidget(new PlainLabel(tr("At most a day"), TextSize::Body, Role::Text, this));
    row->addWidget(m_most);
    row->addStretch(1);
    for (QSpinBox *box : {m_apart, m_most}) {
        box->setKeyboardTracking(false);
        connect(box, &QSpinBox::valueChanged, this, &SlotsDialog::saveLimits);
    }
    return row;
}

void SlotsDialog::fillAccounts(AccountId first)
{
    for (const Account &account : AccountQueries(m_context.reader).all().value_or({})) {
        auto *item = new QListWidgetItem(
            networkBadge(account.network) + QStringLiteral("  ") + account.displayName(), m_accounts);
        item->setData(slotIdRole, account.id.toString());
        if (account.id == first)
            m_accounts->setCurrentItem(item);
    }
    if (m_accounts->currentRow() < 0)
        m_accounts->setCurrentRow(0);
    const bool any = m_accounts->count() > 0;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_list, m_apart, m_most, m_hints})
        widget->setEnabled(any);
    if (!any)
        m_problem->setText(tr("This project has no account yet."));
}

AccountId SlotsDialog::account() const
{
    const QListWidgetItem *item = m_accounts->currentItem();
    return item ? AccountId::fromString(item->data(slotIdRole).toString()) : AccountId();
}

void SlotsDialog::fill()
{
    m_filling = true;
    m_list->clear();
    for (const PublishingSlot &slot : readSlots(m_context.reader).value_or({})) {
        if (slot.account != account())
            continue;
        const ThemeRow *theme = m_days.themeById(slot.theme);
        QStringList takes;
        if (theme != nullptr)
            takes.append(QLatin1Char('#') + theme->content.hashtag);
        if (slot.kind)
            takes.append(PostWords::kind(*slot.kind));
        auto *item = new QTreeWidgetItem(m_list,
            {QLocale().standaloneDayName(slot.weekday), timeText(slot.time),
                takes.isEmpty() ? tr("any post") : takes.join(QStringLiteral(", "))});
        item->setData(0, slotIdRole, slot.id.toString());
    }
    if (m_list->topLevelItemCount() == 0) {
        auto *item = new QTreeWidgetItem(m_list, {tr("No preferred times yet: choose days and a time below.")});
        item->setFirstColumnSpanned(true);
        item->setFlags(Qt::ItemIsEnabled);
    }
    m_remove->setEnabled(false);
    const AccountLimits limits = readLimits(m_context.reader).value_or({}).value(account());
    m_apart->setValue(limits.minutesApart.value_or(-1));
    m_most->setValue(limits.mostADay.value_or(0));
    fillHints();
    m_filling = false;
}

void SlotsDialog::fillHints()
{
    m_hints->clear();
    QString metric;
    const auto hints = bestTimes(m_context.reader, m_context.project.zone(), account(), mostHints, &metric);
    for (const BestTime &hint : hints) {
        const QString hour
            = QLocale().standaloneDayName(hint.weekday) + QLatin1Char(' ') + timeText(QTime(hint.hour, 0));
        //: Hour of the week; how much better than usual; number of posts behind it
        auto *item = new QListWidgetItem(tr("%1: %2 × the usual, %n post(s)", nullptr, int(hint.posts))
                                             .arg(hour, QLocale().toString(hint.timesUsual, 'f', 1)),
            m_hints);
        item->setData(hintWeekdayRole, hint.weekday);
        item->setData(hintHourRole, hint.hour);
    }
    m_hints->setVisible(!hints.isEmpty());
    m_hintNote->setText(hints.isEmpty()
            ? tr("Not enough history of this account yet: an hour counts from five published posts with numbers on.")
            : tr("From this account’s own posts, by “%1”. A double click or Enter takes an hour over.")
                  .arg(MetricText::name(metric)));
}

void SlotsDialog::add()
{
    QList<int> weekdays;
    for (int i = 0; i < m_weekdays.size(); ++i) {
        if (m_weekdays.at(i)->isChecked())
            weekdays.append(i + 1);
    }
    if (weekdays.isEmpty())
        return m_problem->setText(tr("Choose at least one day of the week."));
    addAt(weekdays, m_time->time());
}

void SlotsDialog::addAt(const QList<int> &weekdays, QTime time)
{
    QList<PublishingSlot> wanted;
    for (const int weekday : weekdays)
        wanted.append({{}, account(), weekday, time, ThemeId::fromString(m_theme->currentData().toString()),
            kindFromToken(m_kind->currentData().toString())});
    follow(m_edits.add(wanted));
}

void SlotsDialog::remove()
{
    QList<SlotId> unwanted;
    const QList<QTreeWidgetItem *> items = m_list->selectedItems();
    for (const QTreeWidgetItem *item : items)
        unwanted.append(SlotId::fromString(item->data(0, slotIdRole).toString()));
    if (!unwanted.isEmpty())
        follow(m_edits.remove(unwanted));
}

void SlotsDialog::saveLimits()
{
    if (m_filling)
        return;
    AccountLimits limits;
    if (m_apart->value() >= 0)
        limits.minutesApart = m_apart->value();
    if (m_most->value() > 0)
        limits.mostADay = m_most->value();
    follow(m_edits.setLimits(account(), limits));
}

void SlotsDialog::follow(const QFuture<Result<ActDone>> &done)
{
    m_problem->setText({});
    whenDone(done, this, [this](const Result<ActDone> &result) {
        if (!result)
            m_problem->setText(result.error().code == ErrorCode::Conflict
                    ? tr("The account has a slot at %1 already.").arg(result.error().args.value(0))
                    : ErrorText::sentence(result.error()));
    });
}

} // namespace stoa
