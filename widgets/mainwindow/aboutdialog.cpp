// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mainwindow/aboutdialog.h"

#include "models/store/datafolder.h"
#include "widgets/common/plainlabel.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace stoa {

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Stoa"));
    setAccessibleName(windowTitle());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(8);
    auto *name = new PlainLabel(QStringLiteral("Stoa " STOA_VERSION), TextSize::Figure, Role::Text, this);
    name->setTextSize(TextSize::Figure, QFont::DemiBold);
    column->addWidget(name);
    const QString texts[] = {
        tr("A stoa was the covered walk beside the agora, where people met and talked."),
        tr("Free software under the GNU General Public License, version 3 or later, without any warranty. You may pass "
           "it on and change it."),
        tr("Nothing leaves this computer by itself. Each client is one file of yours; Stoa’s own settings are in %1.")
            .arg(DataFolder().root()),
        tr("Built with Qt %1 and SQLite.").arg(QString::fromLatin1(qVersion())),
    };
    for (const QString &text : texts) {
        auto *label = new PlainLabel(text, this);
        label->setWordWrap(true);
        label->setMinimumWidth(440);
        label->setRole(Role::Text2);
        label->setTextInteractionFlags(Qt::NoTextInteraction);
        column->addWidget(label);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addSpacing(8);
    column->addWidget(buttons);
}

} // namespace stoa
