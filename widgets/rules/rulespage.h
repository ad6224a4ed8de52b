// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/backtestwatch.h"
#include "models/rules/rulemodel.h"
#include "models/rules/ruleruns.h"
#include "widgets/common/page.h"

class QSplitter;
class QStackedWidget;

namespace stoa {

class BacktestPane;
class EmptyState;
class PlainLabel;
class ProgressStrip;
class RuleEditorPane;
class RuleList;
struct Question;

//! Moderation rules: the list in its order, the rule that is worked on, and what it would have done in history.
class RulesPage final : public Page
{
    Q_OBJECT

public:
    explicit RulesPage(ProjectContext &context, QWidget *parent = nullptr);
    ~RulesPage() override;

    QString title() const override;
    QWidget *topBar() override { return m_bar; }
    void activated() override;
    bool showThing(const QString &what, const QVariant &id) override; //!< "rule" and its id

protected:
    void showEvent(QShowEvent *event) override;
    void retranslate() override;

private:
    void build();
    void buildBar();
    void connectActions();
    void connectParts();
    void showCurrent();
    void rowsChanged();
    void updateActions();
    void showContradictions(const Rule &rule);
    void askBacktest(const Rule &rule, int restMs);
    void showBacktest(const ShownBacktest &backtest);
    void countAll();
    void showCounts(const ShownBacktest &backtest);
    void projectChanged(const ChangeList &changes);
    void readSurroundings();

    void addRule();
    void addStartingRules();
    void importRules();
    void takeRules(const QString &text); //!< imports them, and tells what came of it
    void exportRules();
    void switchCurrent();
    void applyCurrent();
    void applyAll();
    void askAndRun(const Question &question, RuleId only);
    void deleteSelected();
    void moveSelected(int step);
    void follow(const QFuture<Result<ActDone>> &act);
    void runStarted();
    static QString runWords(const RunReport &report);
    void runFinished(const RunReport &report);
    void runFailed(const Error &error);
    void showRunProgress();

    RuleQueries m_queries;
    RuleEdits m_edits;
    RuleModel m_model;
    RuleRuns m_runs;
    BacktestWatch m_watch; //!< of the rule that is worked on
    BacktestWatch m_count; //!< of all rules, for the list
    RuleSurroundings m_around;
    QTimer m_progressTimer;
    RuleId m_wanted; //!< to be chosen as soon as it is there
    bool m_editWanted = false;
    RuleBacktest m_last;
    RuleId m_shown;

    QWidget *m_bar;
    PlainLabel *m_counted;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    RuleList *m_list;
    PlainLabel *m_orderNote;
    RuleEditorPane *m_editor;
    BacktestPane *m_pane;
    EmptyState *m_empty;
    ProgressStrip *m_progress;
};

} // namespace stoa
