// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/work/parallelblocks.h"

#include <QFuture>
#include <QList>
#include <QTest>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <atomic>
#include <numeric>
#include <vector>

using namespace vinculo::models;

class TestWorkers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyBlockIsDoneOnce();
    void jobsThatShareTheirWorkDoNotBlockEachOther();
};

void TestWorkers::everyBlockIsDoneOnce()
{
    for (const std::size_t count : {0U, 1U, 7U, 8U, 9U, 10'000U}) {
        std::vector<std::atomic_int> done(count);
        forBlocks(count, 8, [&done](std::size_t begin, std::size_t end) {
            for (std::size_t i = begin; i < end; ++i)
                ++done[i];
        });
        for (const std::atomic_int &times : done)
            QCOMPARE(times.load(), 1);
    }
}

//! More jobs than threads, each of which shares its work and waits for it: a pool that waits for work it has
//! not begun stands still here.
void TestWorkers::jobsThatShareTheirWorkDoNotBlockEachOther()
{
    std::atomic_size_t sum = 0;
    QList<QFuture<void>> jobs;
    for (int job = 0; job < 8 * workers().maxThreadCount(); ++job) {
        jobs.append(QtConcurrent::run(&workers(), [&sum] {
            for (int round = 0; round < 50; ++round)
                forBlocks(100, 1, [&sum](std::size_t begin, std::size_t) { sum += begin; });
        }));
    }
    QTRY_VERIFY_WITH_TIMEOUT(
        std::ranges::all_of(jobs, [](const QFuture<void> &job) { return job.isFinished(); }), 30'000);
    QCOMPARE(sum.load(), std::size_t(jobs.size()) * 50 * (99 * 100 / 2));
}

QTEST_GUILESS_MAIN(TestWorkers)
#include "tst_workers.moc"
