// SPDX-License-Identifier: GPL-3.0-or-later
#include "cachetest.h"
#include "core/domain/resources/registry.h"
#include "samplepages.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <array>
#include <cstdio>

using namespace vinculo;
using namespace vinculo::models;
using namespace vinculo::tests;
using namespace Qt::StringLiterals;
using Outcome = KeptListReading::Outcome;

namespace {

constexpr int kFewRows = 6'000;
constexpr int kManyRows = 9'000;

const ResourceSpec &spec()
{
    return resources::links();
}

void fill(ColumnTable &table, int rows)
{
    for (int first = 0; first < rows; first += 1000)
        table.append(sampleChunk(spec(), first, 1000));
}

//! The child process of the tests below: the same list with few and with many rows, `times` in turn.
int keepInChild(const QStringList &arguments)
{
    const QString folder = arguments[2];
    Profile profile;
    profile.id = QUuid(arguments[3]);
    profile.baseUrl = QUrl(u"https://sandbox.belvo.com"_s);
    profile.hasStoredSecret = true;
    storage::MemorySecretStore secrets;
    const auto stored = secrets.writeCacheKey(profile, QByteArray::fromBase64(arguments[4].toLatin1()));
    storage::Settings settings(folder + u"/child.ini"_s);
    ListCache cache(secrets, settings, folder + u"/lists"_s);
    const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC); // as CacheTest's, or what it kept is old
    cache.setClock([now] { return now; });
    std::array<ColumnTable, 2> tables{ColumnTable(spec()), ColumnTable(spec())};
    fill(tables[0], kFewRows);
    fill(tables[1], kManyRows);
    QEventLoop loop;
    KeepOutcome outcome = KeepOutcome::Kept;
    int left = arguments[5].toInt();
    const auto keepNext = [&] {
        const ColumnTable &table = tables[static_cast<std::size_t>(left % 2)];
        cache.keep({.filters = {},
                    .total = table.rowCount(),
                    .rowCount = table.rowCount(),
                    .receivedAt = now,
                    .complete = true,
                    .notes = {}},
                   table.snapshot());
    };
    QObject::connect(&cache, &ListCache::kept, &loop, [&](const QString &, KeepOutcome result) {
        outcome = result;
        if (result != KeepOutcome::Kept || --left == 0)
            loop.quit();
        else
            keepNext();
    });
    QObject::connect(&cache, &ListCache::stateChanged, &loop, [&] {
        if (cache.state() == ListCache::State::Ready) {
            std::puts("begun");
            std::fflush(stdout);
            keepNext();
        }
    });
    cache.open(profile, "account");
    loop.exec();
    std::puts(outcome == KeepOutcome::Refused ? "refused" : "done");
    return outcome == KeepOutcome::Kept ? 0 : 1;
}

} // namespace

//! Programs that end while they write kept lists, by force or because the disk takes no more.
class TestCacheCrash : public CacheTest
{
    Q_OBJECT
private Q_SLOTS:
    void whateverMomentItIsKilledTheListIsWhole();
    void aDiskThatTakesNoMoreLeavesTheListBefore();

private:
    [[nodiscard]] QStringList childArguments(int times);
    int keptRows();
};

QStringList TestCacheCrash::childArguments(int times)
{
    QByteArray key;
    const auto call =
        m_keychain->readCacheKey(m_profile, true).then(this, [&key](const Result<QByteArray> &read) {
            key = read.value_or(QByteArray());
        });
    if (!QTest::qWaitFor([&key] { return !key.isEmpty(); }))
        qFatal("there is no key");
    return {u"--keep"_s, m_place->path(), m_profile.id.toString(), QString::fromLatin1(key.toBase64()),
            QString::number(times)};
}

//! Rows of the kept list in another run of the program; -1 when there is none.
int TestCacheCrash::keptRows()
{
    restart();
    ColumnTable back(spec());
    return read(spec(), {}, back) == Outcome::Read ? back.rowCount() : -1;
}

void TestCacheCrash::whateverMomentItIsKilledTheListIsWhole()
{
    QVERIFY(keepSample(spec(), {}, 30));
    QRandomGenerator random(7);
    bool wasReplaced = false;
    for (int round = 0; round < 25; ++round) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), childArguments(1'000'000));
        QVERIFY(child.waitForReadyRead(30'000));
        QTest::qWait(static_cast<int>(random.bounded(60)));
        child.kill();
        QVERIFY(child.waitForFinished(30'000));
        const int rows = keptRows();
        QVERIFY2(rows == 30 || rows == kFewRows || rows == kManyRows, qPrintable(QString::number(rows)));
        wasReplaced = wasReplaced || rows != 30;
        QVERIFY(!wasReplaced || rows != 30); // a newer list never gives way to an older one
    }
    QVERIFY(wasReplaced);
    // What the killed programs had begun goes once nobody can be writing it any more.
    m_now = QDateTime::currentDateTimeUtc().addDays(1);
    QVERIFY(keepSample(spec(), {}, 30));
    QCOMPARE(files().size(), 1);
    QCOMPARE(keptRows(), 30);
}

void TestCacheCrash::aDiskThatTakesNoMoreLeavesTheListBefore()
{
    QVERIFY(keepSample(spec(), {}, 30));
    QProcess child;
    QStringList arguments{u"-c"_s, u"trap '' XFSZ; ulimit -f 100; exec \"$0\" \"$@\""_s,
                          QCoreApplication::applicationFilePath()};
    child.start(u"bash"_s, arguments + childArguments(1));
    QVERIFY(child.waitForFinished(60'000));
    QCOMPARE(child.exitCode(), 1);
    QVERIFY(child.readAllStandardOutput().contains("refused"));
    QCOMPARE(keptRows(), 30);
    QCOMPARE(files().size(), 1);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 6 && arguments[1] == "--keep"_L1)
        return keepInChild(arguments);
    TestCacheCrash test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_cachecrash.moc"
