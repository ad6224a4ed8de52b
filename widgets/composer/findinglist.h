// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/postrow.h"

#include <QWidget>

class QVBoxLayout;

namespace stoa {

//! What is wrong with a post before it goes out, one sentence each; choosing one goes to its place. Nothing wrong is
//! said too.
class FindingList final : public QWidget
{
    Q_OBJECT

public:
    explicit FindingList(QWidget *parent = nullptr);
    void show(const PostRow &post);

Q_SIGNALS:
    void chosen(const stoa::Finding &finding);

private:
    QVBoxLayout *m_column;
};

} // namespace stoa
