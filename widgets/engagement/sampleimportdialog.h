// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/engagement/sampleimport.h"
#include "widgets/common/projectcontext.h"

#include <QDialog>

class QComboBox;
class QProgressBar;
class QPushButton;
class QTableWidget;

namespace stoa {

class ColumnChooser;
class PlainLabel;

//! Reads one or several files of numbers in: says what they are, for which account, what is new in them and what is
//! refused, and writes only when told to. Reading goes on in the background; a file that is not recognised asks for its
//! columns.
class SampleImportDialog final : public QDialog
{
    Q_OBJECT

public:
    SampleImportDialog(ProjectContext &context, const QStringList &paths, QWidget *parent);
    ~SampleImportDialog() override;

    static QString rejection(const RejectedRow &row); //!< why a row was refused, translated

Q_SIGNALS:
    void imported(const QString &words);
    void failed(const stoa::Error &error);

protected:
    void reject() override;

private:
    void build();
    void fillAccounts();
    void preview(); //!< of the file in turn, in the background
    void previewed(const Result<std::shared_ptr<SampleImport>> &result);
    void showSummary(const ImportSummary &summary);
    void askForColumns(const QStringList &headers);
    void import();
    void written(const Result<ImportSummary> &result);
    void finishAll();
    QStringList examples() const;
    QString chosenAccount() const;
    void setBusy(bool busy);

    ProjectContext &m_context;
    QStringList m_paths;
    qsizetype m_turn = 0;
    bool m_writing = false;
    QString m_askedAccount; //!< for which the preview was made
    ImportSummary m_sum;
    std::shared_ptr<ReadingProgress> m_progress;
    std::shared_ptr<SampleImport> m_previewed;
    SampleEdits m_edits;
    PlainLabel *m_file;
    PlainLabel *m_layout;
    QComboBox *m_account;
    ColumnChooser *m_columns;
    PlainLabel *m_counts;
    QTableWidget *m_rejected;
    QProgressBar *m_bar;
    QPushButton *m_import;
    QPushButton *m_cancel = nullptr;
};

} // namespace stoa
