// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/calendar/accountsdialog.h"

#include "models/core/whendone.h"
#include "models/planning/accountedits.h"
#include "models/planning/accountqueries.h"
#include "models/planning/networks.h"
#include "widgets/common/button.h"
#include "widgets/common/errortext.h"
#include "widgets/common/networkbadge.h"
#include "widgets/common/plainlabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace stoa {

AccountsDialog::AccountsDialog(ProjectContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_list(new QListWidget(this))
    , m_network(new QComboBox(this))
    , m_handle(new QLineEdit(this))
    , m_name(new QLineEdit(this))
    , m_zone(new QComboBox(this))
    , m_least(new QSpinBox(this))
    , m_most(new QSpinBox(this))
    , m_period(new QComboBox(this))
    , m_save(new QPushButton(this))
    , m_archive(new QPushButton(this))
    , m_remove(new QPushButton(tr("&Delete"), this))
    , m_problem(new PlainLabel(QString(), TextSize::Secondary, Role::Failed, this))
{
    setWindowTitle(tr("Accounts"));
    build();
    connect(&context.edits, &EditService::changed, this, [this](const ChangeList &changes) {
        if (changes.touches(Table::Account))
            fill();
    });
    fill();
    resize(720, 460);
    if (m_accounts.isEmpty()) // there is nothing to choose from yet
        m_network->setFocus();
}

void AccountsDialog::build()
{
    m_list->setAccessibleName(tr("Accounts"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // long names are shortened
    auto *fresh = new QPushButton(tr("&New account"), this);
    fresh->setAutoDefault(false);
    auto *left = new QVBoxLayout;
    left->addWidget(m_list, 1);
    left->addWidget(fresh);
    m_problem->setWordWrap(true);
    setLook(*m_save, ButtonLook::Main);
    setLook(*m_remove, ButtonLook::Danger);
    auto *acts = new QHBoxLayout;
    acts->addWidget(m_save);
    acts->addWidget(m_archive);
    acts->addWidget(m_remove);
    acts->addStretch(1);
    auto *right = new QVBoxLayout;
    right->addLayout(buildForm());
    right->addWidget(m_problem);
    right->addLayout(acts);
    right->addStretch(1);
    auto *row = new QHBoxLayout;
    row->addLayout(left, 2);
    row->addLayout(right, 3);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    for (QPushButton *button : {buttons->button(QDialogButtonBox::Close), m_archive, m_remove})
        button->setAutoDefault(false); // Return in a field keeps what stands in it
    m_save->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->addLayout(row, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(fresh, &QPushButton::clicked, this, [this] {
        keepTyped([this] {
            m_list->setCurrentRow(-1);
            show({});
            m_network->setFocus();
        });
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &AccountsDialog::choose);
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    connect(m_archive, &QPushButton::clicked, this, &AccountsDialog::archive);
    connect(m_remove, &QPushButton::clicked, this, &AccountsDialog::remove);
}

QFormLayout *AccountsDialog::buildForm()
{
    for (const Network &network : networks())
        m_network->addItem(networkName(network.tokenText()), network.tokenText());
    m_handle->setMaxLength(200);
    m_name->setMaxLength(200);
    m_zone->addItem(tr("As the project"), QString());
    const QList<QByteArray> zones = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &zone : zones)
        m_zone->addItem(QString::fromLatin1(zone), QString::fromLatin1(zone));
    m_least->setRange(0, 500);
    m_most->setRange(0, 500);
    m_least->setAccessibleName(tr("Least posts"));
    m_most->setAccessibleName(tr("Most posts"));
    m_period->setAccessibleName(tr("Period"));
    m_period->addItem(tr("not agreed"), QString());
    m_period->addItem(tr("a day"), QStringLiteral("day"));
    m_period->addItem(tr("a week"), QStringLiteral("week"));
    m_period->addItem(tr("a month"), QStringLiteral("month"));
    for (QSpinBox *box : {m_least, m_most}) {
        connect(box, &QSpinBox::valueChanged, this, [this](int value) { // a number alone agrees nothing
            if (value > 0 && m_period->currentData().toString().isEmpty())
                m_period->setCurrentIndex(m_period->findData(QStringLiteral("week")));
        });
    }
    auto *rhythm = new QHBoxLayout;
    rhythm->addWidget(m_least);
    rhythm->addWidget(new PlainLabel(QStringLiteral("–"), this));
    rhythm->addWidget(m_most);
    rhythm->addWidget(m_period, 1);
    auto *form = new QFormLayout;
    form->addRow(tr("Net&work"), m_network);
    form->addRow(tr("&Handle"), m_handle);
    form->addRow(tr("Na&me"), m_name);
    form->addRow(tr("&Time zone"), m_zone);
    auto *rhythmLabel = new PlainLabel(tr("&Rhythm"), this);
    rhythmLabel->setBuddy(m_least); // a layout beside it takes no buddy by itself
    form->addRow(rhythmLabel, rhythm);
    auto *meaning = new PlainLabel(
        tr("Posts at least and at most; at most 0 means as many as you like."), TextSize::Secondary, Role::Text3, this);
    meaning->setWordWrap(true);
    form->addRow(QString(), meaning);
    return form;
}

void AccountsDialog::fill()
{
    m_filling = true;
    m_accounts = AccountQueries(m_context.reader).all(true).value_or({});
    const AccountId wanted = m_select.isValid() ? m_select : m_current.id;
    m_list->clear();
    int at = m_accounts.isEmpty() ? -1 : 0;
    for (const Account &account : std::as_const(m_accounts)) {
        QString text = networkName(account.network) + QStringLiteral(" · ") + account.displayName();
        if (account.archived)
            text = tr("%1 (archived)").arg(text);
        m_list->addItem(text);
        if (account.id != wanted)
            continue;
        at = m_list->count() - 1;
        m_select = {}; // only now: another change may have come before the one that is waited for
    }
    m_list->setCurrentRow(at);
    m_filling = false;
    show(at >= 0 ? m_accounts.at(at) : Account());
}

void AccountsDialog::show(const Account &account)
{
    m_current = account;
    const bool fresh = !account.id.isValid();
    m_network->setCurrentIndex(std::max(0, m_network->findData(account.network)));
    m_handle->setText(account.handle);
    m_name->setText(account.name);
    m_zone->setCurrentIndex(std::max(0, m_zone->findData(account.zone)));
    m_least->setValue(account.rhythm.least);
    m_most->setValue(account.rhythm.most);
    m_period->setCurrentIndex(std::max(0, m_period->findData(account.rhythm.period)));
    m_save->setText(fresh ? tr("&Add account") : tr("&Save"));
    m_archive->setText(account.archived ? tr("&Use again") : tr("Arc&hive"));
    m_archive->setEnabled(!fresh);
    m_remove->setEnabled(!fresh);
    m_problem->setText({});
    m_shown = entered();
}

Account AccountsDialog::entered() const
{
    Account account = m_current;
    account.network = m_network->currentData().toString();
    account.handle = m_handle->text().trimmed();
    if (account.handle.startsWith(QLatin1Char('@')))
        account.handle.remove(0, 1);
    account.name = m_name->text().trimmed();
    account.zone = m_zone->currentData().toString();
    account.rhythm.period = m_period->currentData().toString();
    account.rhythm.least = account.rhythm.period.isEmpty() ? 0 : m_least->value();
    account.rhythm.most = account.rhythm.period.isEmpty() ? 0 : m_most->value();
    return account;
}

bool AccountsDialog::isTyped() const
{
    const Account now = entered();
    const bool isEmpty = !now.id.isValid() && now.handle.isEmpty() && now.name.isEmpty();
    return now != m_shown && !isEmpty;
}

void AccountsDialog::keepTyped(std::function<void()> then)
{
    if (isTyped())
        save(std::move(then));
    else
        then();
}

void AccountsDialog::choose(int row)
{
    if (m_filling || row < 0 || row >= m_accounts.size())
        return;
    const AccountId wanted = m_accounts.at(row).id;
    if (!isTyped() || wanted == m_current.id)
        return show(m_accounts.at(row));
    m_select = wanted; // the list is filled again when the typed is in the project
    save([this, wanted] {
        if (m_current.id != wanted)
            showRowOf(wanted);
    });
}

void AccountsDialog::showRowOf(AccountId account)
{
    const auto found = std::find_if(
        m_accounts.cbegin(), m_accounts.cend(), [account](const Account &each) { return each.id == account; });
    if (found != m_accounts.cend())
        show(*found);
}

void AccountsDialog::save(std::function<void()> then)
{
    AccountEdits edits(m_context.edits);
    Account account = entered();
    const bool isFresh = !account.id.isValid();
    if (isFresh)
        account.id = edits.newId();
    if (!m_select.isValid())
        m_select = account.id;
    const Account before = std::exchange(m_shown, entered());
    follow(isFresh ? edits.create(account) : edits.change(account), [this, before, then = std::move(then)](bool done) {
        if (done)
            return then ? then() : void();
        m_shown = before; // it is typed still
        m_filling = true;
        const auto at = std::find_if(
            m_accounts.cbegin(), m_accounts.cend(), [this](const Account &each) { return each.id == m_current.id; });
        m_list->setCurrentRow(at != m_accounts.cend() ? int(at - m_accounts.cbegin()) : -1);
        m_filling = false;
    });
}

void AccountsDialog::archive()
{
    keepTyped([this] { follow(AccountEdits(m_context.edits).setArchived(m_current.id, !m_current.archived)); });
}

void AccountsDialog::remove()
{
    m_shown = entered(); // what is typed goes with it
    follow(AccountEdits(m_context.edits).remove(m_current.id));
}

void AccountsDialog::follow(QFuture<Result<ActDone>> done, std::function<void(bool)> then)
{
    whenDone(done, this, [this, then = std::move(then)](const Result<ActDone> &result) {
        m_problem->setText(result ? QString() : ErrorText::sentence(result.error()));
        m_select = {};
        if (then)
            then(bool(result));
    });
}

void AccountsDialog::reject()
{
    const Account now = entered();
    if (!isTyped() || now == m_refused || m_context.edits.isReadOnly())
        return QDialog::reject();
    m_refused = now; // closed a second time it is given up
    save([this] { QDialog::reject(); });
}

} // namespace stoa
