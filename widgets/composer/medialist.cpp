// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/composer/medialist.h"

#include "models/core/whendone.h"
#include "models/planning/mediachoice.h"
#include "widgets/common/asker.h"
#include "widgets/common/button.h"
#include "widgets/common/lineicon.h"
#include "widgets/common/networkbadge.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/plaintooltip.h"
#include "widgets/composer/mediacard.h"
#include "widgets/composer/thumbnailpicture.h"

#include <QBuffer>
#include <QClipboard>
#include <QDrag>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QtConcurrentRun>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace stoa {

namespace {

constexpr int cardPictureSide = 216; // 72 at the 300 % of the densest screens

QByteArray pngBytes(const QImage &picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return bytes;
}

} // namespace

MediaList::MediaList(const ComposerEdits &edits, const MediaQueries &queries, Asker &asker, QWidget *parent)
    : QWidget(parent)
    , m_edits(edits)
    , m_queries(queries)
    , m_copies(queries)
    , m_asker(asker)
{
    build();
    retranslate();
}

MediaList::~MediaList() = default;

void MediaList::build()
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(10);
    m_ownRow = new QWidget(this);
    auto *own = new QVBoxLayout(m_ownRow); // side by side the words would break into four lines
    own->setContentsMargins(0, 0, 0, 0);
    m_ownNote = new PlainLabel({}, TextSize::Secondary, Role::Text2, m_ownRow);
    m_ownNote->setWordWrap(true);
    m_follow = new QPushButton(m_ownRow);
    m_follow->setObjectName(QStringLiteral("composer.media-follow"));
    setLook(*m_follow, ButtonLook::Quiet);
    own->addWidget(m_ownNote);
    own->addWidget(m_follow, 0, Qt::AlignLeft);
    m_column->addWidget(m_ownRow);
    auto *row = new QHBoxLayout;
    m_add = new QPushButton(this);
    m_add->setObjectName(QStringLiteral("composer.add-media"));
    m_add->setIcon(lineIcon(QLatin1String("image")));
    setLook(*m_add, ButtonLook::Plain);
    m_hint = new PlainLabel({}, TextSize::Secondary, Role::Text2, this);
    m_hint->setWordWrap(true);
    row->addWidget(m_add, 0, Qt::AlignLeft);
    row->addWidget(m_hint, 1);
    m_column->addLayout(row);
    connect(m_add, &QPushButton::clicked, this, &MediaList::chooseFiles);
    connect(m_follow, &QPushButton::clicked, this, &MediaList::followPost);
}

PostAccount MediaList::shownAccount() const
{
    const auto shown = std::find_if(m_post.accounts.cbegin(), m_post.accounts.cend(),
        [this](const PostAccount &account) { return m_account.isValid() && account.account == m_account; });
    return shown != m_post.accounts.cend() ? *shown : PostAccount();
}

QList<PostAttachment> MediaList::shownOrder() const
{
    const PostAccount account = shownAccount();
    QList<PostAttachment> order = mediaOn(account, m_attachments);
    for (const PostAttachment &each : m_attachments) {
        if (!getsAttachment(account, each.id))
            order.append(each);
    }
    return order;
}

void MediaList::show(const PostRow &post, const QList<PostAttachment> &attachments, AccountId account, bool editable)
{
    if (post.id != m_post.id)
        qDeleteAll(std::exchange(m_cards, {}));
    m_post = post;
    m_attachments = attachments;
    m_account = account;
    m_editable = editable;
    placeCards();
    m_add->setVisible(editable);
    retranslate();
}

void MediaList::showAccount(AccountId account)
{
    flush();
    m_account = account;
    placeCards();
    retranslate();
}

MediaCard *MediaList::makeCard(const PostAttachment &attachment)
{
    auto *card = new MediaCard(m_edits, m_post.id, attachment, this);
    connect(card, &MediaCard::failed, this, &MediaList::failed);
    connect(card, &MediaCard::moveWanted, this, &MediaList::move);
    connect(card, &MediaCard::goesChosen, this, &MediaList::chooseGoes);
    connect(card, &MediaCard::dragWanted, this, &MediaList::dragOut);
    connect(card, &MediaCard::removeWanted, this, [this](qint64 id) { report(m_edits.media.detach(m_post.id, {id})); });
    loadPicture(card);
    return card;
}

//! Cards of files that stay keep what is being typed into them.
void MediaList::placeCards()
{
    QList<MediaCard *> before = std::exchange(m_cards, {});
    const PostAccount account = shownAccount();
    const qsizetype going = mediaOn(account, m_attachments).size();
    const QList<PostAttachment> order = shownOrder();
    for (qsizetype i = 0; i < order.size(); ++i) {
        const PostAttachment &attachment = order[i];
        const auto same = std::find_if(before.begin(), before.end(), [&attachment](MediaCard *card) {
            return card->attachment() == attachment.id && card->media() == attachment.media;
        });
        MediaCard *const card = same != before.end() ? *same : makeCard(attachment);
        if (same != before.end())
            before.erase(same);
        if (m_column->indexOf(card) != int(i)) {
            m_column->removeWidget(card);
            m_column->insertWidget(int(i), card);
        }
        card->setVisible(true);
        card->show(attachment,
            {m_editable, i == 0, i >= going - 1, account.variant.isValid() ? networkName(account.network) : QString(),
                i < going});
        m_cards.append(card);
    }
    qDeleteAll(before);
}

void MediaList::loadPicture(MediaCard *card)
{
    const QByteArray jpeg = m_queries.thumbnail(card->media());
    if (jpeg.isEmpty())
        return;
    whenDone(QtConcurrent::run(&thumbnailPicture, jpeg, cardPictureSide), card,
        [card](const QImage &picture) { card->setPicture(picture); });
}

void MediaList::chooseFiles()
{
    const FileQuestion question{tr("Add media"), {}, {},
        {tr("Pictures and films (*.jpg *.jpeg *.png *.gif *.webp *.heic *.avif *.mp4 *.mov *.webm)"),
            tr("All files (*)")},
        {}};
    const QStringList paths = m_asker.openFiles(question);
    if (!paths.isEmpty())
        addFiles(paths);
}

void MediaList::addFiles(const QStringList &paths)
{
    if (m_editable && m_post.id.isValid() && !paths.isEmpty())
        watch(m_edits.media.attachFiles(m_post.id, paths, m_account));
}

void MediaList::addPicture(const QImage &picture)
{
    if (!m_editable || !m_post.id.isValid() || picture.isNull())
        return;
    ++m_adding;
    retranslate();
    // A screenshot takes a moment to pack: not here.
    whenDone(QtConcurrent::run(&pngBytes, picture), this,
        [this, post = m_post.id, account = m_account](const QByteArray &png) {
            --m_adding;
            watch(m_edits.media.attachContent(post, tr("picture") + QStringLiteral(".png"), png, account));
        });
}

void MediaList::watch(QFuture<Result<ActDone>> adding)
{
    ++m_adding;
    retranslate();
    whenDone(adding, this, [this](const Result<ActDone> &result) {
        --m_adding;
        retranslate();
        if (!result)
            Q_EMIT failed(result.error());
    });
}

void MediaList::move(qint64 attachment, int by)
{
    const PostAccount account = shownAccount();
    QList<qint64> order;
    for (const PostAttachment &each : mediaOn(account, m_attachments))
        order.append(each.id);
    const qsizetype at = order.indexOf(attachment);
    if (at < 0 || at + by < 0 || at + by >= order.size())
        return;
    order.swapItemsAt(at, at + by);
    report(account.variant.isValid() ? m_edits.variants.setMedia(account.variant, order)
                                     : m_edits.media.reorder(m_post.id, order));
}

void MediaList::chooseGoes(qint64 attachment, bool goes)
{
    const PostAccount account = shownAccount();
    if (!account.variant.isValid())
        return;
    QList<qint64> all;
    for (const PostAttachment &each : std::as_const(m_attachments))
        all.append(each.id);
    QList<qint64> order;
    for (const PostAttachment &each : mediaOn(account, m_attachments)) {
        if (each.id != attachment)
            order.append(each.id);
    }
    if (goes) {
        // To its place among the others, as the post has them.
        const auto after = std::find_if(order.begin(), order.end(),
            [&all, at = all.indexOf(attachment)](qint64 other) { return all.indexOf(other) > at; });
        order.insert(after, attachment);
    }
    report(m_edits.variants.setMedia(account.variant, order));
}

void MediaList::followPost()
{
    report(m_edits.variants.followMedia(shownAccount().variant));
    if (!m_cards.isEmpty())
        m_cards.constFirst()->focusCard(); // the button goes
}

void MediaList::report(QFuture<Result<ActDone>> act)
{
    whenDone(act, this, [this](const Result<ActDone> &result) {
        if (result)
            return;
        placeCards(); // a box that was refused must not stay ticked
        Q_EMIT failed(result.error());
    });
}

std::unique_ptr<QMimeData> MediaList::copies(MediaId media, AccountId account) const
{
    const auto found = std::find_if(m_post.accounts.cbegin(), m_post.accounts.cend(),
        [account](const PostAccount &each) { return each.account == account; });
    QList<std::pair<MediaId, QString>> files;
    for (const PostAttachment &each :
        found != m_post.accounts.cend() ? mediaOn(*found, m_attachments) : m_attachments) {
        if (!media.isValid() || each.media == media)
            files.append({each.media, each.name});
    }
    return m_copies.mime(files);
}

void MediaList::dragOut(MediaId media)
{
    std::unique_ptr<QMimeData> mime = copies(media);
    if (mime->urls().isEmpty())
        return Q_EMIT notice(tr("The file is missing: there is nothing to drag."));
    auto *drag = new QDrag(this); // Qt deletes it
    drag->setMimeData(mime.release());
    drag->exec(Qt::CopyAction);
}

void MediaList::copyFiles(AccountId account)
{
    std::unique_ptr<QMimeData> mime = copies({}, account);
    const int files = int(mime->urls().size());
    if (files == 0)
        return Q_EMIT notice(tr("The files are missing: there is nothing to copy."));
    QGuiApplication::clipboard()->setMimeData(mime.release());
    Q_EMIT notice(tr("%n file(s) copied. Paste them where they are to be sent.", nullptr, files));
}

void MediaList::flush()
{
    for (MediaCard *card : std::as_const(m_cards))
        card->flush();
}

void MediaList::focusFirst()
{
    if (!m_cards.isEmpty())
        m_cards.constFirst()->focusAltText();
    else
        m_add->setFocus();
}

void MediaList::focusFile(qint64 attachment)
{
    for (MediaCard *card : std::as_const(m_cards)) {
        if (card->attachment() == attachment)
            return card->focusCard();
    }
    if (m_cards.isEmpty())
        m_add->setFocus();
    else
        m_cards.constFirst()->focusCard();
}

void MediaList::focusMissingAltText()
{
    const QList<PostAttachment> order = shownOrder();
    for (qsizetype i = 0; i < m_cards.size() && i < order.size(); ++i) {
        if (m_cards[i]->goes() && order[i].alt.isEmpty() && order[i].mime.startsWith(QLatin1String("image/"))) {
            m_cards[i]->focusAltText();
            return;
        }
    }
}

//! On an account's tab: whether it follows the post, and the way back.
void MediaList::showOwn()
{
    const PostAccount account = shownAccount();
    const bool own = account.ownMedia.has_value();
    m_ownRow->setVisible(account.variant.isValid() && !m_attachments.isEmpty());
    m_ownNote->setText(!own               ? tr("As in the post until you change it here")
            : account.ownMedia->isEmpty() ? tr("Nothing of the post’s media goes here")
                                          : tr("Own choice, apart from the post"));
    m_follow->setVisible(own && m_editable);
    m_follow->setText(tr("As in the post"));
    setPlainToolTip(*m_follow, tr("Drop the own choice: all media of the post go here again, in their order"));
}

void MediaList::retranslate()
{
    m_add->setText(tr("Add media…"));
    m_hint->setVisible(m_adding > 0 || (m_editable && m_attachments.isEmpty()));
    m_hint->setText(m_adding > 0 ? tr("Taking it in…") : tr("or drop files here"));
    showOwn();
    for (MediaCard *card : std::as_const(m_cards))
        card->retranslate();
}

} // namespace stoa
