// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/rows/categorizer.h"

#include <QString>

#include <utility>

namespace vinculo::sandbox {

namespace {

struct Rule
{
    std::string_view word; //!< in a signature
    Categorized result;
};

constexpr Rule kInflow[] = {
    {"salario", {"Income & Payments", "Salary"}},
    {"salary", {"Income & Payments", "Salary"}},
    {"folha", {"Income & Payments", "Salary"}},
    {"nomina", {"Income & Payments", "Salary"}},
    {"aposentadoria", {"Income & Payments", "Retirement"}},
    {"pension", {"Income & Payments", "Retirement"}},
    {"inss", {"Income & Payments", "Retirement"}},
    {"bolsa", {"Income & Payments", "Government"}},
    {"auxilio", {"Income & Payments", "Government"}},
    {"honorario", {"Income & Payments", "Freelance"}},
    {"freela", {"Income & Payments", "Freelance"}},
    {"rendimento", {"Income & Payments", "Interest"}},
    {"juros", {"Income & Payments", "Interest"}},
    {"aluguel", {"Income & Payments", "Rent"}},
    {"renta", {"Income & Payments", "Rent"}},
    {"estorno", {"Fees & Charges", "Refund"}},
    {"reembolso", {"Fees & Charges", "Refund"}},
    {"deposit", {"Deposits", "Other"}},
    {"resgate", {"Investments & Savings", "Savings"}},
};

constexpr Rule kOutflow[] = {
    {"aluguel", {"Bills & Utilities", "Rent"}},
    {"renta", {"Bills & Utilities", "Rent"}},
    {"energia", {"Bills & Utilities", "Electricity & Energy", true}},
    {"enel", {"Bills & Utilities", "Electricity & Energy", true}},
    {"cfe", {"Bills & Utilities", "Electricity & Energy", true}},
    {"agua", {"Bills & Utilities", "Water", true}},
    {"sabesp", {"Bills & Utilities", "Water", true}},
    {"vivo", {"Bills & Utilities", "Telecommunications", true}},
    {"claro", {"Bills & Utilities", "Telecommunications", true}},
    {"telcel", {"Bills & Utilities", "Telecommunications", true}},
    {"internet", {"Bills & Utilities", "Telecommunications", true}},
    {"streaming", {"Online Platforms & Leisure", "Movie & Audio", true}},
    {"netflix", {"Online Platforms & Leisure", "Movie & Audio", true}},
    {"spotify", {"Online Platforms & Leisure", "Movie & Audio", true}},
    {"cinema", {"Online Platforms & Leisure", "Movie & Audio", true}},
    {"cloud", {"Online Platforms & Leisure", "Apps, Software and Cloud Services", true}},
    {"app", {"Online Platforms & Leisure", "Apps, Software and Cloud Services", true}},
    {"mercado", {"Food & Groceries", "Groceries", true}},
    {"supermercado", {"Food & Groceries", "Groceries", true}},
    {"padaria", {"Food & Groceries", "Bakery & Coffee", true}},
    {"cafe", {"Food & Groceries", "Bakery & Coffee", true}},
    {"restaurante", {"Food & Groceries", "Restaurants", true}},
    {"ifood", {"Food & Groceries", "Delivery", true}},
    {"oxxo", {"Food & Groceries", "Convenience Store", true}},
    {"farmacia", {"Home & Life", "Pharmacies", true}},
    {"academia", {"Home & Life", "Gyms & Fitness", true}},
    {"escola", {"Home & Life", "Education", true}},
    {"uber", {"Transport & Travel", "Taxis & Rideshares", true}},
    {"posto", {"Transport & Travel", "Gas", true}},
    {"gasolina", {"Transport & Travel", "Gas", true}},
    {"metro", {"Transport & Travel", "Public Transit", true}},
    {"hotel", {"Transport & Travel", "Accommodation", true}},
    {"seguro", {"Insurance", "Health & Life Insurance", true}},
    {"imposto", {"Taxes", "Other"}},
    {"iptu", {"Taxes", "Real Estate Tax & Fees"}},
    {"ipva", {"Taxes", "Auto Tax & Fees"}},
    {"tarifa", {"Fees & Charges", "Bank Fees"}},
    {"comision", {"Fees & Charges", "Bank Fees"}},
    {"fatura", {"Credits & Loans", "Credit Card"}},
    {"emprestimo", {"Credits & Loans", "Personal"}},
    {"prestamo", {"Credits & Loans", "Personal"}},
    {"saque", {"Withdrawal & ATM", "Other"}},
    {"retiro", {"Withdrawal & ATM", "Other"}},
    {"loja", {"Personal Shopping", "Department Store", true}},
};

constexpr Rule kEither[] = {{"pix", {"Transfers", "Other"}},
                            {"ted", {"Transfers", "Other"}},
                            {"spei", {"Transfers", "Other"}},
                            {"transf", {"Transfers", "Other"}}};

} // namespace

std::string signature(std::string_view description)
{
    const QString folded = QString::fromUtf8(description.data(), qsizetype(description.size()))
                               .normalized(QString::NormalizationForm_KD);
    QString words;
    for (const QChar c : folded) {
        if (c.isLetter())
            words += c.toCaseFolded();
        else if (!c.isMark() && !words.isEmpty() && words.back() != u' ')
            words += u' ';
    }
    return words.trimmed().toStdString();
}

Categorized categorize(std::string_view description, bool isInflow)
{
    const std::string words = ' ' + signature(description);
    const auto find = [&words](const auto &rules) -> const Rule * {
        for (const Rule &rule : rules)
            if (words.find(' ' + std::string(rule.word)) != std::string::npos)
                return &rule;
        return nullptr;
    };
    const Rule *rule = isInflow ? find(kInflow) : find(kOutflow);
    if (!rule)
        rule = find(kEither);
    return rule ? rule->result : Categorized{};
}

std::string_view incomeTypeOf(const Categorized &what)
{
    constexpr std::pair<std::string_view, std::string_view> kTypes[] = {{"Salary", "SALARY"},
                                                                        {"Retirement", "RETIREMENT"},
                                                                        {"Government", "GOVERNMENT"},
                                                                        {"Interest", "INTEREST"},
                                                                        {"Rent", "RENT"},
                                                                        {"Freelance", "FREELANCE"},
                                                                        {"Transfers", "TRANSFER"},
                                                                        {"Deposits", "DEPOSIT"}};
    for (const auto &[word, type] : kTypes)
        if (what.subcategory == word || what.category == word)
            return type;
    return "UNKNOWN";
}

} // namespace vinculo::sandbox
