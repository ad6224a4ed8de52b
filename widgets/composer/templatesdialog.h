// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/posttemplates.h"
#include "widgets/composer/namedlistdialog.h"

class QComboBox;
class QLineEdit;

namespace stoa {

class GrowingEdit;

//! The project's templates: kept, changed, deleted, and filled in by hand or from a table.
class TemplatesDialog final : public NamedListDialog
{
    Q_OBJECT

public:
    explicit TemplatesDialog(ProjectContext &context, QWidget *parent = nullptr);

Q_SIGNALS:
    void textWanted(const QString &text); //!< filled in: for the post that is shown
    void notice(const QString &text);

protected:
    QList<Row> rows() const override;
    void fillForm(qint64 id) override;
    QFuture<Result<ActDone>> write(qint64 id) override;
    QFuture<Result<ActDone>> drop(qint64 id) override;

private:
    PostTemplate typed(qint64 id) const;
    void showPlaces();
    void fillIn();
    void fillFromTable();

    PostTemplateEdits m_edits;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QLineEdit *m_title;
    GrowingEdit *m_text;
    QLineEdit *m_link;
    PlainLabel *m_places;
};

} // namespace stoa
