// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pictures/picturetemplatesdialog.h"

#include "models/core/displaytext.h"
#include "models/core/whendone.h"
#include "models/planning/medialibrary.h"
#include "models/planning/picturesizes.h"
#include "models/planning/postqueries.h"
#include "models/store/project.h"
#include "widgets/common/asker.h"
#include "widgets/common/button.h"
#include "widgets/common/errortext.h"
#include "widgets/common/networkbadge.h"
#include "widgets/common/plainlabel.h"
#include "widgets/pictures/layerfields.h"
#include "widgets/pictures/picturepreview.h"

#include <QBuffer>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QtConcurrentRun>
#include <QVBoxLayout>

namespace stoa {

namespace {

constexpr int previewSide = 900; // pixels: sharp enough in the window, quick enough while typing

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

PictureTemplatesDialog::PictureTemplatesDialog(ProjectContext &context, PostId post, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_post(post)
    , m_queries(context.reader, context.project.path())
    , m_media(context.edits, m_probe, context.project.path())
    , m_edits(context.edits)
    , m_list(new QListWidget(this))
    , m_size(new QComboBox(this))
    , m_preview(new PicturePreview(this))
    , m_layers(new QListWidget(this))
    , m_fields(new LayerFields(context.asker, this))
    , m_problem(new PlainLabel(QString(), TextSize::Secondary, Role::Failed, this))
    , m_new(new QPushButton(tr("&New template"), this))
    , m_pack(new QPushButton(tr("Add the &usual three"), this))
    , m_rename(new QPushButton(tr("Re&name"), this))
    , m_remove(new QPushButton(tr("&Delete"), this))
    , m_addLayer(new QPushButton(tr("&Add layer"), this))
    , m_up(new QPushButton(tr("Forwards"), this))
    , m_down(new QPushButton(tr("Backwards"), this))
    , m_drop(new QPushButton(tr("Remove"), this))
    , m_make(new QPushButton(tr("&Make the pictures of the post"), this))
{
    setWindowTitle(tr("Picture templates"));
    build();
    readPost();
    connectParts();
    fill();
    resize(1080, 640);
}

PictureTemplatesDialog::~PictureTemplatesDialog() = default;

QWidget *PictureTemplatesDialog::buildLayers()
{
    auto *holder = new QWidget(this);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(4);
    for (QPushButton *button : {m_up, m_down, m_drop}) {
        setLook(*button, ButtonLook::Quiet);
        acts->addWidget(button);
    }
    acts->addStretch(1);
    m_layers->setMaximumHeight(150);
    m_layers->setAccessibleName(tr("Layers, the foremost on top"));
    m_layers->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(new PlainLabel(tr("Layers"), TextSize::Section, Role::Text, holder));
    column->addWidget(m_layers);
    column->addWidget(m_addLayer);
    column->addLayout(acts);
    column->addWidget(m_fields);
    column->addStretch(1);
    holder->setFixedWidth(330);
    return holder;
}

void PictureTemplatesDialog::build()
{
    m_list->setAccessibleName(tr("Templates"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedWidth(210);
    m_size->setAccessibleName(tr("Size shown"));
    m_preview->setAccessibleName(tr("The picture as it will be"));
    m_problem->setWordWrap(true);
    auto *left = new QVBoxLayout;
    left->setSpacing(6);
    left->addWidget(m_list, 1);
    for (QPushButton *button : {m_new, m_pack, m_rename, m_remove})
        left->addWidget(button);
    auto *middle = new QVBoxLayout;
    middle->addWidget(m_size, 0, Qt::AlignLeft);
    middle->addWidget(m_preview, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addLayout(left);
    row->addLayout(middle, 1);
    row->addWidget(buildLayers());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    setLook(*m_make, ButtonLook::Main);
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_make);
    foot->addWidget(m_problem, 1);
    foot->addWidget(buttons);
    auto *column = new QVBoxLayout(this);
    column->addLayout(row, 1);
    column->addLayout(foot);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void PictureTemplatesDialog::connectParts()
{
    connect(&m_context.edits, &EditService::changed, this, [this](const ChangeList &changes) {
        if (changes.touches(Table::Post) || changes.touches(Table::PostMedia) || changes.touches(Table::Setting))
            readPost();
        if (changes.touches(Table::PictureTemplate) || changes.touches(Table::Setting))
            fill();
    });
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (!m_busy)
            showDesign(row);
    });
    connect(m_size, &QComboBox::activated, this, &PictureTemplatesDialog::paintPreview);
    connect(m_layers, &QListWidget::currentRowChanged, this, [this] {
        if (!m_busy)
            showLayer();
    });
    connect(m_fields, &LayerFields::changed, this, [this](const PictureLayer &layer) {
        const qsizetype at = m_design.layers.size() - 1 - m_layers->currentRow();
        if (at < 0 || at >= m_design.layers.size())
            return;
        m_design.layers[at] = layer;
        m_layers->currentItem()->setText(layerWords(layer));
        save();
    });
    connect(m_new, &QPushButton::clicked, this, &PictureTemplatesDialog::makeDesign);
    connect(m_pack, &QPushButton::clicked, this, &PictureTemplatesDialog::addPack);
    connect(m_remove, &QPushButton::clicked, this, [this] { follow(m_edits.remove(m_design)); });
    connect(m_rename, &QPushButton::clicked, this, [this] {
        const auto name = m_context.asker.askText(tr("Rename the template"), tr("Name"), m_design.name);
        if (!name || name->trimmed().isEmpty())
            return;
        m_design.name = name->trimmed();
        save();
    });
    connect(m_addLayer, &QPushButton::clicked, this, [this] {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (const auto &[kind, words] :
            {std::pair{LayerKind::Text, tr("Text")}, std::pair{LayerKind::Picture, tr("Picture")},
                std::pair{LayerKind::Logo, tr("Logo")}, std::pair{LayerKind::Colour, tr("Colour")}})
            connect(menu->addAction(words), &QAction::triggered, this, [this, kind = kind] { addLayer(kind); });
        menu->popup(m_addLayer->mapToGlobal(m_addLayer->rect().bottomLeft()));
    });
    connect(m_up, &QPushButton::clicked, this, [this] { moveLayer(1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveLayer(-1); });
    connect(m_drop, &QPushButton::clicked, this, &PictureTemplatesDialog::removeLayer);
    connect(m_make, &QPushButton::clicked, this, &PictureTemplatesDialog::makePictures);
}

void PictureTemplatesDialog::readPost()
{
    const Result<PostRow> row = PostQueries(m_context.reader).post(m_post);
    m_networks.clear();
    m_kind = row && m_post.isValid() ? int(row->kind) : int(PostKind::Graphics);
    if (row && m_post.isValid()) {
        for (const PostAccount &account : row->accounts) {
            if (!m_networks.contains(account.network))
                m_networks.append(account.network);
        }
    }
    const QSize before = m_size->currentData().toSize();
    m_size->clear();
    QStringList shown = m_networks;
    if (shown.isEmpty())
        shown = {QStringLiteral("instagram"), QStringLiteral("facebook"), QStringLiteral("x"),
            QStringLiteral("pinterest"), QStringLiteral("tiktok")};
    for (const QString &network : std::as_const(shown)) {
        const QSize size = pictureSize(network, static_cast<PostKind>(m_kind)).size;
        m_size->addItem(
            tr("%1, %2 × %3", "network, width, height").arg(networkName(network)).arg(size.width()).arg(size.height()),
            size);
    }
    m_size->setCurrentIndex(std::max(0, m_size->findData(before)));
}

void PictureTemplatesDialog::fill()
{
    m_busy = true;
    m_designs = readPictureTemplates(m_context.reader).value_or({});
    const Result<PostRow> row = PostQueries(m_context.reader).post(m_post);
    m_filling = readFilling(m_context.reader, m_queries, m_designs, row && m_post.isValid() ? &*row : nullptr);
    QList<std::pair<MediaId, QString>> pictures;
    for (const MediaItem &item : MediaLibrary(m_context.reader).find({}, {}).value_or({})) {
        if (item.isPicture())
            pictures.append({item.id, item.name});
    }
    m_fields->setPictures(pictures);
    const PictureTemplateId wanted = m_select.isValid() ? m_select : m_design.id;
    m_list->clear();
    int at = m_designs.isEmpty() ? -1 : 0;
    for (const PictureTemplate &design : std::as_const(m_designs)) {
        m_list->addItem(displayLine(design.name, 60));
        if (design.id != wanted)
            continue;
        at = m_list->count() - 1;
        m_select = {};
    }
    m_list->setCurrentRow(at);
    m_busy = false;
    showDesign(at);
}

void PictureTemplatesDialog::showDesign(int row)
{
    const PictureTemplate stored = row >= 0 && row < m_designs.size() ? m_designs.at(row) : PictureTemplate();
    const bool isSame = stored.id == m_design.id;
    const int layer = m_layers->currentRow();
    m_design = stored;
    fillLayers();
    m_layers->setCurrentRow(isSame && layer >= 0 ? std::min(layer, m_layers->count() - 1) : 0);
    showLayer();
    paintPreview();
}

QString PictureTemplatesDialog::layerWords(const PictureLayer &layer) const
{
    switch (layer.kind) {
    case LayerKind::Colour:
        return tr("Colour");
    case LayerKind::Picture:
        return tr("Picture");
    case LayerKind::Logo:
        return tr("Logo");
    case LayerKind::Text:
        return tr("Text: %1").arg(displayLine(layer.text, 40));
    }
    return {};
}

void PictureTemplatesDialog::fillLayers()
{
    m_busy = true;
    m_layers->clear();
    for (auto layer = m_design.layers.crbegin(); layer != m_design.layers.crend(); ++layer)
        m_layers->addItem(layerWords(*layer));
    m_busy = false;
}

void PictureTemplatesDialog::showLayer()
{
    const qsizetype at = m_design.layers.size() - 1 - m_layers->currentRow();
    const bool isThere = m_layers->currentRow() >= 0 && at >= 0 && at < m_design.layers.size();
    m_fields->setVisible(isThere);
    if (isThere)
        m_fields->showLayer(m_design.layers.at(at));
    updateButtons();
}

void PictureTemplatesDialog::updateButtons()
{
    const bool isEditable = !m_context.edits.isReadOnly();
    const bool isThere = isEditable && m_design.id.isValid();
    const int row = m_layers->currentRow();
    m_new->setEnabled(isEditable);
    m_pack->setEnabled(isEditable);
    m_fields->setEnabled(isEditable);
    for (QPushButton *button : {m_rename, m_remove, m_addLayer})
        button->setEnabled(isThere);
    m_up->setEnabled(isThere && row > 0);
    m_down->setEnabled(isThere && row >= 0 && row < m_layers->count() - 1);
    m_drop->setEnabled(isThere && row >= 0);
    m_make->setVisible(m_post.isValid());
    m_make->setEnabled(isThere);
}

void PictureTemplatesDialog::paintPreview()
{
    if (!m_design.id.isValid()) {
        m_preview->setNothing(tr("No template yet. The usual three are a quick beginning; each is then changed to the "
                                 "client’s design."));
        return m_preview->setPicture({});
    }
    const QSize size = m_size->currentData().toSize().scaled(previewSide, previewSide, Qt::KeepAspectRatio);
    m_preview->setPicture(renderPicture(m_design.layers, m_filling, size));
}

void PictureTemplatesDialog::save()
{
    paintPreview();
    follow(m_edits.change(m_design));
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
