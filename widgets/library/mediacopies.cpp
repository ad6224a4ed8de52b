// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/mediacopies.h"

#include "models/planning/mediaedits.h"

#include <QDir>
#include <QFile>
#include <QMimeData>
#include <QUrl>

namespace stoa {

namespace {

QString plainFileName(const QString &name)
{
    QString plain;
    for (const QChar letter : name.left(120)) {
        const bool isBad = letter.unicode() < 0x20 || QStringLiteral("/\\:*?\"<>|").contains(letter);
        plain.append(isBad ? QLatin1Char('_') : letter);
    }
    while (plain.startsWith(QLatin1Char('.')) || plain.startsWith(QLatin1Char('-')))
        plain.remove(0, 1);
    return plain.trimmed().isEmpty() ? QStringLiteral("media") : plain;
}

} // namespace

MediaCopies::MediaCopies(const MediaQueries &queries)
    : m_queries(queries)
{
}

QString MediaCopies::path(MediaId media, const QString &name) const
{
    const Result<QByteArray> content = m_queries.content(media);
    if (!content)
        return {};
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>();
    // A folder for each file: two files may have one name.
    QDir folder(m_folder->path());
    const QString own = media.toString();
    if (!folder.mkpath(own) || !folder.cd(own))
        return {};
    QFile file(folder.filePath(plainFileName(name)));
    if (file.exists() && file.size() == content->size())
        return file.fileName();
    if (!file.open(QIODevice::WriteOnly) || file.write(*content) != content->size())
        return {};
    return file.fileName();
}

std::unique_ptr<QMimeData> MediaCopies::mime(const QList<std::pair<MediaId, QString>> &files) const
{
    QList<QUrl> urls;
    for (const auto &[media, name] : files) {
        if (const QString copy = path(media, name); !copy.isEmpty())
            urls.append(QUrl::fromLocalFile(copy));
    }
    auto mime = std::make_unique<QMimeData>();
    mime->setUrls(urls);
    return mime;
}

} // namespace stoa
