// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"

#include <QWidget>

class QPushButton;

namespace stoa {

class Connection;
class PlainLabel;

//! Says where the idea of the shown post came from: the feed it was read in, or the comment that gave it, with the way
//! there. Hidden where nothing is known. A part of PostPane.
class OriginCard final : public QWidget
{
    Q_OBJECT

public:
    explicit OriginCard(Connection &reader, QWidget *parent = nullptr); //!< \a reader must outlive this widget

    void show(PostId post); //!< reads two rows
    void retranslate();

Q_SIGNALS:
    void commentWanted(stoa::CommentId comment);

private:
    Connection &m_reader;
    PostId m_post;
    CommentId m_comment;
    PlainLabel *m_words;
    QPushButton *m_go;
};

} // namespace stoa
