// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vinculo::ui {

//! A code cut into groups that can be read on the phone: "123 456", "1234 5678", "12 345". Short codes stay
//! whole.
QString groupedCode(const QString &code);

//! A code spelled for reading aloud, in the current language: "one, two, three – four, five, six". Letters
//! and signs stay as they are.
QString spelledCode(const QString &code);

} // namespace vinculo::ui
