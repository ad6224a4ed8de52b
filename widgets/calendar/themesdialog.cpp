// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/calendar/themesdialog.h"

#include "models/core/clock.h"
#include "models/core/whendone.h"
#include "models/planning/accountqueries.h"
#include "models/planning/startingthemes.h"
#include "models/planning/themeedits.h"
#include "models/planning/themequeries.h"
#include "models/store/project.h"
#include "widgets/calendar/postwords.h"
#include "widgets/common/button.h"
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
    : QDialog(parent)
    , m_context(context)
    , m_weekdays(new SegmentedControl(this))
    , m_list(new QListWidget(this))
    , m_name(new QLineEdit(this))
    , m_hashtag(new QLineEdit(this))
    , m_prompts(new PlainEdit(this))
    , m_template(new PlainEdit(this))
    , m_hasTime(new QCheckBox(tr("usual time"), this))
    , m_time(new QTimeEdit(this))
    , m_every(new QSpinBox(this))
    , m_turn(new QComboBox(this))
    , m_accounts(new QListWidget(this))
    , m_save(new QPushButton(this))
    , m_choose(new QPushButton(tr("Show only &this one"), this))
    , m_remove(new QPushButton(tr("&Delete"), this))
    , m_problem(new PlainLabel(QString(), TextSize::Secondary, Role::Failed, this))
{
    setWindowTitle(tr("Weekday themes"));
    build(weekday);
    fillAccounts();
    connect(&context.edits, &EditService::changed, this, [this](const ChangeList &changes) {
        if (changes.touches(Table::Theme) || changes.touches(Table::ThemeAccount) || changes.touches(Table::ThemeTurn))
            fill();
    });
    fill();
    resize(780, 620);
}

void ThemesDialog::build(int weekday)
{
    const int first = int(QLocale().firstDayOfWeek());
    for (int i = 0; i < 7; ++i) {
        const int day = (first - 1 + i) % 7 + 1;
        m_weekdays->addSegment(day, QLocale().standaloneDayName(day, QLocale::ShortFormat));
    }
    m_weekdays->setCurrent(weekday);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // long names are shortened
    m_list->setAccessibleName(tr("Alternatives of the day; a tick shows one in the calendar"));
    auto *fresh = new QPushButton(tr("&New theme"), this);
    auto *starting = new QPushButton(tr("Add the &usual themes"), this);
    for (QPushButton *button : {fresh, starting, m_save, m_choose, m_remove})
        button->setAutoDefault(false);
    auto *left = new QVBoxLayout;
    left->addWidget(m_list, 1);
    left->addWidget(fresh);
    left->addWidget(starting);
    setLook(*m_save, ButtonLook::Main);
    setLook(*m_remove, ButtonLook::Danger);
    m_problem->setWordWrap(true);
    auto *acts = new QHBoxLayout;
    for (QPushButton *button : {m_save, m_choose, m_remove})
        acts->addWidget(button);
    acts->addStretch(1);
    auto *right = new QVBoxLayout;
    right->addLayout(buildForm(), 1);
    right->addWidget(m_problem);
    right->addLayout(acts);
    auto *row = new QHBoxLayout;
    row->addLayout(left, 2);
    row->addLayout(right, 3);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *read = buttons->addButton(tr("Take over from a &file…"), QDialogButtonBox::ActionRole);
    auto *write = buttons->addButton(tr("&Write to a file…"), QDialogButtonBox::ActionRole);
    for (QPushButton *button : {read, write})
        button->setAutoDefault(false);
    connect(read, &QPushButton::clicked, this, &ThemesDialog::chooseFile);
    connect(write, &QPushButton::clicked, this, &ThemesDialog::chooseTarget);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Return in a field keeps what stands in it
    m_save->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_weekdays, 0, Qt::AlignLeft);
    column->addLayout(row, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_weekdays, &SegmentedControl::chosen, this, [this] { keepTyped([this] { fill(); }); });
    connect(fresh, &QPushButton::clicked, this, [this] {
        keepTyped([this] {
            m_list->setCurrentRow(-1);
            show({});
            m_name->setFocus();
        });
    });
    connect(starting, &QPushButton::clicked, this, [this] { keepTyped([this] { takeStartingPack(); }); });
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    connect(m_choose, &QPushButton::clicked, this,
        [this] { keepTyped([this] { follow(ThemeEdits(m_context.edits).choose(m_current)); }); });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_shown = entered(); // what is typed goes with it
        follow(ThemeEdits(m_context.edits).remove(m_current));
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &ThemesDialog::choose);
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        const int at = m_list->row(item);
        if (m_filling || at < 0 || at >= m_themes.size())
            return;
        const bool isOn = item->checkState() == Qt::Checked;
        keepTyped(
            [this, theme = m_themes.at(at), isOn] { follow(ThemeEdits(m_context.edits).setActive(theme, isOn)); });
    });
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
    for (const Account &account : AccountQueries(m_context.reader).all().value_or({})) {
        auto *item = new QListWidgetItem(
            networkName(account.network) + QStringLiteral(" · ") + account.displayName(), m_accounts);
        item->setData(Qt::UserRole, account.id.toString());
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
}

void ThemesDialog::fillTurns(int turn)
{
    const QDate today = wallTimeAt(m_context.clock.nowUtcMs(), m_context.project.zone()).date;
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

void ThemesDialog::fill()
{
    m_filling = true;
    m_day = m_weekdays->current();
    m_themes = ThemeQueries(m_context.reader).ofWeekday(m_day).value_or({});
    const ThemeId wanted = m_select.isValid() ? m_select : m_current.id;
    m_list->clear();
    const auto shown
        = std::find_if(m_themes.cbegin(), m_themes.cend(), [](const ThemeRow &theme) { return theme.content.active; });
    int at = m_themes.isEmpty() ? -1 : shown == m_themes.cend() ? 0 : int(shown - m_themes.cbegin());
    for (const ThemeRow &theme : std::as_const(m_themes)) {
        auto *item = new QListWidgetItem(theme.content.name + QStringLiteral("  #") + theme.content.hashtag, m_list);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(theme.content.active ? Qt::Checked : Qt::Unchecked);
        if (theme.id != wanted)
            continue;
        at = m_list->count() - 1;
        m_select = {}; // only now: another change may have come before the one that is waited for
    }
    m_list->setCurrentRow(at);
    m_filling = false;
    show(at >= 0 ? m_themes.at(at) : ThemeRow());
}

void ThemesDialog::show(const ThemeRow &theme)
{
    m_current = theme;
    const bool fresh = !theme.id.isValid();
    m_name->setText(theme.content.name);
    m_hashtag->setText(theme.content.hashtag);
    m_prompts->setPlainText(theme.content.prompts.join(QLatin1Char('\n')));
    m_template->setPlainText(theme.content.templateText);
    m_hasTime->setChecked(theme.content.defaultTime.isValid());
    m_time->setEnabled(theme.content.defaultTime.isValid());
    m_time->setTime(theme.content.defaultTime.isValid() ? theme.content.defaultTime : QTime(10, 0));
    for (int row = 0; row < m_accounts->count(); ++row) {
        const auto id = AccountId::fromString(m_accounts->item(row)->data(Qt::UserRole).toString());
        m_accounts->item(row)->setCheckState(theme.content.accounts.contains(id) ? Qt::Checked : Qt::Unchecked);
    }
    {
        const QSignalBlocker quiet(m_every);
        m_every->setValue(theme.content.everyWeeks);
    }
    fillTurns(theme.content.turn);
    m_save->setText(fresh ? tr("&Add theme") : tr("&Save"));
    m_choose->setEnabled(!fresh);
    m_remove->setEnabled(!fresh);
    m_problem->setText({});
    m_shown = entered();
}

ThemeContent ThemesDialog::entered() const
{
    ThemeContent content = m_current.content;
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

void ThemesDialog::takeStartingPack()
{
    const auto pack = startingThemes(m_context.project.language());
    if (pack)
        follow(ThemeEdits(m_context.edits).addPack(*pack));
    else
        m_problem->setText(ErrorText::sentence(pack.error()));
}

} // namespace stoa
