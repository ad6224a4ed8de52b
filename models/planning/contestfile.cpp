// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/contestfile.h"

#include "models/core/text.h"
#include "models/exchange/csvreader.h"

#include <array>

namespace stoa {

namespace {

constexpr qsizetype longestName = 300; // characters; the longest name a network shows is far below
constexpr qsizetype longestWords = 10'000; // characters of a comment, as in the inbox

//! What a column is called, folded. The first that fits a header is taken.
struct FieldNames
{
    const char *field;
    QStringList names;
};

const QList<FieldNames> &knownNames()
{
    static const QList<FieldNames> known{
        {"id",
            {QStringLiteral("id"), QStringLiteral("user id"), QStringLiteral("user_id"), QStringLiteral("userid"),
                QStringLiteral("author id"), QStringLiteral("profile id")}},
        {"name",
            {QStringLiteral("name"), QStringLiteral("username"), QStringLiteral("user name"), QStringLiteral("user"),
                QStringLiteral("author"), QStringLiteral("participant"), QStringLiteral("handle"),
                QStringLiteral("profile"), QStringLiteral("account"), QStringLiteral("ονομα"),
                QStringLiteral("χρηστησ"), QStringLiteral("συμμετεχων"), QStringLiteral("имя"),
                QStringLiteral("пользователь"), QStringLiteral("участник"), QStringLiteral("автор")}},
        {"time",
            {QStringLiteral("time"), QStringLiteral("date"), QStringLiteral("at"), QStringLiteral("created"),
                QStringLiteral("timestamp"), QStringLiteral("ημερομηνια"), QStringLiteral("ωρα"),
                QStringLiteral("дата"), QStringLiteral("время")}},
        {"text",
            {QStringLiteral("text"), QStringLiteral("comment"), QStringLiteral("message"), QStringLiteral("content"),
                QStringLiteral("κειμενο"), QStringLiteral("σχολιο"), QStringLiteral("текст"),
                QStringLiteral("комментарий")}},
        {"followed",
            {QStringLiteral("followed"), QStringLiteral("follower"), QStringLiteral("follows"),
                QStringLiteral("subscribed"), QStringLiteral("ακολουθει"), QStringLiteral("подписан"),
                QStringLiteral("подписка")}},
        {"commented", {QStringLiteral("commented"), QStringLiteral("σχολιασε"), QStringLiteral("прокомментировал")}},
        {"reposted",
            {QStringLiteral("reposted"), QStringLiteral("shared"), QStringLiteral("repost"), QStringLiteral("share"),
                QStringLiteral("κοινοποιησε"), QStringLiteral("репост")}}};
    return known;
}

//! Yes and no of three languages and of programs.
std::optional<bool> factOfWord(const QString &word)
{
    static const QStringList yes{QStringLiteral("yes"), QStringLiteral("y"), QStringLiteral("true"),
        QStringLiteral("1"), QStringLiteral("x"), QStringLiteral("ναι"), QStringLiteral("да"), QStringLiteral("+")};
    static const QStringList no{QStringLiteral("no"), QStringLiteral("n"), QStringLiteral("false"), QStringLiteral("0"),
        QStringLiteral("οχι"), QStringLiteral("нет"), QStringLiteral("-")};
    const QString folded = fold(word).trimmed();
    if (yes.contains(folded))
        return true;
    if (no.contains(folded))
        return false;
    return std::nullopt;
}

//! Rows of one file into participants.
class EntryRows final
{
public:
    EntryRows(ContestFile &file, QHash<QString, int> columns, const DateReader &dates)
        : m_file(file)
        , m_columns(std::move(columns))
        , m_dates(dates)
    {
    }

    void take(const CsvRecord &record)
    {
        m_line = record.line();
        ContestEntry entry;
        entry.name = value(record, "name").left(longestName + 1);
        entry.remoteId = value(record, "id").left(longestName + 1);
        if (entry.name.isEmpty())
            entry.name = entry.remoteId;
        if (entry.name.isEmpty())
            return reject(m_columns.contains(QStringLiteral("name")) ? "name" : "id", RejectReason::Missing, {});
        if (entry.name.size() > longestName || entry.remoteId.size() > longestName)
            return reject(
                "name", RejectReason::TooLong, {QString::number(entry.name.size()), QString::number(longestName)});
        entry.facts.text = value(record, "text").left(longestWords);
        if (!takeTime(record, entry) || !takeFact(record, "followed", entry.facts.followed)
            || !takeFact(record, "commented", entry.facts.commented)
            || !takeFact(record, "reposted", entry.facts.reposted))
            return;
        if (!entry.facts.commented && !entry.facts.text.isEmpty())
            entry.facts.commented = true;
        m_file.entries.append(entry);
    }

private:
    QString value(const CsvRecord &record, const char *field) const
    {
        const int column = m_columns.value(QLatin1String(field), -1);
        return column < 0 ? QString() : record.text(column).trimmed();
    }
    void reject(const char *field, RejectReason reason, const QStringList &args)
    {
        m_file.rejected.append({m_line, m_file.mapping.header(QLatin1String(field)), reason, args});
    }
    bool takeTime(const CsvRecord &record, ContestEntry &entry)
    {
        const QString words = value(record, "time");
        if (words.isEmpty())
            return true;
        RejectReason why = RejectReason::UnreadableDate;
        const auto read = m_dates.read(words.toUtf8(), why);
        if (!read || !read->hasTime) {
            reject("time", read ? RejectReason::UnreadableDate : why, {words});
            return false;
        }
        entry.facts.atMs = read->utcMs;
        return true;
    }
    bool takeFact(const CsvRecord &record, const char *field, std::optional<bool> &fact)
    {
        const QString word = value(record, field);
        fact = factOfWord(word);
        if (fact || word.isEmpty())
            return true;
        reject(field, RejectReason::UnknownValue, {word});
        return false;
    }

    ContestFile &m_file;
    QHash<QString, int> m_columns;
    const DateReader &m_dates;
    qint64 m_line = 0;
};

//! The whole text, for lists; files of names are small beside tables.
Result<QStringList> linesOf(TextSource &source)
{
    QByteArray all;
    QByteArray piece;
    while (source.read(piece))
        all += piece;
    if (source.error().code != ErrorCode::None)
        return source.error();
    QString text = QString::fromUtf8(all);
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    return text.split(QLatin1Char('\n'));
}

Result<ContestFile> readList(TextSource &source)
{
    const Result<QStringList> lines = linesOf(source);
    if (!lines)
        return lines.error();
    ContestFile file;
    for (qsizetype at = 0; at < lines->size(); ++at) {
        const QString name = lines->at(at).trimmed();
        if (name.size() > longestName)
            file.rejected.append(
                {at + 1, {}, RejectReason::TooLong, {QString::number(name.size()), QString::number(longestName)}});
        else if (!name.isEmpty())
            file.entries.append({{}, name, {}, {}, {}, {}});
    }
    return file.entries.isEmpty() && file.rejected.isEmpty() ? Result<ContestFile>(ErrorCode::Empty)
                                                             : Result<ContestFile>(std::move(file));
}

//! Looks at every date once, so that day and month are told apart by the whole column.
Result<> decideContestDates(TextSource &source, char separator, int column, DateReader &dates)
{
    CsvReader reader(source, separator);
    CsvRecord record;
    for (bool isHeader = true; reader.next(record); isHeader = false) {
        if (!isHeader && column >= 0)
            dates.observe(record.field(column));
    }
    if (reader.error().code != ErrorCode::None)
        return reader.error();
    dates.decide();
    return source.rewind();
}

Result<ContestFile> readTable(TextSource &source, char separator, ContestFile file, const DateReader &dates)
{
    const auto columns = file.mapping.columns(file.headers);
    if (!columns)
        return columns.error();
    CsvReader reader(source, separator);
    CsvRecord record;
    reader.next(record); // the headers
    EntryRows rows(file, *columns, dates);
    while (reader.next(record))
        rows.take(record);
    if (reader.error().code != ErrorCode::None)
        return reader.error();
    return file;
}

} // namespace

Mapping guessContestMapping(const QStringList &headers)
{
    Mapping mapping;
    for (const FieldNames &field : knownNames()) {
        for (const QString &name : field.names) {
            for (const QString &header : headers) {
                if (mapping.header(QLatin1String(field.field)).isEmpty() && mapping.field(header).isEmpty()
                    && fold(plainHeader(header)) == name)
                    mapping.set(QLatin1String(field.field), header);
            }
        }
    }
    return mapping;
}

Result<ContestFile> readContestFile(const ImportPlan &plan, const QTimeZone &zone, const QString &neverOpen)
{
    auto opened = TextSource::open(plan.path, {plan.encoding, plan.limit, neverOpen});
    if (!opened)
        return opened.error();
    TextSource &source = **opened;
    if (plan.mapping.isEmpty() && plan.path.endsWith(QLatin1String(".txt"), Qt::CaseInsensitive))
        return readList(source);
    ContestFile file;
    char separator = plan.separator;
    {
        CsvReader reader(source, separator);
        CsvRecord record;
        if (!reader.next(record))
            return reader.error().code != ErrorCode::None ? reader.error() : Error{ErrorCode::Empty, {}, {}};
        file.headers = record.texts();
        separator = reader.separator();
    }
    if (const Result<> back = source.rewind(); !back)
        return back.error();
    file.mapping = plan.mapping.isEmpty() ? guessContestMapping(file.headers) : plan.mapping;
    if (!file.mapping.contains(QStringLiteral("name")) && !file.mapping.contains(QStringLiteral("id"))) {
        if (plan.mapping.isEmpty() && file.headers.size() == 1)
            return readList(source);
        return {ErrorCode::UnreadableLayout, {file.headers.join(QStringLiteral(", "))}};
    }
    DateReader dates(zone, plan.dateOrder);
    const int time = int(file.headers.indexOf(file.mapping.header(QStringLiteral("time"))));
    if (const Result<> decided = decideContestDates(source, separator, time, dates); !decided)
        return decided.error();
    return readTable(source, separator, std::move(file), dates);
}

} // namespace stoa
