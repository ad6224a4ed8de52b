// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/calendar/daysdialog.h"

#include "models/core/whendone.h"
#include "models/planning/settingedits.h"
#include "widgets/calendar/calendardays.h"
#include "widgets/calendar/postwords.h"
#include "widgets/common/errortext.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/plaintooltip.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QListWidget>
#include <QLocale>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace stoa {

DaysDialog::DaysDialog(ProjectContext &context, CalendarDays &days, QDate around, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_days(days)
    , m_around(around)
    , m_packs(new QListWidget(this))
    , m_list(new QTreeWidget(this))
    , m_problem(new PlainLabel(QString(), TextSize::Secondary, Role::Failed, this))
{
    setWindowTitle(tr("Days worth a post"));
    m_packs->setAccessibleName(tr("Packs of days"));
    m_packs->setMaximumHeight(150);
    m_list->setAccessibleName(tr("Days of the coming year"));
    m_list->setHeaderLabels({tr("Day"), tr("Name"), tr("Source")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_problem->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *column = new QVBoxLayout(this);
    column->addWidget(new PlainLabel(tr("Show these packs"), TextSize::Section, Role::Text, this));
    column->addWidget(m_packs);
    column->addWidget(new PlainLabel(
        tr("The coming year. Take the tick away to hide a day."), TextSize::Secondary, Role::Text2, this));
    column->addWidget(m_list, 1);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_packs, &QListWidget::itemChanged, this, &DaysDialog::savePacks);
    connect(m_list, &QTreeWidget::itemChanged, this, &DaysDialog::saveHidden);
    connect(&m_days, &CalendarDays::changed, this, &DaysDialog::fillDays);
    fillPacks();
    fillDays();
    resize(680, 560);
}

void DaysDialog::fillPacks()
{
    m_filling = true;
    const QString language = QLocale().name().left(2);
    const QStringList on = m_days.choice().packs;
    const QStringList ids = m_days.packs().packs();
    for (const QString &id : ids) {
        const auto pack = m_days.packs().pack(id);
        auto *item = new QListWidgetItem(pack ? (*pack)->name(language) : id, m_packs);
        item->setData(Qt::UserRole, id);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(on.contains(id) ? Qt::Checked : Qt::Unchecked);
        if (!pack)
            item->setData(Qt::ToolTipRole, plainToolTip(ErrorText::sentence(pack.error())));
    }
    m_filling = false;
}

void DaysDialog::fillDays()
{
    m_filling = true;
    const int at = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_list->clear();
    const ObservanceChoice choice = m_days.choice();
    const auto days
        = m_days.packs().days(m_around.addDays(-7), m_around.addYears(1), {choice.packs, {}}, QLocale().name().left(2));
    QList<QTreeWidgetItem *> items;
    for (const ObservanceDay &day : days) {
        auto *item = new QTreeWidgetItem({PostWords::shortDate(day.date), day.name, day.source});
        item->setData(0, Qt::UserRole, day.id);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(0, choice.hidden.contains(day.id) ? Qt::Unchecked : Qt::Checked);
        for (int c = 1; c < 3; ++c)
            item->setData(c, Qt::ToolTipRole, plainToolTip(item->text(c)));
        items.append(item);
    }
    m_list->addTopLevelItems(items);
    m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_list->header()->resizeSection(1, 280);
    m_list->setCurrentItem(m_list->topLevelItem(std::max(0, at)));
    m_filling = false;
}

void DaysDialog::savePacks()
{
    if (m_filling)
        return;
    QStringList on;
    for (int row = 0; row < m_packs->count(); ++row) {
        if (m_packs->item(row)->checkState() == Qt::Checked)
            on.append(m_packs->item(row)->data(Qt::UserRole).toString());
    }
    whenDone(SettingEdits(m_context.edits).setPacks(on), this, [this](const Result<ActDone> &done) {
        m_problem->setText(done ? QString() : ErrorText::sentence(done.error()));
    });
}

void DaysDialog::saveHidden()
{
    if (m_filling)
        return;
    const QSet<QString> before = m_days.choice().hidden;
    QSet<QString> hidden = before;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        const QTreeWidgetItem *item = m_list->topLevelItem(row);
        const QString id = item->data(0, Qt::UserRole).toString();
        const bool shown = item->checkState(0) == Qt::Checked;
        if (shown == before.contains(id)) { // the one that was just clicked
            if (shown)
                hidden.remove(id);
            else
                hidden.insert(id);
        }
    }
    QStringList list(hidden.begin(), hidden.end());
    list.sort();
    whenDone(SettingEdits(m_context.edits).setHiddenDays(list), this, [this](const Result<ActDone> &done) {
        m_problem->setText(done ? QString() : ErrorText::sentence(done.error()));
    });
}

} // namespace stoa
