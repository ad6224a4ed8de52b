// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/calendar/accountsdialog.h"

#include "models/planning/accountqueries.h"
#include "models/planning/networks.h"
#include "widgets/common/networkbadge.h"
#include "widgets/common/plainlabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeZone>

#include <algorithm>

namespace stoa {

AccountsDialog::AccountsDialog(ProjectContext &context, QWidget *parent)
    : RowFormDialog(context,
        {tr("Accounts"), tr("&New account"), tr("&Add account"),
            tr("No account yet: choose its network and write its handle.")},
        parent)
    , m_edits(context.edits)
    , m_network(new QComboBox(this))
    , m_handle(new QLineEdit(this))
    , m_name(new QLineEdit(this))
    , m_zone(new QComboBox(this))
    , m_least(new QSpinBox(this))
    , m_most(new QSpinBox(this))
    , m_period(new QComboBox(this))
    , m_archive(new QPushButton(this))
{
    setWindowTitle(tr("Accounts"));
    m_archive->setAutoDefault(false);
    acts()->insertWidget(1, m_archive);
    addForm(buildForm());
    connect(m_archive, &QPushButton::clicked, this, &AccountsDialog::archive);
    connect(&context.edits, &EditService::changed, this, [this](const ChangeList &changes) {
        if (changes.touches(Table::Account))
            reload();
    });
    begin();
    resize(720, 460);
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

QList<qint64> AccountsDialog::fillList()
{
    m_accounts = AccountQueries(context().reader).all(true).value_or({});
    QList<qint64> ids;
    for (const Account &account : std::as_const(m_accounts)) {
        const QString text = networkName(account.network) + QStringLiteral(" · ") + account.displayName();
        list()->addItem(account.archived ? tr("%1 (archived)").arg(text) : text);
        ids.append(account.id.value);
    }
    return ids;
}

void AccountsDialog::fillForm(qint64 id)
{
    m_stored = {};
    for (const Account &account : std::as_const(m_accounts)) {
        if (account.id.value == id)
            m_stored = account;
    }
    m_network->setCurrentIndex(std::max(0, m_network->findData(m_stored.network)));
    m_handle->setText(m_stored.handle);
    m_name->setText(m_stored.name);
    m_zone->setCurrentIndex(std::max(0, m_zone->findData(m_stored.zone)));
    m_least->setValue(m_stored.rhythm.least);
    m_most->setValue(m_stored.rhythm.most);
    m_period->setCurrentIndex(std::max(0, m_period->findData(m_stored.rhythm.period)));
    m_archive->setText(m_stored.archived ? tr("&Use again") : tr("Arc&hive"));
    m_archive->setEnabled(id != 0 && isWritable());
}

Account AccountsDialog::entered() const
{
    Account account = m_stored;
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

QVariant AccountsDialog::formState() const
{
    return QVariant::fromValue(entered());
}

bool AccountsDialog::isFormEmpty() const
{
    return entered().handle.isEmpty() && entered().name.isEmpty();
}

QFuture<Result<ActDone>> AccountsDialog::write(qint64 id)
{
    Account account = entered();
    account.id = {id};
    return id == 0 ? m_edits.create(account) : m_edits.change(account);
}

QFuture<Result<ActDone>> AccountsDialog::drop(qint64 id)
{
    return m_edits.remove({id});
}

QWidget *AccountsDialog::firstField() const
{
    return m_network;
}

void AccountsDialog::archive()
{
    keepTyped([this] { follow(m_edits.setArchived(m_stored.id, !m_stored.archived)); });
}

} // namespace stoa
