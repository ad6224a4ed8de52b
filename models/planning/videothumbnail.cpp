// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/videothumbnail.h"

#include "models/planning/picturesizes.h"
#include "models/store/database.h"

#include <cmath>

namespace stoa {

namespace {

constexpr double shapeTolerance = 0.1; // less is cut off unseen

bool isOtherShape(const QSize &size, const QSize &wanted)
{
    const double is = double(size.width()) / size.height();
    const double should = double(wanted.width()) / wanted.height();
    return std::abs(is - should) > should * shapeTolerance;
}

qint64 limitOf(ThumbnailFault fault, const FieldLimits &limits, const QString &network)
{
    switch (fault) {
    case ThumbnailFault::TooHeavy:
        return limits.thumbnailBytes.value;
    case ThumbnailFault::TooSmall:
        return pictureSize(network, PostKind::Video).size.width();
    default:
        return 0;
    }
}

} // namespace

Result<VideoThumbnail> readThumbnail(Connection &reader, const PostFields &fields, AccountId account)
{
    VideoThumbnail thumbnail;
    const MediaId media = MediaId::fromString(fields.value(PostField::Thumbnail, account));
    if (!media.isValid())
        return thumbnail;
    Statement row
        = reader.query("SELECT name, mime, bytes, ifnull(width, 0), ifnull(height, 0) FROM media WHERE id = ?", media);
    if (row.step())
        thumbnail = {media, row.text(0), row.text(1), row.integer(2), {int(row.integer(3)), int(row.integer(4))}};
    return row.finish(std::move(thumbnail));
}

QList<ThumbnailFault> thumbnailFaults(const VideoThumbnail &thumbnail, const QString &network)
{
    QList<ThumbnailFault> faults;
    const Network *const known = findNetwork(network);
    const FieldLimits limits = known != nullptr ? fieldLimits(*known) : FieldLimits();
    if (!limits.thumbnails)
        return faults;
    if (!thumbnail.media.isValid())
        return {ThumbnailFault::Gone};
    if (limits.thumbnailBytes.isKnown()) {
        if (thumbnail.mime != QLatin1String("image/jpeg") && thumbnail.mime != QLatin1String("image/png"))
            faults.append(ThumbnailFault::Format);
        if (thumbnail.bytes > limits.thumbnailBytes.value)
            faults.append(ThumbnailFault::TooHeavy);
    }
    const QSize wanted = pictureSize(network, PostKind::Video).size;
    if (thumbnail.size.isEmpty())
        return faults;
    if (isOtherShape(thumbnail.size, wanted))
        faults.append(ThumbnailFault::Shape);
    else if (thumbnail.size.width() < wanted.width() / 2) // twice as large as it is, it is seen to be blurred
        faults.append(ThumbnailFault::TooSmall);
    return faults;
}

QList<Finding> thumbnailFindings(Connection &reader, const PostRow &row, const PostFields &fields)
{
    QList<Finding> findings;
    if (row.kind != PostKind::Video)
        return findings;
    for (const PostAccount &account : row.accounts) {
        const Network *const network = findNetwork(account.network);
        if (network == nullptr || fields.value(PostField::Thumbnail, account.account).isEmpty())
            continue;
        const VideoThumbnail thumbnail = readThumbnail(reader, fields, account.account).value_or({});
        for (const ThumbnailFault fault : thumbnailFaults(thumbnail, account.network))
            findings.append({FindingKind::ThumbnailUnfit, account.account, qint64(fault),
                limitOf(fault, fieldLimits(*network), account.network), {}, {}, thumbnail.name});
    }
    return findings;
}

} // namespace stoa
