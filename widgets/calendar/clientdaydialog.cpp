// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/calendar/clientdaydialog.h"

#include "widgets/calendar/postwords.h"
#include "widgets/common/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QStackedWidget>

namespace stoa {

namespace {

QComboBox *monthBox(const QString &name, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    for (int month = 1; month <= 12; ++month)
        box->addItem(QLocale().standaloneMonthName(month), month);
    box->setAccessibleName(name);
    return box;
}

QString twoDigits(int number)
{
    return QString::number(number).rightJustified(2, QLatin1Char('0'));
}

QWidget *dayFormRow(std::initializer_list<QWidget *> widgets, QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget : widgets)
        line->addWidget(widget);
    line->addStretch(1);
    return row;
}

const QStringList &weekdayTokens()
{
    static const QStringList tokens{QStringLiteral("monday"), QStringLiteral("tuesday"), QStringLiteral("wednesday"),
        QStringLiteral("thursday"), QStringLiteral("friday"), QStringLiteral("saturday"), QStringLiteral("sunday")};
    return tokens;
}

} // namespace

ClientDayDialog::ClientDayDialog(const ClientDay &day, QDate today, QWidget *parent)
    : QDialog(parent)
    , m_day(day)
    , m_today(today)
    , m_name(new QLineEdit(this))
    , m_way(new QComboBox(this))
    , m_when(new QStackedWidget(this))
    , m_dayOfMonth(new QSpinBox(this))
    , m_month(monthBox(tr("Month"), this))
    , m_nth(new QComboBox(this))
    , m_weekday(new QComboBox(this))
    , m_weekdayMonth(monthBox(tr("Month of the weekday"), this))
    , m_fromEaster(new QSpinBox(this))
    , m_next(new PlainLabel(QString(), TextSize::Secondary, Role::Text2, this))
    , m_hasSince(new QCheckBox(tr("an anniversary, since"), this))
    , m_since(new QSpinBox(this))
    , m_hashtag(new QLineEdit(this))
    , m_mourning(new QCheckBox(tr("a day of mourning: warn against cheerful posts"), this))
    , m_lead(new QSpinBox(this))
    , m_problem(new PlainLabel(QString(), TextSize::Secondary, Role::Failed, this))
{
    setWindowTitle(day.id.isValid() ? tr("Change a day") : tr("A day of the client"));
    m_name->setMaxLength(200);
    m_hashtag->setMaxLength(100);
    m_since->setRange(1, 9999);
    m_since->setAccessibleName(tr("Year of the first"));
    m_lead->setRange(0, 366);
    const auto nameLead = [lead = m_lead](int days) {
        lead->setSuffix(QLatin1Char(' ') + tr("day(s) before", "behind a number", days));
    };
    nameLead(0);
    connect(m_lead, &QSpinBox::valueChanged, m_lead, nameLead);
    m_lead->setSpecialValueText(tr("no reminder"));
    m_problem->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto *form = new QFormLayout(this);
    form->addRow(tr("Na&me"), m_name);
    form->addRow(tr("Every &year"), m_way);
    form->addRow(QString(), buildWhen());
    form->addRow(QString(), m_next);
    form->addRow(QString(), dayFormRow({m_hasSince, m_since}, this));
    form->addRow(tr("&Hashtag"), m_hashtag);
    form->addRow(tr("Start &preparing"), m_lead);
    form->addRow(QString(), m_mourning);
    form->addRow(m_problem);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ClientDayDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_hasSince, &QCheckBox::toggled, m_since, &QWidget::setEnabled);
    show(day, today);
    for (QSpinBox *box : {m_dayOfMonth, m_fromEaster})
        connect(box, &QSpinBox::valueChanged, this, &ClientDayDialog::preview);
    for (QComboBox *box : {m_way, m_month, m_nth, m_weekday, m_weekdayMonth})
        connect(box, &QComboBox::currentIndexChanged, this, &ClientDayDialog::preview);
    preview();
    resize(480, 0);
}

QWidget *ClientDayDialog::buildWhen()
{
    m_way->addItem(tr("on a date"), OnDate);
    m_way->addItem(tr("on a weekday of a month"), OnWeekday);
    m_way->addItem(tr("counted from Western Easter"), FromEaster);
    m_way->addItem(tr("counted from Orthodox Easter"), FromOrthodoxEaster);
    m_dayOfMonth->setRange(1, 31);
    m_dayOfMonth->setAccessibleName(tr("Day of the month"));
    const std::pair<QString, int> places[] = {
        {tr("first"), 1}, {tr("second"), 2}, {tr("third"), 3}, {tr("fourth"), 4}, {tr("fifth"), 5}, {tr("last"), -1}};
    for (const auto &[word, nth] : places)
        m_nth->addItem(word, nth);
    m_nth->setAccessibleName(tr("Which one"));
    for (int weekday = 1; weekday <= 7; ++weekday)
        m_weekday->addItem(QLocale().standaloneDayName(weekday), weekday);
    m_weekday->setAccessibleName(tr("Weekday"));
    m_fromEaster->setRange(-366, 366);
    //: Days counted from Easter Sunday: "-2 days from Easter" is Good Friday
    m_fromEaster->setSuffix(QLatin1Char(' ') + tr("days from Easter Sunday"));
    m_fromEaster->setAccessibleName(tr("Days from Easter Sunday"));
    m_when->addWidget(dayFormRow({m_dayOfMonth, m_month}, this));
    m_when->addWidget(dayFormRow({m_nth, m_weekday, m_weekdayMonth}, this));
    m_when->addWidget(dayFormRow({m_fromEaster}, this));
    m_when->addWidget(new QWidget(this));
    return m_when;
}

void ClientDayDialog::show(const ClientDay &day, QDate today)
{
    m_name->setText(day.name);
    m_hasSince->setChecked(day.sinceYear.has_value());
    m_since->setEnabled(day.sinceYear.has_value());
    m_since->setValue(day.sinceYear.value_or(today.year()));
    m_hashtag->setText(day.hashtag);
    m_mourning->setChecked(day.sensitive);
    m_lead->setValue(day.leadDays);
    static const QRegularExpression date(QStringLiteral("^(\\d\\d)-(\\d\\d)$"));
    static const QRegularExpression nth(QStringLiteral("^(\\d|last) ([a-z]+) (\\d\\d)$"));
    static const QRegularExpression easter(QStringLiteral("^(orthodox-)?easter(?: ([+-]\\d+))?$"));
    const QString rule = day.id.isValid() ? day.rule.text() : today.toString(QStringLiteral("MM-dd"));
    const auto onDate = date.match(rule);
    const auto onWeekday = nth.match(rule);
    const auto onEaster = easter.match(rule);
    m_dayOfMonth->setValue(onDate.hasMatch() ? onDate.captured(2).toInt() : today.day());
    m_month->setCurrentIndex((onDate.hasMatch() ? onDate.captured(1).toInt() : today.month()) - 1);
    m_weekdayMonth->setCurrentIndex((onWeekday.hasMatch() ? onWeekday.captured(3).toInt() : today.month()) - 1);
    if (onWeekday.hasMatch()) {
        m_way->setCurrentIndex(OnWeekday);
        m_nth->setCurrentIndex(
            m_nth->findData(onWeekday.captured(1) == QLatin1String("last") ? -1 : onWeekday.captured(1).toInt()));
        m_weekday->setCurrentIndex(int(weekdayTokens().indexOf(onWeekday.captured(2))));
    } else if (onEaster.hasMatch()) {
        m_way->setCurrentIndex(onEaster.captured(1).isEmpty() ? FromEaster : FromOrthodoxEaster);
        m_fromEaster->setValue(onEaster.captured(2).toInt());
    } else if (!onDate.hasMatch()) { // from a file: more than the boxes can say
        m_way->addItem(tr("by its rule: %1").arg(rule), AsItWas);
        m_way->setCurrentIndex(AsItWas);
    }
}

QString ClientDayDialog::rule() const
{
    const QString offset = m_fromEaster->value() == 0
        ? QString()
        : QStringLiteral(" %1%2")
              .arg(m_fromEaster->value() > 0 ? QStringLiteral("+") : QString())
              .arg(m_fromEaster->value());
    switch (Way(m_way->currentData().toInt())) {
    case OnDate:
        return twoDigits(m_month->currentData().toInt()) + QLatin1Char('-') + twoDigits(m_dayOfMonth->value());
    case OnWeekday: {
        const int nth = m_nth->currentData().toInt();
        return (nth == -1 ? QStringLiteral("last") : QString::number(nth)) + QLatin1Char(' ')
            + weekdayTokens().at(m_weekday->currentIndex()) + QLatin1Char(' ')
            + twoDigits(m_weekdayMonth->currentData().toInt());
    }
    case FromEaster:
        return QStringLiteral("easter") + offset;
    case FromOrthodoxEaster:
        return QStringLiteral("orthodox-easter") + offset;
    case AsItWas:
        break;
    }
    return m_day.rule.text();
}

void ClientDayDialog::preview()
{
    const int way = m_way->currentData().toInt();
    m_when->setCurrentIndex(way == AsItWas ? 3 : std::min(way, 2));
    const auto rule = ObservanceRule::parse(this->rule());
    QStringList dates;
    for (int year = m_today.year(); rule && dates.size() < 3 && year < m_today.year() + 9; ++year) {
        const QDate date = rule->dateIn(year);
        if (date.isValid() && date >= m_today)
            dates.append(PostWords::shortDate(date) + QLatin1Char(' ') + QString::number(date.year()));
    }
    m_next->setText(
        dates.isEmpty() ? tr("There is no such day.") : tr("Next: %1").arg(dates.join(QStringLiteral(", "))));
}

ClientDay ClientDayDialog::day() const
{
    ClientDay day = m_day;
    day.name = m_name->text();
    if (const auto rule = ObservanceRule::parse(this->rule()))
        day.rule = *rule;
    day.sinceYear = m_hasSince->isChecked() ? std::optional(m_since->value()) : std::nullopt;
    day.hashtag = m_hashtag->text();
    day.sensitive = m_mourning->isChecked();
    if (day.sensitive)
        day.kind = ObservanceKind::Remembrance;
    else if (day.kind == ObservanceKind::Remembrance)
        day.kind = ObservanceKind::Unusual;
    day.leadDays = m_lead->value();
    return day;
}

void ClientDayDialog::accept()
{
    const QString fault = clientDayFault(day());
    if (!ObservanceRule::parse(rule()))
        m_problem->setText(tr("There is no such day."));
    else if (fault == QLatin1String("name"))
        m_problem->setText(tr("The day needs a name."));
    else if (fault == QLatin1String("hashtag"))
        m_problem->setText(tr("A hashtag is one word, without spaces."));
    else
        QDialog::accept();
}

} // namespace stoa
