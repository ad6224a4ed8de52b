// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/merge/merge.h"
#include "models/store/merge/rowdifferences.h"

namespace stoa {

enum class Later { Mine, Theirs, Unknown }; //!< in which copy a person worked last

//! The three-way merge of rows: a pure calculation on values, with no connection in sight.
class RowMerge final
{
public:
    RowMerge(const QList<TableDifferences> &tables, Later later);

    void run();
    MergePlan takePlan(); //!< once, after run()

private:
    struct Outcome
    {
        const RowVersions *versions;
        std::optional<MergeRow> row; //!< what stands afterwards
        QList<MergeConflict> conflicts;
        bool deletedElsewhere = false; //!< it stays although one side deleted it
    };
    struct MergedTable
    {
        const MergeShape *shape;
        QMap<QByteArray, Outcome> rows;
    };

    Outcome decide(const MergeShape &shape, const QByteArray &key, const RowVersions &versions) const;
    void mergeColumns(const MergeShape &shape, const QByteArray &key, Outcome &outcome) const;
    bool mineIsLater(const MergeShape &shape, const RowVersions &versions, const QList<int> &group) const;
    void bringBackWhatIsReferredTo();
    bool bringBack(const QByteArray &table, const QVariant &id);
    bool bringBackParts(MergedTable &merged, const MergeShape::Reference &reference);
    const Outcome *outcomeOf(const QByteArray &table, const QVariant &id, MergeShape::Policy *policy = nullptr) const;
    void dropConflictsOfParts();
    void keepConflicts();

    QList<MergedTable> m_tables;
    Later m_later;
    QList<MergeConflict> m_conflicts;
};

} // namespace stoa
