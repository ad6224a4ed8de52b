// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/calendar/tilecache.h"

#include <QPainter>
#include <QTimer>
#include <QTimerEvent>

namespace stoa {

namespace {

constexpr int thumbnailsAtOnce = 4; // about 2 ms of decoding
constexpr qint64 frameMs = 50;
constexpr int thumbnailSide = 42; // twice the place on a tile, for 200 % screens

QPixmap emptyPicture(const QSize &size, qreal ratio)
{
    QPixmap picture(size * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    return picture;
}

} // namespace

TileCache::TileCache(QObject *parent)
    : QObject(parent)
    , m_painter(std::make_unique<TilePainter>())
{
}

const QPixmap &TileCache::tile(const PostRow &post, const QSize &size, TileShape shape, qreal ratio)
{
    const QPixmap small = post.thumbnail.isValid() && shape == TileShape::Full ? thumbnail(post.thumbnail) : QPixmap();
    const size_t key = qHashMulti(TilePainter::keyOf(post, shape, !small.isNull()), size.width(), size.height(), ratio);
    if (const QPixmap *known = m_pictures.object(key))
        return *known;
    QPixmap picture = emptyPicture(size, ratio);
    if (m_frame.isValid() && m_frame.elapsed() > frameMs) {
        QTimer::singleShot(0, this, &TileCache::thumbnailsArrived);
        m_oversize = picture;
        return m_oversize;
    }
    QPainter painter(&picture);
    m_painter->paint(painter, QRectF(QPointF(0, 0), size), post, shape, small);
    painter.end();
    return keep(key, std::move(picture));
}

const QPixmap &TileCache::picture(
    size_t key, const QSize &size, qreal ratio, const std::function<void(QPainter &)> &paint)
{
    const size_t whole = qHashMulti(key, size.width(), size.height(), ratio);
    if (const QPixmap *known = m_pictures.object(whole))
        return *known;
    QPixmap picture = emptyPicture(size, ratio);
    QPainter painter(&picture);
    paint(painter);
    painter.end();
    return keep(whole, std::move(picture));
}

void TileCache::clear()
{
    m_pictures.clear();
    m_painter = std::make_unique<TilePainter>();
}

void TileCache::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer)
        return;
    for (int i = 0; i < thumbnailsAtOnce && !m_wanted.isEmpty(); ++i) {
        const MediaId media = m_wanted.takeFirst();
        QPixmap whole;
        if (m_load && whole.loadFromData(m_load(media), "JPEG")) {
            const QPixmap scaled
                = whole.scaled(thumbnailSide, thumbnailSide, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
            const QRect middle((scaled.width() - thumbnailSide) / 2, (scaled.height() - thumbnailSide) / 2,
                thumbnailSide, thumbnailSide);
            m_thumbnails.insert(media, scaled.copy(middle));
        }
    }
    if (m_wanted.isEmpty()) {
        killTimer(m_timer);
        m_timer = 0;
        Q_EMIT thumbnailsArrived();
    }
}

QPixmap TileCache::thumbnail(MediaId media)
{
    const auto known = m_thumbnails.constFind(media);
    if (known != m_thumbnails.constEnd())
        return *known;
    if (m_load && !m_asked.contains(media)) {
        m_asked.insert(media);
        m_wanted.append(media);
        if (m_timer == 0)
            m_timer = startTimer(0);
    }
    return {};
}

const QPixmap &TileCache::keep(size_t key, QPixmap picture)
{
    const qsizetype kilobytes
        = std::max<qsizetype>(1, qsizetype(picture.width()) * picture.height() * picture.depth() / 8 / 1024);
    auto kept = std::make_unique<QPixmap>(picture);
    if (const QPixmap *const raw = kept.get(); m_pictures.insert(key, kept.release(), kilobytes))
        return *raw;
    m_oversize = std::move(picture);
    return m_oversize;
}

QPixmap dragGhost(const QPixmap &picture)
{
    QPixmap ghost(picture.size());
    ghost.setDevicePixelRatio(picture.devicePixelRatio());
    ghost.fill(Qt::transparent);
    QPainter painter(&ghost);
    painter.setOpacity(0.55);
    painter.drawPixmap(0, 0, picture);
    return ghost;
}

} // namespace stoa
