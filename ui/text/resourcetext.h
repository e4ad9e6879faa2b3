// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vinculo::ui {

//! Words for a code of `fetch_resources`, for example "TRANSACTIONS"; an unknown code as it came.
QString fetchResourceName(const QString &code);

//! Words for the status of a link, for example "valid"; an unknown one as it came.
QString linkStatusName(const QString &status);

} // namespace vinculo::ui
