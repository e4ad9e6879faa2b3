// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/pages/pageviews.h"
#include "ui/pages/viewhost.h"
#include "ui/pages/viewsmenu.h"

#include <QObject>

class QAction;

namespace vinculo::ui {

class PageHeader;
class PageQuery;
class TableAnalysis;

//! The saved views of a resource page: puts their button into the header and passes on what a view says to
//! the search field and the table.
class ResourceViews : public QObject, private ViewHost
{
    Q_OBJECT
public:
    //! `page` is the owner; the rest outlives it.
    ResourceViews(const PageContext &context, TableView &view, const models::ColumnTable &table,
                  models::FilterSet &filters, PageQuery &query, TableAnalysis &analysis, PageHeader &header,
                  QWidget &page);

    void setDensity(Theme::Density density); //!< of the whole program
    void saveView() { m_menu.saveView(); }
    void chooseView() { m_menu.open(); }
    bool open(const QUuid &id) { return m_views.applyId(id); }
    [[nodiscard]] QByteArray plainHeaderState() const { return m_views.plainHeaderState(); }
    [[nodiscard]] PageViews &views() { return m_views; }
    void retranslate();

private:
    [[nodiscard]] models::Query viewQuery() const override;
    void setViewQuery(const QString &text) override;
    [[nodiscard]] std::optional<ViewGroup> viewGroup() const override;
    void setViewGroup(const std::optional<ViewGroup> &group) override;
    [[nodiscard]] bool hasFilterRow() const override;
    void setFilterRow(bool shown) override;
    [[nodiscard]] ViewDensity viewDensity() const override;
    void setViewDensity(ViewDensity density) override;

    const ResourceSpec &m_spec;
    TableView &m_view;
    PageQuery &m_query;
    TableAnalysis &m_analysis;
    Theme::Density m_programDensity;
    Theme::Density m_density;
    PageViews m_views;
    ViewsMenu m_menu;
    QAction *m_action;
};

} // namespace vinculo::ui
