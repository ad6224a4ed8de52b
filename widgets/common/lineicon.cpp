// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/lineicon.h"

#include "widgets/common/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace stoa {

namespace {

QByteArray lineIconSource(QLatin1String name)
{
    QFile file(QLatin1String(":/icons/") + name
        + QLatin1String(".svg")); // ours, from the program itself: never an outside SVG
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

//! Paints the icon in the theme's colour of the moment, so that icons need not be made anew when the theme changes.
class LineIconEngine final : public QIconEngine
{
public:
    LineIconEngine(QLatin1String name, Role role)
        : m_name(name.data(), name.size())
        , m_role(role)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const Tokens &tokens = currentTokens();
        QColor color = tokens[state == QIcon::On ? Role::Accent : m_role];
        if (mode == QIcon::Disabled)
            color = mixed(tokens[Role::Surface], color, 0.5);
        paintLineIcon(*painter, rect, QLatin1String(m_name), color);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new LineIconEngine(*this); }
    QString key() const override { return QStringLiteral("stoa-line-icon"); }

private:
    QByteArray m_name; // a copy: the caller's name may be a passing one
    Role m_role;
};

} // namespace

QIcon lineIcon(QLatin1String name, Role role)
{
    return QFile::exists(QLatin1String(":/icons/") + name + QLatin1String(".svg"))
        ? QIcon(new LineIconEngine(name, role))
        : QIcon();
}

void paintLineIcon(QPainter &painter, const QRectF &box, QLatin1String name, const QColor &color)
{
    QByteArray source = lineIconSource(name);
    source.replace("currentColor", color.name().toLatin1());
    QSvgRenderer renderer(source);
    const qreal side = std::min(box.width(), box.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(box.center());
    if (renderer.isValid())
        renderer.render(&painter, square);
}

} // namespace stoa
