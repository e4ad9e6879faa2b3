// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/table/resourcetablemodel.h"

#include <memory>

namespace vinculo::models {

//! One table of an answer with the item model over it. GUI thread.
class ResultTableRows
{
public:
    ResultTableRows(const ResourceSpec &spec, const api::ChunkPtr &rows, RevealState &reveal)
        : m_table(spec)
        , m_model(m_table, reveal)
    {
        m_table.append(rows);
    }
    [[nodiscard]] ColumnTable &table() { return m_table; }
    [[nodiscard]] ResourceTableModel &model() { return m_model; }

private:
    ColumnTable m_table;
    ResourceTableModel m_model;
};

} // namespace vinculo::models
