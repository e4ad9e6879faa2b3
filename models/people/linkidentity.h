// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/columnchunk.h"
#include "core/domain/documentnumber.h"
#include "core/domain/money.h"
#include "models/people/textarena.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace vinculo::models {

// What is known about links for telling the people behind them apart. All texts are from outside (plain text)
// and are views into the pages they came in, which LinkIdentities keeps alive; instants are microseconds
// since the epoch, UTC, and 0 where there is none.

//! Rows [first, first + count) of one of the lists.
struct IndexRange
{
    std::uint32_t first = 0;
    std::uint32_t count = 0;
};

struct OwnerIdentity
{
    api::Uuid id;
    std::uint32_t link = 0;     //!< among LinkIdentities::links
    std::string_view name;      //!< display name, or the company's
    std::string_view otherName; //!< social or trade name
    std::string_view documentType;
    std::string_view documentNumber; //!< as it came
    std::string_view document;       //!< without punctuation, upper case; empty when there is none
    DocumentKind documentKind = DocumentKind::Unknown;
    bool isDocumentValid = false; //!< its check digits are right, and it is somebody's own number
    std::string_view email;
    std::string_view phone;
};

struct AccountIdentity
{
    api::Uuid id;
    std::uint32_t link = 0;
    std::string_view name;
    std::string_view category; //!< wire value
    std::string_view number;
    std::string_view publicNumber; //!< public_identification_value
    std::string_view agency;
    std::optional<std::int64_t> balance; //!< Decimal units; current, else available
    Currency currency;
    bool isLiability = false; //!< the balance is what the customer owes
    std::int64_t collectedAt = 0;
};

struct ConsentIdentity
{
    api::Uuid id;
    std::uint32_t link = 0;
    std::string_view status; //!< wire value
    std::string_view institutionName;
    std::string_view document;
    std::string_view name;
    std::int64_t expiresAt = 0; //!< 0: no end
    [[nodiscard]] bool isActive() const { return status == "AUTHORISED"; }
};

struct LinkIdentity
{
    api::Uuid id;
    std::string_view externalId;
    std::string_view institutionUserId;
    std::string_view institution;
    std::string_view country;    //!< "BR", "MX", "CO" or "CL"; empty where nothing tells
    std::string_view accessMode; //!< wire value
    std::string_view status;     //!< wire value
    std::int64_t createdAt = 0;
    std::int64_t lastAccessedAt = 0;
    IndexRange owners;
    IndexRange accounts;
    IndexRange consents;
    bool isListed = false; //!< false: known from its owners or accounts alone
};

//! All of it, immutable once read and shared with workers. Links ascend by id; owners, accounts and consents
//! stand together by link.
struct LinkIdentities
{
    std::vector<LinkIdentity> links;
    std::vector<OwnerIdentity> owners;
    std::vector<AccountIdentity> accounts;
    std::vector<ConsentIdentity> consents;
    std::vector<std::string> consentDocuments; //!< whose consents are known, if only that there are none
    std::vector<TextArena> texts;
    std::vector<api::ChunkPtr> pages; //!< what the views look into

    [[nodiscard]] std::span<const OwnerIdentity> ownersOf(std::size_t link) const
    {
        return within(owners, links[link].owners);
    }
    [[nodiscard]] std::span<const AccountIdentity> accountsOf(std::size_t link) const
    {
        return within(accounts, links[link].accounts);
    }
    [[nodiscard]] std::span<const ConsentIdentity> consentsOf(std::size_t link) const
    {
        return within(consents, links[link].consents);
    }
    [[nodiscard]] bool knowsConsentsOf(std::string_view document) const;
    [[nodiscard]] std::optional<std::uint32_t> linkOf(const api::Uuid &id) const;
    //! Bytes, with the columns of the pages and without their JSON.
    [[nodiscard]] std::size_t heapSize() const;

private:
    template<class T>
    [[nodiscard]] static std::span<const T> within(const std::vector<T> &all, IndexRange range)
    {
        return std::span(all).subspan(range.first, range.count);
    }
};

} // namespace vinculo::models
