// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace vinculo::models {

//! Finds out, from a few pages read again, how a loaded table differs from the list at the server: which rows
//! of the list the table misses, and which of its rows the list has no longer. A value; asks for nothing
//! itself.
//!
//! Table and list hold the same rows in the same order, but for rows added to or deleted from the list while
//! it was being loaded. So between two rows known on both sides as many rows must lie in the table as in the
//! list; where the numbers differ something was added or deleted, and halving the gap again and again leads
//! there with a handful of pages. Changes that cancel each other out in one gap are invisible; `suspects`,
//! the pages where the loading noticed something, are therefore read in any case. A row that stands where it
//! does not belong may be in the list twice, which leaves the list longer than the table: the page where it
//! belongs tells.
class ListAlignment
{
public:
    //! Of a table with `tableRows` rows and pages of `pageSize` rows, counted from 1.
    ListAlignment(int tableRows, int pageSize, std::set<int> suspects, qint64 total);

    //! The page to read next; nothing: no further page could tell more.
    [[nodiscard]] std::optional<int> nextPage() const;
    //! `rows`: for each row of the page, its row in the table, or -1 when the table has had to take it in.
    void take(int page, const std::vector<int> &rows);
    //! Rows of the table that are not in the list any more, in order; only as certain as isAligned().
    [[nodiscard]] std::vector<int> goneRows() const;
    //! Every row of the list is accounted for.
    [[nodiscard]] bool isAligned() const;
    [[nodiscard]] qint64 total() const { return m_total; } //!< rows of the list, as it was when this began

private:
    //! One row on both sides.
    struct Anchor
    {
        qint64 place = 0; //!< in the list
        int row = 0;      //!< in the table
    };
    //! From one anchor to the next one, with the pages between them.
    struct Gap
    {
        Anchor before;
        Anchor after;
        int firstPage = 1;
        int lastPage = 0;
    };

    [[nodiscard]] std::vector<Anchor> anchorsOf(int page, const std::vector<int> &rows) const;
    [[nodiscard]] static bool haveCommonRow(const std::vector<Anchor> &some,
                                            const std::vector<Anchor> &others);
    [[nodiscard]] int homeOf(int row) const; //!< the page where it stands in the order of the table
    [[nodiscard]] std::vector<Gap> gaps() const;
    [[nodiscard]] std::optional<int> unreadPage(const Gap &gap) const;
    [[nodiscard]] std::optional<int> unreadNear(int middle, const Gap &gap) const;
    [[nodiscard]] int lastPage() const;

    int m_tableRows;
    int m_pageSize;
    std::set<int> m_suspects;
    qint64 m_total;
    qint64 m_found = 0;
    std::map<int, std::vector<Anchor>> m_pages; //!< those read
    std::vector<bool> m_seen;                   //!< rows of the table that are in the list
    std::set<int> m_strays;                     //!< rows seen out of order
    qint64 m_repeated = 0;                      //!< times that a row was seen again
    bool m_hasShifted = false;                  //!< the list moved on between two pages that were read
};

} // namespace vinculo::models
