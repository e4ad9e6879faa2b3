// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/query/columnscan.h"
#include "models/query/compiledquery.h"
#include "models/query/foldedpage.h"
#include "models/table/columntable.h"

#include <atomic>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace vinculo::models {

//! Finds the rows of a snapshot that a query matches: page by page, column by column, cheap conditions first.
//! Compiled once, immutable then; any thread, several at a time. Money is compared by its exact amount,
//! whatever the currency. Words look at texts, text lists, and from eight characters on at identifiers;
//! regular expressions of the whole row look at texts and text lists, by their original characters. Odd cells
//! are texts (their token) in text columns and match nothing elsewhere.
class QueryEvaluator
{
public:
    //! `folded` may be shared by all evaluators over the same table; nullptr: an own one.
    QueryEvaluator(const Query &query, const ResourceSpec &spec, const QueryContext &context,
                   std::shared_ptr<FoldedPageCache> folded = {});

    using Rows = RowNumbers; //!< of the snapshot, ascending
    //! Nothing when cancelled, which is looked at once a page.
    [[nodiscard]] std::optional<Rows> matching(const TableSnapshot &table,
                                               const std::atomic_bool &isCancelled) const;
    //! The same among `rows` only (new or changed ones): pages that none of them lies on are not touched.
    [[nodiscard]] std::optional<Rows> matchingAmong(const TableSnapshot &table,
                                                    std::span<const std::uint32_t> rows,
                                                    const std::atomic_bool &isCancelled) const;

private:
    [[nodiscard]] bool evaluatePages(const TableSnapshot &table, const std::vector<std::uint8_t> &isWanted,
                                     std::vector<RowMask> &masks, const std::atomic_bool &isCancelled) const;

    const ResourceSpec *m_spec;
    std::shared_ptr<FoldedPageCache> m_folded;
    std::optional<CompiledNode> m_root; //!< nothing: every row matches
};

} // namespace vinculo::models
