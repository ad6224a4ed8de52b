// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/clientguard.h"

#include "models/core/text.h"
#include "models/planning/observancecalendar.h"
#include "models/planning/startingthemes.h"

#include <QUrl>

#include <algorithm>

namespace stoa {

namespace {

constexpr qsizetype longestHandle = 120; // of what is looked at behind an @; networks have shorter names
constexpr int clientsOfCommonMark = 2; // other clients that use the same hashtag or link: then it is everybody's

bool endsHandle(QStringView rest)
{
    if (rest.isEmpty())
        return true;
    const char16_t next = rest.front().unicode();
    if (isWordChar(next) || next == u'@')
        return false;
    // "anna.k" is not "anna", "anna." at the end of a sentence is.
    return (next != u'.' && next != u'-') || rest.size() < 2 || !isWordChar(rest.at(1).unicode());
}

bool isInHost(QChar unit)
{
    return unit.isLetterOrNumber() || unit == QLatin1Char('.') || unit == QLatin1Char('-');
}

//! \a host, or the domain above it that stands in \a domains; empty: none.
QString domainIn(const QHash<QString, QString> &domains, const QString &host)
{
    QString domain = host;
    while (true) {
        if (domains.contains(domain))
            return domain;
        const qsizetype dot = domain.indexOf(QLatin1Char('.'));
        if (dot < 0)
            return {};
        domain.remove(0, dot + 1);
    }
}

} // namespace

QSet<QString> commonHashtags()
{
    QSet<QString> common;
    for (const char *language : {"en", "el", "ru"}) {
        for (const ThemeContent &theme : startingThemes(QLatin1String(language)).value_or({}))
            common.insert(fold(theme.hashtag));
    }
    const ObservanceCalendar days;
    for (const QString &id : days.packs()) {
        const Result<const ObservancePack *> pack = days.pack(id);
        if (!pack)
            continue;
        for (const ObservanceDefinition &day : (*pack)->definitions()) {
            for (const QString &hashtag : day.hashtags)
                common.insert(fold(hashtag.startsWith(QLatin1Char('#')) ? hashtag.mid(1) : hashtag));
        }
    }
    return common;
}

//! One post being looked through.
class ClientGuard::Search final
{
public:
    Search(const ClientGuard &guard, const ClientMarks &owned)
        : m_guard(guard)
        , m_owned(owned)
    {
        for (const ClientMarks::Account &account : owned.accounts)
            m_ownHandles.insert(fold(account.handle));
    }

    void text(const QString &text, AccountId account)
    {
        m_account = account;
        mentions(text);
        if (!m_guard.m_hashtags.isEmpty() && (text.contains(QLatin1Char('#')) || text.contains(QChar(0xff03)))) {
            for (const QString &hashtag : hashtagsIn(text))
                this->hashtag(hashtag);
        }
        addresses(text);
    }

    QList<Finding> take() { return std::move(m_findings); }

private:
    void add(FindingKind kind, const QString &client, const QString &thing, const QString &mark)
    {
        const bool known = m_owned.shared.contains(mark)
            || std::any_of(m_findings.cbegin(), m_findings.cend(),
                [&](const Finding &finding) { return finding.kind == kind && finding.thing == thing; });
        if (!known)
            m_findings.append({kind, m_account, 0, 0, {}, client, thing, -1, 0, -1, {}, {}, mark});
    }

    void mentions(const QString &text)
    {
        for (qsizetype at = 0; at < text.size(); ++at) {
            const char16_t sign = text.at(at).unicode();
            if (sign != u'@' && sign != u'\uff20' && sign != u'\ufe6b')
                continue;
            // Not the middle of a mail address, nor the name of a profile in its address: see profile().
            if (at > 0 && (isWordChar(text.at(at - 1).unicode()) || text.at(at - 1) == QLatin1Char('/')))
                continue;
            const QString folded = fold(QStringView(text).mid(at + 1, longestHandle));
            const QStringView after(folded);
            for (const OtherAccount &account : m_guard.m_accounts) {
                if (after.startsWith(account.folded) && endsHandle(after.mid(account.folded.size()))
                    && !m_ownHandles.contains(account.folded))
                    add(FindingKind::OtherHandle, account.client, QLatin1Char('@') + account.handle,
                        handleMark(account.handle));
            }
        }
    }

    //! Whatever looks like the name of a site, with or without scheme, in a mail address too. Parsing each address of a
    //! month of posts would be felt; the few names that are looked for are not.
    void addresses(const QString &text)
    {
        for (qsizetype dot = text.indexOf(QLatin1Char('.')); dot >= 0;) {
            qsizetype from = dot;
            while (from > 0 && isInHost(text.at(from - 1)))
                --from;
            qsizetype to = dot;
            while (to < text.size() && isInHost(text.at(to)))
                ++to;
            const qsizetype end = to;
            while (to > from && !text.at(to - 1).isLetterOrNumber())
                --to; // the end of a sentence
            host(text.mid(from, to - from).toLower(), QStringView(text).mid(to));
            dot = text.indexOf(QLatin1Char('.'), end);
        }
    }

    void host(const QString &written, QStringView after)
    {
        const bool isAscii
            = std::all_of(written.begin(), written.end(), [](QChar unit) { return unit.unicode() < 0x80; });
        const QString host
            = isAscii || !m_guard.m_hasForeignLetters ? written : QString::fromLatin1(QUrl::toAce(written));
        const QString place = domainIn(sharedPlaces(), host);
        if (place.isEmpty())
            return site(host);
        const QString network = sharedPlaces().value(place);
        if (!network.isEmpty() && after.startsWith(QLatin1Char('/')))
            profile(network, place, after.left(longestHandle));
    }

    //! The first pieces of an address on a network: one of them may be a name.
    void profile(const QString &network, const QString &place, QStringView path)
    {
        qsizetype end = 0;
        while (end < path.size() && !path.at(end).isSpace() && path.at(end) != QLatin1Char('?'))
            ++end;
        const QList<QStringView> pieces = path.left(end).split(QLatin1Char('/'), Qt::SkipEmptyParts).mid(0, 3);
        for (const QStringView piece : pieces) {
            const bool isName = piece.startsWith(QLatin1Char('@')); // people go by one name on all networks
            QString folded = fold(QUrl::fromPercentEncoding((isName ? piece.mid(1) : piece).toUtf8()));
            while (!folded.isEmpty() && !isWordChar(folded.back().unicode()))
                folded.chop(1);
            for (const OtherAccount &account : m_guard.m_accounts) {
                if ((isName || account.network == network) && account.folded == folded
                    && !m_ownHandles.contains(folded))
                    add(FindingKind::OtherHandle, account.client, place + QLatin1Char('/') + account.handle,
                        handleMark(account.handle));
            }
        }
    }

    void hashtag(const QString &hashtag)
    {
        const QString folded = fold(hashtag);
        const QString client = m_guard.m_hashtags.value(folded);
        if (!client.isEmpty() && !m_owned.hashtags.contains(folded))
            add(FindingKind::OtherHashtag, client, QLatin1Char('#') + hashtag, hashtagMark(hashtag));
    }

    void site(const QString &host)
    {
        const QString domain = domainIn(m_guard.m_domains, host);
        if (domain.isEmpty())
            return;
        const bool isOwn = std::any_of(m_owned.domains.cbegin(), m_owned.domains.cend(),
            [&host](const QString &own) { return host == own || host.endsWith(QLatin1Char('.') + own); });
        if (!isOwn)
            add(FindingKind::OtherLink, m_guard.m_domains.value(domain),
                host.startsWith(QLatin1String("www.")) ? host.mid(4) : host, siteMark(domain));
    }

    const ClientGuard &m_guard;
    const ClientMarks &m_owned;
    QSet<QString> m_ownHandles;
    AccountId m_account;
    QList<Finding> m_findings;
};

ClientGuard::ClientGuard(const ClientMarks &own, const QList<ClientMarks> &all, const QSet<QString> &common)
    : m_common(common)
{
    m_common.unite(QSet<QString>(own.usedHashtags.cbegin(), own.usedHashtags.cend()));
    m_common.unite(QSet<QString>(own.usedDomains.cbegin(), own.usedDomains.cend()));
    QHash<QString, QSet<QString>> users; // of what is only used: by uuid
    for (const ClientMarks &marks : all) {
        if (marks.uuid == own.uuid)
            continue;
        for (const QString &used : marks.usedHashtags + marks.usedDomains)
            users[used].insert(marks.uuid);
    }
    for (const ClientMarks &marks : all) {
        if (marks.uuid != own.uuid)
            addMarks(marks, users);
    }
}

void ClientGuard::addMarks(const ClientMarks &marks, QHash<QString, QSet<QString>> &users)
{
    const QString client = marks.name.isEmpty() ? marks.uuid : marks.name;
    for (const ClientMarks::Account &account : marks.accounts) {
        const QString plain = account.handle.startsWith(QLatin1Char('@')) ? account.handle.mid(1) : account.handle;
        if (!plain.isEmpty())
            m_accounts.append({account.network, plain, fold(plain), client});
    }
    const auto isEverybodys = [this, &users](const QString &mark) {
        return m_common.contains(mark) || users.value(mark).size() >= clientsOfCommonMark;
    };
    const auto add = [&client](QHash<QString, QString> &known, const QString &mark) {
        if (!known.contains(mark))
            known.insert(mark, client);
    };
    for (const QString &domain : marks.domains) {
        if (!m_common.contains(domain))
            add(m_domains, domain);
    }
    for (const QString &hashtag : marks.hashtags) {
        if (!m_common.contains(hashtag))
            add(m_hashtags, hashtag);
    }
    for (const QString &domain : marks.usedDomains) {
        if (!isEverybodys(domain))
            add(m_domains, domain);
    }
    for (const QString &hashtag : marks.usedHashtags) {
        if (!isEverybodys(hashtag))
            add(m_hashtags, hashtag);
    }
    for (const QString &picture : marks.pictures)
        add(m_pictures, picture);
    for (auto domain = m_domains.cbegin(); domain != m_domains.cend(); ++domain)
        m_hasForeignLetters = m_hasForeignLetters || domain.key().contains(QLatin1String("xn--"));
}

QList<Finding> ClientGuard::look(const PostRow &row, const ClientMarks &owned) const
{
    Search search(*this, owned);
    search.text(row.text, {});
    search.text(row.link, {});
    for (const PostAccount &account : row.accounts) {
        if (account.ownText)
            search.text(*account.ownText, account.account);
    }
    return search.take();
}

} // namespace stoa
