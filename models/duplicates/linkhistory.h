// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "models/table/tablesnapshot.h"

#include <QDate>

#include <map>
#include <optional>
#include <vector>

namespace vinculo::models {

//! The movements of one account: first day of a month → movements in it.
struct AccountHistory
{
    std::map<QDate, std::uint32_t> months;
    std::uint32_t undated = 0;
};

//! How deep the movements of one link go.
struct LinkHistory
{
    enum class State : std::uint8_t {
        NotAsked,
        Waiting, //!< for its turn
        Loading,
        Known,
        Failed,
        NotOffered, //!< its institution has no movements: what else it holds is not counted here
    };
    State state = State::NotAsked;
    std::map<QDate, std::uint32_t> months; //!< first day of a month → movements in it
    std::uint32_t undated = 0;
    std::map<api::Uuid, AccountHistory> accounts = {}; //!< the same by account; the null id: of none
    QDate first;                                       //!< invalid: no movement
    QDate last;
    std::optional<ApiError> error = {};
    [[nodiscard]] qint64 movements() const;
};

//! Counts the rows of a whole list of transactions. Any thread.
[[nodiscard]] LinkHistory readHistory(const TableSnapshot &transactions);

//! Whether links of an institution of this technical name can have movements at all: fiscal and employment
//! ones have none (Belvo's names end in what they are).
[[nodiscard]] bool hasMovements(std::string_view institution);

} // namespace vinculo::models
