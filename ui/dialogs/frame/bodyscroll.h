// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace vinculo::ui {

//! The body of a dialog: as high as it is told, scrolls when that is less than its content. Not a tab stop.
class BodyScroll : public QScrollArea
{
    Q_OBJECT
public:
    explicit BodyScroll(QWidget *parent = nullptr);
    void setWantedHeight(int height);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    int m_wantedHeight = 0;
};

} // namespace vinculo::ui
