// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/generator/personas.h"

#include "sandbox/generator/documents.h"
#include "sandbox/generator/story.h"

#include <array>

namespace vinculo::sandbox {

namespace {

using enum AccountCategory;

//! What a persona's maker works with: a stream of numbers of its own, the same with every seed.
struct Stage
{
    std::string_view name;
    Random random;
    Instant now = 0;

    [[nodiscard]] Story story(int months = 12) { return Story(random, now, months); }
};

Guest person(Stage &stage, GuestKind kind, std::string_view first, std::string_view last, Cents salary)
{
    Guest guest;
    guest.person = makeGuestPerson(kind, stage.random, dayOf(stage.now));
    guest.person.salary = salary;
    guest.person.firstName = first;
    guest.person.lastName = last;
    guest.person.secondLastName = kind == GuestKind::Mexican ? "Robles" : "Prado";
    guest.person.displayName = std::string(first) + ' ' + std::string(last);
    guest.person.email = std::string(stage.name) + "@example.test";
    if (kind == GuestKind::Mexican) {
        guest.person.displayName += " Robles";
        guest.person.documentType = "CURP";
        guest.person.documentNumber = makeCurp(guest.person, stage.random);
    }
    return guest;
}

GuestLink &link(Guest &guest, const Stage &stage, std::string_view institution, std::string_view which = {})
{
    GuestLink row;
    row.institution = institution;
    row.externalId = "persona-" + std::string(stage.name);
    if (!which.empty())
        *row.externalId += '-' + std::string(which);
    guest.links.push_back(std::move(row));
    return guest.links.back();
}

GuestAccount account(AccountCategory category, Cents current, std::vector<GuestMovement> movements = {})
{
    GuestAccount row;
    row.category = category;
    row.current = current;
    row.movements = std::move(movements);
    return row;
}

Guest salariedWithRent(Stage &stage)
{
    Guest guest = person(stage, GuestKind::Brazilian, "Marina", "Toledo", 620'000);
    link(guest, stage, "ofmockbank_br_retail").accounts = {
        account(Checking, 341'277,
                stage.story()
                    .monthly("SALARIO *", 5, 620'000, true)
                    .monthly("PIX ENVIADO ALUGUEL *", 10, 185'000)
                    .monthly("DEB AUT ENERGIA CLARAO", 12, 16'840)
                    .monthly("BOLETO INTERNET TEIA", 14, 9'990)
                    .monthly("PAGAMENTO FATURA CARTAO", 18, 142'350)
                    .often("COMPRA DEBITO MERCADO DO BECO", 6, 4'000, 21'000)
                    .often("COMPRA DEBITO PADARIA ALVORADA", 8, 800, 3'200)
                    .take()),
        account(Savings, 1'250'000, stage.story().monthly("RENDIMENTO POUPANCA", 1, 6'215, true).take())};
    return guest;
}

Guest freelancer(Stage &stage)
{
    Guest guest = person(stage, GuestKind::Brazilian, "Tomás", "Verri", 0);
    link(guest, stage, "ofjacaranda_br_retail").accounts = {
        account(Checking, 812'040,
                stage.story()
                    .often("PIX RECEBIDO *", 4, 35'000, 480'000, true)
                    .often("TED RECEBIDA *", 1, 150'000, 900'000, true)
                    .monthly("PIX ENVIADO ALUGUEL *", 10, 210'000)
                    .often("COMPRA DEBITO MERCADO DO BECO", 5, 3'500, 26'000)
                    .often("PIX ENVIADO *", 6, 1'500, 42'000)
                    .take())};
    return guest;
}

Guest overdrawn(Stage &stage)
{
    Guest guest = person(stage, GuestKind::Brazilian, "Davi", "Serrano", 240'000);
    link(guest, stage, "ofguara_br_retail").accounts = {
        account(Checking, -128'436,
                stage.story()
                    .monthly("SALARIO *", 5, 240'000, true)
                    .monthly("PIX ENVIADO ALUGUEL *", 10, 120'000)
                    .monthly("PARCELA EMPRESTIMO", 20, 68'900)
                    .monthly("TARIFA PACOTE SERVICOS", 28, 4'990)
                    .often("SAQUE 24H", 3, 5'000, 30'000)
                    .take()),
        account(Loan, 1'430'000)};
    return guest;
}

Guest newcomer(Stage &stage)
{
    Guest guest = person(stage, GuestKind::Brazilian, "Iara", "Nunes", 0);
    GuestLink &row = link(guest, stage, "ofmare_br_retail");
    row.createdAt = stage.now - 10 * kMinute;
    row.accounts = {account(Checking, 0)};
    return guest;
}

Guest company(Stage &stage)
{
    Guest guest = person(stage, GuestKind::Company, "Rute", "Antunes", 9'000'000);
    guest.person.displayName = "Gráfica Ponto Final Ltda";
    link(guest, stage, "ofipe_br_business").accounts = {
        account(Checking, 14'208'855,
                stage.story()
                    .often("TED RECEBIDA *", 14, 120'000, 2'600'000, true)
                    .often("PIX RECEBIDO *", 20, 8'000, 340'000, true)
                    .often("TED ENVIADA *", 9, 90'000, 1'900'000)
                    .monthly("PIX ENVIADO ALUGUEL *", 10, 640'000)
                    .monthly("DEB AUT ENERGIA CLARAO", 12, 231'715)
                    .take())};
    return guest;
}

Guest mexicanEmployee(Stage &stage)
{
    Guest guest = person(stage, GuestKind::Mexican, "Lucía", "Fuentes", 2'400'000);
    link(guest, stage, "erebor_mx_retail", "bank").accounts = {
        account(Checking, 1'845'020,
                stage.story()
                    .monthly("NOMINA QUINCENA *", 15, 1'200'000, true)
                    .monthly("NOMINA QUINCENA *", 30, 1'200'000, true)
                    .monthly("RENTA *", 3, 950'000)
                    .often("ABARROTES LA ESQUINA", 6, 12'000, 90'000)
                    .take())};
    link(guest, stage, "planet_mx_employment", "work");
    return guest;
}

Guest mfaEveryKind(Stage &stage)
{
    constexpr std::string_view kinds[] = {"mfa_default", "mfa_numeric", "mfa_qr", "mfa_text", "mfa_confirm"};
    Guest guest = person(stage, GuestKind::Brazilian, "Elisa", "Moura", 480'000);
    for (const std::string_view kind : kinds) {
        GuestLink &row = link(guest, stage, "gotham_br_retail", kind.substr(4));
        row.username = kind;
        row.accounts = {
            account(Checking, 95'000, stage.story().monthly("SALARIO *", 5, 480'000, true).take())};
    }
    return guest;
}

Guest manyBanks(Stage &stage)
{
    constexpr std::string_view banks[] = {"ofmockbank_br_retail", "ofcajueiro_br_retail", "ofguara_br_retail",
                                          "ofjacaranda_br_retail"};
    Guest guest = person(stage, GuestKind::Brazilian, "Otto", "Braga", 910'000);
    int number = 0;
    for (const std::string_view bank : banks) {
        Story story = stage.story();
        if (number == 0)
            story.monthly("SALARIO *", 5, 910'000, true);
        story.often("PIX RECEBIDO *", 2, 5'000, 90'000, true).often("PIX ENVIADO *", 3, 2'000, 70'000);
        GuestLink &row = link(guest, stage, bank, std::to_string(++number));
        row.accounts = {account(Checking, 100'000 + number * 37'511, story.take())};
    }
    return guest;
}

Guest consentEnding(Stage &stage, Instant end)
{
    Guest guest = person(stage, GuestKind::Brazilian, "Lia", "Campos", 350'000);
    GuestLink &row = link(guest, stage, "ofcajueiro_br_retail");
    row.consent = GuestConsent{ConsentStatus::Authorised, 92, end - 92 * kDay};
    row.createdAt = end - 92 * kDay + 8 * kSecond;
    row.accounts = {account(Checking, 58'030, stage.story().monthly("SALARIO *", 5, 350'000, true).take())};
    return guest;
}

Guest consentExpired(Stage &stage)
{
    return consentEnding(stage, stage.now - kDay);
}

Guest consentExpiring(Stage &stage)
{
    return consentEnding(stage, stage.now + 3 * kDay);
}

Guest cardDebt(Stage &stage)
{
    Guest guest = person(stage, GuestKind::Brazilian, "Ivo", "Sampaio", 410'000);
    GuestAccount card = account(CreditCard, 987'640,
                                stage.story()
                                    .once("LOJA DO BAIRRO PARCELADO", 20, 289'900, 12)
                                    .once("LOJA DO BAIRRO PARCELADO", 75, 156'000, 10)
                                    .often("RESTAURANTE TREM BOM", 5, 4'000, 22'000)
                                    .often("ENTREGA JA *", 9, 2'500, 9'000)
                                    .monthly("ANUIDADE CARTAO", 25, 4'990)
                                    .take());
    card.limit = 1'000'000;
    link(guest, stage, "ofmockbank_br_retail").accounts = {
        account(Checking, 12'915,
                stage.story()
                    .monthly("SALARIO *", 5, 410'000, true)
                    .monthly("PAGAMENTO FATURA CARTAO", 18, 180'000)
                    .take()),
        card};
    return guest;
}

Guest gambler(Stage &stage)
{
    Guest guest = person(stage, GuestKind::Brazilian, "Caio", "Rezende", 530'000);
    link(guest, stage, "ofguara_br_retail").accounts = {
        account(Checking, 3'120,
                stage.story()
                    .monthly("SALARIO *", 5, 530'000, true)
                    .often("APOSTA SORTE GRANDE", 14, 2'000, 45'000)
                    .often("PIX RECEBIDO *", 2, 1'000, 60'000, true)
                    .take())};
    return guest;
}

Guest brokenLinks(Stage &stage)
{
    struct Broken
    {
        std::string_view which;
        LinkStatus status;
    };
    constexpr Broken all[] = {{"invalid", LinkStatus::Invalid},
                              {"unconfirmed", LinkStatus::Unconfirmed},
                              {"token-required", LinkStatus::TokenRequired}};
    Guest guest = person(stage, GuestKind::Brazilian, "Nara", "Lemos", 300'000);
    for (const Broken &item : all) {
        GuestLink &row = link(guest, stage, "gotham_br_retail", item.which);
        row.status = item.status;
        row.username = "mfa_numeric";
        row.accounts = {account(Checking, 44'000)};
    }
    GuestLink &changed = link(guest, stage, "erebor_br_retail", "password-changed");
    changed.username = "user_changed";
    changed.passwordChanged = true;
    changed.accounts = {account(Checking, 44'000)};
    return guest;
}

//! A trader with an RFC: a bank, and the tax authority.
Guest mexicanBusiness(Stage &stage)
{
    Guest guest = person(stage, GuestKind::Mexican, "Hugo", "Ibarra", 3'800'000);
    guest.person.documentType = "RFC";
    guest.person.documentNumber = makeRfc(guest.person, stage.random);
    link(guest, stage, "erebor_mx_retail", "bank").accounts = {
        account(Checking, 9'412'075,
                stage.story()
                    .often("ABARROTES LA ESQUINA", 5, 18'000, 240'000)
                    .monthly("NOMINA QUINCENA *", 15, 1'900'000, true)
                    .monthly("RENTA *", 3, 1'250'000)
                    .take())};
    link(guest, stage, "tatooine_mx_fiscal", "tax");
    return guest;
}

//! Two banks that tell movements, and nobody whose they are.
Guest noOwners(Stage &stage)
{
    constexpr std::string_view banks[] = {"ofmare_br_retail", "ofjacaranda_br_retail"};
    Guest guest = person(stage, GuestKind::Brazilian, "Noemi", "Falcão", 290'000);
    for (const std::string_view bank : banks) {
        GuestLink &row = link(guest, stage, bank);
        row.withOwner = false;
        row.accounts = {account(Checking, 73'415,
                                stage.story()
                                    .monthly("SALARIO *", 5, 290'000, true)
                                    .often("PIX ENVIADO *", 4, 1'500, 60'000)
                                    .take())};
    }
    return guest;
}

//! Never to be added up; pesos of Chile have no cents.
Guest fiveCurrencies(Stage &stage)
{
    struct Pot
    {
        std::string_view currency;
        Cents amount;
        Cents salary;
    };
    constexpr Pot pots[] = {{"BRL", 1'234'567, 880'000},
                            {"CLP", 125'000'000, 95'000'000},
                            {"COP", 890'000'050, 420'000'050},
                            {"MXN", 4'500'025, 1'800'000},
                            {"USD", 310'099, 120'000}};
    Guest guest = person(stage, GuestKind::Brazilian, "Sílvia", "Ponte", 880'000);
    GuestLink &row = link(guest, stage, "ofmockbank_br_retail");
    for (const Pot &pot : pots) {
        row.accounts.push_back(
            account(Checking, pot.amount, stage.story().monthly("SALARIO *", 5, pot.salary, true).take()));
        row.accounts.back().currency = pot.currency;
    }
    return guest;
}

//! Two owners, and ten years of movements.
Guest jointAccount(Stage &stage)
{
    constexpr int kMonths = 120;
    Guest guest = person(stage, GuestKind::Brazilian, "Joana", "Meireles", 740'000);
    GuestLink &row = link(guest, stage, "ofcajueiro_br_retail");
    row.createdAt = stage.now - 3652 * kDay;
    row.consent = GuestConsent{ConsentStatus::Authorised, 366, stage.now - 30 * kDay};
    row.coOwners = {person(stage, GuestKind::Brazilian, "Raul", "Meireles", 690'000).person};
    row.coOwners.front().email = "raul@example.test";
    row.accounts = {account(Checking, 2'871'940,
                            stage.story(kMonths)
                                .monthly("SALARIO *", 5, 740'000, true)
                                .monthly("PIX ENVIADO ALUGUEL *", 10, 230'000)
                                .often("COMPRA DEBITO MERCADO DO BECO", 2, 6'000, 38'000)
                                .take())};
    return guest;
}

struct Role
{
    Persona persona;
    Guest (*make)(Stage &stage);
};

constexpr Role kRoles[] = {
    {{"salaried-with-rent", "a salary on the 5th, rent on the 10th, savings"}, salariedWithRent},
    {{"freelancer", "income that comes when it comes, no employer"}, freelancer},
    {{"overdrawn", "a balance below zero, a loan, fees"}, overdrawn},
    {{"newcomer", "connected ten minutes ago, an account without history"}, newcomer},
    {{"company", "a CNPJ, many payments in and out"}, company},
    {{"mexican-employee", "paid every fortnight; a bank and an employment link"}, mexicanEmployee},
    {{"mfa-every-kind", "five links, each asks for another kind of code"}, mfaEveryKind},
    {{"many-banks", "one person, four banks of Open Finance"}, manyBanks},
    {{"consent-expired", "the consent ran out yesterday"}, consentExpired},
    {{"consent-expiring", "the consent runs out in three days"}, consentExpiring},
    {{"card-debt", "a card near its limit, instalments"}, cardDebt},
    {{"gambler", "bets most of the salary"}, gambler},
    {{"mexican-business", "a trader with an RFC; a bank and the tax authority"}, mexicanBusiness},
    {{"no-owners", "two banks, and owners that were never fetched"}, noOwners},
    {{"five-currencies", "money in BRL, CLP, COP, MXN and USD"}, fiveCurrencies},
    {{"joint-account", "two owners of one account, ten years of movements"}, jointAccount},
    {{"broken-links", "links that are invalid, unconfirmed, ask for a token"}, brokenLinks},
};

constexpr auto kPersonas = [] {
    std::array<Persona, std::size(kRoles)> list{};
    for (std::size_t i = 0; i < list.size(); ++i)
        list[i] = kRoles[i].persona;
    return list;
}();

} // namespace

std::span<const Persona> personas()
{
    return kPersonas;
}

std::optional<Guest> personaNamed(std::string_view name, Instant now)
{
    std::uint64_t number = 0;
    for (const char c : name)
        number = mix(number ^ static_cast<unsigned char>(c));
    for (const Role &role : kRoles) {
        if (role.persona.name != name)
            continue;
        Stage stage{role.persona.name, Random(number), now};
        return role.make(stage);
    }
    return std::nullopt;
}

} // namespace vinculo::sandbox
