// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/table/tablesnapshot.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <string_view>

namespace vinculo::models {

//! One field of a snapshot's rows, by its wire path. What a row has not, or has in another form than
//! described, is nothing. Refers to the snapshot. Any thread.
class SnapshotField
{
public:
    SnapshotField(const TableSnapshot &table, std::string_view path);

    [[nodiscard]] const FieldSpec *field() const
    {
        return m_field;
    } //!< nullptr: the table has no such column
    [[nodiscard]] bool has(std::size_t row) const { return cell(row).has_value(); }
    [[nodiscard]] std::optional<CellView> cell(std::size_t row) const;
    //! Texts and wire values of listed fields; empty otherwise. Valid as long as the snapshot.
    [[nodiscard]] std::string_view text(std::size_t row) const;
    [[nodiscard]] QString string(std::size_t row) const;   //!< the same, and identifiers in their wire form
    [[nodiscard]] QStringList list(std::size_t row) const; //!< the items of a TextList
    //! Days, µs, Decimal and Money units, integers, 0 and 1.
    [[nodiscard]] std::optional<std::int64_t> number(std::size_t row) const;
    [[nodiscard]] QDate date(std::size_t row) const; //!< of Date and Timestamp (UTC); invalid without
    [[nodiscard]] std::optional<QDateTime> time(std::size_t row) const; //!< of Timestamp
    [[nodiscard]] std::optional<api::Uuid> uuid(std::size_t row) const;
    //! Nothing where what stands for the currency is no code: such amounts can't be added up.
    [[nodiscard]] std::optional<Money> money(std::size_t row) const;
    [[nodiscard]] bool isTrue(std::size_t row) const { return number(row).value_or(0) != 0; }

private:
    const TableSnapshot &m_table;
    std::size_t m_column = 0;
    const FieldSpec *m_field = nullptr;
};

[[nodiscard]] QString wireId(const api::Uuid &id);
[[nodiscard]] QString toText(std::string_view utf8);

} // namespace vinculo::models
