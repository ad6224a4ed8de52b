// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inbox/postpicture.h"

#include "models/store/database.h"

#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <QWidget>

namespace stoa {

namespace {

constexpr int postPictureSide = 64;

class PostPicture final : public QWidget
{
public:
    PostPicture(QImage image, const QString &alt, QWidget *parent)
        : QWidget(parent)
        , m_image(std::move(image))
    {
        setFixedSize(postPictureSide, postPictureSide);
        setAccessibleName(alt);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        QPainterPath round;
        round.addRoundedRect(QRectF(rect()), 5, 5);
        painter.setClipPath(round);
        const QSize cut = m_image.size().scaled(size(), Qt::KeepAspectRatioByExpanding);
        painter.drawImage(QRect(QPoint((width() - cut.width()) / 2, (height() - cut.height()) / 2), cut), m_image);
    }

private:
    QImage m_image;
};

} // namespace

QWidget *postPicture(Connection &reader, qint64 post, QWidget *parent)
{
    if (post == 0)
        return nullptr;
    Statement row
        = reader.query("SELECT b.thumbnail, pm.alt FROM post_media pm JOIN media m ON m.id = pm.media_id"
                       " JOIN media_bytes b ON b.sha256 = m.sha256 WHERE pm.post_id = ? AND b.thumbnail IS NOT NULL"
                       " ORDER BY pm.rank, pm.id LIMIT 1",
            post);
    if (!row.step())
        return nullptr;
    QImage image = QImage::fromData(row.bytes(0), "JPEG");
    return image.isNull() ? nullptr : new PostPicture(std::move(image), row.text(1), parent);
}

} // namespace stoa
