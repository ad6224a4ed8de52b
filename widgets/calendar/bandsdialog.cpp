// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/calendar/bandsdialog.h"

#include "models/core/displaytext.h"
#include "models/core/whendone.h"
#include "models/planning/labeledits.h"
#include "widgets/calendar/postwords.h"
#include "widgets/common/button.h"
#include "widgets/common/errortext.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/segmentedcontrol.h"
#include "widgets/common/theme.h"
#include "widgets/common/typeddate.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace stoa {

namespace {

enum BandSort { NoteSort, CampaignSort };

// Told apart by eyes that see no red or no green; the text on them is the window's, on a third of the colour.
constexpr std::array bandColours{std::pair(QT_TRANSLATE_NOOP("stoa::BandsDialog", "Grey"), ""),
    std::pair(QT_TRANSLATE_NOOP("stoa::BandsDialog", "Blue"), "#2f6fb0"),
    std::pair(QT_TRANSLATE_NOOP("stoa::BandsDialog", "Orange"), "#c96a12"),
    std::pair(QT_TRANSLATE_NOOP("stoa::BandsDialog", "Green"), "#2d8a57"),
    std::pair(QT_TRANSLATE_NOOP("stoa::BandsDialog", "Purple"), "#7a4fa3"),
    std::pair(QT_TRANSLATE_NOOP("stoa::BandsDialog", "Red"), "#b3364a")};

QIcon colourIcon(const QColor &colour)
{
    QPixmap picture(14, 14);
    picture.fill(colour.isValid() ? colour : QColor(Qt::gray));
    return picture;
}

} // namespace

BandsDialog::BandsDialog(ProjectContext &context, QDate day, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_day(day)
    , m_list(new QListWidget(this))
    , m_sort(new SegmentedControl(this))
    , m_text(new QLineEdit(this))
    , m_from(new QDateEdit(this))
    , m_to(new QDateEdit(this))
    , m_colour(new QComboBox(this))
    , m_save(new QPushButton(this))
    , m_remove(new QPushButton(tr("&Delete"), this))
    , m_problem(new PlainLabel(QString(), TextSize::Secondary, Role::Failed, this))
{
    setWindowTitle(tr("Notes and campaigns"));
    build();
    connect(&context.edits, &EditService::changed, this, [this](const ChangeList &changes) {
        if (changes.touches(Table::DayNote) || changes.touches(Table::Campaign))
            fill();
    });
    fill();
    show(-1);
    resize(660, 380);
    m_text->setFocus();
}

void BandsDialog::build()
{
    m_sort->addSegment(NoteSort, tr("Note"));
    m_sort->addSegment(CampaignSort, tr("Campaign"));
    m_sort->setCurrent(NoteSort);
    m_list->setAccessibleName(tr("Notes and campaigns"));
    m_text->setAccessibleName(tr("Text"));
    m_text->setMaxLength(200);
    for (QDateEdit *edit : {m_from, m_to}) {
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(typedDateFormat());
    }
    m_from->setAccessibleName(tr("First day"));
    m_to->setAccessibleName(tr("Last day"));
    for (const auto &[name, colour] : bandColours)
        m_colour->addItem(colourIcon(QColor(QString::fromLatin1(colour))), tr(name), QString::fromLatin1(colour));
    m_colour->setAccessibleName(tr("Colour"));
    m_problem->setWordWrap(true);
    setLook(*m_save, ButtonLook::Main);
    setLook(*m_remove, ButtonLook::Danger);
    m_save->setDefault(true);
    m_remove->setAutoDefault(false);
    auto *fresh = new QPushButton(tr("&New"), this);
    fresh->setAutoDefault(false);
    auto *left = new QVBoxLayout;
    left->addWidget(m_list, 1);
    left->addWidget(fresh);
    auto *form = new QFormLayout;
    form->addRow(QString(), m_sort);
    form->addRow(tr("Text"), m_text);
    form->addRow(tr("First day"), m_from);
    form->addRow(tr("Last day"), m_to);
    form->addRow(tr("Colour"), m_colour);
    auto *acts = new QHBoxLayout;
    acts->addWidget(m_save);
    acts->addWidget(m_remove);
    acts->addStretch(1);
    auto *right = new QVBoxLayout;
    right->addLayout(form);
    right->addWidget(m_problem);
    right->addLayout(acts);
    right->addStretch(1);
    auto *row = new QHBoxLayout;
    row->addLayout(left, 1);
    row->addLayout(right, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->addLayout(row, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(fresh, &QPushButton::clicked, this, [this] {
        m_list->setCurrentRow(-1);
        show(-1);
        m_text->setFocus();
    });
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int at) {
        if (!m_filling)
            show(at);
    });
    connect(m_save, &QPushButton::clicked, this, &BandsDialog::save);
    connect(m_remove, &QPushButton::clicked, this, &BandsDialog::remove);
    connect(m_from, &QDateEdit::dateChanged, this, [this](QDate day) {
        if (m_to->date() < day)
            m_to->setDate(day);
    });
}

void BandsDialog::fill()
{
    m_filling = true;
    const int at = m_list->currentRow();
    m_notes = readNotes(m_context.reader).value_or({});
    m_campaigns = readCampaigns(m_context.reader).value_or({});
    m_list->clear();
    const auto add = [this](const QString &text, const DateRange &days, const QString &colour) {
        const QString when = days.from.isValid() && days.to.isValid() ? PostWords::dateRange(days) : tr("no dates");
        m_list->addItem(
            new QListWidgetItem(colourIcon(QColor(colour)), displayLine(text, 60) + QStringLiteral(" · ") + when));
    };
    for (const DayNote &note : std::as_const(m_notes))
        add(note.text, note.days, note.colour);
    for (const Campaign &campaign : std::as_const(m_campaigns))
        add(campaign.name, {campaign.from, campaign.to}, campaign.colour);
    if (m_list->count() == 0) {
        auto *nothing = new QListWidgetItem(tr("Nothing yet: a fair, a holiday of the shop, a campaign."), m_list);
        nothing->setFlags(Qt::ItemIsEnabled); // read, not chosen
        nothing->setForeground(currentTokens()[Role::Text3]);
        m_list->setCurrentRow(-1);
    } else {
        m_list->setCurrentRow(std::min(at, m_list->count() - 1));
    }
    m_list->setWordWrap(true);
    m_filling = false;
}

void BandsDialog::show(int at)
{
    DayNote shown{{}, {m_day, m_day.addDays(1)}, {}, {}};
    if (at >= 0 && at < m_notes.size()) {
        shown = m_notes.at(at);
        m_sort->setCurrent(NoteSort);
    } else if (at >= m_notes.size()) {
        const Campaign &campaign = m_campaigns.at(at - m_notes.size());
        const QDate from = campaign.from.isValid() ? campaign.from : m_day;
        shown = {{}, {from, campaign.to.isValid() ? campaign.to : from.addDays(1)}, campaign.name, campaign.colour};
        m_sort->setCurrent(CampaignSort);
    }
    m_sort->setEnabled(at < 0);
    m_text->setText(shown.text);
    m_from->setDate(shown.days.from);
    m_to->setDate(shown.days.to.addDays(-1));
    const int colour = m_colour->findData(shown.colour);
    if (colour < 0)
        m_colour->addItem(colourIcon(QColor(shown.colour)), shown.colour, shown.colour);
    m_colour->setCurrentIndex(m_colour->findData(shown.colour));
    m_save->setText(at < 0 ? tr("&Add") : tr("&Save"));
    m_remove->setEnabled(at >= 0);
    m_problem->setText({});
}

QString BandsDialog::colour() const
{
    return m_colour->currentData().toString();
}

void BandsDialog::save()
{
    const int at = m_list->currentRow();
    const DateRange days{m_from->date(), m_to->date().addDays(1)};
    if (m_text->text().trimmed().isEmpty())
        return m_problem->setText(tr("Write what it is."));
    if (m_sort->current() == NoteSort) {
        const DayNote note{at >= 0 ? m_notes.at(at).id : NoteId(), days, m_text->text().trimmed(), colour()};
        follow(at >= 0 ? NoteEdits(m_context.edits).change(note) : NoteEdits(m_context.edits).create(note));
    } else {
        const Campaign campaign{at >= 0 ? m_campaigns.at(at - m_notes.size()).id : CampaignId(), m_text->text(),
            days.from, days.to, colour()};
        follow(at >= 0 ? CampaignEdits(m_context.edits).change(campaign)
                       : CampaignEdits(m_context.edits).create(campaign));
    }
    if (at < 0)
        m_text->clear();
}

void BandsDialog::remove()
{
    const int at = m_list->currentRow();
    if (at < 0)
        return;
    follow(at < m_notes.size() ? NoteEdits(m_context.edits).remove(m_notes.at(at).id)
                               : CampaignEdits(m_context.edits).remove(m_campaigns.at(at - m_notes.size()).id));
    m_list->setCurrentRow(-1);
    show(-1);
}

void BandsDialog::follow(const QFuture<Result<ActDone>> &done)
{
    whenDone(done, this, [this](const Result<ActDone> &result) {
        if (!result)
            m_problem->setText(ErrorText::sentence(result.error()));
    });
}

} // namespace stoa
