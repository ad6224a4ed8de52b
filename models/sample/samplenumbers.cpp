// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sample/samplenumbers.h"

#include <array>

namespace stoa {

namespace {

constexpr double samplePi = 3.14159265358979323846;
constexpr int sampleYearDays = 365;

QString valueOf(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString();
}

//! What share of the reach a metric is, on an ordinary day or post.
double shareOfReach(const QString &metric)
{
    static const QHash<QString, double> shares{{QStringLiteral("reach"), 1.0}, {QStringLiteral("impressions"), 1.38},
        {QStringLiteral("views"), 1.15}, {QStringLiteral("likes"), 0.047}, {QStringLiteral("comments"), 0.0062},
        {QStringLiteral("shares"), 0.0048}, {QStringLiteral("saves"), 0.0071}, {QStringLiteral("clicks"), 0.0105},
        {QStringLiteral("profile_visits"), 0.021}};
    return shares.value(metric);
}

//! How a weekday's theme does against the others: the Thursday album wins, as it does in many cafés.
double themeShape(int weekday)
{
    static constexpr std::array shapes{0.86, 1.12, 0.78, 1.38, 1.17, 0.98, 0.80};
    return shapes[static_cast<std::size_t>(weekday - 1)];
}

double kindShape(const QString &kind)
{
    static const QHash<QString, double> shapes{{QStringLiteral("video"), 1.35}, {QStringLiteral("photo"), 1.08},
        {QStringLiteral("contest"), 1.9}, {QStringLiteral("question"), 1.2}, {QStringLiteral("offer"), 0.82},
        {QStringLiteral("text"), 0.74}, {QStringLiteral("link"), 0.6}, {QStringLiteral("article"), 0.88}};
    return shapes.value(kind, 1.0);
}

} // namespace

SampleNumbers::SampleNumbers(std::shared_ptr<const SampleTexts> texts, qint64 nowMs, std::shared_ptr<SampleKeys> keys)
    : m_texts(std::move(texts))
    , m_keys(std::move(keys))
    , m_nowMs(nowMs)
    , m_zone(m_texts->zone().toLatin1())
    , m_today(wallTimeAt(nowMs, m_zone).date)
    , m_random(quint64(m_texts->plan.value(QStringLiteral("seed")).toInt()) + 1)
{
}

double SampleNumbers::shapeOf(QDate day) const
{
    static constexpr std::array weekdays{0.93, 1.02, 0.96, 1.12, 1.16, 0.94, 0.87};
    const double season
        = 1 + 0.24 * std::sin(2 * samplePi * (day.dayOfYear() - 110) / 365.25); // an island lives in summer
    return season * weekdays[static_cast<std::size_t>(day.dayOfWeek() - 1)];
}

bool SampleNumbers::isGap(const QString &account, QDate day) const
{
    const qint64 ago = day.daysTo(m_today);
    for (const QJsonValue &value : m_texts->plan.value(QStringLiteral("gaps")).toArray()) {
        const QJsonArray days = value.toObject().value(QStringLiteral("days")).toArray();
        if (valueOf(value.toObject(), "account") == account && ago <= days.at(0).toInt() && ago >= days.at(1).toInt())
            return true;
    }
    return false;
}

qint64 SampleNumbers::metric(Writer &writer, const QString &name)
{
    qint64 &id = m_metrics[name];
    if (id == 0) {
        writer.exec("INSERT OR IGNORE INTO metric_key (name) VALUES (?)", name);
        id = writer.integer("SELECT id FROM metric_key WHERE name = ?", name).value_or(0);
    }
    return id;
}

void SampleNumbers::sample(
    Writer &writer, const QString &account, const QString &name, qint64 subject, qint64 from, qint64 to, double value)
{
    writer.exec("INSERT INTO sample (account_id, metric_id, subject, from_ms, to_ms, import_id, value)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
        m_keys->accounts.value(account), metric(writer, name), subject, from, to, m_import, value);
    ++m_rows;
}

void SampleNumbers::write(Writer &writer, qint64 import)
{
    m_import = import;
    const QJsonArray accounts = m_texts->plan.value(QStringLiteral("accounts")).toArray();
    for (const QJsonValue &account : accounts)
        writeAccount(writer, account.toObject());
    writePromotion(writer);
    for (const QJsonValue &account : accounts)
        writeItems(writer, account.toObject());
    writer.exec("UPDATE import SET kind = 'samples', file_name = ?, layout = 'stoa', read = ?, added = ? WHERE id = ?",
        QStringLiteral("numbers.csv"), m_rows, m_rows, import);
}

void SampleNumbers::writeAccount(Writer &writer, const QJsonObject &account)
{
    const QString key = valueOf(account, "key");
    const int days = account.value(QStringLiteral("days")).toInt();
    const double joins = account.value(QStringLiteral("joins")).toDouble();
    const double leaves = account.value(QStringLiteral("leaves")).toDouble();
    double followers = account.value(QStringLiteral("followers")).toDouble() - (joins - leaves) * days;
    for (int ago = days; ago >= 1; --ago) {
        const QDate day = m_today.addDays(-ago);
        const qint64 from = startOfDayUtcMs(day, m_zone);
        const qint64 to = startOfDayUtcMs(day.addDays(1), m_zone);
        const double burst = m_random.below(61) == 0 ? 3.2 : 1.0; // somebody large has shared a post
        const double joined = double(m_random.count(m_random.around(joins * shapeOf(day) * burst, 0.45)));
        const double left = double(m_random.count(m_random.around(leaves, 0.6)));
        followers = std::max(1.0, followers + joined - left);
        m_followers[key][day] = followers;
        if (isGap(key, day))
            continue;
        const QJsonArray metrics = account.value(QStringLiteral("metrics")).toArray();
        sample(writer, key, QStringLiteral("followers"), 0, to - 1, to - 1, std::round(followers));
        if (metrics.contains(QStringLiteral("joins"))) {
            sample(writer, key, QStringLiteral("joins"), 0, from, to, joined);
            sample(writer, key, QStringLiteral("leaves"), 0, from, to, left);
        }
        writeDay(writer, account, day, followers * std::sqrt(burst));
    }
}

void SampleNumbers::writeDay(Writer &writer, const QJsonObject &account, QDate day, double followers)
{
    const qint64 from = startOfDayUtcMs(day, m_zone);
    const qint64 to = startOfDayUtcMs(day.addDays(1), m_zone);
    const double reach
        = m_random.around(followers * account.value(QStringLiteral("reach")).toDouble() * shapeOf(day), 0.22);
    for (const QJsonValue &value : account.value(QStringLiteral("metrics")).toArray()) {
        const QString name = value.toString();
        const double share = shareOfReach(name);
        if (share <= 0)
            continue; // followers, joins and leaves are written by writeAccount()
        const double mean = name == QLatin1String("reach") ? reach : m_random.around(reach * share, 0.18);
        sample(writer, valueOf(account, "key"), name, 0, from, to, double(m_random.count(mean)));
    }
}

void SampleNumbers::writePromotion(Writer &writer)
{
    const QJsonObject promotion = m_texts->plan.value(QStringLiteral("promotion")).toObject();
    const QJsonArray days = promotion.value(QStringLiteral("days")).toArray();
    const QString account = valueOf(promotion, "account");
    for (int ago = days.at(0).toInt(); ago >= days.at(1).toInt(); --ago) {
        const QDate day = m_today.addDays(-ago);
        const qint64 from = startOfDayUtcMs(day, m_zone);
        const qint64 to = startOfDayUtcMs(day.addDays(1), m_zone);
        const double cost = m_random.around(promotion.value(QStringLiteral("per_day")).toDouble(), 0.12);
        const double shown = m_random.around(cost * 310, 0.2);
        sample(writer, account, QStringLiteral("cost"), 0, from, to, std::round(cost * 100) / 100);
        sample(writer, account, QStringLiteral("ad_impressions"), 0, from, to, std::round(shown));
        sample(writer, account, QStringLiteral("ad_reach"), 0, from, to, std::round(shown / 1.6));
        sample(writer, account, QStringLiteral("ad_clicks"), 0, from, to, double(m_random.count(shown * 0.017)));
    }
}

QList<SampleNumbers::Item> SampleNumbers::earlierItems(const QString &account)
{
    const QJsonArray titles = m_texts->words.value(QStringLiteral("earlier")).toArray();
    const auto has = [this, &account](QDate day) { return m_followers[account].count(day) != 0; };
    QList<Item> items;
    for (int week = -51; week <= -8; ++week) {
        for (int weekday = 1; weekday <= 7; ++weekday) {
            const QDate day = sampleDate(m_today, week, weekday);
            const bool isSkipped = (week * 7 + weekday) % 3 == 0 || m_random.below(5) == 0;
            if (isSkipped || !has(day))
                continue;
            static constexpr std::array hours{9, 13, 18, 18, 19, 12, 11};
            const int hour = hours[static_cast<std::size_t>(weekday - 1)] + m_random.below(3) - 1;
            const QJsonObject title = titles.at((weekday - 1) * 6 + (week + 600) % 6).toObject();
            const QString text = valueOf(title, "title");
            items.append({QStringLiteral("earlier/%1/%2").arg(week).arg(weekday),
                resolve({day, QTime(hour, 5 * m_random.below(12))}, m_zone).utcMs, valueOf(title, "kind"), text, text,
                {}});
        }
    }
    return items;
}

QList<SampleNumbers::Item> SampleNumbers::plannedItems(const QString &account) const
{
    QList<Item> items;
    const qint64 measuredUntil = startOfDayUtcMs(m_today, m_zone);
    for (const QJsonValue &value : m_texts->plan.value(QStringLiteral("posts")).toArray()) {
        const QString key = valueOf(value.toObject(), "key");
        const SampleKeys::Placed post = m_keys->posts.value(key);
        if (post.isPublished && post.utcMs < measuredUntil && post.accounts.contains(account))
            items.append({key, post.utcMs, post.kind, post.title, post.text, post.id});
    }
    return items;
}

void SampleNumbers::writeItems(Writer &writer, const QJsonObject &account)
{
    const QString key = valueOf(account, "key");
    const QList<Item> earlier = earlierItems(key);
    for (const Item &item : earlier + plannedItems(key))
        writeItem(writer, account, item);
}

void SampleNumbers::writeItem(Writer &writer, const QJsonObject &account, const Item &item)
{
    const QString key = valueOf(account, "key");
    const QString remote = SampleKeys::remoteId(key, item.key);
    const AccountId accountId = m_keys->accounts.value(key);
    const qint64 subject = ingestId(item.utcMs, accountId.value, remote.toUtf8());
    writer.exec(
        "INSERT INTO published_item (id, account_id, import_id, remote_id, post_id, at_ms, kind, title, text, url)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        subject, accountId, m_import, remote, item.post.isValid() ? std::optional(item.post) : std::nullopt, item.utcMs,
        item.kind, item.title, item.text, SampleKeys::url(key, remote));
    if (++m_items % 23 == 0)
        return; // the network did not tell: a gap that the coverage shows
    const WallTime wall = wallTimeAt(item.utcMs, m_zone);
    const double followers
        = m_followers[key].count(wall.date) ? m_followers[key][wall.date] : m_followers[key].rbegin()->second;
    const double shape = themeShape(wall.date.dayOfWeek()) * kindShape(item.kind) * shapeOf(wall.date);
    const double reach
        = m_random.around(followers * account.value(QStringLiteral("reach")).toDouble() * 1.35 * shape, 0.3);
    const qint64 measured = startOfDayUtcMs(m_today, m_zone) + 6 * 60 * 60 * 1000LL > m_nowMs
        ? startOfDayUtcMs(m_today, m_zone) - 1
        : startOfDayUtcMs(m_today, m_zone) + 6 * 60 * 60 * 1000LL;
    const double liking = m_random.around(0.75 + 0.35 * themeShape(wall.date.dayOfWeek()), 0.22);
    for (const QJsonValue &value : account.value(QStringLiteral("post_metrics")).toArray()) {
        const QString name = value.toString();
        const bool isSeen
            = name == QLatin1String("reach") || name == QLatin1String("impressions") || name == QLatin1String("views");
        const double mean = reach * shareOfReach(name) * (isSeen ? 1.0 : liking);
        sample(writer, key, name, subject, measured, measured,
            double(name == QLatin1String("reach") ? qint64(std::round(reach))
                                                  : m_random.count(m_random.around(mean, isSeen ? 0.05 : 0.2))));
    }
}

} // namespace stoa
