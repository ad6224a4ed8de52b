// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/calendar/calendargesture.h"

#include <algorithm>

namespace stoa {

namespace {

const GesturePost *earliestOf(const QList<GesturePost> &posts)
{
    const auto found = std::min_element(posts.begin(), posts.end(), [](const auto &a, const auto &b) {
        if (a.at.isValid() != b.at.isValid())
            return a.at.isValid();
        return a.at < b.at;
    });
    return found != posts.end() ? &*found : nullptr;
}

bool gestureTogglesSelection(Qt::KeyboardModifiers modifiers)
{
    return modifiers.testFlag(Qt::ControlModifier);
}

} // namespace

GestureIntent CalendarGesture::press(QPoint point, const GestureHit &hit, Qt::KeyboardModifiers modifiers,
    const QList<GesturePost> &selected, const GesturePost &pressed)
{
    m_state = State::Pressed;
    m_pressPoint = point;
    m_point = point;
    m_pressHit = hit;
    m_pressModifiers = modifiers;
    m_target = {};
    m_dragged.clear();
    m_wasSelected = false;
    if (hit.what != GestureHit::What::Post)
        return {};
    m_wasSelected
        = std::any_of(selected.begin(), selected.end(), [&](const auto &post) { return post.id == hit.post; });
    m_dragged = m_wasSelected ? selected : QList<GesturePost>{pressed};
    GestureIntent intent;
    intent.post = hit.post;
    intent.modifiers = modifiers;
    if (modifiers.testFlag(Qt::ShiftModifier)) {
        intent.what = GestureIntent::What::Extend;
    } else if (!m_wasSelected) {
        // With Ctrl the post joins the selection at once, and so joins the copy that may follow.
        const bool toggles = gestureTogglesSelection(modifiers);
        intent.what = toggles ? GestureIntent::What::Toggle : GestureIntent::What::SelectOnly;
        if (toggles)
            m_dragged = selected + m_dragged;
    }
    return intent;
}

CalendarGesture::State CalendarGesture::move(
    QPoint point, const GestureHit &hit, Qt::KeyboardModifiers modifiers, const WallTime &now)
{
    m_point = point;
    if (m_state == State::Pressed && (point - m_pressPoint).manhattanLength() >= m_dragDistance)
        m_state = m_pressHit.what == GestureHit::What::Post ? State::Drag : State::Band;
    if (m_state == State::Drag)
        m_target
            = targetOf(m_dragged, m_pressHit.post, grabbedPlace(hit), modifiers.testFlag(Qt::ControlModifier), now);
    return m_state;
}

GestureIntent CalendarGesture::release(const GestureHit &hit, Qt::KeyboardModifiers modifiers, const WallTime &now)
{
    const State state = m_state;
    m_state = State::Idle;
    GestureIntent intent;
    intent.modifiers = m_pressModifiers;
    if (state == State::Band) {
        intent.what = GestureIntent::What::BandDone;
    } else if (state == State::Drag) {
        m_target
            = targetOf(m_dragged, m_pressHit.post, grabbedPlace(hit), modifiers.testFlag(Qt::ControlModifier), now);
        if (!m_target.isValid())
            return intent;
        for (const GesturePost &post : m_dragged)
            intent.posts.append(post.id);
        intent.place = m_target.place;
        intent.start = m_target.start;
        intent.why = m_target.why;
        const auto grabbed = std::find_if(
            m_dragged.begin(), m_dragged.end(), [this](const auto &post) { return post.id == m_pressHit.post; });
        const bool stays = !m_target.copy && grabbed != m_dragged.end() && grabbed->at == m_target.grabbedStart;
        if (stays)
            return {};
        if (intent.why != GestureIntent::Why::None)
            intent.what = GestureIntent::What::Refused;
        else
            intent.what = m_target.copy ? GestureIntent::What::Copy : GestureIntent::What::Move;
    } else if (state == State::Pressed) {
        intent.post = m_pressHit.post;
        intent.place = m_pressHit.place;
        switch (m_pressHit.what) {
        case GestureHit::What::Post:
            // A press on a selected post waits: it may have been the beginning of a drag.
            if (m_wasSelected && !m_pressModifiers.testFlag(Qt::ShiftModifier))
                intent.what = gestureTogglesSelection(m_pressModifiers) ? GestureIntent::What::Toggle
                                                                        : GestureIntent::What::SelectOnly;
            break;
        case GestureHit::What::More:
            intent.what = GestureIntent::What::OpenDay;
            break;
        case GestureHit::What::Invite:
            intent.what = GestureIntent::What::FromTheme;
            break;
        case GestureHit::What::Add:
            intent.what = GestureIntent::What::NewPost;
            break;
        case GestureHit::What::Day:
        case GestureHit::What::DayHead:
            intent.what = GestureIntent::What::SelectDay;
            break;
        case GestureHit::What::Nothing:
            break;
        }
    }
    return intent;
}

GestureIntent CalendarGesture::doubleClick(const GestureHit &hit) const
{
    GestureIntent intent;
    if (hit.what == GestureHit::What::Day || hit.what == GestureHit::What::DayHead) {
        intent.what = GestureIntent::What::NewPost;
        intent.place = hit.place;
    }
    return intent;
}

void CalendarGesture::cancel()
{
    m_state = State::Idle;
    m_target = {};
    m_dragged.clear();
}

bool CalendarGesture::isDragged(PostId post) const
{
    return m_state == State::Drag
        && std::any_of(m_dragged.begin(), m_dragged.end(), [post](const auto &other) { return other.id == post; });
}

WallTime CalendarGesture::newStartOf(const GesturePost &post) const
{
    const GesturePost *earliest = earliestOf(m_dragged);
    if (earliest == nullptr || !post.at.isValid() || !m_target.isValid())
        return m_target.start;
    if (m_target.place.time.isValid())
        return m_target.start.addMinutes(earliest->at.minutesTo(post.at));
    return {m_target.start.date.addDays(earliest->at.date.daysTo(post.at.date)), post.at.time};
}

QRect CalendarGesture::band() const
{
    if (m_state != State::Band)
        return {};
    return QRect(QPoint(std::min(m_pressPoint.x(), m_point.x()), std::min(m_pressPoint.y(), m_point.y())),
        QPoint(std::max(m_pressPoint.x(), m_point.x()), std::max(m_pressPoint.y(), m_point.y())));
}

CalendarPlace CalendarGesture::grabbedPlace(const GestureHit &hit) const
{
    CalendarPlace place = hit.place;
    if (!place.time.isValid())
        return place;
    const int pointed = place.time.hour() * 60 + place.time.minute();
    const int minute = std::clamp(pointed - m_pressHit.grabMinutes, 0, 24 * 60 - 1);
    place.time = snapped(QTime(0, 0).addSecs(minute * 60), m_step);
    return place;
}

DragTarget CalendarGesture::targetOf(const QList<GesturePost> &posts, PostId grabbed, const CalendarPlace &place,
    bool copy, const WallTime &now, QTime usual)
{
    DragTarget target;
    const GesturePost *earliest = earliestOf(posts);
    if (!place.isValid() || earliest == nullptr)
        return target;
    const auto found
        = std::find_if(posts.begin(), posts.end(), [grabbed](const auto &post) { return post.id == grabbed; });
    const GesturePost &held = found != posts.end() ? *found : *earliest;
    target.place = place;
    target.copy = copy;
    const WallTime own = held.at.isValid() ? WallTime{place.day, held.at.time}
                                           : firstTimeOn(place.day, held.ownTime.isValid() ? held.ownTime : usual, now);
    target.grabbedStart = place.time.isValid() ? WallTime{place.day, place.time} : own;
    target.start = target.grabbedStart;
    if (held.at.isValid() && earliest->at.isValid()) {
        if (place.time.isValid())
            target.start = target.grabbedStart.addMinutes(held.at.minutesTo(earliest->at));
        else
            target.start = {place.day.addDays(held.at.date.daysTo(earliest->at.date)), earliest->at.time};
    }
    const bool frozen = std::any_of(posts.begin(), posts.end(), [](const auto &post) { return post.frozen; });
    if (frozen && !copy)
        target.why = GestureIntent::Why::Frozen;
    else if (now.isValid() && target.start < now)
        target.why = GestureIntent::Why::Past;
    return target;
}

} // namespace stoa
