// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/calendarlayout.h"
#include "models/planning/postrow.h"

#include <QCoreApplication>

namespace stoa {

//! The words for what a post is and what is wrong with it. Translated, plain text.
class PostWords final
{
    Q_DECLARE_TR_FUNCTIONS(PostWords)

public:
    static QString kind(PostKind kind); //!< "Photo"
    static QString purpose(PostPurpose purpose); //!< "Useful"
    static QString status(PostStatus status); //!< "In review"
    //! What is wrong, in one sentence. \a post gives the account's name.
    static QString finding(const Finding &finding, const PostRow &post);
    static QString cheerSign(const Finding &finding); //!< "it is an offer": of CheerfulOnMourning
    static QString date(QDate date); //!< "Tuesday 16 December", in the order of the language
    static QString shortDate(QDate date); //!< "Tue 16 Dec"
    static QString dayTitle(QDate date); //!< "Tue 16 December 2026"
    static QString dateRange(const DateRange &range); //!< "15 – 21 December 2025", "December 2025", "2025", or one day
    static QString moment(const WallTime &at); //!< "Tue 16 Dec, 13:30"
    //! How far a companion is from its parent: "2 days after", "at the same time"; empty while one has no date.
    static QString distance(const PostRow &companion);
    //! A line each: whose companion \a post is, and how many it has. The headline in it is cleaned.
    static QStringList ties(const PostRow &post);
    //! "EET" where \a zone has another time than this machine at that moment, else empty.
    static QString zoneMark(const QString &zone, qint64 utcMs);
    //! "02:00 EST" where the people of \a account have another time than the project when \a post goes out, else empty;
    //! with the day where that is another too.
    static QString accountTime(const PostAccount &account, const PostRow &post);
    //! One post as a screen reader says it and a tool tip shows it: a line for each fact.
    static QStringList facts(const PostRow &post);

private:
    static QString thumbnailUnfit(const Finding &finding, const QString &account);
    static QString distanceOf(qint64 minutes);
    static QString nearDuplicate(const Finding &finding, const QString &headline);
    static QString fieldOverLimit(const Finding &finding, const QString &account);
};

} // namespace stoa
