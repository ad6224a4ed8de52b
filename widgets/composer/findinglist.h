// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/postrow.h"

#include <QWidget>

class QVBoxLayout;

namespace stoa {

//! What is wrong with a post before it goes out, one sentence each; choosing one goes to its place. What another client
//! uses can be called this one's too. Nothing wrong is said too.
class FindingList final : public QWidget
{
    Q_OBJECT

public:
    explicit FindingList(QWidget *parent = nullptr);
    void show(const PostRow &post);
    void setEditable(bool on); //!< false: what is found is told, and nothing about it can be decided

Q_SIGNALS:
    void chosen(const stoa::Finding &finding);
    //! What another client uses is this one's as well.
    void shared(const stoa::Finding &finding);

private:
    QWidget *rowOf(const Finding &finding, const QString &sentence);

    QVBoxLayout *m_column;
    bool m_editable = true;
};

} // namespace stoa
