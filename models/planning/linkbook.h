// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/linkverdict.h"

#include <QHash>
#include <QList>

#include <optional>

namespace stoa {

//! What is known of links, by address. A value: read and written whole.
//!
//! In the application's own folder, not in the project: a look from here, now, is a fact of this machine, and nothing
//! that a client should find in a file or that Undo should take back.
class LinkBook final
{
public:
    static constexpr qsizetype mostLinks = 5000; //!< some hundred bytes each; years of a busy project

    LinkBook() = default;
    static LinkBook read(const QString &path); //!< what cannot be read is not there
    bool write(const QString &path) const; //!< false: it was not kept

    bool isEmpty() const { return m_links.isEmpty(); }
    qsizetype size() const { return m_links.size(); }
    std::optional<LinkVerdict> find(const QString &url) const;
    void note(const LinkVerdict &verdict); //!< instead of what was known; the oldest are forgotten
    void add(const LinkBook &other); //!< what \a other knows and is newer
    //! Sites that answered last, at most \a most, each host once.
    QList<QString> aliveSites(qsizetype most) const;

private:
    void forgetOldest();

    QHash<QString, LinkVerdict> m_links;
};

} // namespace stoa
