// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vinculo::storage {

//! The operating system's account this program runs under, as the system knows it and not as an environment
//! variable says; its number where it has no name. Any thread.
[[nodiscard]] QString osAccountName();

} // namespace vinculo::storage
