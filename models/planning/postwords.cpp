// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/postwords.h"

#include "models/planning/networks.h"

#include <QRegularExpression>

#include <array>

namespace stoa {

namespace {

template <typename Value>
struct Word
{
    const char *word;
    Value value;
};

constexpr std::array kindWords{Word<PostKind>{"tweet", PostKind::Text}, Word<PostKind>{"post", PostKind::Text},
    Word<PostKind>{"thread", PostKind::Text}, Word<PostKind>{"status", PostKind::Text},
    Word<PostKind>{"image", PostKind::Photo}, Word<PostKind>{"picture", PostKind::Photo},
    Word<PostKind>{"carousel", PostKind::Photo}, Word<PostKind>{"gallery", PostKind::Photo},
    Word<PostKind>{"reel", PostKind::Story}, Word<PostKind>{"short", PostKind::Story},
    Word<PostKind>{"stories", PostKind::Story}, Word<PostKind>{"film", PostKind::Video},
    Word<PostKind>{"clip", PostKind::Video}, Word<PostKind>{"live", PostKind::Event},
    Word<PostKind>{"infographic", PostKind::Graphics}, Word<PostKind>{"graphic", PostKind::Graphics},
    Word<PostKind>{"podcast", PostKind::Audio}, Word<PostKind>{"long-form", PostKind::Article},
    Word<PostKind>{"blog", PostKind::Article}, Word<PostKind>{"blog post", PostKind::Article},
    Word<PostKind>{"quote", PostKind::Graphics}, Word<PostKind>{"giveaway", PostKind::Contest},
    Word<PostKind>{"promo", PostKind::Offer}, Word<PostKind>{"review", PostKind::Testimonial}};

constexpr std::array statusWords{Word<PostStatus>{"to do", PostStatus::Idea},
    Word<PostStatus>{"todo", PostStatus::Idea}, Word<PostStatus>{"planned", PostStatus::Draft},
    Word<PostStatus>{"in progress", PostStatus::Draft}, Word<PostStatus>{"review", PostStatus::InReview},
    Word<PostStatus>{"in review", PostStatus::InReview}, Word<PostStatus>{"pending", PostStatus::InReview},
    Word<PostStatus>{"changes requested", PostStatus::ChangesRequested},
    Word<PostStatus>{"ready", PostStatus::Approved}, Word<PostStatus>{"queued", PostStatus::Scheduled},
    Word<PostStatus>{"posted", PostStatus::Published}, Word<PostStatus>{"sent", PostStatus::Published},
    Word<PostStatus>{"done", PostStatus::Published}};

constexpr std::array otherNetworkNames{Word<const char *>{"twitter", "x"}, Word<const char *>{"x (twitter)", "x"},
    Word<const char *>{"x/twitter", "x"}, Word<const char *>{"insta", "instagram"},
    Word<const char *>{"ig", "instagram"}, Word<const char *>{"fb", "facebook"}, Word<const char *>{"vkontakte", "vk"},
    Word<const char *>{"odnoklassniki", "ok"}, Word<const char *>{"website", "site"}};

template <typename Words>
auto valueOf(const Words &words, const QString &word) -> std::optional<decltype(words[0].value)>
{
    for (const auto &known : words) {
        if (word == QLatin1String(known.word))
            return known.value;
    }
    return std::nullopt;
}

QString plainWord(const QString &word)
{
    return word.simplified().toLower();
}

QString asToken(const QString &word)
{
    return QString(word).replace(QLatin1Char(' '), QLatin1Char('_')).replace(QLatin1Char('-'), QLatin1Char('_'));
}

} // namespace

std::optional<PostKind> kindFromWord(const QString &word)
{
    const QString plain = plainWord(word);
    const std::optional<PostKind> kind = kindFromToken(asToken(plain));
    return kind ? kind : valueOf(kindWords, plain);
}

std::optional<PostStatus> statusFromWord(const QString &word)
{
    const QString plain = plainWord(word);
    const std::optional<PostStatus> status = statusFromToken(asToken(plain));
    return status ? status : valueOf(statusWords, plain);
}

QTime timeFromWord(const QString &word)
{
    const QString plain = word.simplified().toUpper();
    for (const char *form : {"H:mm", "H:mm:ss", "h:mm AP", "h:mmAP", "h AP", "hAP", "h:mm:ss AP", "H.mm"}) {
        const QTime time = QTime::fromString(plain, QString::fromLatin1(form));
        if (time.isValid())
            return {time.hour(), time.minute()};
    }
    return {};
}

std::optional<WallTime> wallFromWord(const QString &word)
{
    static const QRegularExpression form(
        QStringLiteral("^(\\d{4}-\\d{2}-\\d{2})(?:[T ](\\d{2}:\\d{2})(?::\\d{2}(?:\\.\\d+)?)?)?$"));
    const QRegularExpressionMatch match = form.match(word);
    const QDate date = QDate::fromString(match.captured(1), Qt::ISODate);
    if (!date.isValid() || date.year() < 1990 || date.year() > 2100)
        return std::nullopt;
    const QTime time = QTime::fromString(match.captured(2), QStringLiteral("HH:mm"));
    if (!match.captured(2).isEmpty() && !time.isValid())
        return std::nullopt;
    return WallTime{date, time};
}

QString networkFromWord(const QString &word)
{
    QString plain = plainWord(word);
    for (const char *ending : {" page", " profile", " account", " group"}) {
        if (plain.endsWith(QLatin1String(ending)))
            plain.chop(qsizetype(qstrlen(ending)));
    }
    if (findNetwork(plain) != nullptr)
        return plain;
    const std::optional<const char *> other = valueOf(otherNetworkNames, plain);
    return other ? QString::fromLatin1(*other) : QString();
}

QStringList listInCell(const QString &cell)
{
    QChar separator(QLatin1Char(','));
    for (const QChar candidate : {QLatin1Char(';'), QLatin1Char('|')}) {
        if (cell.contains(candidate)) {
            separator = candidate;
            break;
        }
    }
    QStringList values;
    for (const QString &part : cell.split(separator)) {
        if (const QString value = part.trimmed(); !value.isEmpty() && !values.contains(value))
            values.append(value);
    }
    return values;
}

} // namespace stoa
