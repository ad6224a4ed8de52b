// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/networkbadge.h"

#include "widgets/common/textfont.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

namespace stoa {

namespace {

struct NetworkWords
{
    const char *token;
    const char *badge;
    const char *name;
};

constexpr NetworkWords networkWords[] = {{"facebook", "Fb", "Facebook"}, {"instagram", "Ig", "Instagram"},
    {"threads", "Th", "Threads"}, {"x", "X", "X"}, {"linkedin", "In", "LinkedIn"}, {"pinterest", "Pi", "Pinterest"},
    {"snapchat", "Sc", "Snapchat"}, {"youtube", "Yt", "YouTube"}, {"tiktok", "Tk", "TikTok"},
    {"whatsapp", "Wa", "WhatsApp"}, {"messenger", "Ms", "Messenger"}, {"vk", "Vk", "VK"}, {"ok", "Ok", "OK"},
    {"telegram", "Tg", "Telegram"}, {"mastodon", "Ma", "Mastodon"}, {"bluesky", "Bs", "Bluesky"},
    {"forum", "Fo", QT_TRANSLATE_NOOP("Networks", "Forum")}, {"blog", "Bl", QT_TRANSLATE_NOOP("Networks", "Blog")},
    {"site", "Si", QT_TRANSLATE_NOOP("Networks", "Site")},
    {"rehearsal", "Re", QT_TRANSLATE_NOOP("Networks", "Rehearsal")}};

const NetworkWords *wordsOf(QStringView network)
{
    for (const NetworkWords &words : networkWords) {
        if (network == QLatin1String(words.token))
            return &words;
    }
    return nullptr;
}

QFont networkBadgeFont()
{
    QFont font = textFont(TextSize::Small, QFont::Bold);
    font.setPointSizeF(font.pointSizeF() * 0.86);
    return font;
}

} // namespace

QString networkBadge(QStringView network)
{
    const NetworkWords *words = wordsOf(network);
    if (words)
        return QString::fromLatin1(words->badge);
    const QString letters = network.left(2).toString();
    return letters.left(1).toUpper() + letters.mid(1).toLower();
}

QString networkName(QStringView network)
{
    const NetworkWords *words = wordsOf(network);
    return words ? QCoreApplication::translate("Networks", words->name) : network.toString();
}

QSizeF networkBadgeSize(QStringView network)
{
    const QFontMetricsF metrics(networkBadgeFont());
    return {
        std::max(metrics.horizontalAdvance(networkBadge(network)), metrics.horizontalAdvance(QStringLiteral("Ig"))) + 8,
        metrics.height() + 2};
}

qreal paintNetworkBadge(QPainter &painter, const QRectF &box, QStringView network, const Tokens &tokens)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont font = networkBadgeFont();
    QRectF badge(box.topLeft(), networkBadgeSize(network));
    badge.moveTop(box.center().y() - badge.height() / 2);
    painter.setPen(QPen(tokens[Role::Line], 1));
    painter.setBrush(tokens[Role::Sunk]);
    painter.drawRoundedRect(badge.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setPen(tokens[Role::Text2]);
    painter.setFont(font);
    painter.drawText(badge, Qt::AlignCenter, networkBadge(network));
    painter.restore();
    return badge.width();
}

} // namespace stoa
