// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/documents/makers.h"
#include "sandbox/documents/taxpayer.h"

#include <algorithm>

namespace vinculo::sandbox {

namespace {

constexpr int kMonths = 14;
constexpr std::string_view kBank = "Banco del Escarabajo SA";
constexpr std::string_view kBankRfc = "BNZ8002149A8";
constexpr std::string_view kForeigner = "Nubes Lejanas Inc.";
constexpr std::string_view kForeignerRfc = "XEXX010101000"; //!< the SAT's number for all who have none

// SAT catalogue c_CveRetenc.
enum Reason { Services = 1, Interest = 16, PaidAbroad = 18 };

struct Retention
{
    Day day = 0;
    std::uint64_t serial = 0;
    std::uint64_t invoice = 0; //!< 0: none
    Reason reason = Services;
    std::string sender;
    std::string senderRfc;
    std::string receiver;
    std::string receiverRfc;
    Cents amount = 0;
    Cents exempt = 0;
    Cents tax = 0;
    Cents vat = 0;
};

Retention between(std::string_view sender, std::string_view senderRfc, std::string_view receiver,
                  std::string_view receiverRfc)
{
    Retention retention;
    retention.sender = sender;
    retention.senderRfc = senderRfc;
    retention.receiver = receiver;
    retention.receiverRfc = receiverRfc;
    return retention;
}

//! What customers kept back from the fees of a month.
void addServices(std::vector<Retention> &all, const Taxpayer &taxpayer, CalendarDate month, Day today)
{
    for (const Trade &trade : tradesIn(taxpayer, month.year, month.month, today)) {
        if (!trade.withheld || trade.cancelled)
            continue;
        Retention retention = between(trade.party->name, trade.party->rfc, taxpayer.name, taxpayer.rfc);
        retention.day = trade.day + 12 + static_cast<Day>(trade.serial % 10);
        retention.serial = trade.serial;
        retention.invoice = trade.serial;
        retention.amount = trade.subtotal;
        retention.tax = trade.withheldTax();
        retention.vat = trade.withheldVat();
        all.push_back(std::move(retention));
    }
}

//! Once a year the bank tells what interest it paid.
void addInterest(std::vector<Retention> &all, const Taxpayer &taxpayer, CalendarDate month)
{
    if (month.month != 2)
        return;
    Random random(mix(taxpayer.noise) ^ static_cast<std::uint64_t>(month.year) << 8);
    Retention retention = between(kBank, kBankRfc, taxpayer.name, taxpayer.rfc);
    retention.day = dayFrom({month.year, 2, random.between(3, 14)});
    retention.serial = fiscalSerial(taxpayer, 12, month.year, 0);
    retention.reason = Interest;
    retention.amount = taxpayer.turnover * random.between(4, 30) / 1'000;
    retention.exempt = taxpayer.isCompany() ? 0 : retention.amount / 5;
    retention.tax = (retention.amount - retention.exempt) * random.between(6, 14) / 100;
    all.push_back(std::move(retention));
}

//! Companies keep back a tenth of what they pay for services from abroad.
void addPaidAbroad(std::vector<Retention> &all, const Taxpayer &taxpayer, CalendarDate month)
{
    if (!taxpayer.isCompany() || month.month % 3 != static_cast<int>(taxpayer.noise % 3))
        return;
    Random random(mix(taxpayer.noise) ^ static_cast<std::uint64_t>(month.year * 12 + month.month) << 8);
    Retention retention = between(taxpayer.name, taxpayer.rfc, kForeigner, kForeignerRfc);
    retention.day = dayFrom({month.year, month.month, random.between(2, 26)});
    retention.serial = fiscalSerial(taxpayer, 13, month.year * 12 + month.month, 0);
    retention.reason = PaidAbroad;
    retention.amount = taxpayer.turnover * random.between(10, 60) / 1'000;
    retention.tax = retention.amount / 10;
    all.push_back(std::move(retention));
}

//! Oldest first, so that identifiers stay when more is issued.
std::vector<Retention> retentionsOf(const DocumentSource &source)
{
    const Taxpayer taxpayer = taxpayerOf(source.person);
    const Day today = dayOf(source.collectedAt);
    const CalendarDate now = calendarDate(today);
    const int newest = now.year * 12 + now.month - 1;
    std::vector<Retention> all;
    for (int at = newest - kMonths + 1; at <= newest; ++at) {
        const CalendarDate month{at / 12, at % 12 + 1, 1};
        addServices(all, taxpayer, month, today);
        addInterest(all, taxpayer, month);
        addPaidAbroad(all, taxpayer, month);
    }
    std::erase_if(all, [today](const Retention &retention) { return retention.day >= today; });
    std::ranges::stable_sort(all, {}, &Retention::day);
    return all;
}

void writePart(JsonWriter &json, const Retention &retention, std::string_view tax, Cents amount)
{
    if (amount == 0)
        return;
    json.beginObject();
    json.cents("base_amount", retention.amount - retention.exempt);
    json.text("tax_type", tax);
    json.cents("retained_amount", amount);
    // Interest and what goes abroad is settled with it, the rest by the yearly return.
    json.text("payment_status", retention.reason == Services ? "PROVISIONED" : "PAID");
    json.endObject();
}

void writeAmounts(JsonWriter &json, const Retention &retention)
{
    json.cents("total_invoice_amount", retention.amount);
    json.cents("total_exempt_amount", retention.exempt);
    json.cents("total_retained_amount", retention.tax + retention.vat);
    json.cents("total_taxable_amount", retention.amount - retention.exempt);
    json.beginArray("retention_breakdown");
    writePart(json, retention, "01", retention.tax);
    writePart(json, retention, "02", retention.vat);
    json.endArray();
}

std::string xmlOf(const Retention &retention)
{
    return R"(<?xml version="1.0" encoding="utf-8"?><retenciones:Retenciones )"
           R"(xmlns:retenciones="http://www.sat.gob.mx/esquemas/retencionpago/2" Version="2.0" CveRetenc=")" +
           std::string(retention.reason < 10 ? "0" : "") + std::to_string(retention.reason) +
           R"("><retenciones:Emisor RfcE=")" + retention.senderRfc + R"("/></retenciones:Retenciones>)";
}

//! What was kept back belongs to an invoice that was sent by who earned the money.
std::string_view directionOf(const Retention &retention, const DocumentSource &source)
{
    return retention.receiverRfc == taxpayerOf(source.person).rfc ? "OUTFLOW" : "INFLOW";
}

void writeRetention(const DocumentSource &source, DocumentRows &rows, const Retention &retention)
{
    const Instant issued =
        startOf(retention.day) + 15 * kHour + static_cast<Instant>(retention.serial % 18'000) * kSecond;
    const bool cancelled = retention.serial % 19 == 0 && issued + 2 * kDay < source.collectedAt;
    JsonWriter &json = rows.begin();
    rows.setDirection(directionOf(retention, source));
    json.uuid("link", source.link.id);
    json.instant("collected_at", source.collectedAt);
    json.instant("created_at", storedSince(source, retention.day));
    if (retention.invoice != 0)
        json.uuid("invoice_identification", fiscalFolio(source.store, retention.invoice));
    else
        json.null("invoice_identification");
    json.text("version", "2.0");
    json.integer("code", retention.reason);
    json.instant("issued_at", issued);
    json.instant("certified_at", issued + 4 * kSecond);
    json.instant("cancelled_at", cancelled ? std::optional(issued + 2 * kDay) : std::nullopt);
    json.text("sender_id", retention.senderRfc);
    json.text("sender_name", retention.sender);
    json.text("receiver_nationality", retention.reason == PaidAbroad ? "FOREIGN" : "NATIONAL");
    json.text("receiver_id", retention.receiverRfc);
    json.text("receiver_name", retention.receiver);
    writeAmounts(json, retention);
    json.textOrNull("xml", wantsDocuments(source, rows.id()) ? xmlOf(retention) : std::string());
    rows.end();
}

} // namespace

void makeTaxRetentions(const DocumentSource &source, DocumentRows &rows)
{
    for (const Retention &retention : retentionsOf(source))
        writeRetention(source, rows, retention);
}

} // namespace vinculo::sandbox
