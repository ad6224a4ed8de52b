// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/observancepack.h"

#include <QSet>
#include <QStringList>

#include <map>
#include <memory>
#include <vector>

namespace stoa {

//! A day worth a post, on its date, in one language.
struct ObservanceDay
{
    QDate date;
    QString id;
    QString pack;
    QString name;
    QString hashtag; //!< with its #
    QString source;
    ObservanceKind kind = ObservanceKind::International;
    bool sensitive = false;
    bool dayOff = false; //!< a public holiday, or the day off in lieu of one
    int leadDays = 0;
    int years = 0; //!< of a client's anniversary: how many years it is; 0: none, or the first time
};

//! The pack that the client's own yearly days are of. No file has this id.
QString clientDaysPack();

//! Which days a project wants to see.
struct ObservanceChoice
{
    QStringList packs; //!< ids of the packs that are on
    QSet<QString> hidden; //!< ids of days that are not wanted
};

//! The packs that a project starts with: the world's days and the public holidays where \a language is spoken.
QStringList defaultObservancePacks(const QString &language);

//! "Poetry Day" of "World Poetry Day": for a place too narrow for the whole name, where the first word says least.
QString shortObservanceName(const QString &name);

//! All packs of days, computed for any range of dates.
//!
//! A pack is read when it is first asked for, those that come with Stoa once in a process, and each of its years
//! computed once, so that starting costs nothing. Not shared between threads: each has its own.
class ObservanceCalendar final
{
public:
    //! \a folder holds one JSON file for each pack, named by its id.
    explicit ObservanceCalendar(QString folder = QStringLiteral(":/days"));
    ~ObservanceCalendar();

    //! Begins to read the world's pack, which every project needs at once, on another thread. Any thread.
    static void readAhead();

    QStringList packs() const; //!< ids, sorted
    //! Errors: NotFound, Invalid (a pack that a person changed).
    Result<const ObservancePack *> pack(const QString &id) const;

    //! The days in [\a from, \a to) by date; on one date public holidays first, then religious ones, then the rest.
    //! Packs that cannot be read are left out.
    std::vector<ObservanceDay> days(
        QDate from, QDate to, const ObservanceChoice &choice, const QString &language) const;

private:
    struct Loaded;

    Loaded *load(const QString &id) const;
    const std::vector<ObservanceOccurrence> &year(Loaded &loaded, int year) const;

    QString m_folder;
    mutable std::map<QString, std::unique_ptr<Loaded>> m_loaded;
};

} // namespace stoa
