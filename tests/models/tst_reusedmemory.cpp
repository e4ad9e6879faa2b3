// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/work/parallelblocks.h"
#include "models/work/rawvector.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <vector>

using namespace vinculo::models;

namespace {

constexpr std::size_t kMiB = std::size_t(1) << 20;

} // namespace

class TestReusedMemory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { ReusedMemory::dropKept(); }
    void cleanup() { ReusedMemory::dropKept(); }
    void whatWasGivenBackIsGivenOutAgain();
    void onlyLargePiecesAreKept_data();
    void onlyLargePiecesAreKept();
    void noMoreIsKeptThanAgreed();
    void nobodyGetsWhatSomebodyHas();
};

void TestReusedMemory::whatWasGivenBackIsGivenOutAgain()
{
    void *const first = ReusedMemory::take(3 * kMiB);
    ReusedMemory::giveBack(first, 3 * kMiB);
    QCOMPARE(ReusedMemory::kept(), 4 * kMiB);
    void *const second = ReusedMemory::take(4 * kMiB); // has room for as much
    QCOMPARE(second, first);
    QCOMPARE(ReusedMemory::kept(), std::size_t(0));
    void *const smaller = ReusedMemory::take(2 * kMiB);
    QVERIFY(smaller != first);
    ReusedMemory::giveBack(smaller, 2 * kMiB);
    ReusedMemory::giveBack(second, 4 * kMiB);
    QCOMPARE(ReusedMemory::kept(), 6 * kMiB);
    ReusedMemory::dropKept();
    QCOMPARE(ReusedMemory::kept(), std::size_t(0));
}

void TestReusedMemory::onlyLargePiecesAreKept_data()
{
    QTest::addColumn<std::size_t>("bytes");
    QTest::addColumn<std::size_t>("kept");
    QTest::newRow("none") << std::size_t(0) << std::size_t(0);
    QTest::newRow("one") << std::size_t(1) << std::size_t(0);
    QTest::newRow("a byte too few") << kMiB - 1 << std::size_t(0);
    QTest::newRow("the least") << kMiB << kMiB;
    QTest::newRow("a byte more") << kMiB + 1 << 2 * kMiB;
    QTest::newRow("the most") << 16 * kMiB << 16 * kMiB;
    QTest::newRow("a byte too many") << 16 * kMiB + 1 << std::size_t(0);
}

void TestReusedMemory::onlyLargePiecesAreKept()
{
    QFETCH(std::size_t, bytes);
    QFETCH(std::size_t, kept);
    void *const memory = ReusedMemory::take(bytes);
    std::fill_n(static_cast<unsigned char *>(memory), bytes, static_cast<unsigned char>(0xa5));
    ReusedMemory::giveBack(memory, bytes);
    QCOMPARE(ReusedMemory::kept(), kept);
}

void TestReusedMemory::noMoreIsKeptThanAgreed()
{
    std::vector<void *> all;
    for (int i = 0; i < 20; ++i)
        all.push_back(ReusedMemory::take(4 * kMiB));
    for (void *memory : all)
        ReusedMemory::giveBack(memory, 4 * kMiB);
    QCOMPARE(ReusedMemory::kept(), 32 * kMiB);
}

//! Lists of many sizes on all workers: each keeps what was written into it.
void TestReusedMemory::nobodyGetsWhatSomebodyHas()
{
    std::atomic_int wrong = 0;
    forBlocks(400, 1, [&wrong](std::size_t number, std::size_t) {
        const std::size_t size = (number * 7919) % (3 * kMiB / sizeof(std::uint32_t)) + 1;
        RawVector<std::uint32_t> list(size);
        std::ranges::fill(list, static_cast<std::uint32_t>(number));
        RawVector<std::uint32_t> grown = list;
        grown.resize(size + size / 3, static_cast<std::uint32_t>(number));
        const auto isOther = [number](std::uint32_t value) { return value != number; };
        if (std::ranges::any_of(list, isOther) || std::ranges::any_of(grown, isOther))
            ++wrong;
    });
    QCOMPARE(wrong.load(), 0);
}

QTEST_GUILESS_MAIN(TestReusedMemory)
#include "tst_reusedmemory.moc"
