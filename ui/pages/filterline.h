// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/filters/filterset.h"
#include "models/query/queryscope.h"
#include "ui/theme/theme.h"

#include <QTimer>
#include <QWidget>

class QPushButton;
class QToolButton;

namespace vinculo::ui {

class FilterChipBar;
class QueryField;
class QueryNote;

//! The filter line of a list: the search field, a button for what Belvo can filter by, all conditions as
//! chips, and a line that says what was not understood or where the search is answered. Typing filters the
//! loaded rows; only Return, a button or emptying the field lets Belvo be asked.
class FilterLine : public QWidget
{
    Q_OBJECT
public:
    FilterLine(Theme &theme, models::FilterSet &filters, models::QueryState &query, QWidget *parent);

    void focusWords();
    void retranslate();
    //! The rows there are now; settles the marks and how soon typing filters.
    void setRows(const models::LoadedRows &rows);
    void clear(); //!< of the query, as the user does it

Q_SIGNALS:
    void queryChanged(); //!< at once for few rows, after a very short pause in typing for many
    //! Belvo is to filter by these as well, in place of those asked before.
    void askRequested(const QList<vinculo::api::ListFilter> &filters);
    void loadAllRequested();
    void left(); //!< Return, Down, or Esc in the empty field: on to the table

private:
    void build();
    void openPopup(const QString &key);
    void openHelp();
    void onQueryChanged();
    void onSubmitted();
    void ask();
    void refresh();
    [[nodiscard]] models::QueryScope scope() const { return {m_query, m_rows}; }

    Theme &m_theme;
    models::FilterSet &m_filters;
    models::QueryState &m_query;
    models::LoadedRows m_rows;
    QTimer m_typing;
    bool m_isBehind = false; //!< what was typed last has not been told
    QueryField *m_field;
    QToolButton *m_help;
    QPushButton *m_button;
    FilterChipBar *m_chips;
    QueryNote *m_note;
};

} // namespace vinculo::ui
