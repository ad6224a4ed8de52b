// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/feedreader.h"

#include "models/core/linksafety.h"
#include "models/planning/feedtext.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include <optional>

namespace stoa {

namespace {

const QLatin1String atomSpace("http://www.w3.org/2005/Atom");
const QLatin1String rdfSpace("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
const QLatin1String dublinSpace("http://purl.org/dc/elements/1.1/");
const QLatin1String contentSpace("http://purl.org/rss/1.0/modules/content/");

//! Many feeds write &nbsp; without a DTD that would explain it.
class HtmlEntities final : public QXmlStreamEntityResolver
{
public:
    QString resolveUndeclaredEntity(const QString &name) override
    {
        const QString meant = htmlEntity(name);
        return meant.isEmpty() ? QString(QChar(QChar::ReplacementCharacter)) : meant;
    }
};

QString webAddress(const QString &written, const QUrl &base)
{
    const QString clean = written.trimmed();
    if (clean.isEmpty() || clean.size() > FeedLimits::address)
        return {};
    const QUrl url
        = base.isValid() && base.scheme() != QLatin1String("file") ? base.resolved(QUrl(clean)) : QUrl(clean);
    const CheckedLink link = checkLink(url.toString(QUrl::FullyEncoded));
    const bool isWeb = link.url.scheme() == QLatin1String("http") || link.url.scheme() == QLatin1String("https");
    return link.isAllowed() && isWeb ? link.shown : QString();
}

class FeedParser final
{
public:
    FeedParser(const QString &text, const QUrl &base)
        : m_xml(text)
        , m_base(base)
    {
        m_xml.setEntityResolver(&m_entities);
    }

    Result<FeedContent> read()
    {
        if (next() && isFeed())
            readParts();
        if (m_error)
            return *m_error;
        if (m_xml.hasError())
            return failure();
        return m_content;
    }

private:
    //! What is gathered of an entry before it is complete.
    struct Draft
    {
        FeedEntry entry;
        QString content;
        QString published;
        QString updated;
    };

    //! On to the next element that begins or ends. False: the end, or an error.
    bool next()
    {
        while (!m_xml.atEnd() && !m_error) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::DTD:
                refuse(m_xml.dtdName().compare(QLatin1String("html"), Qt::CaseInsensitive) == 0 ? "html" : "dtd");
                break;
            case QXmlStreamReader::StartElement:
                if (++m_depth > FeedLimits::depth)
                    refuse("too_deep");
                return !m_error;
            case QXmlStreamReader::EndElement:
                --m_depth;
                return true;
            default:
                break;
            }
        }
        return false;
    }
    void refuse(const char *reason)
    {
        m_error = Error{ErrorCode::BadSyntax, {QString::number(m_xml.lineNumber()), QLatin1String(reason)}, {}};
    }
    Error failure() const
    {
        const QString line = QString::number(m_xml.lineNumber());
        if (m_xml.error() == QXmlStreamReader::PrematureEndOfDocumentError)
            return {ErrorCode::BadSyntax, {line, QStringLiteral("cut_off")}, {}};
        return {ErrorCode::BadSyntax, {line, m_xml.errorString()}, {}};
    }
    bool isFeed()
    {
        const QStringView root = m_xml.name();
        if (root == QLatin1String("rss") || root == QLatin1String("RDF") || root == QLatin1String("feed"))
            return true;
        refuse(root.compare(QLatin1String("html"), Qt::CaseInsensitive) == 0 ? "html" : "not_a_feed");
        return false;
    }
    bool isOwn() const //!< not media:title and the like
    {
        const QStringView space = m_xml.namespaceUri();
        return space.isEmpty() || space == atomSpace || space.startsWith(QLatin1String("http://purl.org/rss/"))
            || space.startsWith(QLatin1String("http://backend.userland.com/"))
            || space.startsWith(QLatin1String("http://my.netscape.com/"));
    }

    void readParts()
    {
        while (next()) {
            if (!m_xml.isStartElement())
                continue;
            const QStringView name = m_xml.name();
            if (isOwn() && (name == QLatin1String("item") || name == QLatin1String("entry"))) {
                if (m_content.entries.size() >= FeedLimits::entries) {
                    m_content.isCut = true;
                    skip();
                } else {
                    readEntry();
                }
            } else if (isOwn() && name == QLatin1String("title") && m_content.title.isEmpty()) {
                m_content.title = line(words(FeedLimits::title));
            } else if (name == QLatin1String("link")
                && m_xml.attributes().value(QLatin1String("rel")) == QLatin1String("self")) {
                m_content.self = webAddress(attribute("href"), m_base);
            } else if (name != QLatin1String("channel")) {
                skip(); // an image has a title too, an author a link
            }
        }
    }
    QString attribute(const char *name) const { return m_xml.attributes().value(QLatin1String(name)).toString(); }
    static QString line(const QString &text) { return text.simplified().left(FeedLimits::title); }

    //! To the end of the element that began, its words left out.
    void skip() { gather(0); }
    //! The words inside the element that began, of all elements in it.
    QString gather(qsizetype limit)
    {
        QString text;
        const int outside = m_depth - 1;
        while (!m_xml.atEnd() && !m_error && m_depth > outside) {
            const QXmlStreamReader::TokenType token = m_xml.readNext();
            if (token == QXmlStreamReader::Characters && text.size() < limit)
                text += m_xml.text().left(limit - text.size());
            else if (token == QXmlStreamReader::StartElement && ++m_depth > FeedLimits::depth)
                refuse("too_deep");
            else if (token == QXmlStreamReader::EndElement && --m_depth > outside && limit > 0)
                text += u'\n';
        }
        return text;
    }
    //! The words of a construct that may be plain, escaped HTML or XHTML.
    QString words(qsizetype limit)
    {
        const QString type = attribute("type");
        const bool isAtom = m_xml.namespaceUri() == atomSpace;
        const QString text = gather(limit * 20); // tags and attributes of HTML take most of it
        if (isAtom && type != QLatin1String("html") && type != QLatin1String("text/html"))
            return text.left(limit);
        return plainOfHtml(text, limit);
    }

    void readEntry()
    {
        Draft draft;
        draft.entry.guid = m_xml.attributes().value(rdfSpace, QLatin1String("about")).toString(); // of RSS 1.0
        const int inside = m_depth;
        while (next() && m_depth >= inside) {
            if (m_xml.isStartElement())
                readField(draft);
        }
        if (!m_error && !m_xml.hasError())
            finish(draft);
    }
    void readField(Draft &draft)
    {
        const QString name = m_xml.name().toString();
        const QStringView space = m_xml.namespaceUri();
        if (space == dublinSpace && name == QLatin1String("date"))
            draft.published = gather(60);
        else if (space == contentSpace && name == QLatin1String("encoded"))
            draft.content = words(FeedLimits::summary);
        else if (!isOwn())
            skip();
        else if (name == QLatin1String("title"))
            draft.entry.title = line(words(FeedLimits::title));
        else if (name == QLatin1String("guid") || name == QLatin1String("id"))
            readGuid(draft);
        else if (name == QLatin1String("link"))
            readLink(draft);
        else if (name == QLatin1String("description") || name == QLatin1String("summary"))
            draft.entry.summary = words(FeedLimits::summary);
        else if (name == QLatin1String("content"))
            draft.content = words(FeedLimits::summary);
        else if (name == QLatin1String("pubDate") || name == QLatin1String("published"))
            draft.published = gather(60);
        else if (name == QLatin1String("updated"))
            draft.updated = gather(60);
        else
            skip();
    }
    void readGuid(Draft &draft)
    {
        const bool mayBeLink
            = m_xml.name() == QLatin1String("guid") && attribute("isPermaLink") != QLatin1String("false");
        draft.entry.guid = gather(FeedLimits::address * 2).trimmed();
        if (mayBeLink && draft.entry.link.isEmpty())
            draft.entry.link = webAddress(draft.entry.guid, {});
    }
    void readLink(Draft &draft)
    {
        const QString rel = attribute("rel");
        const QString href = attribute("href");
        const QString text = gather(FeedLimits::address + 1);
        if (!rel.isEmpty() && rel != QLatin1String("alternate"))
            return; // enclosures, replies, the feed itself
        const QString link = webAddress(href.isEmpty() ? text : href, m_base);
        if (!link.isEmpty())
            draft.entry.link = link;
    }
    void finish(Draft &draft)
    {
        FeedEntry &entry = draft.entry;
        if (entry.summary.isEmpty())
            entry.summary = draft.content;
        entry.atMs = feedMoment(draft.published);
        if (entry.atMs == 0)
            entry.atMs = feedMoment(draft.updated);
        if (entry.title.isEmpty())
            entry.title = line(entry.summary.section(u'\n', 0, 0));
        if (entry.title.isEmpty() && entry.link.isEmpty())
            return; // nothing that could become an idea
        if (entry.guid.isEmpty())
            entry.guid = entry.link;
        if (entry.guid.isEmpty() || entry.guid.size() > FeedLimits::address)
            entry.guid = hashOf(entry);
        if (m_guids.contains(entry.guid))
            return;
        m_guids.insert(entry.guid);
        m_content.entries.append(entry);
    }
    static QString hashOf(const FeedEntry &entry)
    {
        const QString all = entry.guid + u'\n' + entry.title + u'\n' + entry.link + u'\n' + entry.summary;
        return QStringLiteral("sha256:")
            + QString::fromLatin1(QCryptographicHash::hash(all.toUtf8(), QCryptographicHash::Sha256).toHex());
    }

    QXmlStreamReader m_xml;
    HtmlEntities m_entities;
    QUrl m_base;
    int m_depth = 0;
    FeedContent m_content;
    QSet<QString> m_guids;
    std::optional<Error> m_error;
};

} // namespace

Result<FeedContent> readFeed(const QByteArray &bytes, const QUrl &base)
{
    if (bytes.trimmed().isEmpty())
        return Error{ErrorCode::Empty, {}, {}};
    if (bytes.size() > FeedLimits::bytes)
        return Error{ErrorCode::TooLarge, {QString::number(bytes.size()), QString::number(FeedLimits::bytes)}, {}};
    const Result<QString> text = decodeXml(bytes);
    if (!text)
        return text.error();
    // White space before the declaration is a fault that many feeds have.
    qsizetype from = 0;
    while (from < text->size() && text->at(from).isSpace())
        ++from;
    return FeedParser(text->mid(from), base).read();
}

QUrl feedNamedBy(const QByteArray &html, const QUrl &base)
{
    static const QRegularExpression tags(
        QStringLiteral("<link\\b[^<>]{0,1000}>"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression type(
        QStringLiteral("type\\s*=\\s*[\"']?application/(?:rss|atom)\\+xml"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression place(QStringLiteral("href\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>\"']+))"),
        QRegularExpression::CaseInsensitiveOption);
    const QString head = QString::fromUtf8(html.left(200'000)); // it stands in the head
    for (auto tag = tags.globalMatch(head); tag.hasNext();) {
        const QString found = tag.next().captured();
        if (!type.match(found).hasMatch())
            continue;
        const QRegularExpressionMatch match = place.match(found);
        const QString href = match.captured(1) + match.captured(2) + match.captured(3);
        const QString address = webAddress(plainOfHtml(href, FeedLimits::address), base);
        if (!address.isEmpty())
            return QUrl(address);
    }
    return {};
}

} // namespace stoa
