// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/money.h"
#include "core/domain/resources/registry.h"
#include "core/domain/timestamp.h"
#include "tests/domain/contractreader.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QUuid>

#include <algorithm>
#include <functional>

using namespace vinculo;
using namespace Qt::StringLiterals;

namespace {

QString text(std::string_view view)
{
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

//! A field whose values stand in the prose of the published description only, as "Can be either" or a list;
//! the machine-readable part calls it a text. Values that are not listed are shown as they came.
struct ProseValues
{
    std::string_view resource;
    std::string_view path;
    std::string_view values; //!< as the prose has them
    const char *reason;
};

constexpr std::string_view kBalanceTypes = "ASSET LIABILITY";
constexpr std::string_view kInvestmentTypes =
    "FIXED_INCOME_BANKING FIXED_INCOME_CREDIT VARIABLE_INCOME TREASURY_BOND INVESTMENT_FUND";
constexpr std::string_view kRateTypes = "LINEAR EXPONENCIAL";
constexpr std::string_view kRatePeriodicities = "DIARIO MENSAL ANUAL SEMESTRAL";
constexpr std::string_view kCalculationBases = "DIAS_UTEIS DIAS_CORRIDOS";
constexpr std::string_view kIndexers = "CDI DI TR IPCA IGP_M IGP_DI INPC BCP TLC SELIC PRE_FIXADO OUTROS";
constexpr std::string_view kFundCategories = "RENDA_FIXA ACOES MULTIMERCADO CAMBIAL";
constexpr std::string_view kCouponPeriodicities = "MENSAL TRIMESTRAL SEMESTRAL ANUAL IRREGULAR OUTROS";
constexpr std::string_view kFraudStatuses =
    "INVESTIGATING DISMISSED CONFIRMED OVERTURNED NO_TAX_FRAUD_STATUS";
constexpr std::string_view kOperations =
    "APLICACAO RESGATE CANCELAMENTO VENCIMENTO PAGAMENTO_JUROS AMORTIZACAO TRANSFERENCIA_TITULARIDADE "
    "TRANSFERENCIA_CUSTODIA OUTROS COMPRA VENDA PRÊMIO MULTA MORA DIVIDENDOS JCP ALUGUEIS "
    "TRANSFERENCIA_DE_COTAS COME_COTAS";
constexpr std::string_view kCreditTypes = "Vivienda Comercial Consumo Otro";

constexpr const char *kEither = "\"either an ASSET or a LIABILITY\"";
constexpr const char *kListed = "listed below \"Can be either\" or \"Can be one of\"";

constexpr ProseValues kValuesFromProse[] = {
    {"accounts", "balance_type", kBalanceTypes, kEither},
    {"transactions", "account.balance_type", kBalanceTypes, kEither},
    {"bills", "account.balance_type", kBalanceTypes, kEither},
    {"recurring-expenses", "account.balance_type", kBalanceTypes, kEither},
    {"investments", "type", kInvestmentTypes, kListed},
    {"investments", "remuneration.rate_type", kRateTypes, kListed},
    {"investments", "remuneration.rate_periodicity", kRatePeriodicities, kListed},
    {"investments", "remuneration.calculation_base", kCalculationBases, "listed"},
    {"investments", "remuneration.indexer", kIndexers, kListed},
    {"investments", "classification_details.category", kFundCategories, kListed},
    {"investments", "voucher_payment_details.periodicity", kCouponPeriodicities, kListed},
    {"investment-transactions", "investment.type", kInvestmentTypes, kListed},
    {"investment-transactions", "investment.remuneration.rate_type", kRateTypes, kListed},
    {"investment-transactions", "investment.remuneration.rate_periodicity", kRatePeriodicities, kListed},
    {"investment-transactions", "investment.remuneration.calculation_base", kCalculationBases, "listed"},
    {"investment-transactions", "investment.remuneration.indexer", kIndexers, kListed},
    {"investment-transactions", "investment.classification_details.category", kFundCategories, kListed},
    {"investment-transactions", "investment.voucher_payment_details.periodicity", kCouponPeriodicities,
     kListed},
    {"investment-transactions", "subtype", kOperations, "listed for each type of investment"},
    {"employment-records", "salary_estimation.employment_status_estimate", "EMPLOYED UNEMPLOYED",
     "\"Returns EMPLOYED or UNEMPLOYED\""},
    {"employments", "occupations[].locale", "Urbana Rural Não_Identificado", kListed},
    {"invoices", "status", "Vigente Cancelado", "\"either Vigente (valid) or Cancelado\""},
    {"invoices", "sender_tax_fraud_status", kFraudStatuses, "listed below \"Possible statuses are\""},
    {"invoices", "receiver_tax_fraud_status", kFraudStatuses, "listed below \"Possible statuses are\""},
    {"invoices", "warnings.code", "sat_xml_limit_reached sat_service_unavailable", kListed},
    {"invoices-cl", "status", "REGISTERED PENDING REJECTED CANCELLED", kListed},
    {"tax-status", "tax_payer_information.status_padron", "ACTIVO INACTIVO", "\"Can be ACTIVO or INACTIVO\""},
    {"tax-returns", "type", "monthly yearly",
     "\"either monthly or annual\"; annual ones are asked for as yearly"},
    {"debt-reports", "direct_debts[].credit_type", kCreditTypes, "named as examples that end with Otro"},
    {"debt-reports", "indirect_debts[].credit_type", kCreditTypes, "named as examples that end with Otro"},
};

const ProseValues *proseValues(const ResourceSpec &spec, const QString &path)
{
    const auto *found = std::ranges::find_if(kValuesFromProse, [&](const ProseValues &each) {
        return each.resource == spec.name && text(each.path) == path;
    });
    return found == std::end(kValuesFromProse) ? nullptr : found;
}

//! Separated by blanks, which stand as underscores in the one value that has any.
QSet<QString> valuesOf(const ProseValues &prose)
{
    QSet<QString> values;
    const QStringList words = text(prose.values).split(u' ');
    for (const QString &word : words)
        values.insert(word == u"Não_Identificado" ? u"Não Identificado"_s : word);
    return values;
}

using FieldVisitor = std::function<void(const FieldSpec &field, const QString &path)>;

//! Every field with its full path, lists marked with "[]", parents before their children.
void forEachField(TableView<FieldSpec> fields, const QString &prefix, const FieldVisitor &visit)
{
    for (const FieldSpec &field : fields) {
        const QString path = prefix + text(field.path);
        visit(field, path);
        if (!field.fields.empty())
            forEachField(field.fields, path + (field.type == FieldType::ObjectList ? u"[]."_s : u"."_s),
                         visit);
    }
}

//! Of some objects the description says only that they are objects: what stands in them is told in words.
bool isBelowOpenObject(const QHash<QString, ContractReader::Field> &contract, const QString &path)
{
    return contract.value(path.section(u'.', 0, -2)).isOpenObject;
}

//! All values at a path, over all rows and list elements; an absent key gives none.
QList<QJsonValue> valuesAt(const QList<QJsonValue> &roots, const QString &path)
{
    QList<QJsonValue> values = roots;
    const QStringList steps = path.split(u'.');
    for (QString step : steps) {
        const bool isList = step.endsWith(u"[]"_s);
        if (isList)
            step.chop(2);
        QList<QJsonValue> next;
        for (const QJsonValue &value : std::as_const(values)) {
            const QJsonValue found = value[step];
            if (isList) {
                const QJsonArray elements = found.toArray();
                for (const QJsonValue &element : elements)
                    next.append(element);
            } else if (!found.isUndefined()) {
                next.append(found);
            }
        }
        values = next;
    }
    return values;
}

QList<QJsonValue> fixtureRows(const ResourceSpec &spec)
{
    QList<QJsonValue> rows;
    const QDir folder(QStringLiteral(VINCULO_FIXTURES) + u'/' + text(spec.name));
    const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QJsonObject body = QJsonDocument::fromJson(file.readAll()).object();
        if (!body.contains(u"results"_s)) {
            rows.append(body);
            continue;
        }
        const QJsonArray results = body[u"results"_s].toArray();
        for (const QJsonValue &row : results)
            rows.append(row);
    }
    return rows;
}

bool hasType(const QJsonValue &value, const FieldSpec &field)
{
    const std::string plain = value.toString().toStdString();
    switch (field.type) {
    case FieldType::Identifier:
        return !QUuid::fromString(value.toString()).isNull();
    case FieldType::Text:
    case FieldType::Enum:
        return value.isString();
    case FieldType::Date:
        return parseDays(plain).has_value();
    case FieldType::Timestamp:
        return parseMicroseconds(plain).has_value();
    case FieldType::Money:
    case FieldType::Decimal:
        return value.isDouble();
    case FieldType::Integer:
        return value.isDouble() && value.toDouble() == static_cast<double>(value.toInteger());
    case FieldType::Boolean:
        return value.isBool();
    case FieldType::TextList: {
        const QJsonArray list = value.toArray();
        const bool areNumbers = field.is(FieldFlag::Numbers);
        return value.isArray() && std::ranges::all_of(list, [areNumbers](const QJsonValue &v) {
                   return v.isString() || (areNumbers && v.isDouble());
               });
    }
    case FieldType::Object:
        return value.isObject();
    case FieldType::ObjectList:
        return value.isArray();
    }
    return false;
}

QStringList wireNames(const FilterSpec &filter)
{
    QStringList names;
    for (const FilterOp op :
         {FilterOp::Equals, FilterOp::In, FilterOp::Gt, FilterOp::Gte, FilterOp::Lt, FilterOp::Lte,
          FilterOp::Range, FilterOp::Contains, FilterOp::NotIn, FilterOp::AllIn})
        if (has(filter.ops, op))
            names.append(text(filter.key) + text(wireSuffix(op)));
    return names;
}

const FieldSpec *fieldAt(const ResourceSpec &spec, std::string_view path)
{
    for (const FieldSpec &field : spec.fields)
        if (field.path == path)
            return &field;
    return nullptr;
}

} // namespace

class TestResources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theRegistryFindsEveryResource();
    void labelsAreUniqueAndShort_data() { addResources(); }
    void labelsAreUniqueAndShort();
    void fewColumnsAreShownAtFirst_data() { addResources(); }
    void fewColumnsAreShownAtFirst();
    void everyRecordHasATitle_data() { addResources(); }
    void everyRecordHasATitle();
    void nestedTablesKeepTheRules_data() { addResources(); }
    void nestedTablesKeepTheRules();
    void fieldsAreThoseOfTheContract_data() { addResources(); }
    void fieldsAreThoseOfTheContract();
    void enumValuesAreThoseOfTheContract_data() { addResources(); }
    void enumValuesAreThoseOfTheContract();
    void valuesFromProseAreThoseOfAField();
    void whatInstitutionsDeliverHasAWord();
    void deprecatedFieldsAreMarked_data() { addResources(); }
    void deprecatedFieldsAreMarked();
    void filtersAreThoseOfTheContract_data() { addResources(); }
    void filtersAreThoseOfTheContract();
    void filtersNameTheirColumn_data() { addResources(); }
    void filtersNameTheirColumn();
    void relationsLeadSomewhere_data() { addResources(); }
    void relationsLeadSomewhere();
    void everyPathStandsInAFixture_data() { addResources(); }
    void everyPathStandsInAFixture();
    void everyFixtureValueHasItsType_data() { addResources(); }
    void everyFixtureValueHasItsType();
    void moneyFindsItsCurrency_data() { addResources(); }
    void moneyFindsItsCurrency();
    void personalDataIsMasked_data();
    void personalDataIsMasked();
    void operatorsHaveTheirSuffix();

private:
    static void addResources();
    static const ResourceSpec &resource();

    ContractReader m_contract{QStringLiteral(VINCULO_CONTRACT)};
};

void TestResources::addResources()
{
    QTest::addColumn<QString>("name");
    for (const ResourceSpec *spec : resources::all())
        QTest::addRow("%s", qPrintable(text(spec->name))) << text(spec->name);
}

const ResourceSpec &TestResources::resource()
{
    const QString name = *static_cast<QString *>(QTest::qData("name", qMetaTypeId<QString>()));
    return *resources::find(name.toStdString());
}

void TestResources::initTestCase()
{
    QVERIFY(m_contract.isValid());
}

void TestResources::theRegistryFindsEveryResource()
{
    for (const ResourceSpec *spec : resources::all())
        QCOMPARE(resources::find(spec->name), spec);
    QVERIFY(!resources::find("nothing"));
    QVERIFY(!resources::find(""));
}

void TestResources::labelsAreUniqueAndShort()
{
    constexpr qsizetype kMostWords = 3;
    QSet<QString> seen;
    for (const FieldSpec &field : resource().fields) {
        const QString label = QString::fromUtf8(field.label);
        QVERIFY2(!seen.contains(label), field.label);
        seen.insert(label);
    }
    forEachField(resource().fields, {}, [](const FieldSpec &field, const QString &) {
        const QString label = QString::fromUtf8(field.label);
        QVERIFY2(label.split(u' ').size() <= kMostWords && label.front().isUpper(), field.label);
        QSet<QString> valueLabels;
        for (const EnumValue &value : field.values) {
            QVERIFY2(value.label && !valueLabels.contains(QString::fromUtf8(value.label)), field.label);
            valueLabels.insert(QString::fromUtf8(value.label));
        }
    });
}

void TestResources::fewColumnsAreShownAtFirst()
{
    int columns = 0;
    for (const FieldSpec &field : resource().fields)
        if (field.is(FieldFlag::DefaultColumn)) {
            QVERIFY2(field.isColumn() && field.is(FieldFlag::Exported), field.label);
            ++columns;
        }
    QVERIFY(columns >= 1 && columns <= 8);
}

void TestResources::everyRecordHasATitle()
{
    QVERIFY(
        std::ranges::any_of(resource().fields, [](const FieldSpec &f) { return f.is(FieldFlag::Title); }));
    QVERIFY(fieldAt(resource(), "id"));
}

void TestResources::nestedTablesKeepTheRules()
{
    forEachField(resource().fields, {}, [](const FieldSpec &field, const QString &path) {
        const bool isNested = field.type == FieldType::Object || field.type == FieldType::ObjectList;
        const bool isOpen = field.type == FieldType::Object && field.fields.empty();
        QVERIFY2(field.label && (isOpen || isNested != field.fields.empty()), qPrintable(path));
        QVERIFY2(field.is(FieldFlag::Sensitive) == (field.mask != MaskKind::None), qPrintable(path));
        QVERIFY2(field.type != FieldType::Enum || !field.values.empty(), qPrintable(path));
        QVERIFY2(field.values.empty() || field.type == FieldType::Enum || field.type == FieldType::TextList,
                 qPrintable(path));
        QVERIFY2((field.type == FieldType::Money) == (field.currencyPath.empty() != field.currency.empty()),
                 qPrintable(path));
        QVERIFY2(!(field.is(FieldFlag::Deprecated) && field.isColumn() && !path.contains(u"."_s)),
                 qPrintable(path));
        QSet<QString> paths;
        for (const FieldSpec &child : field.fields) {
            QVERIFY2(!paths.contains(text(child.path)), qPrintable(path));
            paths.insert(text(child.path));
        }
    });
}

void TestResources::fieldsAreThoseOfTheContract()
{
    const auto compare = [this](const QString &list, TableView<FieldSpec> fields) {
        const auto contract = m_contract.rowFields(list);
        QVERIFY2(!contract.isEmpty(), qPrintable(list));
        QSet<QString> described;
        forEachField(fields, {}, [&](const FieldSpec &, const QString &path) {
            QVERIFY2(contract.contains(path) || isBelowOpenObject(contract, path),
                     qPrintable(u"invented: "_s + path));
            described.insert(path);
        });
        for (auto it = contract.cbegin(); it != contract.cend(); ++it)
            if (!it->isObject)
                QVERIFY2(described.contains(it.key()), qPrintable(u"missing: "_s + it.key()));
    };
    compare(text(resource().path), resource().fields);
    if (!resource().historyPath.empty())
        compare(text(resource().path) + u"{id}/"_s + text(resource().historyPath), resource().historyFields);
}

void TestResources::enumValuesAreThoseOfTheContract()
{
    const auto contract = m_contract.rowFields(text(resource().path));
    forEachField(resource().fields, {}, [&](const FieldSpec &field, const QString &path) {
        QSet<QString> values;
        for (const EnumValue &value : field.values)
            values.insert(text(value.value));
        const QSet<QString> expected = contract[path].enumValues;
        const ProseValues *prose = proseValues(resource(), path);
        if (!expected.isEmpty()) {
            QVERIFY2(field.type == FieldType::Enum && values == expected, qPrintable(path));
            QVERIFY2(!prose, qPrintable(u"no longer in the prose alone: "_s + path));
        } else if (prose) {
            QVERIFY2(field.type == FieldType::Enum && values == valuesOf(*prose), qPrintable(path));
        } else { // values of text lists give words, not limits
            QVERIFY2(values.isEmpty() || field.type == FieldType::TextList, qPrintable(path));
        }
    });
}

void TestResources::valuesFromProseAreThoseOfAField()
{
    for (const ProseValues &prose : kValuesFromProse) {
        const ResourceSpec *spec = resources::find(prose.resource);
        QVERIFY2(spec, prose.path.data());
        bool isField = false;
        forEachField(spec->fields, {},
                     [&](const FieldSpec &, const QString &path) { isField |= path == text(prose.path); });
        QVERIFY2(isField && qstrlen(prose.reason) > 5, prose.path.data());
    }
}

//! What an institution delivers is shown by the names that the descriptions of resources ask for.
void TestResources::whatInstitutionsDeliverHasAWord()
{
    const FieldSpec *delivered = fieldAt(resources::institutions(), "resources");
    QVERIFY(delivered);
    for (const ResourceSpec *spec : resources::all()) {
        const std::string_view name = spec->retrieve.institutionResource;
        QVERIFY2(name.empty() ||
                     std::ranges::find(delivered->values, name, &EnumValue::value) != delivered->values.end(),
                 spec->title);
    }
}

void TestResources::deprecatedFieldsAreMarked()
{
    const auto contract = m_contract.rowFields(text(resource().path));
    forEachField(resource().fields, {}, [&](const FieldSpec &field, const QString &path) {
        QVERIFY2(!contract[path].isDeprecated || field.is(FieldFlag::Deprecated) ||
                     path.startsWith(u"account."_s),
                 qPrintable(path));
    });
}

void TestResources::filtersAreThoseOfTheContract()
{
    QStringList offered;
    QStringList required;
    for (const FilterSpec &filter : resource().filters) {
        offered += wireNames(filter);
        if (filter.required)
            required.append(text(filter.key));
    }
    offered.sort();
    QCOMPARE(offered, m_contract.filters(text(resource().path)));
    QCOMPARE(required, m_contract.requiredFilters(text(resource().path)));
}

void TestResources::filtersNameTheirColumn()
{
    for (const FilterSpec &filter : resource().filters) {
        QVERIFY2(filter.type != FieldType::Enum || !filter.values.empty(), filter.label);
        if (filter.fieldPath.empty())
            continue;
        const FieldSpec *field = fieldAt(resource(), filter.fieldPath);
        QVERIFY2(field && field->isColumn(), filter.label);
        QCOMPARE(filter.mask, field->mask);
    }
}

void TestResources::relationsLeadSomewhere()
{
    for (const FieldSpec &field : resource().fields) {
        if (field.relation.resource.empty())
            continue;
        const ResourceSpec *target = resources::find(field.relation.resource);
        QVERIFY2(target, field.label);
        const auto matches = [&field](const FilterSpec &f) { return f.key == field.relation.filterKey; };
        QVERIFY2((field.relation.filterKey == "id" && target->can(Verb::Detail)) ||
                     std::ranges::any_of(target->filters, matches),
                 field.label);
    }
}

void TestResources::everyPathStandsInAFixture()
{
    const QList<QJsonValue> rows = fixtureRows(resource());
    QVERIFY(rows.size() > 1);
    forEachField(resource().fields, {}, [&](const FieldSpec &, const QString &path) {
        QVERIFY2(!valuesAt(rows, path).isEmpty(), qPrintable(path));
    });
}

void TestResources::everyFixtureValueHasItsType()
{
    const QList<QJsonValue> rows = fixtureRows(resource());
    forEachField(resource().fields, {}, [&](const FieldSpec &field, const QString &path) {
        const QList<QJsonValue> values = valuesAt(rows, path);
        for (const QJsonValue &value : values)
            QVERIFY2(value.isNull() || hasType(value, field), qPrintable(path));
    });
}

void TestResources::moneyFindsItsCurrency()
{
    const QList<QJsonValue> rows = fixtureRows(resource());
    for (const FieldSpec &field : resource().fields) {
        if (field.type != FieldType::Money || !field.currency.empty())
            continue;
        for (const QJsonValue &row : rows) {
            const QList<QJsonValue> amounts = valuesAt({row}, text(field.path));
            if (amounts.isEmpty() || amounts.first().isNull())
                continue;
            const QList<QJsonValue> currencies = valuesAt({row}, text(field.currencyPath));
            const bool accountIsGone = field.currencyPath == "account.currency" && row[u"account"_s].isNull();
            if (!accountIsGone) {
                QVERIFY2(currencies.size() == 1, field.label);
                QVERIFY(Currency::fromCode(currencies.first().toString().toStdString()).isKnown());
            }
        }
    }
}

void TestResources::personalDataIsMasked_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("path");
    const auto add = [](const char *name, std::initializer_list<const char *> paths) {
        for (const char *path : paths)
            QTest::addRow("%s %s", name, path) << QString::fromLatin1(name) << QString::fromLatin1(path);
    };
    add("accounts", {"number", "public_identification_value", "check_digit", "loan_data.contract_number",
                     "loan_data.consignee_id", "credit_data.cards[].identification_number",
                     "credit_data.limits[].identification_number"});
    add("transactions",
        {"account.number", "account.public_identification_value", "credit_card_data.card_number",
         "counterparty.document_number", "counterparty.number",
         "account.credit_data.cards[].identification_number", "account.loan_data.contract_number"});
    add("owners", {"display_name",
                   "company_name",
                   "social_name",
                   "birth_date",
                   "document_id.document_number",
                   "email",
                   "phone_number",
                   "address",
                   "emails[].email",
                   "phone_numbers[].number",
                   "addresses[].address",
                   "addresses[].postcode",
                   "addresses[].latitude",
                   "additional_documents[].number",
                   "nationalities[].documents[].number",
                   "filiations[].civil_name",
                   "parties[].document_number",
                   "parties[].display_name",
                   "financial_relation.procurators[].document_number",
                   "financial_relation.products[].number",
                   "companies_id",
                   "first_name",
                   "last_name"});
    add("consents", {"document_number", "user_name", "display_name"});
}

void TestResources::personalDataIsMasked()
{
    QFETCH(QString, path);
    bool isMasked = false;
    forEachField(resource().fields, {}, [&](const FieldSpec &field, const QString &fieldPath) {
        if (fieldPath == path)
            isMasked = field.is(FieldFlag::Sensitive) && field.mask != MaskKind::None;
    });
    QVERIFY(isMasked);
}

void TestResources::operatorsHaveTheirSuffix()
{
    QCOMPARE(text(wireSuffix(FilterOp::Equals)), QString());
    QCOMPARE(text(wireSuffix(FilterOp::In)), u"__in"_s);
    QCOMPARE(text(wireSuffix(FilterOp::NotIn)), u"__not_in"_s);
    QCOMPARE(text(wireSuffix(FilterOp::Range)), u"__range"_s);
    QCOMPARE(text(wireSuffix(FilterOp::Contains)), u"__icontains"_s);
}

QTEST_GUILESS_MAIN(TestResources)
#include "tst_resources.moc"
