// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/settings.h"
#include "models/filters/filterset.h"
#include "models/query/queryscope.h"
#include "models/table/resourcetablemodel.h"

#include <QPointer>

class QMenu;

namespace vinculo::ui {

class FilterLine;
class QueryFilterRow;
class TableView;
class Theme;

//! The question of a page and everything on it that edits it: the filter line, the row of filters under the
//! headers, and the cells of the table. Lets the model show what matches.
class PageQuery : public QObject
{
    Q_OBJECT
public:
    //! `scope`: the page's name in the settings. Lives shorter than model and filters; takes its widgets
    //! with it.
    PageQuery(Theme &theme, storage::Settings &settings, models::ResourceTableModel &model,
              models::FilterSet &filters, const QString &scope, QWidget *page);

    ~PageQuery() override;

    [[nodiscard]] models::QueryState &state() { return m_state; }
    [[nodiscard]] const models::QueryState &state() const { return m_state; }
    [[nodiscard]] FilterLine *line() const;
    void attach(TableView &view); //!< once: the row of filters and what cells offer
    void setRows(const models::LoadedRows &rows);
    //! Filters that Belvo is asked with besides `set`: those asked before that do not contradict it.
    [[nodiscard]] static QList<api::ListFilter> compatible(const QList<api::ListFilter> &asked,
                                                           const QList<api::ListFilter> &set);

    [[nodiscard]] bool isRowShown() const;
    void showRow(bool isShown); //!< shown by the user: the focus goes there
    //! Only rows, or no rows, with the value of the current cell.
    void filterByCell(bool isExcluded);
    [[nodiscard]] bool canFilterByCell(const QModelIndex &index) const;
    void retranslate();
    void refreshDay(); //!< "today" may be another day by now

Q_SIGNALS:
    void applied(); //!< the model shows another set of rows now, or will soon
    void askRequested(const QList<vinculo::api::ListFilter> &filters);
    void loadAllRequested();
    void left(); //!< on to the table

private:
    void apply();
    [[nodiscard]] models::QueryNodePtr conditionOf(const QModelIndex &index, bool isExcluded) const;
    void addCellActions(QMenu &menu, const QModelIndex &index);
    void addRowAction(QMenu &menu);
    void filterBy(const QModelIndex &index, bool isExcluded);

    Theme &m_theme;
    storage::Settings &m_settings;
    models::ResourceTableModel &m_model;
    QString m_scope;
    models::QueryState m_state;
    QPointer<FilterLine> m_line;
    TableView *m_view = nullptr;
    QPointer<QueryFilterRow> m_row;
};

} // namespace vinculo::ui
