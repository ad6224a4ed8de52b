// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/picturetemplate.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QPushButton;
class QSpinBox;

namespace stoa {

class Asker;
class PlainEdit;

//! The fields of one layer: only those that its kind has. Each change is told at once.
class LayerFields final : public QWidget
{
    Q_OBJECT

public:
    explicit LayerFields(Asker &asker, QWidget *parent = nullptr); //!< \a asker must outlive this object

    void showLayer(const PictureLayer &layer);
    //! Pictures of the library that a layer may always show.
    void setPictures(const QList<std::pair<MediaId, QString>> &pictures);

Q_SIGNALS:
    void changed(const stoa::PictureLayer &layer);

private:
    void build();
    void connectFields();
    void tell();
    void chooseColour(int index);
    PictureLayer entered() const;

    Asker &m_asker;
    PlainEdit *m_text;
    QComboBox *m_colour;
    QComboBox *m_weight;
    QComboBox *m_align;
    QSpinBox *m_letters;
    QComboBox *m_picture;
    QCheckBox *m_whole;
    QSpinBox *m_opacity;
    QList<QSpinBox *> m_box; //!< x, y, width, height in per cent
    QFormLayout *m_form = nullptr;
    PictureLayer m_layer;
    bool m_filling = false;
};

} // namespace stoa
