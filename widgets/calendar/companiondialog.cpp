// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/calendar/companiondialog.h"

#include "models/core/clock.h"
#include "models/core/displaytext.h"
#include "models/core/whendone.h"
#include "models/planning/accountqueries.h"
#include "models/store/project.h"
#include "widgets/calendar/calendardays.h"
#include "widgets/calendar/postwords.h"
#include "widgets/common/button.h"
#include "widgets/common/errortext.h"
#include "widgets/common/networkbadge.h"
#include "widgets/common/plainlabel.h"
#include "widgets/composer/growingedit.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeWidget>

#include <algorithm>

namespace stoa {

namespace {

enum CompanionColumn { CompanionWhen, CompanionWhere, CompanionText, CompanionNote };
constexpr qint64 unitMinutes[] = {1, 60, 24 * 60}; // in the order of the box
constexpr qint64 proposedMinutes[] = {0, 24 * 60, 3 * 24 * 60}; // a film's first days: product.md, M26
constexpr int farthestDays = 366;

QString whereItIs(const PostRow &parent)
{
    const auto out = std::find_if(parent.accounts.cbegin(), parent.accounts.cend(),
        [](const PostAccount &account) { return !account.url.isEmpty(); });
    return out != parent.accounts.cend() ? out->url : parent.link;
}

} // namespace

CompanionDialog::CompanionDialog(ProjectContext &context, CalendarDays &days, const PostRow &parent, QWidget *window)
    : QDialog(window)
    , m_context(context)
    , m_days(days)
    , m_parent(parent)
    , m_link(whereItIs(parent))
    , m_known(AccountQueries(context.reader).all().value_or({}))
    , m_list(new QTreeWidget(this))
    , m_amount(new QSpinBox(this))
    , m_unit(new QComboBox(this))
    , m_side(new QComboBox(this))
    , m_accounts(new QListWidget(this))
    , m_text(new GrowingEdit(8, 8, this))
    , m_problem(new PlainLabel(QString(), TextSize::Secondary, Role::Failed, this))
{
    setWindowTitle(tr("Companion posts"));
    build();
    propose();
    resize(720, 600);
    m_list->setFocus();
}

void CompanionDialog::build()
{
    auto *head = new PlainLabel(QString(), TextSize::Body, Role::Text, this);
    //: %1 is the headline of a post, %2 day and time.
    head->setText(tr("For “%1”, %2").arg(displayLine(m_parent.headline(), 80), PostWords::moment(m_parent.at)));
    head->setWordWrap(true);
    m_list->setHeaderLabels({tr("When"), tr("Where"), tr("Text"), tr("Note")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAccessibleName(tr("Companions that will be made"));
    m_list->setColumnWidth(CompanionWhen, 170);
    m_list->setColumnWidth(CompanionWhere, 150);
    m_list->setColumnWidth(CompanionText, 210);
    m_accounts->setAccessibleName(tr("Accounts"));
    m_accounts->setFixedHeight(170);
    m_accounts->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setAccessibleName(tr("Text"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    head->setTextSize(TextSize::Section, QFont::DemiBold);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_apply = buttons->button(QDialogButtonBox::Ok);
    setLook(*m_apply, ButtonLook::Main);
    const auto word
        = [this](const QString &text) { return new PlainLabel(text, TextSize::Secondary, Role::Text2, this); };
    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addWidget(head);
    column->addWidget(m_list, 1);
    column->addLayout(buildWhen());
    auto *where = new QVBoxLayout;
    where->setSpacing(4);
    where->addWidget(word(tr("Accounts")));
    where->addWidget(m_accounts, 1);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(word(tr("Text")));
    words->addWidget(m_text);
    words->addStretch(1);
    auto *halves = new QHBoxLayout;
    halves->setSpacing(16);
    halves->addLayout(where, 2);
    halves->addLayout(words, 3);
    column->addLayout(halves);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &CompanionDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &CompanionDialog::showChosen);
    connect(m_list, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem *item) {
        if (m_filling)
            return;
        m_proposals[m_list->indexOfTopLevelItem(item)].wanted = item->checkState(CompanionWhen) == Qt::Checked;
        showList();
    });
    connect(m_accounts, &QListWidget::itemChanged, this, &CompanionDialog::takeAccounts);
    connect(m_text, &GrowingEdit::typed, this, [this](const QString &text) {
        const int at = m_list->currentIndex().row();
        if (at < 0 || m_filling)
            return;
        m_proposals[at].text = text;
        showList();
    });
}

QBoxLayout *CompanionDialog::buildWhen()
{
    m_amount->setRange(0, farthestDays * 24 * 60);
    m_amount->setAccessibleName(tr("Distance"));
    m_unit->addItems({tr("minutes"), tr("hours"), tr("days")});
    m_unit->setAccessibleName(tr("Unit"));
    m_side->addItems({tr("after it"), tr("before it")});
    m_side->setAccessibleName(tr("After or before"));
    auto *more = new QPushButton(tr("&Another one"), this);
    m_remove = new QPushButton(tr("&Leave this out"), this);
    more->setObjectName(QStringLiteral("companions.add"));
    for (QPushButton *button : {more, m_remove})
        button->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_amount);
    row->addWidget(m_unit);
    row->addWidget(m_side);
    row->addStretch(1);
    row->addWidget(more);
    row->addWidget(m_remove);
    connect(more, &QPushButton::clicked, this, &CompanionDialog::add);
    connect(m_remove, &QPushButton::clicked, this, &CompanionDialog::removeChosen);
    connect(m_amount, &QSpinBox::valueChanged, this, &CompanionDialog::takeDistance);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &CompanionDialog::takeDistance);
    connect(m_side, &QComboBox::currentIndexChanged, this, &CompanionDialog::takeDistance);
    return row;
}

void CompanionDialog::propose()
{
    Proposal first;
    for (const Account &account : std::as_const(m_known)) {
        const bool has = std::any_of(m_parent.accounts.cbegin(), m_parent.accounts.cend(),
            [&account](const PostAccount &each) { return each.account == account.id; });
        if (!has)
            first.accounts.append(account.id);
    }
    if (first.accounts.isEmpty()) { // it goes everywhere already: a reminder in the same places
        for (const PostAccount &account : std::as_const(m_parent.accounts))
            first.accounts.append(account.account);
    }
    // A link that is not known yet is a place left open, which the checks find before the post goes out.
    const QString link = m_link.isEmpty() ? QStringLiteral("{link}") : m_link;
    first.text = m_parent.headline() + QStringLiteral("\n\n") + link;
    for (const qint64 minutes : proposedMinutes) {
        first.minutes = minutes;
        m_proposals.append(first);
    }
    showList();
    for (int row = 0; row < m_proposals.size(); ++row) {
        if (canBeMade(m_proposals.at(row)))
            return m_list->setCurrentItem(m_list->topLevelItem(row));
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

void CompanionDialog::add()
{
    Proposal next = m_proposals.isEmpty() ? Proposal() : m_proposals.constLast();
    next.minutes += 24 * 60;
    next.wanted = true;
    m_proposals.append(next);
    showList();
    m_list->setCurrentItem(m_list->topLevelItem(int(m_proposals.size()) - 1));
    m_amount->setFocus();
    m_amount->selectAll();
}

void CompanionDialog::removeChosen()
{
    const int at = m_list->currentIndex().row();
    if (at < 0 || m_proposals.size() < 2)
        return;
    m_proposals.removeAt(at);
    showList();
    m_list->setCurrentItem(m_list->topLevelItem(qMin(at, int(m_proposals.size()) - 1)));
    showChosen();
}

WallTime CompanionDialog::timeOf(const Proposal &proposal) const
{
    return m_parent.at.addMinutes(proposal.minutes);
}

bool CompanionDialog::canBeMade(const Proposal &proposal) const
{
    return !(timeOf(proposal) < wallTimeAt(m_context.clock.nowUtcMs(), m_context.project.zone()));
}

QString CompanionDialog::noteOf(const Proposal &proposal) const
{
    const WallTime at = timeOf(proposal);
    if (!canBeMade(proposal))
        return tr("that time is over");
    switch (resolve(at, m_context.project.zone()).resolution) {
    case Resolution::Gap:
        return tr("the clock is put forward over that time");
    case Resolution::Overlap:
        return tr("that time comes twice that night; the first is taken");
    case Resolution::Exact:
        break;
    }
    return m_days.day(at.date).names.value(0);
}

QString CompanionDialog::accountWords(const Proposal &proposal) const
{
    QStringList names;
    for (const Account &account : m_known) {
        if (proposal.accounts.contains(account.id))
            names.append(networkName(account.network));
    }
    return names.isEmpty() ? tr("nowhere yet") : names.join(QStringLiteral(", "));
}

void CompanionDialog::showList()
{
    m_filling = true;
    while (m_list->topLevelItemCount() > m_proposals.size())
        delete m_list->takeTopLevelItem(m_list->topLevelItemCount() - 1);
    for (int row = 0; row < m_proposals.size(); ++row) {
        const Proposal &proposal = m_proposals.at(row);
        QTreeWidgetItem *item = m_list->topLevelItem(row);
        if (item == nullptr)
            item = new QTreeWidgetItem(m_list);
        item->setText(CompanionWhen, PostWords::moment(timeOf(proposal)));
        item->setText(CompanionWhere, accountWords(proposal));
        item->setText(CompanionText, displayLine(proposal.text, 80));
        item->setText(CompanionNote, noteOf(proposal));
        item->setCheckState(CompanionWhen, proposal.wanted && canBeMade(proposal) ? Qt::Checked : Qt::Unchecked);
    }
    m_filling = false;
    const int posts = int(chosen().size());
    m_apply->setText(tr("Make %n post(s)", nullptr, posts));
    m_apply->setEnabled(posts > 0 && !m_context.edits.isReadOnly());
    m_remove->setEnabled(m_proposals.size() > 1);
}

void CompanionDialog::showChosen()
{
    const int at = m_list->currentIndex().row();
    if (at < 0 || at >= m_proposals.size())
        return;
    m_filling = true;
    const Proposal &proposal = m_proposals.at(at);
    const qint64 size = std::abs(proposal.minutes);
    int unit = 2;
    while (size % unitMinutes[unit] != 0)
        --unit;
    m_unit->setCurrentIndex(unit);
    m_amount->setValue(int(size / unitMinutes[unit]));
    m_side->setCurrentIndex(proposal.minutes < 0 ? 1 : 0);
    m_text->setStoredText(proposal.text);
    m_accounts->clear();
    for (const Account &account : std::as_const(m_known)) {
        auto *item = new QListWidgetItem(
            networkName(account.network) + QStringLiteral(" · ") + displayLine(account.displayName(), 40), m_accounts);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(proposal.accounts.contains(account.id) ? Qt::Checked : Qt::Unchecked);
    }
    m_filling = false;
}

void CompanionDialog::setDistance(qint64 minutes)
{
    const int at = m_list->currentIndex().row();
    if (at < 0)
        return;
    m_proposals[at].minutes = minutes;
    showList();
    showChosen();
}

void CompanionDialog::takeDistance()
{
    const int at = m_list->currentIndex().row();
    if (m_filling || at < 0)
        return;
    const qint64 size = m_amount->value() * unitMinutes[m_unit->currentIndex()];
    m_proposals[at].minutes = qMin(size, qint64(farthestDays) * 24 * 60) * (m_side->currentIndex() == 1 ? -1 : 1);
    m_proposals[at].wanted = true;
    showList();
}

void CompanionDialog::takeAccounts()
{
    const int at = m_list->currentIndex().row();
    if (m_filling || at < 0)
        return;
    m_proposals[at].accounts.clear();
    for (int row = 0; row < m_accounts->count(); ++row) {
        if (m_accounts->item(row)->checkState() == Qt::Checked)
            m_proposals[at].accounts.append(m_known.at(row).id);
    }
    showList();
}

QList<NewCompanion> CompanionDialog::chosen() const
{
    QList<NewCompanion> companions;
    for (const Proposal &proposal : m_proposals) {
        if (proposal.wanted && canBeMade(proposal))
            companions.append({proposal.minutes, proposal.accounts, {}, proposal.text, m_link});
    }
    return companions;
}

void CompanionDialog::tellProblem(const QString &words)
{
    m_problem->setText(words);
    m_problem->show();
}

void CompanionDialog::apply()
{
    whenDone(CompanionEdits(m_context.edits).create(m_parent.id, chosen()), this, [this](const Result<ActDone> &done) {
        if (done)
            accept();
        else
            tellProblem(ErrorText::sentence(done.error()));
    });
}

} // namespace stoa
