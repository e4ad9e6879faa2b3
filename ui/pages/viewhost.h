// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/savedview.h"
#include "models/query/queryast.h"

#include <optional>

namespace vinculo::ui {

//! What a page gives to and takes from a view, besides the columns of its table and the server filters.
class ViewHost
{
public:
    virtual ~ViewHost() = default;
    [[nodiscard]] virtual models::Query viewQuery() const = 0; //!< what was understood of what is asked
    virtual void setViewQuery(const QString &text) = 0;
    [[nodiscard]] virtual std::optional<ViewGroup> viewGroup() const = 0;
    virtual void setViewGroup(const std::optional<ViewGroup> &group) = 0;
    [[nodiscard]] virtual bool hasFilterRow() const = 0;
    virtual void setFilterRow(bool shown) = 0;
    [[nodiscard]] virtual ViewDensity viewDensity() const = 0; //!< never AsProgram
    virtual void setViewDensity(ViewDensity density) = 0;
};

} // namespace vinculo::ui
