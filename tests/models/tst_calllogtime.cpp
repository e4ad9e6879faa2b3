// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/timestamp.h"
#include "models/calllog/reading/logtime.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::models;

class TestCallLogTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timesAreRead_data();
    void timesAreRead();
    void nonsenseIsRefused_data();
    void nonsenseIsRefused();
    void dayOrderIsDecidedOverTheColumn_data();
    void dayOrderIsDecidedOverTheColumn();
    void zonesDoNotTouchTheDay();
    void clocksAreRead_data();
    void clocksAreRead();
    void mixedOrdersAreReadOneByOne();
    void mangledIdsAreSeen_data();
    void mangledIdsAreSeen();
};

void TestCallLogTime::timesAreRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("utc");
    QTest::addColumn<bool>("hasZone");

    const QString noon = u"2026-05-31T14:05:06.000Z"_s;
    QTest::newRow("ISO with Z") << "2026-05-31T14:05:06Z"_ba << noon << true;
    QTest::newRow("ISO, six digits") << "2026-05-31T14:05:06.789123Z"_ba << u"2026-05-31T14:05:06.789Z"_s
                                     << true;
    QTest::newRow("ISO, nine digits")
        << "2026-05-31T14:05:06.789123456Z"_ba << u"2026-05-31T14:05:06.789Z"_s << true;
    QTest::newRow("offset with colon") << "2026-05-31T11:05:06-03:00"_ba << noon << true;
    QTest::newRow("offset without colon") << "2026-05-31T16:05:06+0200"_ba << noon << true;
    QTest::newRow("offset of hours") << "2026-05-31 11:05:06 -03"_ba << noon << true;
    QTest::newRow("blank between") << "2026-05-31 14:05:06"_ba << noon << false;
    QTest::newRow("UTC behind") << "2026-05-31 14:05:06 UTC"_ba << noon << true;
    QTest::newRow("decimal comma") << "2026-05-31 14:05:06,500"_ba << u"2026-05-31T14:05:06.500Z"_s << false;
    QTest::newRow("slashes, year first") << "2026/05/31 14:05:06"_ba << noon << false;
    QTest::newRow("date alone") << "2026-05-31"_ba << u"2026-05-31T00:00:00.000Z"_s << false;
    QTest::newRow("seconds since the epoch") << "1780236306"_ba << noon << true;
    QTest::newRow("milliseconds") << "1780236306000"_ba << noon << true;
    QTest::newRow("microseconds") << "1780236306000000"_ba << noon << true;
    QTest::newRow("nanoseconds") << "1780236306000000000"_ba << noon << true;
    QTest::newRow("seconds with decimals") << "1780236306.5"_ba << u"2026-05-31T14:05:06.500Z"_s << true;
    QTest::newRow("spreadsheet days") << "46173.58687500"_ba << noon << false;
    QTest::newRow("spreadsheet days, comma") << "46173,586875"_ba << noon << false;
    QTest::newRow("Apache") << "[31/May/2026:14:05:06 +0000]"_ba << noon << true;
    QTest::newRow("of a mail") << "Sun, 31 May 2026 14:05:06 GMT"_ba << noon << true;
    QTest::newRow("English words") << "May 31, 2026 2:05:06 PM"_ba << noon << false;
    QTest::newRow("Portuguese words") << "31 de maio de 2026 14:05:06"_ba << noon << false;
    QTest::newRow("Spanish words") << "31 ago 2026 14:05:06"_ba << u"2026-08-31T14:05:06.000Z"_s << false;
    QTest::newRow("blank that breaks no line") << "2026-05-31\u00A014:05:06"_ba << noon << false;
    QTest::newRow("narrow blank before PM") << "2026-05-31 2:05:06\u202Fp.\u00A0m."_ba << noon << false;
    QTest::newRow("midnight, twelve hours")
        << "2026-05-31 12:05:06 AM"_ba << u"2026-05-31T00:05:06.000Z"_s << false;
}

void TestCallLogTime::timesAreRead()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, utc);
    QFETCH(bool, hasZone);
    const auto time = parseLogTime(text.toStdString());
    QVERIFY(time);
    QCOMPARE(dateTimeFromMicroseconds(time->value).toString(Qt::ISODateWithMs), utc);
    QCOMPARE(time->hasZone, hasZone);
    QVERIFY(!time->isPacked);
}

void TestCallLogTime::nonsenseIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"", "400", "login_error", "2026-13-01", "2026-02-30 10:00", "31/31/2026",
                             "0/5/2026", "2026-05-31T25:00:00", "99:99:99", "12345", "2,1E+15", "4f1c5b26",
                             "99999999999999999999999999", "2026-05-31T10:00:00+99:00", "Mon", "monday 5"})
        QTest::newRow(*text ? text : "nothing") << QByteArray(text);
}

void TestCallLogTime::nonsenseIsRefused()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parseLogTime(text.toStdString()));
}

void TestCallLogTime::dayOrderIsDecidedOverTheColumn_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<int>("order");
    QTest::addColumn<QString>("firstDay");

    QTest::newRow("a day above twelve") << QStringList{u"01/02/2026 10:00"_s, u"13/02/2026 10:00"_s}
                                        << int(DayOrder::DayFirst) << u"2026-02-01"_s;
    QTest::newRow("a second number above twelve") << QStringList{u"01/02/2026 10:00"_s, u"01/13/2026 10:00"_s}
                                                  << int(DayOrder::MonthFirst) << u"2026-01-02"_s;
    QTest::newRow("sorted only with the month first")
        << QStringList{u"1/2/26 10:00"_s, u"1/3/26 10:00"_s, u"2/1/26 10:00"_s, u"2/2/26 9:00"_s}
        << int(DayOrder::MonthFirst) << u"2026-01-02"_s;
    QTest::newRow("sorted only with the day first, the newest on top")
        << QStringList{u"02/03/2026"_s, u"01/03/2026"_s, u"12/02/2026"_s, u"11/02/2026"_s}
        << int(DayOrder::DayFirst) << u"2026-03-02"_s;
    QTest::newRow("nothing decides") << QStringList{u"01/02/2026 10:00"_s} << int(DayOrder::AssumedDay)
                                     << u"2026-02-01"_s;
}

void TestCallLogTime::dayOrderIsDecidedOverTheColumn()
{
    QFETCH(QStringList, texts);
    QFETCH(int, order);
    QFETCH(QString, firstDay);
    std::vector<std::int64_t> times;
    bool isFirstAbove = false;
    bool isSecondAbove = false;
    for (const QString &text : texts) {
        const auto time = parseLogTime(text.toStdString());
        QVERIFY2(time && time->isPacked, qPrintable(text));
        times.push_back(time->value);
        isFirstAbove = isFirstAbove || time->first > 12;
        isSecondAbove = isSecondAbove || time->second > 12;
    }
    QCOMPARE(int(unpackTimes(times, isFirstAbove, isSecondAbove)), order);
    QCOMPARE(dateTimeFromMicroseconds(times.front()).date().toString(Qt::ISODate), firstDay);
}

//! The zone may move a time into the next day, of the month as well.
void TestCallLogTime::zonesDoNotTouchTheDay()
{
    const auto evening = parseLogTime("31/05/2026 22:00:00 -0300");
    const auto morning = parseLogTime("01/06/2026 01:00:00 +0300");
    QVERIFY(evening && morning && evening->isPacked);
    std::vector<std::int64_t> times{evening->value, morning->value};
    QCOMPARE(unpackTimes(times, true, false), DayOrder::DayFirst);
    QCOMPARE(dateTimeFromMicroseconds(times[0]).toString(Qt::ISODate), u"2026-06-01T01:00:00Z"_s);
    QCOMPARE(dateTimeFromMicroseconds(times[1]).toString(Qt::ISODate), u"2026-05-31T22:00:00Z"_s);
}

void TestCallLogTime::clocksAreRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("second"); // -1: no time of the day
    QTest::newRow("to the second") << "14:05:06"_ba << 50706;
    QTest::newRow("to the minute") << "14:05"_ba << 50700;
    QTest::newRow("twelve hours") << "2:05:06\u00A0p.\u00A0m."_ba << 50706;
    QTest::newRow("with a zone") << "11:05:06-03:00"_ba << 50706;
    QTest::newRow("part of a day") << "0,586875"_ba << 50706;
    QTest::newRow("a whole time") << "2026-05-31 14:05:06"_ba << -1;
    QTest::newRow("too late") << "25:00:00"_ba << -1;
    QTest::newRow("a number") << "14"_ba << -1;
    QTest::newRow("words") << "noon"_ba << -1;
    QTest::newRow("nothing") << QByteArray() << -1;
}

void TestCallLogTime::clocksAreRead()
{
    QFETCH(QByteArray, text);
    QFETCH(int, second);
    const auto time = parseClock(text.toStdString());
    QCOMPARE(time.has_value(), second >= 0);
    if (time)
        QCOMPARE(time->value, second * std::int64_t(1'000'000));
}

void TestCallLogTime::mixedOrdersAreReadOneByOne()
{
    const auto day = parseLogTime("31/05/2026 10:00");
    const auto month = parseLogTime("05/31/2026 10:00");
    const auto plain = parseLogTime("2026-05-31 10:00");
    QVERIFY(day && month && plain);
    std::vector<std::int64_t> times{day->value, month->value, plain->value, kNoTime};
    QCOMPARE(unpackTimes(times, true, true), DayOrder::Mixed);
    QCOMPARE(times[0], times[2]);
    QCOMPARE(times[1], times[2]);
    QCOMPARE(times[3], kNoTime);
}

void TestCallLogTime::mangledIdsAreSeen_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isMangled");
    QTest::newRow("comma") << "2,1E+15"_ba << true;
    QTest::newRow("point") << "2.10234E+31"_ba << true;
    QTest::newRow("too narrow a column") << "########"_ba << true;
    QTest::newRow("hexadecimal with an e") << "2e15b26d"_ba << false;
    QTest::newRow("an id") << "4f1c5b2642b34dd6a5c6b9c2d4f1e2a3"_ba << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void TestCallLogTime::mangledIdsAreSeen()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isMangled);
    QCOMPARE(isMangledId(text.toStdString()), isMangled);
}

QTEST_GUILESS_MAIN(TestCallLogTime)
#include "tst_calllogtime.moc"
