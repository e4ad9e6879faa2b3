// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/enrichment/incomevalues.h"
#include "core/domain/enrichment/results.h"

#include <algorithm>
#include <array>

// Source: published API description 1.35, operations POST /api/categorization/ and /api/enrich/incomes/; the
// product page of that time for /api/enrich/recurring-expenses/ and /api/enrich/risk-insights/, which the
// description leaves out.

namespace vinculo::enrichment {
namespace {

using enum InputType;

constexpr InputChoice kHolderTypes[] = {
    {"INDIVIDUAL", QT_TRANSLATE_NOOP("Enrichment", "Individual"),
     "individual|person|pessoafisica|pf|fisica|personafisica|persona|natural"},
    {"BUSINESS", QT_TRANSLATE_NOOP("Enrichment", "Business"),
     "business|company|pessoajuridica|pj|juridica|empresa|personamoral|moral"},
};
constexpr InputChoice kIndividual[] = {kHolderTypes[0]};

constexpr InputChoice kAccountCategories[] = {
    {"CHECKING_ACCOUNT", QT_TRANSLATE_NOOP("Enrichment", "Checking account"),
     "checkingaccount|checking|current|currentaccount|contacorrente|corrente|cc|cuentacorriente|corriente|"
     "cuentadecheques"},
    {"CREDIT_CARD", QT_TRANSLATE_NOOP("Enrichment", "Credit card"),
     "creditcard|card|cartaodecredito|cartao|tarjetadecredito|tarjeta"},
    {"LOAN_ACCOUNT", QT_TRANSLATE_NOOP("Enrichment", "Loan account"),
     "loanaccount|loan|emprestimo|contadeemprestimo|prestamo|cuentadeprestamo"},
    {"SAVINGS_ACCOUNT", QT_TRANSLATE_NOOP("Enrichment", "Savings account"),
     "savingsaccount|savings|poupanca|contapoupanca|cp|ahorro|ahorros|cuentadeahorro|cuentadeahorros"},
};
constexpr InputChoice kIncomeAccounts[] = {kAccountCategories[0], kAccountCategories[3]};
constexpr InputChoice kExpenseAccounts[] = {kAccountCategories[0], kAccountCategories[1],
                                            kAccountCategories[3]};

constexpr InputChoice kDirections[] = {
    {"INFLOW", QT_TRANSLATE_NOOP("Enrichment", "Money in"),
     "inflow|in|credit|credito|c|cr|entrada|ingreso|abono|deposit|deposito|recebido|recebimento"},
    {"OUTFLOW", QT_TRANSLATE_NOOP("Enrichment", "Money out"),
     "outflow|out|debit|debito|d|db|saida|salida|egreso|cargo|retiro|pagamento|pago|enviado"},
};
constexpr InputChoice kInflow[] = {kDirections[0]};

constexpr InputChoice kStatuses[] = {
    {"PROCESSED", QT_TRANSLATE_NOOP("Enrichment", "Processed"),
     "processed|booked|posted|processado|processada|efetivado|procesado|procesada|liquidado|aplicado"},
    {"PENDING", QT_TRANSLATE_NOOP("Enrichment", "Pending"), "pending|pendente|pendiente|agendado|futuro"},
};

constexpr InputField kTransactionId{.key = "transaction_id",
                                    .label = QT_TRANSLATE_NOOP("Enrichment", "Transaction ID"),
                                    .headings = "transactionid|idtransaction|id|transacaoid|idtransacao|"
                                                "idtransaccion|identificador|codigo|codigodatransacao|fitid",
                                    .isUnique = true};
constexpr InputField kHolderType{.key = "account_holder_type",
                                 .label = QT_TRANSLATE_NOOP("Enrichment", "Type of holder"),
                                 .headings = "accountholdertype|holdertype|tipodetitular|tipotitular|"
                                             "tipopessoa|tipodepessoa|tipodepersona|tipopersona",
                                 .type = Choice,
                                 .choices = kHolderTypes};
constexpr InputField kHolderId{.key = "account_holder_id",
                               .label = QT_TRANSLATE_NOOP("Enrichment", "Holder ID"),
                               .headings = "accountholderid|holderid|holder|customerid|clientid|idtitular|"
                                           "titular|idcliente|cliente|clienteid|cpf|rfc|curp|documento",
                               .mask = MaskKind::AccountNumber};
constexpr InputField kAccountId{.key = "account_id",
                                .label = QT_TRANSLATE_NOOP("Enrichment", "Account ID"),
                                .headings = "accountid|account|accountnumber|idconta|conta|numerodaconta|"
                                            "idcuenta|cuenta|numerodecuenta|contaid|cuentaid",
                                .mask = MaskKind::AccountNumber};
constexpr InputField kAccountCategory{.key = "account_category",
                                      .label = QT_TRANSLATE_NOOP("Enrichment", "Kind of account"),
                                      .headings = "accountcategory|accounttype|tipodeconta|tipoconta|"
                                                  "categoriadaconta|tipodecuenta|tipocuenta|categoriacuenta",
                                      .type = Choice,
                                      .choices = kAccountCategories};
constexpr InputField kValueDate{.key = "value_date",
                                .label = QT_TRANSLATE_NOOP("Enrichment", "Date"),
                                .headings = "valuedate|date|transactiondate|bookingdate|data|datavalor|"
                                            "datalancamento|datadatransacao|fecha|fechavalor|"
                                            "fechadetransaccion|fechaoperacion",
                                .type = Date};
constexpr InputField kDescription{.key = "description",
                                  .label = QT_TRANSLATE_NOOP("Enrichment", "Description"),
                                  .headings = "description|details|memo|narrative|descricao|historico|"
                                              "lancamento|descripcion|concepto|detalle|referencia"};
constexpr InputField kDirection{.key = "type",
                                .label = QT_TRANSLATE_NOOP("Enrichment", "Direction"),
                                .headings = "type|direction|transactiontype|tipo|natureza|entradasaida|dc|"
                                            "tipodetransacao|tipodelancamento|tipodemovimiento|movimiento",
                                .type = Choice,
                                .choices = kDirections};
constexpr InputField kAmount{.key = "amount",
                             .label = QT_TRANSLATE_NOOP("Enrichment", "Amount"),
                             .headings = "amount|value|sum|valor|montante|quantia|monto|importe|cantidad",
                             .type = Amount};
constexpr InputField kCurrency{.key = "currency",
                               .label = QT_TRANSLATE_NOOP("Enrichment", "Currency"),
                               .headings = "currency|currencycode|moeda|moneda|divisa",
                               .type = Currency};
constexpr InputField kInstitution{.key = "institution",
                                  .label = QT_TRANSLATE_NOOP("Enrichment", "Institution"),
                                  .headings = "institution|bank|bankname|instituicao|banco|nomedobanco|"
                                              "institucion|nombredelbanco"};
constexpr InputField kMerchantCategory{.key = "mcc",
                                       .label = QT_TRANSLATE_NOOP("Enrichment", "Merchant category (MCC)"),
                                       .headings = "mcc|merchantcategorycode|merchantcategory|codigomcc",
                                       .type = Code,
                                       .isRequired = false,
                                       .requiredWhen = "account_category",
                                       .requiredValue = "CREDIT_CARD"};

constexpr InputField with(InputField field, TableView<InputChoice> choices)
{
    field.choices = choices;
    return field;
}

constexpr InputField as(InputField field, InputType type)
{
    field.type = type;
    return field;
}

constexpr InputField ofAccount(InputField field, std::string_view key)
{
    field.key = key;
    field.place = InputPlace::Account;
    return field;
}

constexpr InputField kCategorizationInputs[] = {
    kTransactionId, kHolderType, kHolderId, kAccountId, kAccountCategory, kValueDate,
    kDescription,   kDirection,  kAmount,   kCurrency,  kInstitution,     kMerchantCategory};

constexpr InputField kIncomeInputs[] = {kTransactionId,
                                        with(kHolderType, kIndividual),
                                        as(kHolderId, Uuid),
                                        kAccountId,
                                        with(kAccountCategory, kIncomeAccounts),
                                        kValueDate,
                                        kDescription,
                                        with(kDirection, kInflow),
                                        kAmount,
                                        kCurrency,
                                        kInstitution};

constexpr InputField kExpenseInputs[] = {
    kTransactionId, kHolderType,      kHolderId,  kAccountId, with(kAccountCategory, kExpenseAccounts),
    kValueDate,     kDescription,     kDirection, kAmount,    kCurrency,
    kInstitution,   kMerchantCategory};

constexpr InputField kRiskInputs[] = {
    kTransactionId,
    kAccountId,
    kValueDate,
    kDescription,
    kDirection,
    {.key = "status",
     .label = QT_TRANSLATE_NOOP("Enrichment", "Status"),
     .headings = "status|state|situacao|estado",
     .type = Choice,
     .choices = kStatuses},
    kAmount,
    kCurrency,
    ofAccount(kAccountCategory, "category"),
    ofAccount(kInstitution, "institution"),
    {.key = "balance",
     .label = QT_TRANSLATE_NOOP("Enrichment", "Balance"),
     .headings = "balance|accountbalance|saldo|saldodaconta|saldodecuenta",
     .type = Amount,
     .place = InputPlace::Account},
    {.key = "balance_date",
     .label = QT_TRANSLATE_NOOP("Enrichment", "Date of the balance"),
     .headings = "balancedate|datadosaldo|datasaldo|fechadesaldo|fechasaldo",
     .type = Date,
     .place = InputPlace::Account},
    {.key = "balance_currency",
     .label = QT_TRANSLATE_NOOP("Enrichment", "Currency of the balance"),
     .headings = "balancecurrency|moedadosaldo|monedadelsaldo",
     .type = Currency,
     .place = InputPlace::Account},
    {.key = "overdraft",
     .label = QT_TRANSLATE_NOOP("Enrichment", "Overdraft limit"),
     .headings = "overdraft|overdraftlimit|chequeespecial|limite|sobregiro|limitedesobregiro",
     .type = Amount,
     .place = InputPlace::Account,
     .isRequired = false},
};

// The tables of results live in another file, so their addresses are known only when the program runs.
EnrichmentSpec withResults(EnrichmentSpec spec, TableView<ResultTable> results)
{
    spec.results = results;
    return spec;
}

constexpr ResultTable kSomeResult[] = {{}}; // for the check below

constexpr EnrichmentSpec kCategorization{
    .name = "categorization",
    .path = "/api/categorization/",
    .title = QT_TRANSLATE_NOOP("Enrichment", "Categories"),
    .summary = QT_TRANSLATE_NOOP("Enrichment", "A category and a merchant for every transaction."),
    .languageKey = "language",
    .inputs = kCategorizationInputs,
    .results = kSomeResult};
constexpr EnrichmentSpec kIncomes{
    .name = "incomes",
    .path = "/api/enrich/incomes/",
    .title = QT_TRANSLATE_NOOP("Enrichment", "Income verification"),
    .summary = QT_TRANSLATE_NOOP("Enrichment", "The sources of income of every person, from money in."),
    .languageKey = "language",
    .inputs = kIncomeInputs,
    .options = RequestOption::Period | RequestOption::IncomeTypes | RequestOption::Confidence,
    .results = kSomeResult};
constexpr EnrichmentSpec kExpenses{
    .name = "recurring-expenses",
    .path = "/api/enrich/recurring-expenses/",
    .title = QT_TRANSLATE_NOOP("Enrichment", "Recurring expenses"),
    .summary = QT_TRANSLATE_NOOP("Enrichment", "Subscriptions and regular payments, from money out."),
    .languageKey = "language",
    .inputs = kExpenseInputs,
    .results = kSomeResult};
constexpr EnrichmentSpec kRisk{
    .name = "risk-insights",
    .path = "/api/enrich/risk-insights/",
    .title = QT_TRANSLATE_NOOP("Enrichment", "Risk insights"),
    .summary = QT_TRANSLATE_NOOP("Enrichment", "Figures on balances and cash flow of one person."),
    .languageKey = "transactions_language",
    .inputs = kRiskInputs,
    .options = RequestOption::User | RequestOption::ReferenceDate,
    .results = kSomeResult};
static_assert(valid(kCategorization) && valid(kIncomes) && valid(kExpenses) && valid(kRisk));

} // namespace

std::span<const EnrichmentSpec *const> all()
{
    static const ResultTable kCategorized[] = {
        {&categorizedTransactions(), ResultShape::Rows, "transactions"}};
    static const ResultTable kHolders[] = {
        {&holderIncomes()}, {&incomeStreams(), ResultShape::Nested, "income_streams", "account_holder_id"}};
    static const ResultTable kPayments[] = {
        {&recurringPayments()}, {&recurringTransactions(), ResultShape::Nested, "transactions", "name"}};
    static const ResultTable kFigures[] = {{&riskMetrics(), ResultShape::Metrics},
                                           {&riskCategories(), ResultShape::Nested, "category_metrics"}};
    static const std::array<EnrichmentSpec, 4> kSpecs{
        withResults(kCategorization, kCategorized), withResults(kIncomes, kHolders),
        withResults(kExpenses, kPayments), withResults(kRisk, kFigures)};
    static const std::array<const EnrichmentSpec *, 4> kAll{kSpecs.data(), &kSpecs[1], &kSpecs[2],
                                                            &kSpecs[3]};
    return kAll;
}

const EnrichmentSpec *find(std::string_view name)
{
    const auto specs = all();
    const auto it = std::ranges::find(specs, name, [](const EnrichmentSpec *spec) { return spec->name; });
    return it == specs.end() ? nullptr : *it;
}

TableView<EnumValue> incomeTypes()
{
    return kIncomeTypes;
}

TableView<EnumValue> confidenceLevels()
{
    return kConfidences;
}

} // namespace vinculo::enrichment
