// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/contestchecklist.h"

#include <QWidget>

class QVBoxLayout;

namespace stoa {

class LinkOpener;

//! What is to be in order before a contest starts: a tick for each point, with the page that demands it.
class ContestChecksPane final : public QWidget
{
    Q_OBJECT

public:
    ContestChecksPane(LinkOpener &links, QWidget *parent = nullptr); //!< \a links must outlive this object

    void showPoints(const Contest &contest, const QList<ContestPoint> &points);

Q_SIGNALS:
    void ticked(const QString &point, bool done);

private:
    void addPoint(const ContestPoint &point, const Contest &contest);

    LinkOpener &m_links;
    QVBoxLayout *m_column;
    QWidget *m_rows = nullptr;
    QStringList m_ids;
};

} // namespace stoa
