// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/cardbutton.h"

namespace vinculo::ui {

//! What a LaneButton says, in words of the current language.
struct LaneContent
{
    QString icon;
    QString word;        //!< who has to act
    QString value;       //!< how many: "1,204", "≥ 30", "—"
    QString spoken;      //!< the value as it is read aloud
    QString change = {}; //!< "3 more"; empty: nothing to compare with
    int direction = 0;   //!< of the change: -1, 0, 1
    bool isDone = false; //!< somebody has gone through it today
    QString toolTip = {};
    bool operator==(const LaneContent &) const = default;
};

//! One lane as a button that stays down while its rows are shown: icon, word, count, and what has changed as
//! arrow and words.
class LaneButton : public CardButton
{
    Q_OBJECT
public:
    explicit LaneButton(Theme &theme, QWidget *parent = nullptr);
    void setContent(const LaneContent &content);
    [[nodiscard]] const LaneContent &content() const { return m_content; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintFrame(QPainter &painter) const;
    void paintSecondLine(QPainter &painter, QRect line) const;
    [[nodiscard]] QFont valueFont() const;

    LaneContent m_content;
};

} // namespace vinculo::ui
