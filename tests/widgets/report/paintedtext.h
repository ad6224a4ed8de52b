// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QTextItem>

namespace stoa::test {

//! Keeps the texts that are painted, and where they begin; draws nothing.
class TextEngine final : public QPaintEngine
{
public:
    TextEngine()
        : QPaintEngine(QPaintEngine::AllFeatures)
    {
    }
    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &now) override
    {
        if (now.state().testFlag(DirtyPen))
            m_color = now.pen().color();
    }
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override { ++pictures; }
    void drawImage(const QRectF &, const QImage &, const QRectF &, Qt::ImageConversionFlags) override { ++pictures; }
    void drawPath(const QPainterPath &) override { }
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override { }
    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        texts.append(item.text());
        colors.append(m_color);
        const QRectF box(at - QPointF(0, item.ascent()), QSizeF(item.width(), item.ascent() + item.descent()));
        extent = extent.united(box);
    }
    Type type() const override { return QPaintEngine::User; }

    QStringList texts;
    QList<QColor> colors; //!< beside texts
    QRectF extent; //!< of all texts
    int pictures = 0;

private:
    QColor m_color;
};

//! A page of a report that is listened to, not looked at.
class TextPage final : public QPaintDevice
{
public:
    explicit TextPage(const QSize &size)
        : m_size(size)
    {
    }
    QPaintEngine *paintEngine() const override { return &m_engine; }
    const TextEngine &engine() const { return m_engine; }
    QString text() const { return m_engine.texts.join(QLatin1Char('\n')); }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 720;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        default:
            return 0;
        }
    }

private:
    QSize m_size;
    mutable TextEngine m_engine;
};

} // namespace stoa::test
