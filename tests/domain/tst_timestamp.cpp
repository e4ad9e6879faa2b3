// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/timestamp.h"

#include <QTest>

using namespace vinculo;
using namespace Qt::StringLiterals;

namespace {

std::string_view view(const QByteArray &text)
{
    return {text.constData(), static_cast<std::size_t>(text.size())};
}

} // namespace

class TestTimestamp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsDates_data();
    void readsDates();
    void refusesBadDates_data();
    void refusesBadDates();
    void agreesWithTheCalendarOfQt();
    void readsTimestamps_data();
    void readsTimestamps();
    void refusesBadTimestamps_data();
    void refusesBadTimestamps();
    void keepsMicroseconds();
    void convertsToUtc();
    void roundsTowardsThePastBeforeTheEpoch();
};

void TestTimestamp::readsDates_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QDate>("date");
    QTest::newRow("epoch") << QByteArray("1970-01-01") << QDate(1970, 1, 1);
    QTest::newRow("before the epoch") << QByteArray("1969-12-31") << QDate(1969, 12, 31);
    QTest::newRow("leap day") << QByteArray("2024-02-29") << QDate(2024, 2, 29);
    QTest::newRow("leap century") << QByteArray("2000-02-29") << QDate(2000, 2, 29);
    QTest::newRow("first year") << QByteArray("0001-01-01") << QDate(1, 1, 1);
    QTest::newRow("last year") << QByteArray("9999-12-31") << QDate(9999, 12, 31);
    QTest::newRow("cut from a timestamp") << QByteArray("2026-03-07T10:00:00Z") << QDate(2026, 3, 7);
    QTest::newRow("cut at a space") << QByteArray("2026-03-07 23:59:59") << QDate(2026, 3, 7);
}

void TestTimestamp::readsDates()
{
    QFETCH(QByteArray, text);
    QFETCH(QDate, date);
    const auto days = parseDays(view(text));
    QVERIFY(days);
    QCOMPARE(dateFromDays(*days), date);
}

void TestTimestamp::refusesBadDates_data()
{
    QTest::addColumn<QByteArray>("text");
    const QList<QByteArray> texts{
        "",           "2026",        "2026-3-7",   "2026-13-01", "2026-00-10", "2026-02-29",  "1900-02-29",
        "2026-04-31", "2026-04-00",  "0000-01-01", "2026/03/07", "07-03-2026", "2026-03-071", "-026-03-07",
        "2026-03-0x", " 2026-03-07", "20260307"};
    for (const QByteArray &text : texts)
        QTest::addRow("'%s'", text.constData()) << text;
}

void TestTimestamp::refusesBadDates()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parseDays(view(text)));
}

void TestTimestamp::agreesWithTheCalendarOfQt()
{
    const QDate epoch(1970, 1, 1);
    for (QDate date(1890, 1, 1); date.year() < 2110; date = date.addDays(1)) {
        const auto days = parseDays(view(date.toString(Qt::ISODate).toLatin1()));
        if (!days || *days != epoch.daysTo(date))
            QFAIL(qPrintable(date.toString(Qt::ISODate)));
    }
}

void TestTimestamp::readsTimestamps_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("utc");
    QTest::newRow("no fraction") << QByteArray("2026-03-14T09:12:31Z") << u"2026-03-14T09:12:31.000Z"_s;
    QTest::newRow("milliseconds") << QByteArray("2026-11-04T14:22:01.941Z") << u"2026-11-04T14:22:01.941Z"_s;
    QTest::newRow("one digit") << QByteArray("2026-11-04T14:22:01.9Z") << u"2026-11-04T14:22:01.900Z"_s;
    QTest::newRow("microseconds") << QByteArray("2026-03-14T09:12:31.406032Z")
                                  << u"2026-03-14T09:12:31.406Z"_s;
    QTest::newRow("zero offset") << QByteArray("2026-03-14T09:12:31+00:00") << u"2026-03-14T09:12:31.000Z"_s;
    QTest::newRow("west") << QByteArray("2026-03-14T22:12:31-03:00") << u"2026-03-15T01:12:31.000Z"_s;
    QTest::newRow("east") << QByteArray("2026-03-14T01:12:31+0530") << u"2026-03-13T19:42:31.000Z"_s;
    QTest::newRow("small letters") << QByteArray("2026-03-14t09:12:31z") << u"2026-03-14T09:12:31.000Z"_s;
    QTest::newRow("leap second") << QByteArray("2016-12-31T23:59:60Z") << u"2017-01-01T00:00:00.000Z"_s;
    QTest::newRow("before the epoch")
        << QByteArray("1969-12-31T23:59:59.5Z") << u"1969-12-31T23:59:59.500Z"_s;
    QTest::newRow("nanoseconds are cut")
        << QByteArray("2026-03-14T09:12:31.406032999Z") << u"2026-03-14T09:12:31.406Z"_s;
}

void TestTimestamp::readsTimestamps()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, utc);
    const auto microseconds = parseMicroseconds(view(text));
    QVERIFY(microseconds);
    QCOMPARE(dateTimeFromMicroseconds(*microseconds).toString(Qt::ISODateWithMs), utc);
}

void TestTimestamp::refusesBadTimestamps_data()
{
    QTest::addColumn<QByteArray>("text");
    const QList<QByteArray> texts{"",
                                  "2026-03-14",
                                  "2026-03-14T09:12:31",
                                  "2026-03-14T09:12:31.406",
                                  "2026-03-14T09:12Z",
                                  "2026-03-14T24:00:00Z",
                                  "2026-03-14T09:60:00Z",
                                  "2026-03-14T09:12:61Z",
                                  "2026-03-14T09:12:31.Z",
                                  "2026-03-14T09:12:31+3",
                                  "2026-03-14T09:12:31+24:00",
                                  "2026-03-14T09:12:31Zx",
                                  "2026-02-30T09:12:31Z",
                                  "yesterday"};
    for (const QByteArray &text : texts)
        QTest::addRow("'%s'", text.constData()) << text;
}

void TestTimestamp::refusesBadTimestamps()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parseMicroseconds(view(text)));
}

void TestTimestamp::keepsMicroseconds()
{
    QCOMPARE(*parseMicroseconds("1970-01-01T00:00:01.000007Z"), 1'000'007);
    QCOMPARE(*parseMicroseconds("1969-12-31T23:59:59.999999Z"), -1);
}

void TestTimestamp::convertsToUtc()
{
    QCOMPARE(dateTimeFromMicroseconds(0).timeSpec(), Qt::UTC);
}

void TestTimestamp::roundsTowardsThePastBeforeTheEpoch()
{
    QCOMPARE(dateTimeFromMicroseconds(-1).toMSecsSinceEpoch(), -1);
    QCOMPARE(dateTimeFromMicroseconds(-1000).toMSecsSinceEpoch(), -1);
    QCOMPARE(dateTimeFromMicroseconds(999).toMSecsSinceEpoch(), 0);
}

QTEST_GUILESS_MAIN(TestTimestamp)
#include "tst_timestamp.moc"
