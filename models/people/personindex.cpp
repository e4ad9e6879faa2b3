// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/personindex.h"

#include "models/people/contactkeys.h"
#include "models/table/foldedtext.h"

#include <algorithm>
#include <array>
#include <functional>
#include <utility>

namespace vinculo::models {

namespace {

constexpr std::size_t kShortestTypo = 4; //!< letters of a word in which one may be wrong
constexpr std::size_t kShortestNumberEnd = 4;
constexpr std::size_t kShortestDocument = 3;
constexpr std::size_t kShortestEmail = 2;
constexpr std::size_t kShortestInstitution = 2;
constexpr std::size_t kShortestBankUser = 6; //!< an opaque word: fewer letters are in it by chance

using KindOrder = std::array<MatchKind, kMatchKinds>;
using enum MatchKind;

//! The less telling first. A word of letters is most likely a name; what has digits, most likely a number.
constexpr KindOrder kOrderOfWords = {ConsentId,   AccountId,       OwnerId,       LinkId,
                                     Phone,       InstitutionUser, AccountNumber, Document,
                                     Institution, Email,           ExternalId,    Name};
constexpr KindOrder kOrderOfNumbers = {Name,    Institution,   ConsentId,       AccountId,
                                       OwnerId, LinkId,        InstitutionUser, ExternalId,
                                       Phone,   AccountNumber, Email,           Document};

constexpr int kQualityShift = 4;
constexpr std::size_t kHighestSum = 2 * (4U << kQualityShift); //!< of one word, with its share of the bonus

std::size_t letterCount(std::string_view word)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(word, [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
}

} // namespace

//! For every person, by inner number, how well one word fits: quality above, rank of the kind below; 0 not at
//! all.
class PersonIndex::Scores
{
public:
    Scores(std::size_t people, const SearchTerm &term)
        : m_scores(people)
        , m_order(term.isPlainWord ? kOrderOfWords : kOrderOfNumbers)
    {
        for (std::size_t rank = 0; rank < kMatchKinds; ++rank)
            m_ranks[static_cast<std::size_t>(m_order[rank])] = static_cast<std::uint8_t>(rank + 1);
    }
    [[nodiscard]] std::uint8_t scoreOf(MatchKind kind, MatchQuality quality) const
    {
        return static_cast<std::uint8_t>((static_cast<int>(quality) << kQualityShift) |
                                         m_ranks[static_cast<std::size_t>(kind)]);
    }
    void raise(std::uint32_t person, std::uint8_t score)
    {
        m_scores[person] = std::max(m_scores[person], score);
    }
    [[nodiscard]] std::uint8_t operator[](std::size_t person) const { return m_scores[person]; }
    [[nodiscard]] std::size_t size() const { return m_scores.size(); }
    [[nodiscard]] PersonMatch matchOf(std::size_t person) const
    {
        const std::uint8_t score = m_scores[person];
        const auto rank = static_cast<std::size_t>(score & ((1 << kQualityShift) - 1));
        return {m_order[rank - 1], static_cast<MatchQuality>(score >> kQualityShift)};
    }
    [[nodiscard]] bool isExact(std::size_t person) const
    {
        return m_scores[person] >> kQualityShift == static_cast<int>(MatchQuality::Exact);
    }
    //! Adds this word to the sums; who does not have it, or had not the words before, has none.
    void addTo(std::vector<std::uint16_t> &sums, bool isFirst) const
    {
        const std::uint16_t floor = isFirst ? 1 : 0;
        for (std::size_t person = 0; person < sums.size(); ++person) {
            const unsigned score = m_scores[person];
            const bool isFound = score != 0 && (sums[person] | floor) != 0;
            sums[person] = static_cast<std::uint16_t>(isFound ? sums[person] + score : 0);
        }
    }
    //! Everybody the tokens of the range lead to.
    void take(const TokenDictionary &dictionary, TokenDictionary::Range range, MatchKind kind,
              MatchQuality quality)
    {
        const std::uint8_t score = scoreOf(kind, quality);
        dictionary.forNumbersOf(range, [this, score](std::uint32_t person) { raise(person, score); });
    }
    //! Everybody by the beginning of a token, or by all of it.
    void takePrefix(const TokenDictionary &dictionary, std::string_view text, MatchKind kind)
    {
        TokenDictionary::Range range = dictionary.withPrefix(text);
        if (!range.isEmpty() && dictionary.text(range.first) == text) {
            take(dictionary, {range.first, range.first + 1}, kind, MatchQuality::Exact);
            ++range.first;
        }
        take(dictionary, range, kind, MatchQuality::Prefix);
    }
    void takeSuffix(const TokenDictionary &dictionary, const SuffixOrder &ends, std::string_view text,
                    MatchKind kind)
    {
        ends.forTokens(dictionary, text, [&](std::uint32_t token) {
            const bool isWhole = dictionary.text(token).size() == text.size();
            take(dictionary, {token, token + 1}, kind, isWhole ? MatchQuality::Exact : MatchQuality::Prefix);
        });
    }

private:
    std::vector<std::uint8_t> m_scores;
    KindOrder m_order;
    std::array<std::uint8_t, kMatchKinds> m_ranks{};
};

PersonHits PersonIndex::search(const QString &text, std::size_t most) const
{
    const std::vector<SearchTerm> terms = searchTerms(text, true);
    PersonHits found = searchTermsOf(terms, most);
    if (found.total > 0)
        return found;
    // "4821 1977": not one number, but perhaps two.
    const std::vector<SearchTerm> apart = searchTerms(text, false);
    return apart.size() == terms.size() ? found : searchTermsOf(apart, most);
}

PersonHits PersonIndex::searchTermsOf(const std::vector<SearchTerm> &terms, std::size_t most) const
{
    std::vector<Scores> scores;
    scores.reserve(terms.size());
    for (const SearchTerm &term : terms) {
        scores.emplace_back(m_persons.size(), term);
        score(term, scores.back());
    }
    return terms.empty() ? PersonHits() : best(scores, most);
}

void PersonIndex::score(const SearchTerm &term, Scores &scores) const
{
    if (!term.isEmail)
        scoreName(term, scores);
    scoreTexts(term, scores);
    scoreNumbers(term, scores);
    scoreIds(term, scores);
    scoreBankUsers(term, scores);
}

void PersonIndex::scoreName(const SearchTerm &term, Scores &scores) const
{
    if (term.words.size() == 1)
        return scoreWord(term.words.front(), scores);
    if (term.words.empty())
        return;
    // "Ana-Maria": as good as the worse of the two.
    std::vector<Scores> parts;
    for (const std::string &word : term.words) {
        parts.emplace_back(scores.size(), term);
        scoreWord(word, parts.back());
    }
    for (std::size_t person = 0; person < scores.size(); ++person) {
        std::uint8_t worst = parts.front()[person];
        for (const Scores &part : parts)
            worst = std::min(worst, part[person]);
        scores.raise(static_cast<std::uint32_t>(person), worst);
    }
}

void PersonIndex::scoreWord(const std::string &word, Scores &scores) const
{
    scores.takePrefix(m_words, word, Name);
    if (letterCount(word) < kShortestTypo)
        return;
    for (const TokenDictionary::Range &range : m_words.withOneErrorPrefix(word))
        scores.take(m_words, range, Name, MatchQuality::Typo);
}

void PersonIndex::scoreTexts(const SearchTerm &term, Scores &scores) const
{
    scores.takePrefix(m_externalIds, term.folded, ExternalId);
    scores.take(m_externalParts, m_externalParts.withPrefix(term.folded), ExternalId, MatchQuality::Prefix);
    if (term.folded.size() >= kShortestInstitution && !term.isNumber) {
        scores.takePrefix(m_institutions, term.folded, Institution);
        scores.take(m_institutionParts, m_institutionParts.withPrefix(term.folded), Institution,
                    MatchQuality::Prefix);
    }
    if (term.folded.size() < kShortestEmail)
        return;
    const TokenDictionary::Range emails = m_emails.withPrefix(term.folded);
    for (std::uint32_t token = emails.first; token < emails.last; ++token) {
        const std::string_view rest = m_emails.text(token).substr(term.folded.size());
        const bool isWhole = rest.empty() || rest.front() == '@'; // all of it, or all before the @
        scores.take(m_emails, {token, token + 1}, Email,
                    isWhole ? MatchQuality::Exact : MatchQuality::Prefix);
    }
}

void PersonIndex::scoreNumbers(const SearchTerm &term, Scores &scores) const
{
    if (term.plain.size() >= kShortestDocument && !term.isEmail)
        scores.takePrefix(m_documents, term.plain, Document);
    if (term.isEmail || term.isPlainWord)
        return;
    const auto takeAccount = [this, &scores](const std::string &number) {
        if (number.size() < kShortestNumberEnd)
            return;
        scores.takePrefix(m_accountNumbers, number, AccountNumber);
        scores.takeSuffix(m_accountNumbers, m_accountEnds, number, AccountNumber);
    };
    takeAccount(term.plain);
    std::ranges::for_each(term.accountParts, takeAccount);
    for (const std::string &phone : term.phones) {
        scores.takePrefix(m_phones, phone, Phone);
        scores.takeSuffix(m_phones, m_phoneEnds, phone, Phone);
    }
}

void PersonIndex::scoreIds(const SearchTerm &term, Scores &scores) const
{
    if (!term.ids)
        return;
    const LinkIdentities &known = m_people->identities();
    const auto &[first, last] = *term.ids;
    const MatchQuality quality = term.isWholeId ? MatchQuality::Exact : MatchQuality::Prefix;
    const auto raise = [&](std::uint32_t link, MatchKind kind) {
        scores.raise(m_places[m_people->personOf(link)], scores.scoreOf(kind, quality));
    };
    for (auto link = std::ranges::lower_bound(known.links, first, {}, &LinkIdentity::id);
         link != known.links.end() && link->id <= last; ++link)
        raise(static_cast<std::uint32_t>(link - known.links.begin()), LinkId);
    const auto raiseSorted = [&](const auto &rows, const std::vector<std::uint32_t> &byId, MatchKind kind) {
        const auto idOf = [&rows](std::uint32_t row) { return rows[row].id; };
        for (auto row = std::ranges::lower_bound(byId, first, {}, idOf);
             row != byId.end() && idOf(*row) <= last; ++row)
            raise(rows[*row].link, kind);
    };
    raiseSorted(known.owners, m_ownersById, OwnerId);
    raiseSorted(known.accounts, m_accountsById, AccountId);
    raiseSorted(known.consents, m_consentsById, ConsentId);
}

std::string PersonIndex::bankUserOf(std::uint32_t link) const
{
    return foldedText(m_people->identities().links[link].institutionUserId);
}

void PersonIndex::scoreBankUsers(const SearchTerm &term, Scores &scores) const
{
    if (term.folded.size() < kShortestBankUser)
        return;
    const auto userOf = [this](std::uint32_t link) { return bankUserOf(link); };
    for (auto link = std::ranges::lower_bound(m_linksByBankUser, term.folded, {}, userOf);
         link != m_linksByBankUser.end(); ++link) {
        const std::string user = userOf(*link);
        if (!user.starts_with(term.folded))
            return;
        const bool isWhole = user.size() == term.folded.size();
        scores.raise(m_places[m_people->personOf(*link)],
                     scores.scoreOf(InstitutionUser, isWhole ? MatchQuality::Exact : MatchQuality::Prefix));
    }
}

//! The sum of the words' scores decides, then whether the words are the whole name, then the name.
PersonHits PersonIndex::best(const std::vector<Scores> &scores, std::size_t most) const
{
    struct Found
    {
        std::uint32_t sum;
        std::uint32_t person;
    };
    std::vector<std::uint16_t> sums(m_persons.size());
    for (std::size_t word = 0; word < scores.size(); ++word)
        scores[word].addTo(sums, word == 0);
    std::vector<Found> found;
    std::vector<std::size_t> counts(kHighestSum * scores.size() + 1);
    for (std::uint32_t person = 0; person < sums.size(); ++person) {
        if (sums[person] == 0)
            continue;
        const bool isWhole =
            m_wordCounts[person] == scores.size() &&
            std::ranges::all_of(scores, [person](const Scores &word) { return word.isExact(person); });
        found.push_back({2U * sums[person] + (isWhole ? 1U : 0U), person});
        ++counts[found.back().sum];
    }
    // Only so many are wanted: what is worse than the last of them is not even looked at.
    const std::size_t room = std::min(most, found.size());
    std::size_t lowest = counts.size();
    for (std::size_t taken = 0; taken < room;)
        taken += counts[--lowest];
    std::vector<Found> chosen;
    std::ranges::copy_if(found, std::back_inserter(chosen),
                         [lowest](const Found &each) { return each.sum >= lowest; });
    std::ranges::stable_sort(chosen, std::ranges::greater(), &Found::sum);
    chosen.resize(room);
    PersonHits hits{.hits = {}, .total = found.size()};
    for (const Found &each : chosen) {
        PersonHit &hit = hits.hits.emplace_back();
        hit.person = m_persons[each.person];
        for (const Scores &word : scores)
            hit.matches.push_back(word.matchOf(each.person));
    }
    return hits;
}

std::size_t PersonIndex::heapSize() const
{
    std::size_t size = m_wordCounts.capacity() + m_phoneEnds.heapSize() + m_accountEnds.heapSize();
    for (const auto *numbers :
         {&m_persons, &m_places, &m_ownersById, &m_accountsById, &m_consentsById, &m_linksByBankUser})
        size += numbers->capacity() * sizeof(std::uint32_t);
    for (const TokenDictionary *each :
         {&m_words, &m_documents, &m_emails, &m_phones, &m_accountNumbers, &m_externalIds, &m_externalParts,
          &m_institutions, &m_institutionParts})
        size += each->heapSize();
    return size;
}

} // namespace vinculo::models
