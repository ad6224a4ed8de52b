// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QStringList>

namespace stoa {

//! The name of an act in the history, in the interface's language: "Move 3 posts" of ("post.move", {"3"}). The window's
//! half of models/store/actlabels; a test holds that both know the same codes.
class ActLabels final
{
    Q_DECLARE_TR_FUNCTIONS(ActLabels)

public:
    //! Plain text; facts such as titles are cleaned and clamped. An unknown code (of a later Stoa) comes back as it is.
    static QString sentence(const QString &code, const QStringList &args);

private:
    static QString ofDay(const QString &code, const QString &fact, int count);
    static QString ofFeed(const QString &code, const QString &fact, int count);
    static QString ofContest(const QString &code, const QString &fact);
    static QString ofMedia(const QString &code, const QString &fact, int count);
    static QString ofProject(const QString &code, const QString &fact);
    static QString ofPost(const QString &code, const QString &fact, const QString &second, int count);
    static QString ofPlan(const QString &code, int count);
    static QString ofChoice(const QString &code, const QString &fact, int count);
    static QString ofPlanning(const QString &code, const QString &fact);
    static QString ofComment(const QString &code, int count);
    static QString ofRule(const QString &code, const QString &fact, int count);
};

} // namespace stoa
