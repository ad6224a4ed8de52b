// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/mapping.h"
#include "models/store/database.h"

#include <QFuture>

namespace stoa {

class EditService;

//! A form of file that is known by its headers.
struct Layout
{
    QString name; //!< token: "youtube-spam"; of remembered ones what the person called it
    QString kind; //!< comments, posts or samples
    QString network; //!< where it comes from, if that is sure
    QStringList headers; //!< all of these must be there; more may be
    Mapping mapping;
    bool remembered = false;

    friend bool operator==(const Layout &, const Layout &) = default;
};

//! The layouts that can be recognised for one kind of import: those that Stoa knows, and those that a person confirmed
//! in this project (table import_layout). A value: read once, then ask.
class Layouts final
{
public:
    Layouts(QString kind, QList<Layout> known)
        : m_kind(std::move(kind))
        , m_known(std::move(known))
    {
    }
    void readRemembered(Connection &connection);

    //! The remembered layout with exactly these headers, else the known one that names most of them. Nothing: NotFound.
    Result<Layout> recognise(const QStringList &headers) const;
    Result<Layout> named(const QString &name) const; //!< error: NotFound
    QStringList names() const;

private:
    QString m_kind;
    QList<Layout> m_known;
    QList<Layout> m_remembered;
};

//! Keeps a confirmed layout for the next file with the same headers. Not an edit: no entry in the history.
QFuture<Result<>> rememberLayout(EditService &edits, const Layout &layout);

} // namespace stoa
