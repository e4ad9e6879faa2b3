// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/documents/invoicedrafts.h"
#include "sandbox/documents/makers.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace vinculo::sandbox {

namespace {

constexpr std::string_view kStamper = "STR150318HK5"; //!< provider that certifies every invoice

void writeNulls(JsonWriter &json, std::initializer_list<std::string_view> keys)
{
    for (const std::string_view key : keys)
        json.null(key);
}

struct TaxLine
{
    std::string_view tax;
    Cents rate = 0; //!< hundredths of a percent
    Cents base = 0;
    Cents amount = 0;
};

void writeTotals(JsonWriter &json, std::string_view key, std::initializer_list<TaxLine> lines)
{
    json.beginArray(key);
    for (const TaxLine &line : lines) {
        if (line.amount == 0)
            continue;
        json.beginObject();
        json.text("tax_type", "Tasa");
        json.text("tax", line.tax);
        json.cents("tax_percentage", line.rate);
        json.cents("pre_tax_amount", line.base);
        json.cents("tax_amount", line.amount);
        json.endObject();
    }
    json.endArray();
}

void writeTaxDetails(JsonWriter &json, const InvoiceDraft &draft)
{
    const Cents base = draft.subtotal();
    const Cents heldTax = draft.sum(&InvoiceItem::withheldTax);
    const Cents heldVat = draft.sum(&InvoiceItem::withheldVat);
    const Cents vat = draft.sum(&InvoiceItem::vat);
    json.beginObject("tax_details");
    json.cents("total_tax_retained", heldTax + heldVat);
    json.cents("total_tax_transferred", vat);
    writeTotals(json, "retained_taxes", {{"ISR", 1'000, base, heldTax}, {"IVA", 1'067, base, heldVat}});
    writeTotals(json, "transferred_taxes", {{"IVA", 1'600, base, vat}});
    json.endObject();
}

//! Some suppliers stand on the SAT's list, so that the column has something to say.
std::string_view fraudStatus(const InvoiceParty &party)
{
    return party.rfc.starts_with("CNO")   ? "INVESTIGATING"
           : party.rfc.starts_with("TCA") ? "DISMISSED"
                                          : "NO_TAX_FRAUD_STATUS";
}

void writeParties(JsonWriter &json, const InvoiceDraft &draft)
{
    json.text("sender_id", draft.sender.rfc);
    json.text("sender_fiscal_regime", draft.sender.regime);
    json.text("sender_name", draft.sender.name);
    json.text("sender_tax_fraud_status", fraudStatus(draft.sender));
    json.text("receiver_id", draft.receiver.rfc);
    json.text("receiver_postal_code", draft.receiver.postcode);
    json.text("receiver_fiscal_regime", draft.receiver.regime);
    json.text("receiver_name", draft.receiver.name);
    json.text("receiver_tax_fraud_status", fraudStatus(draft.receiver));
}

void writeItemTaxes(JsonWriter &json, std::string_view key, std::string_view amountKey, Instant collectedAt,
                    std::initializer_list<TaxLine> lines)
{
    json.beginArray(key);
    for (const TaxLine &line : lines) {
        if (line.amount == 0)
            continue;
        json.beginObject();
        json.instant("collected_at", collectedAt);
        json.text("tax_type", "Tasa");
        json.text("tax", line.tax);
        json.cents("tax_percentage", line.rate);
        json.cents(amountKey, line.amount);
        json.endObject();
    }
    json.endArray();
}

void writeItem(JsonWriter &json, const InvoiceItem &item, Instant collectedAt)
{
    json.beginObject();
    json.instant("collected_at", collectedAt);
    json.text("description", item.description);
    json.text("product_identification", item.product);
    json.cents("quantity", item.quantity * 100);
    json.text("unit_code", item.unitCode);
    json.text("unit_description", item.unit);
    json.cents("unit_amount", item.price);
    json.cents("discount", item.discount > 0 ? std::optional(item.discount) : std::nullopt);
    json.text("tax_subject_code", item.taxed ? "02" : "01");
    json.textOrNull("identifier_number",
                    item.unitCode == "H87" ? "ART-" + std::string(item.product.substr(2)) : std::string());
    json.cents("pre_tax_amount", item.amount());
    json.cents("tax_percentage", item.taxed ? Cents{1'600} : Cents{0});
    json.cents("tax_amount", item.vat);
    json.cents("total_amount", item.amount() + item.vat);
    writeItemTaxes(json, "retained_taxes", "retained_tax_amount", collectedAt,
                   {{"ISR", 1'000, 0, item.withheldTax}, {"IVA", 1'067, 0, item.withheldVat}});
    writeItemTaxes(json, "transferred_taxes", "transferred_tax_amount", collectedAt,
                   {{"IVA", 1'600, 0, item.vat}});
    json.endObject();
}

void writePayments(JsonWriter &json, const Store &store, const InvoiceDraft &draft)
{
    constexpr std::string_view kBanks[] = {"BANCO DEL ESCARABAJO", "CAJA LOS MAGUEYES", "BANCA TECOLOTE"};
    json.beginArray("payments");
    if (draft.payment) {
        const InvoicePayment &payment = *draft.payment;
        Random random(draft.serial);
        json.beginObject();
        json.instant("date", startOf(draft.day) + 18 * kHour);
        json.text("payment_type", "03");
        json.text("currency", "MXN");
        json.text("exchange_rate", "1");
        json.cents("amount", payment.amount);
        json.text("operation_number", std::to_string(random.between(100'000, 999'999)));
        json.text("beneficiary_rfc", "BNZ8002149A8");
        json.text("beneficiary_account_number",
                  "0129" + std::to_string(random.between(100'000'000, 999'999'999)));
        json.text("payer_rfc", "BCC9110073F6");
        json.text("payer_account_number", "0448" + std::to_string(random.between(100'000'000, 999'999'999)));
        json.text("payer_bank_name", random.pick(kBanks));
        json.beginArray("related_documents");
        json.beginObject();
        json.text("invoice_identification", fiscalFolioText(store, payment.invoice));
        json.text("currency", "MXN");
        json.text("payment_method", "PPD");
        json.integer("partiality_number", payment.number);
        json.cents("previous_balance", payment.before);
        json.cents("amount_paid", payment.amount);
        json.cents("outstanding_balance", payment.before - payment.amount);
        json.endObject();
        json.endArray();
        json.endObject();
    }
    json.endArray();
}

void writeAmounts(JsonWriter &json, std::string_view key,
                  std::initializer_list<std::pair<std::string_view, Cents>> amounts)
{
    json.beginArray(key);
    for (const auto &[type, amount] : amounts) {
        if (amount == 0)
            continue;
        json.beginObject();
        json.text("type", type);
        json.cents("amount", amount);
        json.endObject();
    }
    json.endArray();
}

void writePayroll(JsonWriter &json, const InvoiceDraft &draft, Instant collectedAt)
{
    if (!draft.slip) {
        json.null("payroll");
        return;
    }
    const PaySlip &slip = *draft.slip;
    // Every month's pay has a part for coming on time.
    const Cents punctuality = slip.type == "O" ? slip.gross / 20 : 0;
    json.beginObject("payroll");
    json.integer("days", slip.to - slip.from + 1);
    json.text("type", slip.type);
    json.cents("amount", draft.total());
    json.text("version", "1.2");
    json.day("date_from", slip.from);
    json.day("date_to", slip.to);
    json.instant("collected_at", collectedAt);
    json.day("payment_date", draft.day);
    json.text("periodicity", slip.periodicity);
    json.beginArray("earnings_breakdown");
    for (const auto &[type, taxable, exempt] :
         {std::tuple(slip.earning, slip.gross - slip.exempt - punctuality, slip.exempt),
          std::tuple(std::string_view("PUNCTUALITY_BONUS"), punctuality, Cents{0})}) {
        if (taxable + exempt == 0)
            continue;
        json.beginObject();
        json.text("type", type);
        json.cents("taxable_amount", taxable);
        json.cents("vat_free_amount", exempt);
        json.endObject();
    }
    json.endArray();
    writeAmounts(
        json, "tax_deductions",
        {{"INCOME_TAX", slip.tax}, {"SOCIAL_SECURITY", slip.contribution}, {"HOUSING_LOAN", slip.housing}});
    writeAmounts(json, "other_payments", {{"EMPLOYMENT_SUBSIDY", slip.subsidy}});
    json.endObject();
}

void writeStatus(JsonWriter &json, const DocumentSource &source, const InvoiceDraft &draft)
{
    const bool agreed = draft.serial % 2 == 0;
    json.textOrNull("cancelation_status", !draft.cancelled ? ""
                                          : agreed         ? "Cancelado con aceptación"
                                                           : "Cancelado sin aceptación");
    if (draft.cancelled)
        json.day("cancelation_update_date",
                 std::min(dayOf(source.collectedAt), draft.day + 1 + static_cast<Day>(draft.serial % 9)));
    else
        json.null("cancelation_update_date");
    json.day("certification_date", draft.day);
    json.text("certification_authority", kStamper);
    json.textOrNull("payment_type", draft.paymentType);
    json.null("payment_type_description");
    json.textOrNull("payment_method", draft.method);
    json.null("payment_method_description");
    json.textOrNull("usage", draft.incomplete ? std::string_view() : draft.usage);
    json.textOrNull("version", draft.incomplete ? "" : "4.0");
    json.text("place_of_issue", draft.sender.postcode);
    json.beginArray("invoice_details");
    if (!draft.incomplete)
        for (const InvoiceItem &item : draft.items)
            writeItem(json, item, source.collectedAt);
    json.endArray();
}

std::string decimals(Cents cents)
{
    const std::string rest = std::to_string(cents % 100);
    return std::to_string(cents / 100) + (rest.size() < 2 ? ".0" : ".") + rest;
}

std::string xmlOf(const InvoiceDraft &draft)
{
    return R"(<?xml version="1.0" encoding="utf-8"?><cfdi:Comprobante xmlns:cfdi="http://www.sat.gob.mx/cfd/4" Version="4.0" Fecha=")" +
           dayText(draft.day) + R"(T12:00:00" Moneda=")" + std::string(draft.currency) + R"(" SubTotal=")" +
           decimals(draft.subtotal()) + R"(" Total=")" + decimals(draft.total()) + R"("><cfdi:Emisor Rfc=")" +
           draft.sender.rfc + R"("/><cfdi:Receptor Rfc=")" + draft.receiver.rfc + R"("/></cfdi:Comprobante>)";
}

void writeTail(JsonWriter &json, const InvoiceDraft &draft, bool attached)
{
    json.text("folio", std::to_string(draft.serial % 9'000 + 1));
    json.textOrNull("series", draft.kind == "Nómina" ? "NOM" : draft.serial % 3 == 0 ? "" : "A");
    json.text("export_type", "01");
    json.textOrNull("xml", draft.incomplete || !attached ? std::string() : xmlOf(draft));
    if (draft.incomplete) {
        json.beginObject("warnings");
        json.text("code", "sat_xml_limit_reached");
        json.text("message", "The SAT's limit of XML downloads for the day was reached.");
        json.endObject();
    } else {
        json.null("warnings");
    }
    writeNulls(json, {"sender_blacklist_status", "receiver_blacklist_status"});
}

void writeInvoice(const DocumentSource &source, DocumentRows &rows, const InvoiceDraft &draft)
{
    const bool hasMoney = draft.currency != kNoCurrency;
    JsonWriter &json = rows.begin();
    json.uuid("link", source.link.id);
    json.instant("collected_at", source.collectedAt);
    json.instant("created_at", storedSince(source, draft.day));
    json.text("invoice_identification", fiscalFolioText(source.store, draft.serial));
    json.day("invoice_date", draft.day);
    json.text("status", draft.cancelled ? "Cancelado" : "Vigente");
    json.text("invoice_type", draft.kind);
    json.text("type", draft.issued ? "OUTFLOW" : "INFLOW");
    writeTaxDetails(json, draft);
    writeParties(json, draft);
    writeStatus(json, source, draft);
    json.text("currency", draft.currency);
    json.cents("subtotal_amount", draft.subtotal());
    json.cents("exchange_rate", hasMoney ? std::optional(Cents{100}) : std::nullopt);
    json.cents("tax_amount", draft.sum(&InvoiceItem::vat));
    json.cents("discount_amount", draft.sum(&InvoiceItem::discount));
    json.cents("total_amount", draft.total());
    json.beginArray("related_invoices");
    if (draft.related != 0) {
        json.beginObject();
        json.text("relationship_type", "01");
        json.text("related_invoice_identification", fiscalFolioText(source.store, draft.related));
        json.endObject();
    }
    json.endArray();
    writePayments(json, source.store, draft);
    writePayroll(json, draft, source.collectedAt);
    writeTail(json, draft, wantsDocuments(source, rows.id()));
    rows.end();
}

} // namespace

void makeInvoices(const DocumentSource &source, DocumentRows &rows)
{
    for (const InvoiceDraft &draft : invoiceDrafts(source))
        writeInvoice(source, rows, draft);
}

} // namespace vinculo::sandbox
