// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QTableView>

class QMenu;

namespace vinculo::ui {

//! How a column starts out.
struct ColumnDefault
{
    bool visible = true;
    int width = 140;
};

//! The one table of the program: whole rows, fixed heights, movable and hideable columns, sorting by header
//! (third click: as loaded), copying as shown (masked values copy masked), Enter opens, Space peeks.
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
    //! Actions shown first in the context menu of a row.
    void setRowActions(const QList<QAction *> &actions) { m_rowActions = actions; }
    void fillColumnMenu(QMenu &menu); //!< "Columns" with a tick each, fit, reset
    void copyCell();
    void copyRows(); //!< selected rows as tab-separated text with a header line
    [[nodiscard]] QList<int> selectedRows() const;
    //! A cell for a spreadsheet: no tab or line break, and nothing that starts a formula.
    static QString spreadsheetSafe(QString text, bool isNumber);

Q_SIGNALS:
    void opened(const QModelIndex &index); //!< Enter or double click
    void peeked(const QModelIndex &index); //!< Space
    void nearEnd();                        //!< scrolled close to the last row
    void contextMenuOpening(QMenu *menu, const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void showHeaderMenu(const QPoint &position);
    void showRowMenu(const QModelIndex &index, const QPoint &globalPosition);
    void checkNearEnd();
    [[nodiscard]] int startWidth(int column) const;
    QList<ColumnDefault> m_defaults;
    QList<int> m_startWidths; //!< what resetColumns() gave each column
    QList<QAction *> m_rowActions;
};

} // namespace vinculo::ui
