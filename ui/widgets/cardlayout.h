// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace vinculo::ui {

//! Cards in two columns, or in one where the width is too small for two. Each card keeps its side, whatever
//! the heights are, so that nothing jumps when data arrive. Balanced, cards change sides where that makes the
//! columns a good deal more even, and one that is alone between wide ones takes the whole width. The order of
//! adding is the order of reading.
class CardLayout : public QLayout
{
    Q_OBJECT
public:
    enum class Side {
        Left,
        Right,
        Wide, //!< across both columns, below everything before
    };

    explicit CardLayout(QWidget *parent = nullptr);
    ~CardLayout() override;

    void addCard(QWidget *card, Side side);
    void setBalanced(bool isBalanced);
    void addItem(QLayoutItem *item) override; //!< wide
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Card
    {
        std::unique_ptr<QLayoutItem> item;
        Side side = Side::Wide;
    };
    struct Place
    {
        std::size_t card = 0;
        QRect rect;
        Side side = Side::Wide;
    };
    struct Plan;
    [[nodiscard]] std::vector<Place> plan(const QRect &rect) const;
    void placeRun(Plan &plan, const std::vector<std::size_t> &run) const;
    [[nodiscard]] std::vector<Side> sidesOf(const std::vector<std::size_t> &run,
                                            const std::vector<int> &heights) const;
    [[nodiscard]] int columnsHeight(const std::vector<Side> &sides, const std::vector<int> &heights) const;

    std::vector<Card> m_cards;
    bool m_isBalanced = false;
};

} // namespace vinculo::ui
