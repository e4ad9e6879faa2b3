// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/query/querystate.h"
#include "ui/widgets/headerstrip.h"

namespace vinculo::ui {

class QueryFilterCell;
class TableView;
class Theme;

//! One field per column under the headers of a table, each with the condition on that column. Tab and Return
//! go from one to the next as they stand on the screen.
class QueryFilterRow : public HeaderStrip
{
    Q_OBJECT
public:
    //! `fields`: those of the view's columns, in the model's order.
    QueryFilterRow(Theme &theme, models::QueryState &state, TableView &view,
                   const QList<const FieldSpec *> &fields);

    void focusFirst(); //!< the field of the current column, or the first
    void retranslate();
    [[nodiscard]] QueryFilterCell *cell(int column) const;

Q_SIGNALS:
    void left();          //!< on to the table
    void leftBackwards(); //!< Shift+Tab in the first field

protected:
    QWidget *makeEditor(int column, QWidget *parent) override;

private:
    void step(int fromColumn, int step);
    void focusColumn(int column);

    Theme &m_theme;
    models::QueryState &m_state;
    TableView &m_view;
    QList<const FieldSpec *> m_fields;
};

} // namespace vinculo::ui
