// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/calendar/planstrip.h"

#include "models/planning/planmeter.h"
#include "widgets/common/networkbadge.h"
#include "widgets/common/plaintooltip.h"
#include "widgets/common/textfont.h"
#include "widgets/common/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace stoa {

namespace {

constexpr int stripMargin = 12;
constexpr int barWidth = 42;
constexpr int shortBarWidth = 20;
constexpr int innerGap = 6;
constexpr int partGap = 18;
constexpr int longestName = 80; // pixels, where there is no room for whole ones

} // namespace

PlanStrip::PlanStrip(PlanMeter &meter, QWidget *parent)
    : QWidget(parent)
    , m_meter(meter)
{
    setObjectName(QStringLiteral("calendar.plan-strip"));
    setFocusPolicy(Qt::TabFocus);
    setFixedHeight(sizeHint().height());
    setAccessibleName(tr("Rhythm and mix"));
    connect(&m_meter, &PlanMeter::changed, this, &PlanStrip::follow);
}

void PlanStrip::setTarget(int usefulPercent)
{
    m_target = usefulPercent;
    follow();
}

void PlanStrip::follow()
{
    setAccessibleName(tr("Rhythm and mix"));
    setAccessibleDescription(words());
    update();
}

PlanStrip::Part PlanStrip::partOf(const AccountRhythm &rhythm) const
{
    Part part{rhythm.account.id, {}, rhythm.account.displayName(), networkBadge(rhythm.account.network), {}, {}, {},
        rhythm.planned, rhythm.least, barWidth, false, false};
    const bool isLeft = rhythm.missing() > 0 || rhythm.surplus() > 0;
    part.isOff = isLeft && !rhythm.isOver;
    part.isMissed = isLeft && rhythm.isOver;
    const int agreed = rhythm.surplus() > 0 ? rhythm.most : rhythm.least;
    part.shortFigure = QStringLiteral("%1 / %2").arg(rhythm.planned).arg(agreed);
    if (rhythm.isOver) // told as what it was: nobody can post in the past
        //: Posts that went out, posts agreed; the time is over
        part.figure = (rhythm.missing() > 0 ? tr("%1 / %2: missed")
                : rhythm.surplus() > 0      ? tr("%1 / %2: too many")
                                            : tr("%1 / %2: met"))
                          .arg(rhythm.planned)
                          .arg(agreed);
    else if (rhythm.missing() > 0)
        //: Posts planned, posts agreed, and how many are missing: "3 / 8: 5 missing"
        part.figure = tr("%1 / %2: %n missing", nullptr, rhythm.missing()).arg(rhythm.planned).arg(rhythm.least);
    else if (rhythm.surplus() > 0)
        part.figure = tr("%1 / %2: %n too many", nullptr, rhythm.surplus()).arg(rhythm.planned).arg(rhythm.most);
    else
        part.figure = part.shortFigure;
    part.help = networkName(rhythm.account.network) + QLatin1Char(' ') + rhythm.account.displayName()
        + QStringLiteral(": ") + part.figure;
    const int stretches = int(rhythm.isOver ? rhythm.missed.size() : rhythm.gaps.size());
    if (stretches > 0)
        part.help += QLatin1Char('\n') + tr("%n stretch(es) without the agreed rhythm", nullptr, stretches);
    return part;
}

int PlanStrip::widthOf(const Part &part) const
{
    const QFontMetrics metrics(textFont(TextSize::Secondary));
    return metrics.horizontalAdvance(part.name) + innerGap + part.bar + innerGap
        + metrics.horizontalAdvance(part.figure) + partGap;
}

//! Says less of each: first the network's letters for a name, as on the tiles, where these tell one account; then the
//! figures alone, whose colour tells that they are off; then shorter bars.
void PlanStrip::shorten(QList<Part> &parts, int step) const
{
    const QFontMetrics metrics(textFont(TextSize::Secondary));
    for (Part &part : parts) {
        const auto same = std::count_if(
            parts.cbegin(), parts.cend(), [&part](const Part &other) { return other.badge == part.badge; });
        if (step == 1)
            part.name = same == 1 ? part.badge : metrics.elidedText(part.name, Qt::ElideRight, longestName);
        else if (step == 2)
            part.figure = part.shortFigure;
        else
            part.bar = shortBarWidth;
    }
}

//! Those with an agreed rhythm, in the order of the screen; where there is no room for all, those that are off it
//! first.
QList<PlanStrip::Part> PlanStrip::parts() const
{
    QList<Part> all;
    for (const AccountRhythm &rhythm : m_meter.rhythms()) {
        if (rhythm.hasRhythm())
            all.append(partOf(rhythm));
    }
    const QFontMetrics metrics(textFont(TextSize::Secondary));
    int room = width() - 2 * stripMargin - metrics.horizontalAdvance(mixWords()) - partGap;
    const auto needed = [this, &all] {
        return std::accumulate(
            all.cbegin(), all.cend(), 0, [this](int sum, const Part &part) { return sum + widthOf(part); });
    };
    for (int step = 1; step <= 3 && needed() > room; ++step)
        shorten(all, step);
    if (needed() > room) {
        room -= metrics.horizontalAdvance(QStringLiteral("+99")) + innerGap;
        std::stable_sort(all.begin(), all.end(),
            [](const Part &a, const Part &b) { return (a.isOff || a.isMissed) && !(b.isOff || b.isMissed); });
    }
    int x = stripMargin;
    QList<Part> shown;
    for (Part &part : all) {
        const int width = widthOf(part);
        if (x + width > stripMargin + room)
            break;
        part.rect = QRect(x, 0, width - partGap + innerGap, height());
        x += width;
        shown.append(part);
    }
    return shown;
}

int PlanStrip::withRhythm() const
{
    return int(std::count_if(m_meter.rhythms().cbegin(), m_meter.rhythms().cend(),
        [](const AccountRhythm &rhythm) { return rhythm.hasRhythm(); }));
}

int PlanStrip::shownAccounts() const
{
    return int(parts().size());
}

QString PlanStrip::mixWords() const
{
    const int useful = m_meter.mix().usefulPercent();
    if (useful < 0)
        return {};
    //: Share of useful posts (the others sell), and the share that is wanted
    QString words = tr("Useful %1 % · goal %2").arg(useful).arg(m_target);
    if (const int broadcasts = m_meter.mix().usefulBroadcastPercent(); broadcasts >= 0)
        words = tr("Messages: useful %1 %").arg(broadcasts) + QStringLiteral("   ") + words;
    return words;
}

QString PlanStrip::words() const
{
    QStringList all;
    for (const AccountRhythm &rhythm : m_meter.rhythms()) {
        if (rhythm.hasRhythm())
            all.append(rhythm.account.displayName() + QStringLiteral(": ") + partOf(rhythm).figure);
    }
    all.append(mixWords());
    return all.join(QStringLiteral("; "));
}

void PlanStrip::paintPart(QPainter &painter, const Part &part, bool hasCursor) const
{
    const Tokens &tokens = currentTokens();
    const QFont font = textFont(TextSize::Secondary);
    const QFontMetrics metrics(font);
    painter.setFont(font);
    painter.setPen(tokens[Role::Text]);
    int x = part.rect.left();
    painter.drawText(QRect(x, 0, part.rect.width(), height()), Qt::AlignVCenter, part.name);
    x += metrics.horizontalAdvance(part.name) + innerGap;
    const QRectF bar(x, height() / 2.0 - 3, part.bar, 6);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(tokens[Role::Surface], tokens[Role::Text3], 0.3));
    painter.drawRoundedRect(bar, 3, 3);
    const double share = part.least > 0 ? std::min(1.0, double(part.planned) / part.least) : 1;
    painter.setBrush(tokens[part.isOff ? Role::Failed : part.isMissed ? Role::Text3 : Role::Accent]);
    if (share > 0)
        painter.drawRoundedRect(QRectF(bar.left(), bar.top(), std::max(6.0, bar.width() * share), bar.height()), 3, 3);
    x += part.bar + innerGap;
    painter.setPen(tokens[part.isOff ? Role::Failed : Role::Text2]);
    painter.drawText(QRect(x, 0, part.rect.right() - x + partGap, height()), Qt::AlignVCenter, part.figure);
    if (hasCursor) {
        painter.setPen(QPen(tokens[Role::Accent], 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(part.rect).adjusted(-4, 5, 0, -5), 4, 4);
    }
}

void PlanStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = currentTokens();
    painter.fillRect(rect(), tokens[Role::Surface]);
    painter.setPen(tokens[Role::Line]);
    painter.drawLine(0, 0, width(), 0);
    painter.setRenderHint(QPainter::Antialiasing);
    const QList<Part> shown = parts();
    for (int i = 0; i < shown.size(); ++i)
        paintPart(painter, shown.at(i), hasFocus() && i == m_chosen);
    painter.setFont(textFont(TextSize::Secondary));
    if (const int hidden = withRhythm() - int(shown.size()); hidden > 0 && !shown.isEmpty()) {
        painter.setPen(tokens[Role::Accent]);
        painter.drawText(QRect(shown.last().rect.right() + innerGap, 0, 60, height()), Qt::AlignVCenter,
            QStringLiteral("+%1").arg(hidden));
    }
    const int useful = m_meter.mix().usefulPercent();
    const bool isLow = useful >= 0 && useful < m_target && !m_meter.isOver();
    painter.setPen(tokens[isLow ? Role::Failed : Role::Text2]);
    const QRect line = rect().adjusted(stripMargin, 0, -stripMargin, 0);
    QRect mix;
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, mixWords(), &mix);
    QRect none;
    if (shown.isEmpty() && m_meter.isFresh()) {
        painter.setPen(tokens[Role::Text3]);
        painter.drawText(
            line, Qt::AlignVCenter, tr("No rhythm is agreed for any account: click here to agree one"), &none);
    }
    if (!hasFocus() || m_chosen < shown.size())
        return;
    painter.setPen(QPen(tokens[Role::Accent], 1.5));
    painter.setBrush(Qt::NoBrush);
    const QRect behind = mix.isEmpty() ? none : mix;
    painter.drawRoundedRect(
        QRectF(behind.left() - 4, 5, behind.width() + 8, height() - 10), 4, 4); // the mix, or the word of none
}

void PlanStrip::mousePressEvent(QMouseEvent *event)
{
    const QList<Part> shown = parts();
    const auto hit = std::find_if(shown.cbegin(), shown.cend(),
        [event](const Part &part) { return part.rect.contains(event->position().toPoint()); });
    const int mixWidth = QFontMetrics(textFont(TextSize::Secondary)).horizontalAdvance(mixWords());
    const bool onMix = mixWidth > 0 && event->position().x() > width() - stripMargin - mixWidth - partGap / 2;
    if (!hasAnyRhythm() && !onMix)
        return Q_EMIT rhythmWanted();
    Q_EMIT detailsWanted(hit != shown.cend() ? hit->account : AccountId());
}

bool PlanStrip::hasAnyRhythm() const
{
    return withRhythm() > 0 || !m_meter.isFresh();
}

void PlanStrip::focusInEvent(QFocusEvent *event)
{
    m_chosen = std::clamp(m_chosen, 0, int(parts().size())); // else nothing would show where the hand is
    QWidget::focusInEvent(event);
}

void PlanStrip::keyPressEvent(QKeyEvent *event)
{
    const QList<Part> shown = parts();
    const int last = int(shown.size()); // behind the accounts: the mix
    switch (event->key()) {
    case Qt::Key_Left:
        m_chosen = std::max(0, m_chosen - 1);
        return update();
    case Qt::Key_Right:
        m_chosen = std::min(last, m_chosen + 1);
        return update();
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (!hasAnyRhythm() && mixWords().isEmpty())
            return Q_EMIT rhythmWanted();
        return Q_EMIT detailsWanted(m_chosen >= 0 && m_chosen < last ? shown.at(m_chosen).account : AccountId());
    default:
        event->ignore();
    }
}

bool PlanStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (const Part &part : parts()) {
        if (part.rect.contains(help->pos()))
            showPlainToolTip(help->globalPos(), part.help, this, part.rect);
    }
    return true;
}

} // namespace stoa
