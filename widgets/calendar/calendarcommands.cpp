// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/calendar/calendarcommands.h"

#include "models/core/displaytext.h"
#include "models/core/whendone.h"
#include "models/planning/companions.h"
#include "models/planning/freeslots.h"
#include "models/planning/mediaedits.h"
#include "models/planning/postdrop.h"
#include "models/planning/postlistmodel.h"
#include "models/planning/postqueries.h"
#include "widgets/calendar/calendardays.h"
#include "widgets/calendar/calendarpaint.h"
#include "widgets/calendar/calendarview.h"

#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace stoa {

namespace {

constexpr int longestText = 100000; // characters: more than any network takes
constexpr const char *cutMark = "application/vnd.stoa.cut"; // beside the ids: pasting moves

} // namespace

CalendarCommands::CalendarCommands(
    PostEdits &edits, MediaEdits &media, CalendarDays &days, CalendarView &view, Connection &reader, QObject *parent)
    : QObject(parent)
    , m_edits(edits)
    , m_media(media)
    , m_days(days)
    , m_view(view)
    , m_reader(reader)
{
}

void CalendarCommands::follow(QFuture<Result<ActDone>> done, const QList<PostId> &select)
{
    if (!select.isEmpty())
        m_view.selectPosts(select);
    whenDone(done, this, [this, select](const Result<ActDone> &result) {
        m_view.settle();
        if (!result)
            Q_EMIT failed(result.error());
        else if (select.size() == 1)
            Q_EMIT created(select.first());
    });
}

int CalendarCommands::companionsAmong(const QList<PostId> &posts, const QList<qint64> &ids) const
{
    int found = 0;
    for (const PostId post : posts) {
        for (const Companion &companion : companionTies(m_reader, post).value_or({}).companions) {
            const bool meant = ids.isEmpty() || ids.contains(companion.post.value);
            found += meant && !posts.contains(companion.post) ? 1 : 0;
        }
    }
    return found;
}

//! What moved beside the posts that were moved is said: it may be out of view.
void CalendarCommands::followMove(const QFuture<Result<ActDone>> &done, const QList<PostId> &posts)
{
    follow(done);
    whenDone(done, this, [this, posts](const Result<ActDone> &result) {
        const int along = result && !result->changed.isEmpty() ? companionsAmong(posts, result->changed) : 0;
        if (along > 0)
            Q_EMIT notice(tr("%n companion post(s) went along.", nullptr, along));
    });
}

void CalendarCommands::perform(const GestureIntent &intent)
{
    switch (intent.what) {
    case GestureIntent::What::Move:
        move(intent);
        break;
    case GestureIntent::What::Copy:
        if (intent.place.time.isValid())
            followCopies(m_edits.copy(intent.posts, intent.start));
        else
            followCopies(m_edits.copyToDay(intent.posts, intent.start.date));
        break;
    case GestureIntent::What::Refused:
        Q_EMIT notice(CalendarPaint::reason(intent.why, intent.start));
        break;
    case GestureIntent::What::FromTheme:
        fromTheme(intent.place.day, intent.place.time);
        break;
    default:
        break;
    }
}

//! The copies are selected: they are what is worked on now.
void CalendarCommands::followCopies(const QFuture<Result<ActDone>> &done)
{
    whenDone(done, this, [this](const Result<ActDone> &result) {
        if (!result)
            return Q_EMIT failed(result.error());
        QList<PostId> copies;
        for (const qint64 id : result->changed) {
            if (m_view.board().shownOf(PostId{id}) >= 0)
                copies.append(PostId{id});
        }
        m_view.selectPosts(copies);
    });
}

void CalendarCommands::move(const GestureIntent &intent)
{
    const bool ideas = std::none_of(
        intent.posts.begin(), intent.posts.end(), [this](PostId post) { return m_view.board().shownOf(post) >= 0; });
    // Ideas take the time that was shown while dragging: their theme's, or that of the day's theme.
    if (intent.place.time.isValid() || ideas)
        followMove(m_edits.reschedule(intent.posts, intent.start), intent.posts);
    else
        followMove(m_edits.moveToDay(intent.posts, intent.start.date), intent.posts);
    m_view.selectPosts(intent.posts);
    offerTheme(intent.posts, intent.place.day);
}

void CalendarCommands::offerTheme(const QList<PostId> &posts, QDate day)
{
    const ThemeRow *theme = m_days.theme(day);
    if (theme == nullptr)
        return;
    const bool has = std::any_of(posts.begin(), posts.end(), [&](PostId post) {
        if (const int shown = m_view.board().shownOf(post); shown >= 0)
            return m_view.board().post(shown).theme.isValid();
        const Result<PostRow> idea = PostQueries(m_reader).post(post); // it comes from the tray
        return idea && idea->theme.isValid();
    });
    if (!has)
        Q_EMIT themeOffered(posts, theme->id);
}

void CalendarCommands::useTheme(const QList<PostId> &posts, ThemeId theme)
{
    follow(m_edits.setTheme(posts, theme));
}

void CalendarCommands::moveDays(const QList<PostId> &posts, int days)
{
    const int first = posts.isEmpty() ? -1 : m_view.board().shownOf(posts.first());
    if (first < 0)
        return;
    const QDate day = m_view.board().post(first).at.date.addDays(days);
    const QFuture<Result<ActDone>> done = m_edits.moveDays(posts, days);
    followMove(done, posts);
    whenDone(done, this, [this, posts, day](const Result<ActDone> &result) {
        if (!result)
            return;
        if (!m_view.range().contains(day)) // the page goes along with what was moved out of it
            m_view.setCursorDay(day);
        m_view.selectPosts(posts);
    });
}

void CalendarCommands::toNextSlots(const QList<PostId> &posts)
{
    const WallTime now = m_view.now();
    const Result<QList<PostRow>> rows = PostQueries(m_reader).byIds(posts);
    Result<SlotBoard> board = SlotBoard::read(m_reader, {now.date, now.date.addDays(slotHorizonDays + 2)});
    if (!rows || !board)
        return Q_EMIT failed(rows ? board.error() : rows.error());
    if (board->all.isEmpty())
        return Q_EMIT notice(tr("No account has preferred times yet: set them under “Preferred times and limits”."));
    QList<SlotWish> wishes;
    for (const PostRow &row : *rows) {
        if (!row.isFrozen())
            wishes.append(SlotWish::of(row));
    }
    const QList<std::optional<WallTime>> found = nextFreeSlots(*board, wishes, now);
    QList<std::pair<PostId, WallTime>> places;
    for (qsizetype at = 0; at < found.size(); ++at) {
        if (found.at(at))
            places.append({wishes.at(at).post, *found.at(at)});
    }
    if (const int without = int(posts.size() - places.size()); without > 0)
        Q_EMIT notice(tr("No free slot in the next three months for %n post(s).", nullptr, without));
    if (places.isEmpty())
        return;
    whenDone(m_edits.placeEach(places), this, [this, places](const Result<ActDone> &done) {
        if (!done)
            return Q_EMIT failed(done.error());
        if (!m_view.range().contains(places.first().second.date))
            m_view.setCursorDay(places.first().second.date);
        QList<PostId> moved;
        for (const auto &[post, at] : places)
            moved.append(post);
        m_view.selectPosts(moved);
    });
}

void CalendarCommands::moveMinutes(const QList<PostId> &posts, int minutes)
{
    const CalendarBoard &board = m_view.board();
    WallTime earliest;
    for (PostId post : posts) {
        const int shown = board.shownOf(post);
        if (shown >= 0 && (!earliest.isValid() || board.post(shown).at < earliest))
            earliest = board.post(shown).at;
    }
    if (!earliest.isValid())
        return;
    followMove(m_edits.reschedule(posts, earliest.addMinutes(minutes)), posts);
    m_view.selectPosts(posts);
}

void CalendarCommands::copyToClipboard(const QList<PostId> &posts, bool cut)
{
    if (posts.isEmpty())
        return;
    auto mime = postMime(posts);
    QStringList texts;
    for (const PostRow &row : PostQueries(m_reader).byIds(posts).value_or({})) // ideas are not in the view
        texts.append(row.text);
    mime->setText(texts.join(QStringLiteral("\n\n"))); // for other programs
    if (cut)
        mime->setData(QLatin1String(cutMark), QByteArrayLiteral("1"));
    QGuiApplication::clipboard()->setMimeData(mime.release());
    if (cut)
        Q_EMIT notice(tr("%n post(s) taken along. Paste them on another day.", nullptr, int(posts.size())));
}

bool CalendarCommands::canPaste() const
{
    const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
    return mime && (!postsIn(*mime).isEmpty() || mime->hasText() || mime->hasImage() || mime->hasUrls());
}

void CalendarCommands::paste(QDate day, QTime time)
{
    const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
    if (!mime || !day.isValid())
        return;
    const QList<PostId> posts = postsIn(*mime);
    if (posts.isEmpty())
        return takeContent(*mime, {day, time});
    if (!mime->hasFormat(QLatin1String(cutMark)))
        return followCopies(m_edits.copyToDay(posts, day));
    followMove(m_edits.moveToDay(posts, day), posts);
    m_view.selectPosts(posts);
    offerTheme(posts, day);
    QGuiApplication::clipboard()->clear(); // a move happens once
}

void CalendarCommands::pasteIntoTray()
{
    const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
    if (!mime)
        return;
    const QList<PostId> posts = postsIn(*mime);
    if (posts.isEmpty())
        return takeContent(*mime, {});
    if (!mime->hasFormat(QLatin1String(cutMark)))
        return follow(m_edits.copyToTray(posts));
    undate(posts);
    QGuiApplication::clipboard()->clear(); // a move happens once
}

void CalendarCommands::remove(const QList<PostId> &posts)
{
    if (posts.isEmpty())
        return;
    const int staying = companionsAmong(posts, {});
    const QFuture<Result<ActDone>> done = m_edits.remove(posts);
    follow(done);
    whenDone(done, this, [this, staying](const Result<ActDone> &result) {
        if (result && staying > 0)
            Q_EMIT notice(tr("%n companion post(s) stay in the plan, each by itself.", nullptr, staying));
    });
}

void CalendarCommands::undate(const QList<PostId> &posts)
{
    if (!posts.isEmpty())
        followMove(m_edits.undate(posts), posts);
}

void CalendarCommands::setStatus(const QList<PostId> &posts, PostStatus status)
{
    follow(m_edits.setStatus(posts, status));
}

void CalendarCommands::setCampaign(const QList<PostId> &posts, CampaignId campaign)
{
    follow(m_edits.setCampaign(posts, campaign));
}

void CalendarCommands::setKind(const QList<PostId> &posts, PostKind kind)
{
    follow(m_edits.setKind(posts, kind));
}

void CalendarCommands::markPublished(const QList<PostId> &posts)
{
    if (!posts.isEmpty())
        follow(m_edits.markPublished(posts));
}

WallTime CalendarCommands::startOn(PostId post, QDate day) const
{
    const Result<PostRow> row = PostQueries(m_reader).post(post);
    return row && row->isDated() ? WallTime{day, row->at.time} : startOf(row ? row->theme : ThemeId(), day);
}

WallTime CalendarCommands::startOf(ThemeId theme, QDate day) const
{
    return firstTimeOn(day, m_days.usualTime(day, theme), m_view.now());
}

void CalendarCommands::fromTheme(QDate day, QTime time)
{
    const ThemeRow *theme = m_days.theme(day);
    if (theme == nullptr) {
        Q_EMIT notice(tr("This weekday has no theme yet."));
        return;
    }
    const PostId id = m_edits.newId();
    follow(m_edits.createFromTheme(theme->id, {day, time}, id), {id});
}

void CalendarCommands::ideaFromPrompt(QWidget *place)
{
    auto *menu = new QMenu(place);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QLocale locale;
    const auto words = [](const QString &text, qsizetype most) {
        return displayLine(text, most).replace(QLatin1Char('&'), QLatin1String("&&"));
    };
    for (int weekday = 1; weekday <= 7; ++weekday) {
        for (const ThemeRow &theme : m_days.themes(weekday)) {
            if (theme.content.prompts.isEmpty())
                continue;
            QMenu *const prompts = menu->addMenu(locale.standaloneDayName(weekday, QLocale::ShortFormat)
                + QStringLiteral(" · ") + words(theme.content.name, 40));
            for (const QString &prompt : theme.content.prompts)
                connect(prompts->addAction(words(prompt, 80)), &QAction::triggered, this,
                    [this, id = theme.id, prompt] { create({.theme = id, .title = prompt.trimmed()}); });
        }
    }
    if (menu->isEmpty()) {
        menu->deleteLater();
        Q_EMIT notice(tr("No theme has prompts yet: write some where the weekday themes are."));
        return;
    }
    menu->popup(place->mapToGlobal(QPoint(12, 36)));
}

void CalendarCommands::create(const NewPost &post)
{
    NewPost made = post;
    if (!made.id.isValid())
        made.id = m_edits.newId();
    follow(m_edits.create(made), {made.id});
}

NewPost CalendarCommands::draftOf(const QMimeData &content, const CalendarPlace &place, bool hasMedia) const
{
    NewPost post;
    if (place.isValid()) // else an idea
        post.at = place.time.isValid() ? WallTime{place.day, place.time} : startOf({}, place.day);
    const QList<QUrl> urls = content.urls();
    QStringList lines;
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            continue;
        if (post.link.isEmpty())
            post.link = url.toString(QUrl::FullyEncoded);
        lines.append(url.toString());
    }
    if (content.hasText() && urls.isEmpty())
        lines.append(content.text().left(longestText));
    post.text = lines.join(QLatin1Char('\n'));
    if (!post.link.isEmpty())
        post.kind = PostKind::Link;
    if (hasMedia)
        post.kind = PostKind::Photo;
    post.accounts = m_days.usualAccounts(nullptr);
    return post;
}

void CalendarCommands::takeContent(const QMimeData &content, const CalendarPlace &place, PostId onPost)
{
    QStringList files;
    const QList<QUrl> urls = content.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    QByteArray picture;
    if (files.isEmpty() && content.hasImage()) {
        QBuffer buffer(&picture);
        buffer.open(QIODevice::WriteOnly);
        content.imageData().value<QImage>().save(&buffer, "PNG");
    }
    const bool hasMedia = !files.isEmpty() || !picture.isEmpty();
    if (onPost.isValid() && hasMedia)
        return attach(onPost, files, picture);
    NewPost post = draftOf(content, place, hasMedia);
    if (post.text.isEmpty() && !hasMedia)
        return;
    post.id = m_edits.newId();
    const auto made = !hasMedia ? m_edits.create(post)
        : files.isEmpty()       ? m_media.createWithContent(post, tr("Picture.png"), picture)
                                : m_media.createWithFiles(post, files);
    follow(made, {post.id});
    whenDone(made, this, [this, id = post.id, day = place.day](const Result<ActDone> &result) {
        if (result && day.isValid())
            offerTheme({id}, day);
    });
}

void CalendarCommands::attach(PostId post, const QStringList &files, const QByteArray &picture)
{
    if (!files.isEmpty())
        follow(m_media.attachFiles(post, files));
    else
        follow(m_media.attachContent(post, tr("Picture.png"), picture));
}

} // namespace stoa
