// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pictures/layerfields.h"

#include "models/core/displaytext.h"
#include "widgets/common/asker.h"
#include "widgets/common/plainedit.h"
#include "widgets/common/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QSpinBox>

#include <cmath>

namespace stoa {

namespace {

const QString otherColour = QStringLiteral("other");

void showRow(QFormLayout &form, QWidget *field, bool isShown)
{
    field->setVisible(isShown);
    if (QWidget *label = form.labelForField(field))
        label->setVisible(isShown);
}

} // namespace

LayerFields::LayerFields(Asker &asker, QWidget *parent)
    : QWidget(parent)
    , m_asker(asker)
    , m_text(new PlainEdit(this))
    , m_colour(new QComboBox(this))
    , m_weight(new QComboBox(this))
    , m_align(new QComboBox(this))
    , m_letters(new QSpinBox(this))
    , m_picture(new QComboBox(this))
    , m_whole(new QCheckBox(tr("shown whole"), this))
    , m_opacity(new QSpinBox(this))
{
    build();
    connectFields();
}

void LayerFields::build()
{
    m_form = new QFormLayout(this);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(6);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_text->setMaximumHeight(64);
    m_text->setPlaceholderText(tr("{title} {text} {theme} {date}"));
    for (int colour = 1; colour <= 3; ++colour)
        m_colour->addItem(tr("Brand colour %1").arg(colour), QStringLiteral("brand%1").arg(colour));
    m_colour->addItem(tr("White"), QStringLiteral("#ffffff"));
    m_colour->addItem(tr("Black"), QStringLiteral("#000000"));
    m_colour->addItem(tr("Another one"), otherColour);
    m_weight->addItem(tr("Regular", "letters"), int(LayerWeight::Regular));
    m_weight->addItem(tr("Half bold"), int(LayerWeight::SemiBold));
    m_weight->addItem(tr("Bold"), int(LayerWeight::Bold));
    m_align->addItem(tr("Left"), int(LayerAlign::Left));
    m_align->addItem(tr("Middle"), int(LayerAlign::Middle));
    m_align->addItem(tr("Right"), int(LayerAlign::Right));
    m_letters->setRange(1, 60);
    m_opacity->setRange(0, 100);
    m_picture->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *place = new QWidget(this);
    auto *grid = new QGridLayout(place);
    grid->setContentsMargins(0, 4, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    for (const QString &name : {tr("From the left"), tr("From the top"), tr("Width"), tr("Height")}) {
        auto *box = new QSpinBox(place);
        box->setRange(0, 100);
        box->setAccessibleName(name);
        box->setButtonSymbols(QAbstractSpinBox::NoButtons);
        auto *label = new PlainLabel(name, TextSize::Secondary, Role::Text2, place);
        label->setBuddy(box);
        const int at = int(m_box.size());
        grid->addWidget(label, at / 2, at % 2 * 2);
        grid->addWidget(box, at / 2, at % 2 * 2 + 1);
        m_box.append(box);
    }
    for (QSpinBox *box : m_box + QList<QSpinBox *>{m_letters, m_opacity})
        box->setSuffix(tr(" %"));
    const std::pair<QString, QWidget *> rows[] = {{tr("Text"), m_text}, {tr("Colour"), m_colour},
        {tr("Weight"), m_weight}, {tr("Alignment"), m_align}, {tr("Largest size"), m_letters},
        {tr("Picture"), m_picture}, {QString(), m_whole}, {tr("Opacity"), m_opacity}};
    for (const auto &[name, field] : rows) {
        auto *label = new PlainLabel(name, TextSize::Secondary, Role::Text2, this);
        label->setBuddy(field);
        if (!name.isEmpty())
            field->setAccessibleName(name);
        m_form->addRow(label, field);
    }
    m_form->addRow(place);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    m_letters->setAccessibleName(tr("Largest letters"));
}

void LayerFields::connectFields()
{
    connect(m_text, &PlainEdit::textChanged, this, &LayerFields::tell);
    connect(m_colour, &QComboBox::activated, this, &LayerFields::chooseColour);
    for (QComboBox *box : {m_weight, m_align, m_picture})
        connect(box, &QComboBox::activated, this, &LayerFields::tell);
    connect(m_whole, &QCheckBox::clicked, this, &LayerFields::tell);
    for (QSpinBox *box : m_box + QList<QSpinBox *>{m_letters, m_opacity})
        connect(box, &QSpinBox::valueChanged, this, &LayerFields::tell);
}

void LayerFields::setPictures(const QList<std::pair<MediaId, QString>> &pictures)
{
    m_picture->clear();
    m_picture->addItem(tr("The post’s first"), QString());
    for (const auto &[media, name] : pictures)
        m_picture->addItem(displayLine(name, 60), media.toString());
}

void LayerFields::chooseColour(int index)
{
    if (m_colour->itemData(index).toString() == otherColour) {
        const auto chosen = m_asker.chooseColor(tr("Colour of the layer"), m_layer.colour);
        if (!chosen)
            return showLayer(m_layer);
        m_layer.colour = *chosen;
    } else {
        m_layer.colour = m_colour->itemData(index).toString();
    }
    tell();
    showLayer(m_layer);
}

void LayerFields::showLayer(const PictureLayer &layer)
{
    m_filling = true;
    m_layer = layer;
    if (m_text->toPlainText() != layer.text)
        m_text->setPlainText(layer.text);
    const int colour = m_colour->findData(layer.colour);
    m_colour->setCurrentIndex(colour >= 0 ? colour : m_colour->findData(otherColour));
    m_weight->setCurrentIndex(m_weight->findData(int(layer.weight)));
    m_align->setCurrentIndex(m_align->findData(int(layer.align)));
    m_letters->setValue(int(std::lround(layer.size * 100)));
    m_picture->setCurrentIndex(
        std::max(0, m_picture->findData(layer.media.isValid() ? layer.media.toString() : QString())));
    m_whole->setChecked(layer.isWhole);
    m_opacity->setValue(int(std::lround(layer.opacity * 100)));
    const double places[] = {layer.box.x(), layer.box.y(), layer.box.width(), layer.box.height()};
    for (int at = 0; at < 4; ++at)
        m_box.at(at)->setValue(int(std::lround(places[at] * 100)));
    const bool isText = layer.kind == LayerKind::Text;
    for (QWidget *field : {static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_weight),
             static_cast<QWidget *>(m_align), static_cast<QWidget *>(m_letters)})
        showRow(*m_form, field, isText);
    showRow(*m_form, m_colour, isText || layer.kind == LayerKind::Colour);
    showRow(*m_form, m_picture, layer.kind == LayerKind::Picture);
    showRow(*m_form, m_whole, layer.kind == LayerKind::Picture);
    m_filling = false;
}

PictureLayer LayerFields::entered() const
{
    PictureLayer layer = m_layer;
    layer.text = m_text->toPlainText();
    layer.weight = static_cast<LayerWeight>(m_weight->currentData().toInt());
    layer.align = static_cast<LayerAlign>(m_align->currentData().toInt());
    layer.media = MediaId::fromString(m_picture->currentData().toString());
    layer.isWhole = m_whole->isChecked();
    // Shares finer than a per cent stay as they are where the field still shows them.
    const auto keep = [](double &value, const QSpinBox *field) {
        if (int(std::lround(value * 100)) != field->value())
            value = field->value() / 100.0;
    };
    keep(layer.size, m_letters);
    keep(layer.opacity, m_opacity);
    double places[] = {layer.box.x(), layer.box.y(), layer.box.width(), layer.box.height()};
    for (int at = 0; at < 4; ++at)
        keep(places[at], m_box.at(at));
    layer.box = {places[0], places[1], places[2], places[3]};
    return layer;
}

void LayerFields::tell()
{
    if (m_filling)
        return;
    m_layer = entered();
    Q_EMIT changed(m_layer);
}

} // namespace stoa
