// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace stoa {

//! A part of a rule's sentence that can be clicked to change it: in the accent, with a dashed line below; wraps where
//! it is longer than its line. Enter, Space and a click open its editor.
class PhraseButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit PhraseButton(const QString &text, QWidget *parent = nullptr);
    void setFaint(bool faint); //!< for "add a condition": smaller, without the line
    void setBroken(bool broken); //!< the engine refuses it

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QStringList linesFor(int width) const;

    bool m_faint = false;
    bool m_broken = false;
};

} // namespace stoa
