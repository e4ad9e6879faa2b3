// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/filters/filterset.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QToolButton;

namespace vinculo::ui {

//! One active filter as a chip: its words (click to change) and a cross (click, Delete or Backspace to
//! remove).
class FilterChipWidget : public QWidget
{
    Q_OBJECT
public:
    FilterChipWidget(Theme &theme, const models::FilterChip &chip, QWidget *parent);
    [[nodiscard]] const api::ListFilter &value() const { return m_value; }

Q_SIGNALS:
    void editRequested(const QString &key);
    void removeRequested(const vinculo::api::ListFilter &filter);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Theme &m_theme;
    api::ListFilter m_value;
    bool m_removable;
};

} // namespace vinculo::ui
