// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/clientguard.h"

#include "models/core/text.h"
#include "models/planning/observancecalendar.h"
#include "models/planning/startingthemes.h"

#include <algorithm>

namespace stoa {

namespace {

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

//! \a host, or the domain above it that stands in \a domains; empty: none.
QString domainIn(const QHash<QString, QString> &domains, const QString &host)
{
    for (QString domain = host; !domain.isEmpty(); domain = domain.section(QLatin1Char('.'), 1)) {
        if (domains.contains(domain))
            return domain;
    }
    return {};
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
        if (text.contains(QLatin1Char('@')) || text.contains(QChar(0xff20)))
            mentions(fold(text));
        if (!m_guard.m_hashtags.isEmpty()) {
            for (const QString &hashtag : hashtagsIn(text))
                this->hashtag(hashtag);
        }
        for (const MarkLink &link : markLinksIn(text))
            this->link(link);
    }

    QList<Finding> take() { return std::move(m_findings); }

private:
    void add(FindingKind kind, const QString &client, const QString &thing)
    {
        const bool known = std::any_of(m_findings.cbegin(), m_findings.cend(),
            [&](const Finding &finding) { return finding.kind == kind && finding.thing == thing; });
        if (!known)
            m_findings.append({kind, m_account, 0, 0, {}, client, thing});
    }

    void mentions(const QString &folded)
    {
        for (qsizetype at = folded.indexOf(QLatin1Char('@')); at >= 0; at = folded.indexOf(QLatin1Char('@'), at + 1)) {
            const QStringView after = QStringView(folded).mid(at + 1);
            if (at > 0 && isWordChar(folded.at(at - 1).unicode())) {
                mailHost(after);
                continue;
            }
            if (at > 0 && folded.at(at - 1) == QLatin1Char('/'))
                continue; // the name of a profile in its address: see link()
            for (const OtherAccount &account : m_guard.m_accounts) {
                if (after.startsWith(account.folded) && endsHandle(after.mid(account.folded.size()))
                    && !m_ownHandles.contains(account.folded))
                    add(FindingKind::OtherHandle, account.client, QLatin1Char('@') + account.handle);
            }
        }
    }

    //! What stands behind the @ of an address for mail.
    void mailHost(QStringView after)
    {
        qsizetype end = 0;
        while (end < after.size()
            && (isWordChar(after.at(end).unicode()) || after.at(end) == QLatin1Char('.')
                || after.at(end) == QLatin1Char('-')))
            ++end;
        while (end > 0 && !isWordChar(after.at(end - 1).unicode()))
            --end; // the end of a sentence
        const QString host = markHostOf(after.left(end));
        if (!host.isEmpty())
            site(host);
    }

    void hashtag(const QString &hashtag)
    {
        const QString folded = fold(hashtag);
        const QString client = m_guard.m_hashtags.value(folded);
        if (!client.isEmpty() && !m_owned.hashtags.contains(folded))
            add(FindingKind::OtherHashtag, client, QLatin1Char('#') + hashtag);
    }

    void link(const MarkLink &link)
    {
        QString network;
        if (!isSharedPlace(link.host, &network))
            return site(link.host);
        if (network.isEmpty())
            return;
        for (const QString &piece : link.path) {
            const bool isName = piece.startsWith(QLatin1Char('@')); // people go by one name on all networks
            const QString folded = fold(isName ? piece.mid(1) : piece);
            for (const OtherAccount &account : m_guard.m_accounts) {
                if ((isName || account.network == network) && account.folded == folded
                    && !m_ownHandles.contains(folded))
                    add(FindingKind::OtherHandle, account.client, link.host + QLatin1Char('/') + account.handle);
            }
        }
    }

    void site(const QString &host)
    {
        const QString domain = domainIn(m_guard.m_domains, host);
        if (domain.isEmpty())
            return;
        const bool isOwn = std::any_of(m_owned.domains.cbegin(), m_owned.domains.cend(),
            [&host](const QString &own) { return host == own || host.endsWith(QLatin1Char('.') + own); });
        if (!isOwn)
            add(FindingKind::OtherLink, m_guard.m_domains.value(domain), host);
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
