// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/textfont.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QHash>

namespace stoa {

namespace {

double textPixels(TextSize size)
{
    switch (size) {
    case TextSize::Body:
        return 13;
    case TextSize::Secondary:
        return 11.5;
    case TextSize::Small:
        return 10.5;
    case TextSize::Section:
        return 15;
    case TextSize::Title:
        return 17;
    case TextSize::Figure:
        break;
    }
    return 24;
}

} // namespace

QFont textFont(TextSize size, QFont::Weight weight)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setPointSizeF(textPixels(size) * 72.0 / 96.0); // points, because setPixelSize() takes whole pixels only
    font.setWeight(weight);
    return withColourEmoji(font);
}

QFont withColourEmoji(QFont font)
{
    // By its real name: where the first of several families is a stand-in like "Sans Serif", Qt goes on to the next,
    // and takes spaces and digits from the emoji.
    static QHash<QString, QString> realNames; // asking takes as long as loading the font
    QString &name = realNames[font.family()];
    if (name.isEmpty())
        name = QFontInfo(font).family();
    font.setFamilies({name, QStringLiteral("Noto Color Emoji")});
    return font;
}

} // namespace stoa
