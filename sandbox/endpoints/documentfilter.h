// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/resourcespec.h"
#include "sandbox/documents/document.h"
#include "sandbox/http/filter.h"

namespace vinculo::sandbox {

//! A query's filters over rows that are kept as JSON, by the filters that the resource's description names.
class DocumentFilter
{
public:
    //! What is wrong with the query is appended to `problems`, a missing required parameter included.
    DocumentFilter(const Request &request, const ResourceSpec &spec, const Store &store, Problems &problems);

    //! Whether rows of the link can pass at all: cheap, and no row has to be made for it.
    [[nodiscard]] bool acceptsLink(const LinkRecord &link) const;
    [[nodiscard]] bool accepts(const DocumentRecord &row) const;

private:
    struct Test
    {
        const FilterSpec *spec = nullptr;
        std::string path; //!< dotted, in the row
        Condition condition;
    };

    const Store &m_store;
    std::vector<Test> m_linkTests;
    std::vector<Test> m_rowTests;
};

} // namespace vinculo::sandbox
