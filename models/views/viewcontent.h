// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/client.h"
#include "core/domain/savedview.h"
#include "models/query/queryast.h"

#include <QList>

namespace vinculo::models {

// A view is a file that lasts and that is handed on, so it holds no personal data: conditions and filters on
// fields that are masked on screen stay out of it.

struct KeptQuery
{
    QString text; //!< canonical
    QStringList
        leftOut; //!< paths of the masked fields whose conditions are not in it, one for each condition
};
//! What of a query may be kept. Words without a field are kept: what they mean nobody can tell.
[[nodiscard]] KeptQuery keptQuery(const Query &query);

struct KeptFilters
{
    QList<ViewFilter> filters;
    int leftOut = 0; //!< filters by personal data
};
[[nodiscard]] KeptFilters keptFilters(const ResourceSpec &spec, const QList<api::ListFilter> &filters);

//! The filters to set for a view: its own, and of those that are set now the ones it does not settle: what
//! the list cannot do without, and what no view may hold.
[[nodiscard]] QList<api::ListFilter> filtersFor(const ResourceSpec &spec, const SavedView &view,
                                                const QList<api::ListFilter> &now);

//! Whether two states of one table show the same. The width of the last column does not count, as it follows
//! the window, nor do filters that `view` leaves as they are.
[[nodiscard]] bool looksLike(const ResourceSpec &spec, const SavedView &state, const SavedView &view);

} // namespace vinculo::models
