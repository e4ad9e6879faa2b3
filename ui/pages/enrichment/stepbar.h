// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace vinculo::ui {

//! The steps of something, side by side and numbered: where one is, what is done, what needs a look. Alt and
//! the number, the arrows or a click go to a step.
class StepBar : public QWidget
{
    Q_OBJECT
public:
    enum class Mark { None, Done, Attention };

    explicit StepBar(Theme &theme, QWidget *parent = nullptr);
    void addStep();
    void setTitle(int step, const QString &title);
    void setMark(int step, Mark mark);
    void setCurrent(int step);
    [[nodiscard]] int current() const;

Q_SIGNALS:
    void chosen(int step);

private:
    void refresh(int step);
    struct Step
    {
        QString title;
        Mark mark = Mark::None;
    };
    Theme &m_theme;
    QList<Step> m_steps;
    QButtonGroup *m_buttons;
    QHBoxLayout *m_layout;
};

} // namespace vinculo::ui
