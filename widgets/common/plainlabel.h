// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/palette.h"
#include "widgets/common/textfont.h"

#include <QLabel>

#include <optional>

namespace stoa {

//! The only label of this program: shows text as it stands, never as HTML, in one of our sizes and colour roles.
//!
//! Elides to one line (the whole text is then the tool tip) or wraps. Text written by strangers goes through
//! setOutsideText(), which clamps it and makes invisible controls visible. Colours follow the theme by themselves.
class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    explicit PlainLabel(QWidget *parent = nullptr);
    explicit PlainLabel(const QString &text, QWidget *parent = nullptr);
    PlainLabel(const QString &text, TextSize size, Role role = Role::Text, QWidget *parent = nullptr);

    void setText(const QString &text); //!< our own words
    void setOutsideText(const QString &text); //!< a stranger's words: author, comment, file name, column
    void setTextFormat(Qt::TextFormat format) = delete; //!< always plain

    void setTextSize(TextSize size, QFont::Weight weight = QFont::Normal);
    void setRole(Role role);
    Role role() const { return m_role; }
    void setElide(Qt::TextElideMode mode); //!< Qt::ElideNone (the default) lets the layout give the room
    //! Stands there instead where the text does not fit whole into an eliding label; the tool tip keeps the text.
    void setShortText(const QString &text);
    QString shownText() const; //!< in one line, as it is painted now
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_short;
    Role m_role = Role::Text;
    Qt::TextElideMode m_elide = Qt::ElideNone;
};

//! The words of \a widget if it is a label that stands for a field (Qt's forms make such ones); else nothing. For those
//! who sort out mnemonics.
std::optional<QString> fieldLabelText(const QWidget &widget);
void setFieldLabelText(QWidget &widget, const QString &text); //!< our own words; only on such a label

} // namespace stoa
