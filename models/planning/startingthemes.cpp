// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/startingthemes.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace stoa {

Result<QList<ThemeContent>> startingThemes(const QString &language, const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return {ErrorCode::NotFound, {file}, source.errorString()};
    const QJsonObject root = QJsonDocument::fromJson(source.readAll()).object();
    const QJsonArray themes = root[QLatin1String("themes")].toArray();
    QList<ThemeContent> result;
    for (const QJsonValue &value : themes) {
        const QJsonObject theme = value.toObject();
        const QJsonObject texts = theme[QLatin1String("texts")].toObject();
        const QJsonObject words = (texts.contains(language) ? texts[language] : texts[QLatin1String("en")]).toObject();
        ThemeContent content;
        content.weekday = theme[QLatin1String("weekday")].toInt();
        content.name = words[QLatin1String("name")].toString();
        content.hashtag = words[QLatin1String("hashtag")].toString();
        const QJsonArray prompts = words[QLatin1String("prompts")].toArray();
        for (const QJsonValue &prompt : prompts)
            content.prompts.append(prompt.toString());
        content.defaultTime = QTime::fromString(theme[QLatin1String("time")].toString(), QStringLiteral("HH:mm"));
        content.active = theme[QLatin1String("shown")].toBool();
        if (content.name.isEmpty() || content.hashtag.isEmpty() || content.weekday < 1 || content.weekday > 7)
            return {ErrorCode::Invalid, {theme[QLatin1String("id")].toString()}};
        result.append(content);
    }
    if (result.isEmpty())
        return {ErrorCode::Invalid, {file}};
    return result;
}

} // namespace stoa
