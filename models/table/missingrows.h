// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/table/rowindex.h"
#include "models/table/rowset.h"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>

namespace vinculo::models {

//! Rows, by their ids, that a table does not have and that are still waited for. They are numbered as they
//! come; nothing moves when a million do. GUI thread.
class MissingRows
{
public:
    void add(const RowId &id); //!< also one that had come and is missing again
    [[nodiscard]] bool isEmpty() const { return m_waiting.isEmpty(); }
    //! One more than the largest number of a row.
    [[nodiscard]] std::uint32_t end() const { return static_cast<std::uint32_t>(m_ids.size()); }
    [[nodiscard]] bool isWaiting(std::uint32_t number) const { return m_waiting.contains(number); }
    [[nodiscard]] RowId idOf(std::uint32_t number) const; //!< a view; valid as long as this
    bool take(const RowId &id);                           //!< it has come; false: nobody waited for it
    void take(std::uint32_t number) { m_waiting.take(number); }

private:
    struct OwnId
    {
        api::Uuid uuid;
        std::string text;
    };
    [[nodiscard]] auto ids() const
    {
        return [this](std::uint32_t number) { return idOf(number); };
    }

    std::deque<OwnId> m_ids;
    RowIndex m_index;
    RowSet m_waiting;
};

} // namespace vinculo::models
