// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/picturetemplate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>
#include <array>

namespace stoa {

namespace {

constexpr std::array layerKinds{"colour", "picture", "logo", "text"};
constexpr std::array layerWeights{"regular", "semibold", "bold"};
constexpr std::array layerAligns{"left", "middle", "right"};
constexpr qsizetype mostLayers = 50; // more is no design, and each is painted for every size

template <typename Tokens>
int placeOf(const Tokens &tokens, const QString &token, int otherwise)
{
    for (size_t at = 0; at < tokens.size(); ++at) {
        if (token == QLatin1String(tokens.at(at)))
            return int(at);
    }
    return otherwise;
}

double share(const QJsonValue &value, double otherwise)
{
    return std::clamp(value.toDouble(otherwise), 0.0, 1.0);
}

QJsonObject layerAsJson(const PictureLayer &layer)
{
    QJsonObject json{{QStringLiteral("kind"), QLatin1String(layerKinds.at(size_t(layer.kind)))},
        {QStringLiteral("x"), layer.box.x()}, {QStringLiteral("y"), layer.box.y()},
        {QStringLiteral("w"), layer.box.width()}, {QStringLiteral("h"), layer.box.height()},
        {QStringLiteral("opacity"), layer.opacity}};
    if (layer.kind == LayerKind::Colour || layer.kind == LayerKind::Text)
        json.insert(QStringLiteral("colour"), layer.colour);
    if (layer.kind == LayerKind::Text) {
        json.insert(QStringLiteral("text"), layer.text);
        json.insert(QStringLiteral("weight"), QLatin1String(layerWeights.at(size_t(layer.weight))));
        json.insert(QStringLiteral("align"), QLatin1String(layerAligns.at(size_t(layer.align))));
        json.insert(QStringLiteral("size"), layer.size);
    }
    if (layer.kind == LayerKind::Picture) {
        json.insert(QStringLiteral("media"), layer.media.isValid() ? layer.media.toString() : QString());
        json.insert(QStringLiteral("whole"), layer.isWhole);
    }
    return json;
}

} // namespace

QString layersToJson(const QList<PictureLayer> &layers)
{
    QJsonArray array;
    for (const PictureLayer &layer : layers)
        array.append(layerAsJson(layer));
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<PictureLayer> layersFromJson(const QString &json)
{
    QList<PictureLayer> layers;
    for (const QJsonValue value : QJsonDocument::fromJson(json.toUtf8()).array()) {
        const QJsonObject object = value.toObject();
        const int kind = placeOf(layerKinds, object.value(QLatin1String("kind")).toString(), -1);
        if (kind < 0 || layers.size() >= mostLayers)
            continue;
        PictureLayer layer;
        layer.kind = static_cast<LayerKind>(kind);
        layer.box = {share(object.value(QLatin1String("x")), 0), share(object.value(QLatin1String("y")), 0),
            share(object.value(QLatin1String("w")), 1), share(object.value(QLatin1String("h")), 1)};
        layer.colour = object.value(QLatin1String("colour")).toString().left(20);
        layer.opacity = share(object.value(QLatin1String("opacity")), 1);
        layer.text = object.value(QLatin1String("text")).toString().left(2000);
        layer.weight = static_cast<LayerWeight>(
            placeOf(layerWeights, object.value(QLatin1String("weight")).toString(), int(LayerWeight::SemiBold)));
        layer.align = static_cast<LayerAlign>(
            placeOf(layerAligns, object.value(QLatin1String("align")).toString(), int(LayerAlign::Left)));
        layer.size = std::max(0.01, share(object.value(QLatin1String("size")), 0.08));
        layer.media = MediaId::fromString(object.value(QLatin1String("media")).toString());
        layer.isWhole = object.value(QLatin1String("whole")).toBool();
        layers.append(layer);
    }
    return layers;
}

QList<PictureTemplate> startingPictureTemplates(const QStringList &names)
{
    const auto colour = [](const QRectF &box, const char *name, double opacity = 1) {
        PictureLayer layer;
        layer.box = box;
        layer.colour = QLatin1String(name);
        layer.opacity = opacity;
        return layer;
    };
    const auto text = [](const QRectF &box, const char *words, LayerWeight weight, LayerAlign align, double size) {
        PictureLayer layer;
        layer.kind = LayerKind::Text;
        layer.box = box;
        layer.colour = QStringLiteral("#ffffff");
        layer.text = QLatin1String(words);
        layer.weight = weight;
        layer.align = align;
        layer.size = size;
        return layer;
    };
    PictureLayer photo;
    photo.kind = LayerKind::Picture;
    PictureLayer logo;
    logo.kind = LayerKind::Logo;
    logo.box = {0.8, 0.05, 0.15, 0.12};
    PictureLayer upper = photo;
    upper.box = {0, 0, 1, 0.6};
    return {{{}, names.value(0),
                {photo, colour({0, 0.62, 1, 0.38}, "brand1", 0.85),
                    text({0.06, 0.66, 0.88, 0.3}, "{title}", LayerWeight::Bold, LayerAlign::Left, 0.11), logo}},
        {{}, names.value(1),
            {colour({0, 0, 1, 1}, "brand1"),
                text({0.1, 0.2, 0.8, 0.56}, "{text}", LayerWeight::Regular, LayerAlign::Middle, 0.09),
                text({0.1, 0.82, 0.8, 0.08}, "{theme}", LayerWeight::SemiBold, LayerAlign::Middle, 0.045), logo}},
        {{}, names.value(2),
            {colour({0, 0, 1, 1}, "brand1"), upper,
                text({0.06, 0.64, 0.88, 0.2}, "{title}", LayerWeight::Bold, LayerAlign::Left, 0.11),
                text({0.06, 0.85, 0.88, 0.09}, "{date}", LayerWeight::Regular, LayerAlign::Left, 0.05), logo}}};
}

} // namespace stoa
