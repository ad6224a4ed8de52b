// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/postrow.h"
#include "widgets/common/palette.h"

#include <QCache>
#include <QFont>
#include <QPixmap>

#include <functional>

class QPainter;

namespace stoa {

//! How a post is drawn.
enum class TileShape {
    Full, //!< 46 px: a line of facts, two lines of text
    Line, //!< 20 px: time, status and the beginning of the text
    Agenda, //!< a wide row of the list view
    Idea, //!< a card of the tray
};

//! Draws one post as a tile. Fonts and metrics are made once, because text is the whole cost of a month
//! (performance.md, 6). Window's thread; make a new one when the theme or the font changes.
class TilePainter final
{
public:
    TilePainter();

    void paint(
        QPainter &painter, const QRectF &box, const PostRow &post, TileShape shape, const QPixmap &thumbnail) const;
    //! Whatever the picture of \a post depends on, as a number: equal keys, equal pictures.
    static size_t keyOf(const PostRow &post, TileShape shape, bool hasThumbnail);
    int ideaHeight(const PostRow &post, int width) const; //!< of TileShape::Idea

private:
    enum class Facts {
        All,
        Time, //!< status and time only
    };

    void paintGround(QPainter &painter, const QRectF &box, const PostRow &post, bool edge) const;
    void drawGround(QPainter &painter, const QRectF &box, const PostRow &post, bool edge) const;
    //! Answers the x where they end.
    qreal paintFacts(QPainter &painter, const QRectF &line, const PostRow &post, Facts facts = Facts::All) const;
    qreal paintStatusAndTime(QPainter &painter, const QRectF &line, const PostRow &post) const;
    //! Draws the picture that \a key names, or makes it by \a draw on a painter of \a size.
    void paintKept(QPainter &painter, QPointF at, const QSizeF &size, size_t key,
        const std::function<void(QPainter &)> &draw) const;
    //! \a words on one line, cut with an ellipsis. Only what can fit is shaped: shaping is the whole cost.
    void paintWords(QPainter &painter, const QRectF &box, const QString &words) const;
    void paintFull(QPainter &painter, const QRectF &box, const PostRow &post, const QPixmap &thumbnail) const;
    void paintLine(QPainter &painter, const QRectF &box, const PostRow &post) const;
    void paintAgenda(QPainter &painter, const QRectF &box, const PostRow &post) const;
    void paintIdea(QPainter &painter, const QRectF &box, const PostRow &post) const;
    QColor statusColor(const PostRow &post) const;
    static QString wordsOf(const PostRow &post);
    static QString ideaNote(const PostRow &post);

    Tokens m_tokens;
    QFont m_small;
    QFont m_bold;
    QFont m_text;
    //! Parts that many tiles share: grounds by size and status, times of day.
    mutable QCache<size_t, QPixmap> m_parts{512};
};

//! Draws \a words in at most \a lines lines of \a width, cut with an ellipsis.
void paintClippedText(QPainter &painter, QPointF at, const QString &words, const QFont &font, qreal width, int lines);

} // namespace stoa
