// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/calendar/bandsdialog.h"

#include "models/core/displaytext.h"
#include "models/core/whendone.h"
#include "models/planning/labeledits.h"
#include "widgets/calendar/postwords.h"
#include "widgets/common/button.h"
#include "widgets/common/dateforms.h"
#include "widgets/common/errortext.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/segmentedcontrol.h"
#include "widgets/common/theme.h"

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
#include <tuple>

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
    choose(-1);
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
    connect(this, &QDialog::rejected, this, [this] {
        if (m_shown.id != 0) // a new one that was not added was given up
            keep();
    });
    connect(fresh, &QPushButton::clicked, this, [this] {
        m_list->setCurrentRow(-1);
        choose(-1);
        m_text->setFocus();
    });
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int at) {
        if (!m_filling)
            choose(at);
    });
    connect(m_save, &QPushButton::clicked, this, &BandsDialog::save);
    connect(m_remove, &QPushButton::clicked, this, &BandsDialog::remove);
    connect(m_from, &QDateEdit::dateChanged, this, [this](QDate day) {
        if (m_to->date() < day)
            m_to->setDate(day);
    });
}

void BandsDialog::read()
{
    m_bands.clear();
    const QList<DayNote> notes = readNotes(m_context.reader).value_or({});
    for (const DayNote &note : notes)
        m_bands.append({false, note.id.value, note.days, note.text, note.colour});
    const QList<Campaign> campaigns = readCampaigns(m_context.reader).value_or({});
    for (const Campaign &campaign : campaigns)
        m_bands.append({true, campaign.id.value, {campaign.from, campaign.to}, campaign.name, campaign.colour});
}

void BandsDialog::fill()
{
    m_filling = true;
    read();
    m_list->clear();
    int at = -1;
    for (const Band &band : std::as_const(m_bands)) {
        const bool isDated = band.days.from.isValid() && band.days.to.isValid();
        const QString when = isDated ? PostWords::dateRange(band.days) : tr("no dates");
        m_list->addItem(new QListWidgetItem(
            colourIcon(QColor(band.colour)), displayLine(band.text, 60) + QStringLiteral(" · ") + when));
        if (band.id == m_shown.id)
            at = m_list->count() - 1;
    }
    if (m_list->count() == 0) {
        auto *nothing = new QListWidgetItem(tr("Nothing yet: a fair, a holiday of the shop, a campaign."), m_list);
        nothing->setFlags(Qt::ItemIsEnabled); // read, not chosen
        nothing->setForeground(currentTokens()[Role::Text3]);
    }
    m_list->setCurrentRow(at);
    m_list->setWordWrap(true);
    m_filling = false;
    if (at < 0 && m_shown.id != 0) { // taken away elsewhere
        m_shown = typed();
        choose(-1);
    }
}

void BandsDialog::choose(int at)
{
    keep();
    if (at >= 0 && at < m_bands.size())
        show(m_bands.at(at));
    else
        show({m_sort->current() == CampaignSort, 0, {m_day, m_day.addDays(1)}, {}, {}});
}

void BandsDialog::show(const Band &band)
{
    const QDate from = band.days.from.isValid() ? band.days.from : m_day;
    const QDate last = band.days.to.isValid() ? band.days.to.addDays(-1) : from;
    m_sort->setCurrent(band.isCampaign ? CampaignSort : NoteSort);
    m_sort->setEnabled(band.id == 0);
    m_text->setText(band.text);
    m_from->setDate(from);
    m_to->setDate(last);
    if (m_colour->findData(band.colour) < 0)
        m_colour->addItem(colourIcon(QColor(band.colour)), band.colour, band.colour);
    m_colour->setCurrentIndex(m_colour->findData(band.colour));
    m_save->setText(band.id == 0 ? tr("&Add") : tr("&Save"));
    m_remove->setEnabled(band.id != 0);
    m_problem->setText({});
    m_shown.id = band.id;
    m_shown = typed();
}

BandsDialog::Band BandsDialog::typed() const
{
    return {m_sort->current() == CampaignSort, m_shown.id, {m_from->date(), m_to->date().addDays(1)},
        m_text->text().trimmed(), m_colour->currentData().toString()};
}

void BandsDialog::keep()
{
    if (const Band band = typed(); band != m_shown && !band.text.isEmpty())
        write(band);
}

void BandsDialog::save()
{
    const Band band = typed();
    if (band.text.isEmpty())
        return m_problem->setText(tr("Write what it is."));
    write(band);
    if (band.id == 0)
        show({band.isCampaign, 0, band.days, {}, band.colour});
    else
        m_shown = band;
}

void BandsDialog::write(const Band &band)
{
    if (band.isCampaign) {
        Campaign campaign{CampaignId{band.id}, band.text, band.days.from, band.days.to, band.colour};
        for (const Band &stored : std::as_const(m_bands)) {
            if (stored.id == band.id && band.days == m_shown.days) // one without dates stays so
                std::tie(campaign.from, campaign.to) = std::tie(stored.days.from, stored.days.to);
        }
        CampaignEdits edits(m_context.edits);
        return follow(band.id != 0 ? edits.change(campaign) : edits.create(campaign));
    }
    const DayNote note{NoteId{band.id}, band.days, band.text, band.colour};
    NoteEdits edits(m_context.edits);
    follow(band.id != 0 ? edits.change(note) : edits.create(note));
}

void BandsDialog::remove()
{
    const Band band = m_shown;
    m_shown = typed(); // what goes is not kept
    m_list->setCurrentRow(-1);
    if (m_shown.id != 0)
        choose(-1);
    if (band.id != 0)
        follow(band.isCampaign ? CampaignEdits(m_context.edits).remove(CampaignId{band.id})
                               : NoteEdits(m_context.edits).remove(NoteId{band.id}));
}

void BandsDialog::follow(const QFuture<Result<ActDone>> &done)
{
    whenDone(done, this, [this](const Result<ActDone> &result) {
        if (!result)
            m_problem->setText(ErrorText::sentence(result.error()));
    });
}

} // namespace stoa
