// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/contest/contesttermspane.h"

#include "widgets/common/dateforms.h"
#include "widgets/common/plainedit.h"
#include "widgets/common/plainlabel.h"
#include "widgets/contest/contestwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>
#include <QVBoxLayout>

namespace stoa {

namespace {

QDateTime shownTime(const WallTime &wall)
{
    return QDateTime(wall.date, wall.time, Qt::UTC); // as it stands on the wall: no zone shifts it
}

QStringList partsOf(const QString &text, QChar separator)
{
    QStringList parts;
    for (const QString &part : text.split(separator, Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty())
            parts.append(part.trimmed());
    }
    return parts;
}

} // namespace

ContestTermsPane::ContestTermsPane(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit(this))
    , m_kind(new QComboBox(this))
    , m_post(new QComboBox(this))
    , m_prize(new QLineEdit(this))
    , m_winners(new QSpinBox(this))
    , m_starts(new QDateTimeEdit(this))
    , m_ends(new QDateTimeEdit(this))
    , m_zone(new PlainLabel(QString(), TextSize::Secondary, Role::Text2, this))
    , m_inTime(new QCheckBox(tr("between start and end"), this))
    , m_commented(new QCheckBox(tr("commented"), this))
    , m_followed(new QCheckBox(tr("follows the account"), this))
    , m_reposted(new QCheckBox(tr("passed the post on"), this))
    , m_mentions(new QSpinBox(this))
    , m_hashtag(new QLineEdit(this))
    , m_answers(new QLineEdit(this))
    , m_staff(new PlainEdit(this))
{
    build();
    connectFields();
}

void ContestTermsPane::addRow(QFormLayout *form, const QString &name, QWidget *field)
{
    auto *label = new PlainLabel(name, TextSize::Secondary, Role::Text2, this);
    label->setBuddy(field);
    field->setAccessibleName(name);
    form->addRow(label, field);
    if (field == m_answers)
        m_answersName = label;
}

QWidget *ContestTermsPane::buildTimes()
{
    auto *times = new QWidget(this);
    auto *row = new QHBoxLayout(times);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (QDateTimeEdit *edit : {m_starts, m_ends}) {
        edit->setTimeSpec(Qt::UTC);
        edit->setDisplayFormat(typedMomentFormat());
        edit->setCalendarPopup(true);
        row->addWidget(edit);
    }
    m_starts->setAccessibleName(tr("Start"));
    m_ends->setAccessibleName(tr("End"));
    row->insertWidget(1, new PlainLabel(tr("to", "between two times"), this));
    row->addWidget(m_zone, 1);
    times->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    return times;
}

QWidget *ContestTermsPane::buildConditions()
{
    auto *boxes = new QWidget(this);
    auto *grid = new QGridLayout(boxes);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(6);
    grid->addWidget(m_commented, 0, 0);
    grid->addWidget(m_followed, 0, 1);
    grid->addWidget(m_inTime, 1, 0);
    grid->addWidget(m_reposted, 1, 1);
    grid->setColumnStretch(2, 1);
    boxes->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    return boxes;
}

void ContestTermsPane::build()
{
    for (const ContestKind kind : {ContestKind::Draw, ContestKind::RepostDraw, ContestKind::Bonus, ContestKind::Quiz})
        m_kind->addItem(ContestWords::kind(kind), int(kind));
    m_name->setMaxLength(200);
    m_prize->setMaxLength(400);
    m_hashtag->setMaxLength(100);
    m_winners->setRange(1, 1000);
    m_mentions->setRange(0, 100);
    m_mentions->setSpecialValueText(tr("none"));
    m_winners->setMaximumWidth(120);
    m_mentions->setMaximumWidth(120);
    m_post->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_post->setMinimumContentsLength(24);
    m_hashtag->setPlaceholderText(tr("none"));
    m_answers->setPlaceholderText(tr("Right answers, with ; between them"));
    m_staff->setPlaceholderText(tr("Names that may not take part, one a line; the project’s accounts never may"));
    m_staff->setMaximumHeight(64);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addRow(form, tr("Name"), m_name);
    addRow(form, tr("Kind"), m_kind);
    addRow(form, tr("Announced by"), m_post);
    addRow(form, tr("Prize"), m_prize);
    addRow(form, tr("Winners"), m_winners);
    addRow(form, tr("From, to"), buildTimes());
    addRow(form, tr("Who takes part"), buildConditions());
    addRow(form, tr("Friends to be named"), m_mentions);
    addRow(form, tr("Hashtag"), m_hashtag);
    addRow(form, tr("Right answer"), m_answers);
    addRow(form, tr("Staff"), m_staff);
}

void ContestTermsPane::connectFields()
{
    for (QLineEdit *edit : {m_name, m_prize, m_hashtag, m_answers})
        connect(edit, &QLineEdit::editingFinished, this, &ContestTermsPane::tell);
    for (QComboBox *box : {m_kind, m_post})
        connect(box, &QComboBox::activated, this, &ContestTermsPane::tell);
    for (QSpinBox *box : {m_winners, m_mentions})
        connect(box, &QSpinBox::editingFinished, this, &ContestTermsPane::tell);
    for (QDateTimeEdit *edit : {m_starts, m_ends})
        connect(edit, &QDateTimeEdit::editingFinished, this, &ContestTermsPane::tell);
    for (QCheckBox *box : {m_inTime, m_commented, m_followed, m_reposted})
        connect(box, &QCheckBox::clicked, this, &ContestTermsPane::tell);
    connect(m_staff, &PlainEdit::textChanged, this, [this] {
        if (!m_filling)
            tell();
    });
}

void ContestTermsPane::setPosts(const QList<std::pair<PostId, QString>> &posts)
{
    m_filling = true;
    m_post->clear();
    m_post->addItem(tr("No post yet"), QString());
    for (const auto &[post, headline] : posts)
        m_post->addItem(headline, post.toString());
    m_filling = false;
}

void ContestTermsPane::setZone(const QString &zone)
{
    m_zone->setText(zone.section(QLatin1Char('/'), -1).replace(QLatin1Char('_'), QLatin1Char(' ')));
}

void ContestTermsPane::focusName()
{
    m_name->setFocus();
    m_name->selectAll();
}

void ContestTermsPane::showTerms(const ContestTerms &terms, bool isOpen)
{
    setEnabled(isOpen);
    m_filling = true;
    const ContestConditions &wanted = terms.conditions;
    const bool isAnother = terms != m_shown;
    m_shown = terms;
    if (isAnother && entered() != terms) { // what stands there by the person's own hand is not written over
        m_name->setText(terms.name);
        m_kind->setCurrentIndex(m_kind->findData(int(terms.kind)));
        m_prize->setText(terms.prize);
        m_winners->setValue(terms.winners);
        m_starts->setDateTime(shownTime(terms.starts));
        m_ends->setDateTime(shownTime(terms.ends));
        m_inTime->setChecked(wanted.inTime);
        m_commented->setChecked(wanted.commented);
        m_followed->setChecked(wanted.followed);
        m_reposted->setChecked(wanted.reposted || terms.kind == ContestKind::RepostDraw);
        m_mentions->setValue(wanted.mentions);
        m_hashtag->setText(wanted.hashtag);
        m_answers->setText(wanted.answers.join(QStringLiteral("; ")));
        m_staff->setPlainText(wanted.staff.join(QLatin1Char('\n')));
    }
    m_post->setCurrentIndex(std::max(0, m_post->findData(terms.post.isValid() ? terms.post.toString() : QString())));
    adapt();
    m_filling = false;
}

void ContestTermsPane::adapt()
{
    const auto kind = static_cast<ContestKind>(m_kind->currentData().toInt());
    m_winners->setEnabled(kind != ContestKind::Bonus);
    m_reposted->setEnabled(kind != ContestKind::RepostDraw);
    if (kind == ContestKind::RepostDraw)
        m_reposted->setChecked(true);
    m_answers->setVisible(kind == ContestKind::Quiz);
    m_answersName->setVisible(kind == ContestKind::Quiz);
}

ContestTerms ContestTermsPane::entered() const
{
    ContestTerms terms = m_shown;
    terms.name = m_name->text().trimmed();
    terms.kind = static_cast<ContestKind>(m_kind->currentData().toInt());
    terms.post = PostId::fromString(m_post->currentData().toString());
    terms.prize = m_prize->text().trimmed();
    terms.winners = m_winners->value();
    const auto wall = [](const QDateTimeEdit *edit) {
        return WallTime{edit->date(), QTime(edit->time().hour(), edit->time().minute())};
    };
    terms.starts = wall(m_starts);
    terms.ends = wall(m_ends);
    ContestConditions &wanted = terms.conditions;
    wanted.inTime = m_inTime->isChecked();
    wanted.commented = m_commented->isChecked();
    wanted.followed = m_followed->isChecked();
    wanted.reposted = m_reposted->isChecked();
    wanted.mentions = m_mentions->value();
    wanted.hashtag = m_hashtag->text().trimmed();
    wanted.answers = partsOf(m_answers->text(), QLatin1Char(';'));
    wanted.staff = partsOf(m_staff->toPlainText(), QLatin1Char('\n'));
    return terms;
}

void ContestTermsPane::tell()
{
    if (m_filling)
        return;
    adapt();
    const ContestTerms terms = entered();
    if (terms != m_shown)
        Q_EMIT changed(terms);
}

} // namespace stoa
