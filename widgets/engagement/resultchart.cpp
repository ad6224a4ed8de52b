// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/engagement/resultchart.h"

#include "models/engagement/metrictext.h"
#include "models/engagement/thinning.h"
#include "widgets/common/textfont.h"
#include "widgets/common/theme.h"

#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QCategoryAxis>
#include <QtCharts/QLineSeries>
#include <QtCharts/QPieSeries>
#include <QtCharts/QPieSlice>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QValueAxis>

#include <QGraphicsLayout>

#include <algorithm>
#include <cmath>

namespace stoa {

namespace {

//! QtCharts lays out its labels as HTML; what a file calls a kind of post is a stranger's text.
QString chartLabel(const QString &text)
{
    constexpr qsizetype longest = 24;
    const QString plain = text.simplified();
    return (plain.size() > longest ? plain.left(longest - 1) + QChar(0x2026) : plain).toHtmlEscaped();
}

//! Round steps that divide [0, highest] into about four.
double axisStep(double span)
{
    if (span <= 0)
        return 1;
    const double raw = span / 4;
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        if (raw <= factor * power)
            return factor * power;
    }
    return 10 * power;
}

constexpr int mostNamedColumns = 14; //!< above this not every column can carry its name

constexpr double columnShare = 0.7; //!< of the room that a group has

//! Rates are drawn in percent.
double chartScale(const Metric *metric)
{
    return metric && metric->unit == MetricUnit::Ratio ? 100 : 1;
}

void dressChartAxis(QAbstractAxis &axis, const Tokens &tokens, bool grid)
{
    axis.setLabelsFont(textFont(TextSize::Small));
    axis.setLabelsColor(tokens[Role::Text2]);
    axis.setLinePen(Qt::NoPen);
    axis.setGridLinePen(QPen(tokens[Role::Line], 1));
    axis.setGridLineVisible(grid);
}

} // namespace

ResultChart::ResultChart(EngagementModel &model, QWidget *parent)
    : QChartView(parent)
    , m_model(model)
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setMinimumHeight(140);
    chart()->setLocalizeNumbers(true);
    chart()->legend()->hide();
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setMargins({0, 4, 4, 0});
    chart()->setBackgroundRoundness(0);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { rebuild(); });
    rebuild();
}

void ResultChart::setShape(Shape shape)
{
    m_shape = shape;
    rebuild();
}

bool ResultChart::canShare(const Metric &metric)
{
    return metric.adds == Adds::Sum;
}

void ResultChart::rebuild()
{
    const Tokens &tokens = currentTokens();
    m_first = nullptr;
    chart()->removeAllSeries();
    const QList<QAbstractAxis *> old = chart()->axes();
    for (QAbstractAxis *axis : old) {
        chart()->removeAxis(axis);
        delete axis;
    }
    chart()->setBackgroundBrush(tokens[Role::Surface]);
    setBackgroundBrush(tokens[Role::Surface]);
    m_current = std::min(m_current, m_model.rowCount() - 1);
    if (!m_model.answer().metric || m_model.rowCount() == 0)
        return;
    switch (m_shape) {
    case Shape::Line:
        rebuildLine();
        break;
    case Shape::Columns:
        rebuildColumns();
        break;
    case Shape::Shares:
        rebuildShares();
        break;
    }
}

QList<QList<QPointF>> ResultChart::unbroken(bool compared) const
{
    QList<QList<QPointF>> pieces;
    bool open = false;
    const double scale = chartScale(m_model.answer().metric);
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const std::optional<double> value = compared ? m_model.comparedValue(row) : m_model.value(row);
        if (!value) {
            open = false;
            continue;
        }
        if (!open)
            pieces.append(QList<QPointF>());
        open = true;
        pieces.last().append({double(row), *value * scale});
    }
    return pieces;
}

void ResultChart::rebuildLine()
{
    addLineAxis();
    for (const bool compared : {true, false}) { // the period shown lies over the one compared with
        if (compared && !m_model.compared())
            continue;
        const QList<QList<QPointF>> pieces = unbroken(compared);
        qsizetype all = 0;
        for (const QList<QPointF> &piece : pieces)
            all += piece.size();
        QList<QPointF> alone;
        for (const QList<QPointF> &piece : pieces) {
            if (piece.size() == 1)
                alone += piece;
            else
                addLine(thinned(piece,
                            std::max<qsizetype>(3, mostChartPoints * piece.size() / std::max<qsizetype>(1, all))),
                    compared);
        }
        if (alone.isEmpty())
            continue;
        auto *dots = new QScatterSeries;
        dots->setMarkerSize(5);
        dots->setPen(Qt::NoPen);
        dots->setBrush(currentTokens()[compared ? Role::Text3 : Role::Accent]);
        dots->replace(thinned(alone));
        chart()->addSeries(dots);
        for (QAbstractAxis *axis : chart()->axes())
            dots->attachAxis(axis);
        m_first = dots;
    }
}

void ResultChart::addLine(const QList<QPointF> &points, bool compared)
{
    const Tokens &tokens = currentTokens();
    auto *line = new QLineSeries;
    QPen pen(tokens[compared ? Role::Text3 : Role::Accent], compared ? 1.2 : 2);
    if (compared)
        pen.setDashPattern({3, 3});
    pen.setCosmetic(true);
    line->setPen(pen);
    line->replace(points);
    chart()->addSeries(line);
    for (QAbstractAxis *axis : chart()->axes())
        line->attachAxis(axis);
    m_first = line;
}

void ResultChart::addLineAxis()
{
    chart()->addAxis(makeSparseAxis(0.3), Qt::AlignBottom);
    chart()->addAxis(makeValueAxis(), Qt::AlignLeft);
}

//! Names only some of the rows, as many as there is room for. \a margin: of a row, left and right.
QAbstractAxis *ResultChart::makeSparseAxis(double margin)
{
    const int rows = m_model.rowCount();
    auto *across = new QCategoryAxis;
    across->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    const bool narrow = m_model.answer().by == Grouping::Hour;
    const int labels = std::clamp(width() / (narrow ? 30 : 130), 2, narrow ? 24 : 7);
    const int step = std::max(1, int(std::ceil(double(rows) / labels)));
    across->setStartValue(-1);
    for (int row = 0; row < rows; row += step)
        across->append(axisLabel(row), row);
    across->setRange(-margin, rows - 1 + margin);
    dressChartAxis(*across, currentTokens(), false);
    return across;
}

QString ResultChart::axisLabel(int row) const
{
    const QModelIndex bucket = m_model.index(row, EngagementModel::BucketColumn);
    if (m_model.answer().by == Grouping::Hour)
        return bucket.data(EngagementModel::BucketRole).toString();
    return chartLabel(bucket.data().toString());
}

QValueAxis *ResultChart::makeValueAxis()
{
    double least = 0;
    double most = 0;
    const double scale = chartScale(m_model.answer().metric);
    for (int row = 0; row < m_model.rowCount(); ++row) {
        for (const std::optional<double> &value : {m_model.value(row), m_model.comparedValue(row)}) {
            least = std::min(least, value.value_or(0) * scale);
            most = std::max(most, value.value_or(0) * scale);
        }
    }
    const double step = axisStep(most - least);
    auto *axis = new QValueAxis;
    const double bottom = std::floor(least / step) * step;
    const double top = std::max(std::ceil(most / step) * step, bottom + step);
    axis->setRange(bottom, top);
    axis->setTickType(QValueAxis::TicksDynamic);
    axis->setTickAnchor(0);
    axis->setTickInterval(step);
    // With localised numbers QtCharts takes what follows the number as it stands, so one percent sign is one.
    const bool whole = std::abs(step - std::round(step)) < 1e-9;
    const QString number = whole ? QStringLiteral("%.0f")
        : step < 0.1             ? QStringLiteral("%.2f")
                                 : QStringLiteral("%.1f");
    axis->setLabelFormat(scale > 1 ? number + QStringLiteral(" %") : number);
    dressChartAxis(*axis, currentTokens(), true);
    return axis;
}

void ResultChart::rebuildColumns()
{
    const Tokens &tokens = currentTokens();
    auto *series = new QBarSeries;
    series->setBarWidth(columnShare);
    auto *now = new QBarSet(QString());
    now->setBrush(tokens[Role::Accent]);
    now->setPen(Qt::NoPen);
    auto *before = new QBarSet(QString());
    before->setBrush(QBrush(tokens[Role::Text3], Qt::BDiagPattern));
    before->setPen(QPen(tokens[Role::Text3], 1));
    QStringList names;
    const double scale = chartScale(m_model.answer().metric);
    for (int row = 0; row < m_model.rowCount(); ++row) {
        now->append(m_model.value(row).value_or(0) * scale);
        before->append(m_model.comparedValue(row).value_or(0) * scale);
        QString name = axisLabel(row);
        while (names.contains(name))
            name += QChar(0x200B); // categories must differ; a reader sees no difference, and there is none to see
        names.append(name);
    }
    series->append(now);
    if (m_model.compared())
        series->append(before);
    else
        delete before;
    chart()->addSeries(series);
    QAbstractAxis *across = nullptr;
    if (m_model.rowCount() > mostNamedColumns) {
        across = makeSparseAxis(0.5);
    } else {
        auto *named = new QBarCategoryAxis;
        named->append(names);
        dressChartAxis(*named, tokens, false);
        across = named;
    }
    chart()->addAxis(across, Qt::AlignBottom);
    series->attachAxis(across);
    QValueAxis *up = makeValueAxis();
    chart()->addAxis(up, Qt::AlignLeft);
    series->attachAxis(up);
    m_first = series;
}

void ResultChart::rebuildShares()
{
    const Tokens &tokens = currentTokens();
    auto *pie = new QPieSeries;
    pie->setHoleSize(0.5);
    pie->setPieSize(0.72);
    double sum = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        sum += std::max(0.0, m_model.value(row).value_or(0));
    static constexpr Qt::BrushStyle patterns[]
        = {Qt::SolidPattern, Qt::Dense4Pattern, Qt::BDiagPattern, Qt::Dense6Pattern, Qt::FDiagPattern, Qt::HorPattern};
    for (int row = 0; row < m_model.rowCount() && sum > 0; ++row) {
        const double value = std::max(0.0, m_model.value(row).value_or(0));
        const QString name = m_model.index(row, EngagementModel::BucketColumn).data().toString();
        auto *slice = new QPieSlice(
            QStringLiteral("%1 · %2 %").arg(chartLabel(name)).arg(std::lround(100 * value / sum)), value);
        slice->setBrush(QBrush(tokens[Role::Accent], patterns[std::size_t(row) % std::size(patterns)]));
        slice->setPen(QPen(tokens[Role::Accent], 1));
        slice->setLabelColor(tokens[Role::Text2]);
        slice->setLabelFont(textFont(TextSize::Small));
        slice->setLabelVisible(value > 0.02 * sum);
        pie->append(slice);
    }
    chart()->addSeries(pie);
}

std::optional<QPointF> ResultChart::pointOf(int row) const
{
    if (row < 0 || row >= m_model.rowCount())
        return std::nullopt;
    return pointAt(row, m_model.value(row));
}

std::optional<QPointF> ResultChart::pointAt(int row, const std::optional<double> &number) const
{
    if (!m_first || row < 0 || row >= m_model.rowCount())
        return std::nullopt;
    const QRectF plot = chart()->plotArea();
    const auto values = chart()->axes(Qt::Vertical);
    const auto *axis = values.isEmpty() ? nullptr : qobject_cast<QValueAxis *>(values.first());
    if (!axis)
        return std::nullopt;
    const int rows = m_model.rowCount();
    const double across = m_shape == Shape::Line ? (row + 0.3) / (rows - 0.4) : (row + 0.5) / rows;
    const double value = number ? *number * chartScale(m_model.answer().metric) : axis->min();
    const double height = (value - axis->min()) / (axis->max() - axis->min());
    return QPointF(plot.left() + across * plot.width(), plot.bottom() - height * plot.height());
}

int ResultChart::rowAt(const QPoint &position) const
{
    const QRectF plot = chart()->plotArea();
    const int rows = m_model.rowCount();
    if (m_shape == Shape::Shares || rows == 0 || !plot.adjusted(-8, -8, 8, 24).contains(position))
        return -1;
    const double across = (position.x() - plot.left()) / plot.width();
    const double row = m_shape == Shape::Line ? across * (rows - 0.4) - 0.3 : across * rows - 0.5;
    return std::clamp(int(std::lround(row)), 0, rows - 1);
}

QString ResultChart::sentence(int row) const
{
    if (row < 0 || row >= m_model.rowCount())
        return {};
    const ResultAnswer &answer = m_model.answer();
    const ResultRow &at = answer.rows.at(row);
    QString now = tr("%1: %2 (%3)", "time or group, value, coverage")
                      .arg(MetricText::bucket(at.bucket, answer.by), MetricText::value(*answer.metric, at.value),
                          MetricText::coverage(at, answer.basis));
    if (at.perPost)
        now = tr("%1; one post %2, %3", "the sentence so far, value with its interval, how it stands")
                  .arg(now, MetricText::perPost(*answer.metric, at), MetricText::standing(at.standing));
    if (!m_model.compared())
        return now;
    return tr("%1; compared with %2").arg(now, MetricText::value(*answer.metric, m_model.comparedValue(row)));
}

void ResultChart::setCurrentRow(int row)
{
    if (row == m_current)
        return;
    m_current = row;
    setAccessibleDescription(sentence(row));
    viewport()->update();
    Q_EMIT currentChanged(row);
}

void ResultChart::drawForeground(QPainter *painter, const QRectF &rect)
{
    QChartView::drawForeground(painter, rect);
    const Tokens &tokens = currentTokens();
    const QRectF plot = chart()->plotArea();
    if (const std::optional<QPointF> point = pointOf(m_current)) {
        painter->setPen(QPen(tokens[Role::Text3], 1, Qt::DotLine));
        painter->drawLine(QPointF(point->x(), plot.top()), QPointF(point->x(), plot.bottom()));
        if (m_model.value(m_current) && m_shape == Shape::Line) {
            painter->setPen(QPen(tokens[Role::Surface], 2));
            painter->setBrush(tokens[Role::Accent]);
            painter->drawEllipse(*point, 5, 5);
        }
    }
    if (m_shape == Shape::Columns)
        drawIntervals(*painter);
    if (hasFocus() && m_ring) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(tokens[Role::Accent], 1));
        painter->drawRoundedRect(QRectF(viewport()->rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
}

void ResultChart::drawIntervals(QPainter &painter)
{
    const ResultAnswer &answer = m_model.answer();
    if (!answer.metric
        || !isRate(*answer.metric)) // what adds up is drawn as the sum of a group: its posts vary otherwise
        return;
    const QRectF plot = chart()->plotArea();
    const double shift = m_model.compared() ? columnShare / 4 * plot.width() / m_model.rowCount() : 0;
    painter.setPen(QPen(currentTokens()[Role::Text], 1));
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const std::optional<Spread> &spread = m_model.row(row).perPost;
        const std::optional<QPointF> top = spread ? pointAt(row, spread->high) : std::nullopt;
        const std::optional<QPointF> bottom = spread ? pointAt(row, spread->low) : std::nullopt;
        if (!top || !bottom)
            continue;
        const double x = top->x() - shift;
        const double high = std::max(top->y(), plot.top());
        const double low = std::min(bottom->y(), plot.bottom());
        painter.drawLine(QPointF(x, high), QPointF(x, low));
        for (const double end : {high, low})
            painter.drawLine(QPointF(x - 3, end), QPointF(x + 3, end));
    }
}

} // namespace stoa
