// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/calendar/shiftdialog.h"

#include "models/core/clock.h"
#include "models/core/whendone.h"
#include "models/planning/postedits.h"
#include "models/store/project.h"
#include "widgets/calendar/calendardays.h"
#include "widgets/calendar/placementlist.h"
#include "widgets/common/button.h"
#include "widgets/common/dateforms.h"
#include "widgets/common/errortext.h"
#include "widgets/common/plainlabel.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace stoa {

namespace {

constexpr int farthestShift = 366; // days

} // namespace

ShiftDialog::ShiftDialog(
    ProjectContext &context, CalendarDays &days, const DateRange &range, const PostFilter &filter, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_days(days)
    , m_filter(filter)
    , m_from(new QDateEdit(range.from, this))
    , m_to(new QDateEdit(range.to.addDays(-1), this))
    , m_by(new QSpinBox(this))
    , m_skipWeekends(new QCheckBox(tr("skip &weekends"), this))
    , m_skipHolidays(new QCheckBox(tr("skip public &holidays"), this))
    , m_list(new PlacementList(context.reader, days, this))
    , m_problem(new PlainLabel(QString(), TextSize::Secondary, Role::Failed, this))
    , m_apply(nullptr)
{
    setWindowTitle(tr("Shift posts"));
    for (QDateEdit *edit : {m_from, m_to}) {
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(typedDateFormat());
    }
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("To"));
    m_by->setRange(-farthestShift, farthestShift);
    m_by->setValue(7);
    m_by->setAccessibleName(tr("Days"));
    m_problem->setWordWrap(true);
    auto *row = new QHBoxLayout;
    const auto word = [this](const QString &text) { return new PlainLabel(text, TextSize::Body, Role::Text, this); };
    row->addWidget(word(tr("Posts from")));
    row->addWidget(m_from);
    row->addWidget(word(tr("to")));
    row->addWidget(m_to);
    //: Posts from ... to ... by [number] days
    row->addWidget(word(tr("by")));
    row->addWidget(m_by);
    auto *unit = word(QString());
    const auto nameUnit = [unit](int number) { unit->setText(tr("day(s)", "behind a number", std::abs(number))); };
    nameUnit(m_by->value());
    connect(m_by, &QSpinBox::valueChanged, unit, nameUnit);
    row->addWidget(unit);
    row->addStretch(1);
    auto *skips = new QHBoxLayout;
    skips->addWidget(m_skipWeekends);
    skips->addWidget(m_skipHolidays);
    skips->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_apply = buttons->button(QDialogButtonBox::Ok);
    setLook(*m_apply, ButtonLook::Main);
    auto *column = new QVBoxLayout(this);
    column->addLayout(row);
    column->addLayout(skips);
    column->addWidget(m_list, 1);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ShiftDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QDateEdit *edit : {m_from, m_to})
        connect(edit, &QDateEdit::dateChanged, this, &ShiftDialog::preview);
    connect(m_by, &QSpinBox::valueChanged, this, &ShiftDialog::preview);
    for (QCheckBox *box : {m_skipWeekends, m_skipHolidays})
        connect(box, &QCheckBox::toggled, this, &ShiftDialog::preview);
    connect(m_list, &PlacementList::choiceChanged, this, [this] {
        const int posts = int(m_list->chosen().size());
        m_apply->setText(tr("Move %n post(s)", nullptr, posts));
        m_apply->setEnabled(posts > 0 && m_by->value() != 0 && !m_context.edits.isReadOnly());
    });
    preview();
    resize(780, 520);
    m_by->setFocus();
    m_by->selectAll();
}

void ShiftDialog::preview()
{
    const Result<QList<PostRow>> rows
        = PostQueries(m_context.reader).between(m_from->date(), m_to->date().addDays(1), m_filter);
    if (!rows)
        return m_problem->setText(ErrorText::sentence(rows.error()));
    const auto skip = [this](QDate day) {
        return (m_skipWeekends->isChecked() && !QLocale().weekdays().contains(Qt::DayOfWeek(day.dayOfWeek())))
            || (m_skipHolidays->isChecked() && m_days.day(day).holiday);
    };
    const WallTime now = wallTimeAt(m_context.clock.nowUtcMs(), m_context.project.zone());
    m_list->show(shiftedPlacements(*rows, m_by->value(), skip, now), tr("No post in this range can be moved."));
}

void ShiftDialog::apply()
{
    whenDone(PostEdits(m_context.edits).placeEach(m_list->chosen()), this, [this](const Result<ActDone> &done) {
        if (done)
            accept();
        else
            m_problem->setText(ErrorText::sentence(done.error()));
    });
}

} // namespace stoa
