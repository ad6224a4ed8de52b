// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sample/sampleplan.h"

#include "models/rules/commentchunks.h"
#include "models/rules/rulequeries.h"
#include "models/rules/ruleruns.h"
#include "models/rules/ruletext.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace stoa {

namespace {

constexpr qint64 samplePlanDayMs = 24 * 60 * 60 * 1000LL;

QString textOf(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString();
}

QStringList listOf(const QJsonObject &object, const char *name)
{
    QStringList list;
    for (const QJsonValue &value : object.value(QLatin1String(name)).toArray())
        list.append(value.toString());
    return list;
}

//! What a shortener of addresses makes of a name: letters and digits that mean nothing.
QString sampleShortName(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha1)
                                   .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals))
        .left(11);
}

} // namespace

QString SampleKeys::remoteId(const QString &account, const QString &post)
{
    return sampleShortName(account + QLatin1Char('/') + post);
}

QString SampleKeys::url(const QString &account, const QString &remoteId)
{
    return QStringLiteral("https://%1.example/p/%2").arg(account, remoteId);
}

SamplePlan::SamplePlan(std::shared_ptr<const SampleTexts> texts, qint64 nowMs, std::shared_ptr<SampleKeys> keys)
    : m_texts(std::move(texts))
    , m_keys(std::move(keys))
    , m_nowMs(nowMs)
    , m_zone(m_texts->zone().toLatin1())
    , m_today(wallTimeAt(nowMs, m_zone).date)
{
}

qint64 SamplePlan::id(qint64 utcMs)
{
    return (utcMs << 20) | ((++m_count * 7919) & ((qint64(1) << 20) - 1)); // 7919 is odd: all low bits differ
}

void SamplePlan::writeSettings(Writer &writer)
{
    const auto set = [&writer](const char *name, const QString &value) {
        writer.exec(
            "INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            name, value);
    };
    const QJsonObject &plan = m_texts->plan;
    set("accent", textOf(plan, "accent"));
    const QJsonObject hours = plan.value(QStringLiteral("working_hours")).toObject();
    set("working_hours", QString::fromUtf8(QJsonDocument(hours).toJson(QJsonDocument::Compact)));
    const qint64 began = m_nowMs - 400 * samplePlanDayMs;
    const QJsonObject names = m_texts->words.value(QStringLiteral("accounts")).toObject();
    int rank = 0;
    for (const QJsonValue &value : plan.value(QStringLiteral("accounts")).toArray()) {
        const QJsonObject account = value.toObject();
        const QString key = textOf(account, "key");
        const AccountId accountId{id(began)};
        const QJsonArray rhythm = account.value(QStringLiteral("rhythm")).toArray();
        writer.exec("INSERT INTO account (id, network, handle, name, rank, rhythm_least, rhythm_most, rhythm_period)"
                    " VALUES (?, ?, ?, ?, ?, ?, ?, 'month')",
            accountId, textOf(account, "network"), textOf(account, "handle"), names.value(key).toString(),
            ++rank * 1024, rhythm.at(0).toInt(), rhythm.at(1).toInt());
        m_keys->accounts.insert(key, accountId);
    }
    const QJsonObject words = m_texts->words.value(QStringLiteral("labels")).toObject();
    for (const QJsonValue &value : plan.value(QStringLiteral("labels")).toArray()) {
        const QString key = textOf(value.toObject(), "key");
        const LabelId labelId{id(began)};
        writer.exec("INSERT INTO label (id, name, colour) VALUES (?, ?, ?)", labelId, words.value(key).toString(),
            textOf(value.toObject(), "colour"));
        m_keys->labels.insert(key, labelId);
    }
}

void SamplePlan::writeThemes(Writer &writer)
{
    for (const QJsonValue &value : m_texts->words.value(QStringLiteral("themes")).toArray()) {
        const QJsonObject theme = value.toObject();
        const ThemeId themeId{id(m_nowMs - 300 * samplePlanDayMs)};
        const int weekday = theme.value(QStringLiteral("day")).toInt();
        writer.exec("INSERT INTO theme (id, weekday, hashtag, name, prompts, default_time) VALUES (?, ?, ?, ?, ?, ?)",
            themeId, weekday, textOf(theme, "hashtag"), textOf(theme, "name"),
            listOf(theme, "prompts").join(QLatin1Char('\n')), textOf(theme, "time"));
        m_keys->themes.insert(weekday, themeId);
    }
}

void SamplePlan::writeRules(Writer &writer)
{
    const Result<QList<Rule>> rules = parseRules(m_texts->rules);
    if (!rules)
        return writer.fail(rules.error());
    int rank = 0;
    for (const Rule &rule : *rules) {
        writer.exec("INSERT INTO rule (id, name, source, enabled, rank, stop) VALUES (?, ?, ?, ?, ?, ?)",
            id(m_nowMs - 90 * samplePlanDayMs), rule.name, printRuleBody(rule), rule.enabled, ++rank * 1024, rule.stop);
    }
}

void SamplePlan::runRules(Writer &writer, qint64 run) const
{
    const RuleQueries queries(writer.connection());
    const Result<QList<Rule>> rules = queries.enabledRules();
    if (!rules)
        return writer.fail(rules.error());
    const RuleEngine engine = RuleEngine::compile(*rules, queries.surroundings());
    CommentChunks chunks(writer.connection());
    RuleProgress progress;
    RunReport report;
    const Result<std::vector<RuleEffectRow>> effects = effectsOfRules(engine, chunks, m_nowMs, progress, report);
    if (!effects)
        return writer.fail(effects.error());
    for (const RuleEffectRow &effect : *effects) {
        writer.exec("INSERT INTO rule_effect (comment_id, run_id, rule_id, ordinal, action, argument, outcome, "
                    "condition, spans)"
                    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            effect.comment, run, effect.rule, effect.ordinal, effect.action, effect.argument, effect.outcome,
            effect.condition, effect.spans);
    }
    writer.exec("UPDATE rule_run SET comments = ?, hits = ?, protected = ? WHERE id = ?", report.comments, report.hits,
        report.protectedHits, run);
}

void SamplePlan::writePosts(Writer &writer)
{
    writeMedia(writer);
    for (const QJsonValue &value : m_texts->plan.value(QStringLiteral("posts")).toArray())
        writePost(writer, value.toObject());
}

void SamplePlan::writeMedia(Writer &writer)
{
    for (const QJsonValue &value : m_texts->plan.value(QStringLiteral("media")).toArray()) {
        const QJsonObject picture = value.toObject();
        const QString file = textOf(picture, "file");
        const QByteArray content = samplePicture(file, false);
        const QString hash = QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
        const MediaId mediaId{id(m_nowMs - 60 * samplePlanDayMs)};
        writer.exec("INSERT INTO media (id, sha256, name, mime, bytes, width, height, source, licence)"
                    " VALUES (?, ?, ?, 'image/jpeg', ?, ?, ?, ?, ?)",
            mediaId, hash, file, content.size(), picture.value(QStringLiteral("width")).toInt(),
            picture.value(QStringLiteral("height")).toInt(), m_texts->name(), QStringLiteral("GPL-3.0-or-later"));
        writer.exec("INSERT INTO media_bytes (sha256, content, thumbnail) VALUES (?, ?, ?)", hash, content,
            samplePicture(file, true));
        m_keys->media.insert(textOf(picture, "key"), mediaId);
    }
}

QString SamplePlan::statusAt(const QString &wanted, qint64 utcMs) const
{
    const bool isPast = utcMs <= m_nowMs;
    if (isPast)
        return wanted == QLatin1String("failed") ? wanted : QStringLiteral("published");
    return wanted == QLatin1String("published") || wanted == QLatin1String("failed") ? QStringLiteral("scheduled")
                                                                                     : wanted;
}

void SamplePlan::writePost(Writer &writer, const QJsonObject &post)
{
    const QString key = textOf(post, "key");
    const QJsonObject words = m_texts->words.value(QStringLiteral("posts")).toObject().value(key).toObject();
    const bool isDated = post.contains(QLatin1String("week"));
    const int weekday = post.value(QStringLiteral("day")).toInt();
    WallTime wall;
    Resolved resolved;
    if (isDated) {
        wall = {sampleDate(m_today, post.value(QStringLiteral("week")).toInt(), weekday),
            QTime::fromString(textOf(post, "time"), QStringLiteral("HH:mm"))};
        resolved = resolve(wall, m_zone);
    }
    const qint64 made = std::min(isDated ? resolved.utcMs - 9 * samplePlanDayMs : m_nowMs, m_nowMs - samplePlanDayMs);
    SampleKeys::Placed placed{PostId{id(made)}, resolved.utcMs, textOf(words, "title"), textOf(words, "text"),
        textOf(post, "kind"), listOf(post, "accounts"), false};
    const QString status = isDated ? statusAt(textOf(post, "status"), resolved.utcMs) : QStringLiteral("idea");
    placed.isPublished = status == QLatin1String("published");
    const bool hasTheme = post.value(QStringLiteral("theme")).toBool();
    writer.exec(
        "INSERT INTO post (id, wall, zone, utc_ms, resolved, status, kind, purpose, theme_id, title, text, notes,"
        " tray_rank, published_ms, changed_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        placed.id, isDated ? std::optional(wall.toString()) : std::nullopt, QString::fromLatin1(m_zone.id()),
        isDated ? std::optional(resolved.utcMs) : std::nullopt, resolutionToken(resolved.resolution), status,
        placed.kind, textOf(post, "purpose"), hasTheme ? std::optional(m_keys->themes.value(weekday)) : std::nullopt,
        placed.title, placed.text, textOf(words, "notes"), isDated ? 0 : m_keys->posts.size() * 1024,
        placed.isPublished ? std::optional(resolved.utcMs) : std::nullopt, made);
    for (const QString &label : listOf(post, "labels"))
        writer.exec("INSERT INTO post_label (post_id, label_id) VALUES (?, ?)", placed.id, m_keys->labels.value(label));
    m_keys->posts.insert(key, placed);
    writeVariants(writer, post, placed);
    attachPicture(writer, post, placed.id);
}

void SamplePlan::writeVariants(Writer &writer, const QJsonObject &post, const SampleKeys::Placed &placed)
{
    const QString key = textOf(post, "key");
    const QJsonObject words = m_texts->words.value(QStringLiteral("posts")).toObject().value(key).toObject();
    const QJsonObject texts = words.value(QStringLiteral("variants")).toObject();
    for (const QString &account : placed.accounts) {
        const QString remote = placed.isPublished ? SampleKeys::remoteId(account, key) : QString();
        writer.exec("INSERT INTO variant (id, post_id, account_id, text, remote_id, url) VALUES (?, ?, ?, ?, ?, ?)",
            id(idTimeMs(placed.id.value)), placed.id, m_keys->accounts.value(account),
            texts.contains(account) ? std::optional(texts.value(account).toString()) : std::nullopt,
            placed.isPublished ? std::optional(remote) : std::nullopt,
            placed.isPublished ? SampleKeys::url(account, remote) : QString());
    }
}

void SamplePlan::attachPicture(Writer &writer, const QJsonObject &post, PostId postId)
{
    const QString picture = textOf(post, "media");
    if (picture.isEmpty())
        return;
    const QString alt = m_texts->words.value(QStringLiteral("alt")).toObject().value(picture).toString();
    // One post still has to be described: the checks have something to find.
    const bool isForgotten = textOf(post, "key") == QLatin1String("blend");
    writer.exec("INSERT INTO post_media (id, post_id, media_id, rank, alt) VALUES (?, ?, ?, 1024, ?)",
        id(idTimeMs(postId.value)), postId, m_keys->media.value(picture), isForgotten ? QString() : alt);
}

} // namespace stoa
