// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/documents/makers.h"
#include "sandbox/generator/movementpattern.h"
#include "sandbox/rows/rows.h"

#include <algorithm>
#include <map>

namespace vinculo::sandbox {

namespace {

constexpr Instant kStoringTime = 50 * kSecond; //!< from the registration to the first stored row
constexpr Cents kLeastToSplit = 20'000;        //!< smaller bills cannot be paid in installments

constexpr std::string_view kPaymentModes[] = {"PIX", "PIX", "BANK_SLIP", "DIRECT_DEBIT"};

struct Payment
{
    Day day = 0;
    Cents amount = 0;
};

//! What the statement of a card says about one month.
struct Bill
{
    std::string name;
    Cents purchases = 0;
    std::vector<Payment> payments; //!< made in this month, for the bill before
    Day newest = 0;                //!< of its movements
    Day closed = 0;                //!< first day of the month after
    std::uint64_t serial = 0;
    bool isOpen = false;
};

//! By month, counted from the year 0.
using Bills = std::map<int, Bill>;

int monthOf(Day day)
{
    const CalendarDate date = calendarDate(day);
    return date.year * 12 + date.month - 1;
}

Bills billsOf(const DocumentSource &source, std::uint32_t account)
{
    Bills bills;
    for (const TransactionRecord &row : source.link.transactions) {
        if (row.account != account)
            continue;
        Bill &bill = bills[monthOf(row.day)];
        if (movementPatterns()[row.pattern].inflow) {
            bill.payments.push_back({.day = row.day, .amount = row.amount});
            continue;
        }
        if (bill.name.empty())
            bill.name = billName(source.store, row);
        bill.purchases += row.amount;
        bill.newest = std::max(bill.newest, row.day);
    }
    // As the movements number their bills: by account and thirty days.
    std::uint64_t last = 0;
    for (auto &[month, bill] : bills) {
        const std::uint64_t account30 = std::uint64_t{source.store.accounts[account].noise} * 1000;
        bill.serial = std::max(account30 + static_cast<std::uint64_t>(bill.newest / 30), last + 1);
        bill.closed = dayFrom({(month + 1) / 12, (month + 1) % 12 + 1, 1});
        bill.isOpen = bill.closed > dayOf(source.now);
        last = bill.serial;
    }
    return bills;
}

Cents paid(const std::vector<Payment> &payments)
{
    Cents sum = 0;
    for (const Payment &payment : payments)
        sum += payment.amount;
    return sum;
}

Cents minimumOf(Cents total)
{
    return total * 15 / 100;
}

//! One charge of a bill.
struct Charge
{
    std::string_view type;
    Cents amount = 0;
    std::string_view info = {};
};

//! Charges for paying less than the minimum of the bill before.
std::vector<Charge> chargesOf(const Bill &bill, const Bill *before, Random &random)
{
    const Cents due = before ? before->purchases : 0;
    const Cents settled = paid(bill.payments);
    if (bill.isOpen || due == 0 || settled >= minimumOf(due))
        return {{.type = "NO_CHARGE"}};
    const Cents open = due - settled;
    std::vector<Charge> charges{
        {.type = "LATE_PAYMENT_INTEREST", .amount = open * random.between(8, 14) / 100},
        {.type = "LATE_FEE", .amount = open * 2 / 100},
        {.type = "IOF", .amount = open * 38 / 10000 + 1}};
    if (random.chance(20))
        charges.push_back({.type = "ARREARS_INTEREST", .amount = open / 100 + 1});
    if (random.chance(10))
        charges.push_back({.type = "OTHER", .amount = 890, .info = "Aviso de atraso por carta"});
    return charges;
}

void writeCharges(JsonWriter &json, const std::vector<Charge> &charges, const std::string &currency)
{
    json.beginArray("finance_charges");
    for (const Charge &charge : charges) {
        json.beginObject();
        json.text("type", charge.type);
        json.textOrNull("additional_info", charge.info);
        json.text("currency", currency);
        json.cents("amount", charge.amount);
        json.endObject();
    }
    json.endArray();
}

void writePayments(JsonWriter &json, const std::vector<Payment> &payments, Cents total,
                   const std::string &currency, Random &random)
{
    json.beginArray("payments");
    for (const Payment &payment : payments) {
        json.beginObject();
        json.text("type", payment.amount >= total              ? "FULL"
                          : payment.amount >= minimumOf(total) ? "INSTALLMENT"
                                                               : "OTHER");
        json.day("payment_date", payment.day);
        json.text("payment_mode", random.pick(kPaymentModes));
        json.text("currency", currency);
        json.cents("amount", payment.amount);
        json.endObject();
    }
    json.endArray();
}

//! A bill is stored when it closes, or with the first rows of the link.
Instant storedAt(const DocumentSource &source, const Bill &bill)
{
    return std::clamp(startOf(bill.closed) + 5 * kHour,
                      std::min(source.link.createdAt + kStoringTime, source.collectedAt), source.collectedAt);
}

//! `before` and `after` are the bills of the months around it, where there are any.
void writeBill(const DocumentSource &source, DocumentRows &rows, const AccountRecord &account,
               const Bill &bill, const Bill *before, const Bill *after)
{
    JsonWriter &json = rows.begin();
    Random &random = rows.random();
    const std::vector<Charge> charges = chargesOf(bill, before, random);
    Cents total = bill.purchases;
    for (const Charge &charge : charges)
        total += charge.amount;
    json.instant("created_at", storedAt(source, bill));
    json.instant("collected_at", source.collectedAt);
    json.raw("account", account.json);
    json.text("internal_identification", source.store.ids.hex(IdKind::Bill, bill.serial));
    json.textOrNull("bill_name", bill.isOpen ? std::string() : bill.name);
    json.day("due_date", bill.newest + 35 - bill.newest % 30);
    json.text("currency", account.currency);
    json.cents("total_amount", total);
    if (bill.isOpen)
        json.null("minimum_amount");
    else
        json.cents("minimum_amount", minimumOf(total));
    if (bill.isOpen)
        json.null("is_installment");
    else
        json.boolean("is_installment", total >= kLeastToSplit && random.chance(60));
    writeCharges(json, charges, account.currency);
    writePayments(json, after ? after->payments : std::vector<Payment>(), total, account.currency, random);
    rows.end();
}

} // namespace

void makeBills(const DocumentSource &source, DocumentRows &rows)
{
    for (const std::uint32_t index : source.link.accounts) {
        const AccountRecord &account = source.store.accounts[index];
        if (account.deleted || account.category != AccountCategory::CreditCard)
            continue;
        const Bills bills = billsOf(source, index);
        for (auto it = bills.rbegin(); it != bills.rend(); ++it) {
            const auto &[month, bill] = *it;
            if (bill.purchases == 0)
                continue; // payments only: nothing was bought, nothing is due
            const auto before = bills.find(month - 1);
            const auto after = bills.find(month + 1);
            writeBill(source, rows, account, bill, before == bills.end() ? nullptr : &before->second,
                      after == bills.end() ? nullptr : &after->second);
        }
    }
}

} // namespace vinculo::sandbox
