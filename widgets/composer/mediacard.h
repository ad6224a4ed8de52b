// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/postrow.h"
#include "widgets/composer/composeredits.h"

#include <QPixmap>
#include <QWidget>

#include <optional>

class QCheckBox;
class QToolButton;

namespace stoa {

class GrowingEdit;
class PlainLabel;
class TypingSpell;

//! How a card stands in the list of a post's media.
struct MediaCardPlace
{
    bool editable = false;
    bool first = true; //!< of those that go out
    bool last = true;
    QString network = {}; //!< whose choice is shown, its name; empty: the post's own list
    bool goes = true; //!< to that network
};

//! One picture, film or sound of a post: small picture, name, facts, and its alternative text, which is asked for where
//! it is missing. On an account's tab with a box to tick: whether it goes there. A part of MediaList.
class MediaCard final : public QWidget
{
    Q_OBJECT

public:
    MediaCard(const ComposerEdits &edits, PostId post, const PostAttachment &attachment, QWidget *parent = nullptr);
    ~MediaCard() override;

    qint64 attachment() const { return m_attachment.id; }
    MediaId media() const { return m_attachment.media; }
    void show(const PostAttachment &attachment, const MediaCardPlace &place);
    bool goes() const { return m_place.goes; }
    void setPicture(const QImage &picture); //!< decoded already
    void flush();
    void focusAltText();
    void focusCard(); //!< what can be done with it here: the box, else its text
    void retranslate();

Q_SIGNALS:
    void goesChosen(qint64 attachment, bool goes);
    void removeWanted(qint64 attachment);
    void moveWanted(qint64 attachment, int by); //!< -1: before the one above
    void dragWanted(stoa::MediaId media); //!< out to another program
    void failed(const stoa::Error &error);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void build();
    QRect pictureBox() const;
    bool wantsAltText() const;
    void showFinding();

    PostAttachment m_attachment;
    MediaCardPlace m_place;
    std::optional<QPoint> m_pressed; //!< on the picture
    QPixmap m_picture;
    QCheckBox *m_goes = nullptr;
    PlainLabel *m_name = nullptr;
    PlainLabel *m_facts = nullptr;
    PlainLabel *m_finding = nullptr;
    GrowingEdit *m_alt = nullptr;
    QToolButton *m_up = nullptr;
    QToolButton *m_down = nullptr;
    QToolButton *m_remove = nullptr;
    TypingSpell *m_spell = nullptr;
};

} // namespace stoa
