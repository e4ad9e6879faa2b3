// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/savedview.h"
#include "models/query/querycontext.h"

#include <QList>

namespace vinculo::models {

//! Something in a view that this program has no use for. `text` is the name or the words in question, as they
//! stand in the view.
struct ViewProblem
{
    enum class Kind {
        UnknownResource, //!< the whole view is of no use
        UnknownColumn,   //!< left out
        UnknownSort,     //!< left out
        UnknownGroup,    //!< left out
        UnknownFilter,   //!< left out: Belvo does not offer this key, operator or value
        PersonalData,    //!< left out: a view holds none
        Query,           //!< kept as text; `text` says in words what is not understood
    };
    Kind kind = Kind::UnknownColumn;
    QString text;
    bool operator==(const ViewProblem &) const = default;
};

struct CheckedView
{
    SavedView view; //!< only with what can be used
    QList<ViewProblem> problems;
    [[nodiscard]] bool isUsable() const;
};

//! Compares a view with the fields and filters that exist, and its query with the language. Nothing is asked
//! or run. GUI thread (uses translations).
[[nodiscard]] CheckedView checkView(const SavedView &view, const QueryContext &context);

} // namespace vinculo::models
