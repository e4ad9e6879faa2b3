// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/frame/dialogframe.h"

namespace vinculo::ui {

//! Asked before a window goes over running tasks: wait for their end, or pause them first. Nothing gets lost
//! either way. The safe answer is to stay.
class ClosingDialog : public DialogFrame
{
    Q_OBJECT
public:
    enum class Choice { Wait, Pause };

    ClosingDialog(Theme &theme, const Profile &profile, int tasks, QWidget *parent);

Q_SIGNALS:
    void chosen(vinculo::ui::ClosingDialog::Choice choice); //!< not when the person stays

protected:
    void retranslate() override;

private:
    void choose(Choice choice);

    const int m_tasks;
    WordLabel *m_what = nullptr;
    QPushButton *m_stay = nullptr;
    QPushButton *m_wait = nullptr;
    QPushButton *m_pause = nullptr;
};

} // namespace vinculo::ui
