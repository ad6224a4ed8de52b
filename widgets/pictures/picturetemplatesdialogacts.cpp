// SPDX-License-Identifier: GPL-3.0-or-later
// What PictureTemplatesDialog does.
#include "widgets/pictures/picturetemplatesdialog.h"

#include "models/core/whendone.h"
#include "models/planning/medialimits.h"
#include "models/planning/picturesizes.h"
#include "models/planning/postqueries.h"
#include "models/store/project.h"
#include "widgets/common/errortext.h"
#include "widgets/common/plainlabel.h"
#include "widgets/pictures/picturepreview.h"

#include <QBuffer>
#include <QListWidget>
#include <QPushButton>
#include <QtConcurrentRun>

namespace stoa {

namespace {

constexpr int jpegQuality = 92; // per cent: letters on plain grounds stay clean

//! A picture that is to be made, and for whom.
struct WantedPicture
{
    QSize size;
    bool isPng = true; //!< false: one of its networks takes no PNG, so it is a JPEG
    QList<AccountId> accounts; //!< empty: for all
};

bool takesPng(const QString &network, PostKind kind)
{
    const Network *const known = findNetwork(network);
    const QStringList types = known != nullptr ? mediaLimits(*known, kind).pictureTypes.list() : QStringList();
    return types.isEmpty() || types.contains(QStringLiteral("png"));
}

//! Each size that a network of \a post shows, once, with the accounts there. One size alone is for all.
QList<WantedPicture> wantedPictures(const PostRow &post)
{
    QStringList networks;
    for (const PostAccount &account : post.accounts)
        networks.append(account.network);
    const QList<PictureSize> sizes = pictureSizes(networks, post.kind);
    QList<WantedPicture> wanted;
    for (const PictureSize &size : sizes) {
        WantedPicture picture{size.size, true, {}};
        for (const PostAccount &account : post.accounts) {
            if (pictureSize(account.network, post.kind).size != size.size)
                continue;
            picture.isPng = picture.isPng && takesPng(account.network, post.kind);
            if (sizes.size() > 1)
                picture.accounts.append(account.account);
        }
        wanted.append(picture);
    }
    return wanted;
}

//! The pictures of one template at all sizes, as files. Any thread.
QList<MediaEdits::NamedBytes> paintAll(
    const PictureTemplate &design, const PictureFilling &filling, const QList<WantedPicture> &wanted)
{
    QList<MediaEdits::NamedBytes> files;
    for (const WantedPicture &picture : wanted) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        const QImage image = renderPicture(design.layers, filling, picture.size);
        picture.isPng ? image.save(&buffer, "PNG") : image.save(&buffer, "JPEG", jpegQuality);
        const QString name
            = QStringLiteral("%1 %2x%3.%4")
                  .arg(design.name, QString::number(picture.size.width()), QString::number(picture.size.height()),
                      picture.isPng ? QStringLiteral("png") : QStringLiteral("jpg"));
        files.append({name, bytes, picture.accounts});
    }
    return files;
}

} // namespace

void PictureTemplatesDialog::save()
{
    paintPreview();
    m_preview->setLayers(m_design.layers, currentLayer(), !m_context.edits.isReadOnly());
    ++m_onTheWay;
    whenDone(m_edits.change(m_design), this, [this](const Result<ActDone> &result) {
        m_problem->setText(result ? QString() : ErrorText::sentence(result.error()));
        if (--m_onTheWay == 0)
            fill();
    });
}

void PictureTemplatesDialog::addLayer(LayerKind kind)
{
    PictureLayer layer;
    layer.kind = kind;
    if (kind == LayerKind::Text) {
        layer.box = {0.08, 0.1, 0.84, 0.3};
        layer.text = QStringLiteral("{title}");
        layer.colour = QStringLiteral("#000000");
    } else if (kind == LayerKind::Logo) {
        layer.box = {0.8, 0.05, 0.15, 0.12};
    } else if (kind == LayerKind::Colour) {
        layer.colour = QStringLiteral("brand1");
    }
    m_design.layers.append(layer);
    fillLayers();
    m_layers->setCurrentRow(0);
    save();
}

void PictureTemplatesDialog::moveLayer(int by)
{
    const int row = m_layers->currentRow();
    const qsizetype at = m_design.layers.size() - 1 - row;
    if (at < 0 || at + by < 0 || at + by >= m_design.layers.size())
        return;
    m_design.layers.move(at, at + by);
    fillLayers();
    m_layers->setCurrentRow(row - by);
    save();
}

void PictureTemplatesDialog::removeLayer()
{
    const int row = m_layers->currentRow();
    const qsizetype at = m_design.layers.size() - 1 - row;
    if (row < 0 || at < 0)
        return;
    m_design.layers.removeAt(at);
    fillLayers();
    m_layers->setCurrentRow(std::min(row, m_layers->count() - 1));
    save();
}

void PictureTemplatesDialog::makeDesign()
{
    PictureTemplate design = startingPictureTemplates({tr("New template")}).constFirst();
    design.id = m_select = m_edits.newId();
    follow(m_edits.create(design));
}

void PictureTemplatesDialog::addPack()
{
    follow(m_edits.addPack(startingPictureTemplates({tr("Title over the picture"), tr("Quotation"), tr("Offer")})));
}

void PictureTemplatesDialog::makePictures()
{
    const QList<WantedPicture> wanted = wantedPictures(PostQueries(m_context.reader).post(m_post).value_or({}));
    m_media.setPlace(mediaPlace(m_context.project.setting(QStringLiteral("media_place"))));
    m_make->setEnabled(false);
    whenDone(QtConcurrent::run(&paintAll, m_design, m_filling, wanted), this,
        [this](const QList<MediaEdits::NamedBytes> &files) {
            whenDone(m_media.attachContents(m_post, files), this,
                [this, count = int(files.size())](const Result<ActDone> &done) {
                    updateButtons();
                    m_problem->setText(done ? QString() : ErrorText::sentence(done.error()));
                    if (done)
                        Q_EMIT made(count);
                });
        });
}

void PictureTemplatesDialog::follow(QFuture<Result<ActDone>> done)
{
    whenDone(done, this, [this](const Result<ActDone> &result) {
        m_problem->setText(result ? QString() : ErrorText::sentence(result.error()));
        if (!result)
            m_select = {};
    });
}

} // namespace stoa
