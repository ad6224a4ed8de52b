// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace stoa {

class PlainLabel;

//! A lasting state of the project over the page, in clear words: why it can only be read.
class Banner final : public QWidget
{
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);
    void showText(const QString &text); //!< empty: hidden
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PlainLabel *m_text;
};

} // namespace stoa
