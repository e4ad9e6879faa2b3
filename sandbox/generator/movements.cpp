// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/generator/movements.h"

#include "sandbox/generator/life.h"
#include "sandbox/generator/movementpattern.h"

#include <algorithm>

namespace vinculo::sandbox {

namespace {

constexpr int kHistoryDays = 365;

std::optional<MovementScope> scopeOf(AccountCategory category)
{
    switch (category) {
    case AccountCategory::Checking:
    case AccountCategory::Savings:
        return MovementScope::Deposit;
    case AccountCategory::CreditCard:
        return MovementScope::Card;
    default:
        return std::nullopt;
    }
}

//! The patterns one account can show, split by whether they come every month.
struct Repertoire
{
    std::vector<std::uint16_t> monthly;
    std::vector<std::uint16_t> casual;
};

Repertoire repertoireFor(MovementScope scope, bool mexican)
{
    Repertoire repertoire;
    const auto patterns = movementPatterns();
    for (std::size_t i = 0; i < patterns.size(); ++i) {
        if (patterns[i].scope != scope || patterns[i].mexican != mexican)
            continue;
        auto &list = patterns[i].monthDay > 0 ? repertoire.monthly : repertoire.casual;
        list.push_back(static_cast<std::uint16_t>(i));
    }
    return repertoire;
}

//! Writes the rows of one account.
class AccountStatement
{
public:
    AccountStatement(Store &store, LinkRecord &link, std::uint32_t account, Random &random, Instant now)
        : m_link(link)
        , m_person(store.people[link.person])
        , m_account(account)
        , m_random(random)
        , m_today(dayOf(now))
        , m_now(now)
    {
        if (m_person.salaryAccount == account && !m_person.company)
            m_jobs = jobsOf(m_person, m_today);
        const auto scope = scopeOf(store.accounts[account].category).value_or(MovementScope::Deposit);
        m_repertoire = repertoireFor(scope, m_person.mexican);
    }

    void write(std::size_t count)
    {
        const std::size_t monthly = m_repertoire.monthly.size();
        const std::size_t months = std::clamp<std::size_t>(count / (3 * monthly + 1), 1, 12);
        const int days = count >= 60 ? kHistoryDays : static_cast<int>(std::max<std::size_t>(30, count * 6));
        // A hole of five to nine weeks in every sixth account: somebody's bank did not deliver.
        const bool hole = m_person.noise % 6 == m_account % 6 && days > 150;
        m_holeFrom = hole ? m_today - 140 : 0;
        m_holeTo = hole ? m_holeFrom + m_random.between(35, 63) : 0;
        std::size_t written = 0;
        for (std::size_t month = 0; month < months && written + monthly <= count; ++month)
            for (const std::uint16_t pattern : m_repertoire.monthly)
                written += addMonthly(pattern, static_cast<int>(month)) ? 1 : 0;
        for (; written < count; ++written)
            addCasual(m_today - m_random.between(0, days - 1));
    }

    void addCasual(Day day)
    {
        if (day >= m_holeFrom && day < m_holeTo)
            day = m_holeTo + (day - m_holeFrom) % std::max(1, m_today - m_holeTo);
        add(m_repertoire.casual[m_random.below(m_repertoire.casual.size())], day);
    }

private:
    bool addMonthly(std::uint16_t pattern, int monthsBack)
    {
        CalendarDate date = calendarDate(m_today);
        date.month -= monthsBack;
        if (date.month < 1) {
            date.month += 12;
            --date.year;
        }
        date.day = std::min(movementPatterns()[pattern].monthDay, daysInMonth(date.year, date.month));
        const Day day = dayFrom(date);
        if (day > m_today || (day >= m_holeFrom && day < m_holeTo))
            return false;
        if (movementPatterns()[pattern].isSalary() && payOn(day) == 0)
            return false;
        add(pattern, day);
        return true;
    }

    //! For the month; 0: nothing comes into this account.
    [[nodiscard]] Cents payOn(Day day) const
    {
        const Job *job = jobOn(m_jobs, day);
        return job ? job->monthlyPayIn(calendarDate(day).year) : 0;
    }

    Cents amountOf(const MovementPattern &pattern, Day day)
    {
        if (pattern.isSalary())
            return payOn(day) * pattern.high / 100;
        // Most things are cheap: the square of a uniform number leans to the lower end.
        const double share = static_cast<double>(m_random.below(10000)) / 10000.0;
        const Cents amount =
            pattern.low + static_cast<Cents>(static_cast<double>(pattern.high - pattern.low) * share * share);
        return m_random.chance(20) ? (amount + 99) / 100 * 100 : amount;
    }

    void add(std::uint16_t index, Day day)
    {
        const MovementPattern &pattern = movementPatterns()[index];
        TransactionRecord row;
        row.sequence = m_link.nextSequence++;
        row.account = m_account;
        row.day = day;
        // Some banks give no time of day: midnight.
        row.second =
            m_random.chance(15) ? 0 : static_cast<std::uint32_t>(m_random.between(6 * 3600, 23 * 3600));
        if (day == m_today)
            row.second =
                std::min(row.second, static_cast<std::uint32_t>((m_now - startOf(m_today)) / kSecond));
        row.amount = std::max<Cents>(1, amountOf(pattern, day));
        row.pattern = index;
        row.noise = m_random.noise();
        row.pending = m_today - day <= 2 && m_random.chance(40);
        row.installments = static_cast<std::uint8_t>(pattern.scope == MovementScope::Card &&
                                                             row.amount > 20000 && m_random.chance(35)
                                                         ? m_random.between(2, 12)
                                                         : 0);
        row.createdAt =
            std::min(m_now - kMinute, std::max(m_link.createdAt + 30 * kSecond,
                                               startOf(day) + kDay + 5 * kHour + row.noise % kHour));
        m_link.transactions.push_back(row);
    }

    LinkRecord &m_link;
    const PersonRecord &m_person;
    std::uint32_t m_account;
    std::vector<Job> m_jobs; //!< that pay into this account
    Random &m_random;
    Repertoire m_repertoire;
    Day m_today;
    Instant m_now;
    Day m_holeFrom = 0;
    Day m_holeTo = 0;
};

//! A settled movement moves the balance; of a card that is what is owed.
void book(AccountRecord &account, const TransactionRecord &row)
{
    if (row.pending || !account.current)
        return;
    const bool isCard = account.category == AccountCategory::CreditCard;
    const Cents change = movementPatterns()[row.pattern].inflow ? row.amount : -row.amount;
    account.current = *account.current + (isCard ? -change : change);
    if (account.available)
        account.available = *account.available + change;
}

std::vector<std::uint32_t> movingAccounts(const Store &store, const LinkRecord &link)
{
    std::vector<std::uint32_t> accounts;
    for (const std::uint32_t account : link.accounts)
        if (scopeOf(store.accounts[account].category))
            accounts.push_back(account);
    return accounts;
}

} // namespace

void makeMovements(Store &store, LinkRecord &link, std::size_t count, Random &random, Instant now)
{
    const std::vector<std::uint32_t> accounts = movingAccounts(store, link);
    if (accounts.empty() || count == 0)
        return;
    link.transactions.reserve(count);
    // The first account is the one people live from.
    const std::size_t others = accounts.size() > 1 ? count / (accounts.size() + 1) : 0;
    for (std::size_t i = 0; i < accounts.size(); ++i) {
        const std::size_t share = i == 0 ? count - others * (accounts.size() - 1) : others;
        if (share > 0)
            AccountStatement(store, link, accounts[i], random, now).write(share);
    }
    std::sort(link.transactions.begin(), link.transactions.end(),
              [](const TransactionRecord &a, const TransactionRecord &b) {
                  return a.day != b.day ? a.day > b.day : a.sequence < b.sequence;
              });
}

void addFreshMovements(Store &store, LinkRecord &link, std::size_t count, Random &random, Instant now)
{
    const std::vector<std::uint32_t> accounts = movingAccounts(store, link);
    if (accounts.empty())
        return;
    const std::size_t before = link.transactions.size();
    for (std::size_t i = 0; i < count; ++i) {
        AccountStatement statement(store, link, accounts[i % accounts.size()], random, now);
        statement.addCasual(dayOf(now));
        TransactionRecord &row = link.transactions.back();
        row.createdAt = now;
        row.pending = row.pending && i > 0; // something has always been settled
        book(store.accounts[row.account], row);
    }
    std::rotate(link.transactions.begin(), link.transactions.begin() + static_cast<std::ptrdiff_t>(before),
                link.transactions.end());
}

} // namespace vinculo::sandbox
