// SPDX-License-Identifier: GPL-3.0-or-later
// The check of what is there: which months, which accounts.
#include "core/domain/resources/registry.h"
#include "models/diagnosis/checks.h"
#include "models/person/coverage.h"
#include "models/person/snapshotfield.h"

#include <algorithm>

namespace vinculo::models {

using namespace Qt::StringLiterals;
using namespace diagnosisspans;
using Kind = CheckEvidence::Kind;

namespace {

constexpr int kWindowDays = 365;     //!< API guide, "Limits": so far back the first reading goes
constexpr int kWindowSlackDays = 31; //!< the first days of it may have had no movement

//! Data of an account at a bank: without accounts there can be none.
bool hangsOnAccounts(const ResourceSpec &resource)
{
    for (const ResourceSpec *spec :
         {&resources::accounts(), &resources::transactions(), &resources::balances(), &resources::bills()})
        if (spec == &resource)
            return true;
    return false;
}

struct Counted
{
    int accounts = 0;
    int able = 0; //!< accounts of a kind that has such rows
};

Counted countAccounts(const DiagnosisFacts &facts)
{
    const SnapshotField category(facts.accounts, "category");
    Counted counted;
    for (std::size_t row = 0; row < facts.accounts.rows.size(); ++row) {
        ++counted.accounts;
        if (hasRowsOf(*facts.resource, category.string(row)))
            ++counted.able;
    }
    return counted;
}

//! What the months of all accounts say together.
struct Months
{
    QDate first;
    QDate last;
    QDate empty;          //!< the newest month without rows between months with rows of one account
    QDate limit;          //!< day before which there can be nothing
    int silent = 0;       //!< accounts of a kind that has rows, without one
    bool isShort = false; //!< the bank gave less than asked for, in every account with rows
    HistoryLimit limitKind = HistoryLimit::NotLoaded;
};

//! The newest month without rows between months with rows. Invalid: there is none, or months without rows are
//! nothing unusual for this account.
QDate emptyMonth(const AccountCoverage &account)
{
    QDate empty;
    int active = 0;
    int months = 0;
    for (const CoveredMonth &month : account.months) {
        const bool isInside = active > 0 && account.last.isValid() && month.month <= account.last;
        if (month.count == 0 && !isInside)
            continue;
        ++months;
        if (month.count > 0)
            ++active;
        else if (month.coverage == MonthCoverage::None)
            empty = month.month;
    }
    return active * 4 >= months * 3 ? empty : QDate();
}

Months monthsOf(const DiagnosisFacts &facts)
{
    static const std::atomic_bool kGoOn = false;
    const bool isWhole = facts.rowsAtBelvo <= static_cast<qint64>(facts.rows.rows.size());
    const auto accounts = coverage({.accounts = facts.accounts,
                                    .links = facts.link,
                                    .owners = facts.owners,
                                    .transactions = facts.rows,
                                    .areTransactionsComplete = isWhole,
                                    .today = facts.now.date()},
                                   kGoOn);
    const SnapshotField id(facts.accounts, "id");
    const SnapshotField category(facts.accounts, "category");
    QHash<QString, QString> categories;
    for (std::size_t row = 0; row < facts.accounts.rows.size(); ++row)
        categories.insert(id.string(row), category.string(row));
    Months months;
    int withRows = 0;
    int cut = 0;
    for (const AccountCoverage &account : accounts.value_or(std::vector<AccountCoverage>())) {
        const bool isAble = hasRowsOf(*facts.resource, categories.value(wireId(account.account)));
        if (!account.first.isValid()) {
            months.silent += isAble ? 1 : 0;
            continue;
        }
        ++withRows;
        cut += account.limit == HistoryLimit::BankGivesLess ? 1 : 0;
        if (!months.first.isValid() || account.first < months.first) {
            months.first = account.first;
            months.limitKind = account.limit;
            months.limit = account.limitDate;
        }
        months.last = months.last.isValid() ? std::max(months.last, account.last) : account.last;
        months.empty = std::max(months.empty, emptyMonth(account));
    }
    // Twelve months are what Belvo promises: with them nobody misses what the bank keeps back.
    const QDate read = SnapshotField(facts.link, "last_accessed_at").date(0);
    const bool isYear = months.first.isValid() && read.isValid() &&
                        months.first.daysTo(read) >= kWindowDays - kWindowSlackDays;
    months.isShort = withRows > 0 && cut == withRows && !isYear;
    return months;
}

//! The oldest and newest day of rows whose accounts are not known.
void spanOf(const TableSnapshot &rows, QDate &first, QDate &last)
{
    const SnapshotField day(rows, "value_date");
    for (std::size_t row = 0; row < rows.rows.size(); ++row) {
        const QDate date = day.date(row);
        if (!date.isValid())
            continue;
        first = first.isValid() ? std::min(first, date) : date;
        last = last.isValid() ? std::max(last, date) : date;
    }
}

QDateTime newestCollected(const TableSnapshot &rows)
{
    const SnapshotField collected(rows, "collected_at");
    QDateTime newest;
    for (std::size_t row = 0; row < rows.rows.size(); ++row)
        if (const auto at = collected.time(row); at && (!newest.isValid() || newest < *at))
            newest = *at;
    return newest;
}

bool stops(QDate last, const DiagnosedLink &link)
{
    return last.isValid() && link.accessed.isValid() && last.daysTo(link.accessed.date()) > kStopsDays;
}

CheckResult movementsResult(const DiagnosisFacts &facts, const DiagnosedLink &link,
                            QList<CheckEvidence> evidence, bool isPart)
{
    Months months;
    if (facts.has(Source::Accounts))
        months = monthsOf(facts);
    if (!months.first.isValid())
        spanOf(facts.rows, months.first, months.last);
    add(evidence, Kind::FirstRow, months.first);
    add(evidence, Kind::LastRow, months.last);
    if (months.limitKind == HistoryLimit::Window)
        add(evidence, Kind::WindowStart, months.limit);
    else if (months.limitKind == HistoryLimit::AccountOpened)
        add(evidence, Kind::AccountOpened, months.limit);
    if (isPart) {
        // Of a part the ends are certain only where they are as far as they can be.
        const bool isNew = months.last.isValid() && link.accessed.isValid() && !stops(months.last, link);
        return isNew && !months.silent ? found(CheckState::Ok, CheckFinding::CoverageFull, evidence)
                                       : notChecked(WhyNot::PartOfRows, evidence);
    }
    if (stops(months.last, link))
        return found(CheckState::Attention, CheckFinding::CoverageStops, evidence);
    if (months.empty.isValid()) {
        add(evidence, Kind::EmptyMonth, months.empty);
        return found(CheckState::Attention, CheckFinding::CoverageGap, evidence);
    }
    if (months.silent > 0) {
        evidence.append({Kind::SilentAccounts, months.silent});
        return found(CheckState::Attention, CheckFinding::CoverageSilent, evidence);
    }
    return months.isShort ? found(CheckState::Attention, CheckFinding::CoverageShort, evidence)
                          : found(CheckState::Ok, CheckFinding::CoverageFull, evidence);
}

} // namespace

bool hasRowsOf(const ResourceSpec &resource, const QString &category)
{
    if (&resource == &resources::bills())
        return category == "CREDIT_CARD"_L1;
    const bool isDeposit = category == "CHECKING_ACCOUNT"_L1 || category == "SAVINGS_ACCOUNT"_L1;
    if (&resource == &resources::balances())
        return isDeposit;
    if (&resource == &resources::transactions())
        return isDeposit || category == "CREDIT_CARD"_L1;
    return true;
}

CheckResult checkCoverage(const DiagnosisFacts &facts)
{
    const auto link = linkOf(facts);
    if (!link)
        return withoutLink(facts);
    const SourceState &rows = facts.of(Source::Rows);
    const SourceState &accounts = facts.of(Source::Accounts);
    if (!rows.isAnswered())
        return missing(rows);
    const bool needsAccounts = hangsOnAccounts(*facts.resource);
    if (needsAccounts && accounts.whyNot == WhyNot::NotYet)
        return missing(accounts);
    QList<CheckEvidence> evidence;
    const Counted counted = countAccounts(facts);
    if (needsAccounts && accounts.isAnswered())
        evidence.append({Kind::Accounts, counted.accounts});
    const auto read = static_cast<qint64>(facts.rows.rows.size());
    evidence.append({Kind::Rows, read});
    const bool isPart = facts.rowsAtBelvo > read;
    if (isPart)
        evidence.append({Kind::RowsAtBelvo, facts.rowsAtBelvo});
    if (read == 0) {
        if (!needsAccounts || !accounts.isAnswered())
            return found(CheckState::Problem, CheckFinding::CoverageNoRows, evidence);
        if (counted.accounts == 0)
            return found(CheckState::Problem, CheckFinding::CoverageNoAccounts, evidence);
        return counted.able == 0 ? found(CheckState::Attention, CheckFinding::CoverageUnsupported, evidence)
                                 : found(CheckState::Problem, CheckFinding::CoverageNoRows, evidence);
    }
    CheckResult result;
    if (facts.resource == &resources::transactions()) {
        result = movementsResult(facts, *link, evidence, isPart);
    } else {
        add(evidence, Kind::Collected, newestCollected(facts.rows));
        result = found(CheckState::Ok, CheckFinding::CoverageFull, evidence);
    }
    if (!needsAccounts || accounts.isAnswered() || result.state != CheckState::Ok)
        return result;
    // What was read is well, but an account without rows would not have been seen.
    CheckResult open = missing(accounts);
    open.evidence = result.evidence + open.evidence;
    return open;
}

} // namespace vinculo::models
