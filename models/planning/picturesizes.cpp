// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/picturesizes.h"

#include <algorithm>
#include <array>

namespace stoa {

namespace {

// Instagram takes 4:5 to 1.91:1 and up to 1,440 across, Threads the same width (IG-MEDIA, TH-OV); Mastodon scales above
// 8.3 million pixels (MAS-DOC). The others are what the trade uses, within limits that are not verified.
const std::array wholeSizes{
    PictureSize{"facebook", {1200, 630}, "MEMORY", false},
    PictureSize{"instagram", {1080, 1350}, "IG-MEDIA", true},
    PictureSize{"threads", {1080, 1350}, "TH-OV", true},
    PictureSize{"x", {1600, 900}, "MEMORY", false},
    PictureSize{"linkedin", {1200, 627}, "MEMORY", false},
    PictureSize{"pinterest", {1000, 1500}, "MEMORY", false},
    PictureSize{"youtube", {1280, 720}, "MEMORY", false},
    PictureSize{"tiktok", {1080, 1920}, "MEMORY", false},
    PictureSize{"vk", {1080, 1080}, "MEMORY", false},
    PictureSize{"ok", {1080, 1080}, "MEMORY", false},
    PictureSize{"telegram", {1280, 720}, "TG-SPEC", false},
    PictureSize{"mastodon", {1280, 720}, "MAS-DOC", true},
    PictureSize{"bluesky", {1200, 675}, "MEMORY", false},
    PictureSize{"blog", {1200, 630}, "MEMORY", false},
    PictureSize{"site", {1200, 630}, "MEMORY", false},
};

} // namespace

PictureSize pictureSize(const QString &network, PostKind kind)
{
    const auto known = std::find_if(wholeSizes.cbegin(), wholeSizes.cend(),
        [&network](const PictureSize &size) { return network == QLatin1String(size.network); });
    PictureSize found = known != wholeSizes.cend() ? *known : PictureSize{"", {1080, 1080}, "STOA", false};
    if (kind == PostKind::Story)
        found.size = {1080, 1920};
    return found;
}

QList<PictureSize> pictureSizes(const QStringList &networks, PostKind kind)
{
    QList<PictureSize> sizes;
    for (const QString &network : networks) {
        const PictureSize wanted = pictureSize(network, kind);
        const bool isThere = std::any_of(
            sizes.cbegin(), sizes.cend(), [&wanted](const PictureSize &size) { return size.size == wanted.size; });
        if (!isThere)
            sizes.append(wanted);
    }
    return sizes.isEmpty() ? QList<PictureSize>{pictureSize({}, kind)} : sizes;
}

} // namespace stoa
