// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/mapping.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace stoa {

namespace {

//! Splits at \a mark outside double quotes; quotes stay.
QStringList splitOutsideQuotes(const QString &text, QChar mark)
{
    QStringList parts(QString{});
    bool quoted = false;
    for (const QChar character : text) {
        if (character == QLatin1Char('"'))
            quoted = !quoted;
        if (character == mark && !quoted)
            parts.append(QString());
        else
            parts.last().append(character);
    }
    return parts;
}

QString withoutQuotes(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.size() < 2 || !trimmed.startsWith(QLatin1Char('"')) || !trimmed.endsWith(QLatin1Char('"')))
        return trimmed;
    return trimmed.mid(1, trimmed.size() - 2).replace(QLatin1String("\"\""), QLatin1String("\""));
}

} // namespace

QString plainHeader(const QString &header)
{
    QString plain = header;
    plain.remove(QChar(0xFEFF));
    return plain.simplified().toCaseFolded();
}

Result<Mapping> Mapping::fromArgument(const QString &argument)
{
    Mapping mapping;
    for (const QString &part : splitOutsideQuotes(argument, QLatin1Char(','))) {
        const QStringList sides = splitOutsideQuotes(part, QLatin1Char('='));
        if (sides.size() != 2 || sides.at(0).trimmed().isEmpty() || withoutQuotes(sides.at(1)).isEmpty())
            return Error{ErrorCode::Invalid, {QStringLiteral("mapping"), part}, {}};
        mapping.set(sides.at(0).trimmed(), withoutQuotes(sides.at(1)));
    }
    return mapping;
}

Mapping Mapping::fromJson(const QByteArray &json)
{
    Mapping mapping;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        mapping.set(it.key(), it.value().toString());
    return mapping;
}

QByteArray Mapping::toJson() const
{
    QJsonObject object;
    for (const QString &field : m_fields)
        object.insert(field, m_headers.value(field));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

void Mapping::set(const QString &field, const QString &header)
{
    if (header.isEmpty()) {
        m_fields.removeAll(field);
        m_headers.remove(field);
        return;
    }
    if (!m_headers.contains(field))
        m_fields.append(field);
    m_headers.insert(field, header);
}

QString Mapping::field(const QString &header) const
{
    for (const QString &field : m_fields) {
        if (plainHeader(m_headers.value(field)) == plainHeader(header))
            return field;
    }
    return {};
}

Result<QHash<QString, int>> Mapping::columns(const QStringList &headers) const
{
    QHash<QString, int> places;
    for (int i = 0; i < headers.size(); ++i) {
        const QString plain = plainHeader(headers.at(i));
        if (!places.contains(plain)) // of two columns with one name the first
            places.insert(plain, i);
    }
    QHash<QString, int> columns;
    for (const QString &field : m_fields) {
        const auto found = places.constFind(plainHeader(m_headers.value(field)));
        if (found == places.constEnd())
            return Error{ErrorCode::UnreadableLayout, {headers.join(QLatin1String(", ")), m_headers.value(field)}, {}};
        columns.insert(field, *found);
    }
    return columns;
}

} // namespace stoa
