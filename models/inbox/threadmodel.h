// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inbox/commentqueries.h"
#include "models/store/changes.h"

#include <QAbstractListModel>

namespace stoa {

class EditService;

//! One conversation, oldest first, with the post it stands under and the reasons of rules. Window's thread.
class ThreadModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole, AuthorRole, TextRole, AtRole, IsChosenRole };

    ThreadModel(Connection &reader, EditService &edits, QObject *parent = nullptr); //!< both must outlive it

    void setComment(CommentId id); //!< the comment whose conversation is shown; none: empty
    CommentId comment() const { return m_id; }
    const CommentRow *chosen() const; //!< that comment, with reasons; null: none, or gone
    const CommentRow *at(int row) const;
    const ConversationPost &post() const { return m_post; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void conversationChanged(); //!< after a reset or any change: the post or a reason may be another

private:
    void onChanged(const ChangeList &changes);
    void read();

    Connection &m_reader;
    CommentId m_id;
    QList<CommentRow> m_rows;
    ConversationPost m_post;
};

} // namespace stoa
