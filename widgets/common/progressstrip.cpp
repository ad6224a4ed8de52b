// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/progressstrip.h"

#include "widgets/common/plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace stoa {

ProgressStrip::ProgressStrip(QWidget *parent)
    : Ground(Role::Surface, Qt::TopEdge, parent)
    , m_words(new PlainLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Stop"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 5, 16, 4);
    row->setSpacing(12);
    m_words->setElide(Qt::ElideRight);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(220);
    row->addWidget(m_words, 1);
    row->addWidget(m_bar);
    row->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false); // once is enough; the work ends at its next step
        Q_EMIT cancelled();
    });
    hide();
}

void ProgressStrip::begin(const QString &words)
{
    m_words->setText(words);
    m_bar->setAccessibleName(words);
    m_bar->setRange(0, 0);
    m_cancel->setEnabled(true);
    show();
}

void ProgressStrip::setProgress(qint64 done, qint64 total)
{
    // In thousandths: the bar counts in int, a file of several gigabytes does not fit.
    m_bar->setRange(0, total > 0 ? 1000 : 0);
    if (total > 0)
        m_bar->setValue(static_cast<int>(std::min<qint64>(1000, done * 1000 / total)));
}

void ProgressStrip::end()
{
    hide();
}

void ProgressStrip::changeEvent(QEvent *event)
{
    Ground::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_cancel->setText(tr("Stop"));
}

} // namespace stoa
