// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/postrow.h"

#include <QWidget>

class QDateEdit;
class QPushButton;
class QTimeEdit;

namespace stoa {

class Clock;

class Chip;
class PlainLabel;

//! Status and time of one post as two chips; the chip of the time opens the fields to change it.
//!
//! Says what the person wants by signals and changes nothing itself. A part of PostPane.
class PostFacts final : public QWidget
{
    Q_OBJECT

public:
    explicit PostFacts(const Clock &clock, QWidget *parent = nullptr); //!< \a clock must outlive it

    void show(const PostRow &post, bool editable);
    void editTime(); //!< opens the fields of the time
    void retranslate();

Q_SIGNALS:
    void statusChosen(stoa::PostStatus status);
    void publishedChosen(); //!< it went out: since now
    void startChosen(const stoa::WallTime &start);
    void undateChosen();

private:
    void build();
    void chooseStatus();
    void openWhen(bool open);
    void fillWhen();
    void applyWhen();

    PostRow m_post;
    bool m_editable = false;
    Chip *m_status = nullptr;
    Chip *m_when = nullptr;
    const Clock &m_clock;
    PlainLabel *m_zone = nullptr;
    QWidget *m_whenRow = nullptr;
    QDateEdit *m_date = nullptr;
    QTimeEdit *m_time = nullptr;
    QPushButton *m_set = nullptr;
    QPushButton *m_undate = nullptr;
};

} // namespace stoa
