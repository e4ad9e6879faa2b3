// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/table/resourcetablemodel.h"
#include "ui/pages/page.h"

#include <QWidget>

namespace vinculo::models {
class QueryState;
}

class QToolButton;

namespace vinculo::ui {

class PageHeader;
class PlainLabel;
class TableView;

//! The rows behind a figure of Home where no list of Belvo shows just these, as they are known here.
class HomeRows : public QWidget
{
    Q_OBJECT
public:
    //! `sortedBy`: path of the column that tells the order at first. The table outlives this.
    HomeRows(const PageContext &context, models::ColumnTable &table, std::string_view sortedBy,
             QWidget *parent = nullptr);
    ~HomeRows() override;

    //! `title`: what these rows have in common, in words.
    void setQuery(const QString &query, const QString &title);
    void setHint(const QString &hint); //!< what they are, and what Enter does
    [[nodiscard]] QString query() const;
    void setDensity(Theme::Density density);
    void retranslate();
    [[nodiscard]] TableView *tableView() const { return m_view; }
    [[nodiscard]] int rowCount() const { return m_model.rowCount(); }            //!< shown
    [[nodiscard]] int loadedCount() const { return m_model.table().rowCount(); } //!< known

Q_SIGNALS:
    void backRequested();
    void opened(int row); //!< of the table
    void changed();       //!< how many rows are shown

private:
    void build();
    void refresh();

    PageContext m_context;
    models::ResourceTableModel m_model;
    std::unique_ptr<models::QueryState> m_query;
    int m_sortedBy;
    QToolButton *m_back = nullptr;
    PageHeader *m_header = nullptr;
    PlainLabel *m_hint = nullptr;
    TableView *m_view = nullptr;
};

} // namespace vinculo::ui
