// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/resources/registry.h"
#include "models/filters/filterset.h"
#include "models/query/queryparser.h"
#include "models/query/querywords.h"

#include <QSignalSpy>
#include <QTest>

using namespace vinculo;
using namespace vinculo::models;
using namespace Qt::StringLiterals;

using Problem = FilterValueProblem;

namespace {

constexpr auto kUuid = "d0eb4d87-f3f3-4066-ab65-da68455adf90";

const FilterSpec &filterOf(const ResourceSpec &spec, std::string_view key)
{
    for (const FilterSpec &filter : spec.filters)
        if (filter.key == key)
            return filter;
    qFatal("no such filter");
}

} // namespace

class TestFilterSet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void valuesAreChecked_data();
    void valuesAreChecked();
    void unknownKeysAreNotOffered();
    void settingReplacesTheSameOperator();
    void equalsAndOneOfReplaceEachOther();
    void sameFilterTwiceIsNoChange();
    void requiredFiltersAreMissingUntilSet();
    void requiredFiltersStay();
    void replacingLeavesInvalidOnesOut();
    void chipsAreSentences();
    void chipsSayWhatTheQuerySays();
    void sensitiveValuesAreMaskedInChips();
    void everyOfferedFilterHasALabelAndASentence();
};

void TestFilterSet::valuesAreChecked_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<int>("op");
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<int>("problem");
    const auto row = [](const char *name, const char *key, FilterOp op, const QStringList &values,
                        Problem problem) {
        QTest::newRow(name) << QByteArray(key) << int(op) << values << int(problem);
    };
    row("date", "value_date", FilterOp::Gte, {u"2026-03-14"_s}, Problem::None);
    row("no such day", "value_date", FilterOp::Gte, {u"2026-02-30"_s}, Problem::NotADate);
    row("other spelling", "value_date", FilterOp::Gte, {u"14/03/2026"_s}, Problem::NotADate);
    row("time", "value_date", FilterOp::Gte, {u"2026-03-14T00:00:00Z"_s}, Problem::NotADate);
    row("range", "value_date", FilterOp::Range, {u"2026-03-14"_s, u"2026-03-15"_s}, Problem::None);
    row("range turned round", "value_date", FilterOp::Range, {u"2026-03-15"_s, u"2026-03-14"_s},
        Problem::BadRange);
    row("half a range", "value_date", FilterOp::Range, {u"2026-03-15"_s}, Problem::BadRange);
    row("empty", "value_date", FilterOp::Equals, {u"  "_s}, Problem::Empty);
    row("nothing", "value_date", FilterOp::Equals, {}, Problem::Empty);
    row("two for one", "value_date", FilterOp::Equals, {u"2026-03-14"_s, u"2026-03-15"_s},
        Problem::NotOffered);
    row("operator", "value_date", FilterOp::Contains, {u"2026-03-14"_s}, Problem::NotOffered);
    row("operators", "value_date", FilterOp::Comparisons, {u"2026-03-14"_s}, Problem::NotOffered);
    row("number", "amount", FilterOp::Lt, {u"-12.50"_s}, Problem::None);
    row("comma", "amount", FilterOp::Lt, {u"12,50"_s}, Problem::NotANumber);
    row("number range", "amount", FilterOp::Range, {u"9"_s, u"10"_s}, Problem::None);
    row("number range turned round", "amount", FilterOp::Range, {u"10"_s, u"9"_s}, Problem::BadRange);
    row("uuid", "account", FilterOp::Equals, {QLatin1StringView(kUuid)}, Problem::None);
    row("no uuid", "account", FilterOp::Equals, {u"../links"_s}, Problem::NotAUuid);
    row("one bad uuid of two", "account", FilterOp::In, {QLatin1StringView(kUuid), u"1"_s},
        Problem::NotAUuid);
    row("enum", "status", FilterOp::In, {u"PENDING"_s, u"PROCESSED"_s}, Problem::None);
    row("unknown enum", "status", FilterOp::Equals, {u"pending"_s}, Problem::NotOffered);
    row("text", "currency", FilterOp::In, {u"BRL"_s, u"MXN"_s}, Problem::None);
    row("comma in a list", "currency", FilterOp::In, {u"BRL"_s, u"MX,N"_s}, Problem::NotOffered);
    row("control character", "currency", FilterOp::Equals, {u"BRL\r\nX: y"_s}, Problem::NotOffered);
}

void TestFilterSet::valuesAreChecked()
{
    QFETCH(QByteArray, key);
    QFETCH(int, op);
    QFETCH(QStringList, values);
    QFETCH(int, problem);
    const ResourceSpec &spec = resources::transactions();
    QCOMPARE(int(FilterSet::check(filterOf(spec, key.toStdString()), FilterOp(op), values)), problem);
    FilterSet set(spec);
    QCOMPARE(int(set.set({.key = QString::fromLatin1(key), .op = FilterOp(op), .values = values})), problem);
    QCOMPARE(set.filters().size(), problem == int(Problem::None) ? 1 : 0);
}

void TestFilterSet::unknownKeysAreNotOffered()
{
    FilterSet set(resources::links());
    QCOMPARE(set.set({.key = u"nonsense"_s, .values = {u"1"_s}}), Problem::NotOffered);
    QCOMPARE(set.set({.key = u"status__in"_s, .values = {u"valid"_s}}), Problem::NotOffered);
}

void TestFilterSet::settingReplacesTheSameOperator()
{
    FilterSet set(resources::links());
    const QSignalSpy changed(&set, &FilterSet::changed);
    set.set({.key = u"created_at"_s, .op = FilterOp::Gte, .values = {u"2026-01-01"_s}});
    set.set({.key = u"created_at"_s, .op = FilterOp::Lt, .values = {u"2026-02-01"_s}});
    set.set({.key = u"created_at"_s, .op = FilterOp::Gte, .values = {u" 2026-01-15 "_s}});
    QCOMPARE(changed.size(), 3);
    QCOMPARE(set.filters().size(), 2);
    QCOMPARE(set.filters().first().values, QStringList({u"2026-01-15"_s}));
}

void TestFilterSet::equalsAndOneOfReplaceEachOther()
{
    FilterSet set(resources::links());
    set.set({.key = u"status"_s, .op = FilterOp::Equals, .values = {u"valid"_s}});
    set.set({.key = u"status"_s, .op = FilterOp::In, .values = {u"invalid"_s, u"unconfirmed"_s}});
    QCOMPARE(set.filters().size(), 1);
    QCOMPARE(set.filters().first().op, FilterOp::In);
}

void TestFilterSet::sameFilterTwiceIsNoChange()
{
    FilterSet set(resources::links());
    const api::ListFilter filter{.key = u"status"_s, .op = FilterOp::Equals, .values = {u"valid"_s}};
    set.set(filter);
    const QSignalSpy changed(&set, &FilterSet::changed);
    QCOMPARE(set.set(filter), Problem::None);
    set.replaceAll({filter});
    QCOMPARE(changed.size(), 0);
    set.remove(filter);
    set.remove(filter);
    QCOMPARE(changed.size(), 1);
    set.clear();
    QCOMPARE(changed.size(), 1);
}

void TestFilterSet::requiredFiltersAreMissingUntilSet()
{
    FilterSet set(resources::transactions());
    QCOMPARE(set.missing().size(), 1);
    QCOMPARE(set.missing().first()->key, std::string_view("link"));
    set.set({.key = u"link"_s, .op = FilterOp::In, .values = {QLatin1StringView(kUuid)}});
    QVERIFY(set.missing().isEmpty());
    QVERIFY(FilterSet(resources::links()).missing().isEmpty());
}

void TestFilterSet::requiredFiltersStay()
{
    FilterSet set(resources::transactions());
    const api::ListFilter link{
        .key = u"link"_s, .op = FilterOp::Equals, .values = {QLatin1StringView(kUuid)}};
    set.set(link);
    set.set({.key = u"type"_s, .op = FilterOp::Equals, .values = {u"INFLOW"_s}});
    QVERIFY(!set.chips().first().removable);
    QVERIFY(set.chips().last().removable);
    set.remove(link);
    set.clear();
    QCOMPARE(set.filters(), QList<api::ListFilter>({link}));
}

void TestFilterSet::replacingLeavesInvalidOnesOut()
{
    FilterSet set(resources::links());
    const QSignalSpy changed(&set, &FilterSet::changed);
    set.replaceAll({{.key = u"status"_s, .op = FilterOp::Equals, .values = {u"gone"_s}},
                    {.key = u"institution"_s, .op = FilterOp::Equals, .values = {u"erebor_br_retail"_s}},
                    {.key = u"no"_s, .op = FilterOp::Equals, .values = {u"x"_s}}});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(set.filters().size(), 1);
}

void TestFilterSet::chipsAreSentences()
{
    FilterSet set(resources::links());
    set.set({.key = u"status"_s, .op = FilterOp::In, .values = {u"invalid"_s, u"token_required"_s}});
    set.set({.key = u"created_at"_s, .op = FilterOp::Range, .values = {u"2026-01-05"_s, u"2026-01-31"_s}});
    set.set({.key = u"external_id"_s,
             .op = FilterOp::In,
             .values = {u"a\u202Eb"_s, u"%1"_s, u"c"_s, u"d"_s, u"e"_s}});
    QCOMPARE(set.chips()[0].text, u"Status: Invalid or Token required"_s);
    QCOMPARE(set.chips()[1].text, u"Created at from 1/5/2026 to 1/31/2026"_s);
    QCOMPARE(set.chips()[2].text,
             u"External ID exactly “a⟨RLO⟩b” or exactly “%1” or exactly “c” or exactly “d” "
             "or exactly “e”"_s);
}

//! A condition says the same whether it was typed or chosen in the pop-up.
void TestFilterSet::chipsSayWhatTheQuerySays()
{
    FilterSet set(resources::links());
    set.set({.key = u"status"_s, .op = FilterOp::Equals, .values = {u"invalid"_s}});
    set.set({.key = u"created_at"_s, .op = FilterOp::Gte, .values = {u"2026-01-05"_s}});
    const QueryContext context;
    const Query typed =
        parseQuery(u"status:invalid created_at:>=2026-01-05"_s, QueryFields(resources::links()), context)
            .query;
    const QueryWords words(resources::links());
    QCOMPARE(set.chips()[0].text, words.sentence(typed.root->children.at(0)));
    QCOMPARE(set.chips()[1].text, words.sentence(typed.root->children.at(1)));
}

void TestFilterSet::sensitiveValuesAreMaskedInChips()
{
    FilterSet set(resources::consents());
    set.set({.key = u"user_document"_s, .op = FilterOp::Equals, .values = {u"76109277673"_s}});
    QVERIFY(!set.chips().first().text.contains(u"76109277673"_s));
    QVERIFY(set.chips().first().text.contains(masked(u"76109277673"_s, MaskKind::Document)));
}

void TestFilterSet::everyOfferedFilterHasALabelAndASentence()
{
    for (const ResourceSpec *spec : resources::all()) {
        for (const FilterSpec &filter : spec->filters) {
            QVERIFY(!FilterSet::label(*spec, filter).isEmpty());
            for (int bit = 0; bit < 10; ++bit) {
                const auto op = FilterOp(1 << bit);
                if (!has(filter.ops, op))
                    continue;
                const QString sentence =
                    FilterSet::sentence(*spec, filter, {.key = u"k"_s, .op = op, .values = {u"1"_s, u"2"_s}});
                QVERIFY2(sentence.size() > FilterSet::label(*spec, filter).size(), qPrintable(sentence));
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestFilterSet)
#include "tst_filterset.moc"
