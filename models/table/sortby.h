// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>
#include <QtGlobal>

namespace vinculo::models {

//! One key that a table is sorted by.
struct SortBy
{
    int column = -1;
    Qt::SortOrder order = Qt::AscendingOrder;
    bool operator==(const SortBy &) const = default;
};

} // namespace vinculo::models
