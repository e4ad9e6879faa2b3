// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/viewstore.h"

#include <QList>

namespace vinculo::models {

//! A view as a list or a search offers it.
struct ViewEntry
{
    SavedView view;
    bool isDefault = false; //!< comes with the program: cannot be changed, renamed or deleted
};

//! The views somebody with this profile can choose for a resource: those that come with it, then the own ones
//! by name in the current language. GUI thread (uses translations).
[[nodiscard]] QList<ViewEntry> viewsOf(const ResourceSpec &spec, const storage::ViewStore &store,
                                       const QUuid &profile);
//! The same for every resource, in the order of the navigation: what a search for `#name` looks through.
[[nodiscard]] QList<ViewEntry> allViews(const storage::ViewStore &store, const QUuid &profile);

//! What is to be done with views that come from a file.
enum class ViewConflict { KeepBoth, Replace };

//! The views as they are to be saved. One that is here already (the same id, or the same name and resource
//! among those of this profile) takes its place or gets a new id and a name of its own ("Overdue (2)").
[[nodiscard]] QList<SavedView> viewsToSave(const QList<SavedView> &imported, const storage::ViewStore &store,
                                           const QUuid &profile, ViewConflict conflict);
//! The own view that `view` would meet; nothing when it is new.
[[nodiscard]] std::optional<SavedView> viewInTheWay(const SavedView &view, const storage::ViewStore &store,
                                                    const QUuid &profile);

} // namespace vinculo::models
