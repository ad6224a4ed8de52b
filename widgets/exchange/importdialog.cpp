// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exchange/importdialog.h"

#include "models/core/displaytext.h"
#include "models/core/whendone.h"
#include "models/store/database.h"
#include "widgets/common/asker.h"
#include "widgets/common/button.h"
#include "widgets/common/errortext.h"
#include "widgets/common/networkbadge.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/progressstrip.h"
#include "widgets/exchange/importtable.h"
#include "widgets/exchange/rejectwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace stoa {

namespace {

constexpr int tickMs = 100;

QComboBox *namedCombo(QWidget *parent, const QString &name)
{
    auto *combo = new QComboBox(parent);
    combo->setAccessibleName(name);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(12);
    return combo;
}

void dressTable(QTableView &view, const QString &name)
{
    view.setAccessibleName(name);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setWordWrap(false);
    view.setShowGrid(false);
    view.setTabKeyNavigation(false);
    view.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view.verticalHeader()->setDefaultSectionSize(24);
}

} // namespace

ImportDialog::ImportDialog(
    std::unique_ptr<Importer> importer, ProjectContext &context, const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_importer(std::move(importer))
    , m_context(context)
    , m_table(new ImportTable(this))
    , m_rejected(new RejectTable(this))
{
    m_plan.path = path;
    build();
    fillAccounts();
    m_words->setText(tr("Looking at the file"));
    connect(&m_tick, &QTimer::timeout, this, [this] { m_progress->setProgress(*m_done, *m_total); });
    read();
}

ImportDialog::~ImportDialog()
{
    *m_control.cancelled = true; // a reader that is still at it ends soon
}

void ImportDialog::build()
{
    setWindowTitle(tr("Read in a file"));
    resize(940, 620);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(10);
    m_file = new PlainLabel(this);
    m_file->setTextSize(TextSize::Section, QFont::DemiBold);
    m_file->setOutsideText(QFileInfo(m_plan.path).fileName());
    m_words = new PlainLabel(QString(), TextSize::Body, Role::Text2, this);
    m_words->setWordWrap(true);
    m_words->setObjectName(QStringLiteral("import-words"));
    column->addWidget(m_file);
    column->addWidget(m_words);
    column->addWidget(buildChoices());
    m_view = new QTableView(this);
    m_view->setModel(m_table);
    m_view->setObjectName(QStringLiteral("import-preview"));
    dressTable(*m_view, tr("First rows of the file"));
    m_view->horizontalHeader()->setDefaultSectionSize(170);
    column->addWidget(m_view, 3);
    m_rejectedView = new QTableView(this);
    m_rejectedView->setModel(m_rejected);
    m_rejectedView->setObjectName(QStringLiteral("import-rejected"));
    dressTable(*m_rejectedView, tr("Rows that are not taken"));
    m_rejectedView->verticalHeader()->hide();
    m_rejectedView->horizontalHeader()->setStretchLastSection(true);
    m_rejectedView->setColumnWidth(0, 70);
    m_rejectedView->setColumnWidth(1, 160);
    column->addWidget(m_rejectedView, 2);
    m_remember = new QCheckBox(tr("Remember this layout for the next file with these headers"), this);
    column->addWidget(m_remember);
    m_progress = new ProgressStrip(this);
    connect(m_progress, &ProgressStrip::cancelled, this, [this] { *m_control.cancelled = true; });
    column->addWidget(m_progress);
    m_buttons = new QDialogButtonBox(this);
    m_import = m_buttons->addButton(tr("Read in"), QDialogButtonBox::AcceptRole);
    m_import->setObjectName(QStringLiteral("import-start"));
    setLook(*m_import, ButtonLook::Main);
    m_close = m_buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::start);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &ImportDialog::reject);
    m_accountMissing
        = new PlainLabel(tr("Choose the account that the file belongs to, or write a new one as network:name."),
            TextSize::Secondary, Role::Text, this);
    m_accountMissing->setWordWrap(true);
    m_accountMissing->setObjectName(QStringLiteral("import-account-missing"));
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_accountMissing, 1);
    foot->addWidget(m_buttons, 0);
    column->addLayout(foot);
}

QWidget *ImportDialog::buildChoices()
{
    m_fields = new QWidget(this);
    m_fieldGrid = new QGridLayout(m_fields);
    m_fieldGrid->setContentsMargins(0, 0, 0, 0);
    m_fieldGrid->setHorizontalSpacing(10);
    m_fieldGrid->setVerticalSpacing(4);
    m_account = namedCombo(m_fields, tr("Account"));
    m_account->setEditable(true);
    m_account->setObjectName(QStringLiteral("import-account"));
    m_account->setInsertPolicy(QComboBox::NoInsert);
    m_encoding = namedCombo(m_fields, tr("Encoding"));
    m_encoding->addItem(tr("Find out"), int(Encoding::Detect));
    for (const Encoding encoding : offeredEncodings())
        m_encoding->addItem(encodingName(encoding), int(encoding));
    m_separator = namedCombo(m_fields, tr("Separator"));
    for (const char separator : {'\0', ',', ';', '\t'})
        m_separator->addItem(RejectWords::separator(separator), int(separator));
    m_order = namedCombo(m_fields, tr("Dates"));
    for (const DateOrder order : {DateOrder::Unknown, DateOrder::DayFirst, DateOrder::MonthFirst})
        m_order->addItem(RejectWords::dateOrder(order), int(order));
    m_orderLabel = new PlainLabel(tr("Dates"), TextSize::Secondary, Role::Text2, m_fields);
    const QString whose = m_importer->needsAccount() ? tr("Account") : tr("Account where none is named");
    m_fieldGrid->addWidget(new PlainLabel(whose, TextSize::Secondary, Role::Text2, m_fields), 0, 0);
    m_fieldGrid->addWidget(m_account, 1, 0);
    m_fieldGrid->addWidget(new PlainLabel(tr("Encoding"), TextSize::Secondary, Role::Text2, m_fields), 0, 1);
    m_fieldGrid->addWidget(m_encoding, 1, 1);
    m_tableOnly.append(new PlainLabel(tr("Separator"), TextSize::Secondary, Role::Text2, m_fields));
    m_fieldGrid->addWidget(m_tableOnly.last(), 0, 2);
    m_tableOnly.append(m_separator);
    m_fieldGrid->addWidget(m_separator, 1, 2);
    m_fieldGrid->addWidget(m_orderLabel, 0, 3);
    m_fieldGrid->addWidget(m_order, 1, 3);
    buildMapping();
    connect(m_account, &QComboBox::currentTextChanged, this, &ImportDialog::updatePlan);
    for (QComboBox *combo : {m_encoding, m_separator, m_order})
        connect(combo, &QComboBox::currentIndexChanged, this, &ImportDialog::updatePlan);
    return m_fields;
}

void ImportDialog::buildMapping()
{
    int place = 0;
    for (const ImportField &field : m_importer->fields()) {
        const int row = 2 + place / 4 * 2;
        const QString word = RejectWords::field(field.name);
        auto *label = new PlainLabel(
            field.required ? tr("%1 (needed)").arg(word) : word, TextSize::Secondary, Role::Text2, m_fields);
        auto *combo = namedCombo(m_fields, word);
        combo->setObjectName(QStringLiteral("import-field-") + field.name);
        m_fieldGrid->addWidget(label, row, place % 4);
        m_fieldGrid->addWidget(combo, row + 1, place % 4);
        connect(combo, &QComboBox::currentIndexChanged, this, &ImportDialog::updatePlan);
        m_combos.append({field.name, combo});
        m_tableOnly += {label, combo};
        ++place;
    }
    for (int i = 0; i < 4; ++i)
        m_fieldGrid->setColumnStretch(i, 1);
}

void ImportDialog::fillAccounts()
{
    m_isShowing = true;
    Statement accounts
        = m_context.reader.query("SELECT network || ':' || handle FROM account ORDER BY archived, rank, id");
    while (accounts.step())
        m_account->addItem(accounts.text(0));
    m_account->setCurrentIndex(-1);
    m_account->lineEdit()->setPlaceholderText(tr("network:name"));
    m_isShowing = false;
}

void ImportDialog::read()
{
    m_isReading = true;
    updateButton();
    whenDone(m_importer->preview(m_plan), this, [this, turn = ++m_turn](const Result<ImportPreview> &preview) {
        if (turn == m_turn) // else another choice was made meanwhile
            takePreview(preview);
    });
}

void ImportDialog::takePreview(const Result<ImportPreview> &preview)
{
    m_isReading = false;
    m_error = preview ? Error() : preview.error();
    m_preview = preview ? *preview : ImportPreview();
    showPreview();
    if (m_error.code == ErrorCode::TooLarge)
        offerLarge(m_error);
}

void ImportDialog::offerLarge(const Error &error)
{
    const Answer answer = m_context.asker.ask({tr("This is a large file"),
        tr("It has %1. Reading it may take minutes; the window stays usable, and one undo takes it back.")
            .arg(QLocale().formattedDataSize(error.args.value(0).toLongLong())),
        tr("Read it all the same"), {}});
    if (answer != Answer::Accept)
        return reject();
    m_plan.limit = std::numeric_limits<qint64>::max();
    read();
}

void ImportDialog::showPreview()
{
    m_isShowing = true;
    m_table->setPreview(m_preview);
    m_rejected->setRows(m_preview.rejected);
    m_rejectedView->setVisible(!m_preview.rejected.isEmpty());
    showChoices();
    m_isShowing = false;
    QString words;
    if (m_error.code != ErrorCode::None)
        words = ErrorText::sentence(m_error);
    else if (m_preview.fault.code != ErrorCode::None)
        words = ErrorText::sentence(m_preview.fault);
    else if (m_preview.mappingError.code != ErrorCode::None)
        words = tr("Say which column is the text. Other columns are taken where they are named.");
    else if (m_preview.guessed)
        words = tr("These headers are new to Stoa. Check which column is what; nothing is written yet.");
    else
        words = tr("Recognised as “%1”. Nothing is written yet.").arg(displayLine(m_preview.layout, 40));
    if (!m_preview.rejected.isEmpty())
        words
            += QLatin1Char(' ') + tr("Of the first rows %n cannot be taken.", nullptr, int(m_preview.rejected.size()));
    m_words->setText(words);
    m_words->setRole(
        m_error.code != ErrorCode::None || m_preview.fault.code != ErrorCode::None ? Role::Failed : Role::Text2);
    m_remember->setVisible(m_preview.guessed || m_preview.layout == QLatin1String("mapping"));
    updateButton();
}

void ImportDialog::showChoices()
{
    for (const auto &[field, combo] : std::as_const(m_combos)) {
        combo->clear();
        combo->addItem(tr("not in the file"), QString());
        for (const QString &header : std::as_const(m_preview.headers).mid(0, 200))
            combo->addItem(displayLine(header, 60), header);
        combo->setCurrentIndex(std::max(0, combo->findData(m_preview.mapping.header(field))));
    }
    m_encoding->setItemText(
        0, m_error.code == ErrorCode::None ? tr("Found: %1").arg(encodingName(m_preview.encoding)) : tr("Find out"));
    m_separator->setItemText(0,
        m_error.code == ErrorCode::None ? tr("Found: %1").arg(RejectWords::separator(m_preview.separator))
                                        : tr("Find out"));
    for (QWidget *widget : std::as_const(m_tableOnly))
        widget->setVisible(m_preview.isTable);
    const bool matters = m_preview.dateOrder != DateOrder::Unknown;
    m_order->setVisible(matters);
    m_orderLabel->setVisible(matters);
    if (matters) {
        m_order->setItemText(0,
            m_preview.dateOrderIsForced ? tr("Found: %1").arg(RejectWords::dateOrder(m_preview.dateOrder))
                                        : tr("Probably: %1").arg(RejectWords::dateOrder(m_preview.dateOrder)));
    }
    if (m_account->currentText().isEmpty() && !m_preview.account.isEmpty())
        m_account->setCurrentText(m_preview.account);
}

void ImportDialog::updatePlan()
{
    if (m_isShowing)
        return;
    ImportPlan plan = m_plan;
    plan.account = m_account->currentText().trimmed();
    plan.encoding = Encoding(m_encoding->currentData().toInt());
    plan.separator = char(m_separator->currentData().toInt());
    plan.dateOrder = DateOrder(m_order->currentData().toInt());
    plan.mapping = {};
    for (const auto &[field, combo] : std::as_const(m_combos))
        plan.mapping.set(field, combo->currentData().toString());
    const bool isSameFile = plan.encoding == m_plan.encoding && plan.separator == m_plan.separator;
    const bool isSame = isSameFile && plan.dateOrder == m_plan.dateOrder && plan.mapping == m_preview.mapping;
    if (!isSameFile)
        plan.mapping = {}; // other letters, other headers
    if (plan.mapping == m_preview.mapping && !m_preview.guessed)
        plan.mapping = {}; // what the layout says anyway keeps the layout's name
    m_plan = plan;
    if (isSame)
        updateButton();
    else
        read();
}

void ImportDialog::updateButton()
{
    const bool isReadable = m_error.code == ErrorCode::None && m_preview.fault.code == ErrorCode::None
        && m_preview.mappingError.code == ErrorCode::None;
    const bool hasAccount = !m_importer->needsAccount() || !m_account->currentText().trimmed().isEmpty();
    m_import->setEnabled(isReadable && !m_isReading && !m_isRunning && !m_isOver && hasAccount);
    m_accountMissing->setVisible(isReadable && !m_isReading && !m_isRunning && !m_isOver && !hasAccount);
}

void ImportDialog::start()
{
    m_plan.account = m_account->currentText().trimmed();
    if (m_preview.guessed)
        m_plan.mapping = m_preview.mapping;
    if (m_remember->isVisible() && m_remember->isChecked())
        m_importer->remember(QFileInfo(m_plan.path).completeBaseName().left(60), m_preview.headers, m_preview.mapping);
    m_isRunning = true;
    m_fields->setEnabled(false);
    updateButton();
    m_progress->begin(tr("Reading the file"));
    m_control = ImportControl();
    m_control.progress = [done = m_done, total = m_total](qint64 bytes, qint64 of) {
        *done = bytes;
        *total = of;
    };
    m_tick.start(tickMs);
    whenDone(m_importer->run(m_plan, m_control), this, [this](const Result<ImportSummary> &result) { finish(result); });
}

void ImportDialog::finish(const Result<ImportSummary> &result)
{
    m_isRunning = false;
    m_tick.stop();
    m_progress->end();
    m_fields->setEnabled(true);
    if (result) {
        showSummary(*result);
        Q_EMIT imported(*result);
        return;
    }
    const bool isCancelled = result.error().code == ErrorCode::Cancelled;
    m_words->setText(isCancelled
            ? tr("Stopped. The project is as it was.")
            : ErrorText::sentence(result.error()) + QLatin1Char(' ') + tr("The project is as it was."));
    m_words->setRole(isCancelled ? Role::Text2 : Role::Failed);
    updateButton();
}

void ImportDialog::showSummary(const ImportSummary &summary)
{
    m_isOver = true;
    const QLocale locale;
    m_words->setRole(Role::Text);
    m_words->setText(
        tr("%1 rows read: %2 new, %3 changed, %4 known already, %5 not taken.")
            .arg(locale.toString(summary.read), locale.toString(summary.added), locale.toString(summary.updated),
                locale.toString(summary.same), locale.toString(summary.rejectedCount))
        + QLatin1Char(' ')
        + (summary.act.isValid() ? tr("One undo takes all of it back.")
                                 : tr("Nothing was new, so nothing was written.")));
    m_rejected->setRows(summary.rejected.mid(0, 5000));
    m_rejectedView->setVisible(!summary.rejected.isEmpty());
    m_view->setVisible(summary.rejected.isEmpty());
    m_fields->hide();
    m_remember->hide();
    m_import->hide();
    m_close->setText(tr("Close"));
    m_close->setFocus();
}

void ImportDialog::reject()
{
    if (m_isRunning) {
        *m_control.cancelled = true; // finish() says that it stopped; closing is a second step
        return;
    }
    QDialog::reject();
}

} // namespace stoa
