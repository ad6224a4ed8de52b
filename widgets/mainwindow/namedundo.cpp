// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mainwindow/namedundo.h"

#include "models/core/whendone.h"
#include "models/store/editservice.h"
#include "models/store/project.h"
#include "widgets/common/actioncatalogue.h"
#include "widgets/common/actlabel.h"
#include "widgets/common/plaintooltip.h"
#include "widgets/common/projectcontext.h"

#include <QAction>

namespace stoa {

namespace {

QString nameOfEntry(const std::optional<HistoryEntry> &entry)
{
    return entry ? ActLabels::sentence(entry->label, entry->args) : QString();
}

void nameAction(QAction &action, const QString &text, bool enabled)
{
    QString words = text;
    action.setText(words.replace(QLatin1Char('&'), QLatin1String("&&"))); // a title may have one
    action.setEnabled(enabled);
    const QString key = action.shortcut().toString(QKeySequence::NativeText);
    setPlainToolTip(action, key.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, key));
}

} // namespace

NamedUndo::NamedUndo(ProjectContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
    connect(&context.edits, &EditService::historyChanged, this, &NamedUndo::refresh);
    context.actions.connectAction("edit.undo", this, [this] { run(true); });
    context.actions.connectAction("edit.redo", this, [this] { run(false); });
    connect(&context.actions, &ActionCatalogue::retranslated, this, &NamedUndo::refresh);
    connect(&context.actions, &ActionCatalogue::keysChanged, this, &NamedUndo::refresh);
    refresh();
}

NamedUndo::~NamedUndo()
{
    nameAction(*m_context.actions.action("edit.undo"), tr("Undo"), false);
    nameAction(*m_context.actions.action("edit.redo"), tr("Redo"), false);
}

void NamedUndo::refresh()
{
    Connection &reader = m_context.project.reader();
    const auto undo = nextUndo(reader);
    const auto redo = nextRedo(reader);
    m_undoName = nameOfEntry(undo);
    m_redoName = nameOfEntry(redo);
    const bool writable = !m_context.project.isReadOnly();
    nameAction(*m_context.actions.action("edit.undo"), undo ? tr("Undo: %1").arg(m_undoName) : tr("Undo"),
        undo && undo->undoable && writable);
    nameAction(*m_context.actions.action("edit.redo"), redo ? tr("Redo: %1").arg(m_redoName) : tr("Redo"),
        redo && redo->undoable && writable);
    Q_EMIT named();
}

void NamedUndo::run(bool undo)
{
    const QString name = undo ? m_undoName : m_redoName;
    QFuture<Result<ActDone>> future = undo ? m_context.edits.undo() : m_context.edits.redo();
    whenDone(future, this, [this, undo, name](const Result<ActDone> &done) {
        if (!done)
            Q_EMIT failed(done.error());
        else
            Q_EMIT notice(undo ? tr("Taken back: %1").arg(name) : tr("Done again: %1").arg(name));
    });
}

} // namespace stoa
