// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/palette.h"

#include <QObject>

namespace stoa {

//! The colours in use, and the switch between them. Made once by Application before any widget; lives on the window's
//! thread.
//!
//! Widgets paint with currentTokens() and are repainted when the palette changes; who caches colours connects to
//! changed().
class Theme final : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QObject *parent = nullptr); //!< registers itself with the QApplication, which must exist
    ~Theme() override;

    ThemeKind kind() const { return m_kind; }
    const Tokens &tokens() const { return m_tokens; }
    QColor color(Role role) const { return m_tokens[role]; }

    void setKind(ThemeKind kind);
    void setAccent(const QColor &accent); //!< the client's colour; invalid: the built-in one

Q_SIGNALS:
    void changed();

private:
    void apply();

    ThemeKind m_kind = ThemeKind::Light;
    QColor m_accent;
    Tokens m_tokens;
};

//! The colours of the Theme that was made for this QApplication; the light ones where there is none (tests of single
//! widgets).
const Tokens &currentTokens();

//! Whether the desktop asks for a dark window, as far as its palette tells.
bool systemPrefersDark();

} // namespace stoa
