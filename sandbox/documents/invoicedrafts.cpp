// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/documents/invoicedrafts.h"

#include "sandbox/generator/life.h"

#include <algorithm>

namespace vinculo::sandbox {

namespace {

constexpr int kMonths = 14;
constexpr std::size_t kMostRows = 40;

// Kinds of documents with a number of their own, see fiscalSerial; trades are 0.
enum Series { Payroll = 1, Bonus, Receipt, CreditNote, Transport };

InvoiceParty partyOf(const Taxpayer &taxpayer)
{
    return {taxpayer.name, taxpayer.rfc, taxpayer.regime, taxpayer.postcode};
}

InvoiceParty partyOf(const TradeParty &party)
{
    return {std::string(party.name), std::string(party.rfc), std::string(party.regime),
            std::string(party.postcode)};
}

//! Whole pesos each, so that taxes come out even; the last item takes what is left.
std::vector<InvoiceItem> itemsOf(const Trade &trade, Random &random)
{
    constexpr std::string_view kDetails[] = {"", ", anticipo", ", segunda parte", ", conforme a pedido"};
    const int count = trade.subtotal >= 100'000 ? random.between(1, 3) : 1;
    std::vector<InvoiceItem> items;
    Cents left = trade.subtotal;
    Cents heldLeft = trade.withheldVat();
    for (int i = 0; i < count; ++i) {
        const bool last = i + 1 == count;
        InvoiceItem item{.description = std::string(trade.party->description) +
                                        std::string(count > 1 ? kDetails[i + 1] : kDetails[0]),
                         .product = trade.party->product,
                         .unitCode = trade.party->unitCode,
                         .unit = trade.party->unit};
        item.quantity = last ? 1 : random.between(1, 8);
        item.price = last ? left : left * random.between(25, 45) / 100 / item.quantity / 100 * 100;
        item.taxed = trade.vat() > 0;
        item.vat = item.taxed ? item.amount() * 16 / 100 : 0;
        item.withheldTax = trade.withheld ? item.amount() / 10 : 0;
        item.withheldVat = !trade.withheld ? 0 : last ? heldLeft : item.vat * 2 / 3;
        left -= item.amount();
        heldLeft -= item.withheldVat;
        items.push_back(std::move(item));
    }
    if (!trade.issued && random.chance(25))
        items.front().discount = items.front().amount() / 2'000 * 100;
    return items;
}

InvoiceDraft tradeDraft(const Taxpayer &taxpayer, const Trade &trade)
{
    Random random(trade.serial);
    constexpr std::string_view kTypes[] = {"03", "03", "04", "28"};
    InvoiceDraft draft{.day = trade.day, .serial = trade.serial, .issued = trade.issued};
    draft.cancelled = trade.cancelled;
    draft.sender = trade.issued ? partyOf(taxpayer) : partyOf(*trade.party);
    draft.receiver = trade.issued ? partyOf(*trade.party) : partyOf(taxpayer);
    draft.usage = trade.party->usage;
    draft.method = trade.deferred ? "PPD" : "PUE";
    draft.paymentType = trade.deferred ? "99" : random.pick(kTypes);
    draft.items = itemsOf(trade, random);
    draft.incomplete = random.chance(4);
    return draft;
}

InvoiceItem emptyItem(std::string_view description, std::string_view product)
{
    return {
        .description = std::string(description), .product = product, .unitCode = "ACT", .unit = "Actividad"};
}

//! What follows a trade that is paid later: a receipt for one payment or two, and now and then a credit note.
void addFollowing(std::vector<InvoiceDraft> &drafts, const Taxpayer &taxpayer, const Trade &trade, Day today)
{
    if (!trade.deferred)
        return;
    const InvoiceDraft invoice = tradeDraft(taxpayer, trade);
    Cents open = invoice.total();
    const int payments = trade.serial % 3 == 0 ? 2 : 1;
    for (int i = 0; i < payments; ++i) {
        const Cents paid = i + 1 < payments ? open / 2 : open;
        InvoiceDraft receipt{.day = trade.day + 30 * (i + 1), .kind = "Pago", .issued = trade.issued};
        receipt.serial = trade.serial ^ static_cast<std::uint64_t>(Receipt * 16 + i);
        receipt.sender = invoice.sender;
        receipt.receiver = invoice.receiver;
        receipt.usage = "CP01";
        receipt.method = {};
        receipt.paymentType = {};
        receipt.currency = kNoCurrency;
        receipt.items = {emptyItem("Pago", "84111506")};
        receipt.payment = {.before = open, .amount = paid, .number = i + 1, .invoice = trade.serial};
        open -= paid;
        if (receipt.day < today)
            drafts.push_back(std::move(receipt));
    }
    if (trade.returned == 0 || trade.day + 6 > today)
        return;
    InvoiceDraft note{.day = trade.day + 6, .kind = "Egreso", .issued = trade.issued};
    note.serial = trade.serial ^ (CreditNote * 16);
    note.sender = invoice.sender;
    note.receiver = invoice.receiver;
    note.usage = "G02";
    note.related = trade.serial;
    InvoiceItem item = emptyItem("Bonificación por servicio incompleto", "84111506");
    item.price = trade.returned;
    item.taxed = true;
    item.vat = trade.returned * 16 / 100;
    note.items = {std::move(item)};
    drafts.push_back(std::move(note));
}

//! Goods a company carries from one place to another: an invoice without money, to itself.
void addTransport(std::vector<InvoiceDraft> &drafts, const Taxpayer &taxpayer, int month, Day day)
{
    if (!taxpayer.isCompany() || (month + static_cast<int>(taxpayer.noise % 5)) % 5 != 0)
        return;
    InvoiceDraft draft{.day = day, .kind = "Traslado", .issued = true};
    draft.serial = fiscalSerial(taxpayer, Transport, month, 0);
    draft.sender = draft.receiver = partyOf(taxpayer);
    draft.usage = "S01";
    draft.method = {};
    draft.paymentType = {};
    draft.currency = kNoCurrency;
    draft.items = {{.description = "Mercancía para exhibición",
                    .product = "56101700",
                    .unitCode = "H87",
                    .unit = "Pieza",
                    .quantity = 12}};
    drafts.push_back(std::move(draft));
}

// What the employer paid.

InvoiceDraft slipDraft(const DocumentSource &source, const Job &job, const PaySlip &slip, Day paid)
{
    const Taxpayer taxpayer = taxpayerOf(source.person);
    InvoiceDraft draft{.day = paid, .kind = "Nómina"};
    draft.sender = {job.employer, job.employerId, "601", source.person.postcode};
    draft.receiver = {source.person.displayName, taxpayer.rfc, "605", source.person.postcode};
    draft.usage = "CN01";
    draft.paymentType = "99";
    InvoiceItem item = emptyItem("Pago de nómina", "84111505");
    item.price = slip.gross + slip.subsidy;
    item.discount = slip.deductions();
    draft.items = {std::move(item)};
    draft.slip = slip;
    return draft;
}

void addSlips(std::vector<InvoiceDraft> &drafts, const DocumentSource &source, const Taxpayer &taxpayer,
              CalendarDate month, Day today)
{
    constexpr Cents kSubsidyLimit = 1'017'100;
    const bool fortnightly = taxpayer.kind == TaxpayerKind::Employee && taxpayer.noise % 3 == 0;
    const int parts = fortnightly ? 2 : 1;
    const Day first = dayFrom({month.year, month.month, 1});
    const Day last = first + daysInMonth(month.year, month.month) - 1;
    for (const Job &job : jobsOf(source.person, dayOf(source.now))) {
        const Cents pay = job.monthlyPayIn(month.year);
        for (int part = 0; part < parts; ++part) {
            PaySlip slip;
            slip.from = std::max(part == 0 ? first : first + 15, job.start);
            slip.to = std::min(part + 1 == parts ? last : first + 14, job.end.value_or(last));
            if (slip.to < slip.from || slip.to > today)
                continue;
            const bool whole = slip.to - slip.from >= 27 / parts - parts;
            slip.periodicity = fortnightly ? "FIFTEENTH_DAY" : "MONTHLY";
            slip.gross = whole ? pay / parts : pay * (slip.to - slip.from + 1) / 30;
            slip.tax = whole ? incomeTax(pay, 1) / parts : incomeTax(slip.gross, 1);
            slip.contribution = slip.gross * 25 / 1'000;
            slip.housing = taxpayer.noise % 5 == 0 ? slip.gross * 8 / 100 : 0;
            slip.subsidy = pay < kSubsidyLimit ? 39'000 / parts : 0;
            InvoiceDraft draft = slipDraft(source, job, slip, slip.to);
            draft.serial = fiscalSerial(taxpayer, Payroll, month.year * 12 + month.month, part);
            drafts.push_back(std::move(draft));
        }
    }
}

void addBonus(std::vector<InvoiceDraft> &drafts, const DocumentSource &source, const Taxpayer &taxpayer,
              int year, Day today)
{
    const Cents bonus = christmasBonus(source.person, year, dayOf(source.now));
    const Day paid = dayFrom({year, 12, 15});
    if (bonus == 0 || paid > today)
        return;
    PaySlip slip{.from = dayFrom({year, 1, 1}), .to = dayFrom({year, 12, 31}), .type = "E"};
    slip.periodicity = "OTHER_PERIODICITY";
    slip.earning = "CHRISTMAS_BONUS";
    slip.gross = bonus;
    slip.exempt = std::min(bonus, kFreeBonus);
    slip.tax = incomeTax(bonus - slip.exempt, 1);
    for (const Job &job : jobsOf(source.person, dayOf(source.now)))
        if (job.start <= paid && job.end.value_or(paid) >= paid) {
            slip.from = std::max(slip.from, job.start);
            InvoiceDraft draft = slipDraft(source, job, slip, paid);
            draft.serial = fiscalSerial(taxpayer, Bonus, year, 0);
            drafts.push_back(std::move(draft));
            return;
        }
}

} // namespace

std::vector<InvoiceDraft> invoiceDrafts(const DocumentSource &source)
{
    const Taxpayer taxpayer = taxpayerOf(source.person);
    const Day today = dayOf(source.collectedAt);
    const CalendarDate now = calendarDate(today);
    const int newest = now.year * 12 + now.month - 1;
    std::vector<InvoiceDraft> drafts;
    for (int at = newest - kMonths + 1; at <= newest; ++at) {
        const CalendarDate month{at / 12, at % 12 + 1, 1};
        for (const Trade &trade : tradesIn(taxpayer, month.year, month.month, today)) {
            drafts.push_back(tradeDraft(taxpayer, trade));
            addFollowing(drafts, taxpayer, trade, today);
        }
        if (dayFrom(month) + 9 <= today)
            addTransport(drafts, taxpayer, at, dayFrom(month) + 9);
        if (taxpayer.isCompany())
            continue;
        addSlips(drafts, source, taxpayer, month, today);
        if (month.month == 12)
            addBonus(drafts, source, taxpayer, month.year, today);
    }
    // Oldest first, so that identifiers stay when more is issued.
    std::ranges::stable_sort(drafts, {}, &InvoiceDraft::day);
    if (drafts.size() > kMostRows)
        drafts.erase(drafts.begin(), drafts.end() - kMostRows);
    return drafts;
}

} // namespace vinculo::sandbox
