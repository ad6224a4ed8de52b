// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inbox/postpicture.h"

#include "models/planning/mediachoice.h"
#include "models/planning/postqueries.h"
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

QWidget *postPicture(Connection &reader, PostId post, AccountId account, QWidget *parent)
{
    if (!post.isValid())
        return nullptr;
    const PostQueries queries(reader);
    const PostRow row = queries.post(post).value_or({});
    PostAccount on;
    for (const PostAccount &each : row.accounts) {
        if (each.account == account)
            on = each;
    }
    for (const PostAttachment &each : mediaOn(on, queries.attachments(post).value_or({}))) {
        Statement small = reader.query(
            "SELECT b.thumbnail FROM media m JOIN media_bytes b ON b.sha256 = m.sha256 WHERE m.id = ?", each.media);
        QImage image = small.step() ? QImage::fromData(small.bytes(0), "JPEG") : QImage();
        if (!image.isNull())
            return new PostPicture(std::move(image), each.alt, parent);
    }
    return nullptr;
}

} // namespace stoa
