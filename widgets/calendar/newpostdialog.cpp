// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/calendar/newpostdialog.h"

#include "models/planning/accountqueries.h"
#include "widgets/calendar/calendardays.h"
#include "widgets/calendar/postwords.h"
#include "widgets/common/button.h"
#include "widgets/common/dateforms.h"
#include "widgets/common/networkbadge.h"
#include "widgets/common/plainedit.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/plaintooltip.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QTextCursor>
#include <QVBoxLayout>

namespace stoa {

namespace {

WallTime suggestedTime(CalendarDays &days, const CalendarPlace &place, const WallTime &now)
{
    const QDate day = place.day.isValid() && place.day >= now.date ? place.day : now.date;
    return firstTimeOn(day, place.time.isValid() ? place.time : days.usualTime(day), now);
}

} // namespace

NewPostDialog::NewPostDialog(
    Connection &reader, CalendarDays &days, const CalendarPlace &place, const WallTime &now, QWidget *parent)
    : QDialog(parent)
    , m_days(days)
    , m_now(now)
    , m_idea(new QCheckBox(tr("An &idea, without a date"), this))
    , m_when(new QDateTimeEdit(this))
    , m_kind(new QComboBox(this))
    , m_purpose(new QComboBox(this))
    , m_theme(new QComboBox(this))
    , m_accounts(new QListWidget(this))
    , m_text(new PlainEdit(this))
    , m_problem(new PlainLabel(QString(), TextSize::Secondary, Role::Failed, this))
{
    setWindowTitle(place.isValid() ? tr("New post") : tr("New idea"));
    const WallTime when = suggestedTime(days, place, now);
    m_when->setDisplayFormat(typedMomentFormat());
    m_when->setCalendarPopup(true);
    m_when->setTimeSpec(Qt::UTC); // a wall time: no zone of this machine may touch it
    m_when->setDateTime(QDateTime(when.date, when.time, Qt::UTC));
    m_idea->setChecked(!place.isValid());
    for (PostKind kind : allKinds())
        m_kind->addItem(PostWords::kind(kind), int(kind));
    m_kind->setCurrentIndex(m_kind->findData(int(PostKind::Text)));
    for (PostPurpose purpose : {PostPurpose::Useful, PostPurpose::Selling})
        m_purpose->addItem(PostWords::purpose(purpose), int(purpose));
    fillAccounts(reader);
    connect(m_theme, &QComboBox::currentIndexChanged, this, &NewPostDialog::takeTheme);
    fillThemes(place.isValid() ? when.date : QDate());
    m_text->setMinimumHeight(110);
    m_text->setAccessibleName(tr("Text"));
    m_problem->setWordWrap(true);
    auto *form = new QFormLayout;
    form->addRow(tr("&When"), m_when);
    form->addRow(QString(), m_idea);
    form->addRow(tr("&Accounts"), m_accounts);
    form->addRow(tr("&Kind"), m_kind);
    form->addRow(tr("&Purpose"), m_purpose);
    form->addRow(tr("The&me"), m_theme);
    form->addRow(tr("&Text"), m_text);
    form->addRow(QString(), m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(tr("Plan the post"), QDialogButtonBox::AcceptRole);
    setLook(*m_accept, ButtonLook::Main);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(buttons);
    connect(m_idea, &QCheckBox::toggled, this, &NewPostDialog::check);
    connect(m_when, &QDateTimeEdit::dateTimeChanged, this, &NewPostDialog::check);
    connect(m_theme, &QComboBox::activated, this, [this] { m_themeIsChosen = true; });
    connect(m_when, &QDateTimeEdit::dateChanged, this, [this](QDate day) { suggestTheme(day); });
    connect(m_idea, &QCheckBox::toggled, this, [this](bool idea) { suggestTheme(idea ? QDate() : m_when->date()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *done = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this); // Return alone is a new line
    connect(done, &QShortcut::activated, m_accept, &QPushButton::click);
    setPlainToolTip(*m_accept, done->key().toString(QKeySequence::NativeText));
    resize(460, 600);
    m_text->setFocus();
    check();
}

void NewPostDialog::fillThemes(QDate day)
{
    m_theme->addItem(tr("None"), QString());
    for (const ThemeRow &theme : m_days.allThemes()) {
        const QString weekday = QLocale().standaloneDayName(theme.content.weekday, QLocale::ShortFormat);
        m_theme->addItem(weekday + QStringLiteral(" · #") + theme.content.hashtag, theme.id.toString());
    }
    suggestTheme(day);
}

//! The theme of \a day, until somebody chose another.
void NewPostDialog::suggestTheme(QDate day)
{
    const ThemeRow *own = day.isValid() ? m_days.theme(day) : nullptr;
    if (!m_themeIsChosen)
        m_theme->setCurrentIndex(own ? std::max(0, m_theme->findData(own->id.toString())) : 0);
}

//! What a theme gives a post: its hashtag below the words, and its accounts until somebody chose others.
void NewPostDialog::takeTheme()
{
    const ThemeRow *theme = m_days.themeById(ThemeId::fromString(m_theme->currentData().toString()));
    QString text = m_text->toPlainText();
    if (!m_tail.isEmpty() && text.endsWith(m_tail))
        text.chop(m_tail.size());
    m_tail.clear();
    if (theme && !text.contains(QLatin1Char('#') + theme->content.hashtag, Qt::CaseInsensitive))
        m_tail = QStringLiteral("\n\n#") + theme->content.hashtag;
    const int at = std::min(m_text->textCursor().position(), int(text.size()));
    m_text->setPlainText(text + m_tail);
    QTextCursor cursor = m_text->textCursor();
    cursor.setPosition(at);
    m_text->setTextCursor(cursor);
    if (m_accountsAreChosen)
        return;
    const QList<AccountId> usual = m_days.usualAccounts(theme);
    for (int row = 0; row < m_accounts->count(); ++row) {
        QListWidgetItem *item = m_accounts->item(row);
        const bool isMeant = usual.contains(AccountId::fromString(item->data(Qt::UserRole).toString()));
        item->setCheckState(isMeant ? Qt::Checked : Qt::Unchecked);
    }
}

void NewPostDialog::fillAccounts(Connection &reader)
{
    const QList<Account> accounts = AccountQueries(reader).all().value_or({});
    for (const Account &account : accounts) {
        auto *item = new QListWidgetItem(
            networkName(account.network) + QStringLiteral(" · ") + account.displayName(), m_accounts);
        item->setData(Qt::UserRole, account.id.toString());
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    m_accounts->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // long names are shortened
    m_accounts->setAccessibleName(tr("Accounts"));
    m_accounts->setFixedHeight(std::clamp(int(accounts.size()), 2, 6) * 26 + 6);
    connect(m_accounts, &QListWidget::itemClicked, this, [this] { m_accountsAreChosen = true; });
    connect(m_accounts, &QListWidget::itemChanged, this, [this] { m_accountsAreChosen |= m_accounts->hasFocus(); });
}

WallTime NewPostDialog::chosen() const
{
    return {m_when->date(), QTime(m_when->time().hour(), m_when->time().minute())};
}

void NewPostDialog::check()
{
    const bool idea = m_idea->isChecked();
    m_when->setEnabled(!idea);
    const bool over = !idea && chosen() < m_now;
    m_problem->setText(over ? tr("This time is over. Choose a later one.") : QString());
    m_accept->setEnabled(!over);
    m_accept->setText(idea ? tr("Keep the idea") : tr("Plan the post"));
}

NewPost NewPostDialog::post() const
{
    NewPost post;
    if (!m_idea->isChecked())
        post.at = chosen();
    post.kind = PostKind(m_kind->currentData().toInt());
    post.purpose = PostPurpose(m_purpose->currentData().toInt());
    post.theme = ThemeId::fromString(m_theme->currentData().toString());
    post.text = m_text->toPlainText();
    for (int row = 0; row < m_accounts->count(); ++row) {
        const QListWidgetItem *item = m_accounts->item(row);
        if (item->checkState() == Qt::Checked)
            post.accounts.append(AccountId::fromString(item->data(Qt::UserRole).toString()));
    }
    return post;
}

} // namespace stoa
