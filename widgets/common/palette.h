// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

#include <array>

namespace stoa {

//! What a colour is for. Widgets name the role, never the colour, so that every theme and every client's accent fits.
enum class Role {
    Bg, //!< the window behind everything
    Surface, //!< pages, panes, fields
    Sunk, //!< quiet areas: rail, days of another month
    Line, //!< one-pixel separators; decoration, never the only sign of something
    Text, //!< what is read first
    Text2, //!< secondary text; the palest that may stand on Soft
    Text3, //!< small notes on Bg, Surface and Sunk; also the outline of check boxes
    Accent, //!< links, focus, the one main button; the client's colour, corrected for contrast
    Soft, //!< selected and hovered areas, in the accent's tint
    OnAccent, //!< text on Accent
    Idea,
    Draft,
    Review,
    Changes,
    Approved,
    Scheduled,
    Published,
    Failed,
    WarnBg,
    BadBg,
    GoodBg,
    Hit, //!< behind matched words
};
constexpr int roleCount = static_cast<int>(Role::Hit) + 1;

enum class ThemeKind { Light, Dark, HighContrast };

//! The colours of one theme by role. A value: copy it freely.
class Tokens final
{
public:
    QColor operator[](Role role) const { return m_colors[static_cast<size_t>(role)]; }
    void set(Role role, QColor color) { m_colors[static_cast<size_t>(role)] = color; }
    friend bool operator==(const Tokens &, const Tokens &) = default;

private:
    std::array<QColor, roleCount> m_colors;
};

//! The built-in colours of a theme.
const Tokens &builtInTokens(ThemeKind kind);

//! \a kind with the client's \a accent in place of the built-in one; an invalid colour leaves it. The accent is made
//! lighter or darker, keeping its hue, until it can be read on every surface of the theme (4.5:1, in high contrast
//! 7:1).
Tokens tokensWithAccent(ThemeKind kind, const QColor &accent);

//! Contrast of two opaque colours by WCAG 2.1, from 1 to 21.
double contrastRatio(const QColor &a, const QColor &b);

//! \a share (0 to 1) of \a top over \a bottom, opaque.
QColor mixed(const QColor &bottom, const QColor &top, double share);

//! The colours for Qt's own widgets.
QPalette paletteOf(const Tokens &tokens);

} // namespace stoa
