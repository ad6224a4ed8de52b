// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/postqueries.h"
#include "widgets/common/ground.h"

class QHBoxLayout;
class QMenu;

namespace stoa {

class CalendarDays;
class Connection;
class PlainLabel;

//! What the calendar is filtered by: a menu to choose, and a strip of chips for what is on, shown as long as anything
//! is, so that nobody takes a part for the whole.
//!
//! Values of one kind are alternatives, the kinds combine. Window's thread.
class CalendarFilter final : public Ground
{
    Q_OBJECT

public:
    CalendarFilter(
        Connection &reader, CalendarDays &days, QWidget *parent = nullptr); //!< both must outlive this widget

    const PostFilter &filter() const { return m_filter; }
    void setFilter(const PostFilter &filter); //!< emits changed() when it differs
    void setText(const QString &text);
    void setHidden(int posts); //!< how many posts the filter leaves out
    void fillMenu(QMenu &menu); //!< anew each time it opens
    void retranslate();

Q_SIGNALS:
    void changed(const stoa::PostFilter &filter);

private:
    template <typename T>
    void addChoice(QMenu &menu, const QString &text, QList<T> PostFilter::*list, const T &value);
    template <typename T>
    void addChip(const QString &text, QList<T> PostFilter::*list, const T &value);
    template <typename T>
    void flip(QList<T> PostFilter::*list, const T &value);
    void fillAccounts(QMenu &menu);
    void fillWords(QMenu &menu);
    void showChips();
    void addTextChip();
    QMenu *section(QMenu &menu, const QString &title, qsizetype active);

    Connection &m_reader;
    CalendarDays &m_days;
    PostFilter m_filter;
    QHBoxLayout *m_row;
    PlainLabel *m_note;
    QList<QWidget *> m_chips;
    int m_hidden = 0;
};

} // namespace stoa
