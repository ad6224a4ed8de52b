// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/core/walltime.h"
#include "widgets/calendar/calendargeometry.h"

#include <QList>
#include <QPoint>

namespace stoa {

//! What a gesture must know about a post that it may move.
struct GesturePost
{
    PostId id;
    WallTime at; //!< invalid: an idea of the tray
    bool frozen = false; //!< published: no network moves a public post
    QTime ownTime; //!< of an idea: its theme's time; invalid: none
};

//! What lies under the pointer.
struct GestureHit
{
    enum class What { Nothing, Day, DayHead, Add, Post, Invite, More };
    What what = What::Nothing;
    PostId post;
    CalendarPlace place;
    int grabMinutes = 0; //!< in week view: how far below the post's start it was grabbed
};

//! What is to happen. One gesture ends in one intent, and the page makes one edit of it.
struct GestureIntent
{
    enum class What {
        None,
        SelectOnly, //!< post
        Toggle, //!< post
        Extend, //!< from the anchor to post
        SelectDay, //!< place; clears the selection
        BandDone, //!< what the rubber band touched stays selected
        Move, //!< posts, start or day
        Copy,
        OpenDay, //!< place: show all of it
        FromTheme, //!< place
        NewPost, //!< place
        Refused, //!< why
    };
    What what = What::None;
    PostId post;
    QList<PostId> posts;
    CalendarPlace place;
    WallTime start; //!< of the earliest; its time is valid in week view, where times are chosen
    Qt::KeyboardModifiers modifiers;
    enum class Why { None, Past, Frozen } why = Why::None;
};

//! Where a drag stands: what would happen on release, for the view to show.
struct DragTarget
{
    CalendarPlace place; //!< where the grabbed post would stand
    WallTime grabbedStart; //!< its new start, time included
    WallTime start; //!< of the earliest
    GestureIntent::Why why = GestureIntent::Why::None;
    bool copy = false;
    bool isValid() const { return place.isValid(); }
};

//! What a drag would do if it ended now.
struct DragAim
{
    QList<std::pair<PostId, QDate>> posts; //!< empty: nothing
    bool copy = false;
};

//! Reads presses, moves and releases as one intent. Pure: no widget, no model, no clock; every case is tested.
//!
//! Month view moves days and keeps each post's time of day; week view moves to a time on the grid of the project's
//! step. What is shown during a drag differs from what is stored until release.
class CalendarGesture final
{
public:
    enum class State { Idle, Pressed, Band, Drag };

    void setDragDistance(int pixels) { m_dragDistance = pixels; }
    void setStep(int minutes) { m_step = minutes; }

    //! \a selected: the selection before the press. Answers what happens at once (a press selects).
    GestureIntent press(QPoint point, const GestureHit &hit, Qt::KeyboardModifiers modifiers,
        const QList<GesturePost> &selected, const GesturePost &pressed);
    //! \a now in the project's zone: what lies before it is refused.
    State move(QPoint point, const GestureHit &hit, Qt::KeyboardModifiers modifiers, const WallTime &now);
    GestureIntent release(const GestureHit &hit, Qt::KeyboardModifiers modifiers, const WallTime &now);
    GestureIntent doubleClick(const GestureHit &hit) const;
    void cancel(); //!< Esc, or the grab was lost: nothing happens

    State state() const { return m_state; }
    const DragTarget &target() const { return m_target; }
    const QList<GesturePost> &dragged() const { return m_dragged; }
    bool isDragged(PostId post) const;
    WallTime newStartOf(const GesturePost &post) const; //!< where \a post goes when the drag ends on target()
    QRect band() const; //!< of State::Band

    //! Where \a posts would go if the one called \a grabbed stood at \a place; for drags from outside, too. \a usual:
    //! what the day gives a post that has no time.
    static DragTarget targetOf(const QList<GesturePost> &posts, PostId grabbed, const CalendarPlace &place, bool copy,
        const WallTime &now, QTime usual = {});

private:
    CalendarPlace grabbedPlace(const GestureHit &hit) const;

    State m_state = State::Idle;
    int m_dragDistance = 8;
    int m_step = 15;
    QPoint m_pressPoint;
    QPoint m_point;
    GestureHit m_pressHit;
    Qt::KeyboardModifiers m_pressModifiers;
    bool m_wasSelected = false;
    QList<GesturePost> m_dragged;
    DragTarget m_target;
};

} // namespace stoa
