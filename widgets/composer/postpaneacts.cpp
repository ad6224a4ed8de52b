// SPDX-License-Identifier: GPL-3.0-or-later
// What the pane asks for and what is dropped on it.
#include "widgets/composer/postpane.h"

#include "models/core/displaytext.h"
#include "models/planning/accountqueries.h"
#include "widgets/common/asker.h"
#include "widgets/common/networkbadge.h"
#include "widgets/common/plainlabel.h"
#include "widgets/composer/medialist.h"

#include <QDragEnterEvent>
#include <QMenu>
#include <QMimeData>

namespace stoa {

namespace {

QStringList filesOfDrop(const QMimeData &mime)
{
    QStringList files;
    const QList<QUrl> urls = mime.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

} // namespace

void PostPane::chooseAccounts(const QPoint &place)
{
    QMenu menu(this);
    const QList<Account> accounts = AccountQueries(m_context.reader).all().value_or({});
    for (const Account &account : accounts) {
        QString name = networkName(account.network) + QStringLiteral(" · ") + displayLine(account.displayName(), 40);
        QAction *entry = menu.addAction(name.replace(QLatin1Char('&'), QLatin1String("&&")));
        entry->setCheckable(true);
        const bool on = std::any_of(m_row.accounts.begin(), m_row.accounts.end(),
            [&account](const PostAccount &has) { return has.account == account.id; });
        entry->setChecked(on);
        connect(entry, &QAction::triggered, this, [this, id = account.id, on] {
            flush();
            report(on ? m_variants.removeAccounts({m_row.id}, {id}) : m_variants.addAccounts({m_row.id}, {id}));
        });
    }
    if (accounts.isEmpty())
        menu.addAction(tr("No accounts yet: add them in the settings"))->setEnabled(false);
    menu.exec(place);
}

void PostPane::makeLabel()
{
    const std::optional<QString> name = m_context.asker.askText(tr("New label"), tr("Name"), {});
    if (!name || name->trimmed().isEmpty())
        return;
    const PostId post = m_row.id;
    if (const std::optional<Label> known = findLabel(m_context.reader, name->trimmed())) {
        report(m_posts.relabel({post}, {known->id}, {}));
        return;
    }
    const LabelId label = m_labels.newId();
    report(m_labels.create({label, name->trimmed(), {}}));
    report(m_posts.relabel({post}, {label}, {}));
}

void PostPane::dragEnterEvent(QDragEnterEvent *event)
{
    const bool fits = !filesOfDrop(*event->mimeData()).isEmpty() || event->mimeData()->hasImage();
    if (!fits || !m_row.id.isValid() || !isEditable())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    m_dropHint->show();
}

void PostPane::dragLeaveEvent(QDragLeaveEvent *)
{
    m_dropHint->hide();
}

void PostPane::dropEvent(QDropEvent *event)
{
    m_dropHint->hide();
    const QStringList files = filesOfDrop(*event->mimeData());
    if (!files.isEmpty())
        m_mediaList->addFiles(files);
    else
        m_mediaList->addPicture(qvariant_cast<QImage>(event->mimeData()->imageData()));
    event->acceptProposedAction();
}

} // namespace stoa
