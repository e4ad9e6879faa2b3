// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/totals/groupkeys.h"
#include "models/totals/totals.h"

#include <QLocale>
#include <QStringList>

#include <atomic>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace vinculo::models {

//! By what groups stand under each other; rows without value are last in both directions.
struct GroupSort
{
    enum class Key { Value, Count, Sum, Inflow, Outflow, Net };
    Key key = Key::Count;
    Currency currency; //!< of the four sums
    Qt::SortOrder order = Qt::DescendingOrder;
    bool operator==(const GroupSort &) const = default;
};

struct GroupRequest
{
    GroupBy by;
    TotalsRequest totals; //!< at most the first of moneyColumns is added up
    GroupSort sort;
    QTimeZone zone;           //!< whose days timestamps belong to
    QLocale locale;           //!< order of texts
    QStringList enumLabels{}; //!< what people see, in the order of FieldSpec::values
    std::size_t most = 2000;  //!< groups wanted one by one
};

//! The rows that share a value.
struct RowGroup
{
    enum class Kind { Value, Odd, Missing, Sum };
    Kind kind = Kind::Value;
    std::int64_t number = 0; //!< numbers, days, 0/1; periods: days of their first day
    std::string text;        //!< texts, wire values of enums
    api::Uuid uuid;
    const EnumValue *enumValue = nullptr; //!< known ones
    std::uint64_t count = 0;
    MoneyTotals money; //!< column -1: nothing was added up
};

//! The cell that stands for the group, for CellFormatter. Valid as long as the group.
[[nodiscard]] CellView cellOf(const RowGroup &group, const FieldSpec &field);

struct GroupTable
{
    std::vector<RowGroup> groups; //!< sorted, the first `most` of them
    std::uint64_t groupCount = 0; //!< all
    RowGroup rest;                //!< the groups that are not listed, together; no lowest and highest amounts
    RowGroup total;
};

//! Groups with their sums. Values that are not as described are one group, cells without value and empty
//! texts another one. A million different values cost no more than their list while it is made. Nothing when
//! cancelled. Any thread.
[[nodiscard]] std::optional<GroupTable> groupRows(const TableSnapshot &table,
                                                  std::span<const std::uint32_t> rows,
                                                  const GroupRequest &request,
                                                  const std::atomic_bool &isCancelled);

} // namespace vinculo::models
