// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sample/sampletexts.h"

#include <QFile>
#include <QJsonDocument>

namespace stoa {

namespace {

QJsonObject readSampleFile(const QString &name)
{
    QFile file(QStringLiteral(":/sample/%1.json").arg(name));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

} // namespace

Result<SampleTexts> SampleTexts::load(const QString &language)
{
    SampleTexts texts;
    texts.plan = readSampleFile(QStringLiteral("plan"));
    if (texts.plan.isEmpty())
        return Error{ErrorCode::NoPackage, {QStringLiteral("sample")}, {}};
    if (language.size() != 2) // en, el, ru: no way out of the folder
        return Error{ErrorCode::NotFound, {language}, {}};
    texts.words = readSampleFile(language);
    if (!texts.words.contains(QStringLiteral("posts")))
        return Error{ErrorCode::NotFound, {language}, {}};
    QFile rules(QStringLiteral(":/sample/rules_%1.txt").arg(language));
    if (rules.open(QIODevice::ReadOnly))
        texts.rules = QString::fromUtf8(rules.readAll());
    texts.comments = readSampleFile(QStringLiteral("comments")).value(QStringLiteral("comments")).toArray();
    return texts;
}

QDate sampleDate(QDate today, int week, int weekday)
{
    const QDate monday = today.addDays(1 - today.dayOfWeek());
    return monday.addDays(qint64(week) * 7 + weekday - 1);
}

QByteArray samplePicture(const QString &file, bool small)
{
    QFile picture(QStringLiteral(":/sample/media/%1%2").arg(small ? QStringLiteral("small/") : QString(), file));
    return picture.open(QIODevice::ReadOnly) ? picture.readAll() : QByteArray();
}

} // namespace stoa
