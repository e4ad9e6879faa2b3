// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/generator/population.h"
#include "sandbox/rows/rows.h"

namespace vinculo::sandbox {

namespace {

constexpr std::string_view kCardNames[] = {"Cartão Platinum", "Cartão Básico", "Cartão Infinito",
                                           "Cartão do Time"};

//! Agency, number and check digit of deposit accounts and contracts.
void giveNumber(AccountRecord &account, Random &random)
{
    account.agency = std::to_string(random.between(1000, 9999));
    account.number = std::to_string(random.between(10000000, 99999999));
    account.checkDigit = std::to_string(random.between(0, 9));
    account.publicName = "AGENCY/ACCOUNT";
    account.publicValue = account.agency + '/' + *account.number + '-' + account.checkDigit;
}

void fillDeposit(AccountRecord &account, const PersonRecord &person, Random &random)
{
    const bool savings = account.category == AccountCategory::Savings;
    giveNumber(account, random);
    account.type = savings ? "CONTA_POUPANCA" : "CONTA_DEPOSITO_A_VISTA";
    account.subtype = random.chance(15) ? "CONJUNTA_SIMPLES" : "INDIVIDUAL";
    if (!random.chance(8))
        account.name = person.mexican ? (savings ? "Cuenta de ahorro" : "Cuenta de cheques")
                                      : (savings ? "Poupança" : "Conta corrente");
    const Cents balance =
        person.salary * random.between(-10, savings ? 600 : 180) / 100 + random.between(0, 99);
    account.current = savings ? std::max<Cents>(0, balance) : balance;
    account.available = *account.current;
}

void fillCard(AccountRecord &account, const PersonRecord &person, Random &random)
{
    account.type = "OUTROS";
    account.subtype = random.chance(40) ? "PLATINUM" : "STANDARD_NACIONAL";
    account.name = random.pick(kCardNames);
    account.publicName = "CREDIT_CARD_NUMBER";
    account.publicValue = std::to_string(random.between(1000, 9999));
    if (random.chance(30))
        account.publicValue += ',' + std::to_string(random.between(1000, 9999));
    account.limit = (person.salary * random.between(80, 300) / 100 + 99) / 100 * 100;
    account.current = account.limit * random.between(0, 96) / 100 + random.between(0, 99);
    account.available = account.limit - *account.current;
}

void fillContract(AccountRecord &account, const PersonRecord &person, Random &random, Instant now)
{
    giveNumber(account, random);
    const bool financing = account.category == AccountCategory::Financing;
    account.type = financing ? "FINANCIAMENTO" : "EMPRESTIMO";
    account.subtype = financing ? "AQUISICAO_BENS_VEICULOS_AUTOMOTORES" : "CREDITO_PESSOAL_COM_CONSIGNACAO";
    account.name = financing ? "Financiamento" : "Empréstimo";
    account.limit = person.salary * random.between(3, financing ? 40 : 14);
    account.installments = random.between(12, 60);
    account.installmentsPaid = random.between(1, account.installments - 1);
    account.startDay = dayOf(now) - account.installmentsPaid * 30 - random.between(5, 25);
    account.current =
        account.limit * (account.installments - account.installmentsPaid) / account.installments;
}

void fillOther(AccountRecord &account, const PersonRecord &person, Random &random)
{
    giveNumber(account, random);
    account.type = "OUTROS";
    account.subtype = "OUTROS";
    if (account.category != AccountCategory::Uncategorized)
        account.name = account.category == AccountCategory::Pension ? "Previdência" : "Investimentos";
    account.current = person.salary * random.between(1, 90) / 10;
}

void addAccount(Store &store, std::uint32_t link, AccountCategory category, Random &random, Instant now)
{
    store.addAccount(draftAccount(store, link, category, random, now));
    payInto(store, static_cast<std::uint32_t>(store.accounts.size() - 1));
}

} // namespace

void payInto(Store &store, std::uint32_t account)
{
    const AccountRecord &row = store.accounts[account];
    PersonRecord &person = store.people[store.links[row.link].person];
    if (row.category == AccountCategory::Checking && !person.salaryAccount)
        person.salaryAccount = account;
}

AccountRecord draftAccount(const Store &store, std::uint32_t link, AccountCategory category, Random &random,
                           Instant now)
{
    const PersonRecord &person = store.people[store.links[link].person];
    AccountRecord account;
    account.link = link;
    account.category = category;
    account.createdAt = store.links[link].createdAt + 25 * kSecond + static_cast<Instant>(random.below(900));
    account.collectedAt = store.links[link].lastAccessedAt.value_or(account.createdAt);
    account.currency = person.mexican ? "MXN" : random.chance(1) ? "USD" : "BRL";
    account.noise = random.noise();
    switch (category) {
    case AccountCategory::Checking:
    case AccountCategory::Savings:
        fillDeposit(account, person, random);
        break;
    case AccountCategory::CreditCard:
        fillCard(account, person, random);
        break;
    case AccountCategory::Loan:
    case AccountCategory::Financing:
    case AccountCategory::InvoiceFinancing:
    case AccountCategory::AdvanceDeposit:
        fillContract(account, person, random, now);
        break;
    case AccountCategory::Investment:
    case AccountCategory::Pension:
    case AccountCategory::Uncategorized:
        fillOther(account, person, random);
        break;
    }
    return account;
}

void addOwner(Store &store, std::uint32_t link, std::uint32_t person)
{
    const LinkRecord &row = store.links[link];
    const bool openFinance = store.institutionOf(row).openFinance;
    OwnerRecord owner;
    owner.link = link;
    owner.person = person;
    owner.shape = !openFinance                   ? OwnerShape::Standard
                  : store.people[person].company ? OwnerShape::Business
                                                 : OwnerShape::Individual;
    owner.createdAt = row.createdAt + 40 * kSecond;
    owner.collectedAt = row.lastAccessedAt.value_or(owner.createdAt);
    store.addOwner(owner);
}

void fillLink(Store &store, std::uint32_t link, Random &random, Instant now)
{
    using enum AccountCategory;
    const InstitutionRecord &institution = store.institutionOf(store.links[link]);
    if (institution.supports("ACCOUNTS")) {
        const bool everything = link == 0;
        addAccount(store, link, Checking, random, now);
        if (random.chance(45) || everything)
            addAccount(store, link, Savings, random, now);
        if (random.chance(65) || everything)
            addAccount(store, link, CreditCard, random, now);
        if (random.chance(25) || everything)
            addAccount(store, link, random.chance(60) ? Loan : Financing, random, now);
        constexpr AccountCategory rare[] = {InvoiceFinancing, AdvanceDeposit, Investment, Pension,
                                            Uncategorized};
        if (link % 12 == 0)
            addAccount(store, link, rare[link / 12 % std::size(rare)], random, now);
    }
    if (!institution.supports("OWNERS") || link % 31 == 30)
        return;
    const std::uint32_t person = store.links[link].person;
    addOwner(store, link, person);
    // A joint account has two owners.
    if (link % 23 == 11 && !store.people[person].company && person + 1 < store.people.size() &&
        store.people[person + 1].mexican == store.people[person].mexican && !store.people[person + 1].company)
        addOwner(store, link, person + 1);
}

void renderAccounts(Store &store, const LinkRecord &link)
{
    for (const std::uint32_t index : link.accounts)
        store.accounts[index].json = accountJson(store, store.accounts[index]);
}

} // namespace vinculo::sandbox
