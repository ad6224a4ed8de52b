// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "widgets/common/projectcontext.h"

#include <QDialog>

class QLineEdit;
class QListWidget;

namespace stoa {

class PlainLabel;

//! Labels of one post or many at once: a box that is neither checked nor empty means "some of them", and stays so
//! untouched.
class RelabelDialog final : public QDialog
{
    Q_OBJECT

public:
    RelabelDialog(ProjectContext &context, const QList<PostId> &posts, QWidget *parent);

private:
    void fill();
    void addLabel();
    void apply();

    ProjectContext &m_context;
    QList<PostId> m_posts;
    QListWidget *m_list;
    QLineEdit *m_name;
    PlainLabel *m_problem;
};

} // namespace stoa
