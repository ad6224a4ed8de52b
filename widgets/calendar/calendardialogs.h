// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/postedits.h"
#include "models/planning/postqueries.h"
#include "widgets/calendar/calendargeometry.h"
#include "widgets/common/projectcontext.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QDialog;
class QWidget;

namespace stoa {

class CalendarDays;

//! Opens the calendar page's dialogs. Each is a window of its own that answers by a call, never by a nested event loop.
//! Window's thread.
class CalendarDialogs final : public QObject
{
    Q_OBJECT

public:
    CalendarDialogs(ProjectContext &context, CalendarDays &days, QWidget *window); //!< all must outlive this object
    ~CalendarDialogs() override; //!< with the dialogs that are open: they work on the project that is left

    //! \a place without a day: an idea.
    void newPost(const CalendarPlace &place, const WallTime &now, std::function<void(const NewPost &)> accept);
    void goToDate(QDate from, std::function<void(QDate)> accept);
    void relabel(const QList<PostId> &posts);
    void editAccounts();
    void editThemes(int weekday); //!< 1 Monday to 7 Sunday
    void editDays(QDate around);
    void contests(PostId post); //!< of this post; none: all of them
    void pictureTemplates(PostId post, std::function<void(int)> made); //!< \a made: how many pictures the post got
    //! Beside the calendar, which stays at work: files are dragged from it. \a current: the post that is chosen.
    void library(std::function<PostId()> current, std::function<void(PostId)> goTo);
    //! Beside the calendar too.
    void feeds();
    //! Looks at the links of \a posts at once.
    void checkLinks(const QList<PostRow> &posts, std::function<void(PostId)> goTo);
    //! \a account: whose gaps are looked for; \a goTo is told a day that is to be shown.
    void showPlan(const DateRange &page, AccountId account, std::function<void(QDate)> goTo);

    void editBands(QDate day); //!< notes and campaigns
    void editSlots(AccountId account); //!< none: the first
    void shiftPosts(const DateRange &range, const PostFilter &filter);
    //! Makes \a post come again; of a series: shows that. \a goTo is told a post that is to be shown.
    void repeat(PostId post, std::function<void(PostId)> goTo);
    void makeCompanions(PostId post);
    //! Those of \a post, or of its parent. \a goTo is told a post that is to be shown.
    void showCompanions(PostId post, std::function<void(PostId)> goTo);
    void useEvergreens(const DateRange &range, const QList<PostId> &fresh);

private:
    DateRange fromToday(const DateRange &range) const;
    void open(QDialog *dialog);

    QList<QPointer<QDialog>> m_open;
    QPointer<QDialog> m_library;
    QPointer<QDialog> m_feeds;

    ProjectContext &m_context;
    CalendarDays &m_days;
    QWidget *m_window;
};

} // namespace stoa
