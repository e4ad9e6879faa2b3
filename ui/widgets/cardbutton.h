// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>

namespace vinculo::ui {

//! A button that looks like a card and draws what it says itself. Return presses it as Space does; the ring
//! shows as soon as somebody walks by keyboard, and not for a click.
class CardButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit CardButton(Theme &theme, QWidget *parent = nullptr);

protected:
    [[nodiscard]] Theme &theme() const { return m_theme; }
    [[nodiscard]] bool showsRing() const { return m_isWalked && hasFocus(); }
    //! The rounded surface with its border; `isStrong`: the border of what has the focus or is chosen.
    void paintCard(QPainter &painter, Theme::Role surface, bool isStrong) const;

    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Theme &m_theme;
    bool m_isWalked = false; //!< by keyboard
};

} // namespace vinculo::ui
