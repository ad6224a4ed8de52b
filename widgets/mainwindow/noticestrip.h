// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QToolButton;

namespace stoa {

class PlainLabel;

//! One plain sentence along the window's lower edge: what was done, or why it was not. Never in the way: nothing must
//! be pressed.
class NoticeStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeStrip(QWidget *parent = nullptr);

    void showNotice(const QString &text); //!< goes away by itself
    void showFailure(const QString &text); //!< stays until the next notice or its cross
    QString text() const; //!< empty while hidden

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void display(const QString &text, bool failure);
    void retranslate();

    PlainLabel *m_text;
    QToolButton *m_close;
    QTimer m_leave;
    bool m_failure = false;
};

} // namespace stoa
