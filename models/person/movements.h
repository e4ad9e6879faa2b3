// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/person/snapshotfield.h"

namespace vinculo::models {

enum class FlowDirection : std::uint8_t { In, Out };

//! What the analyses read of a transaction. Amounts are positive at Belvo; `direction` says which way they
//! went, as in the totals below a table.
struct Movement
{
    std::optional<std::int32_t> day; //!< value date, days since 1970-01-01
    std::optional<Money> amount;
    std::optional<FlowDirection> direction;
    //! Announced by the bank; may change or vanish. Everything else counts as processed: the other values are
    //! deprecated and mean nothing of the kind.
    bool isPending = false;
    [[nodiscard]] bool isWhole() const { return day && amount && direction; }
};

//! Reads the rows of a snapshot of transactions as movements. Refers to the snapshot. Any thread.
class Movements
{
public:
    explicit Movements(const TableSnapshot &transactions);
    [[nodiscard]] std::size_t size() const { return m_table.rows.size(); }
    [[nodiscard]] Movement at(std::size_t row) const;
    [[nodiscard]] std::optional<api::Uuid> account(std::size_t row) const { return m_account.uuid(row); }

private:
    const TableSnapshot &m_table;
    SnapshotField m_date;
    SnapshotField m_amount;
    SnapshotField m_type;
    SnapshotField m_status;
    SnapshotField m_account;
};

} // namespace vinculo::models
