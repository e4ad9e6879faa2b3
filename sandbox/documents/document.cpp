// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/documents/document.h"

namespace vinculo::sandbox {

namespace {

constexpr unsigned kRowBits = 12;  // four thousand rows a link,
constexpr unsigned kLinkBits = 20; // a million links,
constexpr unsigned kKindBits = 16; // and the serial stays below 2^48

//! FNV-1a: the same on every system.
std::uint64_t hashOf(std::string_view text)
{
    std::uint64_t hash = 0xCBF29CE484222325ULL;
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3ULL;
    return hash;
}

} // namespace

std::optional<bool> DocumentSource::attaches(Uuid row) const
{
    if (inputs.attached || !attached)
        return inputs.attached;
    const auto found = attached->find(row);
    return found == attached->end() ? std::nullopt : std::optional(found->second);
}

DocumentRows::DocumentRows(const Store &store, std::uint32_t link, std::string_view resource,
                           Instant createdAt)
    : m_store(store)
    , m_link(link)
    , m_kind(hashOf(resource))
    , m_createdAt(createdAt)
    , m_random(mix(m_kind ^ store.people[store.links[link].person].noise) + link)
{
}

JsonWriter &DocumentRows::beginBare()
{
    const std::uint64_t serial = m_kind % (1ULL << kKindBits) << (kLinkBits + kRowBits) |
                                 std::uint64_t{m_link} << kRowBits | m_rows.size();
    m_id = m_store.ids.make(IdKind::Document, serial);
    m_about = {};
    m_direction = {};
    m_json.beginObject();
    return m_json;
}

JsonWriter &DocumentRows::begin()
{
    beginBare();
    m_json.uuid("id", m_id);
    return m_json;
}

Uuid DocumentRows::id() const
{
    return m_id;
}

void DocumentRows::end()
{
    m_json.endObject();
    m_rows.push_back({.id = m_id,
                      .link = m_link,
                      .deleted = false,
                      .createdAt = m_createdAt,
                      .about = m_about,
                      .direction = m_direction,
                      .json = m_json.take()});
}

std::optional<std::uint32_t> documentLink(const Store &store, std::string_view resource, Uuid id)
{
    const auto serial = store.ids.serialOf(IdKind::Document, id);
    if (!serial || *serial >> (kLinkBits + kRowBits) != hashOf(resource) % (1ULL << kKindBits))
        return std::nullopt;
    const auto link = static_cast<std::uint32_t>(*serial >> kRowBits & ((1ULL << kLinkBits) - 1));
    return link < store.links.size() ? std::optional(link) : std::nullopt;
}

} // namespace vinculo::sandbox
