// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/composer/handoff.h"

#include "models/core/displaytext.h"
#include "models/planning/networks.h"
#include "widgets/common/linkopener.h"
#include "widgets/common/networkbadge.h"
#include "widgets/composer/composertools.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace stoa {

HandOff::HandOff(ProjectContext &context, const PostRow &post)
    : m_context(context)
    , m_post(post)
    , m_fields(readPostFields(context.reader, post.id).value_or({}))
    , m_presets(readLinkPresets(context.reader).value_or({}))
{
}

QString HandOff::text(const PostAccount &account) const
{
    QString text = account.ownText.value_or(m_post.text);
    if (m_post.link.isEmpty())
        return text;
    const QString link = linkOnAccount(m_post.link, m_presets, m_post, account);
    if (text.contains(m_post.link))
        return text.replace(m_post.link, link);
    return text.isEmpty() ? link : text + QStringLiteral("\n\n") + link;
}

void HandOff::addTo(QMenu &menu, const PostAccount &account, ComposerTools &tools) const
{
    const QString name = displayLine(networkName(account.network) + QLatin1Char(' ') + account.handle, 50)
                             .replace(QLatin1Char('&'), QLatin1String("&&"));
    const QString words = text(account);
    QObject::connect(menu.addAction(tr("Copy the text for %1").arg(name)), &QAction::triggered, &tools,
        [words] { QGuiApplication::clipboard()->setText(words); });
    const QString comment = m_fields.value(PostField::FirstComment, account.account);
    if (!comment.isEmpty())
        QObject::connect(menu.addAction(tr("Copy the first comment")), &QAction::triggered, &tools,
            [comment] { QGuiApplication::clipboard()->setText(comment); });
    const QStringList parts = m_fields.list(PostField::Parts, account.account);
    for (int i = 0; i < parts.size(); ++i)
        QObject::connect(menu.addAction(tr("Copy part %1").arg(i + 2)), &QAction::triggered, &tools,
            [part = parts[i]] { QGuiApplication::clipboard()->setText(part); });
    const Network *const network = findNetwork(account.network);
    const QUrl page = network ? composerUrl(*network, words, account.handle) : QUrl();
    if (page.isValid() && !page.isEmpty())
        QObject::connect(menu.addAction(tr("Open the page of %1").arg(networkName(account.network))),
            &QAction::triggered, &tools,
            [links = &m_context.links, page] { links->open(page.toString(QUrl::FullyEncoded)); });
    if (!m_post.isFrozen()) {
        QAction *const out = menu.addAction(tr("It is published: say where it can be seen…"));
        out->setEnabled(!m_context.edits.isReadOnly());
        QObject::connect(
            out, &QAction::triggered, &tools, [&tools, variant = account.variant] { tools.tickWithAddress(variant); });
        menu.addSeparator();
        return;
    }
    QAction *const address = menu.addAction(tr("Say where it can be seen…"));
    address->setEnabled(!m_context.edits.isReadOnly());
    QObject::connect(
        address, &QAction::triggered, &tools, [&tools, variant = account.variant] { tools.keepAddress(variant); });
    menu.addSeparator();
}

} // namespace stoa
