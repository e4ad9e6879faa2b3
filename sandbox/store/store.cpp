// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/store/store.h"

#include <algorithm>

namespace vinculo::sandbox {

namespace {

// A transaction's serial: the link's index and the row's number within the link.
constexpr int kSequenceBits = 28;
constexpr std::uint64_t kSequenceMask = (1ULL << kSequenceBits) - 1;

template<class Row>
Row *find(std::vector<Row> &rows, std::optional<std::uint64_t> serial)
{
    return serial && *serial < rows.size() ? &rows[static_cast<std::size_t>(*serial)] : nullptr;
}

template<class Row>
Row *findLiving(std::vector<Row> &rows, std::optional<std::uint64_t> serial)
{
    Row *row = find(rows, serial);
    return row && !row->deleted ? row : nullptr;
}

} // namespace

Store::Store(std::uint64_t seed)
    : ids(seed)
{
}

const InstitutionRecord *Store::institutionNamed(std::string_view name) const
{
    const auto found = std::find_if(institutions.begin(), institutions.end(),
                                    [name](const auto &row) { return row.name == name; });
    return found == institutions.end() ? nullptr : &*found;
}

LinkRecord *Store::link(Uuid id)
{
    return findLiving(links, ids.serialOf(IdKind::Link, id));
}

AccountRecord *Store::account(Uuid id)
{
    return findLiving(accounts, ids.serialOf(IdKind::Account, id));
}

OwnerRecord *Store::owner(Uuid id)
{
    return findLiving(owners, ids.serialOf(IdKind::Owner, id));
}

ConsentRecord *Store::consent(Uuid id)
{
    return find(consents, ids.serialOf(IdKind::Consent, id));
}

Movement Store::transaction(Uuid id)
{
    const auto serial = ids.serialOf(IdKind::Transaction, id);
    if (!serial)
        return {};
    LinkRecord *link = findLiving(links, *serial >> kSequenceBits);
    if (!link)
        return {};
    const auto sequence = static_cast<std::uint32_t>(*serial & kSequenceMask);
    auto &rows = link->transactions;
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [sequence](const auto &row) { return row.sequence == sequence; });
    return found == rows.end() ? Movement{} : Movement{link, &*found};
}

std::uint32_t Store::indexOf(const LinkRecord &link) const
{
    return static_cast<std::uint32_t>(&link - links.data());
}

Uuid Store::transactionId(const LinkRecord &link, const TransactionRecord &transaction) const
{
    const std::uint64_t serial = (std::uint64_t{indexOf(link)} << kSequenceBits) | transaction.sequence;
    return ids.make(IdKind::Transaction, serial);
}

const MovementText *Store::ownText(const LinkRecord &link, const TransactionRecord &transaction) const
{
    if (ownTexts.empty())
        return nullptr;
    const auto found = ownTexts.find(transactionId(link, transaction));
    return found == ownTexts.end() ? nullptr : &found->second;
}

LinkRecord &Store::addLink(LinkRecord link)
{
    link.id = ids.make(IdKind::Link, links.size());
    return links.emplace_back(std::move(link));
}

AccountRecord &Store::addAccount(AccountRecord account)
{
    account.id = ids.make(IdKind::Account, accounts.size());
    links[account.link].accounts.push_back(static_cast<std::uint32_t>(accounts.size()));
    return accounts.emplace_back(std::move(account));
}

OwnerRecord &Store::addOwner(OwnerRecord owner)
{
    owner.id = ids.make(IdKind::Owner, owners.size());
    links[owner.link].owners.push_back(static_cast<std::uint32_t>(owners.size()));
    return owners.emplace_back(owner);
}

ConsentRecord &Store::addConsent(ConsentRecord consent)
{
    consent.id = ids.make(IdKind::Consent, consents.size());
    return consents.emplace_back(consent);
}

void Store::removeOwners(LinkRecord &link)
{
    for (const std::uint32_t index : link.owners)
        owners[index].deleted = true;
    link.owners.clear();
}

void Store::remove(LinkRecord &link)
{
    for (const std::uint32_t index : link.accounts)
        accounts[index].deleted = true;
    link.accounts.clear();
    removeOwners(link);
    link.transactions.clear();
    link.transactions.shrink_to_fit();
    link.deleted = true;
}

void Store::remove(AccountRecord &account)
{
    const auto index = static_cast<std::uint32_t>(&account - accounts.data());
    LinkRecord &link = links[account.link];
    account.deleted = true;
    std::erase(link.accounts, index);
    std::erase_if(link.transactions, [index](const auto &row) { return row.account == index; });
    if (link.accounts.empty())
        removeOwners(link);
}

void Store::remove(const Movement &movement)
{
    auto &rows = movement.link->transactions;
    rows.erase(rows.begin() + (movement.transaction - rows.data()));
}

} // namespace vinculo::sandbox
