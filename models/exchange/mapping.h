// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QHash>
#include <QStringList>

namespace stoa {

//! Which column of a file is which field of ours.
class Mapping final
{
public:
    //! "id=COMMENT_ID,text=CONTENT"; a header with a comma or an equals sign stands in double quotes. Error: Invalid
    //! {part}.
    static Result<Mapping> fromArgument(const QString &argument);
    static Mapping fromJson(const QByteArray &json); //!< object field -> header; empty when it is not one
    QByteArray toJson() const;

    void set(const QString &field, const QString &header); //!< an empty header takes the field out
    QString header(const QString &field) const { return m_headers.value(field); }
    QString field(const QString &header) const;
    QStringList fields() const { return m_fields; } //!< in the order in which they were set
    bool contains(const QString &field) const { return m_headers.contains(field); }
    bool isEmpty() const { return m_fields.isEmpty(); }

    //! Column of each mapped field in \a headers. Errors: UnreadableLayout {headers found} when a mapped header is not
    //! there.
    Result<QHash<QString, int>> columns(const QStringList &headers) const;

    //! The same columns for the same fields, in whatever order they were named.
    friend bool operator==(const Mapping &a, const Mapping &b) { return a.m_headers == b.m_headers; }

private:
    QStringList m_fields;
    QHash<QString, QString> m_headers;
};

//! Headers are compared without case, outer spaces and a byte order mark.
QString plainHeader(const QString &header);

} // namespace stoa
