// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace stoa {

class PlainLabel;

//! A lasting state of the project over the page, in clear words: why it can only be read, and the next step.
class Banner final : public QWidget
{
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);
    //! Empty: hidden. \a offer: what the button says that stands behind it; empty: no button.
    void showText(const QString &text, const QString &offer = {});
    QString text() const;

Q_SIGNALS:
    void accepted(); //!< the button

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PlainLabel *m_text;
    QPushButton *m_offer;
};

} // namespace stoa
