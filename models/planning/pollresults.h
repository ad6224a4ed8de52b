// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/postfields.h"
#include "models/store/editservice.h"

#include <optional>

namespace stoa {

//! How a poll went on one account: votes as a person entered or pasted them, shares reckoned from them.
struct PollResults
{
    struct Answer
    {
        QString option;
        std::optional<qint64> votes; //!< none: not entered
    };
    QList<Answer> answers; //!< in the order of the options
    qint64 total = 0; //!< of the votes that were entered

    bool isEmpty() const; //!< nothing was entered
    //! Per cent of total, one digit behind the point; none without votes. What one may select several of has no other
    //! base either: networks tell votes, not people.
    std::optional<double> share(qsizetype answer) const;
};

//! Of \a account, else what all accounts have. Empty options are left out, as networks do. Pure.
PollResults pollResults(const PostFields &fields, AccountId account);

//! \a votes as PostField::PollResults stores them: a list along the options, empty where none was entered.
QString votesField(const QList<std::optional<qint64>> &votes);

//! Reads pasted lines, "Tea 41" or "Tea;41" or numbers alone in the order of \a options: one for each option, none
//! where no line fits. Shares in per cent are no votes and are not taken. Pure.
QList<std::optional<qint64>> votesIn(const QString &text, const QStringList &options);

//! An idea that was made of a poll's answer.
struct PollIdea
{
    PostId post;
    QString answer;
};
Result<QList<PollIdea>> pollIdeas(Connection &reader, PostId poll);

//! What grows out of polls. Window's thread, as PostEdits.
class PollEdits final
{
public:
    explicit PollEdits(EditService &edits) noexcept; //!< must outlive this object

    //! An idea in the tray, called after \a answer and tied to \a poll. Errors: NotFound, Invalid for an empty answer,
    //! Conflict when that answer has its idea already.
    QFuture<Result<ActDone>> makeIdea(PostId poll, const QString &answer, PostId id);

private:
    EditService &m_edits;
};

} // namespace stoa
