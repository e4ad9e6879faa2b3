// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/filters/filterset.h"
#include "models/table/revealstate.h"

#include <QCoreApplication>

class QMenu;
class QModelIndex;

namespace vinculo::ui {

class TableView;

//! What the context menu of a cell offers beyond copying: filter at Belvo by its value, show or hide it.
class CellActions
{
    Q_DECLARE_TR_FUNCTIONS(vinculo::ui::CellActions)

public:
    static void add(QMenu &menu, const QModelIndex &index, models::FilterSet &filters,
                    models::RevealState &reveal);
    //! The second half alone, for tables that Belvo has no list of.
    static void addReveal(QMenu &menu, const QModelIndex &index, const ResourceSpec &spec,
                          models::RevealState &reveal);
    //! From now on `reveal` is told when the view copies values that are readable only because of it.
    static void watchCopies(TableView &view, const ResourceSpec &spec, models::RevealState &reveal);
};

} // namespace vinculo::ui
