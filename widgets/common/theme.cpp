// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/theme.h"

#include <QApplication>
#include <QStyle>
#include <QVariant>

namespace stoa {

namespace {
constexpr char themeProperty[] = "stoaTheme";
}

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_tokens(builtInTokens(ThemeKind::Light))
{
    qApp->setProperty(themeProperty, QVariant::fromValue<QObject *>(this));
    apply();
}

Theme::~Theme()
{
    if (qApp)
        qApp->setProperty(themeProperty, QVariant());
}

void Theme::setKind(ThemeKind kind)
{
    m_kind = kind;
    apply();
}

void Theme::setAccent(const QColor &accent)
{
    m_accent = accent;
    apply();
}

void Theme::apply()
{
    m_tokens = tokensWithAccent(m_kind, m_accent);
    QApplication::setPalette(paletteOf(m_tokens));
    Q_EMIT changed();
}

const Tokens &currentTokens()
{
    if (qApp) {
        if (const auto *theme = qobject_cast<Theme *>(qApp->property(themeProperty).value<QObject *>()))
            return theme->tokens();
    }
    return builtInTokens(ThemeKind::Light);
}

bool systemPrefersDark()
{
    const QPalette palette = QApplication::style()->standardPalette();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

} // namespace stoa
