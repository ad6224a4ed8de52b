// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/application.h"
#include "tests/support/scriptedasker.h"
#include "widgets/common/page.h"

#include <QAbstractButton>
#include <QDialog>
#include <QMimeData>
#include <QTest>

namespace stoa {
class CalendarPage;
class CalendarView;
} // namespace stoa

namespace stoa::test {

//! A person at the window: triggers actions by their ids, presses keys, clicks buttons by the words on them, drags.
//!
//! Finds everything as a person would, by what is written on it, and waits for what comes. A thing that is not there
//! fails the running test with its name; the call then answers null or does nothing.
class Hand final
{
public:
    explicit Hand(Application &application)
        : m_application(application)
    {
    }

    void act(const char *id); //!< the action of that id, as menu, button or key would
    void settle(); //!< until the store and the event loop have nothing to do

    QDialog *dialog(const QString &title); //!< waits until it is open
    static QAbstractButton *button(
        const QWidget *in, const QString &text); //!< or the first words of it; mnemonics aside
    void click(const QWidget *in, const QString &text); //!< waits until it can be pressed
    static QWidget *field(const QWidget *in, const QString &label); //!< the widget that the label stands for
    void close(QDialog *dialog);
    template <typename Widget>
    Widget *fieldOf(const QWidget *in, const QString &label)
    {
        return qobject_cast<Widget *>(field(in, label));
    }

    template <typename AnyPage>
    AnyPage *page(PageKind kind)
    {
        return qobject_cast<AnyPage *>(pageOf(kind));
    }
    Page *pageOf(PageKind kind);
    QString strip(); //!< what the strip of notices says

    // The calendar, by mouse.
    void clickDay(CalendarView &view, QDate day);
    void clickPost(CalendarView &view, PostId post, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void dragPost(CalendarView &view, PostId post, QDate to, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    //! What the window system sends when \a mime is dropped on \a day.
    void dropOnDay(CalendarView &view, QMimeData &mime, QDate day);

private:
    QPoint dayPoint(CalendarView &view, QDate day);
    QPoint postPoint(CalendarView &view, PostId post);

    Application &m_application;
};

} // namespace stoa::test
