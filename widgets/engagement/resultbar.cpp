// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/engagement/resultbar.h"

#include "models/engagement/metrictext.h"
#include "widgets/common/chip.h"
#include "widgets/common/plaintooltip.h"
#include "widgets/common/segmentedcontrol.h"

#include <QHBoxLayout>
#include <QMenu>

namespace stoa {

ResultBar::ResultBar(QWidget *parent)
    : QWidget(parent)
    , m_views(new SegmentedControl(this))
    , m_range(new Chip(QString(), this))
    , m_compared(new Chip(QString(), this))
    , m_account(new Chip(QString(), this))
    , m_basis(new Chip(QString(), this))
    , m_rangeMenu(new QMenu(this))
    , m_comparedMenu(new QMenu(this))
    , m_accountMenu(new QMenu(this))
    , m_basisMenu(new QMenu(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    for (const View view : {View::Overview, View::Posts, View::Time})
        m_views->addSegment(int(view), QString());
    row->addWidget(m_views);
    row->addSpacing(4);
    for (Chip *chip : {m_range, m_compared, m_account, m_basis})
        row->addWidget(chip);
    row->addStretch(1);
    m_range->setTone(Role::Soft, Role::Accent);
    connect(m_views, &SegmentedControl::chosen, this, [this](int view) { Q_EMIT viewChosen(View(view)); });
    connect(m_range, &Chip::clicked, this, &ResultBar::openRanges);
    connect(m_compared, &Chip::clicked, this, &ResultBar::openCompared);
    connect(m_account, &Chip::clicked, this, &ResultBar::openAccounts);
    connect(m_basis, &Chip::clicked, this, [this] {
        fillBases();
        popUp(*m_basisMenu, *m_basis);
    });
    retranslate();
}

void ResultBar::setView(View view)
{
    m_views->setCurrent(int(view));
}

void ResultBar::setScope(const ResultScope &scope)
{
    m_scope = scope;
    describe();
}

void ResultBar::setAccounts(const QList<std::pair<AccountId, QString>> &accounts)
{
    m_accounts = accounts;
    describe();
}

void ResultBar::retranslate()
{
    m_views->setText(int(View::Overview), tr("Overview"));
    m_views->setText(int(View::Posts), tr("Posts"));
    m_views->setText(int(View::Time), tr("Time"));
    describe();
}

void ResultBar::describe()
{
    if (!m_scope.range.isValid())
        return;
    m_range->setText(MetricText::days(m_scope.range));
    m_range->setAccessibleName(tr("Range: %1").arg(m_range->text()));
    const std::optional<DayRange> compared = m_scope.compared();
    m_compared->setText(compared ? tr("against %1").arg(MetricText::days(*compared)) : tr("not compared"));
    m_compared->setAccessibleName(m_compared->text());
    QString accounts = tr("All accounts");
    if (m_scope.accounts.size() == 1) {
        for (const auto &[id, name] : m_accounts) {
            if (id == m_scope.accounts.first())
                accounts = name;
        }
    } else if (!m_scope.accounts.isEmpty()) {
        accounts = tr("%n accounts", nullptr, int(m_scope.accounts.size()));
    }
    m_account->setText(accounts.size() > 22 ? accounts.left(21) + QChar(0x2026) : accounts);
    setPlainToolTip(*m_account, accounts);
    m_account->setAccessibleName(tr("Accounts: %1").arg(accounts));
    switch (m_scope.basis) {
    case Basis::Auto:
        m_basis->setText(tr("Best known"));
        break;
    case Basis::Happened:
        m_basis->setText(tr("Happened then"));
        break;
    case Basis::Published:
        m_basis->setText(tr("Published then"));
        break;
    }
    m_basis->setAccessibleName(tr("Counted: %1").arg(m_basis->text()));
    setPlainToolTip(*m_basis, tr("What happened in the range, or the values so far of the posts published in it"));
}

void ResultBar::addChoice(QMenu &menu, const QString &text, bool on, const std::function<void()> &choose)
{
    QAction *action = menu.addAction(QString(text).replace(QLatin1Char('&'), QLatin1String("&&")));
    action->setCheckable(true);
    action->setChecked(on);
    connect(action, &QAction::triggered, this, choose);
}

void ResultBar::popUp(QMenu &menu, const Chip &chip)
{
    menu.popup(chip.mapToGlobal(QPoint(0, chip.height() + 4)));
}

void ResultBar::fillRanges()
{
    m_rangeMenu->clear();
    const std::pair<ResultScope::Preset, QString> presets[] = {{ResultScope::Preset::Last7, tr("Last 7 days")},
        {ResultScope::Preset::Last28, tr("Last 28 days")}, {ResultScope::Preset::Last90, tr("Last 90 days")},
        {ResultScope::Preset::ThisMonth, tr("This month")}, {ResultScope::Preset::LastMonth, tr("Last month")},
        {ResultScope::Preset::ThisYear, tr("This year")}, {ResultScope::Preset::LastYear, tr("Last year")},
        {ResultScope::Preset::Everything, tr("All days with numbers")}, {ResultScope::Preset::Own, tr("Other days…")}};
    for (const auto &[preset, name] : presets)
        addChoice(
            *m_rangeMenu, name, m_scope.preset == preset, [this, chosen = preset] { Q_EMIT presetChosen(chosen); });
}

void ResultBar::fillCompared()
{
    m_comparedMenu->clear();
    const std::pair<ResultScope::Compare, QString> choices[]
        = {{ResultScope::Compare::Previous, tr("The previous period of the same length")},
            {ResultScope::Compare::Own, tr("Other days…")}, {ResultScope::Compare::None, tr("Nothing")}};
    for (const auto &[compare, name] : choices)
        addChoice(*m_comparedMenu, name, m_scope.compare == compare,
            [this, chosen = compare] { Q_EMIT compareChosen(chosen); });
}

void ResultBar::fillAccounts()
{
    m_accountMenu->clear();
    addChoice(*m_accountMenu, tr("All accounts"), m_scope.accounts.isEmpty(), [this] { Q_EMIT accountsChosen({}); });
    m_accountMenu->addSeparator();
    for (const auto &[id, name] : m_accounts) {
        const bool on = m_scope.accounts.contains(id);
        addChoice(*m_accountMenu, name, on, [this, account = id, on] { toggleAccount(account, !on); });
    }
}

void ResultBar::fillBases()
{
    m_basisMenu->clear();
    addChoice(*m_basisMenu, tr("Best known: what happened, else the posts"), m_scope.basis == Basis::Auto,
        [this] { Q_EMIT basisChosen(Basis::Auto); });
    addChoice(*m_basisMenu, tr("What happened in the range"), m_scope.basis == Basis::Happened,
        [this] { Q_EMIT basisChosen(Basis::Happened); });
    addChoice(*m_basisMenu, tr("Values so far of the posts published in the range"), m_scope.basis == Basis::Published,
        [this] { Q_EMIT basisChosen(Basis::Published); });
}

void ResultBar::toggleAccount(AccountId account, bool on)
{
    QList<AccountId> accounts = m_scope.accounts;
    accounts.removeAll(account);
    if (on)
        accounts.append(account);
    Q_EMIT accountsChosen(accounts);
}

void ResultBar::openRanges()
{
    fillRanges();
    popUp(*m_rangeMenu, *m_range);
}

void ResultBar::openCompared()
{
    fillCompared();
    popUp(*m_comparedMenu, *m_compared);
}

void ResultBar::openAccounts()
{
    fillAccounts();
    popUp(*m_accountMenu, *m_account);
}

} // namespace stoa
