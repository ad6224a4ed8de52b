// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/clientmarks.h"

#include "models/core/linkfinder.h"
#include "models/core/linksafety.h"
#include "models/core/text.h"
#include "models/planning/settingedits.h"
#include "models/store/database.h"
#include "models/store/migrations.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <limits>

namespace stoa {

namespace {

constexpr int markChunk = 500; // posts read under one lock: some milliseconds
constexpr int mostMarkedPosts = 5000; // years of a busy client; what is older tells little of what is used now
constexpr int mostPictures = 50'000;
constexpr qsizetype longestMark = 250; // no network has longer names; a file from elsewhere may

struct SharedPlace
{
    const char *host;
    const char *network;
};
constexpr std::array sharedPlaceList{SharedPlace{"facebook.com", "facebook"}, SharedPlace{"fb.com", "facebook"},
    SharedPlace{"fb.me", "facebook"}, SharedPlace{"m.me", "facebook"}, SharedPlace{"instagram.com", "instagram"},
    SharedPlace{"threads.net", "threads"}, SharedPlace{"threads.com", "threads"}, SharedPlace{"x.com", "x"},
    SharedPlace{"twitter.com", "x"}, SharedPlace{"t.co", ""}, SharedPlace{"linkedin.com", "linkedin"},
    SharedPlace{"lnkd.in", ""}, SharedPlace{"pinterest.com", "pinterest"}, SharedPlace{"pin.it", ""},
    SharedPlace{"snapchat.com", "snapchat"}, SharedPlace{"youtube.com", "youtube"}, SharedPlace{"youtu.be", ""},
    SharedPlace{"tiktok.com", "tiktok"}, SharedPlace{"whatsapp.com", "whatsapp"}, SharedPlace{"wa.me", "whatsapp"},
    SharedPlace{"vk.com", "vk"}, SharedPlace{"vk.ru", "vk"}, SharedPlace{"vk.cc", ""}, SharedPlace{"ok.ru", "ok"},
    SharedPlace{"t.me", "telegram"}, SharedPlace{"telegram.me", "telegram"}, SharedPlace{"mastodon.social", "mastodon"},
    SharedPlace{"bsky.app", "bluesky"}, SharedPlace{"bit.ly", ""}, SharedPlace{"tinyurl.com", ""},
    SharedPlace{"linktr.ee", ""}, SharedPlace{"goo.gl", ""}, SharedPlace{"google.com", ""},
    SharedPlace{"forms.gle", ""}, SharedPlace{"apple.com", ""}, SharedPlace{"spotify.com", ""},
    SharedPlace{"soundcloud.com", ""}, SharedPlace{"vimeo.com", ""}, SharedPlace{"wikipedia.org", ""},
    SharedPlace{"medium.com", ""}, SharedPlace{"eventbrite.com", ""}, SharedPlace{"booking.com", ""},
    SharedPlace{"tripadvisor.com", ""}, SharedPlace{"airbnb.com", ""}, SharedPlace{"yandex.ru", ""},
    SharedPlace{"2gis.ru", ""}, SharedPlace{"dzen.ru", ""}, SharedPlace{"rutube.ru", ""}};

bool isSharedPlace(const QString &host)
{
    return std::any_of(sharedPlaceList.begin(), sharedPlaceList.end(), [&host](const SharedPlace &place) {
        const QLatin1String domain(place.host);
        return host == domain
            || (host.endsWith(domain) && host.at(host.size() - domain.size() - 1) == QLatin1Char('.'));
    });
}

void appendNew(QStringList &list, const QString &mark)
{
    if (!mark.isEmpty() && mark.size() <= longestMark && !list.contains(mark))
        list.append(mark);
}

//! Counts in how many posts each mark stands.
class MarkCount final
{
public:
    void add(const QString &text)
    {
        for (const QString &hashtag : hashtagsIn(text))
            m_hashtagsOfPost.insert(fold(hashtag));
        for (const QString &host : markHostsIn(text)) {
            if (!isSharedPlace(host))
                m_hostsOfPost.insert(host);
        }
    }
    void endPost()
    {
        for (const QString &hashtag : std::as_const(m_hashtagsOfPost))
            ++m_hashtags[hashtag];
        for (const QString &host : std::as_const(m_hostsOfPost))
            ++m_hosts[host];
        m_hashtagsOfPost.clear();
        m_hostsOfPost.clear();
    }
    void giveTo(ClientMarks &marks) const
    {
        give(m_hashtags, marks.usedHashtags);
        give(m_hosts, marks.usedDomains);
    }

private:
    static void give(const QHash<QString, int> &counts, QStringList &marks)
    {
        for (auto each = counts.begin(); each != counts.end(); ++each) {
            if (each.value() >= postsOfUsedMark && each.key().size() <= longestMark)
                marks.append(each.key());
        }
        marks.sort();
    }

    QSet<QString> m_hashtagsOfPost;
    QSet<QString> m_hostsOfPost;
    QHash<QString, int> m_hashtags;
    QHash<QString, int> m_hosts;
};

//! Steps through rows of (id, text, text, text), newest first, a chunk a query.
void countMarks(Connection &reader, const char *sql, MarkCount &count)
{
    qint64 before = std::numeric_limits<qint64>::max();
    for (int done = 0; done < mostMarkedPosts; done += markChunk) {
        int read = 0;
        Statement posts = reader.query(sql, before, markChunk);
        while (posts.step()) {
            before = posts.integer(0);
            for (int column = 1; column < posts.columnCount(); ++column)
                count.add(posts.text(column));
            count.endPost();
            ++read;
        }
        if (read < markChunk)
            return;
    }
}

void readUsedMarks(Connection &reader, MarkSource source, ClientMarks &marks)
{
    MarkCount count;
    countMarks(reader,
        source == MarkSource::AllPosts
            ? "SELECT id, text, link, (SELECT group_concat(v.text, char(10)) FROM variant v WHERE v.post_id = post.id)"
              " FROM post WHERE id < ? ORDER BY id DESC LIMIT ?"
            : "SELECT id, text, link, (SELECT group_concat(v.text, char(10)) FROM variant v WHERE v.post_id = post.id)"
              " FROM post WHERE id < ? AND status IN ('approved', 'scheduled', 'published')"
              " ORDER BY id DESC LIMIT ?",
        count);
    countMarks(reader, "SELECT id, text FROM published_item WHERE id < ? ORDER BY id DESC LIMIT ?", count);
    count.giveTo(marks);
}

QStringList stringsOf(const QJsonValue &value)
{
    QStringList strings;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &each : array)
        strings.append(each.toString());
    return strings;
}

} // namespace

const QHash<QString, QString> &sharedPlaces()
{
    static const QHash<QString, QString> places = [] {
        QHash<QString, QString> made;
        for (const SharedPlace &place : sharedPlaceList)
            made.insert(QLatin1String(place.host), QLatin1String(place.network));
        return made;
    }();
    return places;
}

QStringList hashtagsIn(const QString &text)
{
    QStringList hashtags;
    constexpr QChar wide(0xff03);
    const auto wordEnd = [&text](qsizetype at) {
        while (at < text.size()) {
            const bool pair = text.at(at).isHighSurrogate() && at + 1 < text.size();
            const char32_t code = pair ? QChar::surrogateToUcs4(text.at(at), text.at(at + 1)) : text.at(at).unicode();
            if (!isWordChar(code))
                break;
            at += pair ? 2 : 1;
        }
        return at;
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool isSign = text.at(at) == QLatin1Char('#') || text.at(at) == wide;
        if (!isSign || (at > 0 && isWordChar(text.at(at - 1).unicode())))
            continue;
        const qsizetype end = wordEnd(at + 1);
        if (end > at + 1)
            hashtags.append(text.mid(at + 1, end - at - 1));
        at = end - 1;
    }
    return hashtags;
}

QString markHostOf(QStringView address)
{
    const QString trimmed = address.trimmed().toString();
    const bool hasScheme = trimmed.contains(QLatin1String("://"));
    const CheckedLink link = checkLink(hasScheme ? trimmed : QLatin1String("https://") + trimmed);
    const QString host = link.isAllowed() ? link.host.toLower() : QString();
    return host.startsWith(QLatin1String("www.")) ? host.mid(4) : host;
}

QStringList markHostsIn(const QString &text)
{
    QStringList hosts;
    if (!text.contains(QLatin1Char('.')))
        return hosts;
    for (const FoundLink &found : findLinks(text)) {
        const QString host = markHostOf(QStringView(text).mid(found.from, found.to - found.from));
        if (!host.isEmpty())
            hosts.append(host);
    }
    return hosts;
}

QString handleMark(const QString &handle)
{
    return QLatin1Char('@') + fold(handle);
}

QString hashtagMark(const QString &hashtag)
{
    return QLatin1Char('#') + fold(hashtag);
}

QString siteMark(const QString &domain)
{
    return QLatin1String("//") + domain;
}

QString pictureMark(const QString &sha256)
{
    return QLatin1String("sha256:") + sha256;
}

ClientMarks readOwnedMarks(Connection &reader)
{
    ClientMarks marks;
    marks.uuid = reader.text("SELECT value FROM project_fact WHERE name = 'uuid'").value_or(QString());
    marks.name = reader.text("SELECT value FROM setting WHERE name = 'name'").value_or(QString()).left(longestMark);
    static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
    const QString listed = reader.text("SELECT value FROM setting WHERE name = 'own_domains'").value_or(QString());
    for (const QString &domain : listed.split(between, Qt::SkipEmptyParts))
        appendNew(marks.domains, markHostOf(domain));
    Statement accounts = reader.query("SELECT network, handle FROM account ORDER BY id");
    while (accounts.step()) {
        const QString network = accounts.text(0);
        const QString handle = accounts.text(1);
        if (network == QLatin1String("site") || network == QLatin1String("blog") || network == QLatin1String("forum"))
            appendNew(marks.domains, markHostOf(handle));
        else if (!handle.isEmpty() && handle.size() <= longestMark)
            marks.accounts.append({network, handle});
    }
    Statement themes = reader.query("SELECT hashtag FROM theme");
    while (themes.step())
        appendNew(marks.hashtags, fold(themes.text(0)));
    marks.domains.removeIf([](const QString &domain) { return isSharedPlace(domain); });
    const QStringList shared = readSharedMarks(reader);
    marks.shared = QSet<QString>(shared.begin(), shared.end());
    return marks;
}

Result<ClientMarks> readClientMarks(const QString &path, MarkSource source)
{
    Result<std::unique_ptr<Connection>> opened = Connection::open(path, Connection::Mode::Read);
    if (!opened)
        return opened.error();
    Connection &reader = **opened;
    if (const Result<> ours = compareSchema(reader); !ours)
        return ours.error();
    ClientMarks marks = readOwnedMarks(reader);
    readUsedMarks(reader, source, marks);
    Statement media = reader.query("SELECT DISTINCT sha256 FROM media ORDER BY id DESC LIMIT ?", mostPictures);
    while (media.step())
        marks.pictures.append(media.text(0).left(64));
    return reader.failed() ? Result<ClientMarks>(reader.takeError()) : Result<ClientMarks>(marks);
}

QJsonObject ClientMarks::toJson() const
{
    QJsonArray handles;
    for (const Account &account : accounts)
        handles.append(QJsonArray{account.network, account.handle});
    return {{QStringLiteral("uuid"), uuid}, {QStringLiteral("name"), name}, {QStringLiteral("accounts"), handles},
        {QStringLiteral("domains"), QJsonArray::fromStringList(domains)},
        {QStringLiteral("hashtags"), QJsonArray::fromStringList(hashtags)},
        {QStringLiteral("used_domains"), QJsonArray::fromStringList(usedDomains)},
        {QStringLiteral("used_hashtags"), QJsonArray::fromStringList(usedHashtags)},
        {QStringLiteral("pictures"), QJsonArray::fromStringList(pictures)}};
}

ClientMarks ClientMarks::fromJson(const QJsonObject &json)
{
    ClientMarks marks;
    marks.uuid = json[QLatin1String("uuid")].toString();
    marks.name = json[QLatin1String("name")].toString();
    const QJsonArray handles = json[QLatin1String("accounts")].toArray();
    for (const QJsonValue &account : handles)
        marks.accounts.append({account.toArray().at(0).toString(), account.toArray().at(1).toString()});
    marks.domains = stringsOf(json[QLatin1String("domains")]);
    marks.hashtags = stringsOf(json[QLatin1String("hashtags")]);
    marks.usedDomains = stringsOf(json[QLatin1String("used_domains")]);
    marks.usedHashtags = stringsOf(json[QLatin1String("used_hashtags")]);
    marks.pictures = stringsOf(json[QLatin1String("pictures")]);
    return marks;
}

} // namespace stoa
