// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/importer.h"
#include "models/planning/postimport.h"

#include <QObject>

namespace stoa {

class Project;

//! The import of posts for the dialog: any table by mapping, and calendar files. The same reading and writing as the
//! command line's. Construct and call it on the window's thread, which must not wait for run() without its events.
class PostFileImport final : public Importer
{
public:
    PostFileImport(Project &project, EditService &edits);

    QString kind() const override { return QStringLiteral("posts"); }
    bool needsAccount() const override { return false; } //!< a post may have none yet
    QList<ImportField> fields() const override;
    QFuture<Result<ImportPreview>> preview(const ImportPlan &plan) override;
    //! What it would add is not counted: that shows when it is written.
    QFuture<Result<ImportSummary>> dryRun(const ImportPlan &plan, const ImportControl &control = {}) override;
    //! Not to be stopped once the file was read: it is one act.
    QFuture<Result<ImportSummary>> run(const ImportPlan &plan, const ImportControl &control = {}) override;
    QFuture<Result<>> remember(const QString &name, const QStringList &headers, const Mapping &mapping) override;

private:
    QFuture<Result<PostPlan>> read(const ImportPlan &plan) const;

    Project &m_project;
    EditService &m_edits;
    QObject m_here; //!< continuations end with this object
};

} // namespace stoa
