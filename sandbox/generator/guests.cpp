// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/generator/guests.h"

#include "sandbox/generator/life.h"
#include "sandbox/generator/movementpattern.h"
#include "sandbox/generator/people.h"
#include "sandbox/generator/population.h"

#include <algorithm>

namespace vinculo::sandbox {

namespace {

constexpr Day kYearsInJob = 3;

MovementScope scopeOf(AccountCategory category)
{
    return category == AccountCategory::CreditCard ? MovementScope::Card : MovementScope::Deposit;
}

//! The pattern of that description, or the plainest one for rows with words of their own.
std::uint16_t patternFor(const GuestMovement &movement, AccountCategory category, bool mexican)
{
    const auto patterns = movementPatterns();
    std::uint16_t plain = 0;
    int best = -1;
    for (std::size_t i = 0; i < patterns.size(); ++i) {
        const MovementPattern &pattern = patterns[i];
        const bool wanted = !movement.pattern.empty() && pattern.description == movement.pattern;
        if (wanted && pattern.mexican == mexican)
            return static_cast<std::uint16_t>(i);
        // The direction matters most: filters and totals look at it.
        const int score = (pattern.inflow == movement.inflow ? 8 : 0) +
                          (pattern.scope == scopeOf(category) ? 4 : 0) +
                          (pattern.mexican == mexican ? 2 : 0) +
                          (pattern.monthDay == 0 && !pattern.description.ends_with('*') ? 1 : 0);
        if (score > best) {
            best = score;
            plain = static_cast<std::uint16_t>(i);
        }
    }
    return plain;
}

class Host
{
public:
    Host(Store &store, std::uint64_t seed, Instant now)
        : m_store(store)
        , m_random(seed ^ 0x9E57ULL)
        , m_now(now)
    {
    }

    void add(const Guest &guest)
    {
        m_store.people.push_back(guest.person);
        const auto person = static_cast<std::uint32_t>(m_store.people.size() - 1);
        for (const GuestLink &link : guest.links)
            addLink(person, link);
    }

private:
    void addLink(std::uint32_t person, const GuestLink &guest)
    {
        const InstitutionRecord *institution = m_store.institutionNamed(guest.institution);
        if (!institution)
            return;
        LinkRecord link;
        link.institution = static_cast<std::uint32_t>(institution - m_store.institutions.data());
        link.person = person;
        link.recurrent = guest.recurrent;
        link.refreshRate = guest.recurrent ? "24h" : "";
        link.status = guest.status;
        link.passwordChanged = guest.passwordChanged;
        link.createdAt = guest.createdAt.value_or(m_now - 200 * kDay);
        if (guest.status != LinkStatus::Unconfirmed)
            link.lastAccessedAt = std::max(link.createdAt + 20 * kSecond, m_now - 2 * kHour);
        link.externalId = guest.externalId;
        link.institutionUserId =
            m_store.ids.userKey(institution->name, m_store.people[person].documentNumber);
        link.createdBy = m_store.ids.make(IdKind::User, 0);
        link.fetchResources = institution->resources;
        link.username = guest.username;
        const std::uint32_t index = m_store.indexOf(m_store.addLink(std::move(link)));
        if (institution->openFinance)
            addConsent(index, guest);
        if (guest.status == LinkStatus::Unconfirmed)
            return;
        for (const GuestAccount &account : guest.accounts)
            addAccount(index, account);
        if (guest.withOwner && institution->supports("OWNERS"))
            addOwners(index, person, guest);
        std::stable_sort(m_store.links[index].transactions.begin(), m_store.links[index].transactions.end(),
                         [](const auto &a, const auto &b) { return a.day > b.day; });
        renderAccounts(m_store, m_store.links[index]);
    }

    void addOwners(std::uint32_t index, std::uint32_t person, const GuestLink &guest)
    {
        addOwner(m_store, index, person);
        for (const PersonRecord &other : guest.coOwners) {
            m_store.people.push_back(other);
            addOwner(m_store, index, static_cast<std::uint32_t>(m_store.people.size() - 1));
        }
    }

    void addConsent(std::uint32_t index, const GuestLink &guest)
    {
        const LinkRecord &link = m_store.links[index];
        const GuestConsent wish = guest.consent.value_or(GuestConsent());
        ConsentRecord consent;
        consent.linkId = link.id;
        consent.institution = link.institution;
        consent.person = link.person;
        consent.status = guest.status == LinkStatus::Unconfirmed && !guest.consent
                             ? ConsentStatus::AwaitingConfirmation
                             : wish.status;
        consent.durationDays = wish.durationDays;
        consent.createdAt = wish.createdAt.value_or(link.createdAt - 8 * kSecond);
        m_store.addConsent(consent);
    }

    void addAccount(std::uint32_t index, const GuestAccount &guest)
    {
        AccountRecord account = draftAccount(m_store, index, guest.category, m_random, m_now);
        account.currency = m_store.people[m_store.links[index].person].mexican ? "MXN" : "BRL";
        if (guest.currency)
            account.currency = *guest.currency;
        if (guest.name)
            account.name = guest.name;
        if (guest.agency)
            account.agency = *guest.agency;
        if (guest.number) {
            account.number = guest.number;
            account.publicValue =
                account.agency.empty() ? *guest.number : account.agency + '/' + *guest.number;
        }
        if (guest.limit)
            account.limit = *guest.limit;
        if (guest.current) {
            account.current = guest.current;
            account.available = guest.category == AccountCategory::CreditCard ? account.limit - *guest.current
                                                                              : guest.current;
        }
        if (guest.available)
            account.available = guest.available;
        const auto place = static_cast<std::uint32_t>(m_store.accounts.size());
        m_store.addAccount(std::move(account));
        payInto(m_store, place);
        for (const GuestMovement &movement : guest.movements)
            addMovement(m_store.links[index], place, guest.category, movement);
    }

    void addMovement(LinkRecord &link, std::uint32_t account, AccountCategory category,
                     const GuestMovement &guest)
    {
        TransactionRecord row;
        row.sequence = link.nextSequence++;
        row.account = account;
        row.day = guest.day;
        row.second = 9 * 3600 + static_cast<std::uint32_t>(m_random.below(9 * 3600));
        if (row.day == dayOf(m_now))
            row.second =
                std::min(row.second, static_cast<std::uint32_t>((m_now - startOf(row.day)) / kSecond));
        row.amount = guest.amount;
        row.pattern = patternFor(guest, category, m_store.people[link.person].mexican);
        row.noise = m_random.noise();
        row.pending = guest.pending;
        row.installments = static_cast<std::uint8_t>(guest.installments);
        row.createdAt = std::min(
            m_now - kMinute, std::max(link.createdAt + 30 * kSecond, startOf(row.day) + kDay + 5 * kHour));
        if (guest.words)
            m_store.ownTexts.insert_or_assign(m_store.transactionId(link, row), *guest.words);
        link.transactions.push_back(row);
    }

    Store &m_store;
    Random m_random;
    Instant m_now;
};

} // namespace

PersonRecord makeGuestPerson(GuestKind kind, Random &random, Day today)
{
    // These places of the population are held by a person, a company and a Mexican with ordinary names.
    const auto place = [kind]() -> std::size_t {
        switch (kind) {
        case GuestKind::Brazilian:
            break;
        case GuestKind::Company:
            return 5;
        case GuestKind::Mexican:
            return 3;
        }
        return 0;
    }();
    PersonRecord person = makePerson(place, random, today);
    // What they are paid is told row by row: the same all the time, in a job that is older than that.
    person.salaryRises = false;
    person.employedSince = today - kYearsInJob * 365;
    if (isOutOfWork(person))
        ++person.noise;
    return person;
}

void addGuests(Store &store, const std::vector<Guest> &guests, std::uint64_t seed, Instant now)
{
    Host host(store, seed, now);
    for (const Guest &guest : guests)
        host.add(guest);
}

} // namespace vinculo::sandbox
