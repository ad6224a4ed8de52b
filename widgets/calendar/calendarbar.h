// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/calendar/calendargeometry.h"

#include <QWidget>

class QMenu;
class QToolButton;

namespace stoa {

class ActionCatalogue;
class PlainLabel;
class SearchField;
class SegmentedControl;

//! What stands in the window's top bar while the calendar is in view: ‹ Today ›, the views, find, filter, and "New
//! post".
class CalendarBar final : public QWidget
{
    Q_OBJECT

public:
    explicit CalendarBar(ActionCatalogue &actions, QWidget *parent = nullptr);

    void setMode(CalendarMode mode);
    void setZone(const QString &words); //!< shown when the project's time is not this machine's; empty: it is
    void setFilterCount(int active);
    void setSearch(const QString &text);
    SearchField *search() const { return m_search; }
    QMenu *filterMenu() const { return m_filterMenu; }
    void openFilterMenu();
    void retranslate();

Q_SIGNALS:
    void modeChosen(stoa::CalendarMode mode);

private:
    SegmentedControl *m_modes;
    SearchField *m_search;
    QToolButton *m_filter;
    QMenu *m_filterMenu;
    QToolButton *m_more;
    PlainLabel *m_zone;
    int m_filterCount = 0;
};

} // namespace stoa
