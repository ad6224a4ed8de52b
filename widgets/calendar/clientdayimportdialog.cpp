// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/calendar/clientdayimportdialog.h"

#include "models/core/displaytext.h"
#include "widgets/calendar/postwords.h"
#include "widgets/common/plainlabel.h"
#include "widgets/exchange/rejectwords.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QListWidget>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace stoa {

ClientDayImportDialog::ClientDayImportDialog(const ClientDayFile &file, QDate today, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Days from a file"));
    auto *days = new QTreeWidget(this);
    days->setAccessibleName(tr("Days that are taken over"));
    days->setHeaderLabels({tr("This year"), tr("Name"), tr("Since"), tr("Hashtag")});
    days->setRootIsDecorated(false);
    for (const ClientDay &day : file.days) {
        const QDate date = day.rule.dateIn(today.year());
        days->addTopLevelItem(
            new QTreeWidgetItem({date.isValid() ? PostWords::shortDate(date) : QString(), displayLine(day.name, 120),
                day.sinceYear ? QString::number(*day.sinceYear) : QString(), displayLine(day.hashtag, 60)}));
    }
    days->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    days->header()->resizeSection(1, 260);
    auto *column = new QVBoxLayout(this);
    column->addWidget(new PlainLabel(
        tr("%n day(s) can be taken over", nullptr, int(file.days.size())), TextSize::Section, Role::Text, this));
    column->addWidget(days, 2);
    if (file.summary.rejectedCount > 0) {
        auto *rejected = new QListWidget(this);
        rejected->setAccessibleName(tr("What could not be read"));
        rejected->setWordWrap(true);
        for (const RejectedRow &row : file.summary.rejected) {
            //: %1 is the number of a line in a file, %2 the name of a column, %3 what is wrong there
            rejected->addItem(
                tr("Line %1, %2: %3")
                    .arg(QString::number(row.line), displayLine(row.column, 40), RejectWords::reason(row)));
        }
        column->addWidget(
            new PlainLabel(tr("%n line(s) could not be read and stay out", nullptr, int(file.summary.rejectedCount)),
                TextSize::Secondary, Role::Failed, this));
        column->addWidget(rejected, 1);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *take
        = buttons->addButton(tr("Take over %n day(s)", nullptr, int(file.days.size())), QDialogButtonBox::AcceptRole);
    take->setEnabled(!file.days.isEmpty());
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(600, 480);
}

} // namespace stoa
