// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charts/charttext.h"

#include <QAbstractTableModel>

namespace vinculo::models {

//! The numbers of a chart as a table: a row per category and a column per series; for Coverage and
//! Heat a row per series and a column per category. Texts are shown as text, numbers stand right.
class ChartTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setData(const ChartData &data, ChartKind kind);
    using QAbstractTableModel::setData;
    //! Words anew, after the language changed.
    void retranslate();
    //! Which point of the chart a cell is.
    [[nodiscard]] ChartPoint pointOf(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    //! For a file: exact numbers with a dot, and the currency in a column of its own. UTF-8 with byte order
    //! mark, CRLF, formulas guarded.
    [[nodiscard]] QByteArray toCsv() const;
    [[nodiscard]] QString toTabs() const; //!< for the clipboard: as shown, with titles

private:
    [[nodiscard]] bool isTurned() const { return m_kind == ChartKind::Coverage || m_kind == ChartKind::Heat; }
    [[nodiscard]] bool hasWords() const { return m_kind == ChartKind::Coverage; } //!< no numbers
    [[nodiscard]] bool hasShare() const { return m_kind == ChartKind::Categories; }
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QString heading(int column) const;
    [[nodiscard]] QString exact(int row, int column) const;

    ChartText m_text;
    ChartData m_data;
    ChartKind m_kind = ChartKind::Columns;
};

} // namespace vinculo::models
