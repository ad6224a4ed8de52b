// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/calendar/tilepainter.h"

#include <QCache>
#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>
#include <memory>

namespace stoa {

//! Pictures of tiles and day heads, so that a month is drawn by copying (performance.md, 6: text drawing is the whole
//! cost).
//!
//! Thumbnails are decoded when the hand rests, a few at a time; until then a tile has an empty place for one. Window's
//! thread.
class TileCache final : public QObject
{
    Q_OBJECT

public:
    using LoadThumbnail = std::function<QByteArray(MediaId)>; //!< JPEG; empty: none

    explicit TileCache(QObject *parent = nullptr);

    void setThumbnails(LoadThumbnail load) { m_load = std::move(load); }
    //! The picture of \a post at \a size; drawn now if it is not there.
    const QPixmap &tile(const PostRow &post, const QSize &size, TileShape shape, qreal ratio);
    //! Any other small picture that \a paint draws, kept under \a key.
    const QPixmap &picture(size_t key, const QSize &size, qreal ratio, const std::function<void(QPainter &)> &paint);
    //! While it lives, tiles that are not there are drawn for a twentieth of a second only; those behind stay empty,
    //! and thumbnailsArrived() asks for another frame. Letters of scripts that were not shown yet need their fonts
    //! read.
    class Frame;
    void clear(); //!< the theme, the font or the language changed
    const TilePainter &painter() const { return *m_painter; }
    qsizetype count() const { return m_pictures.count(); }

Q_SIGNALS:
    void thumbnailsArrived(); //!< tiles drawn from now on have more pictures

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    QPixmap thumbnail(MediaId media);
    const QPixmap &keep(size_t key, QPixmap picture);

    static constexpr int budgetKb = 48 * 1024; //!< three months of 210 tiles on a large screen
    std::unique_ptr<TilePainter> m_painter;
    QCache<size_t, QPixmap> m_pictures{budgetKb};
    QHash<MediaId, QPixmap> m_thumbnails;
    QList<MediaId> m_wanted;
    QSet<MediaId> m_asked;
    LoadThumbnail m_load;
    int m_timer = 0;
    QPixmap m_oversize; //!< a picture too large to keep, or none in its place
    QElapsedTimer m_frame; //!< not valid: outside of a frame
};

//! \a picture as it hangs at the pointer: the target's day and time are read through it.
QPixmap dragGhost(const QPixmap &picture);

class TileCache::Frame final
{
public:
    explicit Frame(TileCache &cache)
        : m_cache(cache)
    {
        m_cache.m_frame.start();
    }
    ~Frame() { m_cache.m_frame.invalidate(); }
    Frame(const Frame &) = delete;
    Frame &operator=(const Frame &) = delete;

private:
    TileCache &m_cache;
};

} // namespace stoa
