// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace vinculo::ui {

//! What a chip shows.
struct FilterChipContent
{
    QString text;  //!< the condition in words
    QString icon;  //!< where it is answered
    QString where; //!< the same in words
    bool isRemovable = true;
    bool isEditable = true;
    bool operator==(const FilterChipContent &) const = default;
};

//! One active condition as a chip: a mark that says who answers it, its words (click to change) and a cross
//! (click, Delete or Backspace to remove).
class FilterChipWidget : public QWidget
{
    Q_OBJECT
public:
    FilterChipWidget(Theme &theme, const FilterChipContent &content, QWidget *parent);
    [[nodiscard]] const FilterChipContent &content() const { return m_content; }

Q_SIGNALS:
    void editRequested();
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Theme &m_theme;
    FilterChipContent m_content;
};

} // namespace vinculo::ui
