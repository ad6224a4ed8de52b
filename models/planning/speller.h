// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/spellwords.h"

#include <QSet>
#include <QStringList>

#include <array>
#include <memory>
#include <vector>

namespace stoa {

//! Looks words up in Hunspell's dictionaries: English (American and British: right in either is right) for Latin
//! letters, Greek for Greek ones, Russian for Cyrillic.
//!
//! A dictionary is read when the first word of its script comes (Greek: a second), so use it on a thread of its own;
//! one thread at a time. Missing dictionaries are no fault: their words count as right.
class Speller final
{
public:
    explicit Speller(const QStringList &folders = systemFolders());
    ~Speller();
    Speller(const Speller &) = delete;
    Speller &operator=(const Speller &) = delete;

    static QStringList systemFolders(); //!< where dictionaries are on this machine
    //! Languages (en, el, ru) for which \a folders have no dictionary. Looks at names only.
    static QStringList missing(const QStringList &folders = systemFolders());

    bool isRight(const QString &word, SpellScript script);
    QStringList suggestions(const QString &word, SpellScript script, int most = 6);

private:
    class Dictionary;
    using Dictionaries = std::vector<std::unique_ptr<Dictionary>>;
    const Dictionaries &dictionaries(SpellScript script);

    QStringList m_folders;
    std::array<Dictionaries, 3> m_dictionaries;
    std::array<bool, 3> m_looked{};
};

} // namespace stoa
