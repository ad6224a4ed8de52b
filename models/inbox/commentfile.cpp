// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inbox/commentfile.h"

#include "models/exchange/csvwriter.h"
#include "models/exchange/numberreader.h"

#include <QCryptographicHash>

namespace stoa {

namespace {

enum CommentField { FieldId, FieldTime, FieldAuthor, FieldText, FieldPost, FieldParent, FieldUrl, FieldLikes };

const std::array<QString, 8> commentFieldNames{QStringLiteral("id"), QStringLiteral("time"), QStringLiteral("author"),
    QStringLiteral("text"), QStringLiteral("post"), QStringLiteral("parent"), QStringLiteral("url"),
    QStringLiteral("likes")};

// Longer ids, names and addresses are not such; networks keep to a tenth of it.
constexpr qsizetype longestName = 2000;
// More likes than people on earth would need another reading of the column.
constexpr qint64 mostLikes = 1'000'000'000'000;

Layout layoutOf(const char *name, const char *network, const std::vector<std::pair<int, const char *>> &columns,
    const QStringList &more = {})
{
    Layout layout;
    layout.name = QString::fromLatin1(name);
    layout.kind = QStringLiteral("comments");
    layout.network = QString::fromLatin1(network);
    for (const auto &[field, header] : columns) {
        layout.headers.append(QString::fromLatin1(header));
        layout.mapping.set(commentFieldNames[size_t(field)], layout.headers.constLast());
    }
    layout.headers += more;
    return layout;
}

const std::array<QStringList, 8> &wordsForFields()
{
    static const auto list = [](const char *words) { return QString::fromUtf8(words).split(QLatin1Char('|')); };
    static const std::array<QStringList, 8> words{
        list("id|comment_id|comment id|commentid|message_id|tweet_id|review_id|remote_id"),
        list("time|date|created_at|created|timestamp|published_at|datetime|comment_date|tweet_created|date_time|дата|"
             "время|"
             "ημερομηνία"),
        list("author|user|username|user_name|name|from|author_name|screen_name|sender|автор|имя|συντάκτης|όνομα"),
        list("text|content|comment|message|body|comment_text|tweet|review|текст|комментарий|сообщение|κείμενο|σχόλιο|"
             "μήνυμα"),
        list("post|post_id|video_id|video|post_title|video_name|media_id|запись|пост|ανάρτηση"),
        list("parent|parent_id|reply_to|in_reply_to|in_reply_to_id|parent_comment_id"),
        list("url|link|permalink|comment_url|ссылка|σύνδεσμος"),
        list("likes|like_count|likes_count|favorites|лайки|μου αρέσει")};
    return words;
}

} // namespace

QList<ImportField> CommentFile::fields()
{
    QList<ImportField> all;
    for (size_t i = 0; i < commentFieldNames.size(); ++i)
        all.append({commentFieldNames[i], i == FieldText});
    return all;
}

Layouts CommentFile::knownLayouts()
{
    return {QStringLiteral("comments"),
        {layoutOf("youtube-spam", "youtube",
             {{FieldId, "COMMENT_ID"}, {FieldAuthor, "AUTHOR"}, {FieldTime, "DATE"}, {FieldText, "CONTENT"}},
             {QStringLiteral("CLASS")}),
            layoutOf("stoa-comments", "",
                {{FieldId, "id"}, {FieldTime, "time"}, {FieldAuthor, "author"}, {FieldText, "text"},
                    {FieldPost, "post"}, {FieldParent, "parent"}, {FieldUrl, "url"}, {FieldLikes, "likes"}},
                {QStringLiteral("account")})}};
}

Mapping CommentFile::guessMapping(const QStringList &headers)
{
    Mapping mapping;
    for (size_t field = 0; field < commentFieldNames.size(); ++field) {
        for (const QString &word : wordsForFields()[field]) {
            const auto found = std::find_if(headers.cbegin(), headers.cend(),
                [&word](const QString &header) { return plainHeader(header) == word; });
            if (found != headers.cend() && mapping.field(*found).isEmpty()) {
                mapping.set(commentFieldNames[field], *found);
                break;
            }
        }
    }
    return mapping;
}

CommentFile::CommentFile(std::unique_ptr<TableFile> table, const QTimeZone &zone, DateOrder order)
    : m_table(std::move(table))
    , m_dates(zone, order)
{
}

Result<std::unique_ptr<CommentFile>> CommentFile::open(
    const ImportPlan &plan, const Layouts &layouts, const QTimeZone &zone, const QString &neverOpen)
{
    Result<std::unique_ptr<TableFile>> table = TableFile::open(plan, neverOpen);
    if (!table)
        return table.error();
    std::unique_ptr<CommentFile> file(new CommentFile(std::move(*table), zone, plan.dateOrder));
    Result<Mapping> mapping = file->m_table->recognise(plan, layouts);
    if (!mapping)
        return mapping.error();
    file->m_mapping = std::move(*mapping);
    file->m_isOwn = file->m_table->layout().name == QLatin1String("stoa-comments");
    if (const Result<> resolved = file->resolveColumns(); !resolved)
        return resolved.error();
    if (const int column = file->m_columns[FieldTime]; column >= 0) {
        if (const Result<> decided = file->m_table->decideDates(file->m_dates, column); !decided)
            return decided.error();
    }
    return file;
}

Result<> CommentFile::resolveColumns()
{
    for (const QString &field : m_mapping.fields()) {
        if (std::find(commentFieldNames.cbegin(), commentFieldNames.cend(), field) == commentFieldNames.cend())
            return Error{ErrorCode::Invalid, {QStringLiteral("mapping"), field}, {}};
    }
    const Result<QHash<QString, int>> columns = m_mapping.columns(m_table->headers());
    if (!columns)
        return columns.error();
    for (size_t i = 0; i < commentFieldNames.size(); ++i) {
        m_columns[i] = columns->value(commentFieldNames[i], -1);
        m_needed = std::max(m_needed, m_columns[i] + 1);
    }
    if (m_columns[FieldText] < 0)
        return Error{ErrorCode::UnreadableLayout,
            {m_table->headers().join(QLatin1String(", ")).left(500), QStringLiteral("text")}, {}};
    return {};
}

QByteArrayView CommentFile::value(const CsvRecord &record, int field) const
{
    const int column = m_columns[size_t(field)];
    return column < 0 ? QByteArrayView() : record.field(column);
}

void CommentFile::reject(
    ImportSummary &summary, const CsvRecord &record, int field, RejectReason reason, QStringList args) const
{
    const int column = m_columns[size_t(field)];
    summary.reject({record.line(), m_table->headers().value(column), reason, std::move(args)});
}

bool CommentFile::checkLengths(const CsvRecord &record, ImportSummary &summary) const
{
    if (value(record, FieldText).trimmed().isEmpty()) {
        reject(summary, record, FieldText, RejectReason::Missing, {});
        return false;
    }
    for (const int field : {int(FieldId), int(FieldAuthor), int(FieldPost), int(FieldParent), int(FieldUrl)}) {
        const qsizetype length = value(record, field).size();
        if (length > longestName) {
            reject(
                summary, record, field, RejectReason::TooLong, {QString::number(length), QString::number(longestName)});
            return false;
        }
    }
    return true;
}

bool CommentFile::readFacts(const CsvRecord &record, CommentBlock::Row &row, ImportSummary &summary) const
{
    RejectReason reason{};
    if (const QByteArrayView time = value(record, FieldTime).trimmed(); !time.isEmpty()) {
        const std::optional<ReadDate> date = m_dates.read(time, reason);
        if (!date) {
            reject(summary, record, FieldTime, reason,
                {QString::fromUtf8(time.first(std::min<qsizetype>(time.size(), 200)))});
            return false;
        }
        row.atMs = date->utcMs;
    }
    if (const QByteArrayView likes = value(record, FieldLikes).trimmed(); !likes.isEmpty()) {
        row.likes = readWhole(likes, 0, mostLikes, reason);
        if (!row.likes) {
            reject(summary, record, FieldLikes, reason,
                {QString::fromUtf8(likes.first(std::min<qsizetype>(likes.size(), 200))), QStringLiteral("0"),
                    QString::number(mostLikes)});
            return false;
        }
    }
    return true;
}

//! An id for a row that has none: what it says, hashed, and how often it was said before in this file. The same file
//! read again gives the same ids.
QByteArray CommentFile::ownId(const CsvRecord &record)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const int field : {int(FieldTime), int(FieldAuthor), int(FieldText), int(FieldPost), int(FieldParent)}) {
        hash.addData(value(record, field));
        hash.addData(QByteArrayView("\0", 1));
    }
    QByteArray id = "sha256:" + hash.result().first(16).toHex();
    const int times = ++m_timesSeen[id.toStdString()];
    return times == 1 ? id : id + '#' + QByteArray::number(times);
}

bool CommentFile::take(const CsvRecord &record, CommentBlock &block, ImportSummary &summary)
{
    ++summary.read;
    if (const auto wrong = m_table->checkWidth(record, m_needed)) {
        summary.reject(*wrong);
        return false;
    }
    CommentBlock::Row facts;
    if (!checkLengths(record, summary) || !readFacts(record, facts, summary))
        return false;
    CommentBlock::Row &row = block.append();
    row.atMs = facts.atMs;
    row.likes = facts.likes;
    row.line = record.line();
    const auto set = [&](CommentBlock::Text text, int field) {
        const QByteArrayView given = value(record, field);
        if (m_isOwn && given.startsWith('\''))
            block.set(row, text, unguardCell(QString::fromUtf8(given)).toUtf8());
        else
            block.set(row, text, given);
    };
    if (value(record, FieldId).trimmed().isEmpty())
        block.set(row, CommentBlock::RemoteId, ownId(record));
    else
        set(CommentBlock::RemoteId, FieldId);
    set(CommentBlock::Author, FieldAuthor);
    set(CommentBlock::Body, FieldText);
    set(CommentBlock::PostRef, FieldPost);
    set(CommentBlock::Parent, FieldParent);
    set(CommentBlock::Url, FieldUrl);
    return true;
}

bool CommentFile::read(CommentBlock &block, size_t most, ImportSummary &summary)
{
    block.clear();
    CsvRecord record;
    while (block.size() < most && m_table->next(record))
        take(record, block, summary);
    return !block.isEmpty();
}

} // namespace stoa
