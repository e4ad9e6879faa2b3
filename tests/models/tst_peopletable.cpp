// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/resources/registry.h"
#include "core/storage/memorysecretstore.h"
#include "models/people/linkids.h"
#include "models/people/peopletable.h"
#include "models/people/personassembly.h"
#include "models/query/columnquery.h"
#include "models/query/querystate.h"
#include "models/table/cellformatter.h"
#include "models/table/resourcetablemodel.h"
#include "models/table/revealstate.h"
#include "samplepeople.h"
#include "tests/support/scriptedtransport.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace vinculo;
using namespace vinculo::models;
using namespace Qt::StringLiterals;
using tests::SamplePeople;
using tests::ScriptedTransport;
using Link = SamplePeople::Link;

namespace {

SamplePeople town()
{
    SamplePeople sample;
    sample.add(
        Link{.externalId = u"c-1"_s,
             .institution = u"erebor_br_retail"_s,
             .owners = {{.name = u"Zilda Souza"_s, .document = u"761.092.776-73"_s, .email = u"z@x.com"_s}},
             .accounts = {{.number = u"1"_s, .balance = u"-10.25"_s},
                          {.number = u"2"_s, .balance = u"0"_s},
                          {.number = u"3"_s, .balance = u"900"_s, .category = u"CREDIT_CARD"_s}},
             .consents = {u"AUTHORISED"_s, u"EXPIRED"_s}});
    sample.add(Link{.externalId = u"c-1"_s,
                    .institution = u"gringotts_br_retail"_s,
                    .status = u"invalid"_s,
                    .accounts = {{.number = u"4"_s, .balance = u"1.5"_s}}});
    sample.add(Link{.status = u"token_required"_s,
                    .owners = {{.name = u"Zilda Souza"_s, .email = u"z@x.com"_s}},
                    .lastAccessedAt = u"2026-06-01T10:00:00Z"_s});
    sample.add(Link{.externalId = u"five"_s,
                    .owners = {{.name = u"<b>Ana</b>"_s}},
                    .accounts = {{.number = {}, .balance = u"1"_s, .currency = u"BRL"_s},
                                 {.number = {}, .balance = u"2"_s, .currency = u"CLP"_s},
                                 {.number = {}, .balance = u"3.456"_s, .currency = u"MXN"_s}}});
    return sample;
}

TableSnapshot rowsOf(const SamplePeople &sample, const InstitutionTitleMap &titles = {})
{
    const PersonIndex index(assemblePeople(sample.identities()));
    ColumnTable table(peopleSpec());
    for (const api::ChunkPtr &page : peopleRows(index, titles))
        table.append(page);
    return table.snapshot();
}

} // namespace

//! People as rows: what the columns say, and that the usual tables work on them.
class TestPeopleTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theDescriptionIsNoResource();
    void columnsSayWhatIsKnown();
    void unknownConsentsAreNoZero();
    void currenciesAreNotMixed();
    void eachCurrencyHasAColumn();
    void moneyWithoutAColumnOfItsOwnIsShown();
    void aZeroBalanceIsNoMissingOne();
    void institutionsGetTheirNamesWhenTheyAreKnown();
    void manyPagesAreAllThere();
    void theTableFollowsTheDirectory();
};

void TestPeopleTable::theDescriptionIsNoResource()
{
    const ResourceSpec &spec = peopleSpec();
    QVERIFY(spec.path.empty());
    QVERIFY(!resources::find(spec.name));
    QCOMPARE(static_cast<int>(spec.verbs), static_cast<int>(Verb::None));
    for (const FieldSpec &field : spec.fields)
        QVERIFY2(field.help && field.label, field.path.data());
}

void TestPeopleTable::columnsSayWhatIsKnown()
{
    const TableSnapshot rows = rowsOf(town(), {{"gringotts_br_retail", "Gringotts"}});
    QCOMPARE(rows.rows.size(), std::size_t(2));
    ColumnTable table(peopleSpec());
    table.append(rows.chunks.front());
    QCOMPARE(table.defectCount(), 0);
    const CellFormatter formatter(QLocale(u"pt_BR"_s));
    const auto text = [&](std::string_view path) {
        return formatter.rawText(table.cell(1, table.columnOf(path))); // "Zilda" comes after "<b>Ana"
    };
    QCOMPARE(text("name"), u"Zilda Souza"_s);
    QCOMPARE(text("documents"), u"76109277673"_s);
    QCOMPARE(text("external_ids"), u"c-1"_s);
    QCOMPARE(text("country"), u"BR"_s);
    QCOMPARE(text("links"), u"3"_s);
    // From the list of institutions, else from a consent; Belvo's name where nothing tells another.
    QCOMPARE(text("institutions"), u"Banco, Gringotts, ofmockbank_br_retail"_s);
    QCOMPARE(text("institution_codes"), u"erebor_br_retail, gringotts_br_retail, ofmockbank_br_retail"_s);
    QCOMPARE(text("health"), u"problem"_s);
    QCOMPARE(table.cell(1, table.columnOf("balance")).number, -87'500); // without what is owed
    QCOMPARE(text("currency"), u"BRL"_s);
    QCOMPARE(text("accounts"), u"4"_s);
    QCOMPARE(table.cell(1, table.columnOf("last_data")).number, 1'780'308'000'000'000);
    QCOMPARE(text("consents"), u"1"_s);
    QCOMPARE(text("evidence"), u"email"_s);
    QCOMPARE(text("id"), SamplePeople::linkId(0).toString(QUuid::WithoutBraces));
    QCOMPARE(formatter.maskedText(peopleSpec(), table.cell(1, table.columnOf("documents"))),
             u"\u2022\u2022\u2022.092.776-\u2022\u2022"_s);
}

//! Belvo lists consents by CPF or CNPJ: of whom none was asked for, nobody knows how many there are.
void TestPeopleTable::unknownConsentsAreNoZero()
{
    SamplePeople sample;
    sample.add(u"a"_s, {.name = u"Asked and given"_s, .document = u"761.092.776-73"_s});
    sample.add(Link{.externalId = u"a"_s, .consents = {u"AUTHORISED"_s}});
    sample.add(u"b"_s, {.name = u"Beatriz, asked"_s, .document = u"529.982.247-25"_s});
    sample.add(u"c"_s, {.name = u"Clara, not asked"_s, .document = u"111.444.777-35"_s});
    sample.add(u"d"_s, {.name = u"Dora without a document"_s});
    IdentitySources sources = sample.sources();
    sources.consentDocuments = {u"76109277673"_s, u"52998224725"_s};
    const PersonIndex index(assemblePeople(readIdentities(sources)));
    ColumnTable table(peopleSpec());
    for (const api::ChunkPtr &page : peopleRows(index))
        table.append(page);
    QCOMPARE(table.rowCount(), 4);
    QCOMPARE(table.defectCount(), 0);
    const int column = table.columnOf("consents");
    const CellFormatter formatter;
    QStringList told;
    for (int row = 0; row < table.rowCount(); ++row)
        told.append(formatter.text(peopleSpec(), table.cell(row, column)));
    QCOMPARE(told, (QStringList{u"1"_s, u"0"_s, told[2], told[2]}));
    QVERIFY(told[2] != u"0"_s);
    QCOMPARE(table.cell(2, column).state, api::CellState::Null);
    QCOMPARE(table.cell(3, column).state, api::CellState::Null);
    // Nor does the question for 0 find them, nor an export say it.
    QVERIFY(QJsonDocument::fromJson(table.rawRow(2)).object().value(u"consents"_s).isNull());
    RevealState reveal;
    ResourceTableModel model(table, reveal);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const auto &[text, found] : {std::pair(u"consents:0"_s, 1), std::pair(u"consents:empty"_s, 2)}) {
        QueryState state(peopleSpec());
        state.setText(text);
        QVERIFY2(state.errors().isEmpty(), qPrintable(text));
        model.setQuery(state.query(), state.context());
        QTRY_COMPARE(model.rowCount(), found);
    }
}

void TestPeopleTable::currenciesAreNotMixed()
{
    const TableSnapshot rows = rowsOf(town());
    ColumnTable table(peopleSpec());
    table.append(rows.chunks.front());
    QCOMPARE(table.cell(0, table.columnOf("balance")).state, api::CellState::Null);
    const CellFormatter formatter;
    const QString balances = formatter.rawText(table.cell(0, table.columnOf("balances")));
    // For machines: a code and a plain number each, always in the same order, in every language.
    QCOMPARE(balances, u"BRL 1.00, CLP 2, MXN 3.456"_s);
    QCOMPARE(QJsonDocument::fromJson(table.rawRow(0)).object().value(u"balances"_s).toArray(),
             (QJsonArray{u"BRL 1.00"_s, u"CLP 2"_s, u"MXN 3.456"_s}));
    // And asked for as it stands there, or by one of its currencies.
    RevealState reveal;
    ResourceTableModel model(table, reveal);
    QVERIFY(model.rowCount() > 1);
    QueryState state(peopleSpec());
    state.add(cellCondition(state, table.cell(0, table.columnOf("balances")), false));
    QVERIFY2(state.errors().isEmpty(), qPrintable(state.text()));
    model.setQuery(state.query(), state.context());
    QTRY_COMPARE(model.rowCount(), 1);
    state.setText(u"balances:clp"_s);
    model.setQuery({}, state.context());
    QTRY_VERIFY(model.rowCount() > 1);
    model.setQuery(state.query(), state.context());
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(formatter.rawText(table.cell(0, table.columnOf("evidence"))), u"single"_s);
}

//! To ask by, to sort, to add up and to export; what is in one currency is in no other.
void TestPeopleTable::eachCurrencyHasAColumn()
{
    const TableSnapshot rows = rowsOf(town());
    ColumnTable table(peopleSpec());
    table.append(rows.chunks.front());
    QCOMPARE(table.defectCount(), 0); // nobody has money in all of them
    const auto cell = [&table](int row, std::string_view path) {
        return table.cell(row, table.columnOf(path));
    };
    QCOMPARE(cell(0, "balance_in.mxn").number, 34'560);
    QCOMPARE(cell(0, "balance_in.mxn").currency.code(), u"MXN"_s);
    QCOMPARE(cell(1, "balance_in.brl").number, -87'500);
    QVERIFY(cell(1, "balance_in.mxn").state != api::CellState::Value);
    QCOMPARE(balanceColumns(rows.chunks),
             (std::vector<int>{table.columnOf("balance_in.brl"), table.columnOf("balance_in.clp"),
                               table.columnOf("balance_in.mxn")}));
    const CellFormatter formatter(QLocale(u"pt_BR"_s));
    QCOMPARE(formatter.text(peopleSpec(), cell(0, "balance_in.clp")).simplified(),
             formatter.money({.amount = Decimal::fromUnits(20'000), .currency = Currency::fromCode("CLP")})
                 .simplified());
    // All of them in one cell: shown as money, and still plain for machines.
    QStringList amounts;
    for (const auto &[units, code] :
         {std::pair(10'000, "BRL"), std::pair(20'000, "CLP"), std::pair(34'560, "MXN")})
        amounts.append(
            formatter.money({.amount = Decimal::fromUnits(units), .currency = Currency::fromCode(code)}));
    QCOMPARE(formatter.text(peopleSpec(), cell(0, "balances")), amounts.join(u" \u00b7 "_s));
    // Asked for by the currency or by the whole name.
    RevealState reveal;
    ResourceTableModel model(table, reveal);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const auto &[text, found] : {std::pair(u"brl:>0.5"_s, 1), std::pair(u"balance_in.brl:<0"_s, 1),
                                      std::pair(u"mxn:>1000"_s, 0), std::pair(u"balance:<0"_s, 1)}) {
        QueryState state(peopleSpec());
        state.setText(text);
        QVERIFY2(state.errors().isEmpty(), qPrintable(text));
        model.setQuery(state.query(), state.context());
        QTRY_COMPARE(model.rowCount(), found);
    }
}

void TestPeopleTable::moneyWithoutAColumnOfItsOwnIsShown()
{
    const ColumnTable table(peopleSpec());
    const int brl = table.columnOf("balance_in.brl");
    const int all = table.columnOf("balances");
    const auto columnsFor = [](const QStringList &currencies) {
        SamplePeople sample;
        QList<SamplePeople::Account> accounts;
        for (const QString &currency : currencies)
            accounts.append({.number = {}, .balance = u"7"_s, .currency = currency});
        sample.add(Link{.externalId = u"one"_s, .accounts = accounts});
        return balanceColumns(rowsOf(sample).chunks);
    };
    QCOMPARE(columnsFor({u"BRL"_s}), std::vector<int>{brl});
    QCOMPARE(columnsFor({u"BRL"_s, u"PEN"_s}), (std::vector<int>{brl, all}));
    QCOMPARE(columnsFor({u"GBP"_s}), std::vector<int>{all});
    QCOMPARE(columnsFor(QStringList{QString()}), std::vector<int>{all}); // nobody says in which currency
}

void TestPeopleTable::aZeroBalanceIsNoMissingOne()
{
    SamplePeople sample;
    sample.add(Link{.externalId = u"a"_s, .accounts = {{.number = {}, .balance = u"0"_s}}});
    sample.add(Link{.externalId = u"b"_s});
    ColumnTable table(peopleSpec());
    table.append(rowsOf(sample).chunks.front());
    const CellFormatter formatter(QLocale(u"en_GB"_s));
    const auto text = [&](int row, std::string_view path) {
        return formatter.text(peopleSpec(), table.cell(row, table.columnOf(path)));
    };
    for (const std::string_view path : {"balance", "balance_in.brl"}) {
        QVERIFY2(text(0, path).contains(u"0.00"_s), path.data());
        QVERIFY2(!text(1, path).contains(u'0'), path.data());
    }
    QCOMPARE(formatter.rawText(table.cell(0, table.columnOf("balances"))), u"BRL 0.00"_s);
}

void TestPeopleTable::institutionsGetTheirNamesWhenTheyAreKnown()
{
    const SamplePeople sample = town();
    ScriptedTransport transport;
    int calls = 0;
    transport.setHandler([&](const api::Request &request) -> std::optional<ScriptedTransport::Answer> {
        for (const ResourceSpec *spec : {&resources::links(), &resources::owners(), &resources::accounts()})
            if (request.path ==
                QString::fromLatin1(spec->path.data(), static_cast<qsizetype>(spec->path.size())))
                return ScriptedTransport::answer(200, sample.page(*spec));
        if (request.path != u"/api/institutions/"_s)
            return ScriptedTransport::answer(200, R"({"count":0,"next":null,"results":[]})");
        ++calls;
        return ScriptedTransport::answer(200, R"({"count":1,"next":null,"results":[
            {"id":1,"name":"gringotts_br_retail","display_name":"Gringotts"}]})");
    });
    api::Governor governor(transport, api::Clock::system());
    api::Client client(governor, QUrl(u"https://api.example.com"_s));
    QTemporaryDir place;
    storage::MemorySecretStore secrets;
    storage::Settings settings(place.filePath(u"settings.ini"_s));
    storage::PersonDecisions decisions(place.filePath(u"people.json"_s));
    ListCache cache(secrets, settings, place.filePath(u"lists"_s));
    PeopleDirectory directory(cache, decisions);
    PeopleTable people(directory);
    Profile profile;
    profile.id = QUuid::createUuid();
    directory.open(profile, client);
    QTRY_VERIFY(!directory.isWorking());
    QCOMPARE(calls, 0); // nobody looks at people
    people.setWanted(true);
    const CellFormatter formatter;
    const auto institutions = [&] {
        const ColumnTable &table = people.table();
        return table.rowCount() < 2 ? QString()
                                    : formatter.rawText(table.cell(1, table.columnOf("institutions")));
    };
    QTRY_COMPARE(institutions(), u"erebor_br_retail, Gringotts, ofmockbank_br_retail"_s);
    people.setWanted(false);
    people.setWanted(true);
    QCOMPARE(calls, 1);
}

void TestPeopleTable::manyPagesAreAllThere()
{
    SamplePeople sample;
    for (int i = 0; i < 2500; ++i)
        sample.add(u"c-%1"_s.arg(i), {.name = u"Maria"_s});
    const TableSnapshot rows = rowsOf(sample);
    QCOMPARE(rows.rows.size(), std::size_t(2500));
    QCOMPARE(rows.chunks.size(), std::size_t(3));
}

void TestPeopleTable::theTableFollowsTheDirectory()
{
    const SamplePeople sample = town();
    ScriptedTransport transport;
    transport.setHandler([&sample](const api::Request &request) -> std::optional<ScriptedTransport::Answer> {
        for (const ResourceSpec *spec : {&resources::links(), &resources::owners(), &resources::accounts()})
            if (request.path ==
                QString::fromLatin1(spec->path.data(), static_cast<qsizetype>(spec->path.size())))
                return ScriptedTransport::answer(200, sample.page(*spec));
        return ScriptedTransport::answer(200, R"({"count":0,"next":null,"previous":null,"results":[]})");
    });
    api::Governor governor(transport, api::Clock::system());
    api::Client client(governor, QUrl(u"https://api.example.com"_s));
    QTemporaryDir place;
    storage::MemorySecretStore secrets;
    storage::Settings settings(place.filePath(u"settings.ini"_s));
    storage::PersonDecisions decisions(place.filePath(u"people.json"_s));
    ListCache cache(secrets, settings, place.filePath(u"lists"_s));
    PeopleDirectory directory(cache, decisions);
    PeopleTable people(directory);
    RevealState reveal;
    ResourceTableModel model(people.table(), reveal);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Profile profile;
    profile.id = QUuid::createUuid();
    directory.open(profile, client);
    QTRY_VERIFY(!directory.isWorking());
    QVERIFY(!people.isFilling()); // nobody looks
    QCOMPARE(people.table().rowCount(), 0);
    people.setWanted(true);
    QTRY_COMPARE(model.rowCount(), 2);
    QVERIFY(directory.merge(SamplePeople::linkId(0), SamplePeople::linkId(3)));
    QTRY_COMPARE(model.rowCount(), 1);
    directory.close();
    QTRY_COMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestPeopleTable)
#include "tst_peopletable.moc"
