// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "models/table/tablesnapshot.h"

#include <QDate>

#include <map>
#include <optional>
#include <vector>

namespace vinculo::models {

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
    QDate first; //!< invalid: no movement
    QDate last;
    std::optional<ApiError> error = {};
    [[nodiscard]] qint64 movements() const;
};

//! Counts the rows of a whole list of transactions. Any thread.
[[nodiscard]] LinkHistory readHistory(const TableSnapshot &transactions);

//! Whether links of an institution of this technical name can have movements at all: fiscal and employment
//! ones have none (Belvo's names end in what they are).
[[nodiscard]] bool hasMovements(std::string_view institution);

//! What goes with a link.
struct HistoryLoss
{
    bool isKnown = false;      //!< the histories that are needed are all there
    std::vector<QDate> months; //!< that no link that stays has, or only in part; first days, ascending
    [[nodiscard]] bool isNothing() const { return isKnown && months.empty(); }
};

//! What is lost with `removed` while `staying` stay; everything when nothing does. Of a month in which the
//! history of everything that stays begins, more movements in `removed` mean that its beginning is lost. Any
//! thread.
[[nodiscard]] HistoryLoss lossWith(const LinkHistory &removed, const std::vector<LinkHistory> &staying);

} // namespace vinculo::models
