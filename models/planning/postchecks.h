// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/planning/clientguard.h"
#include "models/planning/linkbook.h"
#include "models/planning/mourningdays.h"
#include "models/planning/postrow.h"
#include "models/planning/settingedits.h"
#include "models/planning/slot.h"

#include <QHash>

#include <memory>

namespace stoa {

//! Finds what is wrong with posts before they go out.
//!
//! Belongs to the thread of its connection. Counting is remembered for each post until it changes, because a month is
//! shown many times for each change.
class PostChecks final
{
public:
    PostChecks(Connection &reader, const Clock &clock) noexcept; //!< both must outlive this object

    //! Where the posts of the same days are.
    enum class Neighbours {
        Anywhere, //!< \a rows are a choice: the others are looked up
        AmongRows, //!< \a rows are all posts between their first and their last
    };
    //! Fills in the findings of \a rows.
    void check(QList<PostRow> &rows, Neighbours neighbours = Neighbours::Anywhere);
    //! Forgets what was remembered; call it when accounts, themes, settings or the client's days changed.
    void reset();
    //! Whom other clients' names are asked of; null: nobody. Forgets what was remembered.
    void setGuard(std::shared_ptr<const ClientGuard> guard);
    //! What is known of links; null: nothing. Forgets what was remembered.
    void setLinks(std::shared_ptr<const LinkBook> links);
    //! The findings of \a typed, which has texts that the project does not have yet; \a stored: those of what it has.
    //! Asks no disk but for what is entered as the client's own, once.
    QList<Finding> whileTyping(const PostRow &typed, const QList<Finding> &stored);

private:
    struct Counted
    {
        qint64 changedMs = 0;
        QList<PostAccount> accounts;
        PostKind kind = PostKind::Text; //!< a story has other limits, and a kind is chosen without a touch
        QList<Finding> findings;
    };

    QList<Finding> countLimits(const PostRow &row, const QList<Finding> &media);
    bool isCounted(const PostRow &row) const;
    const ClientMarks &owned(); //!< read once
    QList<Finding> othersIn(const PostRow &row);
    QList<Finding> linksIn(const PostRow &row) const;
    QList<Finding> mourningOf(const PostRow &row);
    QHash<PostId, QList<Finding>> othersPictures(const QString &ids);
    QHash<PostId, QList<Finding>> mediaOf(const QList<PostRow> &rows);
    qint64 leastDistance(AccountId account) const; //!< minutes
    const QStringList &themes();
    void addFields(QList<PostRow> &rows) const;
    void addDistances(QList<PostRow> &rows, Neighbours neighbours) const;
    void addDayLimits(QList<PostRow> &rows, Neighbours neighbours) const;

    Connection &m_reader;
    const Clock &m_clock;
    QHash<PostId, Counted> m_counted;
    std::optional<PlanSettings> m_settings;
    QHash<AccountId, AccountLimits> m_limits; //!< of m_settings' time
    std::optional<QStringList> m_themes; //!< hashtags of all themes, without the sign
    std::shared_ptr<const ClientGuard> m_guard;
    std::shared_ptr<const LinkBook> m_links;
    std::unique_ptr<MourningDays> m_mourning;
    std::optional<ClientMarks> m_owned; //!< what is entered as this client's
};

//! The findings that a post has by itself: no neighbours, no limits of a day, no other clients, no days of mourning.
//! Pure.
QList<Finding> ownFindings(const PostRow &row, qint64 nowMs);

} // namespace stoa
