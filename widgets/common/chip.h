// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include <optional>

#include "widgets/common/statusmark.h"

namespace stoa {

//! A small rounded word: a filter that is on (tinted, with a cross to take it off), a choice to open, a label, a
//! status.
//!
//! Its text is painted, never read as HTML. A chip that only shows something has no focus: setReadOnly().
class Chip final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Chip(const QString &text = {}, QWidget *parent = nullptr);

    void setClosable(bool closable); //!< shows a cross; clicking it or pressing Delete emits closed()
    void setReadOnly(bool readOnly);
    void setMark(std::optional<StatusMark> mark); //!< in front of the text
    void setTone(Role background, Role text); //!< instead of the plain one: Role::WarnBg, Role::Text
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool isTinted() const { return isChecked() || m_closable; }
    QRect crossBox() const;

    bool m_closable = false;
    std::optional<StatusMark> m_mark;
    std::optional<std::pair<Role, Role>> m_tone;
};

} // namespace stoa
