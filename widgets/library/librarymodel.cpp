// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/librarymodel.h"

#include "models/core/displaytext.h"
#include "models/core/whendone.h"

#include <QBuffer>
#include <QImageReader>
#include <QLocale>
#include <QMimeData>
#include <QtConcurrentRun>

namespace stoa {

namespace {

constexpr int libraryPictureSide = 256; // pixels: what the project has
constexpr int mostPictures = 64 * 1024; // kilobytes of decoded pictures; some two hundred and fifty

} // namespace

QImage decodedThumbnail(const QByteArray &jpeg, int side)
{
    QByteArray bytes = jpeg;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, "jpeg");
    reader.setDecideFormatFromContent(false);
    const QSize size = reader.size();
    if (size.width() > side || size.height() > side)
        reader.setScaledSize(size.scaled(side, side, Qt::KeepAspectRatio).expandedTo({1, 1}));
    return reader.read();
}

LibraryModel::LibraryModel(const MediaQueries &queries, QObject *parent)
    : QAbstractListModel(parent)
    , m_queries(queries)
    , m_copies(queries)
    , m_pictures(mostPictures)
{
}

void LibraryModel::setItems(const QList<MediaItem> &items)
{
    const auto isSame = [](const MediaItem &a, const MediaItem &b) { return a.id == b.id; };
    if (std::equal(items.cbegin(), items.cend(), m_items.cbegin(), m_items.cend(), isSame)) {
        for (int row = 0; row < items.size(); ++row) {
            if (items.at(row) == m_items.at(row))
                continue;
            m_items[row] = items.at(row);
            Q_EMIT dataChanged(index(row), index(row));
        }
        return;
    }
    beginResetModel();
    m_items = items;
    endResetModel();
}

int LibraryModel::rowOf(MediaId media) const
{
    for (int row = 0; row < m_items.size(); ++row) {
        if (m_items.at(row).id == media)
            return row;
    }
    return -1;
}

QImage LibraryModel::picture(MediaId media) const
{
    if (const QImage *known = m_pictures.object(media.value))
        return *known;
    if (m_asked.contains(media.value))
        return {};
    m_asked.insert(media.value);
    const QByteArray jpeg = m_queries.thumbnail(media);
    if (!jpeg.isEmpty()) {
        auto *self = const_cast<LibraryModel *>(this); // data() is const, and asks for what comes later
        whenDone(QtConcurrent::run(&decodedThumbnail, jpeg, libraryPictureSide), self,
            [self, media](const QImage &picture) { self->takePicture(media, picture); });
    }
    return {};
}

void LibraryModel::takePicture(MediaId media, const QImage &picture)
{
    if (picture.isNull())
        return; // stays in m_asked: it is not tried again
    m_asked.remove(media.value);
    m_pictures.insert(media.value, new QImage(picture), std::max(1, int(picture.sizeInBytes() / 1024)));
    if (const int row = rowOf(media); row >= 0)
        Q_EMIT dataChanged(index(row), index(row), {Qt::DecorationRole});
}

QString LibraryModel::facts(const MediaItem &item)
{
    const QLocale locale;
    QStringList words;
    if (item.width > 0)
        words.append(QStringLiteral("%1 × %2").arg(locale.toString(item.width), locale.toString(item.height)));
    if (item.durationMs > 0)
        //: Length of a film in seconds
        words.append(tr("%1 s").arg(locale.toString(double(item.durationMs) / 1000.0, 'f', 1)));
    words.append(locale.formattedDataSize(item.bytes, 1, QLocale::DataSizeSIFormat));
    return words.join(QStringLiteral(" · "));
}

int LibraryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant LibraryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MediaItem &item = m_items.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return displayLine(item.name, 120);
    case Qt::DecorationRole:
        return picture(item.id);
    case Qt::AccessibleDescriptionRole:
        return facts(item);
    default:
        return {};
    }
}

Qt::ItemFlags LibraryModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled : Qt::NoItemFlags;
}

QStringList LibraryModel::mimeTypes() const
{
    return {QStringLiteral("text/uri-list")};
}

QMimeData *LibraryModel::mimeData(const QModelIndexList &indexes) const
{
    QList<std::pair<MediaId, QString>> files;
    for (const QModelIndex &index : indexes)
        files.append({m_items.at(index.row()).id, m_items.at(index.row()).name});
    return m_copies.mime(files).release();
}

} // namespace stoa
