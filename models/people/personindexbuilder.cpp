// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/contactkeys.h"
#include "models/people/personindex.h"
#include "models/table/foldedtext.h"
#include "models/work/parallelblocks.h"

#include <QString>

#include <algorithm>
#include <array>
#include <functional>
#include <limits>
#include <utility>

namespace vinculo::models {

namespace {

constexpr std::size_t kLongestToken = 256; //!< bytes; an external id has no more, hostile texts have
constexpr std::size_t kMostParts = 8;
constexpr std::size_t kShortestPart = 2;
constexpr std::size_t kShortestInstitutionPart = 3; //!< "br" is in nearly all of them
constexpr std::size_t kUuidLength = 36;
constexpr std::size_t kMostCounted = std::numeric_limits<std::uint8_t>::max();

std::string_view cut(std::string_view text)
{
    return text.substr(0, kLongestToken);
}

//! Calls use(rest) with what comes behind each separator.
template<class Use>
void forParts(std::string_view text, std::string_view separators, std::size_t shortest, const Use &use)
{
    std::size_t parts = 0;
    for (std::size_t at = text.find_first_of(separators); at != std::string_view::npos && parts < kMostParts;
         at = text.find_first_of(separators, at + 1)) {
        const std::string_view rest = text.substr(at + 1);
        if (rest.size() >= shortest) {
            use(rest);
            ++parts;
        }
    }
}

} // namespace

//! Fills an index: the order of the people first, then every dictionary on its own, several at a time.
class PersonIndex::Builder
{
public:
    explicit Builder(PersonIndex &index)
        : m_index(index)
        , m_people(*index.m_people)
        , m_known(m_people.identities())
    {
    }

    void build()
    {
        sortPeople();
        for (std::uint32_t link = 0; link < m_known.links.size(); ++link)
            m_placeOfLink.push_back(m_index.m_places[m_people.personOf(link)]);
        // The largest first: the last thread to finish has little left to do then.
        const std::array<std::function<void()>, 9> jobs = {
            [this] { addWords(); },     [this] { addAccountNumbers(); }, [this] { addExternalIds(); },
            [this] { addEmails(); },    [this] { addPhones(); },         [this] { sortIds(); },
            [this] { addDocuments(); }, [this] { addInstitutions(); },   [this] { sortBankUsers(); }};
        forBlocks(jobs.size(), 1, [&jobs](std::size_t begin, std::size_t end) {
            for (std::size_t job = begin; job < end; ++job)
                jobs[job]();
        });
    }

private:
    void sortPeople();
    void addWords();
    void addDocuments();
    void addEmails();
    void addPhones();
    void addAccountNumbers();
    void addExternalIds();
    void addInstitutions();
    void sortIds();
    void sortBankUsers();

    //! Calls use(inner number, link) for all links, in the order they have in memory: jumping about in it
    //! would cost more than all the rest.
    template<class Use>
    void forLinks(const Use &use) const
    {
        for (std::uint32_t link = 0; link < m_known.links.size(); ++link)
            use(m_placeOfLink[link], link);
    }
    template<class Use>
    void forOwners(const Use &use) const
    {
        forLinks([&](std::uint32_t place, std::uint32_t link) {
            for (const OwnerIdentity &owner : m_known.ownersOf(link))
                use(place, owner);
        });
    }

    PersonIndex &m_index;
    const People &m_people;
    const LinkIdentities &m_known;
    std::vector<std::uint32_t> m_placeOfLink; //!< inner numbers of their people
};

void PersonIndex::Builder::sortPeople()
{
    constexpr std::size_t kBlock = 8192;
    std::vector<NumberedText> named(m_people.count());
    std::vector<TextArena> names((named.size() + kBlock - 1) / kBlock); // one for each block
    std::vector<std::uint8_t> wordCounts(named.size());
    forBlocks(named.size(), kBlock, [&](std::size_t begin, std::size_t end) {
        for (std::size_t person = begin; person < end; ++person) {
            const std::string_view label = cut(m_people.labelOf(person));
            named[person] = NumberedText(names[begin / kBlock].store(foldedText(label)),
                                         static_cast<std::uint32_t>(person));
            wordCounts[person] = static_cast<std::uint8_t>(std::min(NameWords(label).count(), kMostCounted));
        }
    });
    sortByText(named);
    m_index.m_wordCounts.resize(named.size());
    m_index.m_places.resize(named.size());
    m_index.m_persons.reserve(named.size());
    for (const NumberedText &each : named) {
        const auto place = static_cast<std::uint32_t>(m_index.m_persons.size());
        m_index.m_places[each.number] = place;
        m_index.m_wordCounts[place] = wordCounts[each.number];
        m_index.m_persons.push_back(each.number);
    }
}

void PersonIndex::Builder::addWords()
{
    TokenDictionaryBuilder words;
    words.reserve(m_known.owners.size() * 4);
    const auto add = [&words](std::string_view name, std::uint32_t place) {
        NameWords(name).forEach([&words, place](std::string_view word) { words.add(word, place); });
    };
    forOwners([&add](std::uint32_t place, const OwnerIdentity &owner) {
        add(owner.name, place);
        add(owner.otherName, place);
    });
    // A consent tells a name before the owners have been fetched.
    forLinks([this, &add](std::uint32_t place, std::uint32_t link) {
        for (const ConsentIdentity &consent : m_known.consentsOf(link))
            add(consent.name, place);
    });
    m_index.m_words = words.build();
}

void PersonIndex::Builder::addDocuments()
{
    TokenDictionaryBuilder documents;
    documents.reserve(m_known.owners.size());
    forOwners([&documents](std::uint32_t place, const OwnerIdentity &owner) {
        documents.add(plainOf(foldedText(cut(owner.document))), place);
    });
    forLinks([this, &documents](std::uint32_t place, std::uint32_t link) {
        for (const ConsentIdentity &consent : m_known.consentsOf(link))
            documents.add(plainOf(foldedText(cut(consent.document))), place);
    });
    m_index.m_documents = documents.build();
}

void PersonIndex::Builder::addEmails()
{
    TokenDictionaryBuilder emails;
    emails.reserve(m_known.owners.size());
    forOwners([&emails](std::uint32_t place, const OwnerIdentity &owner) {
        emails.add(emailKey(owner.email), place);
    });
    m_index.m_emails = emails.build();
}

void PersonIndex::Builder::addPhones()
{
    TokenDictionaryBuilder phones;
    phones.reserve(m_known.owners.size());
    forOwners([&phones](std::uint32_t place, const OwnerIdentity &owner) {
        phones.add(phoneKey(owner.phone), place);
    });
    m_index.m_phones = phones.build();
    m_index.m_phoneEnds = SuffixOrder(m_index.m_phones);
}

void PersonIndex::Builder::addAccountNumbers()
{
    TokenDictionaryBuilder numbers;
    numbers.reserve(m_known.accounts.size());
    forLinks([this, &numbers](std::uint32_t place, std::uint32_t link) {
        for (const AccountIdentity &account : m_known.accountsOf(link)) {
            const std::string number = plainOf(foldedText(cut(account.number)));
            numbers.add(number, place);
            forPublicNumbers(cut(account.publicNumber), [&](std::string_view one) {
                const std::string plain = plainOf(foldedText(one));
                if (!number.ends_with(plain))
                    numbers.add(plain, place);
            });
        }
    });
    m_index.m_accountNumbers = numbers.build();
    m_index.m_accountEnds = SuffixOrder(m_index.m_accountNumbers);
}

void PersonIndex::Builder::addExternalIds()
{
    TokenDictionaryBuilder ids;
    TokenDictionaryBuilder parts;
    ids.reserve(m_known.links.size());
    forLinks([&](std::uint32_t place, std::uint32_t link) {
        const std::string id = foldedText(cut(m_known.links[link].externalId));
        ids.add(id, place);
        if (api::Uuid uuid; id.size() != kUuidLength || !api::Uuid::parse(id, uuid))
            forParts(id, "-_", kShortestPart, [&](std::string_view part) { parts.add(part, place); });
    });
    m_index.m_externalIds = ids.build();
    m_index.m_externalParts = parts.build();
}

void PersonIndex::Builder::addInstitutions()
{
    TokenDictionaryBuilder names;
    TokenDictionaryBuilder parts;
    names.reserve(m_known.links.size());
    forLinks([&](std::uint32_t place, std::uint32_t link) {
        const auto add = [&](std::string_view institution) {
            const std::string name = foldedText(cut(institution));
            names.add(name, place);
            forParts(name, "_ ", kShortestInstitutionPart,
                     [&](std::string_view part) { parts.add(part, place); });
        };
        add(m_known.links[link].institution);
        for (const ConsentIdentity &consent : m_known.consentsOf(link))
            add(consent.institutionName);
    });
    m_index.m_institutions = names.build();
    m_index.m_institutionParts = parts.build();
}

void PersonIndex::Builder::sortIds()
{
    const auto sorted = [](const auto &rows) {
        std::vector<std::pair<api::Uuid, std::uint32_t>> ids;
        ids.reserve(rows.size());
        for (const auto &row : rows)
            ids.emplace_back(row.id, static_cast<std::uint32_t>(ids.size()));
        std::ranges::sort(ids);
        std::vector<std::uint32_t> byId;
        byId.reserve(ids.size());
        for (const auto &[id, row] : ids)
            byId.push_back(row);
        return byId;
    };
    m_index.m_ownersById = sorted(m_known.owners);
    m_index.m_accountsById = sorted(m_known.accounts);
    m_index.m_consentsById = sorted(m_known.consents);
}

void PersonIndex::Builder::sortBankUsers()
{
    std::vector<std::pair<std::string, std::uint32_t>> users;
    for (std::uint32_t link = 0; link < m_known.links.size(); ++link)
        if (!m_known.links[link].institutionUserId.empty())
            users.emplace_back(m_index.bankUserOf(link), link);
    std::ranges::sort(users);
    m_index.m_linksByBankUser.reserve(users.size());
    for (const auto &[user, link] : users)
        m_index.m_linksByBankUser.push_back(link);
}

PersonIndex::PersonIndex(std::shared_ptr<const People> people)
    : m_people(std::move(people))
{
    Builder(*this).build();
}

} // namespace vinculo::models
