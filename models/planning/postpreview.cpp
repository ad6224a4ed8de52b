// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/postpreview.h"

#include "models/core/graphemes.h"
#include "models/planning/clientmarks.h"
#include "models/planning/mediachoice.h"

namespace stoa {

namespace {

constexpr NetworkLimit fromMemory(qint64 value)
{
    return {value, "MEMORY", false};
}

FeedLook feed(NetworkLimit letters, NetworkLimit lines)
{
    FeedLook look;
    look.shownLetters = letters;
    look.shownLines = lines;
    return look;
}

void setRatio(FeedLook &look, double narrowest, double widest, const char *source, bool verified)
{
    look.narrowest = narrowest;
    look.widest = widest;
    look.ratioSource = source;
    look.ratioVerified = verified;
}

FeedLook facebookLook()
{
    FeedLook look = feed(fromMemory(477), fromMemory(5));
    setRatio(look, 4.0 / 5.0, 1.91, "MEMORY", false);
    look.several = FeedLook::Several::Grid;
    look.gridMost = 5;
    look.linkCard = true;
    return look;
}

FeedLook instagramLook()
{
    FeedLook look = feed(fromMemory(125), fromMemory(2));
    look.order = FeedLook::Order::PictureFirst;
    setRatio(look, 4.0 / 5.0, 1.91, "IG-MEDIA", true);
    look.linksWork = false;
    look.needsMedia = true;
    return look;
}

FeedLook xLook()
{
    FeedLook look = feed({280, "TT", true}, {});
    setRatio(look, 3.0 / 4.0, 16.0 / 9.0, "MEMORY", false);
    look.several = FeedLook::Several::Grid;
    look.linkCard = true;
    return look;
}

FeedLook linkedinLook()
{
    FeedLook look = feed(fromMemory(210), fromMemory(3));
    setRatio(look, 4.0 / 5.0, 1.91, "MEMORY", false);
    look.several = FeedLook::Several::Grid;
    look.linkCard = true;
    return look;
}

FeedLook pinterestLook()
{
    FeedLook look = feed(fromMemory(50), fromMemory(1));
    look.order = FeedLook::Order::PictureFirst;
    setRatio(look, 1.0 / 2.1, 0, "MEMORY", false);
    look.needsMedia = true;
    look.showsTitle = true;
    return look;
}

FeedLook youtubeLook()
{
    FeedLook look = feed(fromMemory(100), fromMemory(2));
    look.order = FeedLook::Order::PictureFirst;
    setRatio(look, 16.0 / 9.0, 16.0 / 9.0, "MEMORY", false);
    look.needsMedia = true;
    look.showsTitle = true;
    return look;
}

FeedLook tiktokLook()
{
    FeedLook look = feed(fromMemory(80), fromMemory(2));
    look.order = FeedLook::Order::PictureFirst;
    setRatio(look, 9.0 / 16.0, 9.0 / 16.0, "MEMORY", false);
    look.needsMedia = true;
    look.linksWork = false;
    return look;
}

FeedLook vkLook()
{
    FeedLook look = feed(fromMemory(280), fromMemory(9));
    look.several = FeedLook::Several::Grid;
    look.gridMost = 10;
    look.linkCard = true;
    return look;
}

FeedLook okLook()
{
    FeedLook look = feed(fromMemory(400), fromMemory(8));
    look.several = FeedLook::Several::Grid;
    look.gridMost = 6;
    look.linkCard = true;
    return look;
}

FeedLook telegramLook()
{
    FeedLook look; // shows all of a text
    look.order = FeedLook::Order::PictureFirst;
    look.several = FeedLook::Several::Grid;
    look.gridMost = 10;
    look.linkCard = true;
    return look;
}

FeedLook smallTextLook(bool grid)
{
    FeedLook look; // what fits into the limit is shown
    look.several = grid ? FeedLook::Several::Grid : FeedLook::Several::OneByOne;
    look.linkCard = true;
    return look;
}

QHash<QString, FeedLook> makeLooks()
{
    QHash<QString, FeedLook> looks{{QStringLiteral("facebook"), facebookLook()},
        {QStringLiteral("instagram"), instagramLook()}, {QStringLiteral("x"), xLook()},
        {QStringLiteral("linkedin"), linkedinLook()}, {QStringLiteral("pinterest"), pinterestLook()},
        {QStringLiteral("youtube"), youtubeLook()}, {QStringLiteral("tiktok"), tiktokLook()},
        {QStringLiteral("vk"), vkLook()}, {QStringLiteral("ok"), okLook()},
        {QStringLiteral("telegram"), telegramLook()}, {QStringLiteral("mastodon"), smallTextLook(true)},
        {QStringLiteral("bluesky"), smallTextLook(true)}, {QStringLiteral("threads"), smallTextLook(false)},
        {QStringLiteral("rehearsal"), smallTextLook(true)}};
    // TH-OV: up to 10:1.
    setRatio(looks[QStringLiteral("threads")], 0, 10, "TH-OV", true);
    return looks;
}

//! Where \a text is cut: behind so many clusters or lines, not inside a word where one ends near by.
qsizetype cutAt(const QString &text, const FeedLook &look)
{
    qsizetype cut = text.size();
    if (look.shownLetters.isKnown()) {
        const std::vector<qsizetype> limits = graphemeLimits(text);
        if (qint64(limits.size()) - 1 > look.shownLetters.value)
            cut = limits[size_t(look.shownLetters.value)];
    }
    if (look.shownLines.isKnown()) {
        qsizetype at = -1;
        for (qint64 line = 0; line < look.shownLines.value; ++line) {
            at = text.indexOf(QLatin1Char('\n'), at + 1);
            if (at < 0)
                break;
        }
        if (at >= 0)
            cut = qMin(cut, at);
    }
    if (cut == text.size() || text.at(cut).isSpace())
        return cut;
    constexpr qsizetype longestHalfWord = 20;
    for (qsizetype at = cut; at > 0 && cut - at < longestHalfWord; --at) {
        if (text.at(at - 1).isSpace())
            return at;
    }
    return cut;
}

QString shownHandle(const PostAccount &account)
{
    const bool plain = account.handle.isEmpty() || account.handle.startsWith(QLatin1Char('@'));
    return plain ? account.handle : QLatin1Char('@') + account.handle;
}

} // namespace

const FeedLook &feedLook(const Network &network)
{
    static const QHash<QString, FeedLook> looks = makeLooks();
    static const FeedLook plain;
    const auto found = looks.constFind(network.tokenText());
    return found != looks.constEnd() ? *found : plain;
}

QRect shownPart(const QSize &size, const FeedLook &look)
{
    if (size.isEmpty())
        return {};
    const double ratio = double(size.width()) / size.height();
    QSize part = size;
    if (look.narrowest > 0 && ratio < look.narrowest)
        part.setHeight(qMax(1, int(size.width() / look.narrowest + 0.5)));
    else if (look.widest > 0 && ratio > look.widest)
        part.setWidth(qMax(1, int(size.height() * look.widest + 0.5)));
    return {QPoint((size.width() - part.width()) / 2, (size.height() - part.height()) / 2), part};
}

PostPreview previewOf(const PostRow &post, const PostAccount &account, const QList<PostAttachment> &media,
    const QList<LinkPreset> &presets, const QString &title)
{
    PostPreview preview;
    const Network *const network = findNetwork(account.network);
    static const FeedLook plain;
    const FeedLook &look = network != nullptr ? feedLook(*network) : plain;
    preview.name = account.name.isEmpty() ? account.handle : account.name;
    preview.handle = shownHandle(account);
    const QString text = account.ownText.value_or(post.text).trimmed();
    const qsizetype cut = cutAt(text, look);
    preview.text = text.left(cut).trimmed();
    preview.rest = text.mid(cut).trimmed();
    preview.confirmed = preview.rest.isEmpty() || look.shownLetters.verified;
    preview.media = mediaOn(account, media);
    if (look.several == FeedLook::Several::Grid && preview.media.size() > look.gridMost)
        preview.notShown = int(preview.media.size()) - look.gridMost;
    preview.missesMedia = look.needsMedia && preview.media.isEmpty();
    if (look.showsTitle)
        preview.title = title; // not the post's own: that one is for the manager only
    if (!post.link.isEmpty() && (look.linkCard || look.linksWork)) {
        preview.link = linkOnAccount(post.link, presets, post, account);
        preview.linkHost = markHostOf(preview.link);
    }
    for (const PostAttachment &each : std::as_const(preview.media)) {
        const QSize size(each.width, each.height);
        if (!size.isEmpty() && shownPart(size, look).size() != size && !look.ratioVerified)
            preview.confirmed = false;
    }
    return preview;
}

} // namespace stoa
