// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/store/idfactory.h"
#include "sandbox/store/records.h"

#include <cstddef>
#include <map>

namespace vinculo::sandbox {

struct Movement
{
    LinkRecord *link = nullptr;
    TransactionRecord *transaction = nullptr;
};

//! Everything the sandbox knows. Not locked: the owner serialises access.
class Store
{
public:
    explicit Store(std::uint64_t seed);

    IdFactory ids;
    std::vector<InstitutionRecord> institutions;
    std::vector<PersonRecord> people;
    //! The first so many are whom everybody does business with; who comes later changes nobody's statement.
    std::size_t townspeople = 0;
    std::vector<LinkRecord> links;
    std::vector<AccountRecord> accounts;
    std::vector<OwnerRecord> owners;
    std::vector<ConsentRecord> consents;
    std::map<Uuid, MovementText> ownTexts; //!< by transaction; few have one

    // Look-ups answer null for what does not exist or was deleted.
    [[nodiscard]] const InstitutionRecord *institutionNamed(std::string_view name) const;
    [[nodiscard]] LinkRecord *link(Uuid id);
    [[nodiscard]] AccountRecord *account(Uuid id);
    [[nodiscard]] OwnerRecord *owner(Uuid id);
    [[nodiscard]] ConsentRecord *consent(Uuid id);
    [[nodiscard]] Movement transaction(Uuid id);

    [[nodiscard]] const InstitutionRecord &institutionOf(const LinkRecord &link) const
    {
        return institutions[link.institution];
    }
    [[nodiscard]] Uuid transactionId(const LinkRecord &link, const TransactionRecord &transaction) const;
    //! Null for the many that follow their pattern.
    [[nodiscard]] const MovementText *ownText(const LinkRecord &link,
                                              const TransactionRecord &transaction) const;
    [[nodiscard]] std::uint32_t indexOf(const LinkRecord &link) const;

    //! Appends a row and gives it its identifier. Invalidates references to rows of that kind.
    LinkRecord &addLink(LinkRecord link);
    AccountRecord &addAccount(AccountRecord account);
    OwnerRecord &addOwner(OwnerRecord owner);
    ConsentRecord &addConsent(ConsentRecord consent);

    //! With its accounts, transactions and owners. Consents stay: they live at the bank.
    void remove(LinkRecord &link);
    //! With its transactions; with the last account of a link its owners go too.
    void remove(AccountRecord &account);
    void remove(const Movement &movement);

private:
    void removeOwners(LinkRecord &link);
};

} // namespace vinculo::sandbox
