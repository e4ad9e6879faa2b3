// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/home/ownerlesslinks.h"

#include "core/domain/resources/registry.h"
#include "models/cache/regularrows.h"
#include "models/home/snapshotreader.h"

namespace vinculo::models {

namespace {

constexpr std::size_t kLookUp = 4096; //!< rows between two looks at the flag

std::optional<TableContents> ownerless(const TableSnapshot &links, const TableSnapshot &owners,
                                       const std::atomic_bool &isCancelled)
{
    TableContents contents(resources::links());
    const auto pages = regularRows(links);
    if (!pages)
        return {};
    for (const api::ChunkPtr &page : *pages)
        contents.append(page, Repeats::Expected);
    const auto owned = ownedLinks(owners);
    const TableSnapshot all = contents.snapshot();
    const SnapshotColumn id(all, "id");
    std::vector<std::uint32_t> others;
    for (std::size_t row = 0; row < contents.rowCount(); ++row) {
        if (row % kLookUp == 0 && isCancelled)
            return {};
        const auto uuid = id.uuid(row);
        if (!uuid || owned.contains(*uuid))
            others.push_back(static_cast<std::uint32_t>(row));
    }
    contents.remove(others);
    return contents;
}

} // namespace

std::unordered_set<api::Uuid, UuidHash> ownedLinks(const TableSnapshot &owners)
{
    const SnapshotColumn link(owners, "link");
    std::unordered_set<api::Uuid, UuidHash> owned;
    owned.reserve(owners.rows.size());
    for (std::size_t row = 0; row < owners.rows.size(); ++row)
        if (const auto id = link.uuid(row))
            owned.insert(*id);
    return owned;
}

OwnerlessLinks::OwnerlessLinks(QObject *parent)
    : QObject(parent)
    , m_table(resources::links())
    , m_job([this](TableContents contents) { m_table.replaceAll(std::move(contents)); })
{
}

void OwnerlessLinks::find(const KnownRows &links, const KnownRows &owners)
{
    if (!links.isKnown || !owners.isComplete)
        return;
    m_job.start([links = links.rows, owners = owners.rows](const std::atomic_bool &isCancelled) {
        return ownerless(links, owners, isCancelled);
    });
}

} // namespace vinculo::models
