// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

namespace vinculo::ui {

class ChartView;

//! A chart for screen readers: title, a sentence about the whole, and the current point as its value.
class ChartAccessible : public QAccessibleWidget
{
public:
    explicit ChartAccessible(ChartView &view);
    static void install(); //!< any number of times
    //! The current point is another one.
    static void tellValue(ChartView &view, const QString &value);

    [[nodiscard]] QString text(QAccessible::Text kind) const override;

private:
    ChartView &m_view;
};

} // namespace vinculo::ui
