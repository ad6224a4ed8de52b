// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/engagement/sampleimportdialog.h"

#include "models/core/whendone.h"
#include "models/store/project.h"
#include "widgets/common/button.h"
#include "widgets/common/errortext.h"
#include "widgets/common/plainlabel.h"
#include "widgets/engagement/columnchooser.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>
#include <QtConcurrent>
#include <QVBoxLayout>

namespace stoa {

namespace {

constexpr int mostRefusedShown = 500;

QString layoutWords(const QString &layout)
{
    if (layout == QLatin1String("x-posts"))
        return SampleImportDialog::tr("X Analytics, by post");
    if (layout == QLatin1String("x-days"))
        return SampleImportDialog::tr("X Analytics, by day");
    if (layout == QLatin1String("x-content"))
        return SampleImportDialog::tr("X Analytics, content");
    if (layout == QLatin1String("x-months"))
        return SampleImportDialog::tr("X, figures by month");
    if (layout == QLatin1String("youtube-content"))
        return SampleImportDialog::tr("YouTube Studio, content");
    if (layout == QLatin1String("youtube-days"))
        return SampleImportDialog::tr("YouTube Studio, totals by day");
    if (layout == QLatin1String("facebook-study"))
        return SampleImportDialog::tr("Facebook, posts without dates");
    if (layout == QLatin1String("stoa"))
        return SampleImportDialog::tr("Numbers saved by Stoa");
    return layout.isEmpty() ? SampleImportDialog::tr("columns as named") : layout;
}

} // namespace

SampleImportDialog::SampleImportDialog(ProjectContext &context, const QStringList &paths, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_paths(paths)
    , m_edits(context.project, context.edits)
    , m_file(new PlainLabel(this))
    , m_layout(new PlainLabel({}, TextSize::Secondary, Role::Text2, this))
    , m_account(new QComboBox(this))
    , m_columns(new ColumnChooser(this))
    , m_counts(new PlainLabel(this))
    , m_rejected(new QTableWidget(0, 3, this))
    , m_bar(new QProgressBar(this))
    , m_import(new QPushButton(tr("Import"), this))
{
    setWindowTitle(tr("Import numbers"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(620, 520);
    build();
    fillAccounts();
    preview();
}

SampleImportDialog::~SampleImportDialog()
{
    if (m_progress)
        m_progress->cancelled = true;
    // Closed with the window while the field has the focus: it would say that editing is finished to half an object.
    m_account->lineEdit()->disconnect(this);
}

void SampleImportDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    m_file->setTextSize(TextSize::Section, QFont::DemiBold);
    m_file->setElide(Qt::ElideMiddle);
    column->addWidget(m_file);
    column->addWidget(m_layout);
    auto *form = new QFormLayout;
    auto *accountLabel = new PlainLabel(tr("For the account"), this);
    accountLabel->setBuddy(m_account);
    m_account->setEditable(true);
    m_account->lineEdit()->setPlaceholderText(tr("network:name, for example x:brand"));
    m_account->setAccessibleName(tr("For the account"));
    form->addRow(accountLabel, m_account);
    column->addLayout(form);
    column->addWidget(m_columns, 1);
    m_counts->setWordWrap(true);
    column->addWidget(m_counts);
    m_rejected->setHorizontalHeaderLabels({tr("Line"), tr("Column"), tr("Why it is refused")});
    m_rejected->horizontalHeader()->setStretchLastSection(true);
    m_rejected->verticalHeader()->hide();
    m_rejected->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rejected->setTabKeyNavigation(false);
    m_rejected->setAccessibleName(tr("Refused rows"));
    column->addWidget(m_rejected, 1);
    column->addWidget(m_bar);
    column->addStretch(0); // while no table is shown, the words stay at the top
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_import, QDialogButtonBox::AcceptRole);
    m_cancel = buttons->button(QDialogButtonBox::Cancel);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setIcon(QIcon());
    setLook(*m_import, ButtonLook::Main);
    column->addWidget(buttons);
    m_columns->hide();
    m_rejected->hide();
    connect(buttons, &QDialogButtonBox::accepted, this, &SampleImportDialog::import);
    connect(buttons, &QDialogButtonBox::rejected, this, &SampleImportDialog::reject);
    connect(m_columns, &ColumnChooser::chosen, this, &SampleImportDialog::preview);
    connect(m_account, &QComboBox::activated, this, &SampleImportDialog::preview);
    connect(m_account->lineEdit(), &QLineEdit::editingFinished, this, [this] {
        // Losing the focus counts as finished too, also when writing has begun and takes it away.
        if (!m_writing && chosenAccount() != m_askedAccount)
            preview();
    });
}

void SampleImportDialog::fillAccounts()
{
    m_account->addItem(tr("by the file"), QString());
    Statement rows = m_context.reader.query("SELECT network || ':' || handle FROM account ORDER BY archived, rank, id");
    while (rows.step())
        m_account->addItem(rows.text(0), rows.text(0));
}

QString SampleImportDialog::chosenAccount() const
{
    return m_account->currentText() == m_account->itemText(0) ? QString() : m_account->currentText().trimmed();
}

void SampleImportDialog::setBusy(bool busy)
{
    m_bar->setVisible(busy);
    m_import->setEnabled(!busy && m_previewed);
    m_account->setEnabled(!m_writing); // while a file is looked at, a hand may be typing here
    m_columns->setEnabled(!busy);
}

void SampleImportDialog::preview()
{
    if (m_progress)
        m_progress->cancelled = true; // an earlier reading: its answer is not wanted any more
    m_progress = std::make_shared<ReadingProgress>();
    m_previewed.reset();
    m_askedAccount = chosenAccount();
    const QString path = m_paths.at(m_turn);
    m_file->setOutsideText(m_paths.size() == 1 ? QFileInfo(path).fileName()
                                               : tr("%1 (%2 of %3)", "file, number, of")
                                                     .arg(QFileInfo(path).fileName())
                                                     .arg(m_turn + 1)
                                                     .arg(m_paths.size()));
    m_bar->setRange(0, 0);
    setBusy(true);
    Result<std::unique_ptr<Connection>> opened = m_context.project.openReader();
    if (!opened)
        return previewed(opened.error());
    SampleFile file{path, chosenAccount(), m_columns->mapping(), {}, {}};
    file.text.neverOpen = m_context.project.path();
    const std::shared_ptr<Connection> connection(std::move(*opened));
    const auto reading = QtConcurrent::run([file, connection, zone = m_context.project.zone(), progress = m_progress] {
        return SampleEdits::preview(file, *connection, zone, progress.get());
    });
    whenDone(reading, this, [this, progress = m_progress](const Result<std::shared_ptr<SampleImport>> &result) {
        if (!progress->cancelled)
            previewed(result);
    });
}

void SampleImportDialog::previewed(const Result<std::shared_ptr<SampleImport>> &result)
{
    if (!result) {
        setBusy(false);
        m_rejected->hide();
        const bool whose = result.error().args.value(0) == QLatin1String("account_needed");
        m_layout->setVisible(!whose);
        m_layout->setText(whose ? QString() : tr("Not recognised"));
        if (whose && chosenAccount().isEmpty()) { // the field shows what is to be written, and takes it at once
            m_account->clearEditText();
            m_account->setFocus();
        }
        m_counts->setText(ErrorText::sentence(result.error()));
        const bool columns = result.error().code == ErrorCode::UnreadableLayout && result.error().detail.isEmpty();
        if (columns && m_columns->rowCount() == 0)
            askForColumns(result.error().args);
        if (m_writing) {
            Q_EMIT failed(result.error());
            finishAll();
        }
        return;
    }
    m_previewed = *result;
    m_layout->show();
    m_layout->setText(tr("Recognised: %1").arg(layoutWords(m_previewed->summary().layout)));
    if (m_previewed->account().network.size() > 0 && chosenAccount().isEmpty())
        m_layout->setText(m_layout->text() + QStringLiteral(" · ") + tr("for %1").arg(m_previewed->account().name()));
    showSummary(m_previewed->summary());
    const bool sentAway
        = !m_import->isEnabled() && focusWidget() == m_cancel; // by Tab, as there was nothing to import yet
    setBusy(false);
    if (sentAway)
        m_import->setFocus(Qt::TabFocusReason);
    if (m_writing)
        import();
}

void SampleImportDialog::showSummary(const ImportSummary &summary)
{
    m_counts->setText(QStringList{tr("%n rows read", nullptr, int(summary.read)),
        tr("%n new", nullptr, int(summary.added)), tr("%n changed", nullptr, int(summary.updated)),
        tr("%n there already", nullptr, int(summary.same)), tr("%n refused", nullptr, int(summary.rejectedCount))}
                          .join(QStringLiteral(" · ")));
    const int shown = int(std::min<qsizetype>(summary.rejected.size(), mostRefusedShown));
    m_rejected->setRowCount(shown);
    for (int row = 0; row < shown; ++row) {
        const RejectedRow &rejected = summary.rejected.at(row);
        m_rejected->setItem(row, 0, new QTableWidgetItem(QLocale().toString(rejected.line)));
        m_rejected->setItem(row, 1, new QTableWidgetItem(rejected.column.left(80)));
        m_rejected->setItem(row, 2, new QTableWidgetItem(rejection(rejected)));
    }
    m_rejected->setVisible(shown > 0);
    m_import->setText(summary.added + summary.updated > 0
            ? tr("Import %n rows", nullptr, int(summary.added + summary.updated))
            : tr("Nothing new"));
}

void SampleImportDialog::askForColumns(const QStringList &headers)
{
    if (headers.isEmpty())
        return;
    m_columns->setColumns(headers, examples());
    m_columns->show();
    m_layout->setText(tr("Not recognised: say what the columns are. A date and one number are enough."));
    m_columns->setFocus();
}

QStringList SampleImportDialog::examples() const
{
    TextOptions options;
    options.neverOpen = m_context.project.path();
    const Result<std::unique_ptr<TextSource>> source = TextSource::open(m_paths.at(m_turn), options);
    if (!source)
        return {};
    CsvReader reader(**source);
    CsvRecord record;
    return reader.next(record) && reader.next(record) ? record.texts() : QStringList();
}

void SampleImportDialog::import()
{
    if (!m_previewed)
        return;
    m_writing = true;
    const std::shared_ptr<SampleImport> import = m_previewed;
    setBusy(true);
    whenDone(m_edits.write(import), this, [this](const Result<ImportSummary> &result) { written(result); });
}

void SampleImportDialog::written(const Result<ImportSummary> &result)
{
    if (!result) {
        Q_EMIT failed(result.error());
        return finishAll();
    }
    m_sum.added += result->added;
    m_sum.updated += result->updated;
    m_sum.same += result->same;
    m_sum.rejectedCount += result->rejectedCount;
    if (!m_columns->mapping().isEmpty() && result->import.isValid())
        rememberLayout(m_context.edits,
            {QFileInfo(m_paths.at(m_turn)).completeBaseName().left(60), QStringLiteral("samples"), {},
                m_columns->headers(), m_columns->mapping(), true});
    if (++m_turn < m_paths.size())
        return preview();
    finishAll();
}

void SampleImportDialog::finishAll()
{
    if (m_sum.added + m_sum.updated > 0)
        Q_EMIT imported(tr("Imported: %1 new, %2 changed, %3 refused. Undo takes it back.")
                            .arg(QLocale().toString(m_sum.added), QLocale().toString(m_sum.updated),
                                QLocale().toString(m_sum.rejectedCount)));
    else
        Q_EMIT imported(tr("Nothing new: these numbers were here already."));
    accept();
}

void SampleImportDialog::reject()
{
    if (m_progress)
        m_progress->cancelled = true;
    QDialog::reject();
}

QString SampleImportDialog::rejection(const RejectedRow &row)
{
    const QString first = row.args.value(0).simplified().left(60);
    switch (row.reason) {
    case RejectReason::Missing:
        return tr("a value is missing");
    case RejectReason::NoSuchDate:
        return tr("there is no such date: %1").arg(first);
    case RejectReason::UnreadableDate:
        return tr("this is not a date: %1").arg(first);
    case RejectReason::AmbiguousDate:
        return tr("day and month cannot be told apart: %1").arg(first);
    case RejectReason::DateOutOfRange:
        return tr("this date is out of range: %1").arg(first);
    case RejectReason::UnreadableNumber:
        return tr("this is not a number: %1").arg(first);
    case RejectReason::NumberOutOfRange:
        return tr("%1 is out of range: %2 to %3").arg(first, row.args.value(1), row.args.value(2));
    case RejectReason::UnknownValue:
        return tr("unknown value: %1").arg(first);
    case RejectReason::TooFewColumns:
    case RejectReason::TooManyColumns:
        return tr("%1 columns where %2 are needed").arg(first, row.args.value(1));
    case RejectReason::TooLong:
        return tr("%1 characters, the limit is %2").arg(first, row.args.value(1));
    case RejectReason::DuplicateId:
        return tr("line %1 says something else of the same").arg(first);
    case RejectReason::UnknownAccount:
        return tr("there is no account %1").arg(first);
    case RejectReason::UnknownZone:
    case RejectReason::TooOften: // of calendars
    case RejectReason::GoesOn:
        break;
    }
    return {};
}

} // namespace stoa
