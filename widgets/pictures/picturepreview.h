// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace stoa {

//! A picture as large as there is room, on a quiet ground.
class PicturePreview final : public QWidget
{
    Q_OBJECT

public:
    explicit PicturePreview(QWidget *parent = nullptr);

    void setPicture(const QImage &picture);
    void setNothing(const QString &words); //!< what stands where there is no picture
    const QImage &picture() const { return m_picture; }
    QSize sizeHint() const override { return {420, 420}; }
    QSize minimumSizeHint() const override { return {240, 240}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QImage m_picture;
    QString m_nothing;
};

} // namespace stoa
