// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/contentprobe.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

namespace stoa {

namespace {

constexpr int thumbnailQuality = 82;
constexpr int deepestBox = 6;

struct ContentMark
{
    int at;
    const char *bytes;
    int length;
    const char *mime;
};

// What files of that kind begin with.
constexpr ContentMark contentMarks[] = {
    {0, "\xFF\xD8\xFF", 3, "image/jpeg"},
    {0, "\x89PNG\r\n\x1A\n", 8, "image/png"},
    {0, "GIF87a", 6, "image/gif"},
    {0, "GIF89a", 6, "image/gif"},
    {8, "WEBP", 4, "image/webp"},
    {4, "ftypheic", 8, "image/heic"},
    {4, "ftypheix", 8, "image/heic"},
    {4, "ftypmif1", 8, "image/heic"},
    {4, "ftypavif", 8, "image/avif"},
    {4, "ftypM4A ", 8, "audio/mp4"},
    {4, "ftypqt  ", 8, "video/quicktime"},
    {4, "ftyp", 4, "video/mp4"},
    {0, "\x1A\x45\xDF\xA3", 4, "video/webm"},
    {0, "OggS", 4, "audio/ogg"},
    {0, "ID3", 3, "audio/mpeg"},
    {0, "\xFF\xFB", 2, "audio/mpeg"},
    {0, "\xFF\xF3", 2, "audio/mpeg"},
    {0, "fLaC", 4, "audio/flac"},
    {8, "WAVE", 4, "audio/wav"},
    {0, "%PDF-", 5, "application/pdf"},
};

QString mimeByContent(const QByteArray &content)
{
    for (const ContentMark &mark : contentMarks) {
        if (content.mid(mark.at, mark.length) == QByteArray::fromRawData(mark.bytes, mark.length))
            return QString::fromLatin1(mark.mime);
    }
    return {};
}

QByteArray thumbnailOf(const QImage &image)
{
    // JPEG has no transparency: white behind it, as the networks do.
    QImage flat(image.size(), QImage::Format_RGB32);
    flat.fill(Qt::white);
    QPainter painter(&flat);
    painter.drawImage(0, 0, image);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return flat.save(&buffer, "JPEG", thumbnailQuality) ? bytes : QByteArray();
}

quint64 bigEndian(QByteArrayView bytes, qsizetype at, int length)
{
    quint64 value = 0;
    for (int i = 0; i < length; ++i)
        value = (value << 8) | uchar(at + i < bytes.size() ? bytes[at + i] : 0);
    return value;
}

// Film header: length in units of a second's parts (ISO 14496-12, 8.2.2).
void readFilmHeader(QByteArrayView box, MediaFacts &facts)
{
    const bool wide = !box.isEmpty() && box[0] == 1;
    const quint64 scale = bigEndian(box, wide ? 20 : 12, 4);
    const quint64 length = bigEndian(box, wide ? 24 : 16, wide ? 8 : 4);
    constexpr quint64 longest = 1000ULL * 60 * 60 * 24 * 1000; // a thousand hours' film is a broken number
    if (scale > 0 && length / scale < longest / 1000)
        facts.durationMs = qint64(length * 1000 / scale);
}

// Track header: the last eight bytes are width and height, 16.16 (8.3.2). Sound has none.
void readTrackHeader(QByteArrayView box, MediaFacts &facts)
{
    const int width = int(bigEndian(box, box.size() - 8, 2));
    const int height = int(bigEndian(box, box.size() - 4, 2));
    if (box.size() >= 84 && width > facts.width) {
        facts.width = width;
        facts.height = height;
    }
}

void lookAtBoxes(QByteArrayView bytes, MediaFacts &facts, int depth)
{
    for (qsizetype at = 0; depth < deepestBox && at + 8 <= bytes.size();) {
        quint64 length = bigEndian(bytes, at, 4);
        qsizetype head = 8;
        if (length == 1 && at + 16 <= bytes.size()) {
            length = bigEndian(bytes, at + 8, 8);
            head = 16;
        } else if (length == 0) {
            length = quint64(bytes.size() - at);
        }
        if (length < quint64(head) || length > quint64(bytes.size() - at))
            return;
        const QByteArrayView name = bytes.sliced(at + 4, 4);
        const QByteArrayView inside = bytes.sliced(at + head, qsizetype(length) - head);
        if (name == QByteArrayView("moov") || name == QByteArrayView("trak"))
            lookAtBoxes(inside, facts, depth + 1);
        else if (name == QByteArrayView("mvhd"))
            readFilmHeader(inside, facts);
        else if (name == QByteArrayView("tkhd"))
            readTrackHeader(inside, facts);
        at += qsizetype(length);
    }
}

} // namespace

QImage ContentProbe::picture(const QByteArray &content, const QString &mime, int side, QSize *whole)
{
    const QByteArray format = mime.startsWith(QLatin1String("image/")) ? mime.mid(6).toLatin1() : QByteArray();
    if (!QList<QByteArray>{"jpeg", "png", "gif", "webp"}.contains(format))
        return {};
    QByteArray bytes = content;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setDecideFormatFromContent(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || qint64(size.width()) * size.height() > mostPixels)
        return {};
    if (whole != nullptr)
        *whole = reader.transformation() & QImageIOHandler::TransformationRotate90 ? size.transposed() : size;
    if (size.width() > side || size.height() > side)
        reader.setScaledSize(size.scaled(side, side, Qt::KeepAspectRatio).expandedTo({1, 1}));
    return reader.read();
}

MediaFacts ContentProbe::look(const QByteArray &content, const QString &name) const
{
    Q_UNUSED(name); // anyone can call a file anything
    MediaFacts facts;
    facts.mime = mimeByContent(content);
    const QString kind = facts.mime.section(QLatin1Char('/'), 1);
    if (facts.mime.startsWith(QLatin1String("image/")) && kind != QLatin1String("heic")
        && kind != QLatin1String("avif")) {
        QSize whole(0, 0);
        const QImage image = picture(content, facts.mime, thumbnailSide, &whole);
        facts.width = whole.width();
        facts.height = whole.height();
        if (!image.isNull())
            facts.thumbnail = thumbnailOf(image);
        if (facts.width == 0)
            facts.mime.clear(); // begins like a picture and is none
    } else if (kind == QLatin1String("mp4") || kind == QLatin1String("quicktime")) {
        lookAtBoxes(content, facts, 0);
    }
    return facts;
}

} // namespace stoa
