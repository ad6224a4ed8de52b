// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/calendar/themesdialog.h"

#include "models/core/clock.h"
#include "models/planning/accountqueries.h"
#include "models/planning/startingthemes.h"
#include "models/planning/themequeries.h"
#include "models/store/project.h"
#include "widgets/calendar/postwords.h"
#include "widgets/common/dateforms.h"
#include "widgets/common/errortext.h"
#include "widgets/common/networkbadge.h"
#include "widgets/common/plainedit.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/segmentedcontrol.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace stoa {

ThemesDialog::ThemesDialog(ProjectContext &context, int weekday, QWidget *parent)
    : RowFormDialog(context,
        {tr("Alternatives of the day; a tick shows one in the calendar"), tr("&New theme"), tr("&Add theme"),
            tr("No theme on this weekday yet.")},
        parent)
    , m_edits(context.edits)
    , m_weekdays(new SegmentedControl(this))
    , m_name(new QLineEdit(this))
    , m_hashtag(new QLineEdit(this))
    , m_prompts(new PlainEdit(this))
    , m_template(new PlainEdit(this))
    , m_hasTime(new QCheckBox(tr("usual time"), this))
    , m_time(new QTimeEdit(this))
    , m_every(new QSpinBox(this))
    , m_turn(new QComboBox(this))
    , m_accounts(new QListWidget(this))
    , m_choose(new QPushButton(tr("Show only &this one"), this))
    , m_day(weekday)
{
    setWindowTitle(tr("Weekday themes"));
    build();
    fillAccounts();
    connect(&context.edits, &EditService::changed, this, [this](const ChangeList &changes) {
        if (changes.touches(Table::Theme) || changes.touches(Table::ThemeAccount) || changes.touches(Table::ThemeTurn))
            reload();
    });
    begin();
    resize(780, 620);
}

void ThemesDialog::build()
{
    const int first = int(QLocale().firstDayOfWeek());
    for (int i = 0; i < 7; ++i) {
        const int day = (first - 1 + i) % 7 + 1;
        m_weekdays->addSegment(day, QLocale().standaloneDayName(day, QLocale::ShortFormat));
    }
    m_weekdays->setCurrent(m_day);
    column()->insertWidget(0, m_weekdays, 0, Qt::AlignLeft);
    auto *starting = new QPushButton(tr("Add the &usual themes"), this);
    listColumn()->addWidget(starting);
    acts()->insertWidget(1, m_choose);
    auto *read = closing()->addButton(tr("Take over from a &file…"), QDialogButtonBox::ActionRole);
    auto *write = closing()->addButton(tr("&Write to a file…"), QDialogButtonBox::ActionRole);
    for (QPushButton *button : {starting, m_choose, read, write})
        button->setAutoDefault(false); // Return in a field keeps what stands in it
    for (QPushButton *button : {starting, read})
        button->setEnabled(isWritable());
    addForm(buildForm());
    connect(read, &QPushButton::clicked, this, &ThemesDialog::chooseFile);
    connect(write, &QPushButton::clicked, this, &ThemesDialog::chooseTarget);
    connect(m_weekdays, &SegmentedControl::chosen, this, [this] {
        keepTyped([this] {
            m_day = m_weekdays->current();
            reload();
        });
    });
    connect(starting, &QPushButton::clicked, this, [this] { keepTyped([this] { takeStartingPack(); }); });
    connect(m_choose, &QPushButton::clicked, this, [this] { keepTyped([this] { follow(m_edits.choose(m_stored)); }); });
    connect(list(), &QListWidget::itemChanged, this, &ThemesDialog::tick);
}

void ThemesDialog::tick(const QListWidgetItem *item)
{
    const int at = list()->row(item);
    if (isFilling() || at < 0 || at >= m_themes.size())
        return;
    const bool isOn = item->checkState() == Qt::Checked;
    keepTyped([this, theme = m_themes.at(at), isOn] { follow(m_edits.setActive(theme, isOn)); });
}

QFormLayout *ThemesDialog::buildForm()
{
    m_name->setMaxLength(120);
    m_hashtag->setMaxLength(100);
    m_prompts->setPlaceholderText(tr("One idea a line"));
    m_prompts->setMaximumHeight(80);
    m_template->setMaximumHeight(60);
    m_accounts->setMinimumHeight(6 * m_accounts->fontMetrics().height() + 60); // six without scrolling
    m_accounts->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // long names are shortened
    m_accounts->setAccessibleName(tr("Accounts; none ticked means all"));
    m_time->setDisplayFormat(typedTimeFormat());
    m_time->setAccessibleName(tr("Usual time"));
    auto *time = new QHBoxLayout;
    time->addWidget(m_hasTime);
    time->addWidget(m_time);
    time->addStretch(1);
    connect(m_hasTime, &QCheckBox::toggled, m_time, &QWidget::setEnabled);
    m_every->setRange(1, 4);
    m_every->setAccessibleName(tr("Weeks between two turns"));
    m_turn->setAccessibleName(tr("First week"));
    auto *turns = new QHBoxLayout;
    turns->addWidget(m_every);
    turns->addWidget(m_turn, 1);
    connect(m_every, &QSpinBox::valueChanged, this, [this] { fillTurns(0); });
    auto *form = new QFormLayout;
    form->addRow(tr("Na&me"), m_name);
    form->addRow(tr("&Hashtag"), m_hashtag);
    form->addRow(tr("&Prompts"), m_prompts);
    form->addRow(tr("Te&xt to start with"), m_template);
    form->addRow(tr("Time"), time);
    form->addRow(tr("Every so many weeks"), turns);
    form->addRow(tr("&Accounts"), m_accounts);
    form->addRow(
        QString(), new PlainLabel(tr("None ticked: for all accounts."), TextSize::Secondary, Role::Text3, this));
    return form;
}

void ThemesDialog::fillAccounts()
{
    for (const Account &account : AccountQueries(context().reader).all().value_or({})) {
        auto *item = new QListWidgetItem(
            networkName(account.network) + QStringLiteral(" · ") + account.displayName(), m_accounts);
        item->setData(Qt::UserRole, account.id.toString());
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
}

void ThemesDialog::fillTurns(int turn)
{
    const QDate today = wallTimeAt(context().clock.nowUtcMs(), context().project.zone()).date;
    const int every = m_every->value();
    m_turn->clear();
    for (int week = 0; week < every; ++week) {
        const QDate day = today.addDays(7 * week);
        m_turn->addItem(every == 1
                ? tr("each week")
                : tr("next in the week of %1").arg(PostWords::shortDate(day.addDays(1 - day.dayOfWeek()))),
            ThemeContent::turnOf(day, every));
    }
    m_turn->setEnabled(every > 1);
    m_turn->setCurrentIndex(std::max(0, m_turn->findData(turn)));
}

QList<qint64> ThemesDialog::fillList()
{
    m_themes = ThemeQueries(context().reader).ofWeekday(m_day).value_or({});
    QList<qint64> ids;
    for (const ThemeRow &theme : std::as_const(m_themes)) {
        auto *item = new QListWidgetItem(theme.content.name + QStringLiteral("  #") + theme.content.hashtag, list());
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(theme.content.active ? Qt::Checked : Qt::Unchecked);
        ids.append(theme.id.value);
    }
    return ids;
}

int ThemesDialog::usualRow() const
{
    const auto shown
        = std::find_if(m_themes.cbegin(), m_themes.cend(), [](const ThemeRow &theme) { return theme.content.active; });
    return shown == m_themes.cend() ? 0 : int(shown - m_themes.cbegin());
}

void ThemesDialog::fillForm(qint64 id)
{
    m_stored = {};
    for (const ThemeRow &each : std::as_const(m_themes)) {
        if (each.id.value == id)
            m_stored = each;
    }
    const ThemeContent &theme = m_stored.content;
    m_name->setText(theme.name);
    m_hashtag->setText(theme.hashtag);
    m_prompts->setPlainText(theme.prompts.join(QLatin1Char('\n')));
    m_template->setPlainText(theme.templateText);
    m_hasTime->setChecked(theme.defaultTime.isValid());
    m_time->setEnabled(theme.defaultTime.isValid());
    m_time->setTime(theme.defaultTime.isValid() ? theme.defaultTime : QTime(10, 0));
    for (int row = 0; row < m_accounts->count(); ++row) {
        const auto account = AccountId::fromString(m_accounts->item(row)->data(Qt::UserRole).toString());
        m_accounts->item(row)->setCheckState(theme.accounts.contains(account) ? Qt::Checked : Qt::Unchecked);
    }
    {
        const QSignalBlocker quiet(m_every);
        m_every->setValue(theme.everyWeeks);
    }
    fillTurns(theme.turn);
    m_choose->setEnabled(id != 0 && isWritable());
}

ThemeContent ThemesDialog::entered() const
{
    ThemeContent content = m_stored.content;
    content.weekday = m_day;
    content.name = m_name->text().trimmed();
    content.hashtag = m_hashtag->text().trimmed();
    if (content.hashtag.startsWith(QLatin1Char('#')))
        content.hashtag.remove(0, 1);
    content.prompts = m_prompts->toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    content.templateText = m_template->toPlainText();
    content.defaultTime = m_hasTime->isChecked() ? m_time->time() : QTime();
    content.everyWeeks = m_every->value();
    content.turn = m_turn->currentData().toInt();
    content.accounts.clear();
    for (int row = 0; row < m_accounts->count(); ++row) {
        const QListWidgetItem *item = m_accounts->item(row);
        if (item->checkState() == Qt::Checked)
            content.accounts.append(AccountId::fromString(item->data(Qt::UserRole).toString()));
    }
    return content;
}

QVariant ThemesDialog::formState() const
{
    return QVariant::fromValue(entered());
}

bool ThemesDialog::isFormEmpty() const
{
    return m_name->text().trimmed().isEmpty() && m_hashtag->text().trimmed().isEmpty();
}

QFuture<Result<ActDone>> ThemesDialog::write(qint64 id)
{
    return id == 0 ? m_edits.create(entered()) : m_edits.change({id}, entered());
}

QFuture<Result<ActDone>> ThemesDialog::drop(qint64 id)
{
    Q_UNUSED(id)
    return m_edits.remove(m_stored);
}

QWidget *ThemesDialog::firstField() const
{
    return m_name;
}

void ThemesDialog::stayed()
{
    m_weekdays->setCurrent(m_day);
}

void ThemesDialog::takeStartingPack()
{
    const auto pack = startingThemes(context().project.language());
    if (pack)
        follow(m_edits.addPack(*pack));
    else
        setProblem(ErrorText::sentence(pack.error()));
}

} // namespace stoa
