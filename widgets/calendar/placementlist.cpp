// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/calendar/placementlist.h"

#include "models/planning/postqueries.h"
#include "models/planning/settingedits.h"
#include "widgets/calendar/calendardays.h"
#include "widgets/calendar/postwords.h"
#include "widgets/common/dateforms.h"

#include <QHeaderView>
#include <QTimeZone>

#include <algorithm>

namespace stoa {

namespace {

enum PlacementColumn { PostColumn, FromColumn, ToColumn, NoteColumn };

QString momentWords(const WallTime &at)
{
    return at.isValid() ? PostWords::shortDate(at.date) + QStringLiteral(", ") + timeText(at.time) : QString();
}

bool canBeDone(const Placement &placement)
{
    return placement.to.isValid() && placement.why != Placement::Why::Past && placement.why != Placement::Why::NoSlot;
}

} // namespace

PlacementList::PlacementList(Connection &reader, CalendarDays &days, QWidget *parent)
    : QTreeWidget(parent)
    , m_reader(reader)
    , m_days(days)
{
    setHeaderLabels({tr("Post"), tr("Now"), tr("Then"), tr("Note")});
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAccessibleName(tr("What will happen"));
    setColumnWidth(PostColumn, 200);
    setColumnWidth(FromColumn, 150);
    setColumnWidth(ToColumn, 150);
    connect(this, &QTreeWidget::itemChanged, this, [this] {
        if (!m_filling)
            Q_EMIT choiceChanged();
    });
}

QString PlacementList::noteOf(const Placement &placement, const QTimeZone &zone) const
{
    switch (placement.why) {
    case Placement::Why::Past:
        return tr("that time is over");
    case Placement::Why::NoSlot:
        return tr("no free slot in the next three months");
    case Placement::Why::Skipped:
        return tr("a day that is left out lay before it");
    case Placement::Why::Fine:
        break;
    }
    const Resolution met = zone.isValid() ? resolve(placement.to, zone).resolution : Resolution::Exact;
    if (met == Resolution::Gap)
        return tr("the clock is put forward over that time");
    if (met == Resolution::Overlap)
        return tr("that time comes twice that night; the first is taken");
    return m_days.day(placement.to.date).names.value(0);
}

void PlacementList::show(const QList<Placement> &placements, const QString &nothing)
{
    m_filling = true;
    m_placements = placements;
    clear();
    const QTimeZone zone(readPlanSettings(m_reader).zone.toLatin1());
    QList<PostId> ids;
    for (const Placement &placement : placements)
        ids.append(placement.post);
    QHash<PostId, QString> titles;
    for (const PostRow &row : PostQueries(m_reader).byIds(ids).value_or({}))
        titles.insert(row.id, row.headline());
    for (const Placement &placement : placements) {
        auto *item = new QTreeWidgetItem(this,
            {titles.value(placement.post), momentWords(placement.from), momentWords(placement.to),
                noteOf(placement, zone)});
        if (canBeDone(placement)) {
            item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
            item->setCheckState(PostColumn, Qt::Checked);
        } else {
            item->setDisabled(true);
        }
    }
    setColumnHidden(FromColumn, std::none_of(placements.cbegin(), placements.cend(), [](const Placement &placement) {
        return placement.from.isValid();
    }));
    if (placements.isEmpty()) {
        auto *item = new QTreeWidgetItem(this, {nothing});
        item->setFirstColumnSpanned(true);
        item->setFlags(Qt::ItemIsEnabled);
    }
    m_filling = false;
    Q_EMIT choiceChanged();
}

QList<std::pair<PostId, WallTime>> PlacementList::chosen() const
{
    QList<std::pair<PostId, WallTime>> places;
    for (int row = 0; row < m_placements.size(); ++row) {
        const Placement &placement = m_placements.at(row);
        if (canBeDone(placement) && topLevelItem(row)->checkState(PostColumn) == Qt::Checked)
            places.append({placement.post, placement.to});
    }
    return places;
}

} // namespace stoa
