// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/resourcespec.h"
#include "core/domain/result.h"
#include "models/feeds/resourcefeed.h"
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
    //! `hasHelpers`: other buttons stand beside. Then trying again is offered only where it may help.
    static StateContent failed(const ApiError &error, bool hasHelpers);
    static StateContent choose(const ResourceSpec &spec, const FilterSpec &filter);
    static QString status(models::FeedState state); //!< for the status line; empty: nothing asked yet
};

} // namespace vinculo::ui
