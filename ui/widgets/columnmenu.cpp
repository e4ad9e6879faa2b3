// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/columnmenu.h"

#include "ui/widgets/tableview.h"

#include <QMenu>

#include <algorithm>

namespace vinculo::ui {

void ColumnMenu::fill(QMenu &menu, TableView &view, int column)
{
    if (column >= 0) {
        if (view.isSortable()) {
            addSorting(menu, view, column);
            menu.addSeparator();
        }
        addPlace(menu, view, column);
        menu.addSeparator();
        //: column menu: makes this column as wide as what it shows
        QObject::connect(menu.addAction(tr("Fit the &width")), &QAction::triggered, &view,
                         [&view, column] { view.resizeColumnToContents(column); });
    }
    //: column menu: makes every column as wide as what it shows
    QObject::connect(menu.addAction(tr("&Fit all widths")), &QAction::triggered, &view,
                     &TableView::fitColumns);
    menu.addSeparator();
    QObject::connect(menu.addAction(tr("&Choose columns…")), &QAction::triggered, &view,
                     &TableView::chooseColumns);
    //: column menu: back to the original columns
    QObject::connect(menu.addAction(tr("&Reset columns")), &QAction::triggered, &view,
                     &TableView::resetColumns);
}

void ColumnMenu::addSorting(QMenu &menu, TableView &view, int column)
{
    const QList<models::SortBy> keys = view.sorting();
    const auto known = std::ranges::find(keys, column, &models::SortBy::column);
    const auto add = [&](const QString &text, Qt::SortOrder order) {
        QAction *action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(known != keys.end() && known->order == order);
        QObject::connect(action, &QAction::triggered, &view,
                         [&view, column, order] { view.sortBy(column, order); });
    };
    add(tr("Sort &ascending"), Qt::AscendingOrder);
    add(tr("Sort &descending"), Qt::DescendingOrder);
    if (keys.isEmpty())
        return;
    //: column menu: shows the rows in the order in which they were loaded
    QObject::connect(menu.addAction(tr("Do &not sort")), &QAction::triggered, &view,
                     [&view] { view.setSorting({}); });
}

void ColumnMenu::addPlace(QMenu &menu, TableView &view, int column)
{
    const TableHeader &header = *view.tableHeader();
    const qsizetype place = header.shownColumns().indexOf(column);
    if (header.shownColumns().size() > 1)
        QObject::connect(menu.addAction(tr("&Hide this column")), &QAction::triggered, &view,
                         [&view, column] { view.setColumnShown(column, false); });
    if (place >= 0 && place + 1 != view.frozenColumns())
        //: column menu: this column and those before it do not scroll sideways
        QObject::connect(menu.addAction(tr("&Keep in place up to here")), &QAction::triggered, &view,
                         [&view, place] { view.setFrozenColumns(static_cast<int>(place) + 1); });
    if (view.frozenColumns() > 0)
        //: column menu: no column is kept in place any more
        QObject::connect(menu.addAction(tr("&Let all columns scroll")), &QAction::triggered, &view,
                         [&view] { view.setFrozenColumns(0); });
}

} // namespace vinculo::ui
