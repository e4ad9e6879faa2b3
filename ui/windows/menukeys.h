// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QList>

namespace vinculo::ui {

//! Gives every action of one menu (or of the menu bar) an access key of its own. Keys the translator chose
//! stay unless two actions claim the same one; then the later action gets another letter a to z of its text.
void assignMenuKeys(const QList<QAction *> &actions);

} // namespace vinculo::ui
