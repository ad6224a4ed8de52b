// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/posttemplates.h"
#include "widgets/common/projectcontext.h"

#include <QDialog>

class QLineEdit;

namespace stoa {

class PlainEdit;
class PlainLabel;

//! A template filled in by hand: a field for each place, and the text as it comes out meanwhile.
class TemplateFillDialog final : public QDialog
{
    Q_OBJECT

public:
    TemplateFillDialog(ProjectContext &context, const PostTemplate &from, QWidget *parent = nullptr);

Q_SIGNALS:
    void textWanted(const QString &text); //!< for the post that is shown
    void made(); //!< an idea was made of it

private:
    QHash<QString, QString> values() const;
    void showResult();
    void makePost();

    ProjectContext &m_context;
    PostTemplate m_template;
    QList<std::pair<QString, QLineEdit *>> m_fields; //!< by the key of the place
    PlainEdit *m_result;
    PlainLabel *m_problem;
};

} // namespace stoa
