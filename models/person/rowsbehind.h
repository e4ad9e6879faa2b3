// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/person/internaltransfers.h"
#include "models/person/movements.h"
#include "models/person/repeatedlinks.h"
#include "models/person/rowquery.h"

#include <vector>

namespace vinculo::models {

//! Processed movements of one currency in a period.
struct MovementFilter
{
    Currency currency;                //!< unknown: what has none of `currencies`
    std::vector<Currency> currencies; //!< all that occur
    QDate first;
    QDate last;
    std::optional<FlowDirection> direction;
    std::optional<QString> category = {};    //!< wire value; empty: rows without one
    QStringList otherThan = {};              //!< wire values of category that are left out
    bool hasCategory = false;                //!< rows without one are left out
    std::vector<RepeatedLink> repeated = {}; //!< links whose movements another one tells as well
};

//! The filter as a query. Internal transfers that it would show, and that the figure leaves out, are named
//! one by one where they are few enough; nullptr: they belong to the figure.
[[nodiscard]] RowsBehind rowsBehind(const TableSnapshot &transactions, const InternalTransfers *leftOut,
                                    const MovementFilter &filter);

} // namespace vinculo::models
