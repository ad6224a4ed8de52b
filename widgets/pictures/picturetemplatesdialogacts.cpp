// SPDX-License-Identifier: GPL-3.0-or-later
// What PictureTemplatesDialog does.
#include "widgets/pictures/picturetemplatesdialog.h"

#include "models/core/whendone.h"
#include "models/planning/picturesizes.h"
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

//! The pictures of one template at all \a sizes, as files. Any thread.
QList<MediaEdits::NamedBytes> paintAll(
    const PictureTemplate &design, const PictureFilling &filling, const QList<PictureSize> &sizes)
{
    QList<MediaEdits::NamedBytes> files;
    for (const PictureSize &size : sizes) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        renderPicture(design.layers, filling, size.size).save(&buffer, "PNG");
        files.append(
            {QStringLiteral("%1 %2x%3.png").arg(design.name).arg(size.size.width()).arg(size.size.height()), bytes});
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
    const QList<PictureSize> sizes = pictureSizes(m_networks, static_cast<PostKind>(m_kind));
    m_media.setPlace(mediaPlace(m_context.project.setting(QStringLiteral("media_place"))));
    m_make->setEnabled(false);
    whenDone(QtConcurrent::run(&paintAll, m_design, m_filling, sizes), this,
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
