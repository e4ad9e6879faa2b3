// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/documents/makers.h"
#include "sandbox/generator/life.h"

#include <algorithm>

namespace vinculo::sandbox {

namespace {

constexpr Instant kStoringTime = 50 * kSecond; //!< from the registration to the first stored row
constexpr Cents kPeso = 100;                   //!< Chilean pesos have no cents
constexpr Cents kThousand = 1000 * kPeso;      //!< the report rounds to thousands of pesos

constexpr std::string_view kLenders[] = {"Banco Arrayán",          "Banco del Maule",
                                         "Banco Quillay",          "Banco Puelche",
                                         "Cooperativa El Copihue", "Caja de Compensación Los Aromos",
                                         "Tarjeta Chucao",         "Leasing Cordillera Sur"};

enum class Lateness : std::uint8_t { Current, Delinquent, SeverelyDelinquent, Defaulted };
constexpr std::string_view kLatenessKeys[] = {"current", "delinquent", "severely_delinquent", "defaulted"};

struct Credit
{
    std::string_view type;
    int percent = 0; //!< of the people who have one
    int low = 0;     //!< monthly salaries, in tenths
    int high = 0;
};

constexpr Credit kCredits[] = {
    {"Vivienda", 35, 180, 620}, {"Consumo", 60, 4, 90}, {"Comercial", 15, 20, 240}, {"Otro", 12, 2, 30}};

struct Debt
{
    std::string_view lender;
    std::string_view type;
    Cents parts[std::size(kLatenessKeys)] = {}; //!< by Lateness

    [[nodiscard]] Cents amount() const
    {
        Cents sum = 0;
        for (const Cents part : parts)
            sum += part;
        return sum;
    }
};

Cents rounded(Cents amount)
{
    return std::max(kThousand, amount / kThousand * kThousand);
}

std::optional<Cents> unlessNone(Cents amount)
{
    return amount > 0 ? std::optional(amount) : std::nullopt;
}

//! Most people pay on time; who is late at all is late with a part of it, or with everything.
void spread(Debt &debt, Cents amount, int latePercent, Random &random)
{
    const auto part = [&debt](Lateness lateness) -> Cents & {
        return debt.parts[static_cast<std::size_t>(lateness)];
    };
    if (!random.chance(latePercent)) {
        part(Lateness::Current) = amount;
        return;
    }
    const auto lateness = static_cast<Lateness>(random.between(1, 3));
    const bool everything = lateness == Lateness::Defaulted && random.chance(40);
    const Cents late = everything ? amount : std::min(amount, rounded(amount * random.between(4, 22) / 100));
    part(lateness) = late;
    part(Lateness::Current) = amount - late;
}

std::vector<Debt> debtsOf(Cents salary, int percent, int latePercent, Random &random)
{
    std::vector<Debt> debts;
    for (const Credit &credit : kCredits) {
        const int count = random.chance(credit.percent * percent / 100) ? random.between(1, 2) : 0;
        // Nobody has two houses on mortgage here.
        for (int i = 0; i < (credit.type == "Vivienda" ? std::min(count, 1) : count); ++i) {
            Debt debt{.lender = random.pick(kLenders), .type = credit.type};
            const auto same = [&debt](const Debt &d) {
                return d.lender == debt.lender && d.type == debt.type;
            };
            if (std::ranges::any_of(debts, same))
                continue;
            spread(debt, rounded(salary * random.between(credit.low, credit.high) / 10), latePercent, random);
            debts.push_back(debt);
        }
    }
    return debts;
}

void writePerson(JsonWriter &json, const PersonRecord &person)
{
    std::string name = person.displayName;
    if (!person.company && !person.lastName.empty()) { // family names first
        name = person.lastName;
        for (const std::string *part : {&person.secondLastName, &person.firstName})
            if (!part->empty())
                name += ' ' + *part;
    }
    json.beginObject("personal_data");
    json.text("full_name", name);
    json.text("document_id_type", "RUT");
    json.text("document_id_number", taxNumber(person));
    json.endObject();
}

void writeTotals(JsonWriter &json, const std::vector<Debt> &direct, const std::vector<Debt> &indirect)
{
    Debt total;
    for (const std::vector<Debt> *debts : {&direct, &indirect})
        for (const Debt &debt : *debts)
            for (std::size_t i = 0; i < std::size(kLatenessKeys); ++i)
                total.parts[i] += debt.parts[i];
    json.cents("total", unlessNone(total.amount()));
    for (std::size_t i = 0; i < std::size(kLatenessKeys); ++i)
        json.cents(kLatenessKeys[i], unlessNone(total.parts[i]));
}

void writeDebts(JsonWriter &json, std::string_view key, const std::vector<Debt> &debts)
{
    if (debts.empty()) {
        json.null(key);
        return;
    }
    json.beginArray(key);
    for (const Debt &debt : debts) {
        json.beginObject();
        json.text("financial_institution", debt.lender);
        json.text("credit_type", debt.type);
        json.cents("amount", debt.amount());
        for (std::size_t i = 0; i < std::size(kLatenessKeys); ++i)
            json.cents(kLatenessKeys[i], unlessNone(debt.parts[i]));
        json.endObject();
    }
    json.endArray();
}

//! Credit not drawn yet: `count` different lenders, up to `most` tenths of a salary each.
void writeLines(JsonWriter &json, std::string_view key, Cents salary, int count, int most, Random &random)
{
    if (count == 0) {
        json.null(key);
        return;
    }
    const std::size_t first = random.below(std::size(kLenders));
    json.beginArray(key);
    for (int i = 0; i < count; ++i) {
        const bool direct = random.chance(85);
        const Cents amount = rounded(salary * random.between(2, most) / 10);
        json.beginObject();
        json.text("financial_institution",
                  kLenders[(first + static_cast<std::size_t>(i)) % std::size(kLenders)]);
        json.cents("direct_amount", direct ? std::optional(amount) : std::nullopt);
        json.cents("indirect_amount", direct ? std::nullopt : std::optional(amount));
        json.endObject();
    }
    json.endArray();
}

//! The supervisor publishes month ends, some weeks later.
Day asOf(Day collected)
{
    const CalendarDate date = calendarDate(collected - 35);
    return dayFrom({date.year, date.month, 1}) - 1;
}

} // namespace

void makeDebtReports(const DocumentSource &source, DocumentRows &rows)
{
    const PersonRecord &person = source.person;
    JsonWriter &json = rows.begin();
    Random &random = rows.random();
    const bool careful = random.chance(20); // owes nothing
    const int latePercent = isOutOfWork(person) ? 65 : random.chance(30) ? 35 : 5;
    const int weight = person.company ? 140 : 100;
    const std::vector<Debt> direct =
        careful ? std::vector<Debt>() : debtsOf(person.salary, weight, latePercent, random);
    const std::vector<Debt> indirect =
        random.chance(25) ? debtsOf(person.salary / 3, 50, latePercent / 2, random) : std::vector<Debt>();
    json.uuid("link", source.link.id);
    json.instant("collected_at", source.collectedAt);
    json.instant("created_at", std::min(source.link.createdAt + kStoringTime, source.collectedAt));
    writePerson(json, person);
    json.day("debt_data_last_update", asOf(dayOf(source.collectedAt)));
    json.text("currency", "CLP");
    writeTotals(json, direct, indirect);
    writeDebts(json, "direct_debts", direct);
    writeDebts(json, "indirect_debts", indirect);
    writeLines(json, "credit_lines", person.salary, random.between(0, 3), 40, random);
    writeLines(json, "other_credits", person.salary, random.chance(25) ? 1 : 0, 15, random);
    rows.end();
}

} // namespace vinculo::sandbox
