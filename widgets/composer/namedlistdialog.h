// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/rowformdialog.h"

class QFormLayout;

namespace stoa {

//! Named things of the project beside their form: hashtag sets, templates, link tags. Each kind says what its form has.
class NamedListDialog : public RowFormDialog
{
    Q_OBJECT

public:
    NamedListDialog(ProjectContext &context, const QString &title, Table table, QWidget *parent); //!< \a table: theirs

protected:
    using Row = std::pair<qint64, QString>; //!< id and name
    virtual QList<Row> rows() const = 0; //!< as the project has them now

    QList<qint64> fillList() final;
    QVariant formState() const final; //!< what stands in the fields
    QWidget *firstField() const final;
    QFormLayout *form() const { return m_form; }
    void setIntroduction(const QString &words); //!< what these things are for, above the form

private:
    PlainLabel *m_introduction;
    QFormLayout *m_form;
};

} // namespace stoa
