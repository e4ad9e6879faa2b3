// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/enrichment/importcheck.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::models;
using Kind = FieldSource::Kind;

//! Where values come from, and how they are read.
class TestColumnMapping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theKeysOfEveryRequestAreRecognised_data();
    void theKeysOfEveryRequestAreRecognised();
    void headingsInThreeLanguagesAreRecognised_data();
    void headingsInThreeLanguagesAreRecognised();
    void noColumnIsUsedTwice();
    void aMinusTellsTheDirection();
    void whatIsNotThereIsFilledWhereItCanBe();
    void datesAreReadInTheirOrder_data();
    void datesAreReadInTheirOrder();
    void amountsAreReadExactly_data();
    void amountsAreReadExactly();
    void theWayOfWritingIsDetected_data();
    void theWayOfWritingIsDetected();
    void wordsAreWrittenAsTheyAreCompared();

private:
    static CsvTable read(const QByteArray &bytes)
    {
        const std::atomic_bool isCancelled = false;
        return csv::read(bytes, csv::detect(bytes), isCancelled);
    }
};

namespace {

QString keyOf(const EnrichmentSpec &spec, int input)
{
    const std::string_view key = spec.inputs[static_cast<std::size_t>(input)].key;
    return QString::fromUtf8(key.data(), qsizetype(key.size()));
}

} // namespace

void TestColumnMapping::theKeysOfEveryRequestAreRecognised_data()
{
    QTest::addColumn<QByteArray>("request");
    for (const EnrichmentSpec *spec : enrichment::all())
        QTest::newRow(std::string(spec->name).c_str())
            << QByteArray(spec->name.data(), qsizetype(spec->name.size()));
}

void TestColumnMapping::theKeysOfEveryRequestAreRecognised()
{
    QFETCH(QByteArray, request);
    const EnrichmentSpec &spec = *enrichment::find(request.toStdString());
    CsvTable table;
    for (const InputField &field : spec.inputs)
        table.headings.prepend(QString::fromUtf8(field.key.data(), qsizetype(field.key.size())));
    const ColumnMapping mapping = ColumnMapping::guess(spec, table);
    for (std::size_t i = 0; i < spec.inputs.size(); ++i)
        QCOMPARE(mapping.columnOf(i), int(spec.inputs.size() - 1 - i));
    QVERIFY(unmappedFields(spec, mapping).isEmpty());
}

void TestColumnMapping::headingsInThreeLanguagesAreRecognised_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("key");
    QTest::newRow("pt date") << u"Data do lançamento"_s << QString();
    QTest::newRow("pt value date") << u"Data Lançamento"_s << u"value_date"_s;
    QTest::newRow("pt history") << u"Histórico"_s << u"description"_s;
    QTest::newRow("pt amount") << u" VALOR "_s << u"amount"_s;
    QTest::newRow("pt direction") << u"Entrada/Saída"_s << u"type"_s;
    QTest::newRow("es amount") << u"Importe"_s << u"amount"_s;
    QTest::newRow("es date") << u"Fecha de transacción"_s << u"value_date"_s;
    QTest::newRow("es currency") << u"Divisa"_s << u"currency"_s;
    QTest::newRow("en bank") << u"Bank name"_s << u"institution"_s;
    QTest::newRow("unknown") << u"Cor do gato"_s << QString();
    QTest::newRow("none") << QString() << QString();
}

void TestColumnMapping::headingsInThreeLanguagesAreRecognised()
{
    QFETCH(QString, heading);
    QFETCH(QString, key);
    const EnrichmentSpec &spec = *enrichment::find("categorization");
    CsvTable table;
    table.headings = QStringList{heading};
    const ColumnMapping mapping = ColumnMapping::guess(spec, table);
    QString found;
    for (std::size_t i = 0; i < spec.inputs.size(); ++i)
        if (mapping.columnOf(i) == 0)
            found = keyOf(spec, int(i));
    QCOMPARE(found, key);
}

void TestColumnMapping::noColumnIsUsedTwice()
{
    const EnrichmentSpec &spec = *enrichment::find("risk-insights");
    CsvTable table;
    table.headings = QStringList{u"data"_s, u"valor"_s, u"saldo"_s, u"moeda"_s, u"date"_s};
    const ColumnMapping mapping = ColumnMapping::guess(spec, table);
    QSet<int> used;
    for (std::size_t i = 0; i < spec.inputs.size(); ++i) {
        const int column = mapping.columnOf(i);
        QVERIFY(column < 0 || !used.contains(column));
        used.insert(column);
    }
}

void TestColumnMapping::aMinusTellsTheDirection()
{
    const CsvTable table =
        read("id;data;historico;valor\n1;01/03/2026;MERCADO;-10,00\n2;02/03/2026;SALARIO;4.200,00\n");
    const EnrichmentSpec &spec = *enrichment::find("categorization");
    for (std::size_t i = 0; i < spec.inputs.size(); ++i)
        if (spec.inputs[i].key == "type")
            QCOMPARE(ColumnMapping::guess(spec, table).sources[i].kind, Kind::Sign);
}

void TestColumnMapping::whatIsNotThereIsFilledWhereItCanBe()
{
    const EnrichmentSpec &spec = *enrichment::find("incomes");
    const ColumnMapping mapping = ColumnMapping::guess(spec, CsvTable{.headings = {u"valor"_s}});
    QCOMPARE(mapping.sources[0].kind, Kind::Line); // an id
    QCOMPARE(mapping.sources[1].constant, u"INDIVIDUAL"_s);
    for (std::size_t i = 0; i < spec.inputs.size(); ++i)
        if (spec.inputs[i].key == "type")
            QCOMPARE(mapping.sources[i].constant, u"INFLOW"_s);
}

void TestColumnMapping::datesAreReadInTheirOrder_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<DateOrder>("order");
    QTest::addColumn<QString>("iso");
    const auto add = [](const char *text, DateOrder order, const char *iso) {
        QTest::addRow("%s %d", text, int(order))
            << QString::fromUtf8(text) << order << QString::fromLatin1(iso);
    };
    add("2026-03-01", DateOrder::YearFirst, "2026-03-01");
    add("2026/3/1", DateOrder::YearFirst, "2026-03-01");
    add("20260301", DateOrder::YearFirst, "2026-03-01");
    add("2026-03-01T23:59:00Z", DateOrder::YearFirst, "2026-03-01");
    add("2026-03-01 10:00", DateOrder::YearFirst, "2026-03-01");
    add("01/03/2026", DateOrder::DayFirst, "2026-03-01");
    add(" 1.3.2026 ", DateOrder::DayFirst, "2026-03-01");
    add("01-03-26", DateOrder::DayFirst, "2026-03-01");
    add("03/01/2026", DateOrder::MonthFirst, "2026-03-01");
    add("31/02/2026", DateOrder::DayFirst, "");
    add("13/25/2026", DateOrder::DayFirst, "");
    add("2026-03-01", DateOrder::DayFirst, "");
    add("01/03/2026", DateOrder::YearFirst, "");
    add("26-03-01", DateOrder::YearFirst, "");
    add("1/2/3", DateOrder::DayFirst, "");
    add("yesterday", DateOrder::YearFirst, "");
    add("", DateOrder::YearFirst, "");
    add("٢٠٢٦-٠٣-٠١", DateOrder::YearFirst, "");
    add("2026-03-01; DROP TABLE", DateOrder::YearFirst, "");
}

void TestColumnMapping::datesAreReadInTheirOrder()
{
    QFETCH(QString, text);
    QFETCH(DateOrder, order);
    QFETCH(QString, iso);
    const std::optional<QDate> date = dateFrom(text, order);
    QCOMPARE(date ? date->toString(Qt::ISODate) : QString(), iso);
}

void TestColumnMapping::amountsAreReadExactly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<char>("mark");
    QTest::addColumn<QString>("plain"); // a minus in front, or what is wrong
    const auto add = [](const char *text, char mark, const char *plain) {
        QTest::addRow("%s %c", text, mark) << QString::fromUtf8(text) << mark << QString::fromLatin1(plain);
    };
    add("39.9", '.', "39.90");
    add("39,90", ',', "39.90");
    add("1.234.567,89", ',', "1234567.89");
    add("1,234,567.89", '.', "1234567.89");
    add("1 234,5", ',', "1234.50");
    add("1'234.5", '.', "1234.50");
    add("R$ 1.234,56", ',', "1234.56");
    add("-R$ 1.234,56", ',', "-1234.56");
    add("R$ -5,00", ',', "-5.00");
    add("MXN 12.00", '.', "12.00");
    add("$12.00", '.', "12.00");
    add("(12.00)", '.', "-12.00");
    add("12,00-", ',', "-12.00");
    add("\u2212"
        "12",
        '.', "-12.00");
    add("+7", '.', "7.00");
    add("0.1234", '.', "0.1234");
    add("0.12340000", '.', "0.1234");
    add("0.12345", '.', "too exact");
    add("1.234", ',', "1234.00");
    add("1.23", ',', "no number"); // a mark of thousands before two digits
    add("12.34.567", ',', "no number");
    add("1234.567,00", ',', "no number");
    add("1,2,3", '.', "no number");
    add("--5", '.', "no number");
    add("(-5)", '.', "no number");
    add("5.", '.', "no number");
    add(".5", '.', "no number");
    add("1e5", '.', "no number");
    add("NaN", '.', "no number");
    add("=1+1", '.', "no number");
    add("12 reais", '.', "no number");
    add("99999999999999999999", '.', "no number");
    add("", '.', "no number");
}

void TestColumnMapping::amountsAreReadExactly()
{
    QFETCH(QString, text);
    QFETCH(char, mark);
    QFETCH(QString, plain);
    AmountParts parts;
    switch (amountFrom(text, QChar::fromLatin1(mark), parts)) {
    case AmountProblem::None:
        QCOMPARE((parts.isNegative ? u"-"_s : QString()) + parts.amount.toPlainString(2), plain);
        break;
    case AmountProblem::NotANumber:
        QCOMPARE(plain, u"no number"_s);
        break;
    case AmountProblem::TooExact:
        QCOMPARE(plain, u"too exact"_s);
        break;
    }
}

void TestColumnMapping::theWayOfWritingIsDetected_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<DateOrder>("dates");
    QTest::addColumn<char>("mark");
    QTest::addColumn<bool>("areDatesAmbiguous");
    QTest::addColumn<bool>("areAmountsAmbiguous");
    QTest::newRow("iso") << QByteArray("2026-03-13;1.50\n") << DateOrder::YearFirst << '.' << false << false;
    QTest::newRow("Brazil") << QByteArray("13/03/2026;1.234,50\n01/02/2026;3,00\n") << DateOrder::DayFirst
                            << ',' << false << false;
    QTest::newRow("United States") << QByteArray("03/13/2026;1,234.50\n") << DateOrder::MonthFirst << '.'
                                   << false << false;
    QTest::newRow("either") << QByteArray("01/02/2026;1.234\n02/02/2026;2.000\n") << DateOrder::DayFirst
                            << '.' << true << true;
    QTest::newRow("whole numbers") << QByteArray("2026-03-13;12\n") << DateOrder::YearFirst << '.' << false
                                   << false;
    QTest::newRow("one bad cell") << QByteArray("13/03/2026;1,50\nx;y\n14/03/2026;2,50\n")
                                  << DateOrder::DayFirst << ',' << false << false;
}

void TestColumnMapping::theWayOfWritingIsDetected()
{
    QFETCH(QByteArray, rows);
    QFETCH(DateOrder, dates);
    QFETCH(char, mark);
    QFETCH(bool, areDatesAmbiguous);
    QFETCH(bool, areAmountsAmbiguous);
    const EnrichmentSpec &spec = *enrichment::find("categorization");
    const CsvTable table = read("data;valor\n" + rows);
    const DetectedCells detected = detectCells(spec, table, ColumnMapping::guess(spec, table));
    QCOMPARE(detected.format.dates, dates);
    QCOMPARE(detected.format.decimalMark, QChar::fromLatin1(mark));
    QCOMPARE(detected.areDatesAmbiguous, areDatesAmbiguous);
    QCOMPARE(detected.areAmountsAmbiguous, areAmountsAmbiguous);
}

//! Else a heading or a word would never be found.
void TestColumnMapping::wordsAreWrittenAsTheyAreCompared()
{
    const auto verify = [](std::string_view words) {
        for (const QString &word : QString::fromUtf8(words.data(), qsizetype(words.size())).split(u'|'))
            QCOMPARE(comparable(word), word);
    };
    for (const EnrichmentSpec *spec : enrichment::all())
        for (const InputField &field : spec->inputs) {
            verify(field.headings);
            for (const InputChoice &choice : field.choices)
                verify(choice.words);
        }
}

QTEST_GUILESS_MAIN(TestColumnMapping)
#include "tst_columnmapping.moc"
