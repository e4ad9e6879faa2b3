// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/table/missingrows.h"
#include "models/table/rowset.h"
#include "models/table/tablesnapshot.h"

#include <cstddef>
#include <cstdint>
#include <deque>

namespace vinculo::models {

class ColumnTable;

//! Finds rows again after their table was loaded anew, by their ids. A few at a time: a look at an id goes
//! to memory that is in no cache, and a million of them would take longer than a window may stand still.
//! Those that are not there are waited for: a list comes page by page.
class ReloadedRows
{
public:
    //! Rows of what the table was.
    void add(TableSnapshot before, RowSet rows);
    //! The table is another one: those that were not found in the last one may be in this.
    void lookAgain();
    //! Looks for at most so many; those that are in the table now are put into `found`.
    void find(const ColumnTable &table, std::size_t most, RowSet &found);
    //! The same for rows of the table that have just come, all of them.
    void findAmong(const ColumnTable &table, int first, int last, RowSet &found);
    //! Nothing is left to find(); some may be waited for.
    [[nodiscard]] bool isDone() const { return m_asked.empty() && m_again >= m_againEnd; }
    void clear();

private:
    struct Asked
    {
        TableSnapshot before;
        RowSet rows;
        std::uint32_t next = 0; //!< rows below it have been looked for
    };
    void dropMissing();

    std::deque<Asked> m_asked;
    MissingRows m_missing;
    std::uint32_t m_again = 0; //!< missing ones from here to the end are looked for as well
    std::uint32_t m_againEnd = 0;
};

} // namespace vinculo::models
