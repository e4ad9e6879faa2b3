// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/connection.h"
#include "core/domain/plan.h"
#include "core/domain/profile.h"
#include "core/storage/journal.h"
#include "core/storage/settings.h"
#include "core/storage/viewstore.h"
#include "models/cache/listcache.h"
#include "models/diagnosis/diagnosisquestion.h"
#include "models/person/healthaction.h"
#include "models/query/queryast.h"
#include "models/table/revealstate.h"
#include "ui/pages/recorddirectory.h"
#include "ui/theme/theme.h"

#include <QDateTime>
#include <QWidget>

#include <optional>

class QAction;

namespace vinculo::models {
class OpenLog;
class OutageBoard;
class PeopleDirectory;
} // namespace vinculo::models

namespace vinculo::ui {

class LanguageOverride;
class PlanDesk;
class ResourceViews;
class TableAnalysis;
class TableView;

//! What pages share; owned by the window.
struct PageContext
{
    Theme &theme;
    storage::Settings &settings;
    models::RevealState &reveal;
    RecordDirectory &directory;
    storage::ViewStore &views;
    models::ListCache &lists;
    const Profile &profile;
    models::PeopleDirectory &people;
    Theme::Density density = Theme::Density::Comfortable;
    LanguageOverride *languages = nullptr;  //!< for reports; nullptr: in the program's language only
    storage::Journal *journal = nullptr;    //!< what is handed over is noted there
    models::OutageBoard *outages = nullptr; //!< nullptr: nobody looks for them
    PlanDesk *plans = nullptr; //!< what is done to many links, and what runs; nullptr: nothing can be
    models::OpenLog *openLog = nullptr; //!< is told which log of calls is open; nullptr: nobody asks
};

//! Where one is on a page; what back and forward restore.
struct PageState
{
    QString page;
    QList<api::ListFilter> filters;
    QString quickFilter;
    QString recordId;
    QList<models::QueryNodePtr> hiddenConditions; //!< of the quick filter, not in its text
    bool wantsAllRows = false; //!< the quick filter is about all rows at Belvo, not only the first ones
    bool operator==(const PageState &) const = default;
};

//! What the status line says about a page.
struct PageStatus
{
    QString text; //!< state in words
    int shown = 0;
    int loaded = 0;
    qint64 total = -1; //!< -1 unknown
    std::optional<QDateTime> receivedAt;
    bool hasCounts = false;
};

//! The record the detail pane shows.
struct CurrentRecord
{
    const ResourceSpec *spec = nullptr; //!< nullptr: none
    QString id;
    QByteArray raw;
};

//! One page of the window. Constructed when first shown; nothing is loaded before activate().
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QString pageId() const = 0; //!< stable: resource name or "activity"
    virtual void setConnection(api::Connection *connection) { Q_UNUSED(connection) }
    //! Why there is no connection, with the actions that help; nothing: still connecting.
    virtual void setConnectionProblem(const std::optional<ApiError> &error, const QList<QAction *> &helpers)
    {
        Q_UNUSED(error)
        Q_UNUSED(helpers)
    }
    virtual void activate() = 0; //!< it became the visible page
    virtual void deactivate() {} //!< another page is shown now
    virtual void reload() = 0;
    virtual void focusFilter() = 0;
    virtual void focusTable() = 0;
    virtual void setDensity(Theme::Density density) = 0;
    virtual void retranslate() = 0;
    virtual void saveState() = 0; //!< column state into the settings
    virtual void refreshAge() {}  //!< once a minute
    //! Shows only rows, or no rows, with the value of the current cell.
    virtual void filterByCell(bool isExcluded) { Q_UNUSED(isExcluded) }
    [[nodiscard]] virtual bool hasFilterRow() const { return false; } //!< it can be shown
    [[nodiscard]] virtual bool isFilterRowShown() const { return false; }
    virtual void showFilterRow(bool isShown) { Q_UNUSED(isShown) }
    [[nodiscard]] virtual PageState state() const { return {pageId(), {}, {}, {}, {}}; }
    virtual void restore(const PageState &state) { Q_UNUSED(state) }
    [[nodiscard]] virtual PageStatus status() const = 0;
    [[nodiscard]] virtual bool hasDetails() const { return true; } //!< its rows are records
    //! False once it is certain that there is no record to look at; loading alone does not change it.
    [[nodiscard]] virtual bool showsRecords() const { return hasDetails(); }
    [[nodiscard]] virtual bool canReload() const { return true; }
    [[nodiscard]] virtual TableView *tableView() const = 0;
    [[nodiscard]] virtual ResourceViews *views() const { return nullptr; } //!< nullptr: it knows no views
    [[nodiscard]] virtual CurrentRecord currentRecord() const { return {}; }
    //! Sums, groups and marks of its rows; nullptr: it has none.
    [[nodiscard]] virtual TableAnalysis *analysis() const { return nullptr; }

    //! What it offers in menus and buttons of its own, as far as it applies now; the menus of the window are
    //! not among them.
    [[nodiscard]] virtual QList<QAction *> commands() const { return {}; }

Q_SIGNALS:
    void statusChanged();
    void currentRecordChanged(); //!< or showsRecords()
    void filtersApplied();       //!< the user changed the server filters: a place to come back to
    void retryRequested();       //!< try to connect again
    void detailRequested();      //!< Enter or Space: show the details
    void openRequested(const QString &page, const QList<vinculo::api::ListFilter> &filters);
    void placeRequested(const vinculo::ui::PageState &place); //!< a page with a question for its rows
    //! Why are data missing or old? A dialog follows.
    void diagnosisRequested(const vinculo::models::DiagnosisQuestion &question);
    //! Something should be done about a link, given as its JSON; a dialog follows.
    void linkActionRequested(const QByteArray &link, vinculo::models::HealthAction action);
    //! Something should be done about many links, or about one with proof: the dialog of plans follows.
    //! Targets may be known by their ids alone; what else is known of them is read there.
    void planRequested(const vinculo::PlanDraft &draft);
};

} // namespace vinculo::ui
