// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/postrow.h"

#include <QWidget>

class QPushButton;

namespace stoa {

class PlainLabel;

//! Says of the shown post whose companion it is and how far behind, or how many companions it has itself; from here one
//! goes to them. Hidden for a post that stands alone. A part of PostPane.
class CompanionCard final : public QWidget
{
    Q_OBJECT

public:
    explicit CompanionCard(QWidget *parent = nullptr);

    void show(const PostRow &post);
    void retranslate();

Q_SIGNALS:
    void parentWanted(stoa::PostId parent);
    void companionsWanted(stoa::PostId parent); //!< all of them, in a list

private:
    PostRow m_post;
    PlainLabel *m_words;
    QPushButton *m_parent;
    QPushButton *m_all;
};

} // namespace stoa
