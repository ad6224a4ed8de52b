// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/postpreview.h"

#include <QImage>
#include <QWidget>

namespace stoa {

class Card;
class PlainLabel;
class PreviewPictures;

//! One account's post as its network shows it in the feed: name, text as far as it is shown, pictures cut to the
//! network's ratio, the card of a link. A likeness, not the network's own look: what matters is what is seen of it.
//!
//! Texts are plain; pictures come decoded. A part of ComposerTools.
class PreviewCard final : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewCard(QWidget *parent = nullptr);

    void show(const PostPreview &preview, const QString &network);
    void setPicture(MediaId media, const QImage &picture); //!< decoded already; kept until another post is shown
    void forgetPictures();
    void showNothing(const QString &why); //!< no account is chosen

private:
    void build();

    Card *m_card = nullptr;
    QWidget *m_head = nullptr;
    PlainLabel *m_name = nullptr;
    PlainLabel *m_handle = nullptr;
    PlainLabel *m_title = nullptr;
    PlainLabel *m_text = nullptr;
    PlainLabel *m_more = nullptr;
    PreviewPictures *m_pictures = nullptr;
    PlainLabel *m_link = nullptr;
    PlainLabel *m_address = nullptr;
    PlainLabel *m_note = nullptr;
};

} // namespace stoa
