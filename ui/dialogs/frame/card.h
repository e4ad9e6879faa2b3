// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace vinculo::ui {

class Theme;

//! A rounded surface with a hairline, for the part of a dialog that is read first.
class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(Theme &theme, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
};

} // namespace vinculo::ui
