// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/resourcespec.h"
#include "sandbox/documents/document.h"

#include <map>
#include <set>

namespace vinculo::sandbox {

//! The rows that are kept as JSON, made when somebody first asks for them and again after Belvo read the link
//! anew. Not locked: the owner serialises access.
class DocumentShelf
{
public:
    //! All rows of one link, deleted ones with their mark. None when the link was never read, or when its
    //! institution does not deliver the resource. Valid until the link is read again.
    const std::vector<DocumentRecord> &rows(const Store &store, const ResourceSpec &spec, std::uint32_t link,
                                            Instant now);
    //! The living row of that identifier; null for any other.
    const DocumentRecord *find(const Store &store, const ResourceSpec &spec, Uuid id, Instant now);
    void remove(Uuid id) { m_removed.insert(id); }
    //! Keeps what a retrieval brought: these rows stay with or without their official documents, as it was
    //! asked for, and are there again even when they had been deleted. The other inputs hold for all rows of
    //! the link until the next retrieval that is kept.
    void keep(const ResourceSpec &spec, std::uint32_t link, const DocumentInputs &inputs,
              const std::vector<DocumentRecord> &rows);
    void clear();

private:
    struct Shelf
    {
        Instant readAt = 0;
        std::size_t movements = 0;
        std::vector<DocumentRecord> rows;
    };

    using Place = std::pair<std::string_view, std::uint32_t>; //!< resource and link

    std::map<Place, Shelf> m_shelves;
    std::map<Place, DocumentInputs> m_inputs; //!< of the last retrieval that was kept
    std::map<Uuid, bool> m_attached;
    std::set<Uuid> m_removed;
};

//! All rows of one link as a retrieval with these inputs brings them; nothing is kept. None where
//! `DocumentShelf::rows` has none.
std::vector<DocumentRecord> retrieveDocuments(const Store &store, const ResourceSpec &spec,
                                              std::uint32_t link, const DocumentInputs &inputs, Instant now);

//! What a maker looks at for that link.
DocumentSource documentSource(const Store &store, std::uint32_t link, Instant now);

} // namespace vinculo::sandbox
