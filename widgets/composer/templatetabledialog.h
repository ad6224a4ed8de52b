// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/postimport.h"
#include "widgets/common/projectcontext.h"

#include <QDialog>

class QPushButton;
class QStandardItemModel;

namespace stoa {

class PlainLabel;
class RejectTable;

//! A template filled in from a table, one post a row: what will be made, which rows cannot be taken and why. Nothing is
//! written before the button is pressed; one undo takes all of it back. Window's thread; the file is read on another.
class TemplateTableDialog final : public QDialog
{
    Q_OBJECT

public:
    TemplateTableDialog(
        ProjectContext &context, const PostTemplate &from, const QString &path, QWidget *parent = nullptr);

Q_SIGNALS:
    void imported(int posts);

private:
    void build();
    void read(const QString &path);
    void showPlan(const Result<TemplatePlan> &plan);
    void import();

    ProjectContext &m_context;
    PostTemplate m_template;
    PostPlan m_plan;
    PlainLabel *m_words = nullptr;
    QStandardItemModel *m_posts = nullptr;
    RejectTable *m_rejected = nullptr;
    QWidget *m_rejectedView = nullptr;
    QPushButton *m_import = nullptr;
};

} // namespace stoa
