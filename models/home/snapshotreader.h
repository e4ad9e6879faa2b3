// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/table/tablesnapshot.h"
#include "models/totals/groupkeys.h"

#include <optional>
#include <string_view>

namespace vinculo::models {

//! One column of a snapshot by its wire path; one that the resource does not have, or cells without a value
//! of its type, read as nothing. Valid as long as the snapshot; one thread at a time.
class SnapshotColumn
{
public:
    SnapshotColumn(const TableSnapshot &table, std::string_view path);
    [[nodiscard]] std::string_view text(std::size_t row) const;
    [[nodiscard]] std::optional<api::Uuid> uuid(std::size_t row) const;
    [[nodiscard]] std::optional<std::int64_t> number(std::size_t row) const;
    //! Wire form of an enum value; also of one that the description does not know.
    [[nodiscard]] std::string_view name(std::size_t row) const;
    //! The day of a time stamp in the zone of `days`.
    [[nodiscard]] std::optional<std::int64_t> day(std::size_t row, PeriodReader &days) const;

private:
    [[nodiscard]] std::optional<CellView> value(std::size_t row) const;

    const TableSnapshot &m_table;
    std::optional<std::size_t> m_column;
};

} // namespace vinculo::models
