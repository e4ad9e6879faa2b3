// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/documents/documentshelf.h"

#include "sandbox/documents/describedrows.h"

#include <algorithm>

namespace vinculo::sandbox {

namespace {

constexpr Instant kReadingTime = 50 * kSecond; //!< from the registration to the first stored row

bool delivers(const Store &store, const ResourceSpec &spec, const LinkRecord &link)
{
    return !link.deleted && link.lastAccessedAt &&
           store.institutionOf(link).supports(spec.retrieve.institutionResource);
}

std::vector<DocumentRecord> makeRows(const ResourceSpec &spec, const DocumentSource &source,
                                     std::uint32_t link)
{
    DocumentRows rows(source.store, link, spec.name,
                      std::min(source.link.createdAt + kReadingTime, source.collectedAt));
    const auto kinds = documentKinds();
    const auto kind = std::ranges::find(kinds, spec.name, &DocumentKind::resource);
    if (kind != kinds.end())
        kind->make(source, rows);
    else
        makeDescribedRows(spec, source, rows);
    return rows.take();
}

} // namespace

DocumentSource documentSource(const Store &store, std::uint32_t link, Instant now)
{
    const LinkRecord &record = store.links[link];
    return {.store = store,
            .link = record,
            .institution = store.institutionOf(record),
            .person = store.people[record.person],
            .now = now,
            .collectedAt = record.lastAccessedAt.value_or(record.createdAt)};
}

const std::vector<DocumentRecord> &DocumentShelf::rows(const Store &store, const ResourceSpec &spec,
                                                       std::uint32_t link, Instant now)
{
    const LinkRecord &record = store.links[link];
    const Place key(spec.name, link);
    if (!delivers(store, spec, record)) {
        m_shelves.erase(key);
        static const std::vector<DocumentRecord> kNone;
        return kNone;
    }
    const auto [found, isNew] = m_shelves.try_emplace(key);
    Shelf &shelf = found->second;
    if (isNew || shelf.readAt != *record.lastAccessedAt || shelf.movements != record.transactions.size()) {
        DocumentSource source = documentSource(store, link, now);
        if (const auto asked = m_inputs.find(key); asked != m_inputs.end())
            source.inputs = asked->second;
        source.attached = &m_attached;
        shelf = {.readAt = *record.lastAccessedAt,
                 .movements = record.transactions.size(),
                 .rows = makeRows(spec, source, link)};
    }
    for (DocumentRecord &row : shelf.rows)
        row.deleted = m_removed.contains(row.id);
    return shelf.rows;
}

const DocumentRecord *DocumentShelf::find(const Store &store, const ResourceSpec &spec, Uuid id, Instant now)
{
    const auto link = documentLink(store, spec.name, id);
    if (!link)
        return nullptr;
    const std::vector<DocumentRecord> &all = rows(store, spec, *link, now);
    const auto found = std::ranges::find(all, id, &DocumentRecord::id);
    return found == all.end() || found->deleted ? nullptr : &*found;
}

void DocumentShelf::keep(const ResourceSpec &spec, std::uint32_t link, const DocumentInputs &inputs,
                         const std::vector<DocumentRecord> &rows)
{
    const Place key(spec.name, link);
    DocumentInputs &kept = m_inputs[key] = inputs;
    kept.attached.reset(); // that is kept row by row
    for (const DocumentRecord &row : rows) {
        m_removed.erase(row.id);
        if (inputs.attached)
            m_attached[row.id] = *inputs.attached;
    }
    m_shelves.erase(key);
}

void DocumentShelf::clear()
{
    m_shelves.clear();
    m_inputs.clear();
    m_attached.clear();
    m_removed.clear();
}

std::vector<DocumentRecord> retrieveDocuments(const Store &store, const ResourceSpec &spec,
                                              std::uint32_t link, const DocumentInputs &inputs, Instant now)
{
    if (!delivers(store, spec, store.links[link]))
        return {};
    DocumentSource source = documentSource(store, link, now);
    source.inputs = inputs;
    return makeRows(spec, source, link);
}

} // namespace vinculo::sandbox
