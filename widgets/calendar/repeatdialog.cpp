// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/calendar/repeatdialog.h"

#include "models/core/clock.h"
#include "models/core/whendone.h"
#include "models/planning/seriesedits.h"
#include "models/store/project.h"
#include "widgets/calendar/calendardays.h"
#include "widgets/calendar/placementlist.h"
#include "widgets/calendar/postwords.h"
#include "widgets/common/button.h"
#include "widgets/common/dateforms.h"
#include "widgets/common/errortext.h"
#include "widgets/common/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace stoa {

namespace {

enum RepeatEnd { EndAfter, EndOn, EndNever };
constexpr int openYears = 1; // a rule without an end is made real for a year, and can be made longer then

} // namespace

RepeatDialog::RepeatDialog(ProjectContext &context, CalendarDays &days, const PostRow &post, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_post(post)
    , m_interval(new QSpinBox(this))
    , m_every(new QComboBox(this))
    , m_monthly(new QComboBox(this))
    , m_end(new QComboBox(this))
    , m_until(new QDateEdit(post.at.date.addMonths(3), this))
    , m_count(new QSpinBox(this))
    , m_rule(new QLineEdit(this))
    , m_list(new PlacementList(context.reader, days, this))
    , m_problem(new PlainLabel(QString(), TextSize::Secondary, Role::Failed, this))
{
    setWindowTitle(tr("Repeat post"));
    m_problem->setWordWrap(true);
    m_rule->setAccessibleName(tr("Rule"));
    auto *ruleRow = new QHBoxLayout;
    ruleRow->addWidget(new PlainLabel(tr("Rule (RFC 5545)"), TextSize::Secondary, Role::Text2, this));
    ruleRow->addWidget(m_rule, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_apply = buttons->button(QDialogButtonBox::Ok);
    setLook(*m_apply, ButtonLook::Main);
    auto *column = new QVBoxLayout(this);
    column->addLayout(buildRhythm());
    column->addLayout(buildEnd());
    column->addLayout(ruleRow);
    column->addWidget(m_list, 1);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &RepeatDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_rule, &QLineEdit::textEdited, this, &RepeatDialog::preview);
    connect(m_list, &PlacementList::choiceChanged, this, [this] {
        const int posts = int(m_list->chosen().size());
        m_apply->setText(tr("Make %n post(s)", nullptr, posts));
        m_apply->setEnabled(posts > 0 && !m_context.edits.isReadOnly());
    });
    takeChoices();
    resize(640, 540);
}

QHBoxLayout *RepeatDialog::buildRhythm()
{
    m_interval->setRange(1, 99);
    m_interval->setAccessibleName(tr("Every"));
    for (int unit = 0; unit < 4; ++unit)
        m_every->addItem(QString());
    nameUnits();
    m_every->setCurrentIndex(int(Recurrence::Every::Week));
    m_every->setAccessibleName(tr("Unit"));
    auto *row = new QHBoxLayout;
    //: every [2] [weeks] on Mon Tue ...
    row->addWidget(new PlainLabel(tr("Every"), TextSize::Body, Role::Text, this));
    row->addWidget(m_interval);
    row->addWidget(m_every);
    for (int weekday = 1; weekday <= 7; ++weekday) {
        auto *box = new QCheckBox(QLocale().standaloneDayName(weekday, QLocale::ShortFormat), this);
        box->setChecked(weekday == m_post.at.date.dayOfWeek());
        connect(box, &QCheckBox::toggled, this, &RepeatDialog::takeChoices);
        m_weekdays.append(box);
        row->addWidget(box);
    }
    const QString weekday = QLocale().dayName(m_post.at.date.dayOfWeek());
    m_monthly->addItem(tr("on day %1 of the month").arg(m_post.at.date.day()));
    m_monthly->addItem(tr("on the same %1 of the month").arg(weekday));
    m_monthly->setAccessibleName(tr("Day of the month"));
    row->addWidget(m_monthly);
    row->addStretch(1);
    connect(m_interval, &QSpinBox::valueChanged, this, &RepeatDialog::nameUnits);
    connect(m_interval, &QSpinBox::valueChanged, this, &RepeatDialog::takeChoices);
    connect(m_every, &QComboBox::currentIndexChanged, this, &RepeatDialog::takeChoices);
    connect(m_monthly, &QComboBox::currentIndexChanged, this, &RepeatDialog::takeChoices);
    return row;
}

//! One week, two weeks: the units agree with the number before them.
void RepeatDialog::nameUnits()
{
    const int number = m_interval->value();
    //: Every [2] [weeks]: the unit behind a number that stands in a field of its own.
    const QStringList units{tr("day(s)", "behind a number", number), tr("week(s)", "behind a number", number),
        tr("month(s)", "behind a number", number), tr("year(s)", "behind a number", number)};
    for (int unit = 0; unit < units.size(); ++unit)
        m_every->setItemText(unit, units.at(unit));
}

QHBoxLayout *RepeatDialog::buildEnd()
{
    m_end->addItems({tr("after so many times"), tr("on a day"), tr("never")});
    m_end->setAccessibleName(tr("End"));
    m_count->setRange(2, mostRecurrences);
    m_count->setValue(8);
    m_count->setAccessibleName(tr("Times"));
    m_until->setCalendarPopup(true);
    m_until->setDisplayFormat(typedDateFormat());
    m_until->setMinimumDate(m_post.at.date.addDays(1));
    m_until->setAccessibleName(tr("Last day"));
    auto *row = new QHBoxLayout;
    row->addWidget(new PlainLabel(tr("Ends"), TextSize::Body, Role::Text, this));
    row->addWidget(m_end);
    row->addWidget(m_count);
    row->addWidget(m_until);
    row->addStretch(1);
    connect(m_end, &QComboBox::currentIndexChanged, this, &RepeatDialog::takeChoices);
    connect(m_count, &QSpinBox::valueChanged, this, &RepeatDialog::takeChoices);
    connect(m_until, &QDateEdit::dateChanged, this, &RepeatDialog::takeChoices);
    return row;
}

Recurrence RepeatDialog::chosen() const
{
    Recurrence recurrence;
    recurrence.every = Recurrence::Every(m_every->currentIndex());
    recurrence.interval = m_interval->value();
    for (int i = 0; i < m_weekdays.size(); ++i) {
        if (m_weekdays.at(i)->isChecked())
            recurrence.weekdays.append(i + 1);
    }
    recurrence.byWeekday = m_monthly->currentIndex() == 1;
    recurrence.count = m_end->currentIndex() == EndAfter ? m_count->value() : 0;
    recurrence.until = m_end->currentIndex() == EndOn ? m_until->date() : QDate();
    return recurrence;
}

void RepeatDialog::choose(const Recurrence &recurrence)
{
    m_every->setCurrentIndex(int(recurrence.every));
    m_interval->setValue(recurrence.interval);
    for (int i = 0; i < m_weekdays.size() && !recurrence.weekdays.isEmpty(); ++i)
        m_weekdays.at(i)->setChecked(recurrence.weekdays.contains(i + 1));
    m_monthly->setCurrentIndex(recurrence.byWeekday ? 1 : 0);
    m_end->setCurrentIndex(recurrence.count > 0 ? EndAfter : recurrence.until.isValid() ? EndOn : EndNever);
    if (recurrence.count > 0)
        m_count->setValue(recurrence.count);
    if (recurrence.until.isValid())
        m_until->setDate(recurrence.until);
}

void RepeatDialog::takeChoices()
{
    const Recurrence recurrence = chosen();
    for (QCheckBox *box : m_weekdays)
        box->setVisible(recurrence.every == Recurrence::Every::Week);
    m_monthly->setVisible(recurrence.every == Recurrence::Every::Month);
    m_count->setVisible(m_end->currentIndex() == EndAfter);
    m_until->setVisible(m_end->currentIndex() == EndOn);
    m_rule->setText(recurrence.toRule(m_post.at.date));
    preview();
}

void RepeatDialog::preview()
{
    const DateRange range{m_post.at.date, m_post.at.date.addYears(m_end->currentIndex() == EndNever ? openYears : 20)};
    const Result<QList<WallTime>> times = recurrences(m_rule->text().trimmed(), m_post.at, range);
    m_problem->setText(
        times ? QString() : tr("This is no rule that a post can follow: RFC 5545, and not more often than daily."));
    const WallTime now = wallTimeAt(m_context.clock.nowUtcMs(), m_context.project.zone());
    QList<Placement> placements;
    for (const WallTime &at : times.value_or({})) {
        if (at != m_post.at)
            placements.append({m_post.id, {}, at, at < now ? Placement::Why::Past : Placement::Why::Fine});
    }
    m_list->show(placements, tr("The rule gives no other date."));
}

void RepeatDialog::apply()
{
    QList<WallTime> times;
    for (const auto &[post, at] : m_list->chosen())
        times.append(at);
    whenDone(SeriesEdits(m_context.edits).create(m_post.id, m_rule->text().trimmed(), times), this,
        [this](const Result<ActDone> &done) {
            if (done)
                accept();
            else
                m_problem->setText(ErrorText::sentence(done.error()));
        });
}

} // namespace stoa
