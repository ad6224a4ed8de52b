// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/linktags.h"
#include "models/planning/postrow.h"
#include "widgets/composer/namedlistdialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace stoa {

//! What is added to links so that the site's statistics know where visitors come from, with the link as it will be.
class LinkTagsDialog final : public NamedListDialog
{
    Q_OBJECT

public:
    //! \a example: the post whose link is shown; may have none.
    LinkTagsDialog(ProjectContext &context, const PostRow &example, QWidget *parent = nullptr);

protected:
    QList<Row> rows() const override;
    void fillForm(qint64 id) override;
    QFuture<Result<ActDone>> write(qint64 id) override;
    QFuture<Result<ActDone>> drop(qint64 id) override;

private:
    LinkPreset typed(qint64 id) const;
    void showExample();
    void buildOptions();

    LinkPresetEdits m_edits;
    PostRow m_example;
    QLineEdit *m_name;
    QComboBox *m_network;
    QLineEdit *m_source;
    QLineEdit *m_medium;
    QLineEdit *m_campaign;
    QLineEdit *m_term;
    QLineEdit *m_content;
    PlainLabel *m_result;
    QCheckBox *m_when = nullptr;
    QCheckBox *m_replace = nullptr;
};

} // namespace stoa
