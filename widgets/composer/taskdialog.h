// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/postwork.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;

namespace stoa {

//! One task of a post: what, who, until when. Changes nothing by itself.
class TaskDialog final : public QDialog
{
    Q_OBJECT

public:
    TaskDialog(const PostTask &task, const QStringList &workers, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const stoa::PostTask &task); //!< confirmed

private:
    void take();

    PostTask m_task;
    QLineEdit *m_title;
    QComboBox *m_kind;
    QLineEdit *m_assignee;
    QCheckBox *m_hasDue;
    QDateEdit *m_due;
};

} // namespace stoa
