// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/engagement/resultscope.h"

#include <QWidget>

class QMenu;

namespace stoa {

class Chip;
class SegmentedControl;

//! The page's part of the top bar: its views, and chips that say what is looked at and change it.
class ResultBar final : public QWidget
{
    Q_OBJECT

public:
    enum class View { Overview, Posts, Time };

    explicit ResultBar(QWidget *parent = nullptr);

    void setView(View view);
    void setScope(const ResultScope &scope);
    void setAccounts(const QList<std::pair<AccountId, QString>> &accounts); //!< in their order
    void openRanges();
    void openCompared();
    void openAccounts();
    void retranslate();

Q_SIGNALS:
    void viewChosen(stoa::ResultBar::View view);
    void presetChosen(stoa::ResultScope::Preset preset); //!< Own: a dialog is wanted
    void compareChosen(stoa::ResultScope::Compare compare); //!< Own: a dialog is wanted
    void accountsChosen(const QList<stoa::AccountId> &accounts);
    void basisChosen(stoa::Basis basis);

private:
    void describe();
    void fillRanges();
    void fillCompared();
    void fillAccounts();
    void fillBases();
    void toggleAccount(AccountId account, bool on);
    void addChoice(QMenu &menu, const QString &text, bool on, const std::function<void()> &choose);
    void popUp(QMenu &menu, const Chip &chip);

    ResultScope m_scope;
    QList<std::pair<AccountId, QString>> m_accounts;
    SegmentedControl *m_views;
    Chip *m_range;
    Chip *m_compared;
    Chip *m_account;
    Chip *m_basis;
    QMenu *m_rangeMenu;
    QMenu *m_comparedMenu;
    QMenu *m_accountMenu;
    QMenu *m_basisMenu;
};

} // namespace stoa
