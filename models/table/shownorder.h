// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/table/roworder.h"

#include <cstdint>
#include <span>
#include <vector>

namespace vinculo::models {

//! The rows a model shows, in order, with what makes placing more rows among them cheap. GUI thread.
class ShownOrder
{
public:
    [[nodiscard]] std::vector<std::uint32_t> rows() const { return m_rows->toVector(); }
    [[nodiscard]] std::size_t size() const { return m_rows->size(); }
    [[nodiscard]] int tableRow(int place) const
    {
        return static_cast<int>(m_rows->at(static_cast<std::size_t>(place), m_near));
    }
    //! -1 when it is not shown.
    [[nodiscard]] int placeOf(int tableRow) const;
    //! Of a few table rows among many, -1 for those not shown. `rowCount`: rows of the table.
    [[nodiscard]] std::vector<int> placesOf(const std::vector<int> &tableRows, int rowCount) const;

    void set(std::span<const std::uint32_t> rows);
    void set(const RowOrderResult &result); //!< all rows anew, or some placed among the others
    //! What is shown are all rows, sorted, and a query comes: sorted rows are filtered sooner than sorted
    //! again.
    void keepWhole();
    void dropWhole() { m_whole.reset(); }                                        //!< rows or sort change
    [[nodiscard]] std::shared_ptr<OrderBlocks> whole() const { return m_whole; } //!< nullptr: not known
    //! Makes the request one for placing rows in this order. The next set() ends that.
    void lendTo(RowOrderRequest &request);
    //! Whether there is something that makes placing rows cheap, apart from the order itself.
    [[nodiscard]] bool hasFences() const { return m_fences != nullptr; }
    void dropFences() { m_fences.reset(); } //!< they are made again when rows come

private:
    void replace(std::shared_ptr<OrderBlocks> rows, bool isShared = false);

    std::shared_ptr<OrderBlocks> m_rows = std::make_shared<OrderBlocks>();
    std::shared_ptr<OrderBlocks> m_whole;
    mutable std::uint32_t m_near = 0;      //!< block that was looked into last: who asks goes from row to row
    std::shared_ptr<OrderFences> m_fences; //!< of the rows; nullptr: none are known
    bool m_isLent = false;
    bool m_isShared = false; //!< others read it as it is, or a worker whose result nobody waits for
};

} // namespace vinculo::models
