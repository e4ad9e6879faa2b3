// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/table/tablesnapshot.h"

#include <atomic>
#include <cstdint>
#include <optional>
#include <vector>

namespace vinculo::models {

//! Movements between a person's own accounts: they are neither income nor spending. Belvo names none, so a
//! row counts as one when it is a transfer or the payment of a card by its category (or by its operation
//! where categorisation is not contracted) and has its other half: the same amount the other way on another
//! account of the person within two days. Or when the other side has the person's own document.
struct InternalTransfers
{
    std::vector<std::uint8_t> flags; //!< one per row of the snapshot
    std::size_t pairs = 0;
    [[nodiscard]] bool at(std::size_t row) const { return row < flags.size() && flags[row] != 0; }
};

//! Nothing when cancelled. Any thread.
[[nodiscard]] std::optional<InternalTransfers> internalTransfers(const TableSnapshot &transactions,
                                                                 const TableSnapshot &owners,
                                                                 const std::atomic_bool &isCancelled);

} // namespace vinculo::models
