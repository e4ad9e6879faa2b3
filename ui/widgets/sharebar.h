// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QProgressBar>

namespace vinculo::ui {

//! How much of a whole is done, as a bar in the colour of its state; the words stand beside it. A progress
//! bar for everything but its looks.
class ShareBar : public QProgressBar
{
    Q_OBJECT
public:
    explicit ShareBar(Theme &theme, QWidget *parent = nullptr);
    void setTone(Tone tone); //!< None, Neutral: under way
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    Tone m_tone = Tone::None;
};

} // namespace vinculo::ui
