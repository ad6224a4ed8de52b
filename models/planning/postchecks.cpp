// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/postchecks.h"

#include "models/core/text.h"
#include "models/planning/contestqueries.h"
#include "models/planning/mediafindings.h"
#include "models/planning/medialimits.h"
#include "models/planning/networks.h"
#include "models/planning/postfields.h"
#include "models/planning/postlimits.h"
#include "models/planning/postlinks.h"
#include "models/planning/posttextchecks.h"
#include "models/planning/videothumbnail.h"
#include "models/store/database.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <tuple>

namespace stoa {

namespace {

constexpr qint64 checkMinuteMs = 60'000;
constexpr qsizetype mostRemembered = 20'000; // some hundred bytes each; years of a busy project

//! A post on one account at one moment.
struct Slot
{
    AccountId account;
    qint64 utcMs = 0;
    PostId post;
};

//! Every text of the post as the public would see it.
bool everyTextCarries(const PostRow &row, const QString &hashtag)
{
    const QString wanted = fold(QLatin1Char('#') + hashtag);
    // Folding costs more than looking: a text without the sign has no hashtag.
    const auto carries = [&wanted](const QString &text) {
        return (text.contains(QLatin1Char('#')) || text.contains(QChar(0xff03))) && fold(text).contains(wanted);
    };
    const bool allDiffer = !row.accounts.isEmpty()
        && std::all_of(row.accounts.cbegin(), row.accounts.cend(),
            [](const PostAccount &account) { return account.ownText.has_value(); });
    return (allDiffer || carries(row.text))
        && std::all_of(row.accounts.cbegin(), row.accounts.cend(),
            [&carries](const PostAccount &account) { return !account.ownText || carries(*account.ownText); });
}

bool hasText(const PostRow &row)
{
    return !row.text.trimmed().isEmpty()
        || std::any_of(row.accounts.cbegin(), row.accounts.cend(),
            [](const PostAccount &account) { return !account.ownText.value_or(QString()).trimmed().isEmpty(); });
}

//! An account that was given no media, and has no text either.
QList<Finding> emptyOnAccounts(const PostRow &row)
{
    QList<Finding> findings;
    for (const PostAccount &account : row.accounts) {
        if (account.ownMedia && account.ownMedia->isEmpty() && account.ownText.value_or(row.text).trimmed().isEmpty())
            findings.append({FindingKind::NoContent, account.account, 0, 0, {}});
    }
    return findings;
}

//! What is out cannot be mended, and an idea may be anything.
bool isStillToGo(const PostRow &row)
{
    return row.status != PostStatus::Published && row.status != PostStatus::Idea;
}

//! What what is being typed does not change.
bool isApartFromTexts(FindingKind kind)
{
    switch (kind) {
    case FindingKind::TooClose:
    case FindingKind::TooManyADay:
    case FindingKind::OtherPicture:
    case FindingKind::MediaUnfit:
    case FindingKind::RightsEnd:
    case FindingKind::RightsRefused:
    case FindingKind::RightsUnknown:
    case FindingKind::ContestOpen:
    case FindingKind::FieldOverLimit:
    case FindingKind::TooFewOptions:
    case FindingKind::TooManyOptions:
    case FindingKind::ThumbnailUnfit:
    case FindingKind::TaskLate:
        return true;
    default:
        return false;
    }
}

//! All posts with an account and a date in [\a from, \a to) milliseconds UTC, by account and time. Published ones count
//! too: what matters is what an audience gets.
QList<Slot> slotsBetween(Connection &reader, const QString &fromWall, const QString &toWall)
{
    QList<Slot> found;
    Statement rows = reader.query("SELECT v.account_id, p.utc_ms, p.id FROM post p JOIN variant v ON v.post_id = p.id"
                                  " WHERE p.wall >= ? AND p.wall < ?",
        fromWall, toWall);
    while (rows.step())
        found.append({rows.id<AccountId>(0), rows.integer(1), rows.id<PostId>(2)});
    return found;
}

} // namespace

QList<Finding> ownFindings(const PostRow &row, qint64 nowMs)
{
    QList<Finding> findings;
    if (row.status == PostStatus::Published)
        return findings; // what is public cannot be mended
    if (row.isDated() && row.utcMs < nowMs - checkMinuteMs)
        findings.append({FindingKind::Overdue, {}, (nowMs - row.utcMs) / checkMinuteMs, 0, {}});
    if (row.resolution == Resolution::Gap)
        findings.append({FindingKind::ClockGap, {}, 0, 0, {}});
    if (row.resolution == Resolution::Overlap)
        findings.append({FindingKind::ClockOverlap, {}, 0, 0, {}});
    if (row.status == PostStatus::Idea)
        return findings; // an idea may be anything
    if (row.accounts.isEmpty())
        findings.append({FindingKind::NoAccount, {}, 0, 0, {}});
    if (!hasText(row) && row.mediaCount == 0)
        findings.append({FindingKind::NoContent, {}, 0, 0, {}});
    else
        findings += emptyOnAccounts(row);
    if (row.missingAlt > 0)
        findings.append({FindingKind::MissingAlt, {}, row.missingAlt, 0, {}});
    if (!row.themeHashtag.isEmpty() && hasText(row) && !everyTextCarries(row, row.themeHashtag))
        findings.append({FindingKind::ThemeHashtagMissing, {}, 0, 0, {}});
    return findings;
}

PostChecks::PostChecks(Connection &reader, const Clock &clock) noexcept
    : m_reader(reader)
    , m_clock(clock)
{
}

void PostChecks::reset()
{
    m_counted.clear();
    m_settings.reset();
    m_owned.reset();
    m_mourning.reset();
    m_themes.reset();
}

void PostChecks::setGuard(std::shared_ptr<const ClientGuard> guard)
{
    m_guard = std::move(guard);
    reset();
}

void PostChecks::setLinks(std::shared_ptr<const LinkBook> links)
{
    m_links = std::move(links);
    reset();
}

QList<Finding> PostChecks::linksIn(const PostRow &row) const
{
    return m_links ? linkFindings(row, *m_links) : QList<Finding>();
}

bool PostChecks::isCounted(const PostRow &row) const
{
    const auto known = m_counted.constFind(row.id);
    return known != m_counted.constEnd() && known->changedMs == row.changedMs && known->kind == row.kind
        && known->accounts == row.accounts;
}

const ClientMarks &PostChecks::owned()
{
    if (!m_owned)
        m_owned = readOwnedMarks(m_reader);
    return *m_owned;
}

QList<Finding> PostChecks::othersIn(const PostRow &row)
{
    if (!m_guard || m_guard->isEmpty())
        return {};
    return m_guard->look(row, owned());
}

QList<Finding> PostChecks::mourningOf(const PostRow &row)
{
    if (!row.isDated() || !isStillToGo(row))
        return {};
    if (!m_mourning)
        m_mourning = std::make_unique<MourningDays>(m_reader);
    const QString day = m_mourning->on(row.at.date);
    const CheerSign sign = day.isEmpty() ? CheerSign::None : cheerSignOf(row);
    if (sign == CheerSign::None)
        return {};
    return {{FindingKind::CheerfulOnMourning, {}, qint64(sign), 0, {}, {}, day}};
}

QHash<PostId, QList<Finding>> PostChecks::othersPictures(const QString &ids)
{
    QHash<PostId, QList<Finding>> found;
    if (!m_guard || !m_guard->knowsPictures())
        return found;
    Statement media = m_reader.query("SELECT pm.post_id, m.sha256, m.name FROM json_each(?) wanted"
                                     " CROSS JOIN post_media pm ON pm.post_id = CAST(wanted.value AS INTEGER)"
                                     " JOIN media m ON m.id = pm.media_id ORDER BY pm.rank, pm.id",
        ids);
    while (media.step()) {
        const QString client = m_guard->clientOfPicture(media.text(1));
        const QString mark = pictureMark(media.text(1));
        if (client.isEmpty() || owned().shared.contains(mark))
            continue;
        Finding finding{FindingKind::OtherPicture, {}, 0, 0, {}, client, media.text(2)};
        finding.mark = mark;
        found[media.id<PostId>(0)].append(finding);
    }
    return found;
}

//! What is wrong with the media of those of \a rows that are not remembered.
QHash<PostId, QList<Finding>> PostChecks::mediaOf(const QList<PostRow> &rows)
{
    QJsonArray wanted;
    QHash<PostId, const PostRow *> rowsOf;
    for (const PostRow &row : rows) {
        if (row.mediaCount == 0 || !isStillToGo(row) || isCounted(row))
            continue;
        wanted.append(QString::number(row.id.value));
        rowsOf.insert(row.id, &row);
    }
    if (wanted.isEmpty())
        return {};
    const QString ids = QString::fromUtf8(QJsonDocument(wanted).toJson(QJsonDocument::Compact));
    QHash<PostId, QList<Finding>> found = othersPictures(ids);
    const QHash<PostId, QList<PostAttachment>> media = attachmentsOfPosts(m_reader, ids);
    for (auto post = media.cbegin(); post != media.cend(); ++post)
        found[post.key()] += mediaFindings(*rowsOf.value(post.key()), post.value());
    return found;
}

QList<Finding> PostChecks::countLimits(const PostRow &row, const QList<Finding> &media)
{
    if (!isStillToGo(row))
        return {};
    if (isCounted(row))
        return m_counted.value(row.id).findings;
    if (m_counted.size() >= mostRemembered)
        m_counted.clear();
    const Counted counted{row.changedMs, row.accounts, row.kind,
        overLimits(row) + textFindings(row, themes()) + othersIn(row) + linksIn(row) + media};
    m_counted.insert(row.id, counted);
    return counted.findings;
}

QList<Finding> PostChecks::whileTyping(const PostRow &typed, const QList<Finding> &stored)
{
    QList<Finding> findings = ownFindings(typed, m_clock.nowUtcMs());
    if (isStillToGo(typed))
        findings
            += overLimits(typed) + textFindings(typed, themes()) + othersIn(typed) + linksIn(typed) + mourningOf(typed);
    for (const Finding &finding : stored) {
        if (isApartFromTexts(finding.kind))
            findings.append(finding);
    }
    return findings;
}

const QStringList &PostChecks::themes()
{
    if (!m_themes) {
        m_themes.emplace();
        for (Statement rows = m_reader.query("SELECT hashtag FROM theme WHERE hashtag <> ''"); rows.step();)
            m_themes->append(rows.text(0));
    }
    return *m_themes;
}

//! Findings of fields and of work, for those of \a rows that have any: two statements for all of them.
void PostChecks::addFields(QList<PostRow> &rows) const
{
    QJsonArray ids;
    QHash<PostId, qsizetype> places;
    for (qsizetype at = 0; at < rows.size(); ++at) {
        if (!isStillToGo(rows.at(at)))
            continue;
        ids.append(rows.at(at).id.toString());
        places.insert(rows.at(at).id, at);
    }
    if (ids.isEmpty())
        return;
    const QString wanted = QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact));
    QList<PostId> withFields;
    for (Statement found
         = m_reader.query("SELECT CAST(wanted.value AS INTEGER) FROM json_each(?) wanted WHERE EXISTS"
                          " (SELECT 1 FROM post_field f WHERE f.post_id = CAST(wanted.value AS INTEGER))",
             wanted);
         found.step();)
        withFields.append(found.id<PostId>(0));
    for (const PostId post : std::as_const(withFields)) {
        if (const Result<PostFields> fields = readPostFields(m_reader, post)) {
            PostRow &row = rows[places.value(post)];
            row.findings += fieldFindings(row, *fields) + thumbnailFindings(m_reader, row, *fields);
        }
    }
    const QDate today = wallTimeAt(m_clock.nowUtcMs(), QTimeZone(m_settings->zone.toUtf8())).date;
    for (Statement late = m_reader.query("SELECT t.post_id, count(*) FROM json_each(?) wanted CROSS JOIN post_task t"
                                         " ON t.post_id = CAST(wanted.value AS INTEGER)"
                                         " WHERE t.done_ms IS NULL AND t.due < ? GROUP BY t.post_id",
             wanted, today.toString(Qt::ISODate));
         late.step();)
        rows[places.value(late.id<PostId>(0))].findings.append({FindingKind::TaskLate, {}, late.integer(1), 0, {}});
}

void PostChecks::check(QList<PostRow> &rows, Neighbours neighbours)
{
    if (!m_settings) {
        m_settings = readPlanSettings(m_reader);
        m_limits = readLimits(m_reader).value_or({});
    }
    const qint64 now = m_clock.nowUtcMs();
    const QHash<PostId, QList<Finding>> media = mediaOf(rows);
    const QHash<PostId, QList<Finding>> rights = rightsFindings(m_reader, rows);
    const QHash<PostId, QList<Finding>> contests = contestFindings(m_reader, rows, now);
    for (PostRow &row : rows) {
        row.findings = ownFindings(row, now);
        row.findings += countLimits(row, media.value(row.id)) + mourningOf(row);
        row.findings += rights.value(row.id) + contests.value(row.id);
    }
    addFields(rows);
    addDistances(rows, neighbours);
    addDayLimits(rows, neighbours);
}

qint64 PostChecks::leastDistance(AccountId account) const
{
    return m_limits.value(account).minutesApart.value_or(m_settings->leastDistanceMinutes);
}

//! Of a day that has more posts than agreed each one is told: any of them may be the one to move.
void PostChecks::addDayLimits(QList<PostRow> &rows, Neighbours neighbours) const
{
    QHash<std::pair<AccountId, QDate>, qint64> counts;
    const auto countOn = [this](AccountId account, QDate day) {
        return m_reader
            .integer("SELECT count(*) FROM post p JOIN variant v ON v.post_id = p.id WHERE v.account_id = ?"
                     " AND p.wall >= ? AND p.wall < ? AND p.status <> 'failed'",
                account, day.toString(Qt::ISODate), day.addDays(1).toString(Qt::ISODate))
            .value_or(0);
    };
    const auto limitOf = [this](AccountId account) { return m_limits.value(account).mostADay; };
    const auto eachLimited = [&](auto act) {
        for (PostRow &row : rows) {
            for (const PostAccount &account : row.accounts) {
                if (row.isDated() && row.status != PostStatus::Failed && limitOf(account.account))
                    act(row, account.account);
            }
        }
    };
    if (m_limits.isEmpty())
        return;
    if (neighbours == Neighbours::AmongRows)
        eachLimited([&](const PostRow &row, AccountId account) { ++counts[{account, row.at.date}]; });
    eachLimited([&](PostRow &row, AccountId account) {
        const std::pair key(account, row.at.date);
        if (!counts.contains(key))
            counts.insert(key, countOn(account, row.at.date));
        const int limit = *limitOf(account);
        if (counts.value(key) > limit && !row.isFrozen())
            row.findings.append({FindingKind::TooManyADay, account, counts.value(key), limit, {}});
    });
}

void PostChecks::addDistances(QList<PostRow> &rows, Neighbours neighbours) const
{
    qint64 least = m_settings->leastDistanceMinutes; // the longest that is asked for
    for (const AccountLimits &limits : m_limits)
        least = std::max<qint64>(least, limits.minutesApart.value_or(0));
    QHash<PostId, qsizetype> places;
    QList<Slot> all;
    WallTime first;
    WallTime last;
    for (qsizetype at = 0; at < rows.size(); ++at) {
        const PostRow &row = rows.at(at);
        if (!row.isDated())
            continue;
        places.insert(row.id, at);
        first = !first.isValid() || row.at < first ? row.at : first;
        last = !last.isValid() || last < row.at ? row.at : last;
        for (const PostAccount &account : row.accounts)
            all.append({account.account, row.utcMs, row.id});
    }
    if (least == 0 || places.isEmpty())
        return;
    // An hour more at both ends: walls and moments part by that much when the clocks change.
    const QString from = first.addMinutes(-least - 60).toString();
    const QString to = last.addMinutes(least + 61).toString();
    if (neighbours == Neighbours::AmongRows)
        all += slotsBetween(m_reader, from, first.toString())
            + slotsBetween(m_reader, last.addMinutes(1).toString(), to);
    else
        all = slotsBetween(m_reader, from, to);
    std::sort(all.begin(), all.end(), [](const Slot &a, const Slot &b) {
        return std::tie(a.account, a.utcMs, a.post) < std::tie(b.account, b.utcMs, b.post);
    });
    const auto note = [&rows, &places](const Slot &slot, const Slot &other, qint64 apart, qint64 wanted) {
        const qsizetype at = places.value(slot.post, -1);
        if (at >= 0 && !rows.at(at).isFrozen())
            rows[at].findings.append({FindingKind::TooClose, slot.account, apart, wanted, other.post});
    };
    for (qsizetype at = 1; at < all.size(); ++at) {
        const Slot &before = all.at(at - 1);
        const Slot &after = all.at(at);
        const qint64 apart = (after.utcMs - before.utcMs) / checkMinuteMs;
        const qint64 wanted = leastDistance(after.account);
        if (before.account != after.account || apart >= wanted)
            continue;
        note(before, after, apart, wanted);
        note(after, before, apart, wanted);
    }
}

} // namespace stoa
