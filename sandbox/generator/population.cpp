// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/generator/population.h"

#include "sandbox/generator/institutions.h"
#include "sandbox/generator/movements.h"
#include "sandbox/generator/people.h"
#include "sandbox/generator/twins.h"

#include <algorithm>

namespace vinculo::sandbox {

namespace {

constexpr std::string_view kRates[] = {"6h", "12h", "24h", "7d", "30d"};
constexpr LinkStatus kStatuses[] = {LinkStatus::Valid, LinkStatus::Invalid, LinkStatus::Unconfirmed,
                                    LinkStatus::TokenRequired};
constexpr std::string_view kRetailBanks[] = {"ofmockbank_br_retail", "ofcajueiro_br_retail",
                                             "ofguara_br_retail", "ofjacaranda_br_retail",
                                             "ofmare_br_retail"};
constexpr std::string_view kBusinessBanks[] = {"ofipe_br_business", "ofaurora_br_business"};
constexpr std::string_view kLegacyBanks[] = {"erebor_br_retail", "gotham_br_retail", "heimdall_br_retail",
                                             "erebor_br_retail", "ironbank_br_retail"};
constexpr std::string_view kMexicanBanks[] = {"gotham_mx_retail", "erebor_mx_retail", "heimdall_mx_retail"};
constexpr std::string_view kMfaUsers[] = {"mfa_default", "mfa_numeric",     "mfa_qr",     "mfa_text",
                                          "mfa_confirm", "mfa_numeric_alt", "mfa_qr_text"};

//! Links that documentation and tests can name; person 0 owns the large statement.
struct Known
{
    std::string_view externalId;
    std::string_view institution;
    std::string_view username;
    LinkStatus status;
};
constexpr Known kKnown[] = {
    {"demo-statement", "ofmockbank_br_retail", "", LinkStatus::Valid},
    {"demo-mfa-inputless", "gotham_br_retail", "mfa_default", LinkStatus::Valid},
    {"demo-mfa-numeric", "gotham_br_retail", "mfa_numeric", LinkStatus::Valid},
    {"demo-mfa-qr", "gotham_br_retail", "mfa_qr", LinkStatus::TokenRequired},
    {"demo-mfa-qr-text", "heimdall_br_retail", "mfa_qr_text", LinkStatus::Valid},
    {"demo-mfa-text", "heimdall_br_retail", "mfa_text", LinkStatus::Valid},
    {"demo-mfa-confirm", "heimdall_br_retail", "mfa_confirm", LinkStatus::TokenRequired},
    {"demo-mfa-object", "gotham_br_retail", "mfa_numeric_object", LinkStatus::Valid},
    {"demo-invalid-mfa-numeric", "gotham_br_retail", "mfa_numeric", LinkStatus::Invalid},
    {"demo-password-changed", "erebor_br_retail", "user_changed", LinkStatus::Valid},
};

class Population
{
public:
    Population(Store &store, std::uint64_t seed, const PopulationSize &size)
        : m_store(store)
        , m_seed(seed)
        , m_size(size)
        , m_random(seed)
    {
    }

    void make()
    {
        m_store.institutions = makeInstitutions();
        m_store.people.reserve(static_cast<std::size_t>(m_size.people));
        m_store.links.reserve(static_cast<std::size_t>(m_size.people) * 3);
        for (int i = 0; i < m_size.people; ++i)
            m_store.people.push_back(makePerson(static_cast<std::size_t>(i), m_random, dayOf(m_size.now)));
        for (std::size_t i = 0; i < m_store.people.size(); ++i)
            giveLinks(static_cast<std::uint32_t>(i));
        for (std::size_t i = 0; i < m_store.links.size(); ++i)
            if (m_store.links[i].status != LinkStatus::Unconfirmed)
                fillLink(m_store, static_cast<std::uint32_t>(i), m_random, m_size.now);
        giveMovements();
        makeTwinsAlike();
        giveChileans();
        for (const LinkRecord &link : m_store.links)
            renderAccounts(m_store, link);
    }

private:
    void giveLinks(std::uint32_t person)
    {
        if (person < std::size(kKnown))
            addKnown(person, kKnown[person]);
        const PersonRecord &record = m_store.people[person];
        const int banks = record.mexican   ? m_random.between(1, 2)
                          : record.company ? m_random.between(1, 2)
                                           : m_random.between(1, 3);
        const std::size_t first = m_random.below(16);
        for (int i = 0; i < banks; ++i) {
            const std::size_t at = first + static_cast<std::size_t>(i);
            if (record.mexican)
                addLink(person, kMexicanBanks[at % std::size(kMexicanBanks)]);
            else if (record.company)
                addLink(person, kBusinessBanks[at % std::size(kBusinessBanks)]);
            else
                addLink(person, kRetailBanks[at % std::size(kRetailBanks)]);
        }
        if (record.mexican && m_random.chance(50))
            addLink(person, "planet_mx_employment");
        if (record.mexican && m_random.chance(30))
            addLink(person, "tatooine_mx_fiscal");
        if (!record.mexican && !record.company && m_random.chance(25))
            addLink(person, m_random.pick(kLegacyBanks));
        if (!record.mexican && !record.company && m_random.chance(10))
            addLink(person, "inss_br_employment");
        addLooseConsents(person);
    }

    LinkRecord draft(std::uint32_t person, std::string_view institution)
    {
        LinkRecord link;
        const InstitutionRecord *record = m_store.institutionNamed(institution);
        link.institution = static_cast<std::uint32_t>(record - m_store.institutions.data());
        link.person = person;
        link.createdAt = m_size.now - m_random.between64(2 * kDay, 480 * kDay);
        link.institutionUserId = m_store.ids.userKey(institution, m_store.people[person].documentNumber);
        link.createdBy = m_store.ids.make(IdKind::User, m_store.links.size() % 3);
        link.fetchResources = record->resources;
        link.username = record->tokenRequired
                            ? std::string(kMfaUsers[m_store.links.size() % std::size(kMfaUsers)])
                            : "user_valid";
        link.staleIn = m_random.chance(20) ? "90d" : "365d";
        return link;
    }

    void addKnown(std::uint32_t person, const Known &known)
    {
        LinkRecord link = draft(person, known.institution);
        link.externalId = std::string(known.externalId);
        link.username = known.username;
        link.status = known.status;
        link.passwordChanged = known.username == "user_changed";
        link.refreshRate = "24h";
        link.lastAccessedAt =
            std::max(link.createdAt + 20 * kSecond, m_size.now - m_random.between64(kHour, 20 * kHour));
        append(std::move(link));
    }

    void addLink(std::uint32_t person, std::string_view institution)
    {
        LinkRecord link = draft(person, institution);
        giveExternalId(link);
        giveState(link);
        const bool twice = m_store.links.size() % 21 == 8 && link.status != LinkStatus::Unconfirmed;
        append(link);
        if (twice) {
            // The same person connected the same bank again: what the duplicates tool looks for.
            link.createdAt = std::min(m_size.now - kDay, link.createdAt + 12 * kDay);
            link.lastAccessedAt = std::max(*link.lastAccessedAt, link.createdAt + 30 * kSecond);
            append(std::move(link));
            m_twins.push_back(static_cast<std::uint32_t>(m_store.links.size() - 1));
        }
    }

    void append(LinkRecord link)
    {
        const LinkRecord &added = m_store.addLink(std::move(link));
        if (m_store.institutionOf(added).openFinance)
            addConsent(m_store.indexOf(added));
    }

    void giveExternalId(LinkRecord &link)
    {
        const std::size_t i = m_store.links.size();
        const std::string plain = "user-" + std::to_string(100000 + link.person);
        switch (i % 24) {
        case 5:
        case 17:
            link.externalId = std::nullopt;
            break;
        case 11:
            link.externalId = i % 48 == 11 ? "0042" : "1e10";
            break;
        case 13:
            link.externalId = "null";
            break;
        case 19:
            link.externalId = plain + '_' + std::string(244, 'x');
            break;
        case 23:
            link.externalId = "shared-family-plan";
            break;
        default:
            link.externalId = plain;
        }
    }

    //! Every ninth link walks through all combinations of status, rate and mode; the others are mostly
    //! healthy.
    void giveState(LinkRecord &link)
    {
        const std::size_t i = m_store.links.size();
        const bool walk = i % 9 == 4;
        const std::size_t step = i / 9;
        const std::size_t rate = walk ? step % 6 : m_random.chance(12) ? 5 : m_random.below(5);
        link.recurrent = rate < 5;
        link.refreshRate = link.recurrent ? kRates[rate] : std::string_view();
        link.status = walk                  ? kStatuses[step / 6 % 4]
                      : m_random.chance(88) ? LinkStatus::Valid
                                            : kStatuses[m_random.below(4)];
        if (!link.recurrent && m_random.chance(40))
            link.credentialsStorage =
                m_random.chance(50) ? "nostore" : std::to_string(m_random.between(5, 90)) + 'd';
        if (link.status == LinkStatus::Unconfirmed)
            return;
        constexpr Instant periods[] = {6 * kHour, 12 * kHour, kDay, 7 * kDay, 30 * kDay};
        Instant accessed = link.recurrent ? m_size.now - m_random.between64(kMinute, periods[rate])
                                          : link.createdAt + 20 * kSecond;
        if (link.status != LinkStatus::Valid)
            accessed = m_size.now - m_random.between64(8 * kDay, 120 * kDay);
        link.lastAccessedAt = std::max(link.createdAt + 20 * kSecond, accessed);
    }

    void addConsent(std::uint32_t index)
    {
        constexpr int durations[] = {366, 0, 366, 183, 275, 92};
        LinkRecord &link = m_store.links[index];
        ConsentRecord consent;
        consent.linkId = link.id;
        consent.institution = link.institution;
        consent.person = link.person;
        consent.durationDays = durations[index % std::size(durations)];
        consent.createdAt = link.createdAt - 8 * kSecond;
        if (index % 11 == 2 || index % 11 == 6) {
            // About to expire, or just over: the lists a compliance officer works through.
            consent.durationDays = 92;
            const Instant end = index % 11 == 2 ? m_size.now + m_random.between64(kHour, 14 * kDay)
                                                : m_size.now - m_random.between64(kHour, 40 * kDay);
            consent.createdAt = end - 92 * kDay;
            link.createdAt = consent.createdAt + 8 * kSecond;
            if (link.lastAccessedAt)
                link.lastAccessedAt = std::max(*link.lastAccessedAt, link.createdAt + 20 * kSecond);
        }
        if (link.status == LinkStatus::Unconfirmed)
            consent.status = ConsentStatus::AwaitingConfirmation;
        m_store.addConsent(consent);
    }

    //! Consents without a living link: never finished, refused, or left over.
    void addLooseConsents(std::uint32_t person)
    {
        constexpr ConsentStatus states[] = {ConsentStatus::Awaiting,   ConsentStatus::AwaitingConfirmation,
                                            ConsentStatus::Rejected,   ConsentStatus::Unknown,
                                            ConsentStatus::Authorised, ConsentStatus::Expired};
        const PersonRecord &record = m_store.people[person];
        if (record.mexican || person % 3 != 1)
            return;
        ConsentRecord consent;
        consent.person = person;
        consent.institution = static_cast<std::uint32_t>(
            m_store.institutionNamed(record.company ? kBusinessBanks[0] : m_random.pick(kRetailBanks)) -
            m_store.institutions.data());
        consent.linkId = m_store.ids.make(IdKind::Link, 1'000'000 + person);
        consent.status = states[person / 3 % std::size(states)];
        consent.durationDays = consent.status == ConsentStatus::Expired ? 92 : 275;
        consent.createdAt =
            m_size.now -
            (consent.status == ConsentStatus::Expired ? 100 * kDay : m_random.between64(kHour, 60 * kDay));
        m_store.addConsent(consent);
    }

    void giveMovements()
    {
        std::vector<std::uint32_t> links;
        for (std::size_t i = 0; i < m_store.links.size(); ++i)
            if (!m_store.links[i].accounts.empty())
                links.push_back(static_cast<std::uint32_t>(i));
        if (links.empty() || m_size.transactions <= 0)
            return;
        const auto total = static_cast<std::size_t>(m_size.transactions);
        // The first link has a statement worth scrolling; the others share the rest unevenly.
        std::vector<std::size_t> shares(links.size());
        std::size_t weights = 0;
        for (std::size_t i = 1; i < links.size(); ++i)
            weights += shares[i] = i % 17 == 16 ? 0 : 30 + m_random.below(140);
        const std::size_t rest = total - (links.size() > 1 ? total / 10 : total);
        std::size_t given = 0;
        for (std::size_t i = 1; i < links.size(); ++i) {
            shares[i] = weights > 0 ? rest * shares[i] / weights : 0;
            given += shares[i];
        }
        shares[0] = total - given;
        for (std::size_t i = 0; i < links.size(); ++i)
            makeMovements(m_store, m_store.links[links[i]], shares[i], m_random, m_size.now);
    }

    //! Every second pair, so that both can be seen: duplicates that lose something and those that do not.
    void makeTwinsAlike()
    {
        bool isNext = true;
        for (const std::uint32_t younger : m_twins)
            if (!isNext || makeAlike(m_store, younger - 1, younger, m_size.now))
                isNext = !isNext;
    }

    //! After everybody else and from numbers of their own: what was there before stays as it was.
    void giveChileans()
    {
        m_random = Random(m_seed ^ 0xC411'E000ULL);
        for (int i = 0; i < m_size.people / 20; ++i) {
            m_store.people.push_back(makeChilean(static_cast<std::size_t>(i), m_random, dayOf(m_size.now)));
            addLink(static_cast<std::uint32_t>(m_store.people.size() - 1), "andes_cl_fiscal");
        }
    }

    Store &m_store;
    std::uint64_t m_seed;
    PopulationSize m_size;
    Random m_random;
    std::vector<std::uint32_t> m_twins; //!< each the younger one; the older one stands before it
};

} // namespace

void populate(Store &store, std::uint64_t seed, const PopulationSize &size)
{
    Population(store, seed, size).make();
}

} // namespace vinculo::sandbox
