// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/palette.h"

#include <cmath>

namespace stoa {

namespace {

using Hex = std::array<QRgb, roleCount>;

// In the order of Role. Light and dark are the colours agreed for the look; high contrast is black with 7:1 everywhere.
constexpr Hex lightHex
    = {0xF5F4F1, 0xFFFFFF, 0xFAF9F7, 0xE3E0DA, 0x1E2226, 0x59606A, 0x69707A, 0x1F6A8C, 0xE9F2F6, 0xFFFFFF, 0x69707A,
        0x59606A, 0x8F5F00, 0xB93815, 0x1A7F37, 0x1F5FBF, 0x30363D, 0xC0262D, 0xFFF4D6, 0xFDE8E7, 0xE3F4E7, 0xFFE48A};
constexpr Hex darkHex
    = {0x15171A, 0x1D2024, 0x191C1F, 0x32373D, 0xE7E9EC, 0xA6ADB7, 0x8D95A0, 0x6DB3D4, 0x1B2D37, 0x0E1418, 0x8D95A0,
        0xA6ADB7, 0xE0B252, 0xF0855E, 0x5FC279, 0x79A9F2, 0xD3D8DE, 0xF2777A, 0x3A3014, 0x3F2022, 0x1C3524, 0x6B5A16};
constexpr Hex contrastHex
    = {0x000000, 0x000000, 0x0B0B0B, 0xBFBFBF, 0xFFFFFF, 0xF0F0F0, 0xE0E0E0, 0xFFD400, 0x3D3300, 0x000000, 0xE0E0E0,
        0xF0F0F0, 0xFFC24D, 0xFFA285, 0x7CF29A, 0xA3CCFF, 0xFFFFFF, 0xFFA8A8, 0x332600, 0x3D0000, 0x00300D, 0x574800};

Tokens tokensOf(const Hex &hex)
{
    Tokens tokens;
    for (size_t i = 0; i < hex.size(); ++i)
        tokens.set(static_cast<Role>(i), QColor(hex[i]));
    return tokens;
}

double linearChannel(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double relativeLuminance(const QColor &color)
{
    return 0.2126 * linearChannel(color.redF()) + 0.7152 * linearChannel(color.greenF())
        + 0.0722 * linearChannel(color.blueF());
}

bool readsEverywhere(const Tokens &tokens, double wanted)
{
    const QColor accent = tokens[Role::Accent];
    for (const Role surface : {Role::Bg, Role::Surface, Role::Sunk, Role::Soft}) {
        if (contrastRatio(accent, tokens[surface]) < wanted)
            return false;
    }
    return contrastRatio(accent, tokens[Role::OnAccent]) >= wanted
        && contrastRatio(tokens[Role::Text2], tokens[Role::Soft]) >= wanted;
}

} // namespace

const Tokens &builtInTokens(ThemeKind kind)
{
    static const Tokens light = tokensOf(lightHex);
    static const Tokens dark = tokensOf(darkHex);
    static const Tokens highContrast = tokensOf(contrastHex);
    switch (kind) {
    case ThemeKind::Light:
        return light;
    case ThemeKind::Dark:
        return dark;
    case ThemeKind::HighContrast:
        break;
    }
    return highContrast;
}

Tokens tokensWithAccent(ThemeKind kind, const QColor &accent)
{
    const Tokens &base = builtInTokens(kind);
    if (!accent.isValid())
        return base;
    const double wanted = kind == ThemeKind::HighContrast ? 7.0 : 4.5;
    const double softShare = kind == ThemeKind::HighContrast ? 0.24 : 0.10; // on black, less could not be told from it
    const bool darker = kind == ThemeKind::Light;
    const QColor start = accent.toRgb();
    const float hue = std::max(0.0F, start.hslHueF());
    float lightness = start.lightnessF();
    Tokens tokens = base;
    for (int step = 0; step <= 100; ++step) {
        const QColor tried(QColor::fromHslF(hue, start.hslSaturationF(), lightness).rgb());
        tokens.set(Role::Accent, tried);
        tokens.set(Role::Soft, mixed(base[Role::Surface], tried, softShare));
        if (readsEverywhere(tokens, wanted))
            return tokens;
        lightness = std::clamp(lightness + (darker ? -0.01F : 0.01F), 0.0F, 1.0F);
    }
    return base;
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double first = relativeLuminance(a) + 0.05;
    const double second = relativeLuminance(b) + 0.05;
    return first > second ? first / second : second / first;
}

QColor mixed(const QColor &bottom, const QColor &top, double share)
{
    const auto channel = [share](float from, float to) { return from + static_cast<float>(share) * (to - from); };
    return QColor::fromRgbF(channel(bottom.redF(), top.redF()), channel(bottom.greenF(), top.greenF()),
        channel(bottom.blueF(), top.blueF()));
}

QPalette paletteOf(const Tokens &tokens)
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, const QColor &color) { palette.setColor(role, color); };
    set(QPalette::Window, tokens[Role::Bg]);
    set(QPalette::WindowText, tokens[Role::Text]);
    set(QPalette::Base, tokens[Role::Surface]);
    set(QPalette::AlternateBase, tokens[Role::Sunk]);
    set(QPalette::Text, tokens[Role::Text]);
    set(QPalette::PlaceholderText, tokens[Role::Text3]);
    set(QPalette::Button, tokens[Role::Surface]);
    set(QPalette::ButtonText, tokens[Role::Text]);
    set(QPalette::BrightText, tokens[Role::Failed]);
    set(QPalette::Highlight, tokens[Role::Accent]);
    set(QPalette::HighlightedText, tokens[Role::OnAccent]);
    set(QPalette::Link, tokens[Role::Accent]);
    set(QPalette::LinkVisited, tokens[Role::Accent]);
    set(QPalette::ToolTipBase, tokens[Role::Surface]);
    set(QPalette::ToolTipText, tokens[Role::Text]);
    set(QPalette::Light, tokens[Role::Surface]);
    set(QPalette::Midlight, tokens[Role::Sunk]);
    set(QPalette::Mid, tokens[Role::Line]);
    set(QPalette::Dark, tokens[Role::Text3]);
    set(QPalette::Shadow, tokens[Role::Line]);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, mixed(tokens[Role::Surface], tokens[Role::Text3], 0.7));
    return palette;
}

} // namespace stoa
