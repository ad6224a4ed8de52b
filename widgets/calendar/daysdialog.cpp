// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/calendar/daysdialog.h"

#include "models/core/clock.h"
#include "models/core/text.h"
#include "models/core/whendone.h"
#include "models/exchange/csvwriter.h"
#include "models/planning/observanceexport.h"
#include "models/planning/settingedits.h"
#include "widgets/calendar/calendardays.h"
#include "widgets/calendar/clientdayspage.h"
#include "widgets/calendar/postwords.h"
#include "widgets/common/asker.h"
#include "widgets/common/errortext.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/plaintooltip.h"
#include "widgets/common/searchfield.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace stoa {

namespace {

constexpr int yearsExported = 5; // of days that no recurrence can say

QString groupName(ObservanceGroup group)
{
    switch (group) {
    case ObservanceGroup::World:
        return DaysDialog::tr("The world");
    case ObservanceGroup::Country:
        return DaysDialog::tr("Countries");
    case ObservanceGroup::Church:
        return DaysDialog::tr("Churches");
    case ObservanceGroup::NameDays:
        return DaysDialog::tr("Name days");
    case ObservanceGroup::Trade:
        return DaysDialog::tr("Trades");
    }
    return {};
}

} // namespace

DaysDialog::DaysDialog(ProjectContext &context, CalendarDays &days, QDate around, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_days(days)
    , m_around(around)
    , m_packs(new QTreeWidget(this))
    , m_search(new SearchField(this))
    , m_list(new QTreeWidget(this))
    , m_problem(new PlainLabel(QString(), TextSize::Secondary, Role::Failed, this))
{
    setWindowTitle(tr("Days worth a post"));
    m_problem->setWordWrap(true);
    auto *tabs = new QTabWidget(this);
    tabs->addTab(buildPacks(), tr("&Packs of days"));
    tabs->addTab(new ClientDaysPage(context, days, around, this), tr("The client’s &own days"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *write = buttons->addButton(tr("&Write to a file…"), QDialogButtonBox::ActionRole);
    write->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(tabs, 1);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    connect(write, &QPushButton::clicked, this, &DaysDialog::chooseTarget);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_packs, &QTreeWidget::itemChanged, this, &DaysDialog::savePacks);
    connect(m_list, &QTreeWidget::itemChanged, this, &DaysDialog::saveHidden);
    connect(m_search, &SearchField::searched, this, &DaysDialog::filterDays);
    connect(&m_days, &CalendarDays::changed, this, [this] {
        fillPacks();
        fillDays();
    });
    fillPacks();
    fillDays();
    resize(980, 620);
}

QWidget *DaysDialog::buildPacks()
{
    m_packs->setObjectName(QStringLiteral("days.packs"));
    m_packs->setAccessibleName(tr("Packs of days"));
    m_packs->setHeaderHidden(true);
    m_packs->setRootIsDecorated(false);
    m_packs->setIndentation(12);
    m_list->setObjectName(QStringLiteral("days.list"));
    m_list->setAccessibleName(tr("Days of the coming year"));
    m_list->setHeaderLabels({tr("Day"), tr("Name"), tr("Source")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_search->setPrompt(tr("Search names and sources"));
    auto *right = new QWidget(this);
    auto *rows = new QVBoxLayout(right);
    rows->setContentsMargins(8, 0, 0, 0);
    rows->addWidget(m_search);
    rows->addWidget(new PlainLabel(
        tr("The coming year. Take the tick away to hide a day."), TextSize::Secondary, Role::Text2, this));
    rows->addWidget(m_list, 1);
    auto *split = new QSplitter(this);
    split->addWidget(m_packs);
    split->addWidget(right);
    split->setStretchFactor(1, 1);
    split->setSizes({290, 670});
    split->setChildrenCollapsible(false);
    return split;
}

QTreeWidgetItem *DaysDialog::heading(int group)
{
    for (int row = 0; row < m_packs->topLevelItemCount(); ++row) {
        if (m_packs->topLevelItem(row)->data(0, Qt::UserRole).toInt() == group)
            return m_packs->topLevelItem(row);
    }
    auto *item = new QTreeWidgetItem({groupName(ObservanceGroup(group))});
    item->setData(0, Qt::UserRole, group);
    item->setFlags(Qt::ItemIsEnabled);
    QFont bold = item->font(0);
    bold.setBold(true);
    item->setFont(0, bold);
    int row = 0;
    while (row < m_packs->topLevelItemCount() && m_packs->topLevelItem(row)->data(0, Qt::UserRole).toInt() < group)
        ++row;
    m_packs->insertTopLevelItem(row, item);
    return item;
}

void DaysDialog::fillPacks()
{
    m_filling = true;
    const QString language = QLocale().name().left(2);
    const QStringList on = m_days.choice().packs;
    const QString current
        = m_packs->currentItem() ? m_packs->currentItem()->data(0, Qt::UserRole + 1).toString() : QString();
    m_packs->clear();
    const QStringList ids = m_days.packs().packs();
    for (const QString &id : ids) {
        const auto pack = m_days.packs().pack(id);
        auto *item = new QTreeWidgetItem(
            heading(int(pack ? (*pack)->group() : ObservanceGroup::World)), {pack ? (*pack)->name(language) : id});
        item->setData(0, Qt::UserRole + 1, id);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(0, on.contains(id) ? Qt::Checked : Qt::Unchecked);
        //: How many days a pack has
        const QString about
            = pack ? tr("%n day(s)", nullptr, int((*pack)->definitions().size())) : ErrorText::sentence(pack.error());
        item->setData(0, Qt::ToolTipRole, plainToolTip(about));
        if (id == current)
            m_packs->setCurrentItem(item);
    }
    m_packs->expandAll();
    m_filling = false;
}

void DaysDialog::fillDays()
{
    m_filling = true;
    const int at = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_list->clear();
    const ObservanceChoice choice = m_days.choice();
    const QDate from = m_around.addDays(-7);
    const QDate to = m_around.addYears(1);
    QList<ObservanceDay> days;
    for (const ObservanceDay &day : clientDaysBetween(m_days.ownDays(), from, to))
        days.append(day);
    for (const ObservanceDay &day : m_days.packs().days(from, to, {choice.packs, {}}, QLocale().name().left(2)))
        days.append(day);
    std::stable_sort(days.begin(), days.end(), [](const auto &a, const auto &b) { return a.date < b.date; });
    QList<QTreeWidgetItem *> items;
    for (const ObservanceDay &day : std::as_const(days)) {
        const QString source = day.pack == clientDaysPack() ? tr("the client’s own") : day.source;
        auto *item = new QTreeWidgetItem({PostWords::shortDate(day.date), CalendarDays::nameOf(day), source});
        item->setData(0, Qt::UserRole, day.id);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(0, choice.hidden.contains(day.id) ? Qt::Unchecked : Qt::Checked);
        for (int c = 1; c < 3; ++c)
            item->setData(c, Qt::ToolTipRole, plainToolTip(item->text(c)));
        items.append(item);
    }
    m_list->addTopLevelItems(items);
    m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_list->header()->resizeSection(1, 330);
    m_list->setCurrentItem(m_list->topLevelItem(std::max(0, at)));
    m_filling = false;
    filterDays();
}

void DaysDialog::filterDays()
{
    const QString wanted = fold(m_search->text().trimmed());
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_list->topLevelItem(row);
        const bool has
            = wanted.isEmpty() || fold(item->text(1)).contains(wanted) || fold(item->text(2)).contains(wanted);
        item->setHidden(!has);
    }
}

void DaysDialog::savePacks()
{
    if (m_filling)
        return;
    QStringList on;
    for (int group = 0; group < m_packs->topLevelItemCount(); ++group) {
        const QTreeWidgetItem *heading = m_packs->topLevelItem(group);
        for (int row = 0; row < heading->childCount(); ++row) {
            if (heading->child(row)->checkState(0) == Qt::Checked)
                on.append(heading->child(row)->data(0, Qt::UserRole + 1).toString());
        }
    }
    whenDone(SettingEdits(m_context.edits).setPacks(on), this, [this](const Result<ActDone> &done) {
        m_problem->setText(done ? QString() : ErrorText::sentence(done.error()));
    });
}

void DaysDialog::saveHidden(QTreeWidgetItem *item)
{
    if (m_filling)
        return;
    QSet<QString> hidden = m_days.choice().hidden;
    const QString id = item->data(0, Qt::UserRole).toString();
    if (item->checkState(0) == Qt::Checked)
        hidden.remove(id);
    else
        hidden.insert(id);
    QStringList list(hidden.begin(), hidden.end());
    list.sort();
    whenDone(SettingEdits(m_context.edits).setHiddenDays(list), this, [this](const Result<ActDone> &done) {
        m_problem->setText(done ? QString() : ErrorText::sentence(done.error()));
    });
}

void DaysDialog::chooseTarget()
{
    const QString path
        = m_context.asker.saveFile({tr("Write the days to"), {}, tr("days", "a file name") + QStringLiteral(".ics"),
            {tr("Calendar (*.ics)"), tr("Table (*.csv)")}, QStringLiteral("ics")});
    if (!path.isEmpty())
        exportTo(path);
}

void DaysDialog::exportTo(const QString &path)
{
    const ObservanceExport wanted{m_days.choice(), m_days.ownDays(), QLocale().name().left(2), m_around.year(),
        m_around.year() + yearsExported - 1};
    const QByteArray bytes = path.endsWith(QLatin1String(".ics"), Qt::CaseInsensitive)
        ? observancesAsIcs(m_days.packs(), wanted, m_context.clock.nowUtcMs())
        : observancesAsCsv(m_days.packs(), wanted);
    auto file = CsvWriter::create(path, CsvWriter::Guard::Raw, false);
    Result<> written = file ? Result<>() : Result<>(file.error());
    if (written) {
        (*file)->writeRaw(bytes);
        written = (*file)->commit();
    }
    m_problem->setText(written ? QString() : ErrorText::sentence(written.error()));
}

} // namespace stoa
