// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/documents/taxpayer.h"

#include "sandbox/generator/documents.h"
#include "sandbox/generator/life.h"

#include <algorithm>

namespace vinculo::sandbox {

namespace {

constexpr Instant kStoringTime = 50 * kSecond; //!< from the registration to the first stored row
constexpr std::uint64_t kSerials = 1ULL << 48;

// Companies that are nobody, with right check digits. The last is how sales over the counter are invoiced.
constexpr TradeParty kCustomers[] = {
    {"Constructora Tres Alacranes SA de CV", "CTA010312HT5", "601", "64000", "81101500", "E48",
     "Unidad de servicio", "Servicios de dibujo y planos", "G03"},
    {"Editorial Pájaro Carpintero SA de CV", "EPC9806158W2", "601", "06700", "82111800", "E48",
     "Unidad de servicio", "Corrección y edición de textos", "G03"},
    {"Fletes Liebre Veloz SA de CV", "FLV070920K3A", "601", "76100", "80141600", "E48", "Unidad de servicio",
     "Asesoría en ventas", "G03"},
    {"Textiles Hilo Morado SA de CV", "THM120203QX6", "601", "72000", "80101500", "E48", "Unidad de servicio",
     "Consultoría de procesos", "G03"},
    {"Público en general", "XAXX010101000", "616", "44100", "86101700", "E48", "Unidad de servicio",
     "Taller de capacitación", "S01"},
};
constexpr std::size_t kCompanies = std::size(kCustomers) - 1;

constexpr TradeParty kSuppliers[] = {
    {"Papelería Lápiz Chato SA de CV", "PLC050711M40", "601", "03100", "44121700", "H87", "Pieza",
     "Papel, tóner y útiles de oficina", "G03"},
    {"Gasolinera Camino Largo SA de CV", "GCL991130RB7", "601", "76220", "15101514", "LTR", "Litro",
     "Gasolina sin plomo", "G03"},
    {"Telefonía Caracola SA de CV", "TCA140825UF5", "601", "11000", "81161700", "E48", "Unidad de servicio",
     "Servicio de internet y telefonía", "G03"},
    {"Cómputo Nopal SA de CV", "CNO0804173PA", "601", "45050", "43211500", "H87", "Pieza",
     "Equipo y accesorios de cómputo", "G03"},
    {"Dental Muela Contenta SC", "DMC110606LJ0", "601", "97070", "85122000", "E48", "Unidad de servicio",
     "Consulta y tratamiento dental", "D01"},
    {"Fundación Manos de Barro AC", "FMB030502TE6", "603", "68000", "84101600", "ACT", "Actividad",
     "Donativo en efectivo", "D04"},
};
constexpr std::size_t kBusinessSuppliers = 4;

//! Monthly tariff: from this income on, this much, and so many hundredths of a percent of what is above.
struct TariffStep
{
    Cents from;
    Cents fixed;
    int rate;
};
constexpr TariffStep kTariff[] = {{1, 0, 192},
                                  {74'605, 1'432, 640},
                                  {633'206, 37'183, 1088},
                                  {1'112'802, 89'363, 1600},
                                  {1'293'583, 118'288, 1792},
                                  {1'548'772, 164'018, 2136},
                                  {3'123'650, 500'412, 2352},
                                  {4'923'301, 923'689, 3000},
                                  {9'399'391, 2'266'517, 3200},
                                  {12'532'521, 3'269'118, 3400},
                                  {37'597'562, 11'791'232, 3500}};

TaxpayerKind kindOf(const PersonRecord &person)
{
    if (person.company || person.noise % 4 == 1)
        return TaxpayerKind::Company;
    return person.noise % 4 == 2 || isOutOfWork(person) ? TaxpayerKind::Professional : TaxpayerKind::Employee;
}

Trade sale(const Taxpayer &taxpayer, Random &random)
{
    Trade trade{.issued = true};
    // Shops sell to whoever comes in; fees are invoiced to companies more often than not.
    const bool toCompany = random.chance(taxpayer.isCompany() ? 90 : 70);
    trade.party = &kCustomers[toCompany ? random.below(kCompanies) : kCompanies];
    trade.withheld = toCompany && !taxpayer.isCompany();
    trade.deferred = toCompany && random.chance(30);
    trade.subtotal = taxpayer.turnover * random.between(45, 100) / 10'000 * 100;
    if (trade.deferred && random.chance(20))
        trade.returned = trade.subtotal / 1'000 * 100;
    return trade;
}

Trade purchase(const Taxpayer &taxpayer, Random &random)
{
    Trade trade;
    // A company has no teeth.
    const std::size_t choice =
        random.below(taxpayer.isCompany() ? kBusinessSuppliers : std::size(kSuppliers));
    trade.party = &kSuppliers[choice];
    trade.subtotal = taxpayer.turnover * random.between(4, 18) / 10'000 * 100;
    trade.deferred = taxpayer.isCompany() && random.chance(25);
    return trade;
}

int countOf(int percent, Random &random)
{
    return percent / 100 + (random.chance(percent % 100) ? 1 : 0);
}

} // namespace

Taxpayer taxpayerOf(const PersonRecord &person)
{
    Taxpayer taxpayer{.kind = kindOf(person),
                      .name = person.displayName,
                      .rfc = taxNumber(person),
                      .regime = "612",
                      .postcode = person.postcode,
                      .noise = person.noise};
    Random random(mix(person.noise) ^ 0x5A7ULL);
    taxpayer.since = std::max(person.birthDay + 18 * 365, dayFrom({2009, 1, 1}) + random.between(0, 2500));
    switch (taxpayer.kind) {
    case TaxpayerKind::Employee:
        taxpayer.turnover = person.salary * random.between(15, 35) / 100;
        break;
    case TaxpayerKind::Professional:
        taxpayer.turnover = person.salary * random.between(60, 140) / 100;
        break;
    case TaxpayerKind::Company:
        taxpayer.turnover = person.salary * random.between(500, 1400) / 100;
        taxpayer.regime = "601";
        if (!person.company) {
            constexpr std::string_view trades[] = {"Comercializadora", "Distribuidora", "Servicios",
                                                   "Talleres"};
            taxpayer.name = std::string(random.pick(trades)) + ' ' + person.lastName + ' ' +
                            person.secondLastName + " SAS de CV";
            taxpayer.rfc = makeCompanyRfc(random);
        }
        break;
    }
    return taxpayer;
}

Cents Trade::vat() const
{
    return party->usage.starts_with('D') ? 0 : subtotal * 16 / 100;
}

Cents Trade::withheldVat() const
{
    return withheld ? vat() * 2 / 3 : 0;
}

Cents Trade::withheldTax() const
{
    return withheld ? subtotal / 10 : 0;
}

std::vector<Trade> tradesIn(const Taxpayer &taxpayer, int year, int month, Day today)
{
    // Hundredths of an invoice in an average month.
    constexpr int kSales[] = {30, 80, 120};
    constexpr int kPurchases[] = {35, 45, 60};
    const auto kind = static_cast<std::size_t>(taxpayer.kind);
    Random random(mix(taxpayer.noise) ^ static_cast<std::uint64_t>(year * 12 + month));
    std::vector<Trade> trades;
    const int sales = countOf(kSales[kind], random);
    const int count = sales + countOf(kPurchases[kind], random);
    for (int i = 0; i < count; ++i) {
        Trade trade = i < sales ? sale(taxpayer, random) : purchase(taxpayer, random);
        trade.day = dayFrom({year, month, random.between(1, daysInMonth(year, month))});
        trade.cancelled = !trade.deferred && random.chance(6);
        trade.serial = fiscalSerial(taxpayer, 0, year * 12 + month, i);
        if (trade.day <= today && trade.day >= taxpayer.since)
            trades.push_back(trade);
    }
    std::ranges::stable_sort(trades, {}, &Trade::day);
    return trades;
}

Books booksOf(const Taxpayer &taxpayer, int year, int firstMonth, int lastMonth, Day today)
{
    Books books;
    for (int month = firstMonth; month <= lastMonth; ++month)
        for (const Trade &trade : tradesIn(taxpayer, year, month, today)) {
            if (trade.cancelled)
                continue;
            if (trade.issued) {
                books.sales += trade.subtotal;
                books.salesVat += trade.vat();
                books.returned += trade.returned;
                books.withheldTax += trade.withheldTax();
                books.withheldVat += trade.withheldVat();
            } else if (trade.party->usage == "G03") {
                books.expenses += trade.subtotal;
                books.expensesVat += trade.vat();
            } else {
                (trade.party->usage == "D01" ? books.doctors : books.donations) += trade.subtotal;
            }
        }
    return books;
}

Cents incomeTax(Cents base, int months)
{
    Cents tax = 0;
    for (const TariffStep &step : kTariff)
        if (base >= step.from * months)
            tax = step.fixed * months + (base - step.from * months) * step.rate / 10'000;
    return tax;
}

Cents christmasBonus(const PersonRecord &person, int year, Day today)
{
    const Day paid = dayFrom({year, 12, 15});
    for (const Job &job : jobsOf(person, today))
        if (paid <= today && job.start <= paid && job.end.value_or(today) >= paid)
            return job.monthlyPayIn(year) / 2;
    return 0;
}

Uuid fiscalFolio(const Store &store, std::uint64_t serial)
{
    return store.ids.make(IdKind::Bill, serial);
}

std::string fiscalFolioText(const Store &store, std::uint64_t serial)
{
    std::string folio = toText(fiscalFolio(store, serial));
    for (char &c : folio)
        if (c >= 'a' && c <= 'f')
            c = static_cast<char>(c - 'a' + 'A');
    return folio;
}

std::uint64_t fiscalSerial(const Taxpayer &taxpayer, int kind, int month, int position)
{
    const auto place = static_cast<std::uint64_t>((kind * 40'000 + month) * 16 + position);
    return mix(std::uint64_t{taxpayer.noise} << 32 ^ place) % kSerials;
}

Instant storedSince(const DocumentSource &source, Day day)
{
    return std::clamp(startOf(day) + 5 * kHour,
                      std::min(source.link.createdAt + kStoringTime, source.collectedAt), source.collectedAt);
}

bool wantsDocuments(const DocumentSource &source, Uuid row)
{
    return source.attaches(row).value_or(source.store.indexOf(source.link) % 2 == 0);
}

} // namespace vinculo::sandbox
