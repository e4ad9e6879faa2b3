// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartplot.h"

namespace vinculo::ui {

//! A row per category: name, amount and share above a lying bar. Several series stand behind each other on
//! the bar.
class CategoryPlot : public ChartPlot
{
public:
    CategoryPlot(const models::ChartData &data, const PlotStyle &style);

    [[nodiscard]] models::ChartPoint pointAt(QPointF position) const override;
    [[nodiscard]] QRectF markOf(models::ChartPoint point) const override;
    [[nodiscard]] QString cutTextAt(QPointF position) const override;
    [[nodiscard]] bool isUpright() const override { return true; }

protected:
    [[nodiscard]] qreal contentHeight(qreal width) const override;
    void layOutContent(const QRectF &place) override;
    void paintContent(QPainter &painter, models::ChartPoint current) const override;

private:
    struct Row
    {
        QString name;
        QString amount;
        QString share;
    };
    struct Bar
    {
        QRectF place;
        models::ChartPoint point;
    };
    [[nodiscard]] qreal rowHeight() const;
    [[nodiscard]] QRectF rowPlace(qsizetype category) const;
    [[nodiscard]] qreal nameWidth() const;
    void addBars(qsizetype category, double low, double high);

    QRectF m_place;
    QList<Row> m_rows;
    QList<Bar> m_bars;
    qreal m_amountWidth = 0;
    qreal m_shareWidth = 0;
};

} // namespace vinculo::ui
