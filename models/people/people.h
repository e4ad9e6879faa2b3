// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/linkidentity.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace vinculo::models {

//! Why two links are, or may be, of one person; strongest first.
enum class EvidenceKind : std::uint8_t {
    Decision,          //!< somebody said so
    ExternalId,        //!< the merchant's own identifier
    InstitutionUser,   //!< the institution's identifier of its user
    Document,          //!< a document number with right check digits
    SharedOwner,       //!< one owner of a joint account: a suggestion, never a join
    UncheckedDocument, //!< a document number that cannot be checked, or fails the check
    Email,
    Phone,
    Name, //!< a suggestion, never a join
};

//! One fact that two links share. The value is the text as it came, of the first link.
struct Evidence
{
    EvidenceKind kind = EvidenceKind::Name;
    std::uint32_t first = 0; //!< among LinkIdentities::links
    std::uint32_t second = 0;
    std::string_view value;
};

//! The people behind the links of a profile: groups of links with what joins them. A link is of exactly one
//! person; people are numbered by their smallest link id, which is their key. Immutable, any thread.
class People
{
public:
    //! What an assembly hands over; `personOfLink` has a number below `count` for every link.
    struct Parts
    {
        std::shared_ptr<const LinkIdentities> identities;
        std::vector<std::uint32_t> personOfLink;
        std::size_t count = 0;
        std::vector<Evidence> evidence;    //!< within people
        std::vector<Evidence> suggestions; //!< between people, but for names
        //! Pairs of links that somebody said are of different people.
        std::vector<std::pair<std::uint32_t, std::uint32_t>> apart;
    };
    People() = default; //!< nobody
    explicit People(Parts parts);

    [[nodiscard]] std::size_t count() const { return m_memberEnds.size(); }
    [[nodiscard]] const LinkIdentities &identities() const { return *m_parts.identities; }
    [[nodiscard]] const std::shared_ptr<const LinkIdentities> &sharedIdentities() const
    {
        return m_parts.identities;
    }
    //! Links of a person, ascending.
    [[nodiscard]] std::span<const std::uint32_t> linksOf(std::size_t person) const;
    [[nodiscard]] std::uint32_t personOf(std::size_t link) const { return m_parts.personOfLink[link]; }
    [[nodiscard]] std::optional<std::uint32_t> personOfLink(const api::Uuid &linkId) const;
    [[nodiscard]] const api::Uuid &keyOf(std::size_t person) const;
    //! What joins the links of a person, strongest first.
    [[nodiscard]] std::span<const Evidence> evidenceOf(std::size_t person) const;
    //! What other people's links share with this person's without joining them: `first` is of this person.
    //! Those of one name come last, at most `most` of them; nobody is suggested twice for one reason.
    [[nodiscard]] std::vector<Evidence> suggestionsOf(std::size_t person, std::size_t most = 20) const;
    //! People that somebody said this one is not, each once: `first` is of this person, the kind a decision.
    [[nodiscard]] std::vector<Evidence> toldApartFrom(std::size_t person) const;
    //! The owner by whose name the person goes: the name most of the links have; nullptr where no link has
    //! one.
    [[nodiscard]] const OwnerIdentity *ownerOf(std::size_t person) const;
    //! The name; without one the external id, the institution or nothing.
    [[nodiscard]] std::string_view labelOf(std::size_t person) const;
    //! Links that have an owner with a name.
    [[nodiscard]] std::size_t namedLinks() const { return m_namedLinks; }
    [[nodiscard]] std::size_t heapSize() const; //!< bytes, without the identities

private:
    struct NamedLink
    {
        std::uint64_t name = 0; //!< hash of the words
        std::uint32_t link = 0;
        friend constexpr auto operator<=>(const NamedLink &, const NamedLink &) = default;
    };
    void indexNames();
    [[nodiscard]] bool areApart(std::uint32_t link, std::uint32_t other) const;
    [[nodiscard]] bool mayShareName(const OwnerIdentity &owner, std::uint32_t link,
                                    std::uint32_t other) const;
    void suggestNames(std::size_t person, std::size_t most, std::vector<Evidence> &found) const;

    Parts m_parts{.identities = std::make_shared<const LinkIdentities>(),
                  .personOfLink = {},
                  .count = 0,
                  .evidence = {},
                  .suggestions = {},
                  .apart = {}};
    std::vector<std::uint32_t> m_members; //!< links by person
    std::vector<std::uint32_t> m_memberEnds;
    std::vector<NamedLink> m_names; //!< ascending
    std::size_t m_namedLinks = 0;
};

} // namespace vinculo::models
