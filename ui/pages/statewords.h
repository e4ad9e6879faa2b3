// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/resourcespec.h"
#include "core/domain/result.h"
#include "ui/widgets/statepane.h"

namespace vinculo::ui {

//! The words of the states a list page can be in when it has no rows (ux: each state is designed and has one
//! action).
class StateWords
{
public:
    static StateContent connecting();
    static StateContent loading(const ResourceSpec &spec);
    static StateContent empty(const ResourceSpec &spec);
    static StateContent filteredAtServer(const ResourceSpec &spec);
    static StateContent filteredHere(const QString &words, int loaded, bool moreAtServer);
    static StateContent failed(const ApiError &error);
    static StateContent choose(const ResourceSpec &spec, const FilterSpec &filter);
};

} // namespace vinculo::ui
