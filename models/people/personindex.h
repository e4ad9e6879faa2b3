// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/people.h"
#include "models/people/searchterm.h"
#include "models/people/tokendictionary.h"

#include <QString>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace vinculo::models {

//! What of a person a word was found in.
enum class MatchKind : std::uint8_t {
    Name,
    Document,
    Email,
    Phone,
    AccountNumber,
    ExternalId,
    LinkId,
    OwnerId,
    AccountId,
    ConsentId,
    Institution,
    InstitutionUser, //!< the bank's id of the person
};
inline constexpr std::size_t kMatchKinds = 12;

//! How: the whole of it, a part (beginning, or end of a number), or a name with one wrong letter.
enum class MatchQuality : std::uint8_t { Typo = 1, Prefix = 2, Exact = 3 };

struct PersonMatch
{
    MatchKind kind = MatchKind::Name;
    MatchQuality quality = MatchQuality::Prefix;
    bool operator==(const PersonMatch &) const = default;
};

struct PersonHit
{
    std::uint32_t person = 0;         //!< among the people of the index
    std::vector<PersonMatch> matches; //!< the best one for each word, in the order they were typed
};

struct PersonHits
{
    std::vector<PersonHit> hits; //!< best first
    std::size_t total = 0;       //!< people found, however many are in `hits`
};

//! Finds people by anything known about them: words of names in any order by their beginning, without case
//! and accents and with one wrong letter in words of four and more; document, e-mail, phone, account number,
//! external id, the bank's id of the person, ids of links, owners, accounts and consents, institution. All
//! words have to be found. Best first: exact before beginning before typo, numbers and ids before names;
//! equals by name.
//!
//! Immutable: made on a worker, searched from any thread.
class PersonIndex
{
public:
    PersonIndex() = default; //!< of nobody
    //! Takes up to a second for 200,000 people, on all free workers.
    explicit PersonIndex(std::shared_ptr<const People> people);

    [[nodiscard]] PersonHits search(const QString &text, std::size_t most = 50) const;
    [[nodiscard]] const People &people() const { return *m_people; }
    [[nodiscard]] const std::shared_ptr<const People> &sharedPeople() const { return m_people; }
    //! People in the order of their names, those without one at their place by external id or institution.
    [[nodiscard]] const std::vector<std::uint32_t> &byName() const { return m_persons; }
    [[nodiscard]] std::size_t heapSize() const; //!< bytes, without the people

private:
    class Scores;
    class Builder;

    [[nodiscard]] PersonHits searchTermsOf(const std::vector<SearchTerm> &terms, std::size_t most) const;
    void score(const SearchTerm &term, Scores &scores) const;
    void scoreName(const SearchTerm &term, Scores &scores) const;
    void scoreWord(const std::string &word, Scores &scores) const;
    void scoreTexts(const SearchTerm &term, Scores &scores) const;
    void scoreNumbers(const SearchTerm &term, Scores &scores) const;
    void scoreIds(const SearchTerm &term, Scores &scores) const;
    void scoreBankUsers(const SearchTerm &term, Scores &scores) const;
    [[nodiscard]] std::string bankUserOf(std::uint32_t link) const; //!< in the form it is compared in
    [[nodiscard]] PersonHits best(const std::vector<Scores> &scores, std::size_t most) const;

    std::shared_ptr<const People> m_people = std::make_shared<const People>();
    // Inside, people are numbered by name: neighbours share words, and equals come out in order.
    std::vector<std::uint32_t> m_persons; //!< by inner number
    std::vector<std::uint32_t> m_places;  //!< inner numbers, by person
    std::vector<std::uint8_t> m_wordCounts;
    TokenDictionary m_words;
    TokenDictionary m_documents;
    TokenDictionary m_emails;
    TokenDictionary m_phones;
    TokenDictionary m_accountNumbers;
    TokenDictionary m_externalIds;
    TokenDictionary m_externalParts; //!< external ids from behind each of their separators on
    TokenDictionary m_institutions;
    TokenDictionary m_institutionParts;
    SuffixOrder m_phoneEnds;
    SuffixOrder m_accountEnds;
    std::vector<std::uint32_t> m_ownersById;
    std::vector<std::uint32_t> m_accountsById;
    std::vector<std::uint32_t> m_consentsById;
    //! Those that have one. The ids themselves are long, and different for every link: they stay where they
    //! are.
    std::vector<std::uint32_t> m_linksByBankUser;
};

} // namespace vinculo::models
