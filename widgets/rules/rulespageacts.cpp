// SPDX-License-Identifier: GPL-3.0-or-later
// What the rules page's actions do.
#include "widgets/rules/rulespage.h"

#include "models/core/displaytext.h"
#include "models/core/whendone.h"
#include "models/rules/ruletext.h"
#include "models/store/project.h"
#include "widgets/common/actioncatalogue.h"
#include "widgets/common/asker.h"
#include "widgets/common/progressstrip.h"
#include "widgets/rules/ruleeditorpane.h"
#include "widgets/rules/rulelist.h"

#include <QAction>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>

namespace stoa {

namespace {

constexpr qint64 largestRuleFile = 5 * 1024 * 1024; // a hundred times all rules that anybody wrote

} // namespace

void RulesPage::connectActions()
{
    ActionCatalogue &actions = context().actions;
    actions.connectAction("rules.add", this, [this] { addRule(); });
    actions.connectAction("rules.start", this, [this] { addStartingRules(); });
    actions.connectAction("rules.import", this, [this] { importRules(); });
    actions.connectAction("rules.export", this, [this] { exportRules(); });
    actions.connectAction("rules.switch", this, [this] { switchCurrent(); });
    actions.connectAction("rules.apply", this, [this] { applyCurrent(); });
    actions.connectAction("rules.run-all", this, [this] { applyAll(); });
    actions.connectAction("rules.rename", this, [this] { m_list->renameCurrent(); });
    actions.connectAction("rules.duplicate", this, [this] { follow(m_edits.duplicate(m_list->currentRule())); });
    actions.connectAction("rules.delete", this, [this] { deleteSelected(); });
    actions.connectAction("rules.up", this, [this] { moveSelected(-1); });
    actions.connectAction("rules.down", this, [this] { moveSelected(1); });
    actions.connectAction("rules.try", this, [this] { m_editor->focusTryOut(); });
    QAction *asText = actions.action("rules.as-text");
    connect(asText, &QAction::toggled, m_editor, &RuleEditorPane::setAsText);
}

void RulesPage::updateActions()
{
    ActionCatalogue &actions = context().actions;
    const bool writable = !context().project.isReadOnly();
    const RuleRow *row = m_model.row(m_list->currentRule());
    for (const char *id : {"rules.add", "rules.start", "rules.import"})
        actions.action(id)->setEnabled(writable);
    for (const char *id : {"rules.rename", "rules.duplicate", "rules.delete", "rules.up", "rules.down", "rules.switch"})
        actions.action(id)->setEnabled(writable && row);
    actions.action("rules.apply")->setEnabled(writable && row && !row->isBroken() && !m_runs.isRunning());
    actions.action("rules.run-all")->setEnabled(writable && m_model.rowCount() > 0 && !m_runs.isRunning());
    actions.action("rules.export")->setEnabled(m_model.rowCount() > 0);
    actions.action("rules.as-text")->setEnabled(row);
    actions.action("rules.try")->setEnabled(row);
}

void RulesPage::follow(const QFuture<Result<ActDone>> &act)
{
    whenDone(act, this, [this](const Result<ActDone> &done) {
        if (!done)
            Q_EMIT failed(done.error());
    });
}

void RulesPage::addRule()
{
    Rule rule;
    const QString base = tr("New rule");
    rule.name = base;
    const auto taken = [this](const QString &name) {
        return std::any_of(
            m_model.rows().begin(), m_model.rows().end(), [&](const RuleRow &row) { return row.name == name; });
    };
    for (int i = 2; taken(rule.name); ++i)
        rule.name = QStringLiteral("%1 %2").arg(base).arg(i);
    rule.root = RuleNode::of(GroupKind::All, {RuleNode::of(Condition{ConditionKind::LinkNotOurs, {}, 0, 0})});
    rule.actions = {{ActionKind::Label, tr("to check", "a label")}};
    whenDone(m_edits.add(rule), this, [this](const Result<ActDone> &done) {
        if (!done)
            return Q_EMIT failed(done.error());
        m_wanted = RuleId{done->changed.value(0)};
        m_editWanted = true;
        rowsChanged();
    });
}

void RulesPage::addStartingRules()
{
    const QString language = context().project.language();
    QFile file(QStringLiteral(":/rules/starting_%1.txt").arg(language));
    if (!file.exists())
        file.setFileName(QStringLiteral(":/rules/starting_en.txt"));
    if (file.open(QIODevice::ReadOnly))
        takeRules(QString::fromUtf8(file.readAll()));
}

void RulesPage::takeRules(const QString &text)
{
    whenDone(m_edits.importText(text), this, [this, before = m_model.rowCount()](const Result<ActDone> &done) {
        if (!done)
            return Q_EMIT failed(done.error());
        const int added = m_model.rowCount() - before;
        const int changed = int(done->changed.size()) - added;
        QStringList words;
        if (added > 0)
            words << tr("%n rules added.", nullptr, added);
        if (changed > 0)
            words << tr("%n rules changed.", nullptr, changed);
        Q_EMIT notice(words.isEmpty() ? tr("Nothing to add: these rules are here already.") : words.join(u' '));
    });
}

void RulesPage::importRules()
{
    const QString path = context().asker.openFile(
        {tr("Import rules"), {}, {}, {tr("Rules as text (*.txt *.rules)"), tr("All files (*)")}, {}});
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!QFileInfo(path).isFile())
        return Q_EMIT failed({ErrorCode::NotAFile, {path}, {}});
    if (file.size() > largestRuleFile)
        return Q_EMIT failed({ErrorCode::TooLarge,
            {QLocale().formattedDataSize(file.size()), QLocale().formattedDataSize(largestRuleFile)}, {}});
    if (!file.open(QIODevice::ReadOnly))
        return Q_EMIT failed({ErrorCode::NoPermission, {path}, file.errorString()});
    takeRules(QString::fromUtf8(file.readAll()));
}

void RulesPage::exportRules()
{
    const auto text = m_queries.exported();
    if (!text)
        return Q_EMIT failed(text.error());
    const QString path
        = context().asker.saveFile({tr("Export rules"), {}, tr("rules", "a file name") + QStringLiteral(".txt"),
            {tr("Rules as text (*.txt *.rules)")}, QStringLiteral("txt")});
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text->toUtf8()) < 0 || !file.commit())
        return Q_EMIT failed({ErrorCode::NoPermission, {path}, file.errorString()});
    Q_EMIT notice(tr("%n rules were written.", nullptr, m_model.rowCount()));
}

void RulesPage::switchCurrent()
{
    const RuleRow *row = m_model.row(m_list->currentRule());
    if (!row)
        return;
    const QList<RuleId> selected = m_list->selectedRules();
    follow(m_edits.setEnabled(selected.isEmpty() ? QList<RuleId>{row->id} : selected, !row->enabled));
}

void RulesPage::applyCurrent()
{
    const RuleRow *row = m_model.row(m_list->currentRule());
    if (!row || row->isBroken())
        return;
    const QLocale locale;
    QString text;
    if (m_last.id == row->id)
        text = tr("It would hit %1 of %2 comments.").arg(locale.toString(m_last.hits), locale.toString(m_last.comments))
            + QLatin1Char(' ');
    if (m_last.id == row->id && m_last.protectedHits > 0)
        text += tr("%n of them are criticism and left alone.", nullptr, int(m_last.protectedHits)) + QLatin1Char(' ');
    text += tr("Undo takes all of it back. What needs the network is noted as “not sent”.");
    askAndRun({tr("Apply “%1” to history?").arg(displayLine(row->name, 80)), text, tr("Apply to history"), {}, false},
        row->id);
}

void RulesPage::applyAll()
{
    askAndRun({tr("Apply all rules that are on to history?"),
                  tr("Every comment is asked about from top to bottom. Undo takes all of it back. What needs the "
                     "network is noted as "
                     "“not sent”."),
                  tr("Apply all rules"), {}, false},
        {});
}

void RulesPage::askAndRun(const Question &question, RuleId only)
{
    if (context().asker.ask(question) != Answer::Accept)
        return;
    whenDone(m_runs.runOverHistory(only), this, [this](const Result<RunReport> &report) {
        if (!report && report.error().code != ErrorCode::Conflict)
            return; // told by RuleRuns::failed()
        if (!report)
            Q_EMIT notice(tr("Rules are running already."));
    });
}

void RulesPage::deleteSelected()
{
    const QList<RuleId> rules = m_list->selectedRules();
    const RuleRow *row = m_model.row(m_list->currentRule());
    if (!rules.isEmpty())
        follow(m_edits.remove(rules, row ? row->name : QString()));
}

void RulesPage::moveSelected(int step)
{
    const QList<RuleId> rules = m_list->selectedRules();
    if (rules.isEmpty())
        return;
    const int first = m_model.indexOf(rules.first());
    const int last = m_model.indexOf(rules.last());
    const int before = step < 0 ? first - 1 : last + 2;
    if (before < 0 || before > m_model.rowCount())
        return;
    follow(m_edits.move(rules, before < m_model.rowCount() ? m_model.rows()[before].id : RuleId{}));
}

void RulesPage::runStarted()
{
    m_progress->begin(tr("Asking the rules about the comments"));
    m_progressTimer.start();
    updateActions();
}

void RulesPage::showRunProgress()
{
    if (const RuleProgress *progress = m_runs.progress())
        m_progress->setProgress(progress->done, progress->total);
}

QString RulesPage::runWords(const RunReport &report)
{
    const QLocale locale;
    QString words = tr("%n hit(s) in %1 comments.", nullptr, int(report.hits)).arg(locale.toString(report.comments));
    if (report.protectedHits > 0)
        words += QLatin1Char(' ') + tr("%n of them are criticism and left alone.", nullptr, int(report.protectedHits));
    return words + QLatin1Char(' ') + tr("Undo takes all of it back.");
}

void RulesPage::runFinished(const RunReport &report)
{
    m_progressTimer.stop();
    m_progress->end();
    updateActions();
    if (!report.broken.isEmpty())
        Q_EMIT notice(
            tr("Not asked, because broken: %1.").arg(displayLine(report.broken.join(QStringLiteral(", ")), 200)));
    else if (report.comments > 0)
        Q_EMIT notice(runWords(report));
}

void RulesPage::runFailed(const Error &error)
{
    m_progressTimer.stop();
    m_progress->end();
    updateActions();
    Q_EMIT failed(error);
}

} // namespace stoa
