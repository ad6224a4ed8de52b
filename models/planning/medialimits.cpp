// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/medialimits.h"

#include "models/planning/mediachoice.h"

#include <QHash>

#include <algorithm>

namespace stoa {

namespace {

constexpr qint64 mediaMegabyte = 1'000'000;
constexpr qint64 mediaSecond = 1000;

//! What is the same for every kind of post. Keys of the sources as in networks.cpp. SNAP-INTRO: Snapchat's public
//! profile API.
MediaLimits usualLimits(const Network &network)
{
    MediaLimits limits;
    limits.pictureBytes = network.pictureBytes;
    limits.filmBytes = network.filmBytes;
    limits.filmLeastMs = network.filmLeastMs;
    limits.filmMostMs = network.filmMostMs;
    limits.pictureTypes = network.pictureTypes;
    return limits;
}

// Ratio 4:5 to 1.91:1, 320 to 1,440 pixels across (wider ones are scaled down), films up to 1,920 across.
void addInstagram(MediaLimits &limits)
{
    limits.pictureLeastWidth = NetworkLimit::read(320, "IG-MEDIA");
    limits.pictureNarrowest = NetworkLimit::read(800, "IG-MEDIA");
    limits.pictureWidest = NetworkLimit::read(1910, "IG-MEDIA");
    limits.filmTypes = {"mp4 mov", "IG-MEDIA", true};
    limits.filmMostWidth = NetworkLimit::read(1920, "IG-MEDIA");
}

// A story: films of 3 to 60 s and 100 MB; the ratio is told of pictures in the feed.
void addInstagramStory(MediaLimits &limits)
{
    limits.pictureNarrowest = {};
    limits.pictureWidest = {};
    limits.filmBytes = NetworkLimit::read(100 * mediaMegabyte, "IG-MEDIA");
    limits.filmMostMs = NetworkLimit::read(60 * mediaSecond, "IG-MEDIA");
}

void addThreads(MediaLimits &limits)
{
    limits.pictureLeastWidth = NetworkLimit::read(320, "TH-OV");
    limits.pictureWidest = NetworkLimit::read(10'000, "TH-OV");
    limits.filmTypes = {"mp4 mov", "TH-OV", true};
    limits.filmMostWidth = NetworkLimit::read(1920, "TH-OV");
}

// Up to four pictures, or one GIF, or one film.
void addX(MediaLimits &limits)
{
    limits.gifBytes = NetworkLimit::read(15 * mediaMegabyte, "X-DOCS");
    limits.filmTypes = {"mp4", "X-DOCS", true};
    limits.filmNarrowest = NetworkLimit::read(333, "X-DOCS");
    limits.filmWidest = NetworkLimit::read(3000, "X-DOCS");
    limits.films = NetworkLimit::read(1, "X-DOCS");
    limits.withFilm = NetworkLimit::read(1, "X-DOCS");
    limits.withGif = NetworkLimit::read(1, "X-DOCS");
}

// One film, or one or several pictures, never both (the content of a post is one of them).
void addLinkedin(MediaLimits &limits)
{
    limits.picturePixels = NetworkLimit::heard(36'000'000);
    limits.filmTypes = {"mp4", "MEMORY", false};
    limits.films = NetworkLimit::heard(1, "POSTIZ");
    limits.withFilm = NetworkLimit::heard(1, "POSTIZ");
}

// A pin is a picture, two to five pictures, or a film.
void addPinterest(MediaLimits &limits)
{
    limits.filmTypes = {"mp4 mov", "MEMORY", false};
    limits.films = NetworkLimit::read(1, "PIN-SPEC");
    limits.withFilm = NetworkLimit::read(1, "PIN-SPEC");
}

void addSnapchat(MediaLimits &limits)
{
    limits.filmTypes = {"mp4", "ZERNIO", false};
    limits.filmNarrowest = NetworkLimit::heard(562, "ZERNIO"); // 9:16
    limits.filmWidest = NetworkLimit::heard(563, "ZERNIO");
}

void addTiktok(MediaLimits &limits)
{
    limits.filmTypes = {"mp4 mov webm", "MEMORY", false};
}

void addTelegram(MediaLimits &limits)
{
    limits.pictureSides = NetworkLimit::heard(10'000);
    limits.pictureNarrowest = NetworkLimit::heard(50); // 1:20
    limits.pictureWidest = NetworkLimit::heard(20'000);
}

void addMastodon(MediaLimits &limits)
{
    limits.films = NetworkLimit::read(1, "MAS-DOC");
}

// A post holds either pictures or a film.
void addBluesky(MediaLimits &limits)
{
    limits.filmTypes = {"mp4", "AT-LEX", true};
    limits.films = NetworkLimit::read(1, "AT-LEX");
    limits.withFilm = NetworkLimit::read(1, "AT-LEX");
}

using AddLimits = void (*)(MediaLimits &);

QHash<QString, MediaLimits> makeMediaLimits(bool isStory)
{
    static const QHash<QString, AddLimits> own{{QStringLiteral("instagram"), &addInstagram},
        {QStringLiteral("threads"), &addThreads}, {QStringLiteral("x"), &addX},
        {QStringLiteral("linkedin"), &addLinkedin}, {QStringLiteral("pinterest"), &addPinterest},
        {QStringLiteral("snapchat"), &addSnapchat}, {QStringLiteral("tiktok"), &addTiktok},
        {QStringLiteral("telegram"), &addTelegram}, {QStringLiteral("mastodon"), &addMastodon},
        {QStringLiteral("bluesky"), &addBluesky}};
    QHash<QString, MediaLimits> all;
    for (const Network &network : networks()) {
        MediaLimits limits = usualLimits(network);
        if (const AddLimits add = own.value(network.tokenText()))
            add(limits);
        if (isStory && network.tokenText() == QLatin1String("instagram"))
            addInstagramStory(limits);
        all.insert(network.tokenText(), limits);
    }
    return all;
}

bool isFilm(const PostAttachment &media)
{
    return media.mime.startsWith(QLatin1String("video/"));
}

bool isGif(const PostAttachment &media)
{
    return media.mime == QLatin1String("image/gif");
}

//! Looks at what one account gets.
class AccountMedia final
{
public:
    AccountMedia(AccountId account, const MediaLimits &limits, QList<Finding> &findings)
        : m_account(account)
        , m_limits(limits)
        , m_findings(findings)
    {
    }

    void look(const QList<PostAttachment> &media)
    {
        for (const PostAttachment &each : media) {
            m_media = &each;
            if (isFilm(each))
                lookAtFilm();
            else if (each.mime.startsWith(QLatin1String("image/")))
                lookAtPicture();
        }
        together(media);
    }

private:
    void lookAtPicture()
    {
        const NetworkLimit &bytes
            = isGif(*m_media) && m_limits.gifBytes.isKnown() ? m_limits.gifBytes : m_limits.pictureBytes;
        type(MediaFault::PictureType, m_limits.pictureTypes);
        notAbove(MediaFault::TooHeavy, m_media->bytes, bytes);
        if (m_media->width <= 0 || m_media->height <= 0)
            return;
        notBelow(MediaFault::TooSmall, m_media->width, m_limits.pictureLeastWidth);
        notAbove(MediaFault::TooManyPixels, qint64(m_media->width) * m_media->height, m_limits.picturePixels);
        notAbove(MediaFault::SidesTooLong, qint64(m_media->width) + m_media->height, m_limits.pictureSides);
        ratio(m_limits.pictureNarrowest, m_limits.pictureWidest);
    }

    void lookAtFilm()
    {
        type(MediaFault::FilmType, m_limits.filmTypes);
        notAbove(MediaFault::TooHeavy, m_media->bytes, m_limits.filmBytes);
        if (m_media->durationMs > 0) {
            notBelow(MediaFault::TooShort, m_media->durationMs, m_limits.filmLeastMs);
            notAbove(MediaFault::TooLong, m_media->durationMs, m_limits.filmMostMs);
        }
        if (m_media->width <= 0 || m_media->height <= 0)
            return;
        notAbove(MediaFault::TooLarge, m_media->width, m_limits.filmMostWidth);
        ratio(m_limits.filmNarrowest, m_limits.filmWidest);
    }

    void type(MediaFault fault, const MediaTypes &types)
    {
        const QStringList names = types.list();
        if (!names.isEmpty() && !names.contains(mediaType(m_media->mime)))
            add(fault, 0, {0, types.source, types.verified});
    }

    void notAbove(MediaFault fault, qint64 value, const NetworkLimit &limit)
    {
        if (limit.isKnown() && value > limit.value)
            add(fault, value, limit);
    }

    void notBelow(MediaFault fault, qint64 value, const NetworkLimit &limit)
    {
        if (limit.isKnown() && value < limit.value)
            add(fault, value, limit);
    }

    //! One pixel more or less is rounding: 1,200 by 628 is 1.91 to 1.
    void ratio(const NetworkLimit &narrowest, const NetworkLimit &widest)
    {
        const qint64 width = m_media->width;
        const qint64 height = m_media->height;
        const qint64 thousandths = width * 1000 / height;
        if (narrowest.isKnown() && (width + 1) * 1000 < narrowest.value * height)
            add(MediaFault::TooUpright, thousandths, narrowest);
        if (widest.isKnown() && width * 1000 > widest.value * (height + 1))
            add(MediaFault::TooFlat, thousandths, widest);
    }

    //! What does not go together in one post: told of the first film or GIF.
    void together(const QList<PostAttachment> &media)
    {
        const auto films = std::count_if(media.cbegin(), media.cend(), &isFilm);
        const auto film = std::find_if(media.cbegin(), media.cend(), &isFilm);
        if (film != media.cend()) {
            m_media = &*film;
            notAbove(MediaFault::SeveralFilms, films, m_limits.films);
            if (films < media.size())
                notAbove(MediaFault::FilmNotAlone, media.size(), m_limits.withFilm);
        }
        const auto gif = std::find_if(media.cbegin(), media.cend(), &isGif);
        if (gif != media.cend() && films == 0) {
            m_media = &*gif;
            notAbove(MediaFault::GifNotAlone, media.size(), m_limits.withGif);
        }
    }

    void add(MediaFault fault, qint64 value, const NetworkLimit &limit)
    {
        Finding finding{FindingKind::MediaUnfit, m_account, value, limit.value, {}, {}, m_media->name};
        finding.fault = fault;
        finding.attachment = m_media->id;
        finding.isVerified = limit.verified;
        m_findings.append(finding);
    }

    AccountId m_account;
    const MediaLimits &m_limits;
    QList<Finding> &m_findings;
    const PostAttachment *m_media = nullptr; //!< the one that is looked at
};

} // namespace

const MediaLimits &mediaLimits(const Network &network, PostKind kind)
{
    static const QHash<QString, MediaLimits> usual = makeMediaLimits(false);
    static const QHash<QString, MediaLimits> story = makeMediaLimits(true);
    static const MediaLimits none;
    const QHash<QString, MediaLimits> &all = kind == PostKind::Story ? story : usual;
    const auto found = all.constFind(network.tokenText());
    return found != all.constEnd() ? *found : none;
}

QString mediaType(const QString &mime)
{
    const QString type = mime.section(QLatin1Char('/'), 1);
    return type == QLatin1String("quicktime") ? QStringLiteral("mov") : type;
}

QList<Finding> mediaFindings(const PostRow &row, const QList<PostAttachment> &media)
{
    QList<Finding> findings;
    for (const PostAccount &account : row.accounts) {
        if (const Network *const network = findNetwork(account.network))
            AccountMedia(account.account, mediaLimits(*network, row.kind), findings).look(mediaOn(account, media));
    }
    return findings;
}

} // namespace stoa
