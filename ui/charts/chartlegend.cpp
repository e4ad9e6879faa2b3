// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartlegend.h"

#include "models/charts/heatsteps.h"
#include "models/table/visibletext.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace vinculo::ui {

using models::ChartSeries;
using models::Coverage;

namespace {

constexpr qreal kSampleWidth = 14;
constexpr qreal kSampleHeight = 10;
constexpr qreal kSampleGap = 6;
constexpr qreal kItemGap = 16;

//! Level lines: told apart from the slanted ones of partial months.
void paintStripes(QPainter &painter, const QRectF &cell, const QColor &color)
{
    constexpr qreal kStep = 4;
    painter.setPen(QPen(color, 1));
    for (qreal y = cell.top() + kStep / 2 + 0.5; y < cell.bottom(); y += kStep)
        painter.drawLine(QPointF(cell.left(), y), QPointF(cell.right(), y));
}

//! On whole pixels.
QRectF outlineOf(const QRectF &cell)
{
    return {std::round(cell.left()) + 0.5, std::round(cell.top()) + 0.5,
            std::max(1.0, std::round(cell.width()) - 1), std::max(1.0, std::round(cell.height()) - 1)};
}

} // namespace

void paintHeatCell(QPainter &painter, const QRectF &cell, int step, const PlotStyle &style)
{
    constexpr qreal kSparse = 6;
    constexpr qreal kDense = 3;
    const QRectF outline = outlineOf(cell);
    const QColor front = style.color(models::SeriesRole::Attention);
    const bool isSolid = step >= models::HeatSteps::kSteps;
    if (step > 0)
        painter.fillRect(outline, isSolid ? front : style.tint(models::SeriesRole::Attention));
    if (step == 2 || step == 3)
        style.paintHatch(painter, outline, front, step == 2 ? kSparse : kDense, true);
    painter.setPen(QPen(step > 0 ? front : style.color(Theme::Role::Border), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(outline);
}

void paintCoverageCell(QPainter &painter, const QRectF &cell, Coverage state, const PlotStyle &style)
{
    const QRectF outline = outlineOf(cell);
    const auto frame = [&](Qt::PenStyle pen, Theme::Role role) {
        painter.setPen(QPen(style.color(role), 1, pen));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(outline);
    };
    switch (state) {
    case Coverage::Full:
        painter.setPen(QPen(style.color(Theme::Role::Accent), 1));
        painter.setBrush(style.color(Theme::Role::Accent));
        painter.drawRect(outline);
        break;
    case Coverage::Partial:
        painter.fillRect(outline, style.tint(models::SeriesRole::Accent));
        style.paintHatch(painter, outline, style.color(Theme::Role::Accent), 4, true);
        frame(Qt::SolidLine, Theme::Role::Accent);
        break;
    case Coverage::None:
        frame(Qt::SolidLine, Theme::Role::Neutral);
        break;
    case Coverage::OutsideWindow:
        frame(Qt::DotLine, Theme::Role::Neutral);
        break;
    case Coverage::NotLoaded:
        paintStripes(painter, outline, style.color(Theme::Role::Neutral));
        break;
    case Coverage::NotRead:
        paintStripes(painter, outline, style.color(Theme::Role::Neutral));
        frame(Qt::SolidLine, Theme::Role::Neutral);
        break;
    case Coverage::BeforeAccount:
        break;
    }
}

void ChartLegend::paintSwatch(QPainter &painter, const QRectF &place, const ChartSeries &series,
                              const PlotStyle &style)
{
    if (series.form == models::SeriesForm::Bar) {
        style.paintBar(painter, place, series.role);
        return;
    }
    const QColor color = style.color(series.role);
    constexpr qreal kRadius = 3;
    painter.setPen(QPen(color, 2));
    painter.drawLine(QPointF(place.left(), place.center().y()), QPointF(place.right(), place.center().y()));
    painter.setBrush(style.color(Theme::Role::Surface));
    painter.drawEllipse(place.center(), kRadius, kRadius);
}

ChartLegend ChartLegend::ofSeries(const models::ChartData &data)
{
    ChartLegend legend;
    if (data.series.size() < 2)
        return legend;
    for (const ChartSeries &series : data.series) {
        ChartSeries sample{
            .name = {}, .role = series.role, .form = series.form, .key = {}, .values = {}, .texts = {}};
        legend.m_items.append({models::visibleText(series.name),
                               [sample](QPainter &painter, const QRectF &place, const PlotStyle &style) {
                                   paintSwatch(painter, place, sample, style);
                               }});
    }
    return legend;
}

ChartLegend ChartLegend::ofCoverage(const models::ChartData &data)
{
    ChartLegend legend;
    for (const Coverage state : {Coverage::Full, Coverage::Partial, Coverage::None, Coverage::OutsideWindow,
                                 Coverage::NotRead, Coverage::NotLoaded}) {
        const bool occurs = std::ranges::any_of(
            data.series, [state](const ChartSeries &series) { return series.coverage.contains(state); });
        if (occurs)
            legend.m_items.append({models::ChartText::coverage(state),
                                   [state](QPainter &painter, const QRectF &place, const PlotStyle &style) {
                                       paintCoverageCell(painter, place, state, style);
                                   }});
    }
    return legend;
}

ChartLegend ChartLegend::ofHeat(const models::ChartData &data, const PlotStyle &style)
{
    ChartLegend legend;
    const models::HeatSteps steps = models::HeatSteps::of(data);
    for (int step = 1; step <= models::HeatSteps::kSteps; ++step) {
        const auto range = steps.rangeOf(step);
        if (!range)
            continue;
        const QString from = style.text().value(data, range->first);
        const QString to = style.text().value(data, range->second);
        legend.m_items.append({from == to ? from : from + u'–' + to,
                               [step](QPainter &painter, const QRectF &place, const PlotStyle &painted) {
                                   paintHeatCell(painter, place, step, painted);
                               }});
    }
    return legend;
}

qreal ChartLegend::flow(qreal width, const PlotStyle &style,
                        const std::function<void(const Item &, const QRectF &)> &visit) const
{
    const QFontMetricsF metrics = style.metrics();
    qreal x = 0;
    qreal y = 0;
    for (const Item &item : m_items) {
        const qreal own =
            std::min(width, kSampleWidth + kSampleGap + std::ceil(metrics.horizontalAdvance(item.name)) + 1);
        if (x > 0 && x + own > width) {
            x = 0;
            y += style.line();
        }
        visit(item, {x, y, own, style.line()});
        x += own + kItemGap;
    }
    return m_items.isEmpty() ? 0 : y + style.line() + Theme::space(2);
}

qreal ChartLegend::heightFor(qreal width, const PlotStyle &style) const
{
    return flow(width, style, [](const Item &, const QRectF &) {});
}

void ChartLegend::paint(QPainter &painter, const QRectF &place, const PlotStyle &style) const
{
    flow(place.width(), style, [&](const Item &item, const QRectF &own) {
        const QRectF line = own.translated(place.topLeft());
        const QRectF sample(line.left(), line.center().y() - kSampleHeight / 2, kSampleWidth, kSampleHeight);
        item.paintSample(painter, sample, style);
        style.paintText(painter, line.adjusted(kSampleWidth + kSampleGap, 0, 0, 0),
                        Qt::AlignLeft | Qt::AlignVCenter, item.name, style.color(Theme::Role::Secondary));
    });
}

} // namespace vinculo::ui
