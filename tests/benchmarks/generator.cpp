// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/generator.h"

#include "models/core/walltime.h"
#include "models/engagement/sampledays.h"
#include "models/inbox/commentsearch.h"
#include "models/store/project.h"
#include "tests/benchmarks/wordsource.h"

#include <QDir>
#include <QFile>

#include <cmath>

namespace stoa::bench {

namespace {

constexpr qint64 dayMs = 86'400'000;
constexpr int accountCount = 20;
constexpr qint64 chunkRows = 20'000;
const char *const networks[] = {"instagram", "facebook", "x", "telegram", "vk"};
const char *const metrics[] = {"impressions", "likes", "comments", "shares", "followers"};
const char *const statuses[] = {"draft", "in_review", "approved", "scheduled"};

class Generation final
{
public:
    Generation(EditService &edits, const Sizes &sizes)
        : m_edits(edits)
        , m_sizes(sizes)
        , m_words(sizes.seed)
    {
    }

    Result<> run()
    {
        const Result<> base = inChunks(1, [this](Writer &writer, qint64, qint64) { addAccounts(writer); });
        if (!base)
            return base;
        if (const Result<> posts
            = inChunks(m_sizes.posts, [this](Writer &w, qint64 from, qint64 to) { addPosts(w, from, to); });
            !posts)
            return posts;
        if (const Result<> comments = batch(m_sizes.comments, &Generation::addComments); !comments)
            return comments;
        return batch(m_sizes.samples, &Generation::addSamples);
    }

private:
    using AddRows = void (Generation::*)(Writer &, qint64 batch, qint64 from, qint64 to);

    Result<> inChunks(qint64 count, const std::function<void(Writer &, qint64, qint64)> &add)
    {
        for (qint64 from = 0; from < count; from += chunkRows) {
            QFuture<Result<>> done
                = m_edits.maintain([&](Writer &w) { add(w, from, std::min(count, from + chunkRows)); });
            done.waitForFinished();
            if (!done.result())
                return done.result();
        }
        return {};
    }

    Result<> batch(qint64 count, AddRows add)
    {
        if (count == 0)
            return {};
        qint64 from = 0;
        QFuture<Result<ActDone>> done
            = m_edits.runBatch({QStringLiteral("import.comments"), {QStringLiteral("generated")}, {}, false},
                BatchKind::Import, [this, &from, count, add](Writer &writer, qint64 id) {
                    const qint64 to = std::min(count, from + chunkRows);
                    (this->*add)(writer, id, from, to);
                    from = to;
                    if (to == count)
                        SampleDays::bringImportUpToDate(writer, id); // nothing to do where there are no samples
                    return to == count;
                });
        done.waitForFinished();
        return done.result() ? Result<>() : Result<>(done.result().error());
    }

    void addAccounts(Writer &writer)
    {
        for (int i = 1; i <= accountCount; ++i) {
            writer.exec("INSERT INTO account (id, network, handle, name, rank) VALUES (?, ?, ?, ?, ?)", i,
                networks[i % 5], QStringLiteral("client%1").arg(i), QStringLiteral("Client %1").arg(i), i);
        }
        int id = 1;
        for (const char *const metric : metrics)
            writer.exec("INSERT OR IGNORE INTO metric_key (id, name) VALUES (?, ?)", id++, metric);
        for (int day = 1; day <= 7; ++day)
            writer.exec(
                "INSERT INTO theme (id, weekday, hashtag, name) VALUES (?1, ?1, 'Theme' || ?1, 'Theme ' || ?1)", day);
        for (int person = 1; person <= 5000; ++person)
            writer.exec(
                "INSERT INTO person (id, account_id, remote_id, name) VALUES (?1, 1, ?1, 'person' || ?1)", person);
    }

    //! Five posts a day, as many days back and forth from now as it takes.
    void addPosts(Writer &writer, qint64 from, qint64 to)
    {
        const WallTime today{QDateTime::fromMSecsSinceEpoch(generatedNowMs, Qt::UTC).date(), QTime(9, 0)};
        for (qint64 i = from; i < to; ++i) {
            const qint64 day = (i / 5 + 1) / 2 * ((i / 5) % 2 == 0 ? 1 : -1);
            const WallTime at = today.addMinutes(day * 1440 + (i % 5) * 150);
            const qint64 utcMs = resolve(at, m_zone).utcMs;
            const char *const status = utcMs < generatedNowMs ? "published" : statuses[i % 4];
            writer.exec("INSERT INTO post (id, wall, zone, utc_ms, status, kind, theme_id, title, text, published_ms)"
                        " VALUES (?, ?, 'Europe/Athens', ?, ?, 'photo', ?, ?, ?, ?)",
                (utcMs << 20) + i, at.toString(), utcMs, status, at.date.dayOfWeek(), m_words.word(int(i % 3)),
                m_words.comment(), utcMs < generatedNowMs ? std::optional(utcMs) : std::nullopt);
            for (int k = 0; k < 2; ++k)
                writer.exec("INSERT INTO variant (id, post_id, account_id) VALUES (?, ?, ?)", i * 2 + k + 1,
                    (utcMs << 20) + i, (i + k * 7) % accountCount + 1);
        }
    }

    void addComments(Writer &writer, qint64 import, qint64 from, qint64 to)
    {
        const qint64 stepMs = 3 * 365 * dayMs / std::max<qint64>(1, m_sizes.comments);
        for (qint64 i = from; i < to; ++i) {
            const qint64 atMs = generatedNowMs - (m_sizes.comments - i) * stepMs;
            const int person = 1 + m_words.below(5000);
            writer.exec(
                "INSERT INTO comment (id, account_id, import_id, remote_id, at_ms, person_id, author, text, post_ref)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (atMs << 20) + (i & 0xfffff), i % accountCount + 1, import, QStringLiteral("g%1").arg(i), atMs, person,
                QStringLiteral("person%1").arg(person), m_words.comment(), QStringLiteral("post%1").arg(i / 40));
            writer.exec("INSERT INTO search_pending (comment_id) VALUES (?)", (atMs << 20) + (i & 0xfffff));
        }
    }

    //! Daily interval values for every account and metric, then as many readings a day as the number asks for.
    void addSamples(Writer &writer, qint64 import, qint64 from, qint64 to)
    {
        const qint64 series = accountCount * 5;
        for (qint64 i = from; i < to; ++i) {
            const qint64 slot = i / series;
            const qint64 atMs = generatedNowMs - generatedNowMs % dayMs - slot * (dayMs / 48);
            const auto wave = 1000.0 + 400.0 * std::sin(double(slot) / 55.0) + m_words.below(200);
            writer.exec("INSERT INTO sample (account_id, metric_id, subject, from_ms, to_ms, import_id, value)"
                        " VALUES (?, ?, 0, ?, ?, ?, ?)",
                i % accountCount + 1, i / accountCount % 5 + 1, atMs, atMs + dayMs / 48, import, wave);
        }
    }

    EditService &m_edits;
    Sizes m_sizes;
    WordSource m_words;
    QTimeZone m_zone{"Europe/Athens"};
};

} // namespace

Result<> generate(const QString &path, const Sizes &sizes, const DataFolder &data)
{
    const FixedClock clock(generatedNowMs);
    Result<std::unique_ptr<Project>> made = Project::create(
        path, {QStringLiteral("Generated"), QStringLiteral("Europe/Athens"), QStringLiteral("en")}, data, clock);
    if (!made)
        return made.error();
    const OpenProject open = OpenProject::around(std::move(*made), clock);
    if (Result<> filled = Generation(*open.edits, sizes).run(); !filled)
        return filled;
    return indexPendingComments(*open.edits);
}

QString keptHome()
{
    return QStringLiteral(STOA_BUILD_DIR "/bench-data/home");
}

QString keptProject(const Sizes &sizes, const DataFolder &data)
{
    const QString folder = QStringLiteral(STOA_BUILD_DIR "/bench-data");
    QDir().mkpath(folder);
    const QString path = QStringLiteral("%1/p%2-c%3-s%4-%5.stoa")
                             .arg(folder)
                             .arg(sizes.posts)
                             .arg(sizes.comments)
                             .arg(sizes.samples)
                             .arg(sizes.seed);
    if (QFile::exists(path)) {
        if (Project::open(path, Project::Access::ReadOnly, data, FixedClock(generatedNowMs)))
            return path;
        QFile::remove(path); // made before the schema changed
    }
    const QString half = path + QStringLiteral(".half");
    QFile::remove(half);
    if (const Result<> made = generate(half, sizes, data); !made || !QFile::rename(half, path)) {
        qWarning("no data for this benchmark: %s", made ? "rename" : qPrintable(made.error().detail));
        return {};
    }
    return path;
}

} // namespace stoa::bench
