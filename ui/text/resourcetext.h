// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vinculo::ui {

//! Words for a code of `fetch_resources`, for example "TRANSACTIONS"; an unknown code as it came.
QString fetchResourceName(const QString &code);

} // namespace vinculo::ui
