// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/lineplot.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace vinculo::ui {

using models::ChartCategory;
using models::ChartPoint;
using models::ChartSeries;
using models::plotted;

namespace {

constexpr qreal kLines = 13;
constexpr qreal kLeastLines = 7;
constexpr qreal kLineWidth = 2;
constexpr qreal kDot = 3.5;
constexpr qreal kSide = 6; //!< px between the field's edge and the first and last point
constexpr qint64 kManyDays = 62;

bool areDated(const models::ChartData &data)
{
    return std::ranges::all_of(data.categories, [](const ChartCategory &c) { return c.date.isValid(); }) &&
           std::ranges::is_sorted(data.categories, {}, &ChartCategory::date);
}

//! A line with many points, cut to four per pixel column: where it comes in, its extremes, where it leaves.
//! Looks the same and costs what its width costs.
QPolygonF thinned(const QPolygonF &line)
{
    QPolygonF kept;
    for (qsizetype first = 0; first < line.size();) {
        const qreal column = std::floor(line[first].x());
        qsizetype last = first;
        qsizetype lowest = first;
        qsizetype highest = first;
        while (last + 1 < line.size() && std::floor(line[last + 1].x()) == column) {
            ++last;
            lowest = line[last].y() > line[lowest].y() ? last : lowest;
            highest = line[last].y() < line[highest].y() ? last : highest;
        }
        qsizetype before = -1;
        for (const qsizetype place : {first, std::min(lowest, highest), std::max(lowest, highest), last}) {
            if (place != before)
                kept.append(line[place]);
            before = place;
        }
        first = last + 1;
    }
    return kept;
}

} // namespace

LinePlot::LinePlot(const models::ChartData &data, const PlotStyle &style)
    : ChartPlot(data, style, ChartLegend::ofSeries(data))
{
}

qreal LinePlot::contentHeight(qreal width) const
{
    Q_UNUSED(width)
    return kLines * style().line();
}

qreal LinePlot::leastContentHeight(qreal width) const
{
    Q_UNUSED(width)
    return kLeastLines * style().line();
}

void LinePlot::layOutContent(const QRectF &place)
{
    double low = 0;
    double high = 0;
    for (const ChartSeries &series : data().series)
        for (const std::optional<Decimal> &value : series.values)
            if (value) {
                low = std::min(low, plotted(*value));
                high = std::max(high, plotted(*value));
            }
    m_frame.layOut(place, data(), low, high, 0, style());
    placeCategories();
    m_stretches.clear();
    for (qsizetype i = 0; i < data().series.size(); ++i)
        addStretches(i);
    for (Stretch &stretch : m_stretches)
        stretch.line = thinned(stretch.line);
}

void LinePlot::placeCategories()
{
    const QList<ChartCategory> &categories = data().categories;
    const qreal left = m_frame.field().left() + kSide;
    const qreal right = std::max(left + 1, m_frame.field().right() - kSide);
    m_places.clear();
    m_marks.clear();
    if (categories.isEmpty())
        return;
    const bool isDated = areDated(data());
    const QDate first = categories.constFirst().date;
    const QDate last = categories.constLast().date;
    const qint64 days = isDated ? first.daysTo(last) : 0;
    for (qsizetype i = 0; i < categories.size(); ++i) {
        qreal share = 0.5;
        if (days > 0)
            share = static_cast<qreal>(first.daysTo(categories[i].date)) / static_cast<qreal>(days);
        else if (categories.size() > 1)
            share = static_cast<qreal>(i) / static_cast<qreal>(categories.size() - 1);
        m_places.append(left + share * (right - left));
    }
    if (days > kManyDays)
        m_marks = AxisMarks::ofMonths(first, last, left, right, style());
    else
        m_marks = AxisMarks::ofCategories(data(), m_places,
                                          (right - left) / static_cast<qreal>(categories.size()), style());
}

void LinePlot::addStretches(qsizetype series)
{
    std::optional<QPointF> before;
    bool wasReconstructed = false;
    for (qsizetype i = 0; i < m_places.size(); ++i) {
        const auto value = valueAt({i, series});
        if (!value) {
            before.reset();
            continue;
        }
        const QPointF here(m_places[i], m_frame.y(plotted(*value)));
        const bool isReconstructed = data().categories[i].quality == models::ChartQuality::Reconstructed;
        if (!before) {
            addPiece(series, here, here, isReconstructed);
        } else if (data().series[series].form == models::SeriesForm::Step) {
            const QPointF corner(here.x(), before->y());
            addPiece(series, *before, corner, wasReconstructed || isReconstructed);
            addPiece(series, corner, here, wasReconstructed || isReconstructed);
        } else {
            addPiece(series, *before, here, wasReconstructed || isReconstructed);
        }
        before = here;
        wasReconstructed = isReconstructed;
    }
}

//! Adds a straight piece, cut in two where it crosses zero, to the stretch it goes on with.
void LinePlot::addPiece(qsizetype series, QPointF from, QPointF to, bool isReconstructed)
{
    const qreal zero = m_frame.zero();
    if ((from.y() - zero) * (to.y() - zero) < 0) {
        const qreal share = (zero - from.y()) / (to.y() - from.y());
        const QPointF crossing(from.x() + share * (to.x() - from.x()), zero);
        addPiece(series, from, crossing, isReconstructed);
        addPiece(series, crossing, to, isReconstructed);
        return;
    }
    const bool isNegative = std::max(from.y(), to.y()) > zero + 1e-6;
    const bool goesOn = !m_stretches.isEmpty() && m_stretches.constLast().series == series &&
                        m_stretches.constLast().isNegative == isNegative &&
                        m_stretches.constLast().isReconstructed == isReconstructed &&
                        m_stretches.constLast().line.constLast() == from;
    if (!goesOn)
        m_stretches.append({series, isNegative, isReconstructed, QPolygonF{from}});
    m_stretches.last().line.append(to);
}

void LinePlot::paintContent(QPainter &painter, ChartPoint current) const
{
    if (data().series.size() == 1)
        paintAreas(painter);
    m_frame.paintGrid(painter, style());
    m_frame.paintZero(painter, style());
    paintLines(painter);
    paintCurrent(painter, current);
    AxisMarks::paint(painter, m_marks, m_frame.axisStrip(), style());
}

void LinePlot::paintAreas(QPainter &painter) const
{
    constexpr qreal kHatchStep = 5;
    const qreal zero = m_frame.zero();
    for (const Stretch &stretch : m_stretches) {
        const auto role = stretch.isNegative ? models::SeriesRole::Out : data().series[stretch.series].role;
        QPolygonF area = stretch.line;
        area.append(QPointF(stretch.line.constLast().x(), zero));
        area.append(QPointF(stretch.line.constFirst().x(), zero));
        painter.setPen(Qt::NoPen);
        painter.setBrush(style().tint(role));
        painter.drawPolygon(area);
        if (!stretch.isNegative)
            continue;
        // Upright lines: their ends are known without clipping.
        painter.setPen(QPen(style().color(role), 1));
        qreal x = std::ceil(stretch.line.constFirst().x() / kHatchStep) * kHatchStep;
        for (qsizetype i = 1; i < stretch.line.size(); ++i) {
            const QPointF a = stretch.line[i - 1];
            const QPointF b = stretch.line[i];
            for (; x <= b.x() && b.x() > a.x(); x += kHatchStep) {
                const qreal y = a.y() + (x - a.x()) / (b.x() - a.x()) * (b.y() - a.y());
                painter.drawLine(QPointF(x, zero), QPointF(x, y));
            }
        }
    }
}

void LinePlot::paintLines(QPainter &painter) const
{
    painter.setBrush(Qt::NoBrush);
    for (const Stretch &stretch : m_stretches) {
        const bool isMarked = stretch.isNegative && data().series.size() == 1;
        const QColor color = isMarked ? style().color(models::SeriesRole::Out)
                                      : style().color(data().series[stretch.series].role);
        QPen pen(color, kLineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
        if (stretch.isReconstructed) {
            pen.setDashPattern({3, 2});
            pen.setCapStyle(Qt::FlatCap);
        }
        painter.setPen(pen);
        if (stretch.isReconstructed)
            painter.drawPolyline(stretch.line); // dashes go on from piece to piece
        else
            PlotStyle::paintLine(painter, stretch.line);
        const QRectF bounds = stretch.line.boundingRect();
        if (bounds.width() < 1 && bounds.height() < 1) { // one value alone has no line
            painter.setBrush(style().color(Theme::Role::Surface));
            painter.drawEllipse(bounds.center(), kDot, kDot);
            painter.setBrush(Qt::NoBrush);
        }
    }
}

void LinePlot::paintCurrent(QPainter &painter, ChartPoint current) const
{
    if (!current.isValid() || current.category >= m_places.size())
        return;
    const qreal x = m_places[current.category];
    painter.setPen(QPen(style().color(Theme::Role::Secondary), 1, Qt::DashLine));
    painter.drawLine(QPointF(x, m_frame.field().top()), QPointF(x, m_frame.field().bottom()));
    painter.setBrush(style().color(Theme::Role::Surface));
    for (qsizetype i = 0; i < data().series.size(); ++i)
        if (const auto value = valueAt({current.category, i})) {
            const qreal radius = current.series == i ? kDot + 1.5 : kDot;
            painter.setPen(QPen(style().color(data().series[i].role), kLineWidth));
            painter.drawEllipse(QPointF(x, m_frame.y(plotted(*value))), radius, radius);
        }
}

ChartPoint LinePlot::pointAt(QPointF position) const
{
    const QRectF field = m_frame.field();
    if (m_places.isEmpty() || position.x() < field.left() || position.x() > field.right())
        return {};
    const auto after = std::ranges::lower_bound(m_places, position.x());
    if (after == m_places.cbegin())
        return {0, -1};
    if (after == m_places.cend())
        return {m_places.size() - 1, -1};
    const bool isNearer = *after - position.x() < position.x() - *(after - 1);
    return {after - m_places.cbegin() - (isNearer ? 0 : 1), -1};
}

QRectF LinePlot::markOf(ChartPoint point) const
{
    const QRectF field = m_frame.field();
    return {m_places.value(point.category) - kSide, field.top(), 2 * kSide, field.height()};
}

} // namespace vinculo::ui
