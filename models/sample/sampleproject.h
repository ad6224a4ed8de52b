// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sample/sampletexts.h"
#include "models/store/editservice.h"
#include "models/store/project.h"

namespace stoa {

//! The sample client: a coffee roastery and bakery on an island, in English, Greek or Russian. For the start page, the
//! command line and tests.
//!
//! Everything is laid around the clock's today: a month and a half published, this month mixed, the next planned. The
//! same clock and language give the same project, but for ids of acts. Call it on the thread of \a edits (the
//! window's): fill() returns when the project is complete, which takes about a second.
class SampleProject final
{
public:
    //! \a language: en, el or ru. Errors: NotFound (args: language), NoPackage.
    static Result<SampleProject> load(const QString &language);

    //! What to make the file with: Project::create().
    NewProject what() const { return {m_texts->name(), m_texts->zone(), m_language}; }
    //! Writes it into the new project behind \a edits, as a handful of acts of its history. Errors: those of the store.
    Result<> fill(EditService &edits) const;

private:
    SampleProject(SampleTexts texts, QString language);

    std::shared_ptr<const SampleTexts> m_texts;
    QString m_language;
};

} // namespace stoa
