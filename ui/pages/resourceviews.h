// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/pages/pageviews.h"
#include "ui/pages/viewhost.h"
#include "ui/pages/viewsmenu.h"

#include <QObject>

class QAction;

namespace vinculo::ui {

class FilterLine;
class PageHeader;

//! The saved views of a resource page: puts their button into the header and passes on what a view says to
//! the search field and the table.
class ResourceViews : public QObject, private ViewHost
{
    Q_OBJECT
public:
    //! `page` is the owner; the rest outlives it.
    ResourceViews(const PageContext &context, TableView &view, const models::ColumnTable &table,
                  models::FilterSet &filters, FilterLine &filterLine, PageHeader &header, QWidget &page);

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
    [[nodiscard]] std::optional<ViewGroup> viewGroup() const override { return m_group; }
    void setViewGroup(const std::optional<ViewGroup> &group) override { m_group = group; }
    [[nodiscard]] bool hasFilterRow() const override { return false; }
    void setFilterRow(bool) override {}
    [[nodiscard]] ViewDensity viewDensity() const override;
    void setViewDensity(ViewDensity density) override;

    const ResourceSpec &m_spec;
    TableView &m_view;
    FilterLine &m_filterLine;
    Theme::Density m_programDensity;
    Theme::Density m_density;
    std::optional<ViewGroup> m_group;
    PageViews m_views;
    ViewsMenu m_menu;
    QAction *m_action;
};

} // namespace vinculo::ui
