// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/money.h"

#include <QRandomGenerator>
#include <QTest>

#include <limits>

using namespace vinculo;
using namespace Qt::StringLiterals;

class TestMoney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parsesNumbersExactly_data();
    void parsesNumbersExactly();
    void refusesWhatIsNoNumber_data();
    void refusesWhatIsNoNumber();
    void refusesWhatDoesNotFit_data();
    void refusesWhatDoesNotFit();
    void writesThePlainForm_data();
    void writesThePlainForm();
    void randomDecimalsRoundTrip();
    void readsAViewThatIsNotTerminated();
    void currencyPacksAndUnpacks();
    void currencyRefusesOtherCodes();
    void currencyKnowsItsMinorDigits();
};

void TestMoney::parsesNumbersExactly_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<qint64>("units");
    QTest::newRow("zero") << QByteArray("0") << qint64{0};
    QTest::newRow("minus zero") << QByteArray("-0") << qint64{0};
    QTest::newRow("minus zero with decimals") << QByteArray("-0.000") << qint64{0};
    QTest::newRow("whole") << QByteArray("89") << qint64{890'000};
    QTest::newRow("cents") << QByteArray("89.90") << qint64{899'000};
    QTest::newRow("negative") << QByteArray("-12.5") << qint64{-125'000};
    QTest::newRow("not exact as a double") << QByteArray("0.1") << qint64{1'000};
    QTest::newRow("four decimals") << QByteArray("1.2345") << qint64{12'345};
    QTest::newRow("half rounds up") << QByteArray("1.23445") << qint64{12'345};
    QTest::newRow("half rounds away below zero") << QByteArray("-1.23445") << qint64{-12'345};
    QTest::newRow("less than half rounds down") << QByteArray("1.2344499999") << qint64{12'344};
    QTest::newRow("smallest half") << QByteArray("0.00005") << qint64{1};
    QTest::newRow("below the smallest half") << QByteArray("0.0000499") << qint64{0};
    QTest::newRow("rounding carries") << QByteArray("9.99995") << qint64{100'000};
    QTest::newRow("exponent") << QByteArray("1e3") << qint64{10'000'000};
    QTest::newRow("plus exponent") << QByteArray("1.5E+2") << qint64{1'500'000};
    QTest::newRow("negative exponent") << QByteArray("125e-2") << qint64{12'500};
    QTest::newRow("exponent moves the rounding") << QByteArray("123456e-5") << qint64{12'346};
    QTest::newRow("tiny") << QByteArray("1e-400") << qint64{0};
    QTest::newRow("absurdly tiny") << QByteArray("9e-99999999999999999999") << qint64{0};
    QTest::newRow("zero with a huge exponent") << QByteArray("0e99999999999999999999") << qint64{0};
    QTest::newRow("beyond 2^53") << QByteArray("900719925474099.3") << qint64{9'007'199'254'740'993'000};
    QTest::newRow("largest") << QByteArray("922337203685477.5807") << std::numeric_limits<qint64>::max();
    QTest::newRow("smallest") << QByteArray("-922337203685477.5808") << std::numeric_limits<qint64>::min();
}

void TestMoney::parsesNumbersExactly()
{
    QFETCH(QByteArray, token);
    QFETCH(qint64, units);
    const auto decimal = Decimal::parse({token.constData(), static_cast<std::size_t>(token.size())});
    QVERIFY(decimal);
    QCOMPARE(qint64{decimal->units()}, units);
}

void TestMoney::refusesWhatIsNoNumber_data()
{
    QTest::addColumn<QByteArray>("token");
    const QList<QByteArray> tokens{"",
                                   "-",
                                   "+1",
                                   ".5",
                                   "1.",
                                   "01",
                                   "-01",
                                   "1e",
                                   "1e+",
                                   "1,5",
                                   "NaN",
                                   "inf",
                                   "0x10",
                                   "\"1.5\"",
                                   "null",
                                   "1 ",
                                   " 1",
                                   "1-2",
                                   "1.2.3",
                                   "--1",
                                   "1e1.5",
                                   "1_000",
                                   QByteArray("1\0", 2),
                                   QByteArray("\xD9\xA1")};
    for (qsizetype i = 0; i < tokens.size(); ++i)
        QTest::addRow("%lld: %s", static_cast<long long>(i), tokens[i].constData()) << tokens[i];
}

void TestMoney::refusesWhatIsNoNumber()
{
    QFETCH(QByteArray, token);
    QVERIFY(!Decimal::parse({token.constData(), static_cast<std::size_t>(token.size())}));
}

void TestMoney::refusesWhatDoesNotFit_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("one above") << QByteArray("922337203685477.5808");
    QTest::newRow("one below") << QByteArray("-922337203685477.5809");
    QTest::newRow("rounds past the end") << QByteArray("922337203685477.58075");
    QTest::newRow("exponent") << QByteArray("1e18");
    QTest::newRow("huge exponent") << QByteArray("1e99999999999999999999");
    QTest::newRow("many digits") << QByteArray(5000, '9');
}

void TestMoney::refusesWhatDoesNotFit()
{
    QFETCH(QByteArray, token);
    QVERIFY(!Decimal::parse({token.constData(), static_cast<std::size_t>(token.size())}));
}

void TestMoney::writesThePlainForm_data()
{
    QTest::addColumn<qint64>("units");
    QTest::addColumn<int>("minDigits");
    QTest::addColumn<QString>("text");
    QTest::newRow("zero") << qint64{0} << 0 << u"0"_s;
    QTest::newRow("zero money") << qint64{0} << 2 << u"0.00"_s;
    QTest::newRow("trailing zeros go") << qint64{125'000} << 0 << u"12.5"_s;
    QTest::newRow("cents stay") << qint64{125'000} << 2 << u"12.50"_s;
    QTest::newRow("more than asked") << qint64{12'345} << 2 << u"1.2345"_s;
    QTest::newRow("below one") << qint64{-5} << 0 << u"-0.0005"_s;
    QTest::newRow("wider than the scale") << qint64{12'345} << 6 << u"1.234500"_s;
    QTest::newRow("smallest") << std::numeric_limits<qint64>::min() << 0 << u"-922337203685477.5808"_s;
}

void TestMoney::writesThePlainForm()
{
    QFETCH(qint64, units);
    QFETCH(int, minDigits);
    QFETCH(QString, text);
    QCOMPARE(Decimal::fromUnits(units).toPlainString(minDigits), text);
}

void TestMoney::randomDecimalsRoundTrip()
{
    constexpr int kRounds = 1'000'000;
    constexpr std::uint32_t kSeed = 20'260'423;
    QRandomGenerator random(kSeed);
    for (int i = 0; i < kRounds; ++i) {
        const int wholeDigits = random.bounded(1, 15);
        const int fractionDigits = random.bounded(0, 5);
        QByteArray text;
        for (int d = 0; d < wholeDigits; ++d)
            text += static_cast<char>('0' + random.bounded(d == 0 && wholeDigits > 1 ? 1 : 0, 10));
        if (fractionDigits > 0) {
            text += '.';
            for (int d = 0; d < fractionDigits; ++d)
                text += static_cast<char>('0' + random.bounded(d == fractionDigits - 1 ? 1 : 0, 10));
        }
        if (text != "0" && random.bounded(2) == 1)
            text.prepend('-');
        const auto decimal = Decimal::parse({text.constData(), static_cast<std::size_t>(text.size())});
        if (!decimal || decimal->toPlainString() != QLatin1StringView(text))
            QFAIL(text.constData());
    }
}

void TestMoney::readsAViewThatIsNotTerminated()
{
    constexpr std::string_view kBuffer = "12.34,56";
    QCOMPARE(Decimal::parse(kBuffer.substr(0, 5))->units(), 123'400);
}

void TestMoney::currencyPacksAndUnpacks()
{
    for (const char *code : {"BRL", "MXN", "AAA", "ZZZ", "USD"}) {
        const Currency currency = Currency::fromCode(code);
        QVERIFY(currency.isKnown());
        QCOMPARE(currency.code(), QLatin1StringView(code));
        QCOMPARE(Currency::fromPacked(currency.packed()), currency);
    }
}

void TestMoney::currencyRefusesOtherCodes()
{
    for (const char *code : {"", "BR", "BRLX", "brl", "B1L", "R$ "}) {
        QVERIFY(!Currency::fromCode(code).isKnown());
        QVERIFY(Currency::fromCode(code).code().isEmpty());
    }
}

void TestMoney::currencyKnowsItsMinorDigits()
{
    QCOMPARE(Currency::fromCode("BRL").minorDigits(), 2);
    QCOMPARE(Currency::fromCode("CLP").minorDigits(), 0);
}

QTEST_GUILESS_MAIN(TestMoney)
#include "tst_money.moc"
