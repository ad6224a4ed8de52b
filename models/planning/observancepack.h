// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/planning/observancerule.h"

#include <QHash>
#include <QStringList>

#include <vector>

class QJsonObject;

namespace stoa {

//! What sort of day it is. The calendar draws public holidays in red and keeps jokes away from remembrance.
enum class ObservanceKind { Public, Religious, International, Unusual, Remembrance };
QString observanceKindToken(ObservanceKind kind);
//! Errors: Invalid, with \a token.
Result<ObservanceKind> observanceKindFromToken(const QString &token);

//! What the days of a pack belong to: the heading under which a project chooses it.
enum class ObservanceGroup { World, Country, Church, NameDays, Trade };

//! Where a day off goes when it meets a weekend or Holy Week.
struct ObservanceSubstitute
{
    int weekday = 0; //!< met when the day is this weekday; 0: met by the distance to Orthodox Easter
    int easterFrom = 0; //!< days from Orthodox Easter, both ends included
    int easterTo = 0;
    bool relative = true; //!< the new day is \a days after the old one; else what \a rule says
    int days = 0;
    ObservanceRule rule;
    bool instead = false; //!< the day itself is moved; else the day stays and a day off is added
};

//! One day of a pack, as its file tells it.
struct ObservanceDefinition
{
    QString id; //!< unique in all packs: "world-octopus-day"
    QHash<QString, QString> names; //!< by language
    QHash<QString, QString> hashtags;
    QStringList people; //!< of a name day: who celebrates, in the script of the names; stands in \a names' %1
    ObservanceKind kind = ObservanceKind::International;
    QString source; //!< who says so: a law, a resolution, an address
    bool sensitive = false; //!< mourning: no cheerful posts
    int leadDays = 0; //!< work on a post should start so many days before
    int fromYear = 0;
    int toYear = 9999;
    int length = 1; //!< days in a row
    ObservanceRule when;
    std::vector<QDate> on; //!< instead of \a when: these dates only
    QHash<int, QString> dates; //!< by year, "MM-DD": a year's exception; empty: not in that year
    QHash<int, QString> substituteDates; //!< the same for the day off in lieu
    std::vector<ObservanceSubstitute> substitutes; //!< the first that is met holds
};

//! One day of one year.
struct ObservanceOccurrence
{
    QDate date;
    int definition = 0; //!< index in the pack
    bool substitute = false; //!< the day off in lieu, not the day itself
};

//! A set of days that belong together (a country's, the world's), read from one JSON file. A value; any thread.
class ObservancePack final
{
public:
    //! Errors: Invalid, with the day and the field that is wrong: a pack is taken whole or not at all.
    static Result<ObservancePack> read(const QByteArray &json);

    QString id() const { return m_id; }
    QString name(const QString &language) const;
    //! The name of a day; of a day off in lieu with the words for that around it.
    QString dayName(const ObservanceOccurrence &occurrence, const QString &language) const;
    ObservanceGroup group() const { return m_group; }
    //! Ids of days that the pack shares with the world's pack, which holds them.
    const QStringList &shared() const { return m_shared; }
    //! \a world's day \a id belongs to this pack as well. Errors: NotFound, with the id.
    Result<> share(const QString &id, const ObservancePack &world);
    const std::vector<ObservanceDefinition> &definitions() const { return m_definitions; }

    //! Every day that falls in \a year, by date.
    std::vector<ObservanceOccurrence> occurrences(int year) const;

private:
    Result<ObservanceDefinition> readDay(const QJsonObject &day, const QJsonObject &substituteLists) const;
    void appendRuled(int index, int ruleYear, int year, std::vector<ObservanceOccurrence> &out) const;
    void appendSubstitute(int index, int ruleYear, QDate date, std::vector<ObservanceOccurrence> &out) const;

    QString m_id;
    QHash<QString, QString> m_names;
    QHash<QString, QString> m_substituteNames; //!< "%1 (day off in lieu)"
    QHash<QString, QString> m_peopleNames; //!< "Name day: %1"
    QHash<QString, QString> m_peopleHashtags;
    QStringList m_shared;
    ObservanceGroup m_group = ObservanceGroup::World;
    std::vector<ObservanceDefinition> m_definitions;
};

} // namespace stoa
