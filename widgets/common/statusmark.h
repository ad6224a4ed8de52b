// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/palette.h"

#include <QCoreApplication>
#include <QStringView>

class QPainter;

namespace stoa {

//! The sign of a status: a shape and a colour, always beside or instead of the word for it, never a colour alone.
enum class StatusMark { Idea, Draft, InReview, ChangesRequested, Approved, Scheduled, Published, Failed };

//! Words and drawing of the marks.
class StatusMarks final
{
    Q_DECLARE_TR_FUNCTIONS(StatusMarks)

public:
    static StatusMark fromToken(QStringView token); //!< "in_review"; unknown: Draft
    static Role role(StatusMark mark);
    static QString word(StatusMark mark); //!< translated: "In review"
    //! Draws \a mark into the middle of \a box; at its best 12 px wide and more.
    static void paint(QPainter &painter, const QRectF &box, StatusMark mark, const Tokens &tokens);
    static void paint(QPainter &painter, const QRectF &box, StatusMark mark, const QColor &color);
};

} // namespace stoa
