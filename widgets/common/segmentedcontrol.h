// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QHBoxLayout;

namespace stoa {

//! One choice of a few, side by side in one outline: "Day | Week | Month". Arrow keys move, a screen reader hears radio
//! buttons.
class SegmentedControl final : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentedControl(QWidget *parent = nullptr);

    //! Adds a segment at the end; \a id is what current() answers. Ids are 0 or more.
    void addSegment(int id, const QString &text);
    void setText(int id, const QString &text); //!< after a language switch, or with a counter
    void setSegmentEnabled(int id, bool enabled);
    int current() const; //!< -1: none
    void setCurrent(int id); //!< does not emit chosen()

Q_SIGNALS:
    void chosen(int id); //!< by a person

private:
    void place();

    QHBoxLayout *m_row;
    QButtonGroup *m_group;
};

} // namespace stoa
