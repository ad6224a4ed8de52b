// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/contest/contestcheckspane.h"

#include "widgets/common/button.h"
#include "widgets/common/linkopener.h"
#include "widgets/common/networkbadge.h"
#include "widgets/common/plainlabel.h"
#include "widgets/contest/contestwords.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace stoa {

ContestChecksPane::ContestChecksPane(LinkOpener &links, QWidget *parent)
    : QWidget(parent)
    , m_links(links)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

void ContestChecksPane::addPoint(const ContestPoint &point, const Contest &contest)
{
    const QString id = point.idText();
    const QDate day = contest.ticked.value(id);
    auto *box = new QCheckBox(m_rows);
    QString words = ContestWords::point(point);
    if (*point.network != '\0')
        words = tr("%1: %2", "network: point").arg(networkName(QString::fromLatin1(point.network)), words);
    box->setText(words);
    box->setObjectName(id);
    box->setChecked(day.isValid());
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(box, 1);
    if (day.isValid())
        row->addWidget(
            new PlainLabel(QLocale().toString(day, QLocale::ShortFormat), TextSize::Secondary, Role::Text2, m_rows));
    if (*point.source != '\0') {
        auto *source = new QPushButton(tr("Source"), m_rows);
        setLook(*source, ButtonLook::Quiet);
        source->setAutoDefault(false);
        source->setAccessibleName(tr("Open the source: %1").arg(words));
        connect(source, &QPushButton::clicked, this,
            [this, url = QString::fromLatin1(point.source)] { m_links.open(url); });
        row->addWidget(source);
    }
    auto *column = static_cast<QVBoxLayout *>(m_rows->layout());
    column->addLayout(row);
    if (const QString help = ContestWords::pointHelp(point); !help.isEmpty()) {
        auto *label = new PlainLabel(help, TextSize::Secondary, Role::Text2, m_rows);
        label->setWordWrap(true);
        label->setContentsMargins(26, 0, 0, 4);
        column->addWidget(label);
    }
    connect(box, &QCheckBox::clicked, this, [this, id](bool done) { Q_EMIT ticked(id, done); });
}

void ContestChecksPane::showPoints(const Contest &contest, const QList<ContestPoint> &points)
{
    const QString focused = m_rows != nullptr && m_rows->focusWidget() != nullptr && m_rows->focusWidget()->hasFocus()
        ? m_rows->focusWidget()->objectName()
        : QString();
    delete m_rows;
    m_rows = new QWidget(this);
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    for (const ContestPoint &point : points)
        addPoint(point, contest);
    column->addStretch(1);
    m_column->addWidget(m_rows);
    if (auto *box = m_rows->findChild<QCheckBox *>(focused); box != nullptr && !focused.isEmpty())
        box->setFocus();
}

} // namespace stoa
