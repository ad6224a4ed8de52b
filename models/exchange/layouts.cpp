// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/layouts.h"

#include "models/store/editservice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace stoa {

namespace {

QSet<QString> plainHeaders(const QStringList &headers)
{
    QSet<QString> plain;
    for (const QString &header : headers)
        plain.insert(plainHeader(header));
    return plain;
}

QByteArray headersJson(const QStringList &headers)
{
    return QJsonDocument(QJsonArray::fromStringList(headers)).toJson(QJsonDocument::Compact);
}

} // namespace

void Layouts::readRemembered(Connection &connection)
{
    m_remembered.clear();
    Statement rows
        = connection.query("SELECT name, headers, mapping FROM import_layout WHERE kind = ? ORDER BY id DESC", m_kind);
    while (rows.step()) {
        Layout layout;
        layout.name = rows.text(0);
        layout.kind = m_kind;
        for (const QJsonValue &header : QJsonDocument::fromJson(rows.bytes(1)).array())
            layout.headers.append(header.toString());
        layout.mapping = Mapping::fromJson(rows.bytes(2));
        layout.remembered = true;
        m_remembered.append(layout);
    }
}

Result<Layout> Layouts::recognise(const QStringList &headers) const
{
    const QSet<QString> found = plainHeaders(headers);
    for (const Layout &layout : m_remembered) {
        if (plainHeaders(layout.headers) == found)
            return layout;
    }
    const Layout *best = nullptr;
    for (const Layout &layout : m_known) {
        const QSet<QString> wanted = plainHeaders(layout.headers);
        if (found.contains(wanted) && (!best || wanted.size() > best->headers.size()))
            best = &layout;
    }
    if (!best)
        return Error{ErrorCode::NotFound, {}, {}};
    return *best;
}

Result<Layout> Layouts::named(const QString &name) const
{
    for (const QList<Layout> &list : {m_remembered, m_known}) {
        for (const Layout &layout : list) {
            if (layout.name == name)
                return layout;
        }
    }
    return Error{ErrorCode::NotFound, {name}, {}};
}

QStringList Layouts::names() const
{
    QStringList names;
    for (const QList<Layout> &list : {m_remembered, m_known}) {
        for (const Layout &layout : list)
            names.append(layout.name);
    }
    return names;
}

QFuture<Result<>> rememberLayout(EditService &edits, const Layout &layout)
{
    return edits.maintain([layout](Writer &writer) {
        const QString headers = QString::fromUtf8(headersJson(layout.headers));
        writer.exec("DELETE FROM import_layout WHERE kind = ? AND (headers = ? OR name = ?)", layout.kind, headers,
            layout.name);
        writer.exec("INSERT INTO import_layout (id, kind, name, headers, mapping) VALUES (?, ?, ?, ?, ?)",
            writer.newId(), layout.kind, layout.name, headers, QString::fromUtf8(layout.mapping.toJson()));
    });
}

} // namespace stoa
