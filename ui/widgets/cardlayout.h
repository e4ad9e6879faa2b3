// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace vinculo::ui {

//! Cards in two columns, or in one where the width is too small for two. Each card keeps its side, whatever
//! the heights are, so that nothing jumps when data arrive. The order of adding is the order of reading.
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
    int arrange(const QRect &rect, bool apply) const;

    std::vector<Card> m_cards;
};

} // namespace vinculo::ui
