// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/planfiles.h"

#include "models/exchange/csvwriter.h"
#include "widgets/report/planpages.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

namespace stoa {

namespace {

constexpr int pdfDots = 720; // an inch: the unit of the pages, a tenth of a point
constexpr QSize pictureSize(2246, 1588); // A4 at 96 dots an inch, twice

Result<> writeWhole(const QString &path, const QByteArray &bytes)
{
    const Result<std::unique_ptr<CsvWriter>> file = CsvWriter::create(path, CsvWriter::Guard::Raw, false);
    if (!file)
        return file.error();
    (*file)->writeRaw(bytes);
    return (*file)->commit();
}

} // namespace

Result<int> writePlanPdf(const PlanPages &pages, const QString &path, const ExportProgress &progress)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(0, 0, 0, 0)));
    writer.setResolution(pdfDots);
    writer.setTitle(pages.title());
    writer.setCreator(QStringLiteral("Stoa " STOA_VERSION));
    QPainter painter;
    if (!painter.begin(&writer))
        return {ErrorCode::Storage, {path}, QStringLiteral("no PDF engine")};
    for (int page = 0; page < pages.count(); ++page) {
        if (progress && !progress(page, pages.count()))
            return ErrorCode::Cancelled;
        if (page > 0 && !writer.newPage())
            return {ErrorCode::Storage, {path}, QStringLiteral("no new page")};
        pages.paint(painter, page);
    }
    painter.end();
    const Result<> written = writeWhole(path, buffer.data());
    return written ? Result<int>(pages.count()) : Result<int>(written.error());
}

QStringList planPicturePaths(const QString &path, int count)
{
    QStringList paths{path};
    const QFileInfo place(path);
    const QString ending = place.suffix().isEmpty() ? QString() : QLatin1Char('.') + place.suffix();
    const QString stem = path.left(path.size() - ending.size());
    for (int page = 2; page <= count; ++page)
        paths.append(stem + QLatin1Char('-') + QString::number(page) + ending);
    return paths;
}

Result<int> writePlanPng(const PlanPages &pages, const QString &path, const ExportProgress &progress)
{
    const QStringList paths = planPicturePaths(path, pages.count());
    for (int page = 0; page < pages.count(); ++page) {
        if (progress && !progress(page, pages.count()))
            return ErrorCode::Cancelled;
        QImage image(pictureSize, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(
            pictureSize.width() / ReportStyle::page.width(), pictureSize.height() / ReportStyle::page.height());
        pages.paint(painter, page);
        painter.end();
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        if (!image.save(&buffer, "PNG"))
            return {ErrorCode::Storage, {paths.at(page)}, QStringLiteral("the picture cannot be packed")};
        const Result<> written = writeWhole(paths.at(page), buffer.data());
        if (!written)
            return written.error();
    }
    return pages.count();
}

} // namespace stoa
