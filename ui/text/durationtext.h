// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

namespace vinculo::ui {

//! Minutes and seconds as on a clock: "9:41"; hours when there are any: "1:09:41". Negative counts as zero.
QString clockText(std::chrono::seconds duration);

} // namespace vinculo::ui
