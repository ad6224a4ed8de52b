// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/postfields.h"

#include "models/planning/postrow.h"
#include "models/store/database.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>
#include <utility>

namespace stoa {

namespace {

// Names as they stand in the project file; they never change.
constexpr std::array<std::pair<PostField, const char *>, 18> fieldTokens{{{PostField::FirstComment, "first_comment"},
    {PostField::FirstCommentDelay, "first_comment_delay"}, {PostField::FirstCommentDone, "first_comment_done"},
    {PostField::Parts, "parts"}, {PostField::PollOptions, "poll_options"}, {PostField::PollHours, "poll_hours"},
    {PostField::PollResults, "poll_results"}, {PostField::VideoTitle, "video_title"},
    {PostField::VideoTags, "video_tags"}, {PostField::PollIdeas, "poll_ideas"}, {PostField::PollSource, "poll_source"},
    {PostField::PollAnswer, "poll_answer"}, {PostField::Thumbnail, "thumbnail"}, {PostField::TaggedLink, "tagged_link"},
    {PostField::Place, "place"}, {PostField::Source, "source"}, {PostField::Comment, "comment"},
    {PostField::Media, "media"}}};

// Sources as in networks.cpp. X-DOCS: polls of 2 to 4 options of 25 characters. MAS-DOC: 4 options of 50, a server may
// have others. YT-DISC: title 100 characters, tags 500 together, thumbnail 2 MB as JPEG or PNG. TG-SPEC: sendPoll, 2 to
// 10 options of 100. PIN-SPEC: title 100. Polls of Facebook groups are none of a page.
QHash<QString, FieldLimits> makeFieldLimits()
{
    QHash<QString, FieldLimits> all;
    const auto network = [&all](const char *token) -> FieldLimits & { return all[QString::fromLatin1(token)]; };
    for (const char *commented : {"facebook", "instagram", "linkedin", "youtube", "vk", "ok", "telegram"})
        network(commented).firstComment = true;
    for (const char *threaded : {"threads", "x", "mastodon", "bluesky", "rehearsal"}) {
        network(threaded).threads = true;
        network(threaded).firstComment = true;
    }
    const auto poll = [&network](const char *token, NetworkLimit options, NetworkLimit letters) {
        network(token).leastOptions = 2;
        network(token).mostOptions = options;
        network(token).option = letters;
    };
    poll("x", NetworkLimit::read(4, "X-DOCS"), NetworkLimit::read(25, "X-DOCS"));
    poll("mastodon", NetworkLimit::read(4, "MAS-DOC"), NetworkLimit::read(50, "MAS-DOC"));
    poll("telegram", NetworkLimit::read(10, "TG-SPEC"), NetworkLimit::read(100, "TG-SPEC"));
    poll("linkedin", NetworkLimit::heard(4), NetworkLimit::heard(30));
    poll("vk", NetworkLimit::heard(10), {});
    poll("ok", NetworkLimit::heard(10), {});
    poll("threads", NetworkLimit::heard(4), NetworkLimit::heard(25));
    poll("rehearsal", {4, "STOA", true}, {50, "STOA", true});
    network("youtube").videoTitle = NetworkLimit::read(100, "YT-DISC");
    network("youtube").videoTags = NetworkLimit::read(500, "YT-DISC");
    network("pinterest").videoTitle = NetworkLimit::read(100, "PIN-SPEC");
    network("facebook").videoTitle = NetworkLimit::heard(255);
    network("vk").videoTitle = NetworkLimit::heard(128);
    network("ok").videoTitle = NetworkLimit::heard(128);
    for (const char *pictured : {"youtube", "facebook", "vk", "ok", "pinterest", "linkedin", "instagram"})
        network(pictured).thumbnails = true;
    network("youtube").thumbnailBytes = NetworkLimit::read(2'000'000, "YT-DISC");
    return all;
}

QString tokenOf(PostField field)
{
    for (const auto &[known, token] : fieldTokens) {
        if (known == field)
            return QString::fromLatin1(token);
    }
    return {};
}

//! Looks at the fields of one post on one account.
class AccountFields final
{
public:
    AccountFields(const PostRow &row, const PostFields &fields, const PostAccount &account, QList<Finding> &findings)
        : m_row(row)
        , m_fields(fields)
        , m_account(account)
        , m_network(*findNetwork(account.network))
        , m_limits(fieldLimits(m_network))
        , m_findings(findings)
    {
    }

    void look() const
    {
        if (m_limits.firstComment)
            measure(PostField::FirstComment, m_fields.value(PostField::FirstComment, m_account.account), -1,
                m_network.text, m_network.way);
        if (m_limits.threads)
            parts();
        if (m_row.kind == PostKind::Poll && m_limits.mostOptions.isKnown())
            poll();
        if (m_row.kind == PostKind::Video && m_limits.videoTitle.isKnown()) {
            measure(PostField::VideoTitle, m_fields.value(PostField::VideoTitle, m_account.account), -1,
                m_limits.videoTitle, CountWay::CodePoints);
            // A tag with a space counts its quotation marks too.
            measure(PostField::VideoTags, m_fields.list(PostField::VideoTags, m_account.account).join(QLatin1Char(',')),
                -1, m_limits.videoTags, CountWay::CodePoints);
        }
    }

private:
    void measure(PostField field, const QString &text, int index, const NetworkLimit &limit, CountWay way) const
    {
        if (!limit.isKnown() || text.isEmpty())
            return;
        const TextCount count = countText(text, way, limit.value);
        if (count.isOver())
            add(FindingKind::FieldOverLimit, count.used, count.limit, tokenOf(field), index);
    }

    void parts() const
    {
        const QStringList texts = m_fields.list(PostField::Parts, m_account.account);
        for (int i = 0; i < texts.size(); ++i)
            measure(PostField::Parts, texts[i], i, m_network.text, m_network.way);
    }

    void poll() const
    {
        const QStringList options = m_fields.list(PostField::PollOptions, m_account.account);
        const auto filled = std::count_if(
            options.begin(), options.end(), [](const QString &option) { return !option.trimmed().isEmpty(); });
        if (filled < m_limits.leastOptions)
            add(FindingKind::TooFewOptions, filled, m_limits.leastOptions, {}, -1);
        if (filled > m_limits.mostOptions.value)
            add(FindingKind::TooManyOptions, filled, m_limits.mostOptions.value, {}, -1);
        for (int i = 0; i < options.size(); ++i)
            measure(PostField::PollOptions, options[i], i, m_limits.option, CountWay::Graphemes);
    }

    void add(FindingKind kind, qint64 value, qint64 limit, const QString &thing, int index) const
    {
        Finding finding{kind, m_account.account, value, limit, {}, {}, thing};
        finding.index = index;
        m_findings.append(finding);
    }

    const PostRow &m_row;
    const PostFields &m_fields;
    const PostAccount &m_account;
    const Network &m_network;
    const FieldLimits &m_limits;
    QList<Finding> &m_findings;
};

} // namespace

QString fieldToken(PostField field)
{
    return tokenOf(field);
}

std::optional<PostField> fieldFromToken(const QString &token)
{
    for (const auto &[known, name] : fieldTokens) {
        if (token == QLatin1String(name))
            return known;
    }
    return std::nullopt;
}

QString PostFields::value(PostField field, AccountId account) const
{
    const auto own = m_values.constFind({quint8(field), account});
    return own != m_values.constEnd() ? *own : m_values.value({quint8(field), AccountId()});
}

bool PostFields::hasOwn(PostField field, AccountId account) const
{
    return account.isValid() && m_values.contains({quint8(field), account});
}

QStringList PostFields::list(PostField field, AccountId account) const
{
    QStringList values;
    const QJsonArray array = QJsonDocument::fromJson(value(field, account).toUtf8()).array();
    for (const QJsonValue &each : array)
        values.append(each.toString());
    return values;
}

void PostFields::set(PostField field, AccountId account, const QString &value)
{
    if (value.isEmpty())
        m_values.remove({quint8(field), account});
    else
        m_values.insert({quint8(field), account}, value);
}

QString fieldList(const QStringList &values)
{
    return values.isEmpty()
        ? QString()
        : QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(values)).toJson(QJsonDocument::Compact));
}

Result<PostFields> readPostFields(Connection &reader, PostId post)
{
    PostFields fields;
    Statement rows = reader.query("SELECT account_id, name, value FROM post_field WHERE post_id = ?", post);
    while (rows.step()) {
        if (const std::optional<PostField> field = fieldFromToken(rows.text(1)))
            fields.set(*field, rows.id<AccountId>(0), rows.text(2));
    }
    return rows.finish(std::move(fields));
}

const FieldLimits &fieldLimits(const Network &network)
{
    static const QHash<QString, FieldLimits> all = makeFieldLimits();
    static const FieldLimits none;
    const auto found = all.constFind(network.tokenText());
    return found != all.constEnd() ? *found : none;
}

QList<Finding> fieldFindings(const PostRow &row, const PostFields &fields)
{
    QList<Finding> findings;
    for (const PostAccount &account : row.accounts) {
        if (findNetwork(account.network) != nullptr)
            AccountFields(row, fields, account, findings).look();
    }
    return findings;
}

} // namespace stoa
