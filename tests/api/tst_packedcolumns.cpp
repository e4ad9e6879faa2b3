// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/plaincolumn.h"
#include "decodersamples.h"

#include <QTest>

#include <limits>
#include <map>
#include <random>

using namespace vinculo;
using namespace vinculo::api;
using namespace vinculo::tests;

namespace {

using Random = std::mt19937_64;

const FieldSpec &fieldOf(FieldType type)
{
    for (const FieldSpec &field : kFields)
        if (field.type == type)
            return field;
    qFatal("no such field");
}

//! Numbers of the kinds that columns have: constant, few, close together, far apart, with a common step.
std::vector<std::int64_t> randomNumbers(Random &random, std::size_t count)
{
    const auto kind = random() % 7;
    std::vector<std::int64_t> few(1 + random() % 200);
    for (std::int64_t &number : few)
        number = static_cast<std::int64_t>(random());
    const auto base = static_cast<std::int64_t>(random());
    std::vector<std::int64_t> numbers(count);
    for (std::int64_t &number : numbers) {
        const std::uint64_t any = random();
        switch (kind) {
        case 0:
            number = base;
            break;
        case 1:
            number = few[any % few.size()];
            break;
        case 2:
            number = static_cast<std::int64_t>(any % 200);
            break;
        case 3:
            number = static_cast<std::int64_t>(any % 60'000) - 30'000;
            break;
        case 4:
            number = 1'700'000'000'000'000 + static_cast<std::int64_t>(any % 100'000) * 1'000'000;
            break;
        case 5:
            number = static_cast<std::int64_t>(any);
            break;
        default:
            number =
                any % 2 ? std::numeric_limits<std::int64_t>::min() : std::numeric_limits<std::int64_t>::max();
        }
    }
    return numbers;
}

std::vector<CellState> randomStates(Random &random, std::size_t count)
{
    std::vector<CellState> states(count);
    const auto kind = random() % 5;
    const auto only = static_cast<CellState>(random() % 4);
    for (CellState &state : states) {
        if (kind < 2)
            state = kind == 0 ? CellState::Value : only;
        else if (kind < 4)
            state = random() % 3 == 0 ? only : CellState::Value;
        else
            state = static_cast<CellState>(random() % 4);
    }
    return states;
}

} // namespace

class TestPackedColumns : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void numbersComeBackAsTheyWere();
    void partsThatDoNotFitAreRefused();
    void statesComeBackAsTheyWere();
    void everyKindOfColumnComesBackAsItWas();
    void columnsWithoutValuesTakeNoRoom();
    void repeatedObjectsGiveTheSameCells();
    void amountsBeyondMeasureAreOddAndCounted_data();
    void amountsBeyondMeasureAreOddAndCounted();
    void longTextsAndEmptyPagesAreTaken();
};

void TestPackedColumns::numbersComeBackAsTheyWere()
{
    Random random(1);
    for (int i = 0; i < 3000; ++i) {
        const std::vector<std::int64_t> numbers = randomNumbers(random, 1 + random() % 300);
        const PackedNumbers packed(numbers);
        QCOMPARE(packed.size(), numbers.size());
        std::vector<std::int64_t> copied(numbers.size());
        packed.copyTo(copied.data());
        QCOMPARE(copied, numbers);
        const PackedNumbers again = PackedNumbers::fromParts(
            {.size = packed.size(),
             .width = packed.width(),
             .base = packed.base(),
             .step = packed.step(),
             .distinct = packed.distinct() ? *packed.distinct() : std::vector<std::int64_t>(),
             .bytes = packed.bytes()});
        for (std::size_t row = 0; row < numbers.size(); ++row) {
            QCOMPARE(packed.at(row), numbers[row]);
            QCOMPARE(again.at(row), numbers[row]);
        }
    }
}

void TestPackedColumns::partsThatDoNotFitAreRefused()
{
    const std::vector<std::byte> bytes(4, std::byte(3));
    const auto size = [&](std::size_t rows, int width, std::uint64_t step,
                          std::vector<std::int64_t> distinct) {
        return PackedNumbers::fromParts({.size = rows,
                                         .width = width,
                                         .base = 0,
                                         .step = step,
                                         .distinct = std::move(distinct),
                                         .bytes = bytes})
            .size();
    };
    QCOMPARE(size(4, 1, 1, {}), std::size_t(4));
    QCOMPARE(size(4, 1, 1, {7, 8, 9, 10}), std::size_t(4));
    QCOMPARE(size(4, 1, 1, {7, 8, 9}), std::size_t(0)); // there is no fourth
    QCOMPARE(size(2, 2, 1, {7, 8, 9, 10}), std::size_t(0));
    QCOMPARE(size(5, 1, 1, {}), std::size_t(0));
    QCOMPARE(size(4, 1, 0, {}), std::size_t(0));
    QCOMPARE(size(1, 3, 1, {}), std::size_t(0));
}

void TestPackedColumns::statesComeBackAsTheyWere()
{
    Random random(2);
    for (int i = 0; i < 2000; ++i) {
        const std::vector<CellState> states = randomStates(random, 1 + random() % 100);
        const CellStates packed(states);
        std::vector<std::uint8_t> mask(states.size());
        for (std::uint8_t &byte : mask)
            byte = static_cast<std::uint8_t>(random() % 2);
        const std::vector<std::uint8_t> before = mask;
        packed.keepValues(mask);
        for (std::size_t row = 0; row < states.size(); ++row) {
            QCOMPARE(packed.at(row), states[row]);
            QCOMPARE(mask[row] != 0, before[row] != 0 && states[row] == CellState::Value);
        }
        const bool hasValue = std::ranges::find(states, CellState::Value) != states.end();
        QCOMPARE(packed.haveValues(), hasValue);
    }
}

void TestPackedColumns::everyKindOfColumnComesBackAsItWas()
{
    Random random(3);
    for (int i = 0; i < 2000; ++i) {
        const std::size_t rows = 1 + random() % 300;
        const std::vector<CellState> states = randomStates(random, rows);
        const auto isValue = [&states](std::size_t row) { return states[row] == CellState::Value; };
        const std::vector<std::int64_t> numbers = randomNumbers(random, rows);

        const Column instants =
            packed({.field = &fieldOf(FieldType::Timestamp), .values = numbers, .states = states}, rows);
        std::vector<MoneyCell> money(rows);
        std::vector<Uuid> uuids(rows);
        PlainTexts texts;
        const auto different = 1 + random() % rows;
        std::vector<std::string> words(rows);
        for (std::size_t row = 0; row < rows; ++row) {
            money[row] = {numbers[row], static_cast<std::uint16_t>(random() % 3)};
            uuids[row] = {random() % different, 7};
            if (isValue(row))
                words[row] = std::string(random() % different % 40, static_cast<char>('a' + random() % 3));
            texts.bytes += words[row];
            texts.ends.push_back(static_cast<std::uint32_t>(texts.bytes.size()));
        }
        const Column amounts =
            packed({.field = &fieldOf(FieldType::Money), .values = money, .states = states}, rows);
        const Column ids =
            packed({.field = &fieldOf(FieldType::Identifier), .values = uuids, .states = states}, rows);
        const Column names =
            packed({.field = &fieldOf(FieldType::Text), .values = texts, .states = states}, rows);
        for (std::size_t row = 0; row < rows; ++row) {
            QCOMPARE(instants.state(row), states[row]);
            QCOMPARE(names.state(row), states[row]);
            if (!isValue(row))
                continue;
            QCOMPARE(instants.numbers()->at(row), numbers[row]);
            QCOMPARE(amounts.money()->units.at(row), numbers[row]);
            QCOMPARE(amounts.money()->currencies.at(row), std::int64_t(money[row].currency));
            QVERIFY(ids.uuids()->at(row) == uuids[row]);
            QCOMPARE(names.texts()->at(row), std::string_view(words[row]));
        }
    }
}

void TestPackedColumns::columnsWithoutValuesTakeNoRoom()
{
    const Column missing = packed({.field = &fieldOf(FieldType::Text),
                                   .values = PlainTexts(),
                                   .states = std::vector<CellState>(1000, CellState::Null)},
                                  1000);
    QVERIFY(!missing.cells());
    QCOMPARE(missing.size(), std::size_t(1000));
    QCOMPARE(missing.state(999), CellState::Null);
    const Column constant =
        packed({.field = &fieldOf(FieldType::Integer), .values = std::vector<std::int64_t>(1000, 7)}, 1000);
    QCOMPARE(constant.numbers()->heapSize(), std::size_t(0));
    QCOMPARE(constant.numbers()->at(999), std::int64_t(7));
}

//! Objects of some length are recognised by their bytes; whatever they hold, the cells are those of a row
//! alone.
void TestPackedColumns::repeatedObjectsGiveTheSameCells()
{
    static constexpr FieldSpec kAccountFields[] = {
        {.path = "id", .label = "Id", .type = FieldType::Integer},
        {.path = "account.name", .label = "Name"},
        {.path = "account.balance",
         .label = "Balance",
         .type = FieldType::Money,
         .currencyPath = "account.currency"},
        {.path = "account.odd", .label = "Odd", .type = FieldType::Date},
        {.path = "account.none", .label = "None", .type = FieldType::Decimal},
        {.path = "account.tags", .label = "Tags", .type = FieldType::TextList},
        {.path = "amount", .label = "Amount", .type = FieldType::Money, .currencyPath = "account.currency"},
    };
    static constexpr ResourceSpec kAccounts{.name = "samples",
                                            .path = "/api/samples/",
                                            .title = "Samples",
                                            .trContext = "Samples",
                                            .icon = "none",
                                            .verbs = Verb::List,
                                            .fields = kAccountFields};
    const QByteArray filling(300, 'x');
    QByteArrayList accounts;
    for (
        const QByteArray &start :
        {QByteArray(
             R"({"name":"one","balance":1.5,"currency":"BRL","odd":"2026-01-01","none":null,"tags":["a","b"])"),
         QByteArray(R"({"name":"two","balance":2,"currency":"MXN","odd":"2026-01-02","tags":[])"),
         QByteArray(R"({"name":"one","balance":1.5,"currency":"BRL","odd":"no date","none":3)"),
         QByteArray(R"({"name":"one","balance":1.5,"balance":9,"currency":"CLP","odd":null,"none":3)")})
        accounts << start + ",\"rest\":\"" + filling + "\"}";
    std::mt19937 random(5);
    QByteArrayList rows;
    for (int i = 0; i < 200; ++i)
        rows << "{\"id\":" + QByteArray::number(i) + ",\"account\":" + accounts[qsizetype(random() % 4)] +
                    (i % 3 == 0 ? QByteArray(" ,\"amount\":7}") : QByteArray(",\"amount\":8}"));
    const ChunkPtr together = rowsOf(envelope(rows), kAccounts);
    QVERIFY(together && isRectangular(together));
    std::size_t oddCells = 0;
    for (std::size_t row = 0; row < 200; ++row) {
        const ChunkPtr alone = rowsOf(envelope({rows[qsizetype(row)]}), kAccounts);
        for (const Defect &defect : alone->defects)
            oddCells += defect.kind != Defect::Kind::MissingField ? 1 : 0;
        for (std::size_t column = 0; column < alone->columns.size(); ++column) {
            const Column &a = alone->columns[column];
            const Column &b = together->columns[column];
            QCOMPARE(b.state(row), a.state(0));
            if (a.state(0) != CellState::Value)
                continue;
            if (a.money()) {
                QCOMPARE(b.money()->units.at(row), a.money()->units.at(0));
                QCOMPARE(b.money()->currencies.at(row), a.money()->currencies.at(0));
            } else if (a.texts()) {
                QCOMPARE(b.texts()->at(row), a.texts()->at(0));
            } else {
                QCOMPARE(b.numbers()->at(row), a.numbers()->at(0));
            }
        }
    }
    const auto counted = std::ranges::count_if(
        together->defects, [](const Defect &d) { return d.kind != Defect::Kind::MissingField; });
    QCOMPARE(static_cast<std::size_t>(counted), oddCells);
}

void TestPackedColumns::amountsBeyondMeasureAreOddAndCounted_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<bool>("isOdd");
    QTest::addColumn<qint64>("units");
    QTest::newRow("1e400") << QByteArray("1e400") << true << qint64(0);
    QTest::newRow("twenty digits") << QByteArray("12345678901234567890.12") << true << qint64(0);
    QTest::newRow("the largest") << QByteArray("922337203685477.5807") << false
                                 << std::numeric_limits<qint64>::max();
    QTest::newRow("one more") << QByteArray("922337203685477.5808") << true << qint64(0);
    QTest::newRow("minus zero") << QByteArray("-0") << false << qint64(0);
    QTest::newRow("minus zero with decimals") << QByteArray("-0.00") << false << qint64(0);
    QTest::newRow("fourteen digits") << QByteArray("99999999999999.9999") << false
                                     << qint64(999'999'999'999'999'999);
    QTest::newRow("fifteen digits") << QByteArray("100000000000000.5") << false
                                    << qint64(1'000'000'000'000'005'000);
    QTest::newRow("too exact") << QByteArray("0.00005") << false << qint64(1);
    QTest::newRow("exponent") << QByteArray("5E-1") << false << qint64(5000);
    QTest::newRow("text") << QByteArray("\"12.50\"") << true << qint64(0);
}

void TestPackedColumns::amountsBeyondMeasureAreOddAndCounted()
{
    QFETCH(QByteArray, token);
    QFETCH(bool, isOdd);
    QFETCH(qint64, units);
    const ChunkPtr chunk =
        rowsOf("[{\"balance\":{\"current\":1}},{\"balance\":{\"current\":" + token + "}}]");
    QVERIFY(chunk);
    const Column &balance = column(chunk, "balance.current");
    QCOMPARE(balance.state(1), isOdd ? CellState::Invalid : CellState::Value);
    const auto wrong = std::ranges::count(chunk->defects, Defect::Kind::WrongType, &Defect::kind);
    QCOMPARE(wrong, std::ptrdiff_t(isOdd ? 1 : 0));
    if (isOdd)
        QCOMPARE(balance.invalidTokens().at(1), token.toStdString());
    else
        QCOMPARE(balance.money()->units.at(1), std::int64_t(units));
    QVERIFY(!Currency::fromPacked(static_cast<std::uint16_t>(balance.money()->currencies.at(0))).isKnown());
}

void TestPackedColumns::longTextsAndEmptyPagesAreTaken()
{
    const QByteArray longText(100 * 1024, 'd');
    const ChunkPtr chunk = rowsOf("[{\"name\":\"short\",\"at\":\"2026-03-14T09:12:31\"},{\"name\":\"" +
                                  longText + "\",\"at\":\"2026-03-14T09:12:31Z\"}]");
    QVERIFY(chunk);
    QCOMPARE(text(chunk, "name", 0), std::string("short"));
    QCOMPARE(text(chunk, "name", 1).size(), std::size_t(longText.size()));
    QCOMPARE(column(chunk, "at").state(0), CellState::Invalid); // without a zone it is no instant
    QCOMPARE(column(chunk, "at").state(1), CellState::Value);
    const ChunkPtr empty = rowsOf("[]");
    QVERIFY(empty);
    QCOMPARE(empty->rowCount, std::size_t(0));
    QVERIFY(isRectangular(empty));
}

QTEST_GUILESS_MAIN(TestPackedColumns)
#include "tst_packedcolumns.moc"
