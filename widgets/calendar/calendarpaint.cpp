// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/calendar/calendarpaint.h"

#include "models/core/displaytext.h"
#include "widgets/calendar/calendardays.h"
#include "widgets/calendar/postwords.h"
#include "widgets/calendar/tilecache.h"
#include "widgets/common/dateforms.h"
#include "widgets/common/textfont.h"
#include "widgets/common/theme.h"

#include <QLocale>
#include <QPaintDevice>
#include <QPainter>

#include <algorithm>

namespace stoa {

namespace {

struct DayHeadFacts
{
    QString number;
    QStringList names;
    QString week;
    bool hasGap = false; //!< a stretch without the agreed rhythm begins here
    bool hasStart = false; //!< a day with a lead time should be prepared from here on
    Role numberRole = Role::Text;
};

DayHeadFacts dayHeadFacts(const CalendarScene &scene, const DayBox &day)
{
    DayHeadFacts facts;
    facts.number = QString::number(day.date.day());
    bool holiday = false;
    if (scene.days != nullptr) {
        const CalendarDayInfo &info = scene.days->day(day.date);
        facts.names = info.names;
        holiday = info.holiday;
        facts.hasGap = !scene.days->gaps(day.date).isEmpty();
        facts.hasStart = !scene.days->starts(day.date).isEmpty();
    }
    facts.numberRole = holiday       ? Role::Failed
        : day.date == scene.now.date ? Role::Accent
        : day.inMonth                ? Role::Text
                                     : Role::Text3;
    return facts;
}

void drawDayHead(QPainter &painter, const QSize &size, const DayHeadFacts &facts)
{
    const Tokens &tokens = currentTokens();
    const QFont bold = textFont(TextSize::Body, QFont::Bold);
    const QFont small = textFont(TextSize::Secondary);
    const int numberWidth = QFontMetrics(bold).horizontalAdvance(facts.number);
    painter.setFont(bold);
    painter.setPen(tokens[facts.numberRole]);
    painter.drawText(QRect(7, 2, numberWidth + 2, size.height() - 4), Qt::AlignVCenter, facts.number);
    if (facts.hasGap) {
        const QPointF top(7 + numberWidth + 8, size.height() / 2.0 - 4);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(tokens[Role::Changes], 1.4));
        painter.drawPolygon(QPolygonF{top, top + QPointF(-4, 8), top + QPointF(4, 8)});
    }
    if (facts.hasStart) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(tokens[Role::Text3], 1.4));
        painter.drawEllipse(QPointF(7 + numberWidth + (facts.hasGap ? 21 : 8), size.height() / 2.0), 3, 3);
    }
    const int gapWidth = (facts.hasGap ? 13 : 0) + (facts.hasStart ? 13 : 0);
    const int weekWidth = facts.week.isEmpty() ? 0 : QFontMetrics(small).horizontalAdvance(facts.week) + 6;
    const QRect rest(
        7 + numberWidth + 6 + gapWidth, 2, size.width() - numberWidth - weekWidth - gapWidth - 16, size.height() - 4);
    painter.setFont(small);
    painter.setPen(tokens[Role::Text3]);
    painter.drawText(rest, Qt::AlignVCenter, fittingDayNames(facts.names, QFontMetrics(small), rest.width()));
}

const QPixmap &dayHeadPicture(const CalendarScene &scene, const DayBox &day, qreal ratio)
{
    const DayHeadFacts facts = dayHeadFacts(scene, day);
    const size_t key = qHashMulti(
        size_t(1), facts.number, facts.names, facts.week, int(facts.numberRole), facts.hasGap, facts.hasStart);
    return scene.cache.picture(
        key, day.head.size(), ratio, [&](QPainter &painter) { drawDayHead(painter, day.head.size(), facts); });
}

//! Of a tile that is as wide, in pixels.
int dropTextHeight(const QString &text, int width)
{
    const QFontMetrics metrics(textFont(TextSize::Secondary));
    return metrics.boundingRect(QRect(0, 0, width - 10, 1000), Qt::TextWordWrap, text).height() + 6;
}

} // namespace

CalendarPaint::CalendarPaint(QPainter &painter, const CalendarScene &scene)
    : m_painter(painter)
    , m_scene(scene)
    , m_geometry(scene.board.geometry())
{
}

void CalendarPaint::prepareDay(const CalendarScene &scene, const DayBox &day, qreal ratio)
{
    dayHeadPicture(scene, day, ratio);
}

QString CalendarPaint::reason(GestureIntent::Why why, const WallTime &start)
{
    if (why == GestureIntent::Why::Frozen)
        return tr("Published posts stay where they are");
    if (why == GestureIntent::Why::Past)
        return tr("%1, %2 is over").arg(PostWords::shortDate(start.date), timeText(start.time));
    return {};
}

void CalendarPaint::paint(const QRect &exposed)
{
    const QRect area = exposed.translated(0, m_scene.offset);
    m_painter.translate(0, -m_scene.offset);
    m_painter.fillRect(area, currentTokens()[Role::Surface]);
    for (const DayBox &day : m_geometry.days())
        if (!day.floating && day.rect.intersects(area))
            paintDay(day);
    if (isTimed(m_geometry.mode())) {
        paintHours();
        for (const DayBox &day : m_geometry.days())
            paintSlots(day);
    }
    for (const BandBox &box : m_geometry.bands())
        if (box.rect.intersects(area))
            paintBandBox(box);
    for (const TileBox &tile : m_geometry.tiles())
        if (!tile.floating && tile.rect.intersects(area))
            paintTile(tile);
    if (isTimed(m_geometry.mode())) {
        paintNow();
        paintCursorSlot();
    }
    for (const DayBox &day : m_geometry.days())
        if (day.floating)
            paintFloatingGround(day);
    for (const TileBox &tile : m_geometry.tiles())
        if (tile.floating && tile.rect.intersects(area))
            paintTile(tile);
    paintTarget();
    paintBand();
    m_painter.translate(0, m_scene.offset);
}

bool CalendarPaint::isRed(QDate date) const
{
    return m_scene.days != nullptr && m_scene.days->day(date).holiday;
}

void CalendarPaint::paintDay(const DayBox &day)
{
    const Tokens &tokens = currentTokens();
    if (m_geometry.mode() == CalendarMode::List)
        return paintAgendaHead(day);
    const bool targeted = m_scene.target.isValid() && m_scene.target.place.day == day.date;
    if (targeted && m_geometry.mode() == CalendarMode::Month)
        m_painter.fillRect(day.rect, tokens[m_scene.target.why == GestureIntent::Why::None ? Role::Soft : Role::BadBg]);
    else if (!day.inMonth)
        m_painter.fillRect(day.rect, tokens[Role::Sunk]);
    else if (m_geometry.mode() == CalendarMode::Week && day.date == m_scene.cursor.day)
        m_painter.fillRect(day.rect, mixed(tokens[Role::Surface], tokens[Role::Soft], 0.6));
    m_painter.setPen(QPen(tokens[Role::Line], 1));
    m_painter.drawLine(day.rect.topRight(), day.rect.bottomRight());
    m_painter.drawLine(day.rect.bottomLeft(), day.rect.bottomRight());
    if (isTimed(m_geometry.mode()))
        return;
    if (day.date == m_scene.now.date)
        m_painter.fillRect(QRect(day.rect.left(), day.rect.top(), day.rect.width() - 1, 2), tokens[Role::Accent]);
    paintDayHead(day);
    if (!day.invite.isNull())
        paintInvite(day);
    if (!day.more.isNull())
        paintMore(day);
    if (day.date == m_scene.cursor.day) {
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(tokens[Role::Accent], 2));
        m_painter.drawRect(day.rect.adjusted(1, 1, -2, -2));
    }
}

void CalendarPaint::paintDayHead(const DayBox &day)
{
    m_painter.drawPixmap(day.head.topLeft(), dayHeadPicture(m_scene, day, m_painter.device()->devicePixelRatioF()));
    if (day.date != m_scene.hoveredDay && day.date != m_scene.cursor.day)
        return;
    const Tokens &tokens = currentTokens();
    const QRect plus = day.add.adjusted(2, 3, -4, -3);
    const bool targeted = m_scene.target.isValid() && m_scene.target.place.day == day.date;
    m_painter.fillRect(plus, tokens[targeted ? Role::Soft : day.inMonth ? Role::Surface : Role::Sunk]);
    m_painter.setPen(QPen(tokens[Role::Accent], 1.5));
    const QPoint c = plus.center();
    m_painter.drawLine(c.x() - 4, c.y(), c.x() + 4, c.y());
    m_painter.drawLine(c.x(), c.y() - 4, c.x(), c.y() + 4);
}

void CalendarPaint::paintAgendaHead(const DayBox &day)
{
    const Tokens &tokens = currentTokens();
    QString text = PostWords::date(day.date);
    text = text.left(1).toUpper() + text.mid(1);
    const QFont bold = textFont(TextSize::Body, day.isEmpty ? QFont::Normal : QFont::Bold);
    m_painter.setFont(bold);
    const bool today = day.date == m_scene.now.date;
    const Role usual = day.isEmpty ? Role::Text2 : Role::Text;
    m_painter.setPen(tokens[isRed(day.date) ? Role::Failed : today ? Role::Accent : usual]);
    m_painter.drawText(day.head, Qt::AlignVCenter | Qt::AlignLeft, text);
    const int width = QFontMetrics(bold).horizontalAdvance(text) + 12;
    QStringList beside;
    if (m_scene.days != nullptr) {
        beside = m_scene.days->bandWords(day.date) + m_scene.days->day(day.date).names;
        for (const ThemeRow &theme : m_scene.days->themesOn(day.date))
            beside.append(QLatin1Char('#') + theme.content.hashtag);
    }
    const QFont small = textFont(TextSize::Secondary);
    m_painter.setFont(small);
    m_painter.setPen(tokens[Role::Text3]);
    const QRect rest = day.head.adjusted(width, 0, 0, 0);
    m_painter.drawText(rest, Qt::AlignVCenter,
        QFontMetrics(small).elidedText(beside.join(QStringLiteral(" · ")), Qt::ElideRight, rest.width()));
    if (day.date == m_scene.cursor.day)
        m_painter.fillRect(
            QRect(day.head.left() - 8, day.head.top() + 5, 3, day.head.height() - 10), tokens[Role::Accent]);
}

void CalendarPaint::paintInvite(const DayBox &day)
{
    const ThemeRow *theme = m_scene.days != nullptr ? m_scene.days->theme(day.date) : nullptr;
    if (theme == nullptr)
        return;
    const QString text = QStringLiteral("+ #") + theme->content.hashtag;
    const qreal ratio = m_painter.device()->devicePixelRatioF();
    const QPixmap &picture
        = m_scene.cache.picture(qHashMulti(size_t(2), text), day.invite.size(), ratio, [&](QPainter &painter) {
              const Tokens &tokens = currentTokens();
              painter.setRenderHint(QPainter::Antialiasing);
              QPen dashes(mixed(tokens[Role::Surface], tokens[Role::Text3], 0.55), 1);
              dashes.setDashPattern({3, 3});
              painter.setPen(dashes);
              painter.drawRoundedRect(QRectF(QPointF(0, 0), day.invite.size()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
              painter.setPen(tokens[Role::Text3]);
              const QFont font = textFont(TextSize::Small);
              painter.setFont(font);
              const QRect inner = QRect(QPoint(0, 0), day.invite.size()).adjusted(6, 0, -4, 0);
              painter.drawText(
                  inner, Qt::AlignVCenter, QFontMetrics(font).elidedText(text, Qt::ElideRight, inner.width()));
          });
    m_painter.drawPixmap(day.invite.topLeft(), picture);
}

void CalendarPaint::paintMore(const DayBox &day)
{
    m_painter.setFont(textFont(TextSize::Small, QFont::DemiBold));
    m_painter.setPen(currentTokens()[Role::Accent]);
    //: Below the posts of a day that has no room for all: opens the whole day
    m_painter.drawText(day.more.adjusted(4, 0, 0, 0), Qt::AlignVCenter, tr("+%n more", nullptr, day.hidden));
}

void CalendarPaint::paintHours()
{
    const Tokens &tokens = currentTokens();
    m_painter.setFont(textFont(TextSize::Small));
    for (int hour = 1; hour < 24; ++hour) {
        const int y = m_geometry.yOfMinute(hour * 60);
        m_painter.setPen(tokens[Role::Line]);
        m_painter.drawLine(CalendarGeometry::gutterWidth, y, m_geometry.contentSize().width(), y);
        m_painter.setPen(tokens[Role::Text3]);
        m_painter.drawText(QRect(0, y - 8, CalendarGeometry::gutterWidth - 8, 16), Qt::AlignRight | Qt::AlignVCenter,
            timeText(QTime(hour, 0)));
    }
    m_painter.setPen(tokens[Role::Line]);
    m_painter.drawLine(
        CalendarGeometry::gutterWidth - 1, 0, CalendarGeometry::gutterWidth - 1, m_geometry.contentSize().height());
}

void CalendarPaint::paintSlots(const DayBox &day)
{
    if (m_scene.days == nullptr)
        return;
    const Tokens &tokens = currentTokens();
    QPen dashes(mixed(tokens[Role::Surface], tokens[Role::Text3], 0.7), 1);
    dashes.setDashPattern({3, 3});
    for (const SlotMark &mark : m_scene.days->slotMarks(day.date)) {
        QRect box = m_geometry.timedRect({day.date, mark.time});
        box.setHeight(CalendarGeometry::inviteHeight);
        m_painter.setPen(dashes);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRoundedRect(box, 4, 4);
        m_painter.setPen(tokens[Role::Text3]);
        const QFont font = textFont(TextSize::Small);
        m_painter.setFont(font);
        const QRect inner = box.adjusted(6, 0, -4, 0);
        m_painter.drawText(inner, Qt::AlignVCenter,
            QFontMetrics(font).elidedText(
                timeText(mark.time) + QLatin1Char(' ') + mark.words, Qt::ElideRight, inner.width()));
    }
}

void CalendarPaint::paintBandBox(const BandBox &box)
{
    if (m_scene.days == nullptr || box.place.index >= m_scene.days->bands().size())
        return;
    paintDayBand(m_painter, m_scene.days->bands().at(box.place.index), box.rect, box.place);
}

void CalendarPaint::paintDayBand(QPainter &painter, const DayBand &band, const QRect &rect, const BandPlace &place)
{
    const Tokens &tokens = currentTokens();
    const QColor own(band.colour);
    const QColor ground = mixed(tokens[Role::Surface], own.isValid() ? own : tokens[Role::Text3], 0.3);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(rect, 3, 3);
    if (place.begins) {
        painter.setBrush(own.isValid() ? own : tokens[Role::Text3]);
        painter.drawRoundedRect(QRect(rect.left(), rect.top(), 3, rect.height()), 1.5, 1.5);
    }
    const QFont font = textFont(TextSize::Small, band.isCampaign ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    painter.setPen(tokens[Role::Text]);
    const QRect inner = rect.adjusted(7, 0, -4, 0);
    painter.drawText(inner, Qt::AlignVCenter,
        QFontMetrics(font).elidedText(displayLine(band.text, 120), Qt::ElideRight, inner.width()));
    painter.restore();
}

void CalendarPaint::paintNow()
{
    const DayBox *today = m_geometry.dayOf(m_scene.now.date);
    if (today == nullptr)
        return;
    const int y = m_geometry.yOfMinute(m_scene.now.time.hour() * 60 + m_scene.now.time.minute());
    const QColor color = currentTokens()[Role::Failed];
    m_painter.fillRect(QRect(today->rect.left(), y - 1, today->rect.width(), 2), color);
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(color);
    m_painter.drawEllipse(QPointF(today->rect.left(), y), 4, 4);
    m_painter.restore();
}

void CalendarPaint::paintCursorSlot()
{
    QRect box = m_geometry.timedRect(m_scene.cursor);
    if (!m_scene.cursor.isValid() || box.isNull())
        return;
    box.setHeight(CalendarGeometry::hourHeight / 2);
    const Tokens &tokens = currentTokens();
    const bool isTaken = std::any_of(m_geometry.tiles().begin(), m_geometry.tiles().end(),
        [&](const TileBox &tile) { return !tile.floating && tile.rect.intersects(box); });
    if (isTaken) // a mark at the edge: what stands there stays readable
        return m_painter.fillRect(QRect(box.left() - 2, box.top(), 5, box.height()), tokens[Role::Accent]);
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(QPen(tokens[Role::Accent], 2));
    m_painter.setBrush(tokens[Role::Surface]);
    m_painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), 4, 4);
    m_painter.setPen(tokens[Role::Accent]);
    m_painter.setFont(textFont(TextSize::Secondary, QFont::DemiBold));
    m_painter.drawText(box.adjusted(7, 0, -4, 0), Qt::AlignVCenter, timeText(m_scene.cursor.time));
    m_painter.restore();
}

void CalendarPaint::paintTile(const TileBox &tile)
{
    const PostRow &post = m_scene.board.post(tile.row);
    const bool away = m_scene.isDragged && m_scene.isDragged(post.id) && !m_scene.target.copy;
    const TileShape shape = m_geometry.mode() == CalendarMode::List ? TileShape::Agenda
        : tile.compact                                              ? TileShape::Line
                                                                    : TileShape::Full;
    if (away)
        m_painter.setOpacity(0.4);
    m_scene.delegate.paintPost(
        m_painter, tile.rect, post, shape, m_scene.stateOf ? m_scene.stateOf(tile.row) : QStyle::State());
    if (away)
        m_painter.setOpacity(1);
}

void CalendarPaint::paintFloatingGround(const DayBox &day)
{
    const Tokens &tokens = currentTokens();
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 3; i > 0; --i) {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(QColor(0, 0, 0, 14));
        m_painter.drawRoundedRect(QRectF(day.rect).adjusted(-i, -i + 2, i, i + 2), 8, 8);
    }
    m_painter.setPen(QPen(tokens[Role::Accent], 1));
    m_painter.setBrush(tokens[Role::Surface]);
    m_painter.drawRoundedRect(QRectF(day.rect).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    m_painter.restore();
    paintDayHead(day);
}

void CalendarPaint::paintTarget()
{
    const DragTarget &target = m_scene.target;
    const DayBox *day = target.isValid() ? m_geometry.dayOf(target.place.day) : nullptr;
    if (day == nullptr)
        return;
    const bool refused = target.why != GestureIntent::Why::None;
    const QString when
        = PostWords::shortDate(target.grabbedStart.date) + QStringLiteral(", ") + timeText(target.grabbedStart.time);
    QStringList texts{target.copy ? tr("Copy here · %1").arg(when) : tr("Drop here · %1").arg(when),
        target.copy ? QStringLiteral("+ ") + when : when}; // what matters where there is little room
    if (refused)
        texts = QStringList{reason(target.why, target.start)};
    if (isTimed(m_geometry.mode())) {
        QRect box = m_geometry.timedRect(target.place);
        if (box.isNull())
            box = day->rect.adjusted(2, 0, -4, 0);
        box.setHeight(std::min(box.height(), CalendarGeometry::tileHeight));
        return paintDropTile(box, texts, refused);
    }
    if (m_geometry.mode() == CalendarMode::List)
        return paintDropTile(day->head.adjusted(0, 3, 0, -3), texts, refused);
    // Below the last post of that day, or over it where there is no room.
    int top = day->head.bottom() + 1;
    for (const TileBox &tile : m_geometry.tiles())
        if (tile.day == target.place.day && tile.floating == day->floating)
            top = std::max(top, tile.rect.bottom() + CalendarGeometry::tileGap + 1);
    const int room = day->rect.height() - CalendarGeometry::dayHeadHeight - 6;
    const int width = day->rect.width() - 9;
    const int height = std::min(std::max(CalendarGeometry::tileHeight, dropTextHeight(texts.last(), width)), room);
    top = std::min(top, day->rect.bottom() - height - 3);
    paintDropTile(QRect(day->rect.left() + 4, top, width, height), texts, refused);
}

void CalendarPaint::paintDropTile(const QRect &box, const QStringList &texts, bool refused)
{
    const Tokens &tokens = currentTokens();
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    const QColor color = tokens[refused ? Role::Failed : Role::Accent];
    m_painter.setPen(QPen(color, 1.5));
    m_painter.setBrush(tokens[refused ? Role::BadBg : Role::Soft]);
    m_painter.drawRoundedRect(QRectF(box).adjusted(0.75, 0.75, -0.75, -0.75), 5, 5);
    m_painter.setPen(refused ? tokens[Role::Text] : color);
    m_painter.setFont(textFont(TextSize::Secondary));
    const auto fits = std::find_if(texts.cbegin(), texts.cend(),
        [&box](const QString &text) { return dropTextHeight(text, box.width()) <= box.height(); });
    m_painter.drawText(
        box.adjusted(6, 2, -4, -2), Qt::AlignVCenter | Qt::TextWordWrap, fits != texts.cend() ? *fits : texts.last());
    m_painter.restore();
}

void CalendarPaint::paintBand()
{
    if (m_scene.band.isNull())
        return;
    QColor wash = currentTokens()[Role::Accent];
    m_painter.setPen(QPen(wash, 1));
    wash.setAlphaF(0.12F);
    m_painter.setBrush(wash);
    m_painter.drawRect(m_scene.band.adjusted(0, 0, -1, -1));
}

} // namespace stoa
