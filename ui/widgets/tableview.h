// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"
#include "ui/widgets/tableheader.h"
#include "ui/widgets/typeahead.h"

#include <QPersistentModelIndex>
#include <QTableView>

class QMenu;

namespace vinculo::ui {

//! How a column starts out.
struct ColumnDefault
{
    bool visible = true;
    int width = 140;
};

//! Where a column stands now.
struct ColumnState
{
    int column = -1; //!< of the model
    int width = 0;   //!< 0: of a hidden one, or leave it as it is
    bool shown = true;
    bool operator==(const ColumnState &) const = default;
};

//! The one table of the program: whole rows, fixed heights, movable and hideable columns of which the first
//! may stay in place, sorting by header (third click: no longer by this column; the column sorted by before
//! stays as second key), copying as shown (masked values copy masked), Enter opens, Space peeks.
//! A row of editors under the titles (a filter row): derive HeaderStrip and hand it to setHeaderStrip(); it
//! follows the columns by itself, and takes room only while it is visible.
class TableView : public QTableView
{
    Q_OBJECT
public:
    explicit TableView(Theme &theme, QWidget *parent = nullptr);

    void setDensity(Theme::Density density);
    void setColumnDefaults(const QList<ColumnDefault> &defaults); //!< applies them; after setModel()
    //! The same columns with other widths, as after a change of language: follows where nobody chose a width.
    void adaptColumnDefaults(const QList<ColumnDefault> &defaults);
    void resetColumns();
    [[nodiscard]] QByteArray headerState() const;
    void restoreHeaderState(const QByteArray &state); //!< nothing when it does not fit the model
    [[nodiscard]] TableHeader *tableHeader() const { return m_header; }
    void setHeaderStrip(HeaderStrip *strip);               //!< takes it over; nullptr: none
    [[nodiscard]] QList<ColumnState> columnStates() const; //!< from the left
    //! Columns that are not named come last and hidden; at least one is shown, or nothing happens.
    void setColumnStates(const QList<ColumnState> &states);
    [[nodiscard]] QList<ColumnState> defaultColumnStates() const; //!< what resetColumns() makes
    void setColumnShown(int column, bool shown);                  //!< the last one stays
    void setFrozenColumns(int count); //!< the first ones shown do not scroll sideways
    [[nodiscard]] int frozenColumns() const { return m_header->frozenCount(); }
    void setSorting(const QList<models::SortBy> &keys); //!< first key first; none: as loaded
    [[nodiscard]] const QList<models::SortBy> &sorting() const { return m_header->sorting(); }
    //! Actions shown first in the context menu of a row.
    void setRowActions(const QList<QAction *> &actions) { m_rowActions = actions; }
    //! False: the order is part of what is shown, and nothing offers another one.
    void setSortable(bool isSortable);
    [[nodiscard]] bool isSortable() const { return m_isSortable; }
    void sortBy(int column, Qt::SortOrder order); //!< the sort before stays as second key
    void chooseColumns();                         //!< opens the dialog with all columns
    void fitColumns();                            //!< makes those shown as wide as what they show
    void copyCell();
    void copyRows(); //!< selected rows as tab-separated text with a header line
    [[nodiscard]] QList<int> selectedRows() const;
    void setSelectionModel(QItemSelectionModel *selection) override;

    void setModel(QAbstractItemModel *model) override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &position) const override;
    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    //! Type-ahead in the first column of words; on large tables in small steps.
    void keyboardSearch(const QString &key) override;

Q_SIGNALS:
    void columnsChanged(); //!< order, width, visibility or frozen columns
    void sortChanged();
    void opened(const QModelIndex &index); //!< Enter or double click
    void peeked(const QModelIndex &index); //!< Space
    void nearEnd();                        //!< scrolled close to the last row
    void contextMenuOpening(QMenu *menu, const QModelIndex &index);
    void headerMenuOpening(QMenu *menu);
    void copied(const QList<int> &rows, const QList<int> &columns); //!< of the model

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection &selection) const override;

private:
    void setUpHeader();
    void paintFrozen(const QRect &dirty);
    void paintFrozenCell(QPainter &painter, QStyleOptionViewItem option, const QModelIndex &index) const;
    void scrollToColumn(int column);
    void rememberPlace();
    void restorePlace();
    void onTitleClicked(int column);
    void showHeaderMenu(const QPoint &position);
    void showRowMenu(const QModelIndex &index, const QPoint &globalPosition);
    void checkNearEnd();
    [[nodiscard]] int startWidth(int column) const;
    Theme &m_theme;
    TableHeader *m_header;
    QPersistentModelIndex m_hovered;
    TypeAhead m_typeAhead;
    QPersistentModelIndex m_anchor; //!< while rows change places: the row that stays where it is seen,
    int m_anchorTop = 0;            //!< and where that is
    bool m_isSortable = true;
    bool m_isSorting = false; //!< the user has asked for another order, which is not there yet
    QList<ColumnDefault> m_defaults;
    QList<int> m_startWidths; //!< what resetColumns() gave each column
    bool m_arranging = false; //!< many columns change in one go: told once
    QList<QAction *> m_rowActions;
};

} // namespace vinculo::ui
