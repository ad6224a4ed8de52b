// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/networks.h"

namespace stoa {

namespace {

// Keys of the sources. Read at the network itself: AT-LEX (bluesky-social/atproto lexicons), BSKY-DOC (docs.bsky.app),
// IG-MEDIA and IG-PUB (Instagram platform documentation), MAS-DOC (docs.joinmastodon.org), PIN-SPEC (Pinterest's API
// description), TG-SPEC (Bot API), TH-OV (Threads overview), TT and X-DOCS (twitter-text, docs.x.com), YT-DISC
// (Google's discovery documents). Second hand: POSTIZ, ZERNIO (programs that post), VK-LIM, DOSSIER. MEMORY: from
// memory. STOA: our own choice.
constexpr qint64 megabyte = 1'000'000;
constexpr qint64 seconds = 1000;
constexpr qint64 minutes = 60 * seconds;

Network named(const char *token, const char *name, const char *badge, CountWay way, NetworkLimit text)
{
    Network network;
    network.token = token;
    network.name = name;
    network.badge = badge;
    network.way = way;
    network.text = text;
    return network;
}

Network facebook()
{
    Network network = named("facebook", "Facebook", "Fb", CountWay::CodePoints, NetworkLimit::heard(63'206, "POSTIZ"));
    network.pictures = NetworkLimit::heard(10);
    network.pictureBytes = NetworkLimit::heard(10 * megabyte);
    network.pictureTypes = {"jpeg png gif", "MEMORY", false};
    network.composer = "https://www.facebook.com/";
    return network;
}

Network instagram()
{
    Network network = named("instagram", "Instagram", "Ig", CountWay::CodePoints, NetworkLimit::read(2200, "IG-MEDIA"));
    network.hashtags = NetworkLimit::read(30, "IG-MEDIA");
    network.altText = NetworkLimit::read(1000, "IG-MEDIA");
    network.pictures = NetworkLimit::read(10, "IG-MEDIA");
    network.leastMedia = NetworkLimit::read(1, "IG-PUB");
    network.pictureBytes = NetworkLimit::read(8 * megabyte, "IG-MEDIA");
    network.pictureTypes = {"jpeg", "IG-MEDIA", true};
    network.filmBytes = NetworkLimit::read(300 * megabyte, "IG-MEDIA");
    network.filmLeastMs = NetworkLimit::read(3 * seconds, "IG-MEDIA");
    network.filmMostMs = NetworkLimit::read(15 * minutes, "IG-MEDIA");
    network.composer = "https://www.instagram.com/";
    return network;
}

Network threads()
{
    Network network = named("threads", "Threads", "Th", CountWay::EmojiAsBytes, NetworkLimit::read(500, "TH-OV"));
    network.pictures = NetworkLimit::read(20, "TH-OV");
    network.pictureBytes = NetworkLimit::read(8 * megabyte, "TH-OV");
    network.pictureTypes = {"jpeg png", "TH-OV", true};
    network.filmBytes = NetworkLimit::read(1000 * megabyte, "TH-OV");
    network.filmMostMs = NetworkLimit::read(5 * minutes, "TH-OV");
    network.composer = "https://www.threads.net/intent/post?text={text}";
    return network;
}

Network x()
{
    Network network = named("x", "X", "X", CountWay::Weighted, NetworkLimit::read(280, "TT"));
    network.altText = NetworkLimit::read(1000, "X-DOCS");
    network.pictures = NetworkLimit::heard(4);
    network.pictureBytes = NetworkLimit::read(5 * megabyte, "X-DOCS");
    network.pictureTypes = {"jpeg png gif webp", "X-DOCS", true};
    network.filmBytes = NetworkLimit::read(512 * megabyte, "X-DOCS");
    network.filmLeastMs = NetworkLimit::read(seconds / 2, "X-DOCS");
    network.filmMostMs = NetworkLimit::read(140 * seconds, "X-DOCS");
    network.composer = "https://x.com/intent/post?text={text}";
    return network;
}

Network linkedin()
{
    Network network = named("linkedin", "LinkedIn", "In", CountWay::CodePoints, NetworkLimit::heard(3000, "POSTIZ"));
    network.pictures = NetworkLimit::heard(20);
    network.pictureTypes = {"jpeg png gif", "MEMORY", false};
    network.filmBytes = NetworkLimit::heard(500 * megabyte);
    network.filmLeastMs = NetworkLimit::heard(3 * seconds);
    network.filmMostMs = NetworkLimit::heard(30 * minutes);
    network.composer = "https://www.linkedin.com/feed/?shareActive=true&text={text}";
    return network;
}

Network pinterest()
{
    Network network = named("pinterest", "Pinterest", "Pi", CountWay::CodePoints, NetworkLimit::read(800, "PIN-SPEC"));
    network.altText = NetworkLimit::read(500, "PIN-SPEC");
    network.pictures = NetworkLimit::read(5, "PIN-SPEC");
    network.leastMedia = NetworkLimit::read(1, "PIN-SPEC");
    network.pictureBytes = NetworkLimit::heard(20 * megabyte);
    network.pictureTypes = {"jpeg png", "PIN-SPEC", true};
    network.filmBytes = NetworkLimit::heard(2000 * megabyte);
    network.filmLeastMs = NetworkLimit::heard(4 * seconds);
    network.filmMostMs = NetworkLimit::heard(15 * minutes);
    network.composer = "https://www.pinterest.com/pin/create/button/?description={text}";
    return network;
}

Network snapchat()
{
    Network network = named("snapchat", "Snapchat", "Sc", CountWay::CodePoints, NetworkLimit::heard(160, "ZERNIO"));
    network.hasAltText = false;
    network.pictures = NetworkLimit::heard(1, "ZERNIO");
    network.leastMedia = NetworkLimit::heard(1);
    network.pictureBytes = NetworkLimit::heard(20 * megabyte, "ZERNIO");
    network.pictureTypes = {"jpeg png", "MEMORY", false};
    network.filmBytes = NetworkLimit::heard(500 * megabyte, "ZERNIO");
    network.filmLeastMs = NetworkLimit::heard(5 * seconds, "ZERNIO");
    network.filmMostMs = NetworkLimit::heard(60 * seconds, "ZERNIO");
    network.composer = "https://web.snapchat.com/";
    return network;
}

Network youtube()
{
    Network network = named("youtube", "YouTube", "Yt", CountWay::Utf8Bytes, NetworkLimit::read(5000, "YT-DISC"));
    network.hasAltText = false;
    network.hashtags = NetworkLimit::heard(60);
    network.composer = "https://studio.youtube.com/";
    return network;
}

Network tiktok()
{
    Network network = named("tiktok", "TikTok", "Tk", CountWay::Utf16Units, NetworkLimit::heard(2200));
    network.hasAltText = false;
    network.pictures = NetworkLimit::heard(35);
    network.leastMedia = NetworkLimit::heard(1);
    network.pictureTypes = {"jpeg webp", "MEMORY", false};
    network.filmBytes = NetworkLimit::heard(4000 * megabyte);
    network.composer = "https://www.tiktok.com/upload";
    return network;
}

Network whatsapp()
{
    Network network = named("whatsapp", "WhatsApp", "Wa", CountWay::CodePoints, NetworkLimit::heard(4096));
    network.hasAltText = false;
    network.composer = "https://wa.me/?text={text}";
    return network;
}

Network messenger()
{
    Network network = named("messenger", "Messenger", "Ms", CountWay::CodePoints, NetworkLimit::heard(2000));
    network.hasAltText = false;
    network.composer = "https://www.messenger.com/";
    return network;
}

Network vk()
{
    Network network = named("vk", "VK", "Vk", CountWay::CodePoints, NetworkLimit::heard(16'384));
    network.hasAltText = false;
    network.pictures = NetworkLimit::heard(10, "VK-LIM");
    network.composer = "https://vk.com/share.php?title={text}";
    return network;
}

Network odnoklassniki()
{
    Network network = named("ok", "Odnoklassniki", "Ok", CountWay::CodePoints, {});
    network.hasAltText = false;
    network.composer = "https://ok.ru/";
    return network;
}

Network telegram()
{
    Network network = named("telegram", "Telegram", "Tg", CountWay::CodePoints, NetworkLimit::read(4096, "TG-SPEC"));
    network.caption = NetworkLimit::read(1024, "TG-SPEC");
    network.hasAltText = false;
    network.pictures = NetworkLimit::read(10, "TG-SPEC");
    network.pictureBytes = NetworkLimit::heard(10 * megabyte);
    network.filmBytes = NetworkLimit::read(50 * megabyte, "TG-SPEC");
    network.composer = "https://web.telegram.org/";
    return network;
}

Network mastodon()
{
    Network network = named("mastodon", "Mastodon", "Ma", CountWay::Mastodon, NetworkLimit::read(500, "MAS-DOC"));
    network.altText = NetworkLimit::read(1500, "MAS-DOC");
    network.pictures = NetworkLimit::read(4, "MAS-DOC");
    network.pictureBytes = NetworkLimit::read(16 * megabyte, "MAS-DOC");
    network.pictureTypes = {"jpeg png gif webp heic avif", "MAS-DOC", true};
    network.filmBytes = NetworkLimit::read(99 * megabyte, "MAS-DOC");
    network.composer = "https://{server}/share?text={text}";
    return network;
}

Network bluesky()
{
    Network network = named("bluesky", "Bluesky", "Bs", CountWay::Graphemes, NetworkLimit::read(300, "AT-LEX"));
    network.textBytes = NetworkLimit::read(3000, "AT-LEX");
    network.pictures = NetworkLimit::read(4, "AT-LEX");
    network.pictureBytes = NetworkLimit::read(2 * megabyte, "AT-LEX");
    network.filmBytes = NetworkLimit::read(300 * megabyte, "AT-LEX");
    network.composer = "https://bsky.app/intent/compose?text={text}";
    network.composerVerified = true;
    return network;
}

Network rehearsal()
{
    Network network = named("rehearsal", "Rehearsal", "Re", CountWay::Graphemes, NetworkLimit::read(500, "STOA"));
    network.altText = NetworkLimit::read(1000, "STOA");
    network.pictures = NetworkLimit::read(4, "STOA");
    return network;
}

QList<Network> allNetworks()
{
    QList<Network> all{facebook(), instagram(), threads(), x(), linkedin(), pinterest(), snapchat(), youtube(),
        tiktok(), whatsapp(), messenger(), vk(), odnoklassniki(), telegram(), mastodon(), bluesky()};
    all.append(named("forum", "Forum", "Fo", CountWay::CodePoints, {}));
    all.append(named("blog", "Blog", "Bl", CountWay::CodePoints, {}));
    all.append(named("site", "Site", "Si", CountWay::CodePoints, {}));
    all.append(rehearsal());
    return all;
}

} // namespace

const QList<Network> &networks()
{
    static const QList<Network> all = allNetworks();
    return all;
}

const Network *findNetwork(const QString &token)
{
    for (const Network &network : networks()) {
        if (token == QLatin1String(network.token))
            return &network;
    }
    return nullptr;
}

TextCount countFor(const Network &network, QStringView text, bool withMedia)
{
    const NetworkLimit &limit = withMedia && network.caption.isKnown() ? network.caption : network.text;
    const TextCount count = countText(text, network.way, limit.value);
    if (!network.textBytes.isKnown())
        return count;
    const TextCount bytes = countText(text, CountWay::Utf8Bytes, network.textBytes.value);
    // Bytes are shown only where they run out first: nobody thinks in bytes.
    return bytes.isOver() && !count.isOver() ? bytes : count;
}

QUrl composerUrl(const Network &network, const QString &text, const QString &handle)
{
    QString address = QString::fromLatin1(network.composer);
    if (address.contains(QLatin1String("{server}"))) {
        const QString server = handle.section(QLatin1Char('@'), -1);
        if (!handle.contains(QLatin1Char('@')) || server.isEmpty())
            return {};
        address.replace(QLatin1String("{server}"), server);
    }
    address.replace(QLatin1String("{text}"), QString::fromLatin1(QUrl::toPercentEncoding(text)));
    return address.isEmpty() ? QUrl() : QUrl(address, QUrl::StrictMode);
}

} // namespace stoa
