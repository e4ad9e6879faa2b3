// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

class QMenu;

namespace vinculo::ui {

class TableView;

//! What one can do with a column of a table: sort by it, hide it, keep it in place, fit it. The same entries
//! under the header and, for the keyboard, in the menu of a row.
class ColumnMenu
{
    Q_DECLARE_TR_FUNCTIONS(vinculo::ui::ColumnMenu)

public:
    //! `column` of the model; -1: only what concerns all columns.
    static void fill(QMenu &menu, TableView &view, int column);

private:
    static void addSorting(QMenu &menu, TableView &view, int column);
    static void addPlace(QMenu &menu, TableView &view, int column);
};

} // namespace vinculo::ui
