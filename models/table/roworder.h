// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/query/queryevaluator.h"
#include "models/table/columntable.h"

#include <QLocale>
#include <QStringList>

#include <atomic>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace vinculo::models {

//! One sort key: the column, its direction, and for enums the words people see, in the order of
//! FieldSpec::values.
struct SortColumn
{
    int column = -1;
    Qt::SortOrder order = Qt::AscendingOrder;
    QStringList enumLabels;
};

//! Everything a worker needs to filter and sort rows, by value.
struct RowOrderRequest
{
    TableSnapshot table;
    std::shared_ptr<const QueryEvaluator> query; //!< nullptr: every row
    std::vector<SortColumn> sorts;               //!< first key first; empty: as loaded
    QLocale locale;
    bool isWhole = true;                //!< order all rows; otherwise place `moved` into `ordered`
    std::vector<std::uint32_t> ordered; //!< already filtered and sorted; may contain some of `moved`
    std::vector<std::uint32_t> moved;   //!< new or changed rows, ascending
};
using RowOrder = std::vector<std::uint32_t>;

//! The table rows to show, in order. Values in their natural order (text by the locale's collation, blind to
//! case, numbers inside text by value; money by currency, then amount), odd values behind them, missing ones
//! last in both directions, ties as loaded. Nothing when cancelled. Any thread.
[[nodiscard]] std::optional<RowOrder> orderRows(const RowOrderRequest &request,
                                                const std::atomic_bool &isCancelled);

//! So few rows that ordering them takes a few milliseconds: done at once, without flicker.
[[nodiscard]] bool isQuicklyOrdered(const TableSnapshot &table);

} // namespace vinculo::models
