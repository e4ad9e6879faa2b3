// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/refreshwatches.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vinculo;
using storage::RefreshWatches;

//! What is watched on after a restart.
class TestRefreshWatches : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aWatchSurvives();
    void oneOfALink();
    void profilesAreApart();
    void onlyTheOwnerReads();
    void aBrokenFileIsSetAside_data();
    void aBrokenFileIsSetAside();
    void aRefusingDiskIsAnError();
    void theyDoNotGrowForEver();

private:
    [[nodiscard]] QString path() const { return m_directory->filePath(u"refreshes.json"_s); }
    std::unique_ptr<QTemporaryDir> m_directory;
    const QUuid m_profile = QUuid::createUuid();
};

namespace {

RefreshWatch watch(const QString &link = u"6f1c2d3e-4a5b-4c6d-8e7f-0123456789ab"_s)
{
    return {.link = link,
            .institution = u"ofmockbank_br_retail"_s,
            .requestId = u"abc-202"_s,
            .resources = {u"ACCOUNTS"_s, u"TRANSACTIONS"_s},
            .askedAt = QDateTime::fromMSecsSinceEpoch(1'780'000'000'123, Qt::UTC),
            .lastAccessed = 1'779'999'000'000'000,
            .isCertain = true,
            .transactions = 42,
            .accounts = QStringList{u"a"_s, u"b"_s},
            .sealedAccounts = QByteArray("\0sealed\xff", 8)};
}

} // namespace

void TestRefreshWatches::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
}

void TestRefreshWatches::aWatchSurvives()
{
    RefreshWatch unknown = watch(u"7f1c2d3e-4a5b-4c6d-8e7f-0123456789ab"_s);
    unknown.isCertain = false;
    unknown.lastAccessed.reset();
    unknown.transactions.reset();
    unknown.accounts.reset();
    unknown.sealedAccounts.clear();
    {
        RefreshWatches watches(path());
        QVERIFY(watches.put(m_profile, watch()));
        QVERIFY(watches.put(m_profile, unknown));
    }
    RefreshWatches watches(path());
    QVERIFY(watches.setAsideFile().isEmpty());
    QCOMPARE(watches.watches(m_profile), (QList{watch(), unknown}));
    QVERIFY(watches.remove(m_profile, watch().link));
    QCOMPARE(RefreshWatches(path()).watches(m_profile), QList{unknown});
}

void TestRefreshWatches::oneOfALink()
{
    RefreshWatches watches(path());
    QVERIFY(watches.put(m_profile, watch()));
    RefreshWatch later = watch();
    later.requestId = u"later"_s;
    QVERIFY(watches.put(m_profile, later));
    QCOMPARE(watches.watches(m_profile), QList{later});
}

void TestRefreshWatches::profilesAreApart()
{
    RefreshWatches watches(path());
    const QUuid other = QUuid::createUuid();
    QVERIFY(watches.put(m_profile, watch()));
    QVERIFY(watches.watches(other).isEmpty());
    QVERIFY(watches.put(other, watch()));
    QVERIFY(watches.removeProfile(m_profile));
    QVERIFY(watches.watches(m_profile).isEmpty());
    QCOMPARE(RefreshWatches(path()).watches(other).size(), 1);
}

void TestRefreshWatches::onlyTheOwnerReads()
{
    RefreshWatches watches(path());
    QVERIFY(watches.put(m_profile, watch()));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(path()) & others));
}

void TestRefreshWatches::aBrokenFileIsSetAside_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("no JSON") << QByteArray("{\"version\":1,");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("a later version") << QByteArray(R"({"version":2,"profiles":{}})");
    QTest::newRow("a link that is none") << QByteArray(
        R"({"version":1,"profiles":{"6f1c2d3e-4a5b-4c6d-8e7f-0123456789ab":[{"link":"../x"}]}})");
}

void TestRefreshWatches::aBrokenFileIsSetAside()
{
    QFETCH(const QByteArray, content);
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    RefreshWatches watches(path());
    QVERIFY(watches.watches(m_profile).isEmpty());
    QFile aside(watches.setAsideFile());
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), content);
    QVERIFY(watches.put(m_profile, watch()));
    QCOMPARE(RefreshWatches(path()).watches(m_profile).size(), 1);
}

void TestRefreshWatches::aRefusingDiskIsAnError()
{
    QFile inTheWay(m_directory->filePath(u"file"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    RefreshWatches watches(m_directory->filePath(u"file/refreshes.json"_s));
    const Result<bool> written = watches.put(m_profile, watch());
    QVERIFY(!written);
    QVERIFY(written.error().kind == ErrorKind::Storage);
    QCOMPARE(watches.watches(m_profile).size(), 1); // in this run it is known all the same
}

void TestRefreshWatches::theyDoNotGrowForEver()
{
    RefreshWatches watches(path());
    for (int i = 0; i < RefreshWatches::kMost + 3; ++i)
        watches.put(m_profile, watch(QUuid::createUuid().toString(QUuid::WithoutBraces)));
    QCOMPARE(watches.watches(m_profile).size(), RefreshWatches::kMost);
}

QTEST_GUILESS_MAIN(TestRefreshWatches)
#include "tst_refreshwatches.moc"
