// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDateTimeEdit;

namespace vinculo::ui {

//! Days as everywhere else: in the order of the window's language, with four digits for the year. Also after
//! a change of the language.
void localizeDates(QDateTimeEdit &editor);

} // namespace vinculo::ui
