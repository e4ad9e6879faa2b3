// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/feeds/resourcerows.h"
#include "models/query/querystate.h"
#include "ui/pages/linklookup.h"
#include "ui/pages/page.h"
#include "ui/pages/statewords.h"

#include <memory>

class QMenu;
class QStackedWidget;

namespace vinculo::models {
struct GroupCondition;
}

namespace vinculo::ui {

class NoticeBanner;
class OutageBanner;
class PageQuery;
class PageHeader;
class ProgressLine;
class RequiredFilterEditor;
class ResourceViews;
class RowPlace;
class StatePane;
struct StateContent;
class TableAnalysis;
class TableView;
class TotalsLine;

//! The working table of one resource, made from its description alone: quick filter over loaded rows, server
//! filters as chips, pages on demand, every state designed.
class ResourcePage : public Page
{
    Q_OBJECT
public:
    ResourcePage(const ResourceSpec &spec, const PageContext &context, QWidget *parent = nullptr);
    ~ResourcePage() override;

    [[nodiscard]] QString pageId() const override;
    void setConnection(api::Connection *connection) override;
    void setConnectionProblem(const std::optional<ApiError> &error, const QList<QAction *> &helpers) override;
    void activate() override;
    void deactivate() override;
    void reload() override;
    void focusFilter() override;
    void focusTable() override;
    void setDensity(Theme::Density density) override;
    void retranslate() override;
    void saveState() override;
    void refreshAge() override;
    [[nodiscard]] PageState state() const override;
    void restore(const PageState &state) override;
    [[nodiscard]] PageStatus status() const override;
    [[nodiscard]] CurrentRecord currentRecord() const override;
    [[nodiscard]] ResourceViews *views() const override { return m_views; }
    [[nodiscard]] bool showsRecords() const override { return m_showsRecords; }

    [[nodiscard]] TableAnalysis *analysis() const override { return m_analysis.get(); }

    void setPrimaryAction(QAction *action);
    void setRowActions(const QList<QAction *> &actions);
    void updateRecord(const api::ChunkPtr &oneRow);
    void addRecord(const api::ChunkPtr &oneRow); //!< new at Belvo; may make the list load again
    void removeRecord(const QString &id);        //!< gone at Belvo
    void filterByCell(bool isExcluded) override;
    [[nodiscard]] bool hasFilterRow() const override { return true; }
    [[nodiscard]] bool isFilterRowShown() const override;
    void showFilterRow(bool isShown) override;
    void invalidate(); //!< new rows at Belvo: reads again, now or when shown next
    [[nodiscard]] models::ResourceRows &rows() { return m_rows; }
    [[nodiscard]] const models::ColumnTable &table() const { return m_rows.table(); }
    [[nodiscard]] models::FilterSet &filterSet() { return m_rows.filters(); }
    [[nodiscard]] TableView *tableView() const override { return m_view; }
    [[nodiscard]] models::QueryState &query();

Q_SIGNALS:
    void moreOpening(QMenu *menu); //!< the "…" menu: others may add to its end

protected:
    //! What is said while there is no row and no filter.
    [[nodiscard]] virtual StateContent emptyState() const { return StateWords::empty(m_spec); }

private:
    void buildHeader();
    void buildFilterLine();
    void buildTable();
    void connectTable();
    void connectFilters();
    void refreshState();
    void loadAll();
    void loadWantedRows();
    void refreshBanner();
    void refreshCounts();
    void refreshShowsRecords(bool showsRows);
    void showStatePane();
    void showRequiredFilter(const FilterSpec &filter);
    void onStateActivated();
    void learnRows(int first, int last);
    void showGroup(const models::GroupCondition &condition);
    void showMore(const QWidget &button);
    [[nodiscard]] QString ageText() const;

    const ResourceSpec &m_spec;
    PageContext m_context;
    api::Connection *m_connection = nullptr;
    std::optional<ApiError> m_problem;
    QList<QAction *> m_helpers;
    models::ResourceRows m_rows;
    std::unique_ptr<PageQuery> m_query; //!< goes before the rows
    LinkLookup m_linkLookup;
    bool m_showsRecords = true;
    bool m_restoring = false;
    bool m_wantsAllRows = false; //!< the question is about all rows, and they are not here yet
    bool m_focusRows = false;    //!< the table takes the focus as soon as there are rows

    PageHeader *m_header = nullptr;
    QAction *m_reloadAction = nullptr;
    QAction *m_columnsAction = nullptr;
    QAction *m_moreAction = nullptr;
    ProgressLine *m_progress = nullptr;
    OutageBanner *m_outages = nullptr; //!< of links only
    NoticeBanner *m_banner = nullptr;
    QStackedWidget *m_stack = nullptr;
    TableView *m_view = nullptr;
    RowPlace *m_place = nullptr;
    StatePane *m_pane = nullptr;
    RequiredFilterEditor *m_required = nullptr;
    TotalsLine *m_totals = nullptr;
    ResourceViews *m_views = nullptr;
    std::unique_ptr<TableAnalysis> m_analysis;
};

} // namespace vinculo::ui
