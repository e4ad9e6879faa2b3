// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/table/rowset.h"
#include "models/table/tablesnapshot.h"

#include <cstddef>
#include <deque>

namespace vinculo::models {

class ColumnTable;

//! Finds rows again after their table was loaded anew, by their ids. A few at a time: a look at an id goes
//! to memory that is in no cache, and a million of them would take longer than a window may stand still.
class ReloadedRows
{
public:
    //! Rows of what the table was. What has not been found yet of a table before that one stays asked for.
    void add(TableSnapshot before, RowSet rows);
    //! Looks for at most so many; those that are in the table now are put into `found`.
    void find(const ColumnTable &table, std::size_t most, RowSet &found);
    [[nodiscard]] bool isDone() const { return m_asked.empty(); }
    void clear() { m_asked.clear(); }

private:
    struct Asked
    {
        TableSnapshot before;
        RowSet rows;
        std::uint32_t next = 0; //!< rows below it have been looked for
    };
    std::deque<Asked> m_asked;
};

} // namespace vinculo::models
