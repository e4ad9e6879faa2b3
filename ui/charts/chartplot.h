// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charts/chartdata.h"
#include "ui/charts/chartlegend.h"
#include "ui/charts/plotstyle.h"

#include <memory>

namespace vinculo::ui {

//! A chart as geometry and painting, without a widget: the same drawing serves the window, pictures and
//! paper. Lay out, then paint and ask for points as often as needed. Uses no clipping and no pattern brushes,
//! which vector files of Qt do not carry.
class ChartPlot
{
public:
    static std::unique_ptr<ChartPlot> make(models::ChartKind kind, const models::ChartData &data,
                                           const PlotStyle &style);
    virtual ~ChartPlot() = default;
    ChartPlot(const ChartPlot &) = delete;
    ChartPlot &operator=(const ChartPlot &) = delete;

    [[nodiscard]] const models::ChartData &data() const { return m_data; }
    [[nodiscard]] const PlotStyle &style() const { return m_style; }

    //! Charts with rows: what they need. Others: what looks well; they take more and, down to
    //! leastHeight(), less.
    [[nodiscard]] qreal heightFor(qreal width) const;
    [[nodiscard]] qreal leastHeight(qreal width) const;
    void layOut(const QRectF &place);
    void paint(QPainter &painter, models::ChartPoint current = {}) const;

    //! The point below a position; not valid beside the points.
    [[nodiscard]] virtual models::ChartPoint pointAt(QPointF position) const = 0;
    //! Room of a point, which a read-out does not cover.
    [[nodiscard]] virtual QRectF markOf(models::ChartPoint point) const = 0;
    //! Whole text of a label that is cut at a position; empty when none is.
    [[nodiscard]] virtual QString cutTextAt(QPointF position) const;
    //! Categories run downwards: up and down walk them.
    [[nodiscard]] virtual bool isUpright() const { return false; }
    //! A category can be meant without one of its series.
    [[nodiscard]] virtual bool hasWholeCategories() const { return true; }

protected:
    ChartPlot(const models::ChartData &data, const PlotStyle &style, ChartLegend legend);
    [[nodiscard]] virtual qreal contentHeight(qreal width) const = 0;
    [[nodiscard]] virtual qreal leastContentHeight(qreal width) const { return contentHeight(width); }
    virtual void layOutContent(const QRectF &place) = 0;
    virtual void paintContent(QPainter &painter, models::ChartPoint current) const = 0;

    [[nodiscard]] std::optional<Decimal> valueAt(models::ChartPoint point) const;

private:
    models::ChartData m_data;
    PlotStyle m_style;
    ChartLegend m_legend;
    QRectF m_legendPlace;
};

} // namespace vinculo::ui
