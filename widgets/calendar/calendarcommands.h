// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/postedits.h"
#include "widgets/calendar/calendargesture.h"

#include <QObject>

class QMimeData;

namespace stoa {

class CalendarDays;
class CalendarView;
class Connection;
class MediaEdits;

//! Turns what a person does in the calendar into one edit each, and tells what came of it. No widget of its own, except
//! that it tells the view what to select. Window's thread.
class CalendarCommands final : public QObject
{
    Q_OBJECT

public:
    //! All must outlive this object.
    CalendarCommands(PostEdits &edits, MediaEdits &media, CalendarDays &days, CalendarView &view, Connection &reader,
        QObject *parent);

    void perform(const GestureIntent &intent);
    //! When \a post goes out if it is put on \a day without a time: as now, else as its theme has it, or the day's.
    WallTime startOn(PostId post, QDate day) const;
    void moveDays(const QList<PostId> &posts, int days);
    void moveMinutes(const QList<PostId> &posts, int minutes); //!< each post by itself: gaps stay
    void toNextSlots(const QList<PostId> &posts); //!< each to the next free preferred time of its accounts
    void copyToClipboard(const QList<PostId> &posts, bool cut);
    void paste(QDate day, QTime time); //!< posts, else text or a link
    void pasteIntoTray(); //!< what is pasted has no date
    bool canPaste() const;
    void remove(const QList<PostId> &posts);
    void undate(const QList<PostId> &posts);
    void markPublished(const QList<PostId> &posts);
    void setStatus(const QList<PostId> &posts, PostStatus status);
    void setCampaign(const QList<PostId> &posts, CampaignId campaign); //!< none: without one
    void setKind(const QList<PostId> &posts, PostKind kind);
    void fromTheme(QDate day, QTime time);
    //! Offers the prompts of all themes in a menu at \a place; the chosen one becomes an idea of its theme.
    void ideaFromPrompt(QWidget *place);
    void create(const NewPost &post);
    //! What comes from outside: text, a link, a picture, files. A draft on \a place, or media of \a onPost.
    void takeContent(const QMimeData &content, const CalendarPlace &place, PostId onPost = {});
    void useTheme(const QList<PostId> &posts, ThemeId theme);

Q_SIGNALS:
    void failed(const stoa::Error &error);
    void notice(const QString &text);
    void created(stoa::PostId post); //!< it is in the project
    //! \a posts were dropped on a day whose theme they do not have.
    void themeOffered(const QList<stoa::PostId> &posts, stoa::ThemeId theme);

private:
    void follow(QFuture<Result<ActDone>> done, const QList<PostId> &select = {});
    void followMove(const QFuture<Result<ActDone>> &done, const QList<PostId> &posts);
    int companionsAmong(const QList<PostId> &posts, const QList<qint64> &ids) const; //!< empty: all of them
    void followCopies(const QFuture<Result<ActDone>> &done);
    void move(const GestureIntent &intent);
    void offerTheme(const QList<PostId> &posts, QDate day);
    NewPost draftOf(const QMimeData &content, const CalendarPlace &place, bool hasMedia) const;
    void attach(PostId post, const QStringList &files, const QByteArray &picture);
    WallTime startOf(ThemeId theme, QDate day) const; //!< of a post that has no time; on that day, not before now

    PostEdits &m_edits;
    MediaEdits &m_media;
    CalendarDays &m_days;
    CalendarView &m_view;
    Connection &m_reader;
};

} // namespace stoa
