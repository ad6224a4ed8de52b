// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/palette.h"
#include "widgets/common/textfont.h"

#include <QHash>
#include <QTextLayout>
#include <QWidget>

namespace stoa {

//! A text over several lines with places marked in it and links that can be clicked. Draws plain text; the marks are
//! ours.
//!
//! For what strangers wrote: setOutsideText() cleans it, marks \a words wherever they stand, and finds web addresses. A
//! text that is longer than what is drawn at once ends with "show all", which goes on piece by piece.
class MarkedText final : public QWidget
{
    Q_OBJECT

public:
    explicit MarkedText(QWidget *parent = nullptr);

    void setSize(TextSize size, Role role = Role::Text);
    void setPlainText(const QString &text, const QStringList &marked = {}); //!< our own words
    void setOutsideText(const QString &raw, const QStringList &marked = {});
    QStringList links() const; //!< as written
    bool hasMore() const { return m_next >= 0; }
    void showMore();

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override; //!< of one line: to lay out for a width that nobody will use costs as much again
    QSize minimumSizeHint() const override { return {60, 18}; }

Q_SIGNALS:
    void linkClicked(const QString &address);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Place
    {
        int from = 0;
        int to = 0;
        QString address; //!< of a link; empty: a mark
    };
    void find(const QStringList &marked, bool withLinks);
    void dress();
    int lineHeight() const; //!< in pixels, at least
    qreal layOut(qreal width) const;
    void layOutForUse() const; //!< at the width it has now
    const Place *linkAt(const QPoint &point) const;

    QString m_raw;
    QStringList m_marked;
    QString m_text;
    qsizetype m_next = -1; //!< where the rest of a long text begins
    QList<Place> m_places;
    TextSize m_size = TextSize::Body;
    Role m_role = Role::Text;
    mutable QTextLayout m_layout;
    mutable qreal m_laidOutAt = -1; //!< the width of m_layout
    mutable QHash<int, int> m_heights; //!< by width: layouts ask for the same few again and again
};

} // namespace stoa
