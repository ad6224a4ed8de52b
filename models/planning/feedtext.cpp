// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/feedtext.h"

#include <unicode/ucnv.h>

#include <QDateTime>
#include <QRegularExpression>
#include <QStringDecoder>

#include <array>
#include <memory>

namespace stoa {

namespace {

struct NamedCharacter
{
    const char *name;
    char16_t character;
};

// Those that turn up in titles and teasers; the rest of HTML's 2,231 stays as it is written.
constexpr NamedCharacter namedCharacters[]
    = {{"amp", u'&'}, {"lt", u'<'}, {"gt", u'>'}, {"quot", u'"'}, {"apos", u'\''}, {"nbsp", u'\u00a0'}, {"ndash", u'–'},
        {"mdash", u'—'}, {"hellip", u'…'}, {"lsquo", u'‘'}, {"rsquo", u'’'}, {"sbquo", u'‚'}, {"ldquo", u'“'},
        {"rdquo", u'”'}, {"bdquo", u'„'}, {"laquo", u'«'}, {"raquo", u'»'}, {"lsaquo", u'‹'}, {"rsaquo", u'›'},
        {"bull", u'•'}, {"middot", u'·'}, {"euro", u'€'}, {"pound", u'£'}, {"yen", u'¥'}, {"cent", u'¢'},
        {"copy", u'©'}, {"reg", u'®'}, {"trade", u'™'}, {"deg", u'°'}, {"plusmn", u'±'}, {"times", u'×'},
        {"divide", u'÷'}, {"frac12", u'½'}, {"frac14", u'¼'}, {"frac34", u'¾'}, {"sect", u'§'}, {"para", u'¶'},
        {"shy", u'\u00ad'}, {"ensp", u'\u2002'}, {"emsp", u'\u2003'}, {"thinsp", u'\u2009'}, {"zwj", u'\u200d'},
        {"zwnj", u'\u200c'}, {"rarr", u'→'}, {"larr", u'←'}, {"uarr", u'↑'}, {"darr", u'↓'}, {"iexcl", u'¡'},
        {"iquest", u'¿'}, {"agrave", u'à'}, {"aacute", u'á'}, {"acirc", u'â'}, {"atilde", u'ã'}, {"auml", u'ä'},
        {"aring", u'å'}, {"aelig", u'æ'}, {"ccedil", u'ç'}, {"egrave", u'è'}, {"eacute", u'é'}, {"ecirc", u'ê'},
        {"euml", u'ë'}, {"igrave", u'ì'}, {"iacute", u'í'}, {"icirc", u'î'}, {"iuml", u'ï'}, {"ntilde", u'ñ'},
        {"ograve", u'ò'}, {"oacute", u'ó'}, {"ocirc", u'ô'}, {"otilde", u'õ'}, {"ouml", u'ö'}, {"oslash", u'ø'},
        {"oelig", u'œ'}, {"ugrave", u'ù'}, {"uacute", u'ú'}, {"ucirc", u'û'}, {"uuml", u'ü'}, {"szlig", u'ß'},
        {"yuml", u'ÿ'}, {"Agrave", u'À'}, {"Aacute", u'Á'}, {"Acirc", u'Â'}, {"Auml", u'Ä'}, {"Aring", u'Å'},
        {"AElig", u'Æ'}, {"Ccedil", u'Ç'}, {"Egrave", u'È'}, {"Eacute", u'É'}, {"Ecirc", u'Ê'}, {"Ntilde", u'Ñ'},
        {"Oacute", u'Ó'}, {"Ouml", u'Ö'}, {"Oslash", u'Ø'}, {"OElig", u'Œ'}, {"Uacute", u'Ú'}, {"Uuml", u'Ü'}};

constexpr qsizetype longestEntity = 12; // "&#x10FFFF;" without its ends

//! What begins a line of its own.
bool isBlockTag(QStringView name)
{
    static const char *const blocks[] = {"p", "div", "br", "li", "ul", "ol", "tr", "table", "blockquote", "h1", "h2",
        "h3", "h4", "h5", "h6", "section", "article", "header", "footer", "figure", "figcaption", "pre", "hr"};
    return std::any_of(std::begin(blocks), std::end(blocks),
        [name](const char *block) { return name.compare(QLatin1String(block), Qt::CaseInsensitive) == 0; });
}

//! Reads \a html from the front.
class HtmlWords final
{
public:
    explicit HtmlWords(QStringView html)
        : m_html(html)
    {
    }

    QString read(qsizetype limit)
    {
        while (m_at < m_html.size() && m_words.size() <= limit * 2) { // white space is folded afterwards
            const QChar each = m_html.at(m_at);
            if (each == QLatin1Char('<') && isTagAhead())
                skipTag();
            else if (each == QLatin1Char('&'))
                takeEntity();
            else
                m_words += m_html.at(m_at++);
        }
        return m_words;
    }

private:
    bool isTagAhead() const
    {
        const QChar next = m_at + 1 < m_html.size() ? m_html.at(m_at + 1) : QChar();
        return next.isLetter() || next == QLatin1Char('/') || next == QLatin1Char('!') || next == QLatin1Char('?');
    }
    //! Behind \a end, or behind everything where it does not come.
    void skipTo(QLatin1String end)
    {
        const qsizetype at = m_html.indexOf(end, m_at, Qt::CaseInsensitive);
        m_at = at < 0 ? m_html.size() : at + end.size();
    }
    void skipTag()
    {
        if (m_html.sliced(m_at).startsWith(QLatin1String("<!--")))
            return skipTo(QLatin1String("-->"));
        qsizetype from = m_at + 1;
        if (m_html.at(from) == QLatin1Char('/'))
            ++from;
        qsizetype to = from;
        while (to < m_html.size() && m_html.at(to).isLetterOrNumber())
            ++to;
        const QStringView name = m_html.sliced(from, to - from);
        const bool isOpening = from == m_at + 1;
        skipTo(QLatin1String(">"));
        if (isOpening && name.compare(QLatin1String("script"), Qt::CaseInsensitive) == 0)
            skipTo(QLatin1String("</script>"));
        else if (isOpening && name.compare(QLatin1String("style"), Qt::CaseInsensitive) == 0)
            skipTo(QLatin1String("</style>"));
        else if (isBlockTag(name))
            m_words += QLatin1Char('\n');
    }
    void takeEntity()
    {
        const qsizetype end = m_html.sliced(m_at, std::min(longestEntity + 2, m_html.size() - m_at)).indexOf(u';');
        const QStringView name = end > 1 ? m_html.sliced(m_at + 1, end - 1) : QStringView();
        const QString meant = name.startsWith(QLatin1Char('#')) ? numbered(name.sliced(1)) : htmlEntity(name);
        m_words += meant.isEmpty() ? QString(m_html.at(m_at)) : meant;
        m_at += meant.isEmpty() ? 1 : end + 1;
    }
    static QString numbered(QStringView digits)
    {
        bool isNumber = false;
        const bool isHex = digits.startsWith(QLatin1Char('x'), Qt::CaseInsensitive);
        const uint code = isHex ? digits.sliced(1).toUInt(&isNumber, 16) : digits.toUInt(&isNumber);
        if (!isNumber || code == 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000))
            return {};
        const char32_t character = code;
        return QString::fromUcs4(&character, 1);
    }

    QStringView m_html;
    qsizetype m_at = 0;
    QString m_words;
};

qint64 minutesOfZone(QStringView zone)
{
    static const struct
    {
        const char *name;
        int hours;
    } named[] = {{"EST", -5}, {"EDT", -4}, {"CST", -6}, {"CDT", -5}, {"MST", -7}, {"MDT", -6}, {"PST", -8},
        {"PDT", -7}}; // RFC 822, 5.1; all others count as UTC by RFC 2822, 4.3
    for (const auto &each : named) {
        if (zone == QLatin1String(each.name))
            return each.hours * 60;
    }
    if (!zone.startsWith(u'+') && !zone.startsWith(u'-'))
        return 0;
    QString digits = zone.sliced(1).toString();
    digits.remove(u':');
    const int number = digits.toInt();
    const qint64 minutes = number / 100 * 60 + number % 100;
    return zone.startsWith(u'-') ? -minutes : minutes;
}

//! RFC 822 with the years of RFC 2822. 0: not one.
qint64 rfc822Moment(const QString &written)
{
    static const QRegularExpression form(QStringLiteral(
        "^(?:[A-Za-z]+\\.?,?\\s+)?(\\d{1,2})[\\s-]+([A-Za-z]{3})[a-z]*[\\s-]+(\\d{4}|\\d{2})\\s+(\\d{1,2}):(\\d{2})"
        "(?::(\\d{2}))?\\s*([+-]\\d{2}:?\\d{2}|[A-Za-z]*)"));
    const QRegularExpressionMatch match = form.match(written);
    if (!match.hasMatch())
        return 0;
    const QString months = QStringLiteral("janfebmaraprmayjunjulaugsepoctnovdec");
    const qsizetype month = months.indexOf(match.captured(2).toLower());
    int year = match.captured(3).toInt();
    if (match.capturedLength(3) == 2)
        year += year < 50 ? 2000 : 1900;
    const QDate day(year, month % 3 == 0 ? int(month / 3) + 1 : 0, match.captured(1).toInt());
    const QTime time(match.captured(4).toInt(), match.captured(5).toInt(), std::min(59, match.captured(6).toInt()));
    if (!day.isValid() || !time.isValid())
        return 0;
    return QDateTime(day, time, Qt::UTC).toMSecsSinceEpoch() - minutesOfZone(match.captured(7).toUpper()) * 60'000;
}

int lineOf(const QByteArray &bytes, qsizetype place)
{
    return int(std::count(bytes.begin(), bytes.begin() + place, '\n')) + 1;
}

//! Where \a bytes stop being UTF-8; -1: nowhere.
qsizetype badUtf8(const QByteArray &bytes)
{
    constexpr QChar replaced(QChar::ReplacementCharacter);
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    const QString all = decoder(bytes);
    if (!decoder.hasError())
        return -1;
    // The first replacement that was not one in the file.
    qsizetype at = 0;
    qsizetype place = 0;
    for (qsizetype found = all.indexOf(replaced); found >= 0; found = all.indexOf(replaced, at)) {
        place += QStringView(all).sliced(at, found - at).toUtf8().size();
        if (!QByteArrayView(bytes).sliced(place).startsWith("\xef\xbf\xbd"))
            break;
        at = found + 1;
        place += 3;
    }
    return place;
}

QByteArray declaredEncoding(const QByteArray &bytes)
{
    static const QRegularExpression form(
        QStringLiteral("^\\s*<\\?xml[^>]*\\bencoding\\s*=\\s*[\"']([A-Za-z0-9._:-]{1,40})[\"']"));
    return form.match(QString::fromLatin1(bytes.left(300))).captured(1).toLatin1();
}

//! By ICU, without its guesses for what is not there.
Result<QString> decodedAs(const QByteArray &name, const QByteArray &bytes, qsizetype bad)
{
    const Error refused{ErrorCode::BadEncoding,
        {name.isEmpty() ? QStringLiteral("UTF-8") : QString::fromLatin1(name), QString::number(lineOf(bytes, bad))},
        {}};
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, void (*)(UConverter *)> converter(
        name.isEmpty() ? nullptr : ucnv_open(name.constData(), &status), ucnv_close);
    if (!converter || U_FAILURE(status) || ucnv_getType(converter.get()) == UCNV_UTF8)
        return refused;
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    std::u16string text(size_t(bytes.size()) * 2 + 16, u'\0');
    const int32_t length = ucnv_toUChars(
        converter.get(), text.data(), int32_t(text.size()), bytes.constData(), int32_t(bytes.size()), &status);
    if (U_FAILURE(status))
        return refused;
    return QString::fromUtf16(text.data(), length);
}

} // namespace

QString htmlEntity(QStringView name)
{
    for (const NamedCharacter &each : namedCharacters) {
        if (name == QLatin1String(each.name))
            return QString(QChar(each.character));
    }
    return {};
}

QString plainOfHtml(QStringView html, qsizetype limit)
{
    QString words;
    const QStringList lines = HtmlWords(html).read(limit).split(u'\n');
    for (const QString &line : lines) {
        const QString clean = line.simplified();
        if (!clean.isEmpty())
            words += words.isEmpty() ? clean : u'\n' + clean;
    }
    return words.left(limit);
}

qint64 feedMoment(QStringView written)
{
    const QString clean = written.left(60).toString().simplified();
    if (const qint64 moment = rfc822Moment(clean); moment != 0)
        return moment;
    QDateTime moment = QDateTime::fromString(clean, Qt::ISODateWithMs);
    if (moment.isValid() && moment.timeSpec() == Qt::LocalTime)
        moment.setTimeSpec(Qt::UTC);
    return moment.isValid() ? moment.toMSecsSinceEpoch() : 0;
}

Result<QString> decodeXml(const QByteArray &bytes)
{
    const auto decoded = [&bytes](QStringConverter::Encoding encoding, qsizetype mark) -> Result<QString> {
        QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless);
        const QString text = decoder(QByteArrayView(bytes).sliced(mark));
        if (decoder.hasError())
            return Error{ErrorCode::BadEncoding,
                {QString::fromLatin1(QStringConverter::nameForEncoding(encoding)), QStringLiteral("1")}, {}};
        return text;
    };
    if (bytes.startsWith("\xef\xbb\xbf"))
        return decoded(QStringConverter::Utf8, 3);
    if (bytes.startsWith("\xff\xfe"))
        return decoded(QStringConverter::Utf16LE, 2);
    if (bytes.startsWith("\xfe\xff"))
        return decoded(QStringConverter::Utf16BE, 2);
    if (bytes.startsWith(QByteArray("<\0", 2)))
        return decoded(QStringConverter::Utf16LE, 0);
    if (bytes.startsWith(QByteArray("\0<", 2)))
        return decoded(QStringConverter::Utf16BE, 0);
    const qsizetype bad = badUtf8(bytes);
    return bad < 0 ? decoded(QStringConverter::Utf8, 0) : decodedAs(declaredEncoding(bytes), bytes, bad);
}

} // namespace stoa
