// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/mediaedits.h"
#include "models/planning/picturetemplateedits.h"
#include "widgets/common/contentprobe.h"
#include "widgets/common/projectcontext.h"
#include "widgets/pictures/picturerender.h"

#include <QDialog>

class QAction;
class QComboBox;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace stoa {

class LayerFields;
class PicturePreview;
class PlainLabel;

//! The picture templates of a project: the list, a live picture of the chosen one in a network's size, its layers with
//! their fields. Makes the pictures of a post in the sizes of its networks. Changes hold at once; Undo takes them back.
//! Window's thread; pictures for posts are painted on a worker thread.
class PictureTemplatesDialog final : public QDialog
{
    Q_OBJECT

public:
    //! \a post: whose texts and picture are shown, and for which pictures are made; none: sample words.
    PictureTemplatesDialog(ProjectContext &context, PostId post, QWidget *parent);
    ~PictureTemplatesDialog() override; //!< waits for pictures that are being made

Q_SIGNALS:
    void made(int pictures); //!< they are on the post

private:
    void build();
    QWidget *buildEmpty();
    QWidget *buildDesigns();
    QWidget *buildPicture();
    QWidget *buildLayers();
    void connectParts();
    void fill();
    void readPost();
    void showDesign(int row);
    void fillLayers();
    void showLayer();
    int currentLayer() const;
    void dragBox(const QRectF &box); //!< of the current layer, not kept yet
    void paintPreview();
    void addLayer(LayerKind kind);
    void moveLayer(int by);
    void removeLayer();
    void save(); //!< what m_design is now
    void addPack();
    void makeDesign();
    void makePictures();
    void updateButtons();
    QString layerWords(const PictureLayer &layer) const;
    void follow(QFuture<Result<ActDone>> done);

    ProjectContext &m_context;
    PostId m_post;
    MediaQueries m_queries;
    ContentProbe m_probe;
    MediaEdits m_media;
    PictureTemplateEdits m_edits;
    QListWidget *m_list;
    QComboBox *m_size;
    PicturePreview *m_preview;
    QListWidget *m_layers;
    LayerFields *m_fields;
    PlainLabel *m_problem;
    QAction *m_new;
    QAction *m_pack;
    QStackedWidget *m_stack;
    PlainLabel *m_hint; //!< why a layer shows nothing
    QPushButton *m_rename;
    QPushButton *m_remove;
    QPushButton *m_addLayer;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_drop;
    QPushButton *m_make;
    QList<PictureTemplate> m_designs;
    PictureTemplate m_design; //!< the chosen one as it stands on the screen
    PictureTemplateId m_select;
    PictureFilling m_filling;
    QStringList m_networks;
    int m_kind = 0; //!< PostKind of the post
    int m_onTheWay = 0; //!< changes that the project does not have yet
    bool m_busy = false;
};

} // namespace stoa
