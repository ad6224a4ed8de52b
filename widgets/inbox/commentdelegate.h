// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/palette.h"
#include "widgets/inbox/commentwords.h"

#include <QAbstractItemDelegate>
#include <QCache>
#include <QStyleOptionViewItem>

namespace stoa {

class InboxModel;

//! Paints one comment of the inbox: status, author and network; one line of text with what was found in it; labels and
//! what a rule did; at the right the time left. Texts are cut to the width once and kept for the next frame.
class CommentDelegate final : public QAbstractItemDelegate
{
    Q_OBJECT

public:
    CommentDelegate(const InboxModel &model, const CommentWords &words, QObject *parent); //!< both must outlive it

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override;
    void forget() { m_drawn.clear(); } //!< after any change of texts, language, fonts or search

private:
    struct Drawn //!< one row, ready to draw at one width
    {
        int width = 0;
        QString author;
        QString standing;
        QString text;
        QList<std::pair<qreal, qreal>> hits; //!< left edge and width of what is marked
        QString marks;
        StatusMark mark = StatusMark::Draft;
        bool isPressing = false;
        bool isPale = false;
    };
    const Drawn &drawn(const QModelIndex &index, int width) const;
    void cutText(Drawn &row, const CommentRow &comment, qreal width) const;
    void paintHead(
        QPainter &painter, const QRectF &box, const Drawn &row, const QString &network, const Tokens &tokens) const;

    const InboxModel &m_model;
    const CommentWords &m_words;
    mutable QCache<qint64, Drawn> m_drawn;
};

} // namespace stoa
