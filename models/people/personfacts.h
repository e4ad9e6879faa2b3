// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/money.h"
#include "models/people/people.h"

#include <QUuid>

#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace vinculo::models {

//! How the worst of a person's links is.
enum class PersonStanding : std::uint8_t {
    Ok,
    Attention, //!< a link was never completed, waits for a code, or has an unknown status
    Problem,   //!< a link is invalid
};

//! What one person owns in one currency: never added to another.
struct PersonBalance
{
    Currency currency;
    std::int64_t units = 0; //!< Decimal units; accounts the customer owes on are not in it
    int accounts = 0;
};

//! Everything the lists say about one person. The pointers and texts stay valid as long as this has `people`.
struct PersonFacts
{
    std::shared_ptr<const People> people;
    std::uint32_t person = 0;
    QUuid key;                            //!< smallest link id: changes when that link goes
    std::string_view label;               //!< name, else external id, else institution
    const OwnerIdentity *owner = nullptr; //!< by whose name the person goes; nullptr: no name is known
    std::vector<const LinkIdentity *> links;
    std::vector<const OwnerIdentity *> owners;
    std::vector<const AccountIdentity *> accounts;
    std::vector<const ConsentIdentity *> consents;
    bool areConsentsKnown =
        false; //!< of one of the documents at least; Belvo lists consents by document only
    //! The weakest fact without which the links would not be one person; nothing for one link.
    std::optional<EvidenceKind> heldBy;
    std::vector<Evidence> evidence;          //!< what joins the links, strongest first
    std::vector<Evidence> suggestions;       //!< who may be the same person; `first` is a link of this one
    std::vector<Evidence> toldApart;         //!< who is not, because somebody here said so
    std::vector<PersonBalance> balances;     //!< by currency code
    std::vector<std::string_view> documents; //!< different ones, without punctuation
    std::vector<std::string_view> countries; //!< different ones
    PersonStanding health = PersonStanding::Ok;
    std::int64_t lastDataAt = 0; //!< newest of accounts and links, µs; 0 unknown
};

//! `person` is below people->count(). Any thread.
[[nodiscard]] PersonFacts personFacts(std::shared_ptr<const People> people, std::uint32_t person);
//! The same without suggestions and who was told apart, which take longer than all the rest.
[[nodiscard]] PersonFacts personSummary(std::shared_ptr<const People> people, std::uint32_t person);

//! Of a wire value of the status of links.
[[nodiscard]] PersonStanding standingOfLink(std::string_view status);

} // namespace vinculo::models
