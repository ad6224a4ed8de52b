// SPDX-License-Identifier: GPL-3.0-or-later
// How the dialog is built and what it shows; picturetemplatesdialogacts.cpp has what it does.
#include "widgets/pictures/picturetemplatesdialog.h"

#include "models/core/displaytext.h"
#include "models/planning/medialibrary.h"
#include "models/planning/picturesizes.h"
#include "models/planning/postqueries.h"
#include "models/store/project.h"
#include "widgets/common/asker.h"
#include "widgets/common/button.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/lineicon.h"
#include "widgets/common/networkbadge.h"
#include "widgets/common/plainlabel.h"
#include "widgets/pictures/layerfields.h"
#include "widgets/pictures/picturepreview.h"

#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace stoa {

namespace {

constexpr int previewSide = 900; // pixels: sharp enough in the window, quick enough while typing

QLatin1String layerIcon(LayerKind kind)
{
    switch (kind) {
    case LayerKind::Colour:
        return QLatin1String("sun");
    case LayerKind::Picture:
        return QLatin1String("image");
    case LayerKind::Logo:
        return QLatin1String("star");
    case LayerKind::Text:
        return QLatin1String("edit");
    }
    return QLatin1String("file");
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
    , m_new(new QAction(tr("&New template"), this))
    , m_pack(new QAction(tr("Add the &usual three"), this))
    , m_stack(new QStackedWidget(this))
    , m_hint(new PlainLabel(QString(), TextSize::Secondary, Role::Text2, this))
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

QWidget *PictureTemplatesDialog::buildEmpty()
{
    auto *empty = new EmptyState(this);
    empty->setIcon(QLatin1String("image"));
    empty->setWords(tr("No picture template yet"),
        tr("A template is the client’s design: colours, logo, the place of the words. Each post’s pictures are made "
           "from it in every network’s size. The usual three are a quick beginning."));
    empty->addAction(m_pack);
    empty->addAction(m_new);
    return empty;
}

QWidget *PictureTemplatesDialog::buildDesigns()
{
    m_list->setAccessibleName(tr("Templates"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *holder = new QWidget(this);
    holder->setFixedWidth(220);
    auto *rare = new QHBoxLayout;
    rare->setSpacing(4);
    for (QPushButton *button : {m_rename, m_remove}) {
        setLook(*button, ButtonLook::Quiet);
        rare->addWidget(button);
    }
    rare->addStretch(1);
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_list, 1);
    column->addLayout(rare);
    column->addWidget(actionButton(*m_new, ButtonLook::Plain, holder));
    return holder;
}

QWidget *PictureTemplatesDialog::buildPicture()
{
    m_size->setAccessibleName(tr("Size shown"));
    m_preview->setAccessibleName(tr("The picture as it will be"));
    auto *holder = new QWidget(this);
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_size, 0, Qt::AlignLeft);
    column->addWidget(m_preview, 1);
    auto *help = new PlainLabel(tr("Drag a layer to its place. Arrow keys move it, with Shift they size it."),
        TextSize::Small, Role::Text3, holder);
    help->setWordWrap(true);
    column->addWidget(help);
    return holder;
}

QWidget *PictureTemplatesDialog::buildLayers()
{
    auto *holder = new QWidget(this);
    holder->setFixedWidth(320);
    auto *title = new PlainLabel(tr("Layers"), TextSize::Section, Role::Text, holder);
    title->setTextSize(TextSize::Section, QFont::DemiBold);
    auto *head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(m_addLayer);
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
    m_hint->setWordWrap(true);
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_layers);
    column->addLayout(acts);
    column->addSpacing(8);
    column->addWidget(m_hint);
    column->addWidget(m_fields);
    column->addStretch(1);
    return holder;
}

void PictureTemplatesDialog::build()
{
    m_problem->setWordWrap(true);
    auto *editor = new QWidget(this);
    auto *row = new QHBoxLayout(editor);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(buildDesigns());
    row->addWidget(buildPicture(), 1);
    row->addWidget(buildLayers());
    m_stack->addWidget(buildEmpty());
    m_stack->addWidget(editor);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    setLook(*m_make, ButtonLook::Main);
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_make);
    foot->addWidget(m_problem, 1);
    foot->addWidget(buttons);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(m_stack, 1);
    column->addLayout(foot);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (const auto &[key, button] : {std::pair{Qt::Key_F2, m_rename}, std::pair{Qt::Key_Delete, m_remove}})
        connect(new QShortcut(key, m_list, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, button,
            &QPushButton::click);
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
        if (currentLayer() < 0)
            return;
        m_design.layers[currentLayer()] = layer;
        m_layers->currentItem()->setText(layerWords(layer));
        save();
    });
    connect(m_preview, &PicturePreview::layerPressed, this,
        [this](int layer) { m_layers->setCurrentRow(int(m_design.layers.size()) - 1 - layer); });
    connect(m_preview, &PicturePreview::boxDragged, this, &PictureTemplatesDialog::dragBox);
    connect(m_preview, &PicturePreview::boxChosen, this, [this](const QRectF &box) {
        dragBox(box);
        save();
    });
    connect(m_new, &QAction::triggered, this, &PictureTemplatesDialog::makeDesign);
    connect(m_pack, &QAction::triggered, this, &PictureTemplatesDialog::addPack);
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
    m_stack->setCurrentIndex(m_designs.isEmpty() ? 0 : 1);
    showDesign(at);
}

void PictureTemplatesDialog::showDesign(int row)
{
    const PictureTemplate stored = row >= 0 && row < m_designs.size() ? m_designs.at(row) : PictureTemplate();
    const bool isSame = stored.id == m_design.id;
    if (isSame && m_onTheWay > 0)
        return; // the hand is ahead of the project
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
        new QListWidgetItem(lineIcon(layerIcon(layer->kind), Role::Text2), layerWords(*layer), m_layers);
    m_busy = false;
}

//! In the order of the design, from the ground up; -1: none is chosen.
int PictureTemplatesDialog::currentLayer() const
{
    const int row = m_layers->currentRow();
    const int at = int(m_design.layers.size()) - 1 - row;
    return row >= 0 && at >= 0 ? at : -1;
}

void PictureTemplatesDialog::showLayer()
{
    const int at = currentLayer();
    m_fields->setVisible(at >= 0);
    if (at >= 0)
        m_fields->showLayer(m_design.layers.at(at));
    const bool lacksLogo = at >= 0 && m_design.layers.at(at).kind == LayerKind::Logo && m_filling.logo.isNull();
    m_hint->setVisible(lacksLogo);
    m_hint->setText(
        tr("The project has no logo yet: nothing is shown here. It is chosen in the settings of the project."));
    m_preview->setLayers(m_design.layers, at, !m_context.edits.isReadOnly());
    updateButtons();
}

void PictureTemplatesDialog::dragBox(const QRectF &box)
{
    if (currentLayer() < 0)
        return;
    m_design.layers[currentLayer()].box = box;
    showLayer();
    paintPreview();
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
    m_make->setVisible(m_post.isValid() && !m_designs.isEmpty());
    m_make->setEnabled(isThere);
}

void PictureTemplatesDialog::paintPreview()
{
    if (!m_design.id.isValid())
        return m_preview->setPicture({});
    const QSize size = m_size->currentData().toSize().scaled(previewSide, previewSide, Qt::KeepAspectRatio);
    m_preview->setPicture(renderPicture(m_design.layers, m_filling, size));
}

} // namespace stoa
