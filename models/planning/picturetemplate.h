// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"

#include <QList>
#include <QRectF>
#include <QString>

namespace stoa {

enum class LayerKind : quint8 { Colour, Picture, Logo, Text };
enum class LayerWeight : quint8 { Regular, SemiBold, Bold };
enum class LayerAlign : quint8 { Left, Middle, Right };

//! One layer of a picture template. Places are shares of the picture, so that one template fits every network's size.
struct PictureLayer
{
    LayerKind kind = LayerKind::Colour;
    QRectF box{0, 0, 1, 1}; //!< of width and height, 0 to 1
    QString colour; //!< "brand1" to "brand3", or "#rrggbb"; of a text its letters
    double opacity = 1; //!< 0 to 1
    QString text; //!< places: {title} {text} {theme} {date}
    LayerWeight weight = LayerWeight::SemiBold;
    LayerAlign align = LayerAlign::Left;
    double size = 0.08; //!< height of the letters at most, a share of the picture's shorter side; shrinks to fit
    MediaId media; //!< of a picture: this one; none: the post's first
    bool isWhole = false; //!< of a picture: shown whole, not cut to the box
    friend bool operator==(const PictureLayer &, const PictureLayer &) = default;
};

//! A picture in the client's design, made new for each post.
struct PictureTemplate
{
    PictureTemplateId id;
    QString name;
    QList<PictureLayer> layers; //!< from the ground up
    friend bool operator==(const PictureTemplate &, const PictureTemplate &) = default;
};

QString layersToJson(const QList<PictureLayer> &layers);
//! What cannot be read is left out; numbers are clamped; at most 50 layers.
QList<PictureLayer> layersFromJson(const QString &json);

//! What a new project may begin with: a title over the picture, a quotation, an offer. \a names: of the three.
QList<PictureTemplate> startingPictureTemplates(const QStringList &names);

} // namespace stoa
