// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/cardbutton.h"

namespace vinculo::ui {

//! What a FigureCard says, in words of the current language.
struct FigureContent
{
    QString value;       //!< "1,204", "≥ 30", "—"
    QString spoken;      //!< the value as it is read aloud: "30 or more"
    QString word;        //!< what is counted
    QString change = {}; //!< "3 more"; empty: nothing to compare with
    int direction = 0;   //!< of the change: -1, 0, 1
    Theme::Role changeRole = Theme::Role::Secondary;
    QString toolTip = {};
    bool opensRows = true;
    bool isCompared = true; //!< there is room for a change, also while there is none
    bool operator==(const FigureContent &) const = default;
};

//! One figure as a card that is a button: value, word, and what has changed as arrow and words. Opens the
//! rows that were counted; without any it can be read all the same.
class FigureCard : public CardButton
{
    Q_OBJECT
public:
    explicit FigureCard(Theme &theme, QWidget *parent = nullptr);
    void setContent(const FigureContent &content);
    [[nodiscard]] const FigureContent &content() const { return m_content; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont valueFont() const;
    void paintChange(QPainter &painter, const QRect &line) const;

    FigureContent m_content;
};

} // namespace vinculo::ui
