// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/composer/medialist.h"

#include "models/core/whendone.h"
#include "widgets/common/asker.h"
#include "widgets/common/button.h"
#include "widgets/common/lineicon.h"
#include "widgets/common/plainlabel.h"
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
}

void MediaList::show(PostId post, const QList<PostAttachment> &attachments, bool editable)
{
    QList<MediaCard *> before = std::exchange(m_cards, {});
    m_attachments = attachments;
    m_editable = editable;
    for (qsizetype i = 0; i < attachments.size(); ++i) {
        const PostAttachment &attachment = attachments[i];
        const auto same = std::find_if(before.begin(), before.end(), [&attachment](MediaCard *card) {
            return card->attachment() == attachment.id && card->media() == attachment.media;
        });
        MediaCard *card = nullptr;
        if (same != before.end() && post == m_post) {
            card = *same;
            before.erase(same);
        } else {
            card = new MediaCard(m_edits, post, attachment, this);
            connect(card, &MediaCard::failed, this, &MediaList::failed);
            connect(card, &MediaCard::moveWanted, this, &MediaList::move);
            connect(card, &MediaCard::dragWanted, this, &MediaList::dragOut);
            connect(card, &MediaCard::removeWanted, this,
                [this](qint64 id) { report(m_edits.media.detach(m_post, {id})); });
            loadPicture(card);
        }
        m_column->removeWidget(card);
        m_column->insertWidget(int(i), card);
        card->setVisible(true);
        card->show(attachment, editable, i == 0, i == attachments.size() - 1);
        m_cards.append(card);
    }
    qDeleteAll(before);
    m_post = post;
    m_add->setVisible(editable);
    retranslate();
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
    if (m_editable && m_post.isValid() && !paths.isEmpty())
        watch(m_edits.media.attachFiles(m_post, paths));
}

void MediaList::addPicture(const QImage &picture)
{
    if (!m_editable || !m_post.isValid() || picture.isNull())
        return;
    ++m_adding;
    retranslate();
    // A screenshot takes a moment to pack: not here.
    whenDone(QtConcurrent::run(&pngBytes, picture), this, [this, post = m_post](const QByteArray &png) {
        --m_adding;
        watch(m_edits.media.attachContent(post, tr("picture") + QStringLiteral(".png"), png));
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
    QList<qint64> order;
    for (const PostAttachment &each : std::as_const(m_attachments))
        order.append(each.id);
    const qsizetype at = order.indexOf(attachment);
    if (at < 0 || at + by < 0 || at + by >= order.size())
        return;
    order.swapItemsAt(at, at + by);
    report(m_edits.media.reorder(m_post, order));
}

void MediaList::report(QFuture<Result<ActDone>> act)
{
    whenDone(act, this, [this](const Result<ActDone> &result) {
        if (!result)
            Q_EMIT failed(result.error());
    });
}

std::unique_ptr<QMimeData> MediaList::copies(MediaId media) const
{
    QList<std::pair<MediaId, QString>> files;
    for (const PostAttachment &each : m_attachments) {
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

void MediaList::copyFiles()
{
    std::unique_ptr<QMimeData> mime = copies();
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

void MediaList::focusMissingAltText()
{
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        if (m_attachments[i].alt.isEmpty() && m_attachments[i].mime.startsWith(QLatin1String("image/"))) {
            m_cards[i]->focusAltText();
            return;
        }
    }
}

void MediaList::retranslate()
{
    m_add->setText(tr("Add media…"));
    m_hint->setVisible(m_adding > 0 || (m_editable && m_attachments.isEmpty()));
    m_hint->setText(m_adding > 0 ? tr("Taking it in…") : tr("or drop files here"));
    for (MediaCard *card : std::as_const(m_cards))
        card->retranslate();
}

} // namespace stoa
