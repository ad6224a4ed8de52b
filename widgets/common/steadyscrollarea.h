// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace stoa {

//! A scroll area whose widget may be higher without the scroll bar than with it.
//!
//! QScrollArea shows and hides its bar until both agree, by calling itself: words of some scripts, broken into other
//! lines, never do, and the program ran out of stack. Here it gives up after a few turns.
class SteadyScrollArea : public QScrollArea
{
public:
    using QScrollArea::QScrollArea;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        constexpr int mostTurns = 4;
        if (m_turns >= mostTurns)
            return false;
        ++m_turns;
        const bool taken = QScrollArea::eventFilter(watched, event);
        --m_turns;
        return taken;
    }

private:
    int m_turns = 0;
};

} // namespace stoa
