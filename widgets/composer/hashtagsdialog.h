// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/hashtagsets.h"
#include "widgets/composer/namedlistdialog.h"

class QLineEdit;

namespace stoa {

class GrowingEdit;

//! The project's hashtag sets: made, changed, deleted.
class HashtagsDialog final : public NamedListDialog
{
    Q_OBJECT

public:
    explicit HashtagsDialog(ProjectContext &context, QWidget *parent = nullptr);

protected:
    QList<Row> rows() const override;
    void fillForm(qint64 id) override;
    QFuture<Result<ActDone>> write(qint64 id) override;
    QFuture<Result<ActDone>> drop(qint64 id) override;

private:
    void count();

    HashtagSetEdits m_edits;
    QLineEdit *m_name;
    GrowingEdit *m_tags;
    PlainLabel *m_count;
};

} // namespace stoa
