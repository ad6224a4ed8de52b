// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/planfacts.h"

#include <QWidget>

namespace stoa {

class PlanMeter;

//! Under the calendar: how each account's plan stands to its agreed rhythm, and how useful and selling posts are mixed.
//!
//! Painted; follows a PlanMeter, also while a post is dragged. A click, or Enter on what the arrows chose, opens the
//! list behind a figure. Window's thread.
class PlanStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit PlanStrip(PlanMeter &meter, QWidget *parent = nullptr); //!< must outlive this widget

    void setTarget(int usefulPercent); //!< agreed share of useful posts
    QSize sizeHint() const override { return {400, 36}; }
    int shownAccounts() const; //!< those that have room
    QString words() const; //!< all of it, for a screen reader

Q_SIGNALS:
    void detailsWanted(stoa::AccountId account); //!< none: the mix, or those that have no room
    void rhythmWanted(); //!< none is agreed for any account

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Part
    {
        AccountId account;
        QRect rect;
        QString name;
        QString badge; //!< of the network, where names have no room
        QString figure;
        QString shortFigure; //!< where words have no room
        QString help;
        int planned = 0;
        int least = 0;
        int bar = 0; //!< its width in pixels
        bool isOff = false; //!< and something can still be done about it
        bool isMissed = false; //!< and the time is over
    };
    QList<Part> parts() const;
    Part partOf(const AccountRhythm &rhythm) const;
    QString mixWords() const;
    int withRhythm() const; //!< how many accounts have one
    bool hasAnyRhythm() const; //!< or nothing is known yet
    int widthOf(const Part &part) const;
    void shorten(QList<Part> &parts, int step) const;
    void paintPart(QPainter &painter, const Part &part, bool hasCursor) const;
    void follow();

    PlanMeter &m_meter;
    int m_target = 80;
    int m_chosen = -1;
};

} // namespace stoa
