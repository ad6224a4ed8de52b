// SPDX-License-Identifier: GPL-3.0-or-later
// The reading half of the import of posts: a file becomes rows that are understood, or rejected with the place.
#include "models/exchange/csvreader.h"
#include "models/exchange/csvwriter.h"
#include "models/planning/icsreading.h"
#include "models/planning/postimport.h"
#include "models/planning/postwords.h"

#include <QFileInfo>

namespace stoa {

namespace {

constexpr qsizetype longestText = 100'000; // characters; the longest that any network takes is 63,206 (networks.md)

bool looksLikeDate(const QString &cell)
{
    static const QTimeZone utc = QTimeZone::utc();
    RejectReason reason{};
    DateReader dates(utc, DateOrder::DayFirst);
    return cell.size() >= 8 && dates.read(cell.toUtf8(), reason).has_value();
}

//! Files without headers: date, text, link (Hootsuite's bulk composer).
std::optional<Layout> headerlessLayout(const QStringList &first)
{
    if (first.size() < 2 || first.size() > 3 || !looksLikeDate(first.at(0)))
        return std::nullopt;
    Layout layout;
    layout.name = QStringLiteral("hootsuite");
    layout.kind = QStringLiteral("posts");
    layout.headers = {QStringLiteral("date"), QStringLiteral("text"), QStringLiteral("link")};
    for (const QString &field : std::as_const(layout.headers))
        layout.mapping.set(field, field);
    return layout;
}

//! Columns that are called as our fields are, whatever else is there.
Layout layoutByFieldNames(const QStringList &headers)
{
    Layout layout;
    layout.name = QStringLiteral("stoa");
    layout.kind = QStringLiteral("posts");
    layout.headers = headers;
    for (const QString &header : headers) {
        if (postFields().contains(plainHeader(header)) && !layout.mapping.contains(plainHeader(header)))
            layout.mapping.set(plainHeader(header), header);
    }
    return layout;
}

Result<Layout> layoutFor(Connection &reader, const QStringList &headers, const PostImportOptions &options)
{
    Layouts layouts = postLayouts();
    layouts.readRemembered(reader);
    if (!options.mapping.isEmpty()) {
        const QStringList fields = options.mapping.fields();
        for (const QString &field : fields) {
            if (!postFields().contains(field))
                return {ErrorCode::Invalid, {field}};
        }
        Layout layout = layoutByFieldNames(headers);
        layout.name = QStringLiteral("mapping");
        layout.mapping = options.mapping;
        return layout;
    }
    if (!options.layout.isEmpty())
        return layouts.named(options.layout);
    if (const Result<Layout> known = layouts.recognise(headers); known)
        return known;
    const Layout byNames = layoutByFieldNames(headers);
    if (byNames.mapping.contains(QStringLiteral("text")) || byNames.mapping.contains(QStringLiteral("title")))
        return byNames;
    return {ErrorCode::UnreadableLayout, {headers.join(QLatin1String(", "))}};
}

//! Makes sense of one row after another. Holds what all rows share.
class RowReader final
{
public:
    RowReader(PostPlan &plan, const DateReader &dates, const QTimeZone &zone)
        : m_plan(plan)
        , m_dates(dates)
        , m_zone(zone)
    {
    }

    void take(const RawPost &row)
    {
        m_ok = true;
        m_row = &row;
        ImportedPost post;
        post.line = row.line;
        post.title = row.cell("title").simplified();
        post.text = row.cell("text").trimmed();
        post.link = row.cell("link").trimmed();
        post.media = listInCell(row.cell("media"));
        post.labels = listInCell(row.cell("labels"));
        post.accounts = listInCell(row.cell("account"));
        post.theme = row.cell("theme").trimmed();
        if (post.text.isEmpty() && post.title.isEmpty() && post.link.isEmpty() && post.media.isEmpty())
            reject("text", RejectReason::Missing);
        if (post.text.size() > longestText)
            reject("text", RejectReason::TooLong, {QString::number(post.text.size()), QString::number(longestText)});
        readTime(post);
        readWords(post);
        if (m_ok)
            m_plan.posts.append(post);
    }

private:
    void reject(const char *field, RejectReason reason, const QStringList &args = {})
    {
        if (m_ok)
            m_plan.summary.reject({m_row->line, m_plan.layout.mapping.header(QLatin1String(field)), reason, args});
        m_ok = false;
    }

    void readTime(ImportedPost &post)
    {
        const QString date = m_row->cell("date").trimmed();
        const QString time = m_row->cell("time").trimmed();
        if (date.isEmpty())
            return; // a time of day without a day is a wish: an idea
        std::optional<WallTime> at = wallFromWord(date);
        post.timeIsOpen = at && !at->time.isValid();
        if (!at) {
            RejectReason reason = RejectReason::UnreadableDate;
            const std::optional<ReadDate> read = m_dates.read(date.toUtf8(), reason);
            if (!read)
                return reject("date", reason, {date});
            // With an offset in the file the moment counts, on the wall of the project.
            at = read->hasTime ? wallTimeAt(read->utcMs, m_zone) : WallTime{read->day, {}};
            post.timeIsOpen = !read->hasTime;
        }
        if (!time.isEmpty()) {
            at->time = timeFromWord(time);
            if (!at->time.isValid())
                return reject("time", RejectReason::UnreadableDate, {time});
            post.timeIsOpen = false;
        }
        post.at = at;
    }

    void readWords(ImportedPost &post)
    {
        const QString kind = m_row->cell("kind");
        if (!kind.trimmed().isEmpty()) {
            const std::optional<PostKind> known = kindFromWord(kind);
            if (!known)
                return reject("kind", RejectReason::UnknownValue, {kind});
            post.kind = *known;
        }
        const QString status = m_row->cell("status");
        post.status = post.at ? PostStatus::Draft : PostStatus::Idea;
        if (!status.trimmed().isEmpty()) {
            const std::optional<PostStatus> known = statusFromWord(status);
            if (!known)
                return reject("status", RejectReason::UnknownValue, {status});
            post.status = *known;
        }
        if (!post.at && (post.status == PostStatus::Scheduled || post.status == PostStatus::Published))
            reject("date", RejectReason::Missing);
    }

    PostPlan &m_plan;
    const DateReader &m_dates;
    QTimeZone m_zone;
    const RawPost *m_row = nullptr;
    bool m_ok = true;
};

RawPost rawPost(const CsvRecord &record, const QHash<QString, int> &columns)
{
    RawPost row;
    row.line = record.line();
    for (auto it = columns.cbegin(); it != columns.cend(); ++it)
        row.cells.insert(it.key(), unguardCell(record.text(it.value())));
    return row;
}

QTimeZone zoneOf(Connection &reader)
{
    const QTimeZone zone(
        reader.text("SELECT value FROM setting WHERE name = 'zone'").value_or(QStringLiteral("UTC")).toUtf8());
    return zone.isValid() ? zone : QTimeZone::utc();
}

Result<PostPlan> readIcsPosts(TextSource &source, PostPlan plan, const QTimeZone &zone)
{
    QByteArray ics;
    for (QByteArray piece; source.read(piece);)
        ics += piece;
    if (source.error().code != ErrorCode::None)
        return source.error();
    plan.layout = icsLayout();
    plan.summary.layout = plan.layout.name;
    const Result<QList<RawPost>> rows = readIcs(ics, zone, plan.summary);
    if (!rows)
        return rows.error();
    plan.sha256 = QString::fromLatin1(source.sha256());
    DateReader dates(zone, DateOrder::DayFirst);
    RowReader understanding(plan, dates, zone);
    for (const RawPost &row : *rows)
        understanding.take(row);
    return plan;
}

//! True for a calendar file; \a source stands at its beginning again.
Result<bool> isIcs(TextSource &source)
{
    QByteArray begin;
    const bool there = source.read(begin) && beginsAsIcs(begin);
    if (source.error().code != ErrorCode::None)
        return source.error();
    const Result<> again = source.rewind();
    return again ? Result<bool>(there) : Result<bool>(again.error());
}

} // namespace

Result<PostPlan> readPosts(Connection &reader, const QString &path, const PostImportOptions &options)
{
    const Result<std::unique_ptr<TextSource>> source = TextSource::open(path, options.text);
    if (!source)
        return source.error();
    PostPlan plan;
    plan.fileName = QFileInfo(path).fileName();
    plan.defaultAccount = options.account;
    plan.summary.encoding = encodingName((*source)->encoding());
    const QTimeZone zone = zoneOf(reader);
    const Result<bool> isCalendar = isIcs(**source);
    if (!isCalendar)
        return isCalendar.error();
    if (*isCalendar)
        return readIcsPosts(**source, std::move(plan), zone);
    CsvReader csv(**source, options.separator);
    CsvRecord record;
    if (!csv.next(record))
        return csv.error().code == ErrorCode::None ? Error{ErrorCode::Empty, {}, {}} : csv.error();
    plan.headers = record.texts();
    std::optional<Layout> headerless = headerlessLayout(plan.headers);
    if (headerless && !options.mapping.isEmpty()) { // of its own columns, or the first line is meant as headers
        if (options.mapping.columns(headerless->headers))
            headerless->mapping = options.mapping;
        else
            headerless.reset();
    }
    const Result<Layout> layout = headerless ? Result<Layout>(*headerless) : layoutFor(reader, plan.headers, options);
    if (!layout)
        return layout.error();
    plan.layout = *layout;
    plan.summary.layout = layout->name;
    if (headerless)
        plan.headers = layout->headers;
    const Result<QHash<QString, int>> columns = layout->mapping.columns(plan.headers);
    if (!columns)
        return columns.error();

    QList<RawPost> rows;
    DateReader dates(zone, options.dateOrder);
    for (bool more = headerless.has_value() || csv.next(record); more; more = csv.next(record)) {
        rows.append(rawPost(record, *columns));
        dates.observe(rows.constLast().cell("date").toUtf8());
    }
    if (csv.error().code != ErrorCode::None)
        return csv.error();
    dates.decide();
    plan.sha256 = QString::fromLatin1((*source)->sha256());
    plan.summary.read = rows.size();
    RowReader understanding(plan, dates, zone);
    for (const RawPost &row : std::as_const(rows))
        understanding.take(row);
    return plan;
}

namespace {

//! Where each place of a template stands in a table.
QHash<QString, int> placeColumns(const PostTemplate &from, const QStringList &headers, QStringList &missing)
{
    QHash<QString, int> columns;
    for (const QString &place : templatePlaces(from)) {
        const auto column = std::find_if(headers.begin(), headers.end(),
            [&place](const QString &header) { return placeKey(header) == placeKey(place); });
        if (column == headers.end())
            missing.append(place);
        else
            columns.insert(placeKey(place), int(column - headers.begin()));
    }
    return columns;
}

//! What a table may say beside the places.
QHash<QString, int> plainColumns(const Mapping &mapping, const QStringList &headers)
{
    QHash<QString, int> columns;
    for (const char *field : {"date", "time", "account", "labels", "theme", "status"}) {
        const qsizetype at = headers.indexOf(mapping.header(QLatin1String(field)));
        if (mapping.contains(QLatin1String(field)) && at >= 0)
            columns.insert(QLatin1String(field), int(at));
    }
    return columns;
}

//! One row of the table as a post; nothing where a place is empty.
std::optional<RawPost> filledRow(
    const CsvRecord &record, const PostTemplate &from, const QHash<QString, int> &places, TemplatePlan &plan)
{
    QHash<QString, QString> values;
    for (auto it = places.cbegin(); it != places.cend(); ++it) {
        const QString value = unguardCell(record.text(it.value())).trimmed();
        if (value.isEmpty()) {
            plan.posts.summary.reject({record.line(), plan.posts.headers.value(it.value()), RejectReason::Missing, {}});
            return std::nullopt;
        }
        values.insert(it.key(), value);
    }
    RawPost row;
    row.line = record.line();
    row.cells.insert(QStringLiteral("title"), filledTemplate(from.title, values));
    row.cells.insert(QStringLiteral("text"), filledTemplate(from.text, values));
    row.cells.insert(QStringLiteral("link"), filledTemplate(from.link, values));
    row.cells.insert(QStringLiteral("kind"), kindToken(from.kind));
    return row;
}

} // namespace

Result<TemplatePlan> readTemplatePosts(
    Connection &reader, const QString &path, const PostTemplate &from, const TextOptions &text)
{
    const Result<std::unique_ptr<TextSource>> source = TextSource::open(path, text);
    if (!source)
        return source.error();
    TemplatePlan plan;
    plan.posts.fileName = QFileInfo(path).fileName();
    plan.posts.summary.encoding = encodingName((*source)->encoding());
    CsvReader csv(**source);
    CsvRecord record;
    if (!csv.next(record))
        return csv.error().code == ErrorCode::None ? Error{ErrorCode::Empty, {}, {}} : csv.error();
    plan.posts.headers = record.texts();
    plan.posts.layout = layoutByFieldNames(plan.posts.headers);
    const QHash<QString, int> places = placeColumns(from, plan.posts.headers, plan.missing);
    if (!plan.missing.isEmpty())
        return plan;
    const QHash<QString, int> columns = plainColumns(plan.posts.layout.mapping, plan.posts.headers);
    const QTimeZone zone = zoneOf(reader);
    QList<RawPost> rows;
    DateReader dates(zone, DateOrder::Unknown);
    while (csv.next(record)) {
        ++plan.posts.summary.read;
        std::optional<RawPost> row = filledRow(record, from, places, plan);
        if (!row)
            continue;
        for (auto it = columns.cbegin(); it != columns.cend(); ++it)
            row->cells.insert(it.key(), unguardCell(record.text(it.value())));
        dates.observe(row->cell("date").toUtf8());
        rows.append(*row);
    }
    if (csv.error().code != ErrorCode::None)
        return csv.error();
    dates.decide();
    plan.posts.sha256 = QString::fromLatin1((*source)->sha256());
    RowReader understanding(plan.posts, dates, zone);
    for (const RawPost &row : std::as_const(rows))
        understanding.take(row);
    plan.posts.summary.sortRejected();
    return plan;
}

} // namespace stoa
