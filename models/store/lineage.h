// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/writer.h"

#include <QList>
#include <QString>

#include <optional>

namespace stoa {

//! How one copy of a project stands to another.
enum class Kinship {
    Same,
    Ahead, //!< this copy holds all that the other one does, and more
    Behind, //!< the other one holds all that this one does, and more
    Forked, //!< both were worked on since they were one
    Strangers, //!< different projects
};

//! Where a copy comes from: the spells of work that are in it, each with the number of commits taken over from it.
//!
//! A spell is what one installation does between opening and closing a file; it has a random token, so two spells in
//! two copies are never taken for one. Kept in project_fact: "spell" is the present one, "lineage" those before it.
class Lineage final
{
public:
    struct Spell
    {
        QString token;
        qint64 commits = 0;
        friend bool operator==(const Spell &, const Spell &) = default;
    };

    //! Errors: those of the connection. A file that knows nothing of itself has a lineage of one spell without a name.
    static Result<Lineage> read(Connection &connection);
    static Lineage fromText(const QString &project, const QString &earlier, const QString &present);

    const QString &project() const { return m_project; } //!< the project's uuid
    const Spell &head() const { return m_spells.last(); }
    const QList<Spell> &spells() const { return m_spells; } //!< oldest first, never empty
    QString headName() const; //!< of the very state: "token-commits"; the same for the same state only
    bool contains(const Spell &state) const;
    Kinship to(const Lineage &other) const;
    //! The newest state that is in both; nothing: it is not known.
    std::optional<Spell> commonState(const Lineage &other) const;
    //! This lineage with all spells of \a other before the present one.
    Lineage with(const Lineage &other) const;
    void write(Writer &writer) const;

private:
    QString m_project;
    QList<Spell> m_spells;
};

//! Counts the commits of one spell of work. Lives on the store thread as long as its connection.
class SpellCounter final
{
public:
    //! Inside every transaction that changes the project; the first one begins the spell.
    void count(Writer &writer);

private:
    QString m_token;
};

} // namespace stoa
