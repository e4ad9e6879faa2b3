// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QSet>
#include <QtGlobal>

QT_FORWARD_DECLARE_CLASS(QWidget)

namespace vinculo::ui {

//! Gives every button, check box, group and field label below `root` an access key of its own. Keys the
//! translator chose stay unless two widgets claim the same one; then the later widget gets another letter of
//! its text. Only letters a to z and digits: dead keys and accented letters cannot be typed on every
//! keyboard. Buttons with fixed system texts and widgets without text are left alone. Does nothing on systems
//! without access keys. `reserved`: lower-case letters that something else answers to, as the menu bar does.
void assignAccessKeys(QWidget &root, const QSet<QChar> &reserved = {});

//! The same below a part of a page: the letters that the menu bar of its window answers to are reserved, and
//! what is below `except` (texts with numbers that change) is left alone.
void assignPageAccessKeys(QWidget &root, const QWidget *except = nullptr);

//! A text from outside for a button or a menu: an ampersand in it is no access key.
[[nodiscard]] QString escapedAccessKeys(QString text);

} // namespace vinculo::ui
