// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QTimer>
#include <QWidget>

namespace vinculo::ui {

//! Two pixels under a page's header that move while something loads; a share when the end is known.
class ProgressLine : public QWidget
{
    Q_OBJECT
public:
    explicit ProgressLine(Theme &theme, QWidget *parent = nullptr);
    //! `share` 0 to 1; negative: the end is not known. Shown after 150 ms, so that quick loads do not
    //! flicker.
    void start(double share = -1);
    void stop();
    [[nodiscard]] QSize sizeHint() const override { return {100, 2}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QTimer m_delay;
    QTimer m_tick;
    double m_share = -1;
    int m_phase = 0;
    bool m_running = false;
};

} // namespace vinculo::ui
