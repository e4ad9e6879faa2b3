// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/client.h"
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

//! The consents behind a figure of Home, of everybody: Belvo's own list shows those of one person only. Enter
//! goes to that person's consents.
class ConsentRows : public QWidget
{
    Q_OBJECT
public:
    ConsentRows(const PageContext &context, models::ColumnTable &table, QWidget *parent = nullptr);
    ~ConsentRows() override;

    //! `title`: what these consents have in common, in words.
    void setQuery(const QString &query, const QString &title);
    [[nodiscard]] QString query() const;
    void setDensity(Theme::Density density);
    void retranslate();
    [[nodiscard]] TableView *tableView() const { return m_view; }
    [[nodiscard]] int rowCount() const { return m_model.rowCount(); }            //!< shown
    [[nodiscard]] int loadedCount() const { return m_model.table().rowCount(); } //!< known

Q_SIGNALS:
    void backRequested();
    void openRequested(const QString &page, const QList<vinculo::api::ListFilter> &filters);
    void changed(); //!< how many rows are shown

private:
    void build();
    void refresh();
    void open(const QModelIndex &index);

    PageContext m_context;
    models::ResourceTableModel m_model;
    std::unique_ptr<models::QueryState> m_query;
    QToolButton *m_back = nullptr;
    PageHeader *m_header = nullptr;
    PlainLabel *m_hint = nullptr;
    TableView *m_view = nullptr;
};

} // namespace vinculo::ui
