// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/planning/finding.h"
#include "models/planning/networks.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace stoa {

class Connection;
struct PostRow;

//! What only some kinds of post or some networks have. Stored by name, for one account or for all; a list is a JSON
//! array of strings.
enum class PostField : quint8 {
    FirstComment, //!< written under the post by its own account
    FirstCommentDelay, //!< minutes after it is out; empty: at once
    FirstCommentDone, //!< "1": it stands there
    Parts, //!< of a thread, behind the text itself; list
    PollOptions, //!< list
    PollHours, //!< how long one can vote
    PollResults, //!< votes for each option; list
    PollIdeas, //!< ids of the ideas that were made of its answers; list
    PollSource, //!< of such an idea: the id of its poll
    PollAnswer, //!< of such an idea: the answer
    VideoTitle,
    VideoTags, //!< list
    Thumbnail, //!< id of the picture that stands for a film
    TaggedLink, //!< as it goes out on the account: written when the post was scheduled
    Place, //!< of an event
    Source, //!< where somebody else's content comes from
    Comment, //!< of an idea: the id of the comment it was made of
    Media, //!< of an account: which attachments go there, post_media.id in their order; list (mediachoice.h)
};
QString fieldToken(PostField field);
std::optional<PostField> fieldFromToken(const QString &token);

//! The fields of one post. A plain value.
class PostFields final
{
public:
    //! Of that account, else what all accounts have; empty: nothing is set.
    QString value(PostField field, AccountId account = {}) const;
    bool hasOwn(PostField field, AccountId account) const; //!< set for that account alone
    QStringList list(PostField field, AccountId account = {}) const;
    void set(PostField field, AccountId account, const QString &value); //!< empty takes it away
    bool isEmpty() const { return m_values.isEmpty(); }
    friend bool operator==(const PostFields &, const PostFields &) = default;

private:
    QHash<std::pair<quint8, AccountId>, QString> m_values;
};

QString fieldList(const QStringList &values); //!< as it is stored; empty for none
Result<PostFields> readPostFields(Connection &reader, PostId post);

//! What a network takes of fields; 0: it has none of them. With the source, as NetworkLimit.
struct FieldLimits
{
    bool firstComment = false; //!< a post can be commented by its own account there
    bool threads = false; //!< a post may go on in parts
    NetworkLimit mostParts; //!< the first one included; none known: as many as one likes
    int leastOptions = 0;
    NetworkLimit mostOptions; //!< none: no polls
    NetworkLimit option; //!< characters
    NetworkLimit videoTitle; //!< none: films have no title of their own
    NetworkLimit videoTags; //!< characters of all tags together
    bool thumbnails = false; //!< a film may have a picture of its own
    NetworkLimit thumbnailBytes; //!< JPEG or PNG
};
const FieldLimits &fieldLimits(const Network &network);

//! What does not fit: FieldOverLimit, TooFewOptions, TooManyOptions. Counted as each network counts. Pure.
QList<Finding> fieldFindings(const PostRow &row, const PostFields &fields);

} // namespace stoa
