// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table/orderblocks.h"

#include <QTest>

#include <algorithm>
#include <numeric>
#include <random>
#include <vector>

using namespace vinculo::models;

namespace {

using Rows = std::vector<std::uint32_t>;

//! What OrderBlocks are, the slow way.
class NaiveOrder
{
public:
    explicit NaiveOrder(Rows rows)
        : m_rows(std::move(rows))
    {
    }
    [[nodiscard]] const Rows &rows() const { return m_rows; }
    void takeOut(const Rows &places)
    {
        for (auto place = places.rbegin(); place != places.rend(); ++place)
            m_rows.erase(m_rows.begin() + *place);
    }
    void putIn(const Rows &places, const Rows &rows)
    {
        for (std::size_t i = 0; i < places.size(); ++i)
            m_rows.insert(m_rows.begin() + places[i], rows[i]);
    }

private:
    Rows m_rows;
};

class Random
{
public:
    explicit Random(unsigned seed)
        : m_engine(seed)
    {
    }
    std::uint32_t below(std::size_t limit) { return static_cast<std::uint32_t>(m_engine() % limit); }
    //! `count` different numbers in [from, to), ascending.
    Rows places(std::size_t from, std::size_t to, std::size_t count)
    {
        Rows all(to - from);
        std::iota(all.begin(), all.end(), static_cast<std::uint32_t>(from));
        Rows chosen;
        std::ranges::sample(all, std::back_inserter(chosen), static_cast<std::ptrdiff_t>(count), m_engine);
        return chosen;
    }

private:
    std::mt19937 m_engine;
};

Rows numbered(std::size_t count)
{
    Rows rows(count);
    std::iota(rows.begin(), rows.end(), 0U);
    return rows;
}

void compare(const OrderBlocks &blocks, const Rows &expected)
{
    QCOMPARE(blocks.size(), expected.size());
    QCOMPARE(blocks.toVector(), expected);
    Rows visited;
    bool arePlaces = true;
    blocks.forEach([&](std::uint32_t place, std::uint32_t row) {
        arePlaces = arePlaces && place == visited.size();
        visited.push_back(row);
    });
    QVERIFY(arePlaces);
    QCOMPARE(visited, expected);
    std::uint32_t near = 0;
    for (std::size_t i = 0; i < expected.size(); i += 7) {
        QCOMPARE(blocks[i], expected[i]);
        const std::size_t mirrored = expected.size() - 1 - i;
        QCOMPARE(blocks.at(mirrored, near), expected[mirrored]);
    }
}

} // namespace

class TestOrderBlocks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsAnOrderToo();
    void rowsThatComeAndGo_data();
    void rowsThatComeAndGo();
    void rowsThatComeAtOneEnd();
    void changesAfterACopyAreItsOwn();
};

void TestOrderBlocks::nothingIsAnOrderToo()
{
    OrderBlocks blocks;
    compare(blocks, {});
    blocks.takeOut({});
    blocks.putIn({}, {});
    compare(blocks, {});
    const Rows places = numbered(1000);
    blocks.putIn(places, places);
    compare(blocks, places);
    blocks.takeOut(places);
    compare(blocks, {});
    blocks.putIn(Rows{0}, Rows{9});
    compare(blocks, {9});
}

void TestOrderBlocks::rowsThatComeAndGo_data()
{
    QTest::addColumn<std::size_t>("rows");
    QTest::addColumn<std::size_t>("atOnce");
    QTest::newRow("single rows among few") << std::size_t(5) << std::size_t(1);
    QTest::newRow("single rows among many") << std::size_t(5000) << std::size_t(1);
    QTest::newRow("pages among many") << std::size_t(5000) << std::size_t(1000);
    QTest::newRow("more than there are") << std::size_t(100) << std::size_t(3000);
}

//! Everywhere, or all in one narrow place, which has to be split again and again.
void TestOrderBlocks::rowsThatComeAndGo()
{
    QFETCH(const std::size_t, rows);
    QFETCH(const std::size_t, atOnce);
    Random random(unsigned(rows + atOnce));
    OrderBlocks blocks(numbered(rows));
    NaiveOrder naive(numbered(rows));
    for (int step = 0; step < 80; ++step) {
        const std::size_t size = naive.rows().size();
        if (random.below(2) == 0) {
            const Rows places = random.places(0, size, std::min<std::size_t>(size, random.below(atOnce) + 1));
            blocks.takeOut(places);
            naive.takeOut(places);
        } else {
            const std::size_t count = random.below(atOnce) + 1;
            const std::size_t from = random.below(3) == 0 ? random.below(size + 1) : 0;
            const Rows places = random.places(from, size + count, std::min(count, size + count - from));
            Rows fresh(places.size());
            std::ranges::generate(fresh, [&] { return random.below(1'000'000); });
            // The order must be full: of the places behind its end none is left out.
            Rows full = places;
            for (std::size_t i = full.size(), next = size + full.size(); i-- > 0;) {
                next = std::min<std::size_t>(full[i], next - 1);
                full[i] = static_cast<std::uint32_t>(next);
            }
            blocks.putIn(full, fresh);
            naive.putIn(full, fresh);
        }
        compare(blocks, naive.rows());
        if (QTest::currentTestFailed())
            return;
    }
}

void TestOrderBlocks::rowsThatComeAtOneEnd()
{
    OrderBlocks atEnd;
    OrderBlocks atBegin;
    Rows expected;
    for (std::uint32_t row = 0; row < 2000; ++row) {
        atEnd.putIn(Rows{row}, Rows{row});
        atBegin.putIn(Rows{0}, Rows{row});
        expected.push_back(row);
    }
    compare(atEnd, expected);
    std::ranges::reverse(expected);
    compare(atBegin, expected);
}

void TestOrderBlocks::changesAfterACopyAreItsOwn()
{
    OrderBlocks blocks(numbered(1000));
    const OrderBlocks before = blocks;
    blocks.takeOut(Rows{0, 500, 999});
    blocks.putIn(Rows{10, 11, 12}, Rows{7, 7, 7});
    compare(before, numbered(1000));
    QCOMPARE(blocks[11], 7U);
}

QTEST_GUILESS_MAIN(TestOrderBlocks)
#include "tst_orderblocks.moc"
