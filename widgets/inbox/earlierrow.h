// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace stoa {

//! One earlier comment in the person pane: a line of text and its facts below, opened by a click or Space.
class EarlierRow final : public QAbstractButton
{
    Q_OBJECT

public:
    EarlierRow(const QString &text, const QString &facts, QWidget *parent = nullptr); //!< \a text cleaned for display

    QSize sizeHint() const override { return {160, 36}; }
    QSize minimumSizeHint() const override { return {60, 36}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    QString m_facts;
};

} // namespace stoa
