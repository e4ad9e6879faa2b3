// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/documents/makers.h"
#include "sandbox/generator/documents.h"
#include "sandbox/generator/life.h"

#include <algorithm>

namespace vinculo::sandbox {

namespace {

constexpr Instant kStoringTime = 50 * kSecond; //!< from the registration to the first stored row
constexpr Cents kPeso = 100;                   //!< Chilean pesos have no cents
constexpr int kMonths = 12;
constexpr int kVatPercent = 19;

// Codes of the tax administration (SII) for kinds of documents.
constexpr int kInvoice = 33;
constexpr int kExemptInvoice = 34;
constexpr int kBoleta = 39;
constexpr int kSettlement = 43;
constexpr int kPaymentVoucher = 48;
constexpr int kCreditNote = 61;
constexpr int kExportInvoice = 110;

struct Partner
{
    std::string_view name;
    int additionalCode = 0;     //!< 0: nothing but VAT
    int additionalPerMille = 0; //!< of the net amount
    std::string_view additionalRate = {};
};

constexpr Partner kPartners[] = {
    {"Aserradero Ñirre SpA"},
    {"Imprenta La Tinta Azul Limitada"},
    {"Servicios Informáticos Chungungo SpA"},
    {"Comercial Hualle Limitada"},
    {"Ferretería Tres Clavos Limitada"},
    {"Frigorífico Caiquén S.A."},
    {"Embotelladora Vertiente Clara S.A.", 271, 180, "18.0"},
    {"Viña Piedra Laja SpA", 25, 205, "20.5"},
    {"Transportes Tres Volcanes SpA"},
    {"Papelería El Cuaderno Verde Limitada"},
};

struct Draft
{
    Day day = 0;
    bool sale = false;
    int code = kInvoice;
    Cents net = 0;
    Cents vat = 0;
    Cents exempt = 0;
    Cents additional = 0;
    const Partner *partner = nullptr;
    std::string_view category = "Del Giro";
    std::string_view status = "REGISTERED";
    int documents = 0; //!< rows that add up a month
    std::int64_t folio = 0;

    [[nodiscard]] Cents total() const { return net + vat + exempt + additional; }
    [[nodiscard]] bool isSummary() const { return documents > 0; }
};

Cents wholePesos(Cents amount)
{
    return amount / kPeso * kPeso;
}

std::optional<Cents> unlessNone(Cents amount)
{
    return amount > 0 ? std::optional(amount) : std::nullopt;
}

std::string rutOf(const Partner &partner)
{
    Random random(0xC1'0000ULL + static_cast<std::uint64_t>(&partner - kPartners));
    return makeRut(random, true);
}

//! Companies and the self-employed; employees have no invoices.
bool hasBusiness(const PersonRecord &person)
{
    return person.company || person.noise % 3 != 1;
}

void setAmount(Draft &draft, Cents amount)
{
    if (draft.code == kExemptInvoice || draft.code == kExportInvoice) {
        draft.exempt = wholePesos(amount);
        return;
    }
    draft.net = wholePesos(amount);
    draft.vat = wholePesos(draft.net * kVatPercent / 100);
    if (draft.partner && !draft.sale)
        draft.additional = wholePesos(draft.net * draft.partner->additionalPerMille / 1000);
}

Draft draftOf(const PersonRecord &person, Day first, Day last, bool sale, Random &random)
{
    Draft draft{.sale = sale, .partner = &random.pick(kPartners)};
    draft.day = random.between(first, last);
    const int dice = random.between(0, 99);
    if (dice < 8)
        draft.code = kCreditNote;
    else if (dice < 18)
        draft.code = kExemptInvoice;
    else if (sale && dice < 22)
        draft.code = kExportInvoice;
    else if (sale && dice < 26)
        draft.code = kSettlement;
    if (!sale)
        draft.category = dice > 92   ? "Activo Fijo"
                         : dice > 84 ? "IVA Uso Común"
                         : dice > 78 ? "IVA No Recuperable"
                                     : "Del Giro";
    const int fate = random.between(0, 99);
    draft.status = fate < 3 ? "REJECTED" : fate < 5 ? "CANCELLED" : "REGISTERED";
    if (draft.day + 8 > last && fate > 60) // eight days to object
        draft.status = "PENDING";
    draft.folio = random.between(180, 998'000);
    setAmount(draft, person.salary * random.between(2, draft.code == kCreditNote ? 12 : 70) / 100);
    return draft;
}

Draft summaryOf(const PersonRecord &person, Day last, int code, Random &random)
{
    Draft draft{.day = last, .sale = true, .code = code, .documents = random.between(24, 480)};
    draft.net = wholePesos(person.salary * random.between(15, 110) / 100);
    draft.vat = wholePesos(draft.net * kVatPercent / 100);
    draft.exempt = random.chance(30) ? wholePesos(draft.net * random.between(1, 9) / 100) : 0;
    return draft;
}

std::vector<Draft> draftsOf(const DocumentSource &source, Random &random)
{
    const PersonRecord &person = source.person;
    const Day yesterday = dayOf(source.collectedAt) - 1;
    const bool shop = person.noise % 2 == 0; // sells to people, by boleta
    std::vector<Draft> drafts;
    CalendarDate month = calendarDate(yesterday);
    for (int i = 0; i < kMonths; ++i) {
        const Day first = dayFrom({month.year, month.month, 1});
        const Day last = std::min(yesterday, first + daysInMonth(month.year, month.month) - 1);
        for (int n = random.between(0, person.company ? 3 : 1); n > 0; --n)
            drafts.push_back(draftOf(person, first, last, true, random));
        for (int n = random.between(person.company ? 1 : 0, person.company ? 4 : 2); n > 0; --n)
            drafts.push_back(draftOf(person, first, last, false, random));
        if (shop && i > 0) {
            drafts.push_back(summaryOf(person, last, kBoleta, random));
            if (person.company)
                drafts.push_back(summaryOf(person, last, kPaymentVoucher, random));
        }
        month = calendarDate(first - 1);
    }
    std::ranges::stable_sort(drafts, std::ranges::greater(), &Draft::day);
    return drafts;
}

void nulls(JsonWriter &json, std::initializer_list<std::string_view> keys)
{
    for (const std::string_view key : keys)
        json.null(key);
}

void writeAdditionalCode(JsonWriter &json, const Draft &draft)
{
    if (draft.additional > 0)
        json.integer("additional_tax_code", draft.partner->additionalCode);
    else
        json.null("additional_tax_code");
}

void writePurchase(JsonWriter &json, const Draft &draft)
{
    if (draft.sale) {
        json.null("purchase_invoice_details");
        return;
    }
    const bool lost = draft.category == "IVA No Recuperable";
    const bool common = draft.category == "IVA Uso Común";
    const bool asset = draft.category == "Activo Fijo" && draft.net > 0;
    json.beginObject("purchase_invoice_details");
    json.cents("vat_refundable_amount", lost || common ? Cents{0} : draft.vat);
    json.cents("vat_non_refundable_amount", lost ? std::optional(draft.vat) : std::nullopt);
    if (lost)
        json.integer("vat_non_refundable_code", 1 + draft.folio % 4);
    else
        json.null("vat_non_refundable_code");
    json.cents("net_amount_fixed_assets", asset ? std::optional(draft.net) : std::nullopt);
    json.cents("vat_fixed_assets", asset ? std::optional(draft.vat) : std::nullopt);
    json.cents("vat_common_use", common ? std::optional(draft.vat) : std::nullopt);
    nulls(json, {"tax_non_credit_amount", "vat_non_withheld"});
    json.cents("tax_exempt_amount", unlessNone(draft.exempt));
    json.boolean("credit_or_debit_note_on_purchase", draft.code == kCreditNote);
    nulls(json, {"tax_cigarettes_amount", "tax_cigar_amount", "tax_processed_tobacco_amount"});
    json.cents("additional_tax_amount", unlessNone(draft.additional));
    json.textOrNull("additional_tax_rate", draft.additional > 0 ? draft.partner->additionalRate : "");
    writeAdditionalCode(json, draft);
    json.endObject();
}

void writeSettlement(JsonWriter &json, const Draft &draft)
{
    if (draft.code != kSettlement) {
        nulls(json, {"invoice_settlement_sender_id", "invoice_settlement_net_commission",
                     "invoice_settlement_exempt_commission", "invoice_settlement_vat_commission"});
        return;
    }
    const Cents commission = wholePesos(draft.net * 6 / 100);
    json.text("invoice_settlement_sender_id", rutOf(*draft.partner));
    json.cents("invoice_settlement_net_commission", commission);
    json.cents("invoice_settlement_exempt_commission", Cents{0});
    json.cents("invoice_settlement_vat_commission", wholePesos(commission * kVatPercent / 100));
}

void writeSale(JsonWriter &json, const Draft &draft)
{
    if (!draft.sale) {
        json.null("sales_invoice_details");
        return;
    }
    const bool abroad = draft.code == kExportInvoice;
    const bool note = draft.code == kCreditNote;
    json.beginObject("sales_invoice_details");
    nulls(json,
          {"construction_sector_tax_credit", "tax_free_trade_zone_amount", "container_deposit_guarantee"});
    json.boolean("is_free_of_charge", false);
    json.boolean("periodic_billing_type", !draft.isSummary() && draft.folio % 9 == 0);
    nulls(json, {"non_billable_amount", "total_amount_for_period", "domestic_transportation_amount"});
    json.cents("international_transportation_amount",
               abroad ? std::optional(wholePesos(draft.exempt * 7 / 100)) : std::nullopt);
    json.null("branch_code");
    json.cents("tax_exempt_amount", unlessNone(draft.exempt));
    json.boolean("credit_or_debit_note_on_purchase", note);
    nulls(json, {"additional_tax_code", "additional_tax_rate", "additional_tax_amount", "vat_total_withheld",
                 "vat_partially_withheld", "vat_non_withheld"});
    const bool others = draft.code == kSettlement; // sold on behalf of the partner
    json.cents("vat_sales", others ? std::nullopt : unlessNone(draft.vat));
    json.cents("vat_third_party", others ? unlessNone(draft.vat) : std::nullopt);
    json.null("vat_past_due");
    writeSettlement(json, draft);
    json.textOrNull("reference_document_type", note ? "33" : "");
    json.textOrNull("reference_document_folio", note ? std::to_string(draft.folio * 3 + 7) : "");
    json.textOrNull("foreign_recipient_id", abroad ? "PE-2049" + std::to_string(draft.folio) : "");
    json.textOrNull("foreign_recipient_nationality", abroad ? "Perú" : "");
    json.endObject();
}

void writeSummary(JsonWriter &json, const DocumentSource &source, const Draft &draft)
{
    if (!draft.isSummary())
        return; // only months added up have it, and the description allows no null
    json.beginObject("summary_invoice_details");
    json.text("month", dayText(draft.day).substr(0, 7));
    json.instant("updated_at", std::min(startOf(draft.day + 2) + 7 * kHour, source.collectedAt));
    json.integer("total_documents", draft.documents);
    json.cents("tax_exempt_amount", draft.exempt);
    json.endObject();
}

void writeParties(JsonWriter &json, const DocumentSource &source, const Draft &draft)
{
    // The administration's own numbers for buyers at the counter and abroad.
    const std::string buyer = draft.isSummary()              ? "66666666-6"
                              : draft.code == kExportInvoice ? "55555555-5"
                                                             : rutOf(*draft.partner);
    const std::string_view buyerName = draft.isSummary()              ? "Consumidor final"
                                       : draft.code == kExportInvoice ? "Importaciones Tumi Dorado S.A.C."
                                                                      : draft.partner->name;
    const std::string own = taxNumber(source.person);
    json.text("sender_id", draft.sale ? own : buyer);
    json.text("sender_name", draft.sale ? std::string_view(source.person.displayName) : buyerName);
    json.text("receiver_id", draft.sale ? buyer : own);
    json.text("receiver_name", draft.sale ? buyerName : std::string_view(source.person.displayName));
    json.text("type", draft.sale ? "OUTFLOW" : "INFLOW");
}

void writeInvoice(const DocumentSource &source, DocumentRows &rows, const Draft &draft)
{
    JsonWriter &json = rows.begin();
    Random &random = rows.random();
    const Instant received = startOf(draft.day) + random.between(13 * 60, 23 * 60) * kMinute;
    const Instant acknowledged = std::min(received + random.between(1, 7 * 24) * kHour, source.collectedAt);
    const Instant stored = std::min(source.link.createdAt + kStoringTime, source.collectedAt);
    json.uuid("link", source.link.id);
    json.instant("created_at", std::clamp(received + kDay, stored, source.collectedAt));
    json.instant("collected_at", source.collectedAt);
    json.cents("total_amount", draft.total());
    json.cents("net_amount", draft.net);
    json.cents("vat_amount", draft.vat);
    json.text("currency", "CLP");
    json.day("issue_date", draft.day);
    json.instant("received_at", received);
    json.instant("acknowledged_at", acknowledged);
    if (draft.status == "REJECTED")
        json.day("claim_date", dayOf(acknowledged));
    else
        json.null("claim_date");
    json.text("status", draft.status);
    json.integer("document_code", draft.code);
    json.text("category", draft.category);
    json.text("folio", std::to_string(draft.folio));
    writeParties(json, source, draft);
    writePurchase(json, draft);
    writeSale(json, draft);
    writeSummary(json, source, draft);
    rows.end();
}

} // namespace

void makeInvoicesCl(const DocumentSource &source, DocumentRows &rows)
{
    if (!hasBusiness(source.person))
        return;
    for (const Draft &draft : draftsOf(source, rows.random()))
        writeInvoice(source, rows, draft);
}

} // namespace vinculo::sandbox
