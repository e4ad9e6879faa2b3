// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charts/charttablemodel.h"
#include "ui/theme/theme.h"

#include <QTableView>

namespace vinculo::ui {

//! The same numbers as a chart's, as a table for keyboard and screen reader. Enter or a double click asks for
//! the rows behind a cell, Copy takes the whole table.
class ChartTable : public QTableView
{
    Q_OBJECT
public:
    ChartTable(Theme &theme, QWidget *parent);
    void setData(const models::ChartData &chart, models::ChartKind kind);
    void setDensity(Theme::Density density);
    void retranslate() { m_model.retranslate(); }
    [[nodiscard]] models::ChartTableModel &table() { return m_model; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pointActivated(models::ChartPoint point);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void fitColumns();

    models::ChartTableModel m_model;
    bool m_areColumnsFit = false;
};

} // namespace vinculo::ui
