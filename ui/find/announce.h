// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace vinculo::ui {

//! Has a screen reader say `text` when it is done with what it says now. `speaker` is the widget it is about;
//! before Qt 6.8 it is said as the speaker's new description.
void announce(QWidget &speaker, const QString &text);

} // namespace vinculo::ui
