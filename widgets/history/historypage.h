// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/historymodel.h"
#include "widgets/common/page.h"

class QAction;
class QListView;
class QStackedWidget;

namespace stoa {

class EmptyState;
class PlainLabel;

//! Every step of the project with its time: undone ones are pale, and one can go back (or forward) to any of them.
class HistoryPage final : public Page
{
    Q_OBJECT

public:
    explicit HistoryPage(ProjectContext &context, QWidget *parent = nullptr);

    QString title() const override;
    QWidget *topBar() override { return m_bar; }
    void activated() override;

protected:
    void retranslate() override;

private:
    void buildBar();
    void goToCurrent();
    void goToBeginning();
    void follow(const QFuture<Result<ActDone>> &going);
    void updateState();

    HistoryModel m_model;
    QWidget *m_bar;
    PlainLabel *m_hint;
    QStackedWidget *m_stack;
    QListView *m_list;
    EmptyState *m_empty;
    QAction *m_go = nullptr;
    QAction *m_all = nullptr;
};

} // namespace stoa
