// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/client.h"

#include <QList>
#include <QString>

namespace vinculo::models {

//! Where the rows behind a figure are: a page, what Belvo is asked, what is asked of the rows here.
struct RowsTarget
{
    QString page; //!< empty: there are no rows to open
    QList<api::ListFilter> filters = {};
    QString query = {}; //!< in wire names, so that it means the same in every language
    [[nodiscard]] bool isEmpty() const { return page.isEmpty(); }
    bool operator==(const RowsTarget &) const = default;
};

} // namespace vinculo::models
