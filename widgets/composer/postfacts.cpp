// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/composer/postfacts.h"

#include "models/core/clock.h"
#include "widgets/calendar/postwords.h"
#include "widgets/common/button.h"
#include "widgets/common/chip.h"
#include "widgets/common/dateforms.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/plaintooltip.h"
#include "widgets/common/theme.h"
#include "widgets/composer/flowlayout.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QTimeEdit>
#include <QTimeZone>
#include <QVBoxLayout>

namespace stoa {

namespace {

StatusMark markOfStatus(PostStatus status)
{
    return StatusMarks::fromToken(statusToken(status));
}

QIcon statusIcon(PostStatus status)
{
    constexpr int side = 16;
    constexpr int ratio = 2;
    QPixmap picture(side * ratio, side * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    StatusMarks::paint(painter, QRectF(2, 2, 12, 12), markOfStatus(status), currentTokens());
    return QIcon(picture);
}

} // namespace

PostFacts::PostFacts(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
{
    build();
    retranslate();
}

void PostFacts::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto *chips = new QWidget(this);
    auto *flow = new FlowLayout(chips);
    m_status = new Chip({}, chips);
    m_status->setObjectName(QStringLiteral("composer.status"));
    m_when = new Chip({}, chips);
    m_when->setObjectName(QStringLiteral("composer.when"));
    flow->addWidget(m_status);
    flow->addWidget(m_when);
    column->addWidget(chips);
    m_zone = new PlainLabel({}, TextSize::Secondary, Role::Text2, this);
    m_zone->setWordWrap(true);
    column->addWidget(m_zone);
    m_whenRow = new QWidget(this);
    auto *when = new FlowLayout(m_whenRow);
    m_date = new QDateEdit(m_whenRow);
    m_date->setCalendarPopup(true);
    m_time = new QTimeEdit(m_whenRow);
    m_set = new QPushButton(m_whenRow);
    m_set->setObjectName(QStringLiteral("composer.set-time"));
    setLook(*m_set, ButtonLook::Plain);
    m_undate = new QPushButton(m_whenRow);
    m_undate->setObjectName(QStringLiteral("composer.undate"));
    setLook(*m_undate, ButtonLook::Quiet);
    for (QWidget *part : {static_cast<QWidget *>(m_date), static_cast<QWidget *>(m_time), static_cast<QWidget *>(m_set),
             static_cast<QWidget *>(m_undate)})
        when->addWidget(part);
    m_whenRow->hide();
    column->addWidget(m_whenRow);
    connect(m_status, &QAbstractButton::clicked, this, &PostFacts::chooseStatus);
    connect(m_when, &QAbstractButton::clicked, this, [this] { openWhen(m_whenRow->isHidden()); });
    connect(m_set, &QPushButton::clicked, this, &PostFacts::applyWhen);
    connect(m_undate, &QPushButton::clicked, this, [this] {
        openWhen(false);
        Q_EMIT undateChosen();
    });
}

void PostFacts::show(const PostRow &post, bool editable)
{
    if (post.id != m_post.id)
        openWhen(false);
    m_post = post;
    m_editable = editable;
    m_status->setText(PostWords::status(post.status));
    m_status->setMark(markOfStatus(post.status));
    m_status->setReadOnly(!editable);
    m_when->setReadOnly(!editable);
    m_when->setText(post.isDated() ? PostWords::shortDate(post.at.date) + QStringLiteral(", ") + timeText(post.at.time)
                                   : tr("Without a date"));
    const bool elsewhere = post.isDated() && !PostWords::zoneMark(post.zone, post.utcMs).isEmpty();
    m_zone->setVisible(elsewhere);
    if (elsewhere) {
        const QDateTime here = QDateTime::fromMSecsSinceEpoch(post.utcMs);
        const QString city = post.zone.section(QLatin1Char('/'), -1).replace(QLatin1Char('_'), QLatin1Char(' '));
        //: %1: place of the project's time zone, %2: day and time on this computer
        m_zone->setText(
            tr("Time of %1 · on this computer %2")
                .arg(city, PostWords::shortDate(here.date()) + QStringLiteral(", ") + timeText(here.time())));
    }
    m_status->setAccessibleName(tr("Status: %1").arg(m_status->text()));
    m_when->setAccessibleName(tr("Time: %1").arg(m_when->text()));
    if (m_whenRow->isVisible())
        m_undate->setVisible(post.isDated());
}

void PostFacts::chooseStatus()
{
    QMenu menu(this);
    for (const PostStatus status : allStatuses()) {
        // Publishing is a fact and has an entry of its own; failing is what a network says.
        if (status == PostStatus::Published || status == PostStatus::Failed)
            continue;
        QAction *entry = menu.addAction(statusIcon(status), PostWords::status(status));
        entry->setCheckable(true);
        entry->setChecked(status == m_post.status);
        connect(entry, &QAction::triggered, this, [this, status] { Q_EMIT statusChosen(status); });
    }
    menu.addSeparator();
    QAction *published = menu.addAction(statusIcon(PostStatus::Published), tr("It is published: by hand, just now"));
    connect(published, &QAction::triggered, this, &PostFacts::publishedChosen);
    menu.exec(m_status->mapToGlobal(QPoint(0, m_status->height())));
}

void PostFacts::openWhen(bool open)
{
    m_whenRow->setVisible(open);
    if (!open)
        return;
    fillWhen();
    m_date->setFocus();
}

void PostFacts::editTime()
{
    if (m_editable)
        openWhen(true);
}

void PostFacts::fillWhen()
{
    m_date->setDate(
        m_post.isDated() ? m_post.at.date : QDateTime::fromMSecsSinceEpoch(m_clock.nowUtcMs()).date().addDays(1));
    m_time->setTime(m_post.isDated() ? m_post.at.time : QTime(10, 0));
    m_undate->setVisible(m_post.isDated());
}

void PostFacts::applyWhen()
{
    const WallTime start{m_date->date(), QTime(m_time->time().hour(), m_time->time().minute())};
    openWhen(false);
    m_when->setFocus();
    if (start.isValid() && !(start == m_post.at))
        Q_EMIT startChosen(start);
}

void PostFacts::retranslate()
{
    m_date->setAccessibleName(tr("Day"));
    m_date->setDisplayFormat(typedDateFormat());
    m_date->setLocale(QLocale());
    m_time->setAccessibleName(tr("Time of day"));
    m_time->setDisplayFormat(typedTimeFormat());
    m_set->setText(tr("Set"));
    m_set->setAccessibleName(tr("Set the time"));
    m_undate->setText(tr("Take the date away"));
    setPlainToolTip(*m_status, tr("Change the status"));
    setPlainToolTip(*m_when, tr("Change the time"));
    if (m_post.id.isValid())
        show(m_post, m_editable);
}

} // namespace stoa
