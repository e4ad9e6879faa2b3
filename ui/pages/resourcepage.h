// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/feeds/resourcefeed.h"
#include "models/filters/filterset.h"
#include "models/table/resourcetablemodel.h"
#include "ui/pages/linklookup.h"
#include "ui/pages/page.h"

#include <QTimer>

#include <memory>

class QStackedWidget;

namespace vinculo::ui {

class FilterLine;
class NoticeBanner;
class PageHeader;
class ProgressLine;
class RequiredFilterEditor;
class StatePane;
class TableView;
class TotalsLine;

//! The working table of one resource, made from its description alone: quick filter over loaded rows, server
//! filters as chips, pages on demand, every state designed. Rows stay while something newer loads or fails,
//! but never under filters that are not theirs.
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
    void deactivate() override { m_isActive = false; }
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
    [[nodiscard]] bool showsRecords() const override { return m_showsRecords; }

    void setPrimaryAction(QAction *action);
    void setRowActions(const QList<QAction *> &actions);
    void updateRecord(const api::ChunkPtr &oneRow);
    void addRecord(const api::ChunkPtr &oneRow); //!< new at Belvo; may make the list load again
    void removeRecord(const QString &id);        //!< gone at Belvo
    void invalidate();                           //!< new rows at Belvo: reads again, now or when shown next
    [[nodiscard]] const models::ColumnTable &table() const { return m_table; }
    [[nodiscard]] models::FilterSet &filterSet() { return m_filters; }
    [[nodiscard]] TableView *tableView() const { return m_view; }

private:
    void buildHeader();
    void buildFilterLine();
    void buildTable();
    void connectTable();
    void connectFilters();
    void onFiltersChanged();
    void forgetRows();
    void load();
    void refreshState();
    void refreshBanner();
    void refreshCounts();
    void refreshShowsRecords(bool showsRows);
    void showStatePane();
    void showRequiredFilter(const FilterSpec &filter);
    void onStateActivated();
    void rememberPlace();
    void restorePlace();
    void learnRows(int first, int last);
    [[nodiscard]] QString ageText() const;
    [[nodiscard]] std::optional<QDateTime> receivedAt() const;
    [[nodiscard]] qint64 total() const; //!< -1 unknown

    const ResourceSpec &m_spec;
    PageContext m_context;
    api::Connection *m_connection = nullptr;
    std::optional<ApiError> m_problem;
    QList<QAction *> m_helpers;
    models::ColumnTable m_table;
    models::ResourceTableModel m_model;
    models::FilterSet m_filters;
    std::unique_ptr<models::ResourceFeed> m_feed;
    LinkLookup m_linkLookup;
    QTimer m_reloadSoon;
    QList<api::ListFilter> m_rowFilters; //!< those the rows in the table were asked with
    bool m_showsRecords = true;
    bool m_isActive = false;
    bool m_needsLoad = true;
    bool m_restoring = false;
    bool m_focusRows = false; //!< the table takes the focus as soon as there are rows
    qint64 m_knownTotal = -1; //!< of the rows shown, also after the connection has gone
    std::optional<QDateTime> m_knownAge;
    QString m_wantedId; //!< record to select again when it is loaded
    int m_wantedScroll = -1;

    PageHeader *m_header = nullptr;
    QAction *m_reloadAction = nullptr;
    QAction *m_columnsAction = nullptr;
    FilterLine *m_filterLine = nullptr;
    ProgressLine *m_progress = nullptr;
    NoticeBanner *m_banner = nullptr;
    QStackedWidget *m_stack = nullptr;
    TableView *m_view = nullptr;
    StatePane *m_pane = nullptr;
    RequiredFilterEditor *m_required = nullptr;
    TotalsLine *m_totals = nullptr;
};

} // namespace vinculo::ui
