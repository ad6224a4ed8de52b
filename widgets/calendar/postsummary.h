// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/postrow.h"

#include <QWidget>

namespace stoa {

class PlainLabel;

//! What there is to know of the selected post, to be read only. Stands in the details pane until a page gives it an
//! editor (CalendarPage::setDetails()). Window's thread.
class PostSummary final : public QWidget
{
    Q_OBJECT

public:
    explicit PostSummary(QWidget *parent = nullptr);

    void showPost(const PostRow &post);
    void showNothing();

private:
    PlainLabel *m_title;
    PlainLabel *m_facts;
    PlainLabel *m_text;
};

} // namespace stoa
