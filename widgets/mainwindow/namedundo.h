// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QObject>

namespace stoa {

struct ProjectContext;

//! Undo and redo that say what they take back: keeps the texts of the two actions in step with the history and runs
//! them.
class NamedUndo final : public QObject
{
    Q_OBJECT

public:
    explicit NamedUndo(ProjectContext &context, QObject *parent = nullptr);
    ~NamedUndo() override; //!< leaves both actions disabled and without a name

    QString undoName() const { return m_undoName; } //!< "Move 3 posts"; empty: nothing to undo

public Q_SLOTS:
    void refresh();

Q_SIGNALS:
    void named();
    void failed(const stoa::Error &error);
    void notice(const QString &text); //!< what was taken back or done again

private:
    void run(bool undo);

    ProjectContext &m_context;
    QString m_undoName;
    QString m_redoName;
};

} // namespace stoa
