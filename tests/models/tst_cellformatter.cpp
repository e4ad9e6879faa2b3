// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/resources/registry.h"
#include "models/table/cellformatter.h"
#include "samplepages.h"

#include <QTest>

using namespace vinculo;
using namespace vinculo::models;
using namespace vinculo::tests;
using namespace Qt::StringLiterals;

namespace {

const QLocale kBrazil(QLocale::Portuguese, QLocale::Brazil);
const QLocale kMexico(QLocale::Spanish, QLocale::Mexico);
const QLocale kEnglish(QLocale::English, QLocale::UnitedStates);

Money amount(std::string_view token, std::string_view currency)
{
    return {.amount = Decimal::parse(token).value_or(Decimal()), .currency = Currency::fromCode(currency)};
}

//! The first row of a resource, made from JSON.
struct Row
{
    Row(const ResourceSpec &spec, const QByteArray &json)
        : table(spec)
    {
        table.append(chunkOf(spec, '[' + json + ']'));
    }
    CellView cell(std::string_view path) const { return table.cell(0, table.columnOf(path)); }
    ColumnTable table;
};

} // namespace

class TestCellFormatter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void moneyKeepsEveryDigit_data();
    void moneyKeepsEveryDigit();
    void datesHaveFourDigitsOfTheYear_data();
    void datesHaveFourDigitsOfTheYear();
    void emptyAndOddCellsSayWhatTheyAre();
    void enumsShowTheirLabelOrTheUnknownValue();
    void integersAreNotGrouped();
    void amountsWithoutACurrencyHaveCents();
    void sensitiveValuesAreMasked();
    void sensitiveValuesOfTheWrongTypeAreHiddenWhole();
    void listsAreMaskedItemByItem();
    void knownItemsOfListsAreWords();
    void rawTextIsTheWireValue();
    void hiddenCharactersBecomeVisible_data();
    void hiddenCharactersBecomeVisible();
    void agesAreRounded_data();
    void agesAreRounded();
};

void TestCellFormatter::moneyKeepsEveryDigit_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("currency");
    QTest::addColumn<QString>("shown");
    QTest::newRow("pt BRL") << kBrazil << QByteArray("1234567.5") << QByteArray("BRL")
                            << u"R$\u00a01.234.567,50"_s;
    QTest::newRow("pt MXN") << kBrazil << QByteArray("-12.3") << QByteArray("MXN") << u"-MXN\u00a012,30"_s;
    QTest::newRow("pt CLP") << kBrazil << QByteArray("15000") << QByteArray("CLP") << u"CLP\u00a015.000"_s;
    QTest::newRow("es BRL") << kMexico << QByteArray("1234.5") << QByteArray("BRL") << u"R$\u00a01,234.50"_s;
    QTest::newRow("es MXN") << kMexico << QByteArray("-0.01") << QByteArray("MXN") << u"-MXN\u00a00.01"_s;
    QTest::newRow("es CLP with cents")
        << kMexico << QByteArray("15000.5") << QByteArray("CLP") << u"CLP\u00a015,000.5"_s;
    QTest::newRow("en BRL four digits")
        << kEnglish << QByteArray("0.1234") << QByteArray("BRL") << u"R$\u00a00.1234"_s;
    QTest::newRow("beyond double") << kEnglish << QByteArray("90071992547409.93") << QByteArray("MXN")
                                   << u"MXN\u00a090,071,992,547,409.93"_s;
    QTest::newRow("unknown currency") << kEnglish << QByteArray("-5") << QByteArray("") << u"-5.00"_s;
}

void TestCellFormatter::moneyKeepsEveryDigit()
{
    QFETCH(QLocale, locale);
    QFETCH(QByteArray, token);
    QFETCH(QByteArray, currency);
    QTEST(CellFormatter(locale).money(amount(token.toStdString(), currency.toStdString())), "shown");
}

void TestCellFormatter::datesHaveFourDigitsOfTheYear_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("shown");
    QTest::newRow("pt") << kBrazil << u"05/03/2026"_s;
    QTest::newRow("es") << kMexico << u"05/03/2026"_s;
    QTest::newRow("en") << kEnglish << u"3/5/2026"_s;
    QTest::newRow("es Spain") << QLocale(QLocale::Spanish, QLocale::Spain) << u"5/3/2026"_s;
}

void TestCellFormatter::datesHaveFourDigitsOfTheYear()
{
    QFETCH(QLocale, locale);
    QTEST(CellFormatter(locale).date(QDate(2026, 3, 5)), "shown");
}

void TestCellFormatter::emptyAndOddCellsSayWhatTheyAre()
{
    const ResourceSpec &spec = resources::transactions();
    const Row row(spec, R"({"value_date":null,"amount":"12","description":{"a":1}})");
    const CellFormatter formatter(kEnglish);
    QCOMPARE(formatter.text(spec, row.cell("value_date")), u"—"_s);
    QCOMPARE(formatter.text(spec, row.cell("mcc")), u"—"_s);
    QCOMPARE(formatter.text(spec, row.cell("amount")), u"\"12\""_s);
    QCOMPARE(formatter.text(spec, row.cell("description")), u"{\"a\":1}"_s);
}

void TestCellFormatter::enumsShowTheirLabelOrTheUnknownValue()
{
    const ResourceSpec &spec = resources::links();
    const CellFormatter formatter(kEnglish);
    QCOMPARE(formatter.text(spec, Row(spec, R"({"status":"token_required"})").cell("status")),
             u"Token required"_s);
    QCOMPARE(formatter.text(spec, Row(spec, R"({"status":"half_\u202evalid"})").cell("status")),
             u"half_⟨RLO⟩valid"_s);
}

void TestCellFormatter::amountsWithoutACurrencyHaveCents()
{
    const Row row(resources::riskInsights(),
                  R"({"balances_metrics": {"closing_balance": 20872.5},
                      "cashflow_metrics": {"net_cashflow_3m": -3, "positive_to_negative_ratio_3m": 0.7}})");
    const CellFormatter formatter(kBrazil);
    const ResourceSpec &spec = resources::riskInsights();
    QCOMPARE(formatter.text(spec, row.cell("balances_metrics.closing_balance")), u"20.872,50"_s);
    QCOMPARE(formatter.text(spec, row.cell("cashflow_metrics.net_cashflow_3m")), u"-3,00"_s);
    QCOMPARE(formatter.text(spec, row.cell("cashflow_metrics.positive_to_negative_ratio_3m")), u"0,7"_s);
}

void TestCellFormatter::integersAreNotGrouped()
{
    const ResourceSpec &spec = resources::transactions();
    QCOMPARE(CellFormatter(kBrazil).text(spec, Row(spec, R"({"mcc":5411})").cell("mcc")), u"5411"_s);
}

void TestCellFormatter::sensitiveValuesAreMasked()
{
    const ResourceSpec &spec = resources::owners();
    const Row row(
        spec, R"({"display_name":"Maria Souza","birth_date":"1988-07-15","email":null,"gender":"FEMALE"})");
    const CellFormatter formatter(kBrazil);
    QCOMPARE(formatter.maskedText(spec, row.cell("display_name")), masked(u"Maria Souza"_s, MaskKind::Name));
    QCOMPARE(formatter.maskedText(spec, row.cell("birth_date")), masked(u"1988-07-15"_s, MaskKind::Date));
    QCOMPARE(formatter.maskedText(spec, row.cell("email")), u"—"_s);
    QVERIFY(!formatter.maskedText(spec, row.cell("gender")).contains("emale"_L1));
}

void TestCellFormatter::sensitiveValuesOfTheWrongTypeAreHiddenWhole()
{
    const ResourceSpec &spec = resources::owners();
    const Row row(spec, R"({"display_name":["Maria Souza"],"phone_number":5511987654321})");
    const CellFormatter formatter(kBrazil);
    QVERIFY(!formatter.maskedText(spec, row.cell("display_name")).contains("Maria"_L1));
    QVERIFY(!formatter.maskedText(spec, row.cell("phone_number")).contains("4321"_L1));
}

void TestCellFormatter::listsAreMaskedItemByItem()
{
    const ResourceSpec &spec = resources::owners();
    const Row row(spec, R"({"companies_id":["01773247000103","76109277673"]})");
    QCOMPARE(CellFormatter(kBrazil).maskedText(spec, row.cell("companies_id")),
             u"%1, %2"_s.arg(masked(u"01773247000103"_s, MaskKind::Document),
                             masked(u"76109277673"_s, MaskKind::Document)));
}

void TestCellFormatter::knownItemsOfListsAreWords()
{
    const Row row(resources::links(), R"({"fetch_resources":["ACCOUNTS","RISK_INSIGHTS","SOMETHING_NEW"]})");
    const CellFormatter formatter(kEnglish);
    const CellView cell = row.cell("fetch_resources");
    QCOMPARE(formatter.text(resources::links(), cell), u"Accounts, Risk insights, SOMETHING_NEW"_s);
    QCOMPARE(formatter.rawText(cell), u"ACCOUNTS, RISK_INSIGHTS, SOMETHING_NEW"_s);
}

void TestCellFormatter::rawTextIsTheWireValue()
{
    const ResourceSpec &spec = resources::transactions();
    const Row row(spec, R"({"id":"D0EB4D87-f3f3-4066-ab65-da68455adf90","amount":-12.50,"currency":"BRL",
        "value_date":"2026-03-14","created_at":"2026-03-14T09:12:31.406032Z","transacted_at":"2026-03-14T09:12:31Z",
        "collected_at":"1969-12-31T23:59:59.999999Z","type":"OUTFLOW","mcc":null})");
    const CellFormatter formatter(kBrazil);
    QCOMPARE(formatter.rawText(row.cell("id")), u"d0eb4d87-f3f3-4066-ab65-da68455adf90"_s);
    QCOMPARE(formatter.rawText(row.cell("amount")), u"-12.5"_s);
    QCOMPARE(formatter.rawText(row.cell("value_date")), u"2026-03-14"_s);
    QCOMPARE(formatter.rawText(row.cell("created_at")), u"2026-03-14T09:12:31.406032Z"_s);
    QCOMPARE(formatter.rawText(row.cell("transacted_at")), u"2026-03-14T09:12:31Z"_s);
    QCOMPARE(formatter.rawText(row.cell("collected_at")), u"1969-12-31T23:59:59.999999Z"_s);
    QCOMPARE(formatter.rawText(row.cell("type")), u"OUTFLOW"_s);
    QCOMPARE(formatter.rawText(row.cell("mcc")), QString());
}

void TestCellFormatter::hiddenCharactersBecomeVisible_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << u"São João & Cia <b>"_s << u"São João & Cia <b>"_s;
    QTest::newRow("override") << u"a\u202Ecod.exe"_s << u"a⟨RLO⟩cod.exe"_s;
    QTest::newRow("isolates") << u"\u2066x\u2069"_s << u"⟨LRI⟩x⟨PDI⟩"_s;
    QTest::newRow("zero width") << u"pay\u200Bpal\uFEFF"_s << u"pay⟨ZWSP⟩pal⟨BOM⟩"_s;
    QTest::newRow("joiner between letters") << u"a\u200Db"_s << u"a⟨ZWJ⟩b"_s;
    QTest::newRow("joiner in emoji") << u"👩\u200D👧"_s << u"👩\u200D👧"_s;
    QTest::newRow("joiner in Persian") << u"می\u200Cخواهم"_s << u"می\u200Cخواهم"_s;
    QTest::newRow("controls") << u"a\u0007b\u009Bc"_s << u"a⟨U+0007⟩b⟨U+009B⟩c"_s;
    QTest::newRow("lines") << u"one\r\ntwo\tthree"_s << u"one two three"_s;
    QTest::newRow("Arabic") << u"مرحبا"_s << u"مرحبا"_s;
    QTest::newRow("lone surrogate") << (u"a"_s + QChar(0xD800) + u"b"_s) << u"a\uFFFDb"_s;
}

void TestCellFormatter::hiddenCharactersBecomeVisible()
{
    QFETCH(QString, text);
    QTEST(CellFormatter::visible(text), "shown");
}

void TestCellFormatter::agesAreRounded_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("shown");
    QTest::newRow("now") << qint64(12) << u"just now"_s;
    QTest::newRow("a little ahead") << qint64(-60) << u"just now"_s;
    QTest::newRow("minutes") << qint64(179) << u"2 minute(s) ago"_s;
    QTest::newRow("hours") << qint64(3 * 3600) << u"3 hour(s) ago"_s;
    QTest::newRow("days") << qint64(49 * 3600) << u"2 day(s) ago"_s;
    QTest::newRow("long ago") << qint64(40 * 86400) << u"01/05/2026 12:00"_s;
}

void TestCellFormatter::agesAreRounded()
{
    QFETCH(qint64, seconds);
    const qint64 now = QDateTime(QDate(2026, 6, 10), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch();
    QTEST(CellFormatter(kBrazil).age(now - seconds * 1000, now), "shown");
}

QTEST_GUILESS_MAIN(TestCellFormatter)
#include "tst_cellformatter.moc"
