// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engagement/engagementqueries.h"

#include "models/engagement/accountdays.h"
#include "models/engagement/itemfacts.h"
#include "models/store/database.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace stoa {

namespace {

//! Which bucket each day of the range falls in, and the buckets' names, for groupings that follow from the day alone.
struct DayGroups
{
    QStringList names;
    QList<std::optional<DayRange>> ranges;
    std::vector<int> bucketOfDay;
};

DayGroups groupDays(const DayRange &range, Grouping by)
{
    DayGroups groups;
    groups.bucketOfDay.assign(std::size_t(range.days()), 0);
    if (by == Grouping::Total) {
        groups.names.append(QStringLiteral("total"));
        groups.ranges.append(range);
    } else if (by == Grouping::Weekday) {
        for (int weekday = 1; weekday <= 7; ++weekday) {
            groups.names.append(QString::number(weekday));
            groups.ranges.append(std::nullopt);
        }
        for (qint64 day = 0; day < range.days(); ++day)
            groups.bucketOfDay[std::size_t(day)] = range.from.addDays(day).dayOfWeek() - 1;
    } else {
        for (const TimeBucket &bucket : timeBuckets(range, by)) {
            const auto from = groups.bucketOfDay.begin() + range.from.daysTo(bucket.days.from);
            std::fill(from, from + bucket.days.days(), int(groups.names.size()));
            groups.names.append(bucket.token);
            groups.ranges.append(bucket.days);
        }
    }
    return groups;
}

bool followsFromTheDay(Grouping by)
{
    return by == Grouping::Total || by == Grouping::Weekday || isOnTimeAxis(by);
}

//! The word under which a post is counted, for groupings that need the post itself.
QString groupOfPost(const PostFact &post, Grouping by, const QHash<AccountId, QString> &accounts)
{
    switch (by) {
    case Grouping::Kind:
        return post.kind;
    case Grouping::Theme:
        return post.theme;
    case Grouping::Account:
        return accounts.value(post.account);
    case Grouping::Occasion:
        return post.occasion;
    case Grouping::ThemeAndOccasion: // a tab parts them: neither can hold one
        return post.theme + QLatin1Char('\t') + post.occasion;
    default:
        return {};
    }
}

//! The posts that are counted under one word.
class PostGroup final
{
public:
    explicit PostGroup(const Metric &metric)
        : m_sum(metric)
        , m_spread(metric)
    {
    }
    void add(const std::vector<double> &values)
    {
        m_sum.add(values);
        m_spread.add(values);
    }
    ResultRow row(const QString &name, const SpreadSum &all) const
    {
        ResultRow row = m_sum.row(name, Basis::Published);
        row.perPost = m_spread.spread();
        row.standing = row.perPost ? standingOf(row.perPost, m_spread.besides(all)) : Standing::TooFew;
        return row;
    }

private:
    ResultSum m_sum;
    SpreadSum m_spread;
};

std::vector<double> inputsOfPost(const ItemFacts &facts, std::size_t post, qsizetype count)
{
    std::vector<double> values(static_cast<std::size_t>(count));
    for (qsizetype input = 0; input < count; ++input)
        values[std::size_t(input)] = facts.value(post, input);
    return values;
}

int postBucket(const PostFact &post, const DayGroups &groups, qint64 firstDay, Grouping by)
{
    if (by == Grouping::Weekday)
        return post.weekday - 1;
    if (by == Grouping::Hour)
        return post.hour;
    return post.atMs ? groups.bucketOfDay[std::size_t(post.day - firstDay)] : -1;
}

} // namespace

EngagementQueries::EngagementQueries(Connection &connection, const QTimeZone &zone)
    : m_connection(connection)
    , m_line(zone)
{
}

EngagementQueries::~EngagementQueries() = default;

Result<ResultAnswer> EngagementQueries::ask(const ResultQuestion &question)
{
    const Metric *metric = MetricDictionary::instance().find(question.metric);
    if (!metric)
        return {ErrorCode::NotFound, {question.metric}};
    if (!question.range.isValid())
        return {ErrorCode::Invalid, {QStringLiteral("range")}};
    const bool accountsCan
        = !isOfPosts(question.by) && metric->over != SumOver::Posts && question.basis != Basis::Published;
    const bool postsFirst = question.by == Grouping::Weekday && question.basis == Basis::Auto;
    const bool postsCan = metric->over != SumOver::Days && (question.basis != Basis::Happened || !accountsCan);
    if (postsFirst && postsCan) {
        Result<ResultAnswer> answer = askPosts(*metric, question);
        if (!answer || answer->total.covered > 0)
            return answer;
    }
    if (accountsCan) {
        bool answered = false;
        Result<ResultAnswer> answer = askAccounts(*metric, question, answered);
        if (!answer || answered || !postsCan)
            return answer;
    }
    return askPosts(*metric, question);
}

Result<ResultAnswer> EngagementQueries::askAccounts(
    const Metric &metric, const ResultQuestion &question, bool &answered)
{
    const bool byAccount = question.by == Grouping::Account;
    DayGroups groups = groupDays(question.range, byAccount ? Grouping::Total : question.by);
    const std::vector<int> whole(std::size_t(question.range.days()), 0);
    std::vector<ResultSum> sums(std::size_t(groups.names.size()), ResultSum(metric));
    std::vector<ResultSum> total(1, ResultSum(metric));
    ResultAnswer answer{&metric, question.range, question.by, Basis::Happened, {}, {}, 0};
    const QHash<AccountId, QString> names = accountNames();
    for (const AccountId account : measuredAccounts(question.accounts)) {
        const AccountDays days = AccountDays::read(m_connection, account, metric, question.range);
        answered = answered || !days.isEmpty();
        days.addTo(total, whole, true);
        if (byAccount) {
            std::vector<ResultSum> own(1, ResultSum(metric));
            days.addTo(own, whole, true);
            answer.rows.append(own.front().row(names.value(account), Basis::Happened));
        } else {
            days.addTo(sums, groups.bucketOfDay, question.by != Grouping::Weekday);
        }
    }
    for (qsizetype i = 0; i < groups.names.size() && !byAccount; ++i) {
        answer.rows.append(sums[std::size_t(i)].row(groups.names.at(i), Basis::Happened));
        answer.rows.last().days = groups.ranges.at(i);
    }
    answer.total = total.front().row(QStringLiteral("total"), Basis::Happened);
    if (m_connection.failed())
        return m_connection.takeError();
    return answer;
}

Result<ResultAnswer> EngagementQueries::askPosts(const Metric &metric, const ResultQuestion &question)
{
    const bool undated = !isOnTimeAxis(question.by) && question.by != Grouping::Total;
    const bool themes = question.by == Grouping::Theme || question.by == Grouping::Occasion
        || question.by == Grouping::ThemeAndOccasion;
    Result<ItemFacts> facts = postFacts(
        metric, {question.range, question.accounts, metric.formula.inputs(), undated, themes, question.occasions});
    if (!facts)
        return facts.error();
    ResultAnswer answer{&metric, question.range, question.by, Basis::Published, {}, {}, 0};
    DayGroups groups;
    if (question.by == Grouping::Hour) {
        for (int hour = 0; hour < 24; ++hour) {
            groups.names.append(hourToken(hour));
            groups.ranges.append(std::nullopt);
        }
    } else if (followsFromTheDay(question.by)) {
        groups = groupDays(question.range, question.by);
    }
    std::vector<ResultSum> sums(std::size_t(groups.names.size()), ResultSum(metric));
    std::map<QString, PostGroup> named;
    SpreadSum all(metric);
    ResultSum total(metric);
    const QHash<AccountId, QString> accounts = accountNames();
    const qint64 firstDay = dayNumber(question.range.from);
    for (std::size_t post = 0; post < facts->posts().size(); ++post) {
        const PostFact &fact = facts->posts()[post];
        const std::vector<double> values = inputsOfPost(*facts, post, metric.formula.inputs().size());
        answer.undated += fact.atMs ? 0 : 1;
        total.add(values);
        if (groups.names.isEmpty()) {
            named.try_emplace(groupOfPost(fact, question.by, accounts), metric).first->second.add(values);
            all.add(values);
        } else if (const int bucket = postBucket(fact, groups, firstDay, question.by); bucket >= 0) {
            sums[std::size_t(bucket)].add(values);
        }
    }
    for (qsizetype i = 0; i < groups.names.size(); ++i) {
        answer.rows.append(sums[std::size_t(i)].row(groups.names.at(i), Basis::Published));
        answer.rows.last().days = groups.ranges.at(i);
    }
    for (const auto &[name, group] : named)
        answer.rows.append(group.row(name, all));
    answer.total = total.row(QStringLiteral("total"), Basis::Published);
    return answer;
}

Result<ItemFacts> EngagementQueries::postFacts(
    const Metric &metric, const DayRange &range, const QList<AccountId> &accounts, bool undated)
{
    return postFacts(metric, {range, accounts, metric.formula.inputs(), undated, false, {}});
}

Result<ItemFacts> EngagementQueries::postFacts(const Metric &metric, const ItemFacts::Wanted &wanted)
{
    Result<ItemFacts> facts = ItemFacts::read(m_connection, m_line, wanted);
    if (facts)
        fillStates(metric, *facts);
    return facts;
}

// A post's engagement rate by followers needs the followers of its account at its time; few exports name them with the
// post.
void EngagementQueries::fillStates(const Metric &metric, ItemFacts &facts)
{
    for (qsizetype input = 0; input < metric.formula.inputs().size() && !metric.measured; ++input) {
        const QString &id = metric.formula.inputs().at(input);
        const std::optional<qint64> key = metricKey(m_connection, id);
        if (!key || MetricDictionary::instance().find(id)->adds != Adds::Last)
            continue;
        QHash<AccountId, std::map<qint64, double>> states;
        Statement rows = m_connection.query(
            "SELECT account_id, day, last FROM sample_day WHERE metric_id = ? AND basis = 0 AND last IS NOT NULL",
            *key);
        while (rows.step())
            states[rows.id<AccountId>(0)][rows.integer(1)] = rows.real(2);
        for (std::size_t post = 0; post < facts.posts().size(); ++post) {
            const PostFact &fact = facts.posts()[post];
            const auto account = states.constFind(fact.account);
            if (!std::isnan(facts.value(post, input)) || !fact.atMs || account == states.constEnd())
                continue;
            const auto after = account->upper_bound(fact.day);
            if (after != account->begin())
                facts.fill(input, post, std::prev(after)->second);
        }
    }
}

Result<QList<HourCell>> EngagementQueries::week(
    const QString &metricId, const DayRange &range, const QList<AccountId> &accounts)
{
    const Metric *metric = MetricDictionary::instance().find(metricId);
    if (!metric)
        return {ErrorCode::NotFound, {metricId}};
    Result<ItemFacts> facts = postFacts(*metric, range, accounts, true);
    if (!facts)
        return facts.error();
    std::vector<ResultSum> sums(7 * 24, ResultSum(*metric));
    for (std::size_t post = 0; post < facts->posts().size(); ++post) {
        const PostFact &fact = facts->posts()[post];
        if (fact.weekday >= 1 && fact.hour >= 0)
            sums[std::size_t((fact.weekday - 1) * 24 + fact.hour)].add(
                inputsOfPost(*facts, post, metric->formula.inputs().size()));
    }
    QList<HourCell> cells;
    for (const ResultSum &sum : sums)
        cells.append({sum.row({}, Basis::Published).value, sum.covered()});
    return cells;
}

Result<QList<PostResult>> EngagementQueries::posts(
    const QStringList &metrics, const DayRange &range, const QList<AccountId> &accounts, bool undated)
{
    QList<PostResult> results;
    for (qsizetype column = 0; column < metrics.size(); ++column) {
        const Metric *metric = MetricDictionary::instance().find(metrics.at(column));
        if (!metric)
            return {ErrorCode::NotFound, {metrics.at(column)}};
        Result<ItemFacts> facts = postFacts(*metric, range, accounts, undated);
        if (!facts)
            return facts.error();
        if (column == 0) {
            for (const PostFact &fact : facts->posts())
                results.append({fact.item, fact.post, fact.account, fact.atMs, fact.hour >= 0, fact.kind, {}, {}, {}});
        }
        for (std::size_t post = 0; post < facts->posts().size(); ++post) {
            ResultSum sum(*metric);
            sum.add(inputsOfPost(*facts, post, metric->formula.inputs().size()));
            results[qsizetype(post)].values.append(sum.row({}, Basis::Published).value);
        }
    }
    for (PostResult &result : results) {
        Statement words = result.item.isValid()
            ? m_connection.query(
                "SELECT coalesce(nullif(title, ''), substr(text, 1, 280)), url FROM published_item WHERE id = ?",
                result.item)
            : m_connection.query(
                "SELECT coalesce(nullif(title, ''), substr(text, 1, 280)), link FROM post WHERE id = ?", result.post);
        if (words.step()) {
            result.text = words.text(0);
            result.url = words.text(1);
        }
    }
    if (m_connection.failed())
        return m_connection.takeError();
    return results;
}

QSet<qint64> EngagementQueries::importsIn(const DayRange &range, AccountId account, qint64 metric)
{
    const qint64 from = m_line.startOf(dayNumber(range.from));
    const qint64 to = m_line.startOf(dayNumber(range.to));
    QSet<qint64> imports;
    Statement ofAccount
        = m_connection.query("SELECT DISTINCT import_id FROM sample WHERE account_id = ? AND metric_id = ?"
                             " AND subject = 0 AND from_ms < ? AND max(to_ms, from_ms + 1) > ?",
            account, metric, to, from);
    while (ofAccount.step())
        imports.insert(ofAccount.integer(0));
    Statement ofPosts = m_connection.query(
        "SELECT DISTINCT s.import_id FROM published_item p CROSS JOIN sample s ON s.account_id = p.account_id"
        " AND s.metric_id = ?2 AND s.subject = p.id"
        " WHERE p.account_id = ?1 AND (p.at_ms IS NULL OR (p.at_ms >= ?3 AND p.at_ms < ?4))",
        account, metric, from, to);
    while (ofPosts.step())
        imports.insert(ofPosts.integer(0));
    return imports;
}

bool EngagementQueries::brought(qint64 import, AccountId account, qint64 metric)
{
    return m_connection
        .integer("SELECT 1 FROM sample INDEXED BY sample_by_import WHERE import_id = ?"
                 " AND account_id = ? AND metric_id = ? LIMIT 1",
            import, account, metric)
        .has_value();
}

Result<QList<ResultSource>> EngagementQueries::sources(
    const QString &metricId, const QList<AccountId> &accounts, const DayRange &range)
{
    const Metric *metric = MetricDictionary::instance().find(metricId);
    if (!metric)
        return {ErrorCode::NotFound, {metricId}};
    const QList<AccountId> asked = accounts.isEmpty() ? accountNames().keys() : accounts;
    const std::optional<DayRange> all = range.isValid() ? extent() : std::nullopt;
    const bool anyTime = !range.isValid() || (all && range.from <= all->from && range.to >= all->to);
    QList<qint64> keys;
    for (const QString &input : metric->formula.inputs()) {
        if (const std::optional<qint64> key = metricKey(m_connection, input))
            keys.append(*key);
    }
    QSet<qint64> inRange;
    for (const AccountId account : anyTime ? QList<AccountId>() : asked)
        for (const qint64 key : keys)
            inRange += importsIn(range, account, key);
    QList<ResultSource> sources;
    Statement imports = m_connection.query(
        "SELECT id, file_name, layout FROM import WHERE kind = 'samples' AND state = 'done' ORDER BY id DESC");
    while (imports.step()) {
        const qint64 import = imports.integer(0);
        bool wanted = inRange.contains(import);
        for (qsizetype i = 0; anyTime && !wanted && i < asked.size() * keys.size(); ++i)
            wanted = brought(import, asked.at(i / keys.size()), keys.at(i % keys.size()));
        if (wanted)
            sources.append({ImportId{import}, imports.text(1), imports.text(2), idTimeMs(import)});
    }
    if (m_connection.failed())
        return m_connection.takeError();
    return sources;
}

std::optional<DayRange> EngagementQueries::extent()
{
    std::optional<qint64> first = m_connection.integer("SELECT min(day) FROM sample_day");
    std::optional<qint64> last
        = m_connection.integer("SELECT max(CASE WHEN basis < 0 THEN day - basis - 1 ELSE day END) FROM sample_day");
    const std::optional<qint64> firstPost = m_connection.integer("SELECT min(at_ms) FROM published_item");
    const std::optional<qint64> lastPost = m_connection.integer("SELECT max(at_ms) FROM published_item");
    if (firstPost && lastPost) {
        first = std::min(first.value_or(m_line.dayAt(*firstPost)), m_line.dayAt(*firstPost));
        last = std::max(last.value_or(m_line.dayAt(*lastPost)), m_line.dayAt(*lastPost));
    }
    if (!first || !last)
        return std::nullopt;
    return DayRange{dayOfNumber(*first), dayOfNumber(*last + 1)};
}

qint64 EngagementQueries::undatedPosts()
{
    return m_connection.integer("SELECT count(*) FROM published_item WHERE at_ms IS NULL").value_or(0);
}

QList<AccountId> EngagementQueries::measuredAccounts(const QList<AccountId> &wanted)
{
    QList<AccountId> accounts;
    Statement rows = m_connection.query("SELECT id FROM account ORDER BY rank, id");
    while (rows.step()) {
        const auto account = rows.id<AccountId>(0);
        if (wanted.contains(account)
            || (wanted.isEmpty()
                && m_connection.integer(
                    "SELECT 1 FROM sample_day WHERE account_id = ? AND basis <= 0 LIMIT 1", account)))
            accounts.append(account);
    }
    return accounts;
}

QHash<AccountId, QString> EngagementQueries::accountNames()
{
    QHash<AccountId, QString> names;
    Statement rows = m_connection.query("SELECT id, network || ':' || handle FROM account");
    while (rows.step())
        names.insert(rows.id<AccountId>(0), rows.text(1));
    return names;
}

} // namespace stoa
