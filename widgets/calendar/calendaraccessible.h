// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

#include <map>

namespace stoa {

class CalendarView;

//! What a screen reader sees of the calendar: its posts, in the rows of the model (that is how Qt numbers them in focus
//! events), and behind them the days of the page. Made by Qt through installCalendarAccessible(); dies with the view.
class CalendarAccessible final : public QAccessibleWidget
{
public:
    explicit CalendarAccessible(CalendarView *view);
    ~CalendarAccessible() override;

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;

    int focusIndex() const; //!< of the cursor; -1: none

private:
    int postCount() const;
    CalendarView &view() const;

    mutable std::map<int, QAccessible::Id> m_children;
};

//! Registers the above with Qt. Once is enough; more often does no harm.
void installCalendarAccessible();

} // namespace stoa
