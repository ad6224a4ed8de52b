// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rules/rulepopup.h"

#include "widgets/common/button.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QTimer>

namespace stoa {

RulePopup::RulePopup(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_column(new QVBoxLayout(this))
    , m_error(new PlainLabel(this))
    , m_done(new QPushButton(tr("Done"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_column->setContentsMargins(16, 16, 16, 16);
    m_column->setSpacing(8);
    m_error->setRole(Role::Failed);
    m_error->setTextSize(TextSize::Secondary);
    m_error->setWordWrap(true);
    m_error->hide();
    setMinimumWidth(340);
}

void RulePopup::finishLayout(bool removable)
{
    m_column->addWidget(m_error);
    auto *row = new QHBoxLayout;
    if (removable) {
        auto *remove = new QPushButton(tr("Remove"), this);
        setLook(*remove, ButtonLook::Quiet);
        row->addWidget(remove);
        connect(remove, &QPushButton::clicked, this, [this] {
            m_takenBack = true;
            Q_EMIT removed();
            close();
        });
    }
    row->addStretch(1);
    setLook(*m_done, ButtonLook::Main);
    row->addWidget(m_done);
    connect(m_done, &QPushButton::clicked, this, &QWidget::close);
    m_column->addLayout(row);
    // The order of Tab is that of making, and this one was made first.
    if (QWidget *last = previousInFocusChain(); last != m_done)
        setTabOrder(last, m_done);
    for (const QComboBox *box : findChildren<QComboBox *>())
        box->view()->installEventFilter(this);
}

bool RulePopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        m_listLeft = true;
        QTimer::singleShot(0, this, [this] { m_listLeft = false; });
    } else if (event->type() == QEvent::Hide && !m_listLeft) {
        QTimer::singleShot(0, this, &RulePopup::listClosed); // the box takes the focus first
    }
    return QFrame::eventFilter(watched, event);
}

void RulePopup::showAt(QWidget &phrase)
{
    adjustSize();
    QPoint place = phrase.mapToGlobal(QPoint(0, phrase.height() + 4));
    if (const QScreen *screen = phrase.screen()) {
        const QRect room = screen->availableGeometry();
        place.setX(qBound(room.left(), place.x(), qMax(room.left(), room.right() - width())));
        if (place.y() + height() > room.bottom())
            place.setY(qMax(room.top(), phrase.mapToGlobal(QPoint()).y() - height() - 4));
    }
    move(place);
    show();
}

void RulePopup::showError(const QString &reason)
{
    m_hasError = !reason.isEmpty();
    m_error->setOutsideText(reason);
    m_error->setVisible(m_hasError);
    m_done->setEnabled(!m_hasError);
    adjustSize();
}

void RulePopup::setIncomplete()
{
    m_hasError = true;
    m_done->setEnabled(false);
}

void RulePopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), currentTokens()[Role::Surface]);
    painter.setPen(currentTokens()[Role::Accent]);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void RulePopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        if (m_listLeft)
            return; // that key closed a list
        m_takenBack = true;
        close();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_done->isEnabled()) {
        close();
    } else {
        QFrame::keyPressEvent(event);
    }
}

void RulePopup::closeEvent(QCloseEvent *event)
{
    QFrame::closeEvent(event);
    if (!m_takenBack)
        settle();
    Q_EMIT closed(!m_takenBack && !m_hasError);
}

} // namespace stoa
