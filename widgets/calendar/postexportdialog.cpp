// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/calendar/postexportdialog.h"

#include "models/core/clock.h"
#include "models/core/whendone.h"
#include "models/store/project.h"
#include "widgets/calendar/postwords.h"
#include "widgets/common/asker.h"
#include "widgets/common/errortext.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/progressstrip.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QPushButton>
#include <QtConcurrentRun>
#include <QVBoxLayout>

namespace stoa {

namespace {

constexpr int lookMs = 100;

//! Of an earlier export with more pages or as many: name-2.png, name-3.png…
QStringList laterPictures(const QString &path)
{
    const QFileInfo place(path);
    QStringList found;
    for (const QString &name : place.dir().entryList(
             {place.completeBaseName() + QStringLiteral("-*.") + place.suffix()}, QDir::Files | QDir::Hidden)) {
        bool isNumber = false;
        const qsizetype from = place.completeBaseName().size() + 1;
        name.mid(from, name.size() - from - place.suffix().size() - 1).toInt(&isNumber);
        if (isNumber)
            found.append(name);
    }
    return found;
}

} // namespace

PostExportDialog::PostExportDialog(ProjectContext &context, Shown shown, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_shown(std::move(shown))
    , m_format(new QComboBox(this))
    , m_range(new QComboBox(this))
    , m_view(new QComboBox(this))
    , m_filtered(new QCheckBox(tr("Only posts that the &filter shows"), this))
    , m_viewLabel(new PlainLabel(tr("Pages"), this))
    , m_note(new PlainLabel(QString(), TextSize::Secondary, Role::Text3, this))
    , m_problem(new PlainLabel(QString(), TextSize::Secondary, Role::Failed, this))
    , m_strip(new ProgressStrip(this))
    , m_progress(std::make_shared<Progress>())
{
    setWindowTitle(tr("Export posts"));
    m_format->setObjectName(QStringLiteral("export.format"));
    m_range->setObjectName(QStringLiteral("export.range"));
    m_view->setObjectName(QStringLiteral("export.view"));
    m_filtered->setObjectName(QStringLiteral("export.filtered"));
    build();
    connect(m_range, &QComboBox::currentIndexChanged, this, &PostExportDialog::suitView);
    fillRanges();
    showFormat();
    m_look.setInterval(lookMs);
    connect(&m_look, &QTimer::timeout, this, &PostExportDialog::showProgress);
    connect(m_format, &QComboBox::currentIndexChanged, this, &PostExportDialog::showFormat);
    connect(m_filtered, &QCheckBox::toggled, this, &PostExportDialog::showFormat);
    connect(m_strip, &ProgressStrip::cancelled, this, [this] { m_progress->stop = true; });
}

PostExportDialog::~PostExportDialog()
{
    m_progress->stop = true;
}

void PostExportDialog::build()
{
    const auto add = [this](PostFileFormat format, const QString &words) { m_format->addItem(words, int(format)); };
    add(PostFileFormat::Pdf, tr("PDF for the client"));
    add(PostFileFormat::Png, tr("Pictures (PNG)"));
    add(PostFileFormat::Xlsx, tr("Spreadsheet (XLSX)"));
    add(PostFileFormat::Ics, tr("Calendar (ICS)"));
    add(PostFileFormat::Csv, tr("Table (CSV)"));
    add(PostFileFormat::Json, tr("JSON"));
    m_view->addItem(tr("A month on a page, then its posts with whole texts"), int(ReportView::Month));
    m_view->addItem(tr("A week on a page, with whole texts"), int(ReportView::Week));
    m_filtered->setChecked(true);
    m_filtered->setVisible(!m_shown.filter.isEmpty());
    for (PlainLabel *label : {m_note, m_problem})
        label->setWordWrap(true);
    auto *form = new QFormLayout;
    form->addRow(tr("&Write as"), m_format);
    form->addRow(tr("&Posts"), m_range);
    m_viewLabel->setBuddy(m_view);
    m_view->setAccessibleName(m_viewLabel->text());
    form->addRow(m_viewLabel, m_view);
    form->addRow(QString(), m_filtered);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_export = buttons->button(QDialogButtonBox::Ok);
    m_export->setText(tr("Export…"));
    m_export->setObjectName(QStringLiteral("export.write"));
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_note);
    column->addWidget(m_problem);
    column->addStretch(1);
    column->addWidget(m_strip);
    column->addWidget(buttons);
    setMinimumWidth(480);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] { write(chosen()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void PostExportDialog::fillRanges()
{
    const QDate day = m_shown.page.contains(m_shown.cursor) ? m_shown.cursor : m_shown.page.from;
    const QDate first(day.year(), day.month(), 1);
    const auto add = [this](const QString &words, const DateRange &range) {
        m_ranges.append(range); // before its entry, which asks for it
        m_range->addItem(range.from.isValid() ? words.arg(PostWords::dateRange(range)) : words);
    };
    add(tr("This page: %1"), m_shown.page);
    if (const DateRange month{first, first.addMonths(1)}; month != m_shown.page)
        add(tr("The month: %1"), month);
    if (const DateRange week = weekRange(day, QLocale().firstDayOfWeek()); week != m_shown.page)
        add(tr("The week: %1"), week);
    add(tr("All posts"), {});
}

//! A week does not fill the page of a month.
void PostExportDialog::suitView()
{
    const DateRange &range = m_ranges.value(m_range->currentIndex());
    const bool isWeek = range.from.isValid() && range.days() <= 7;
    m_view->setCurrentIndex(m_view->findData(int(isWeek ? ReportView::Week : ReportView::Month)));
}

void PostExportDialog::showFormat()
{
    const auto format = PostFileFormat(m_format->currentData().toInt());
    m_view->setEnabled(isPaged(format));
    m_viewLabel->setEnabled(isPaged(format));
    QStringList notes{formatNote()};
    if (!m_shown.filter.isEmpty() && m_filtered->isChecked())
        notes.append(tr("Posts that the filter hides are left out."));
    m_note->setText(notes.join(QLatin1Char(' ')));
}

QString PostExportDialog::formatNote() const
{
    switch (PostFileFormat(m_format->currentData().toInt())) {
    case PostFileFormat::Pdf:
        return tr("In the project’s language. Internal notes and labels are left out.");
    case PostFileFormat::Png:
        return tr("A picture a page, in the project’s language. Internal notes and labels are left out.");
    case PostFileFormat::Ics:
        return tr("Posts without a date are left out.");
    case PostFileFormat::Xlsx:
    case PostFileFormat::Csv:
    case PostFileFormat::Json:
        break;
    }
    return tr("Posts without a date are written when all posts are.");
}

qint64 PostExportDialog::postsIn(const PostExportJob &job) const
{
    if (job.range.from.isValid() && job.range.to.isValid())
        return m_context.reader
            .integer("SELECT count(*) FROM post WHERE wall >= ? AND wall < ?", job.range.from.toString(Qt::ISODate),
                job.range.to.toString(Qt::ISODate))
            .value_or(0);
    const bool datedOnly = isPaged(job.format) || job.format == PostFileFormat::Ics;
    return m_context.reader.integer("SELECT count(*) FROM post WHERE wall IS NOT NULL OR ?", qint64(!datedOnly))
        .value_or(0);
}

PostExportJob PostExportDialog::chosen() const
{
    PostExportJob job;
    job.format = PostFileFormat(m_format->currentData().toInt());
    job.range = m_ranges.at(m_range->currentIndex());
    job.view = ReportView(m_view->currentData().toInt());
    if (m_filtered->isChecked())
        job.filter = m_shown.filter;
    return job;
}

bool PostExportDialog::print()
{
    m_format->setCurrentIndex(0);
    m_range->setCurrentIndex(0);
    PostExportJob job = chosen();
    if (job.view == ReportView::Week) // a day is a part of its week's page
        job.range = weekRange(job.range.from, QLocale().firstDayOfWeek());
    return write(job);
}

bool PostExportDialog::maySave(const PostExportJob &job)
{
    const QStringList later = job.format == PostFileFormat::Png ? laterPictures(job.path) : QStringList();
    return later.isEmpty()
        || m_context.asker.ask({tr("Replace pictures?"),
               tr("Beside it are %n picture(s) of later pages, which may be replaced.", nullptr, int(later.size())),
               tr("Replace"), {}, true})
        == Answer::Accept;
}

bool PostExportDialog::write(PostExportJob job)
{
    const QString ending = endingOf(job.format);
    const QString name = (isPaged(job.format) ? tr("calendar", "a file name") : tr("posts", "a file name"))
        + (job.range.from.isValid() ? QLatin1Char('-') + job.range.from.toString(Qt::ISODate) : QString());
    job.path = m_context.asker.saveFile({tr("Write posts to"), {}, name + QLatin1Char('.') + ending,
        {m_format->currentText() + QStringLiteral(" (*.") + ending + QLatin1Char(')')}, ending});
    if (job.path.isEmpty() || !maySave(job))
        return false;
    job.uuid = m_context.project.uuid();
    job.home = m_context.project.home();
    job.nowMs = m_context.clock.nowUtcMs();
    begin(job);
    return true;
}

void PostExportDialog::begin(const PostExportJob &job)
{
    m_problem->setText({});
    Result<std::unique_ptr<Connection>> reader = m_context.project.openReader();
    if (!reader)
        return end(reader.error(), job);
    m_export->setEnabled(false);
    m_strip->begin(tr("Writing…"));
    m_progress = std::make_shared<Progress>();
    m_look.start();
    const std::shared_ptr<Connection> own(std::move(*reader));
    const auto work = [own, job, progress = m_progress] {
        return runPostExport(*own, job, [&progress](qint64 done, qint64 total) {
            progress->done = done;
            progress->total = total;
            return !progress->stop;
        });
    };
    whenDone(QtConcurrent::run(work), this, [this, job](const Result<qint64> &posts) { end(posts, job); });
}

void PostExportDialog::showProgress()
{
    m_strip->setProgress(m_progress->done, m_progress->total);
}

void PostExportDialog::end(const Result<qint64> &posts, const PostExportJob &job)
{
    m_look.stop();
    m_strip->end();
    m_export->setEnabled(true);
    if (!posts) {
        if (!isVisible())
            open(); // it was asked for without this window
        return m_problem->setText(ErrorText::sentence(posts.error()));
    }
    const qint64 filteredOut = job.filter.isEmpty() ? 0 : postsIn(job) - *posts;
    Q_EMIT written(*posts, filteredOut, job.path);
    accept();
}

} // namespace stoa
