// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/contest/contestpeople.h"

#include "models/core/displaytext.h"
#include "widgets/common/dateforms.h"
#include "widgets/common/theme.h"
#include "widgets/contest/contestwords.h"

#include <QLocale>

#include <algorithm>

namespace stoa {

ContestPeople::ContestPeople(QObject *parent)
    : QAbstractTableModel(parent)
    , m_zone(QTimeZone::utc())
{
}

void ContestPeople::setPeople(const QList<CheckedEntry> &people, const QTimeZone &zone)
{
    beginResetModel();
    m_people = people;
    m_zone = zone;
    choose();
    endResetModel();
}

void ContestPeople::setShown(Shown shown)
{
    beginResetModel();
    m_shown = shown;
    choose();
    endResetModel();
}

bool ContestPeople::isShown(const CheckedEntry &checked, Shown shown) const
{
    return shown == Shown::All || checked.takesPart() == (shown == Shown::TakingPart);
}

void ContestPeople::choose()
{
    m_rows.clear();
    for (int at = 0; at < m_people.size(); ++at) {
        if (isShown(m_people.at(at), m_shown))
            m_rows.append(at);
    }
}

int ContestPeople::count(Shown shown) const
{
    return int(std::count_if(m_people.cbegin(), m_people.cend(),
        [this, shown](const CheckedEntry &checked) { return isShown(checked, shown); }));
}

ContestEntryId ContestPeople::entryAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_people.at(m_rows.at(row)).entry.id : ContestEntryId();
}

int ContestPeople::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ContestPeople::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ContestPeople::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CheckedEntry &checked = m_people.at(m_rows.at(index.row()));
    if (role == Qt::ForegroundRole && !checked.takesPart())
        return currentTokens()[Role::Text3];
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name:
        return displayLine(checked.entry.name, 80);
    case Time:
        return checked.entry.facts.atMs ? momentText(QDateTime::fromMSecsSinceEpoch(*checked.entry.facts.atMs, m_zone))
                                        : QString();
    case Text:
        return displayLine(checked.entry.facts.text, 200);
    case Reasons:
        return ContestWords::reasons(checked);
    default:
        return {};
    }
}

QVariant ContestPeople::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Participant");
    case Time:
        return tr("Time");
    case Text:
        return tr("Text");
    default:
        return tr("What is not met");
    }
}

} // namespace stoa
