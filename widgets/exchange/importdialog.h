// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/importer.h"
#include "widgets/common/projectcontext.h"

#include <QDialog>
#include <QTimer>

#include <memory>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QGridLayout;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace stoa {

class ImportTable;
class PlainLabel;
class ProgressStrip;
class RejectTable;

//! Reads a table from a file: which column is what, how its letters, separators and dates are read, what cannot be
//! taken and why; then the import itself with progress, and what it came to. Nothing is written before the button is
//! pressed. Window's thread.
class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(
        std::unique_ptr<Importer> importer, ProjectContext &context, const QString &path, QWidget *parent = nullptr);
    ~ImportDialog() override;

    const ImportPreview &preview() const { return m_preview; }

Q_SIGNALS:
    void imported(const stoa::ImportSummary &summary);

protected:
    void reject() override;

private:
    void build();
    QWidget *buildChoices();
    void buildMapping();
    void fillAccounts();
    void read();
    void takePreview(const Result<ImportPreview> &preview);
    void showPreview();
    void showChoices();
    void updatePlan();
    void updateButton();
    void start();
    void offerLarge(const Error &error);
    void finish(const Result<ImportSummary> &result);
    void showSummary(const ImportSummary &summary);

    std::unique_ptr<Importer> m_importer;
    ProjectContext &m_context;
    ImportPlan m_plan;
    ImportPreview m_preview;
    Error m_error; //!< why the file cannot be read at all
    ImportControl m_control;
    ImportTable *m_table;
    RejectTable *m_rejected;
    PlainLabel *m_file;
    PlainLabel *m_words;
    QComboBox *m_account;
    PlainLabel *m_accountMissing = nullptr;
    QComboBox *m_encoding;
    QComboBox *m_separator;
    QComboBox *m_order;
    PlainLabel *m_orderLabel;
    QWidget *m_fields;
    QGridLayout *m_fieldGrid;
    QList<std::pair<QString, QComboBox *>> m_combos;
    QList<QWidget *> m_tableOnly; //!< what a calendar file has not
    QTableView *m_view;
    QTableView *m_rejectedView;
    QCheckBox *m_remember;
    ProgressStrip *m_progress;
    QDialogButtonBox *m_buttons;
    QPushButton *m_import;
    QPushButton *m_close;
    QTimer m_tick; //!< carries progress from the reading thread to the bar
    std::shared_ptr<std::atomic<qint64>> m_done = std::make_shared<std::atomic<qint64>>(0);
    std::shared_ptr<std::atomic<qint64>> m_total = std::make_shared<std::atomic<qint64>>(0);
    int m_turn = 0; //!< of the preview that was asked for last
    bool m_isReading = false;
    bool m_isRunning = false;
    bool m_isOver = false;
    bool m_isShowing = false;
};

} // namespace stoa
