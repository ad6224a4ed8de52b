// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/calendar/bandsdialog.h"

#include "models/core/displaytext.h"
#include "models/planning/labeledits.h"
#include "widgets/calendar/postwords.h"
#include "widgets/common/dateforms.h"
#include "widgets/common/segmentedcontrol.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>

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
    : RowFormDialog(context,
        {tr("Notes and campaigns"), tr("&New"), tr("&Add"),
            tr("Nothing yet: a fair, a holiday of the shop, a campaign.")},
        parent)
    , m_day(day)
    , m_sort(new SegmentedControl(this))
    , m_text(new QLineEdit(this))
    , m_from(new QDateEdit(this))
    , m_to(new QDateEdit(this))
    , m_colour(new QComboBox(this))
{
    setWindowTitle(tr("Notes and campaigns"));
    addForm(buildForm());
    connect(&context.edits, &EditService::changed, this, [this](const ChangeList &changes) {
        if (changes.touches(Table::DayNote) || changes.touches(Table::Campaign))
            reload();
    });
    begin();
    resize(660, 380);
}

QFormLayout *BandsDialog::buildForm()
{
    m_sort->addSegment(NoteSort, tr("Note"));
    m_sort->addSegment(CampaignSort, tr("Campaign"));
    m_sort->setCurrent(NoteSort);
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
    auto *form = new QFormLayout;
    form->addRow(QString(), m_sort);
    form->addRow(tr("Text"), m_text);
    form->addRow(tr("First day"), m_from);
    form->addRow(tr("Last day"), m_to);
    form->addRow(tr("Colour"), m_colour);
    connect(m_from, &QDateEdit::dateChanged, this, [this](QDate day) {
        if (m_to->date() < day)
            m_to->setDate(day);
    });
    return form;
}

void BandsDialog::read()
{
    m_bands.clear();
    const QList<DayNote> notes = readNotes(context().reader).value_or({});
    for (const DayNote &note : notes)
        m_bands.append({false, note.id.value, note.days, note.text, note.colour});
    const QList<Campaign> campaigns = readCampaigns(context().reader).value_or({});
    for (const Campaign &campaign : campaigns)
        m_bands.append({true, campaign.id.value, {campaign.from, campaign.to}, campaign.name, campaign.colour});
}

QList<qint64> BandsDialog::fillList()
{
    read();
    QList<qint64> ids;
    for (const Band &band : std::as_const(m_bands)) {
        const bool isDated = band.days.from.isValid() && band.days.to.isValid();
        const QString when = isDated ? PostWords::dateRange(band.days) : tr("no dates");
        list()->addItem(new QListWidgetItem(
            colourIcon(QColor(band.colour)), displayLine(band.text, 60) + QStringLiteral(" · ") + when));
        ids.append(band.id);
    }
    return ids;
}

void BandsDialog::fillForm(qint64 id)
{
    m_stored = {m_sort->current() == CampaignSort, 0, {m_day, m_day.addDays(1)}, {}, {}};
    for (const Band &band : std::as_const(m_bands)) {
        if (band.id == id)
            m_stored = band;
    }
    const QDate from = m_stored.days.from.isValid() ? m_stored.days.from : m_day;
    const QDate last = m_stored.days.to.isValid() ? m_stored.days.to.addDays(-1) : from;
    m_sort->setCurrent(m_stored.isCampaign ? CampaignSort : NoteSort);
    m_sort->setEnabled(id == 0);
    m_text->setText(m_stored.text);
    m_from->setDate(from);
    m_to->setDate(last);
    if (m_colour->findData(m_stored.colour) < 0)
        m_colour->addItem(colourIcon(QColor(m_stored.colour)), m_stored.colour, m_stored.colour);
    m_colour->setCurrentIndex(m_colour->findData(m_stored.colour));
    m_shownDays = entered().days;
}

BandsDialog::Band BandsDialog::entered() const
{
    return {m_sort->current() == CampaignSort, m_stored.id, {m_from->date(), m_to->date().addDays(1)},
        m_text->text().trimmed(), m_colour->currentData().toString()};
}

QVariant BandsDialog::formState() const
{
    return QVariant::fromValue(entered());
}

bool BandsDialog::isFormEmpty() const
{
    return m_text->text().trimmed().isEmpty();
}

QFuture<Result<ActDone>> BandsDialog::write(qint64 id)
{
    const Band band = entered();
    if (band.isCampaign) {
        Campaign campaign{CampaignId{id}, band.text, band.days.from, band.days.to, band.colour};
        if (id != 0 && band.days == m_shownDays) // one without dates stays so
            std::tie(campaign.from, campaign.to) = std::tie(m_stored.days.from, m_stored.days.to);
        CampaignEdits edits(context().edits);
        return id != 0 ? edits.change(campaign) : edits.create(campaign);
    }
    const DayNote note{NoteId{id}, band.days, band.text, band.colour};
    NoteEdits edits(context().edits);
    return id != 0 ? edits.change(note) : edits.create(note);
}

QFuture<Result<ActDone>> BandsDialog::drop(qint64 id)
{
    return m_stored.isCampaign ? CampaignEdits(context().edits).remove({id}) : NoteEdits(context().edits).remove({id});
}

QWidget *BandsDialog::firstField() const
{
    return m_text;
}

} // namespace stoa
