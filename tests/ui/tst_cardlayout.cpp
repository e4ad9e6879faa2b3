// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cardlayout.h"

#include <QTest>
#include <QWidget>

#include <algorithm>
#include <array>
#include <memory>

using namespace vinculo::ui;
using Side = CardLayout::Side;

namespace {

constexpr int kEven = 100; //!< px: a low card

//! A page of cards with heights of their own.
struct Cards
{
    explicit Cards(bool isBalanced)
        : layout(new CardLayout(&page))
    {
        layout->setBalanced(isBalanced);
    }
    QWidget *add(Side side, int height)
    {
        auto *card = new QWidget(&page);
        card->setMinimumHeight(height);
        card->setMaximumHeight(height);
        layout->addCard(card, side);
        cards.append(card);
        return card;
    }
    void lay(int width)
    {
        page.setVisible(true);
        layout->invalidate();
        layout->setGeometry(QRect(0, 0, width, layout->heightForWidth(width)));
    }
    [[nodiscard]] static bool isRight(const QWidget *card) { return card->x() > 100; }
    //! Where the columns end.
    [[nodiscard]] std::array<int, 2> ends() const
    {
        std::array<int, 2> ends{};
        for (const QWidget *card : cards)
            if (!card->isHidden())
                ends[isRight(card) ? 1 : 0] =
                    std::max(ends[isRight(card) ? 1 : 0], card->geometry().bottom());
        return ends;
    }

    QWidget page;
    CardLayout *layout;
    QList<QWidget *> cards;
};

} // namespace

//! Cards in two columns: even ones where that is asked for, and none that jump for little.
class TestCardLayout : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sidesAreKeptUnlessAskedOtherwise();
    void anEmptySideIsFilled_data();
    void anEmptySideIsFilled();
    void littleMovesNothing();
    void oneAloneTakesTheWholeWidth();
    void nothingOverlapsAndTheOrderStays();
    void aNarrowPageHasOneColumn();
};

void TestCardLayout::sidesAreKeptUnlessAskedOtherwise()
{
    Cards page(false);
    for (int i = 0; i < 3; ++i)
        page.add(Side::Left, 400);
    page.lay(1600);
    for (const QWidget *card : page.cards)
        QVERIFY(!Cards::isRight(card));
}

void TestCardLayout::anEmptySideIsFilled_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("1600") << 1600 - 216;
    QTest::newRow("1920") << 1920 - 216;
}

void TestCardLayout::anEmptySideIsFilled()
{
    QFETCH(int, width);
    Cards page(true);
    for (const int height : {380, 300, 220, 160})
        page.add(Side::Left, height);
    QWidget *hidden = page.add(Side::Right, 900);
    hidden->hide();
    page.lay(width);
    const auto ends = page.ends();
    QVERIFY2(std::abs(ends[0] - ends[1]) <= kEven,
             qPrintable(QStringLiteral("%1 and %2").arg(ends[0]).arg(ends[1])));
    QCOMPARE(page.layout->heightForWidth(width),
             std::max(ends[0], ends[1]) + 1 + page.layout->contentsMargins().bottom());
}

void TestCardLayout::littleMovesNothing()
{
    Cards page(true);
    QWidget *first = page.add(Side::Left, 300);
    QWidget *second = page.add(Side::Right, 300);
    QWidget *third = page.add(Side::Left, 60);
    page.lay(1600);
    QVERIFY(!Cards::isRight(first) && Cards::isRight(second) && !Cards::isRight(third));
    third->setMaximumHeight(90);
    third->setMinimumHeight(90);
    page.lay(1600);
    QVERIFY(!Cards::isRight(third));
    first->setMaximumHeight(600); // and this is not little
    first->setMinimumHeight(600);
    page.lay(1600);
    QVERIFY(!Cards::isRight(first) && Cards::isRight(second) && Cards::isRight(third));
    first->setMinimumHeight(300);
    first->setMaximumHeight(300);
    page.lay(1600);
    QVERIFY(Cards::isRight(third)); // it stays where it has gone to
}

void TestCardLayout::oneAloneTakesTheWholeWidth()
{
    Cards page(true);
    page.add(Side::Wide, 100);
    QWidget *alone = page.add(Side::Right, 200);
    QWidget *other = page.add(Side::Left, 200);
    page.add(Side::Wide, 100);
    other->hide();
    page.lay(1600);
    QCOMPARE(alone->width(), page.cards.constFirst()->width());
    other->show();
    page.lay(1600);
    QVERIFY(alone->width() < 800 && Cards::isRight(alone)); // and its side is still its own
}

void TestCardLayout::nothingOverlapsAndTheOrderStays()
{
    Cards page(true);
    page.add(Side::Wide, 80);
    for (int i = 0; i < 9; ++i)
        page.add(i % 3 == 0 ? Side::Right : Side::Left, 60 + 70 * (i * 5 % 7));
    page.add(Side::Wide, 80);
    page.lay(1600);
    for (int i = 0; i < page.cards.size(); ++i) {
        for (int j = i + 1; j < page.cards.size(); ++j) {
            const QRect one = page.cards[i]->geometry();
            const QRect other = page.cards[j]->geometry();
            QVERIFY(!one.intersects(other));
            if (one.x() == other.x())
                QVERIFY(one.bottom() < other.top());
        }
    }
    page.cards.last()->hide();
    page.lay(1600);
    const auto ends = page.ends();
    QVERIFY(std::abs(ends[0] - ends[1]) <= kEven);
}

void TestCardLayout::aNarrowPageHasOneColumn()
{
    Cards page(true);
    for (int i = 0; i < 4; ++i)
        page.add(i % 2 == 0 ? Side::Right : Side::Left, 100);
    page.lay(600);
    for (const QWidget *card : page.cards)
        QCOMPARE(card->x(), page.cards.constFirst()->x());
}

QTEST_MAIN(TestCardLayout)
#include "tst_cardlayout.moc"
