// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/importer.h"
#include "models/exchange/layouts.h"
#include "models/inbox/commentreadahead.h"

namespace stoa {

class EditService;
class Project;

//! Reads files of comments into the project: any CSV by a mapping, known and remembered layouts at once.
//!
//! A thread of its own reads ahead while the store thread writes; the project is left as it was when the file breaks,
//! the disk is full, or the person cancels. Construct and call it where the project was opened; it must outlive its
//! futures' work only until they are finished.
class CommentImport final : public Importer
{
public:
    CommentImport(Project &project, EditService &edits);

    QString kind() const override { return QStringLiteral("comments"); }
    QList<ImportField> fields() const override;
    QFuture<Result<ImportPreview>> preview(const ImportPlan &plan) override;
    QFuture<Result<ImportSummary>> dryRun(const ImportPlan &plan, const ImportControl &control = {}) override;
    QFuture<Result<ImportSummary>> run(const ImportPlan &plan, const ImportControl &control = {}) override;
    QFuture<Result<>> remember(const QString &name, const QStringList &headers, const Mapping &mapping) override;

private:
    Layouts layouts() const;
    CommentReadAhead::Open opener(const ImportPlan &plan) const;

    Project &m_project;
    EditService &m_edits;
};

} // namespace stoa
