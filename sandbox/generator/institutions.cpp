// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/generator/institutions.h"

namespace vinculo::sandbox {

namespace {

enum class Family { OpenFinance, Bank, EmploymentBr, EmploymentMx, FiscalMx, FiscalCl };

struct Row
{
    int id;
    Family family;
    const char *name;
    const char *displayName;
    const char *country;
    const char *color;
    const char *clearingCode;
    bool tokenRequired = false;
    bool down = false;
};

constexpr Row kRows[] = {
    {9256, Family::OpenFinance, "ofmockbank_br_retail", "OF Mock Bank", "BR", "#016FD0", "999"},
    {9301, Family::OpenFinance, "ofcajueiro_br_retail", "Banco Cajueiro", "BR", "#B5471B", "611"},
    {9302, Family::OpenFinance, "ofguara_br_retail", "Guará", "BR", "#D62839", "612"},
    {9303, Family::OpenFinance, "ofjacaranda_br_retail", "Jacarandá Digital", "BR", "#6A4C93", "613"},
    {9304, Family::OpenFinance, "ofmare_br_retail", "Maré & Companhia", "BR", "#1B998B", "614"},
    {9305, Family::OpenFinance, "ofipe_br_business", "Ipê Empresas", "BR", "#E0A100", "615"},
    {9306, Family::OpenFinance, "ofaurora_br_business", "Aurora Negócios", "BR", "#2E294E", "616"},
    {41, Family::Bank, "gotham_br_retail", "Gotham Brasil", "BR", "#22223B", "701", true},
    {42, Family::Bank, "heimdall_br_retail", "Heimdall Brasil", "BR", "#4A4E69", "702", true},
    {43, Family::Bank, "erebor_br_retail", "Erebor Brasil", "BR", "#9A8C98", "703"},
    {44, Family::Bank, "ironbank_br_retail", "Iron Bank", "BR", "#540B0E", "704", false, true},
    {51, Family::Bank, "gotham_mx_retail", "Gotham México", "MX", "#0B3954", "801", true},
    {52, Family::Bank, "heimdall_mx_retail", "Heimdall México", "MX", "#087E8B", "802", true},
    {53, Family::Bank, "erebor_mx_retail", "Erebor México", "MX", "#BFD7EA", "803"},
    {1012, Family::EmploymentMx, "planet_mx_employment", "Planet Empleo", "MX", "#35524A", "000"},
    {1013, Family::FiscalMx, "tatooine_mx_fiscal", "Tatooine Fiscal", "MX", "#C98C3B", "000"},
    {1020, Family::EmploymentBr, "inss_br_employment", "INSS (demo)", "BR", "#2F6690", "000"},
    {1031, Family::FiscalCl, "andes_cl_fiscal", "Andes Tributario", "CL", "#7A2E39", "000"},
};

constexpr FormField kPassword{"password", "password", "Password", "^.{4,}$", "••••••"};
constexpr FormField kUsername{"username", "text", "User name", "^.{3,}$", "mfa_numeric"};
constexpr FormField kCpf{"username", "text", "CPF", "^\\d{3}\\.?\\d{3}\\.?\\d{3}-?\\d{2}$", "000.000.000-00"};
constexpr FormField kCurp{"username", "text", "CURP", "^[A-Z]{4}\\d{6}[HM][A-Z]{5}[A-Z0-9]\\d$",
                          "XXXX000000XXXXXX00"};
constexpr FormField kRfc{"username", "text", "RFC", "^[A-ZÑ&]{3,4}\\d{6}[A-Z0-9]{3}$", "XXXX000000XX0"};

constexpr FormField kRut{"username", "text", "RUT", "^\\d{7,8}-[0-9K]$", "00000000-0"};

std::vector<std::string> resourcesOf(Family family)
{
    switch (family) {
    case Family::OpenFinance:
        return {"ACCOUNTS",
                "BALANCES",
                "BILLS",
                "EXCHANGES",
                "INCOMES",
                "INVESTMENTS",
                "INVESTMENT_TRANSACTIONS",
                "OWNERS",
                "RECURRING_EXPENSES",
                "RISK_INSIGHTS",
                "TRANSACTIONS"};
    case Family::Bank:
        return {"ACCOUNTS", "OWNERS", "TRANSACTIONS", "INCOMES", "RECURRING_EXPENSES"};
    case Family::EmploymentBr:
        return {"EMPLOYMENTS", "OWNERS"};
    case Family::EmploymentMx:
        return {"EMPLOYMENT_RECORDS", "CURRENT_EMPLOYMENTS", "EMPLOYMENT_METRICS", "OWNERS"};
    case Family::FiscalMx:
        return {"FINANCIAL_STATEMENTS", "INVOICES",    "TAX_COMPLIANCE_STATUS",
                "TAX_RETENTIONS",       "TAX_RETURNS", "TAX_STATUS"};
    case Family::FiscalCl:
        return {"DEBT_REPORTS", "INVOICES", "TAX_STATUS"};
    }
    return {};
}

std::vector<FormField> formOf(Family family)
{
    switch (family) {
    case Family::OpenFinance:
        return {};
    case Family::Bank:
        return {kUsername, kPassword};
    case Family::EmploymentBr:
        return {kCpf, kPassword};
    case Family::EmploymentMx:
        return {kCurp};
    case Family::FiscalMx:
        return {kRfc, kPassword};
    case Family::FiscalCl:
        return {kRut, kPassword};
    }
    return {};
}

const char *typeOf(Family family)
{
    switch (family) {
    case Family::OpenFinance:
    case Family::Bank:
        return "bank";
    case Family::EmploymentBr:
    case Family::EmploymentMx:
        return "employment";
    case Family::FiscalMx:
    case Family::FiscalCl:
        return "fiscal";
    }
    return "";
}

} // namespace

std::vector<InstitutionRecord> makeInstitutions()
{
    std::vector<InstitutionRecord> institutions;
    for (const Row &row : kRows) {
        InstitutionRecord record;
        record.id = row.id;
        record.name = row.name;
        record.displayName = row.displayName;
        record.type = typeOf(row.family);
        record.country = row.country;
        record.countries = {row.country};
        record.website = "https://" + record.name.substr(0, record.name.find('_')) + ".example";
        record.color = row.color;
        record.clearingCode = row.clearingCode;
        record.resources = resourcesOf(row.family);
        record.formFields = formOf(row.family);
        record.openFinance = row.family == Family::OpenFinance;
        record.tokenRequired = row.tokenRequired;
        record.down = row.down;
        institutions.push_back(std::move(record));
    }
    return institutions;
}

} // namespace vinculo::sandbox
