// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/contest.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace stoa {

class PlainLabel;

//! The draw in its steps: the seed whose hash is published, the draw itself, the winners, the minutes.
class ContestDrawPane final : public QWidget
{
    Q_OBJECT

public:
    explicit ContestDrawPane(QWidget *parent = nullptr);

    //! \a participants: different people who take part; \a ended: its end is over.
    void showDraw(const Contest &contest, int participants, bool ended);

Q_SIGNALS:
    void seedWanted();
    void drawWanted();
    void winnerRefused(int place); //!< from 0
    void minutesWanted();

private:
    void build();
    void showSeed(const Contest &contest, bool ended);
    void showWinners(const ContestMinutes &minutes);
    QString whyNot(const Contest &contest, int participants, bool ended) const; //!< empty: it can be drawn

    PlainLabel *m_seedHelp;
    QLineEdit *m_hash;
    QPushButton *m_makeSeed;
    QPushButton *m_copy;
    PlainLabel *m_seedName;
    QLineEdit *m_seed;
    PlainLabel *m_state;
    QPushButton *m_draw;
    QListWidget *m_winners;
    QPushButton *m_refuse;
    QPushButton *m_minutes;
};

} // namespace stoa
