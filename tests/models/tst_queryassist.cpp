// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/decoder.h"
#include "core/domain/resources/registry.h"
#include "models/query/columnquery.h"
#include "models/query/querycompletion.h"
#include "models/query/querydate.h"
#include "models/query/queryexamples.h"
#include "models/query/queryscope.h"
#include "models/query/querywords.h"
#include "models/query/querywriter.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::models;

namespace {

QueryContext context()
{
    return {.today = QDate(2026, 6, 15), .zone = QTimeZone(-3 * 3600), .locale = QLocale(QLocale::English)};
}

//! The texts that are suggested, the first ones.
QStringList suggested(const QueryState &state, const QString &text, bool isAsked = false)
{
    QStringList texts;
    for (const QuerySuggestion &s : QueryCompletion(state).suggestions(text, int(text.size()), isAsked))
        texts.append(QString(text).replace(s.span.position, s.span.length, s.text));
    return texts;
}

LoadedRows rows(const QList<api::ListFilter> &set, const QList<api::ListFilter> &asked, bool isComplete)
{
    return {.set = set, .asked = asked, .loaded = 3400, .total = 12000, .isComplete = isComplete};
}

const api::ListFilter kInvalid{u"status"_s, FilterOp::Equals, {u"invalid"_s}};

} // namespace

//! What helps people to ask: suggestions, examples, conditions from cells, and where each is answered.
class TestQueryAssist : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesAndValuesAreSuggested();
    void finishedTextsSuggestNothing_data();
    void finishedTextsSuggestNothing();
    void periodsSayWhichDaysTheyAre();
    void suggestionsAreUnderstood_data() { everyResource(); }
    void suggestionsAreUnderstood();
    void recentQueriesComeOnlyWhenAskedFor();
    void cellsOfAColumnSuggestItsValues();
    void examplesFitTheResource_data() { everyResource(); }
    void examplesFitTheResource();
    void typedPeriodsArePeriods();
    void aCellBecomesItsExactCondition();
    void aCellThatFitsNoColumnBecomesNothing();
    void conditionsSayWhereTheyAreAnswered();
    void filtersThatAreSetAreNeverContradicted();
    void rowsAskedTooNarrowlyAreTold();
    void completeRowsNeedNoWords();

private:
    static void everyResource();
};

void TestQueryAssist::everyResource()
{
    QTest::addColumn<QString>("name");
    for (const ResourceSpec *spec : resources::all())
        QTest::newRow(spec->name.data())
            << QString::fromUtf8(spec->name.data(), qsizetype(spec->name.size()));
}

void TestQueryAssist::namesAndValuesAreSuggested()
{
    QueryState state(resources::links());
    state.setContext(context());
    QCOMPARE(suggested(state, u"pix sta"_s), (QStringList{u"pix status:"_s, u"pix stale-in:"_s}));
    QCOMPARE(suggested(state, u"-acc"_s).value(0), u"-access-mode:"_s);
    QCOMPARE(suggested(state, u"status:val"_s), QStringList{u"status:valid"_s});
    QCOMPARE(suggested(state, u"status:valid,tok"_s), QStringList{u"status:valid,token-required"_s});
    QCOMPARE(suggested(state, u"status:=inv"_s), QStringList{u"status:=invalid"_s});
    QVERIFY(suggested(state, u"status:"_s).contains(u"status:unconfirmed"_s));
    QVERIFY(suggested(state, u"status:"_s).contains(u"status:empty"_s));
    QCOMPARE(suggested(state, u"created-at:last-9"_s), QStringList{u"created-at:last-90d"_s});
    QueryState amounts(resources::transactions());
    QCOMPARE(suggested(amounts, u"amount:"_s),
             (QStringList{u"amount:>"_s, u"amount:<"_s, u"amount:empty"_s}));
}

void TestQueryAssist::finishedTextsSuggestNothing_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u""_s, u"pix "_s, u"s"_s, u"zzz"_s, u"status:valid"_s, u"status:valid "_s,
                                u"\"status"_s, u"/sta"_s, u"nothing:va"_s, u"status:\"valid\""_s})
        QTest::addRow("%s", qPrintable(text)) << text;
}

void TestQueryAssist::finishedTextsSuggestNothing()
{
    QFETCH(QString, text);
    QueryState state(resources::links());
    QCOMPARE(suggested(state, text), QStringList());
}

void TestQueryAssist::periodsSayWhichDaysTheyAre()
{
    QueryState state(resources::transactions());
    state.setContext(context());
    const auto found = QueryCompletion(state).suggestions(u"date:last-mo"_s, 12, false);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().label, u"last month"_s);
    QVERIFY(found.first().detail.contains(u"31"_s));
}

void TestQueryAssist::suggestionsAreUnderstood()
{
    QFETCH(QString, name);
    QueryState state(*resources::find(name.toStdString()));
    state.setContext(context());
    for (const QString &field : suggested(state, {}, true)) {
        for (const QString &text : suggested(state, field)) {
            const ParsedQuery parsed = parseQuery(text, state.fields(), state.context());
            const bool isUnfinished = u"<>=/"_s.contains(text.back());
            QVERIFY2(isUnfinished || (parsed.errors.isEmpty() && !parsed.query.isEmpty()), qPrintable(text));
        }
    }
}

void TestQueryAssist::recentQueriesComeOnlyWhenAskedFor()
{
    QueryState state(resources::links());
    state.setText(u"status:invalid"_s);
    state.remember();
    state.setText({});
    QCOMPARE(suggested(state, {}).size(), 0);
    QCOMPARE(suggested(state, {}, true).value(0), u"status:invalid"_s);
}

void TestQueryAssist::cellsOfAColumnSuggestItsValues()
{
    QueryState state(resources::links());
    const FieldSpec &status = *state.fields().ofPath(u"status"_s);
    const auto values = QueryCompletion(state).values(status, u"valid, tok"_s, 10);
    QCOMPARE(values.size(), 1);
    QCOMPARE(values.first().text, u"token-required"_s);
    QCOMPARE(values.first().span, (TextSpan{7, 3}));
    QVERIFY(QueryCompletion(state).values(status, u"valid"_s, 5).isEmpty());
}

void TestQueryAssist::examplesFitTheResource()
{
    QFETCH(QString, name);
    const ResourceSpec &spec = *resources::find(name.toStdString());
    QueryState state(spec);
    state.setContext(context());
    const QueryExamples examples(state);
    QVERIFY(examples.examples().size() >= 5);
    for (const QueryExample &example : examples.examples()) {
        state.setText(example.text);
        QVERIFY2(state.errors().isEmpty(), qPrintable(example.text));
        QVERIFY(!example.words.isEmpty());
    }
}

void TestQueryAssist::typedPeriodsArePeriods()
{
    for (const QString &typed : QueryWords::typedPeriods())
        QVERIFY2(canonicalDate(typed), qPrintable(typed));
    QCOMPARE(canonicalDate(QueryWords::typedPeriods().value(7)).value_or(QString()), u"last-90d"_s);
}

void TestQueryAssist::aCellBecomesItsExactCondition()
{
    const ResourceSpec &spec = resources::transactions();
    const auto decoded =
        api::decodeList(spec, R"json({"count": 1, "next": null, "previous": null, "results": [{
        "id": "0ad1c7a4-0b1d-4a2e-9d1c-0123456789ab", "value_date": "2026-06-01", "amount": 1234.125,
        "currency": "BRL", "status": "PENDING", "category": "Odd & New", "description": "Pix \"a\" (b)",
        "account": {"number": "0001234567"}, "created_at": "2026-06-02T01:30:00.000Z", "type": null}]})json");
    QVERIFY(decoded);
    ColumnTable table(spec);
    table.append(decoded->rows);
    QueryContext portuguese = context();
    portuguese.locale = QLocale(QLocale::Portuguese, QLocale::Brazil);
    QueryState state(spec);
    state.setContext(portuguese);
    const auto text = [&](std::string_view path, bool isExcluded = false) {
        return queryText(cellCondition(state, table.cell(0, table.columnOf(path)), isExcluded));
    };
    QCOMPARE(text("value_date"), u"value_date:2026-06-01"_s);
    QCOMPARE(text("amount"), u"amount:1234.1250"_s); // four decimals read the same in every language
    QCOMPARE(text("status"), u"status:=PENDING"_s);
    QCOMPARE(text("category"), u"category:=\"Odd & New\""_s);
    QCOMPARE(text("description"), u"description:=\"Pix \\\"a\\\" (b)\""_s);
    QCOMPARE(text("type"), u"type:empty"_s);
    QCOMPARE(text("merchant.merchant_name", true), u"-merchant.merchant_name:empty"_s);
    QCOMPARE(text("created_at"), u"created_at:2026-06-01"_s); // the user's day, not that of Greenwich
    QCOMPARE(text("id"), u"id:=0ad1c7a4-0b1d-4a2e-9d1c-0123456789ab"_s);
    QCOMPARE(text("account.number", true), u"-account.number:=0001234567"_s);
    state.add(cellCondition(state, table.cell(0, table.columnOf("amount")), false));
    QVERIFY(state.errors().isEmpty());
    QCOMPARE(queryText(state.query()), u"amount:1234.1250"_s);
}

void TestQueryAssist::aCellThatFitsNoColumnBecomesNothing()
{
    const ResourceSpec &spec = resources::transactions();
    const auto decoded =
        api::decodeList(spec, R"json({"count": 1, "next": null, "previous": null, "results": [{
        "id": "0ad1c7a4-0b1d-4a2e-9d1c-0123456789ab", "value_date": "soon", "amount": "much"}]})json");
    QVERIFY(decoded);
    ColumnTable table(spec);
    table.append(decoded->rows);
    QueryState state(spec);
    QVERIFY(!cellCondition(state, table.cell(0, table.columnOf("value_date")), false));
    QVERIFY(!cellCondition(state, table.cell(0, table.columnOf("amount")), true));
}

void TestQueryAssist::conditionsSayWhereTheyAreAnswered()
{
    QueryState state(resources::links());
    state.setContext(context());
    state.setText(u"status:invalid itau"_s);
    const QueryScope before(state, rows({}, {}, false));
    QVERIFY(!before.isAtServer(0));
    QVERIFY(before.isAskable(0));
    QVERIFY(before.isWorthAsking());
    QCOMPARE(before.askable(), QList{kInvalid});
    QCOMPARE(before.sentence(), u"Only in the loaded rows, 3,400 of 12,000: Status, Words."_s);
    const QueryScope after(state, rows({}, {kInvalid}, false));
    QVERIFY(after.isAtServer(0));
    QVERIFY(!after.isAtServer(1));
    QVERIFY(!after.isWorthAsking());
    QCOMPARE(after.sentence(),
             u"Only in the loaded rows, 3,400 of 12,000: Words. Filtered at Belvo: Status."_s);
    state.setText(u"status:invalid"_s);
    QCOMPARE(QueryScope(state, rows({}, {kInvalid}, false)).sentence(), QString());
}

void TestQueryAssist::filtersThatAreSetAreNeverContradicted()
{
    QueryState state(resources::links());
    state.setText(u"status:valid"_s);
    const QueryScope other(state, rows({kInvalid}, {}, false));
    QVERIFY(other.askable().isEmpty());
    QVERIFY(!other.isAtServer(0));
    QVERIFY(!other.isWorthAsking());
    state.setText(u"status:invalid"_s);
    const QueryScope same(state, rows({kInvalid}, {}, false));
    QVERIFY(same.askable().isEmpty()); // it is asked already
    QVERIFY(same.isAtServer(0));
    state.setText(u"status:invalid status:valid"_s);
    QCOMPARE(QueryScope(state, rows({}, {}, false)).askable(), QList{kInvalid});
}

void TestQueryAssist::rowsAskedTooNarrowlyAreTold()
{
    QueryState state(resources::links());
    state.setText(u"status:valid"_s);
    const QueryScope scope(state, rows({}, {kInvalid}, true));
    QVERIFY(scope.isNarrower());
    QVERIFY(scope.isWorthAsking());
    QCOMPARE(scope.sentence(), u"The loaded rows are only those for: Status: Invalid."_s);
    state.setText({});
    QVERIFY(QueryScope(state, rows({}, {kInvalid}, true)).isNarrower());
}

void TestQueryAssist::completeRowsNeedNoWords()
{
    QueryState state(resources::links());
    state.setText(u"status:invalid itau"_s);
    const QueryScope scope(state, rows({}, {}, true));
    QCOMPARE(scope.sentence(), QString());
    QVERIFY(!scope.isWorthAsking());
}

QTEST_GUILESS_MAIN(TestQueryAssist)
#include "tst_queryassist.moc"
