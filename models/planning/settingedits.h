// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/editservice.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <optional>

namespace stoa {

//! Changes to what belongs to the project and not to the machine. Window's thread, as PostEdits.
//!
//! Names in the table: name, zone, language, accent, working_hours, packs, hidden_days, drag_step, least_distance,
//! mix_goal:<key>, shared_marks. A value that is set to its default is taken out of the table.
class SettingEdits final
{
public:
    explicit SettingEdits(EditService &edits) noexcept; //!< must outlive this object

    QFuture<Result<ActDone>> set(const QString &name, const QString &value); //!< empty: back to the default
    //! The project's zone. Planned posts keep their wall time and get a new moment; published ones keep their moment
    //! and get a new wall time: all posts stay in the project's zone. Errors: Invalid (args: zone).
    QFuture<Result<ActDone>> setZone(const QString &zone);
    static QList<int> dragSteps(); //!< minutes that a step may have: 5, 15, 30, 60
    static int longestDistanceMinutes(); //!< a week
    QFuture<Result<ActDone>> setDragStep(int minutes); //!< one of dragSteps(); Errors: Invalid
    QFuture<Result<ActDone>> setLeastDistance(int minutes); //!< between two posts of one account; 0: do not warn
    //! The share of posts wanted of \a key, in percent; 0: no goal (useful: back to 80). \a key: useful, away (at
    //! most), broadcasts, kind:<token> or theme:<id>. Errors: Invalid.
    QFuture<Result<ActDone>> setMixGoal(const QString &key, int percent);
    QFuture<Result<ActDone>> setPacks(const QStringList &packs); //!< packs of days that are shown, by id
    QFuture<Result<ActDone>> setHiddenDays(const QStringList &days); //!< days that are not wanted, by id
    //! What another client uses is this one's too, and posts are not marked for it any more. \a mark: Finding::mark;
    //! \a words: how the history names it. Errors: Invalid for an empty mark or the 1,001st.
    QFuture<Result<ActDone>> shareMark(const QString &mark, const QString &words);
    QFuture<Result<ActDone>> forgetSharedMarks(); //!< posts are marked for all of them again

private:
    EditService &m_edits;
};

//! What is set for the project, defaults included. A plain value: read again when Table::Setting changed.
struct PlanSettings
{
    QString zone; //!< IANA
    QString language; //!< en, el or ru
    int dragStepMinutes = 15;
    int leastDistanceMinutes = 60;
    std::optional<QStringList> packs; //!< none: never chosen, take those of the language
    QStringList hiddenDays;
    QHash<QString, int> mixGoals; //!< percent, by the keys of SettingEdits::setMixGoal()
};
PlanSettings readPlanSettings(Connection &reader);
//! Marks that were called this client's too, in the order of their coming.
QStringList readSharedMarks(Connection &reader);

} // namespace stoa
