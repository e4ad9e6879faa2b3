// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/columnplot.h"

#include "models/table/visibletext.h"

#include <QPainter>

#include <algorithm>

namespace vinculo::ui {

using models::ChartPoint;
using models::ChartSeries;
using models::plotted;
using models::SeriesForm;

namespace {

constexpr qreal kWidestBar = 32;
constexpr qreal kBarGap = 2;
constexpr qreal kLines = 13; //!< preferred height, in lines of text
constexpr qreal kLeastLines = 7;
constexpr qreal kLineWidth = 2;
constexpr qreal kDot = 3;

QList<qsizetype> barsOf(const models::ChartData &data)
{
    QList<qsizetype> bars;
    for (qsizetype i = 0; i < data.series.size(); ++i)
        if (data.series[i].form == SeriesForm::Bar)
            bars.append(i);
    return bars;
}

//! Lowest and highest place that is drawn.
std::pair<double, double> reachOf(const models::ChartData &data, bool isStacked)
{
    double low = 0;
    double high = 0;
    for (qsizetype i = 0; i < data.categories.size(); ++i) {
        double above = 0;
        double below = 0;
        for (const ChartSeries &series : data.series) {
            const auto value = i < series.values.size() ? series.values[i] : std::nullopt;
            if (!value)
                continue;
            const double height = plotted(*value);
            low = std::min(low, height);
            high = std::max(high, height);
            if (series.form == SeriesForm::Bar)
                (height < 0 ? below : above) += height;
        }
        if (isStacked) {
            low = std::min(low, below);
            high = std::max(high, above);
        }
    }
    return {low, high};
}

} // namespace

ColumnPlot::ColumnPlot(const models::ChartData &data, const PlotStyle &style)
    : ChartPlot(data, style, ChartLegend::ofSeries(data))
{
}

bool ColumnPlot::isStacked() const
{
    return data().arrangement == models::ChartData::Arrangement::Stacked;
}

qreal ColumnPlot::contentHeight(qreal width) const
{
    Q_UNUSED(width)
    return kLines * style().line();
}

qreal ColumnPlot::leastContentHeight(qreal width) const
{
    Q_UNUSED(width)
    return kLeastLines * style().line();
}

qreal ColumnPlot::bandWidth() const
{
    return m_frame.field().width() / static_cast<qreal>(std::max<qsizetype>(1, data().categories.size()));
}

qreal ColumnPlot::centreOf(qsizetype category) const
{
    return m_frame.field().left() + (static_cast<qreal>(category) + 0.5) * bandWidth();
}

void ColumnPlot::layOutContent(const QRectF &place)
{
    const QList<qsizetype> bars = barsOf(data());
    const bool isCounted = !data().currency.isKnown() && (isStacked() || bars.size() == 1);
    const auto [low, high] = reachOf(data(), isStacked());
    m_frame.layOut(place, data(), low, high, isCounted ? style().line() : 0, style());
    m_bars.clear();
    m_totals.clear();
    QList<qreal> centres;
    for (qsizetype i = 0; i < data().categories.size(); ++i) {
        centres.append(centreOf(i));
        if (isStacked())
            addStack(i, bars);
        else
            addGroup(i, bars);
    }
    if (isCounted)
        addTotals();
    m_marks = AxisMarks::ofCategories(data(), centres, bandWidth(), style());
}

void ColumnPlot::addGroup(qsizetype category, const QList<qsizetype> &bars)
{
    constexpr qreal kShare = 0.72; // of the band
    const auto count = static_cast<qreal>(std::max<qsizetype>(1, bars.size()));
    const qreal room = std::min(bandWidth() * kShare, count * kWidestBar);
    const qreal gap = room / count > 2 * kBarGap ? kBarGap : 0;
    qreal x = centreOf(category) - room / 2;
    for (const qsizetype series : bars) {
        if (const auto value = valueAt({category, series})) {
            const qreal y = m_frame.y(plotted(*value));
            const QRectF bar(QPointF(x + gap / 2, std::min(y, m_frame.zero())),
                             QPointF(x + room / count - gap / 2, std::max(y, m_frame.zero())));
            m_bars.append({bar, {category, series}});
        }
        x += room / count;
    }
}

void ColumnPlot::addStack(qsizetype category, const QList<qsizetype> &bars)
{
    constexpr qreal kShare = 0.62;
    const qreal width = std::min(bandWidth() * kShare, kWidestBar + 8);
    const qreal left = centreOf(category) - width / 2;
    double above = 0;
    double below = 0;
    for (const qsizetype series : bars) {
        const auto value = valueAt({category, series});
        if (!value || value->units() == 0)
            continue;
        double &end = value->units() < 0 ? below : above;
        const qreal from = m_frame.y(end);
        end += plotted(*value);
        const qreal to = m_frame.y(end);
        m_bars.append({QRectF(QPointF(left, std::min(from, to)), QPointF(left + width, std::max(from, to))),
                       {category, series}});
    }
}

//! Counts stand on their columns when all of them have room.
void ColumnPlot::addTotals()
{
    QList<Total> totals;
    for (qsizetype i = 0; i < data().categories.size(); ++i) {
        const auto total = categoryTotal(data(), i);
        if (!total || total->units() <= 0)
            continue;
        const QString text = style().text().value(data(), *total);
        if (style().metrics().horizontalAdvance(text) > bandWidth())
            return;
        qreal top = m_frame.zero();
        for (const Bar &bar : std::as_const(m_bars))
            if (bar.point.category == i)
                top = std::min(top, bar.place.top());
        totals.append({QPointF(centreOf(i), top), text});
    }
    m_totals = totals;
}

void ColumnPlot::paintContent(QPainter &painter, ChartPoint current) const
{
    const QRectF field = m_frame.field();
    if (current.isValid()) {
        const qreal left = centreOf(current.category) - bandWidth() / 2;
        painter.fillRect(QRectF(left, field.top(), bandWidth(), field.height()),
                         style().color(Theme::Role::Hover));
    }
    m_frame.paintGrid(painter, style());
    for (const Bar &bar : m_bars)
        style().paintBar(painter, bar.place, data().series[bar.point.series].role);
    for (const Bar &bar : m_bars)
        if (bar.point == current) {
            painter.setPen(QPen(style().color(Theme::Role::Text), 1.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(bar.place.adjusted(-1.5, -1.5, 1.5, 1.5));
        }
    m_frame.paintZero(painter, style());
    paintLines(painter, current);
    for (const Total &total : m_totals) {
        const QRectF place(total.foot.x() - bandWidth() / 2, total.foot.y() - style().line(), bandWidth(),
                           style().line());
        style().paintText(painter, place, Qt::AlignCenter, total.text, style().color(Theme::Role::Text));
    }
    AxisMarks::paint(painter, m_marks, m_frame.axisStrip(), style());
}

void ColumnPlot::paintLines(QPainter &painter, ChartPoint current) const
{
    const bool hasDots = bandWidth() > 4 * kDot;
    for (qsizetype series = 0; series < data().series.size(); ++series) {
        if (data().series[series].form == SeriesForm::Bar)
            continue;
        const QColor color = style().color(data().series[series].role);
        QPolygonF piece;
        QList<QPointF> points;
        const auto finish = [&] {
            painter.setPen(QPen(color, kLineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.setBrush(Qt::NoBrush);
            PlotStyle::paintLine(painter, piece);
            piece.clear();
        };
        for (qsizetype i = 0; i < data().categories.size(); ++i) {
            const auto value = valueAt({i, series});
            if (!value) {
                finish();
                continue;
            }
            piece.append(QPointF(centreOf(i), m_frame.y(plotted(*value))));
            if (hasDots || current.category == i)
                points.append(piece.constLast());
        }
        finish();
        painter.setBrush(style().color(Theme::Role::Surface));
        for (const QPointF &point : std::as_const(points))
            painter.drawEllipse(point, kDot, kDot);
    }
}

ChartPoint ColumnPlot::pointAt(QPointF position) const
{
    const QRectF field = m_frame.field();
    if (data().isEmpty() || position.x() < field.left() || position.x() > field.right())
        return {};
    for (const Bar &bar : m_bars)
        if (bar.place.adjusted(-1, -1, 1, 1).contains(position))
            return bar.point;
    const auto category = static_cast<qsizetype>((position.x() - field.left()) / bandWidth());
    return {std::clamp<qsizetype>(category, 0, data().categories.size() - 1), -1};
}

QRectF ColumnPlot::markOf(ChartPoint point) const
{
    const QRectF field = m_frame.field();
    return {centreOf(point.category) - bandWidth() / 2, field.top(), bandWidth(), field.height()};
}

QString ColumnPlot::cutTextAt(QPointF position) const
{
    const ChartPoint point = pointAt(position);
    if (!point.isValid() || position.y() < m_frame.field().bottom())
        return {};
    const models::ChartCategory &category = data().categories[point.category];
    const bool isCut = !category.date.isValid() && m_marks[point.category].text.endsWith(QChar(0x2026));
    return isCut ? models::visibleText(category.label) : QString();
}

} // namespace vinculo::ui
