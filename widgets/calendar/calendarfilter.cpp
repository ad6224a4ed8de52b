// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/calendar/calendarfilter.h"

#include "models/planning/accountqueries.h"
#include "models/planning/label.h"
#include "widgets/calendar/calendardays.h"
#include "widgets/calendar/postwords.h"
#include "widgets/common/button.h"
#include "widgets/common/chip.h"
#include "widgets/common/networkbadge.h"
#include "widgets/common/plainlabel.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

namespace stoa {

namespace {

QString filterMenuText(QString text)
{
    return text.replace(QLatin1Char('&'), QStringLiteral("&&")); // no mnemonics from other people's words
}

QString weekdayTheme(const ThemeRow &theme)
{
    return QLocale().standaloneDayName(theme.content.weekday, QLocale::ShortFormat) + QStringLiteral(" · #")
        + theme.content.hashtag;
}

} // namespace

CalendarFilter::CalendarFilter(Connection &reader, CalendarDays &days, QWidget *parent)
    : Ground(Role::Surface, Qt::BottomEdge, parent)
    , m_reader(reader)
    , m_days(days)
    , m_row(new QHBoxLayout(this))
    , m_note(new PlainLabel(QString(), TextSize::Secondary, Role::Text3, this))
{
    setObjectName(QStringLiteral("calendar.filter-strip"));
    m_row->setContentsMargins(16, 6, 16, 6);
    m_row->setSpacing(6);
    m_row->addStretch(1);
    m_row->addWidget(m_note);
    hide();
}

void CalendarFilter::setFilter(const PostFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    Q_EMIT changed(m_filter);
    showChips();
}

void CalendarFilter::setText(const QString &text)
{
    PostFilter next = m_filter;
    next.text = text.trimmed();
    setFilter(next);
}

void CalendarFilter::setHidden(int posts)
{
    m_hidden = posts;
    m_note->setText(posts > 0 ? tr("%n post(s) of this page hidden by the filter", nullptr, posts) : QString());
}

template <typename T>
void CalendarFilter::flip(QList<T> PostFilter::*list, const T &value)
{
    PostFilter next = m_filter;
    if (!(next.*list).removeAll(value))
        (next.*list).append(value);
    setFilter(next);
}

template <typename T>
void CalendarFilter::addChoice(QMenu &menu, const QString &text, QList<T> PostFilter::*list, const T &value)
{
    QAction *action = menu.addAction(filterMenuText(text));
    action->setCheckable(true);
    action->setChecked((m_filter.*list).contains(value));
    connect(action, &QAction::triggered, this, [this, list, value] { flip(list, value); });
}

QMenu *CalendarFilter::section(QMenu &menu, const QString &title, qsizetype active)
{
    return menu.addMenu(active > 0 ? QStringLiteral("%1 (%2)").arg(title).arg(active) : title);
}

void CalendarFilter::fillMenu(QMenu &menu)
{
    menu.clear();
    fillAccounts(menu);
    fillWords(menu);
    QMenu *statuses = section(menu, tr("Status"), m_filter.statuses.size());
    for (PostStatus status : allStatuses())
        addChoice(*statuses, PostWords::status(status), &PostFilter::statuses, status);
    QMenu *kinds = section(menu, tr("Kind"), m_filter.kinds.size());
    for (PostKind kind : allKinds())
        addChoice(*kinds, PostWords::kind(kind), &PostFilter::kinds, kind);
    menu.addSeparator();
    QAction *all = menu.addAction(tr("Show all posts"));
    all->setEnabled(!m_filter.isEmpty());
    connect(all, &QAction::triggered, this, [this] { setFilter({}); });
}

void CalendarFilter::fillAccounts(QMenu &menu)
{
    const QList<Account> accounts = AccountQueries(m_reader).all().value_or({});
    QMenu *accountMenu = section(menu, tr("Account"), m_filter.accounts.size());
    QMenu *networkMenu = section(menu, tr("Network"), m_filter.networks.size());
    QStringList networks;
    for (const Account &account : accounts) {
        addChoice(*accountMenu, networkName(account.network) + QStringLiteral(" · ") + account.displayName(),
            &PostFilter::accounts, account.id);
        if (!networks.contains(account.network)) {
            networks.append(account.network);
            addChoice(*networkMenu, networkName(account.network), &PostFilter::networks, account.network);
        }
    }
    accountMenu->setEnabled(!accounts.isEmpty());
    networkMenu->setEnabled(!accounts.isEmpty());
}

void CalendarFilter::fillWords(QMenu &menu)
{
    QMenu *labelMenu = section(menu, tr("Label"), m_filter.labels.size());
    const QList<Label> labels = readLabels(m_reader).value_or({});
    for (const Label &label : labels)
        addChoice(*labelMenu, label.name, &PostFilter::labels, label.id);
    labelMenu->setEnabled(!labels.isEmpty());
    QMenu *themeMenu = section(menu, tr("Theme"), m_filter.themes.size());
    for (const ThemeRow &theme : m_days.allThemes())
        addChoice(*themeMenu, weekdayTheme(theme), &PostFilter::themes, theme.id);
    themeMenu->setEnabled(!m_days.allThemes().isEmpty());
    QMenu *campaignMenu = section(menu, tr("Campaign"), m_filter.campaigns.size());
    const QList<Campaign> campaigns = readCampaigns(m_reader).value_or({});
    for (const Campaign &campaign : campaigns)
        addChoice(*campaignMenu, campaign.name, &PostFilter::campaigns, campaign.id);
    campaignMenu->setEnabled(!campaigns.isEmpty());
}

template <typename T>
void CalendarFilter::addChip(const QString &text, QList<T> PostFilter::*list, const T &value)
{
    auto *chip = new Chip(text, this);
    chip->setClosable(true);
    chip->setAccessibleDescription(tr("Active filter; Delete takes it off"));
    connect(chip, &Chip::closed, this, [this, list, value] { flip(list, value); });
    m_row->insertWidget(static_cast<int>(m_chips.size()), chip);
    m_chips.append(chip);
}

void CalendarFilter::addTextChip()
{
    if (m_filter.text.isEmpty())
        return;
    auto *chip = new Chip(tr("“%1”").arg(m_filter.text.left(40)), this);
    chip->setClosable(true);
    connect(chip, &Chip::closed, this, [this] { setText({}); });
    m_row->insertWidget(static_cast<int>(m_chips.size()), chip);
    m_chips.append(chip);
}

void CalendarFilter::showChips()
{
    for (QWidget *chip : std::as_const(m_chips)) {
        chip->hide();
        chip->deleteLater(); // its own closed() may be what brought us here
    }
    m_chips.clear();
    for (const Account &account : AccountQueries(m_reader).all(true).value_or({})) {
        if (m_filter.accounts.contains(account.id))
            addChip(networkName(account.network) + QStringLiteral(" · ") + account.displayName(), &PostFilter::accounts,
                account.id);
    }
    for (const QString &network : std::as_const(m_filter.networks))
        addChip(networkName(network), &PostFilter::networks, network);
    for (const Label &label : readLabels(m_reader).value_or({})) {
        if (m_filter.labels.contains(label.id))
            addChip(label.name, &PostFilter::labels, label.id);
    }
    for (const ThemeRow &theme : m_days.allThemes()) {
        if (m_filter.themes.contains(theme.id))
            addChip(QLatin1Char('#') + theme.content.hashtag, &PostFilter::themes, theme.id);
    }
    for (const Campaign &campaign : readCampaigns(m_reader).value_or({})) {
        if (m_filter.campaigns.contains(campaign.id))
            addChip(campaign.name, &PostFilter::campaigns, campaign.id);
    }
    for (PostStatus status : std::as_const(m_filter.statuses))
        addChip(PostWords::status(status), &PostFilter::statuses, status);
    for (PostKind kind : std::as_const(m_filter.kinds))
        addChip(PostWords::kind(kind), &PostFilter::kinds, kind);
    addTextChip();
    setVisible(!m_filter.isEmpty());
}

void CalendarFilter::retranslate()
{
    showChips();
    setHidden(m_hidden);
}

} // namespace stoa
