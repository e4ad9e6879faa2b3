// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/call.h"
#include "models/duplicates/duplicategroupmodel.h"
#include "models/export/textrowsfile.h"
#include "models/totals/latestjob.h"
#include "ui/pages/page.h"

#include <QSortFilterProxyModel>
#include <QTimer>

class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace vinculo::ui {

class DuplicateSidePane;
class NoticeBanner;
class PageHeader;
class PlainLabel;
class ProgressLine;
class StatePane;
class Toast;

//! Connections that customers made twice: groups above, the links of one group side by side below. What is
//! ticked becomes the draft of a plan; nothing is removed here.
class DuplicatesPage : public Page
{
    Q_OBJECT
public:
    explicit DuplicatesPage(const PageContext &context, QWidget *parent = nullptr);
    ~DuplicatesPage() override;

    static QString title();
    [[nodiscard]] models::DuplicateFinder &finder() { return m_finder; }
    void saveIdsTo(const QString &path); //!< as after the question for it

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
    [[nodiscard]] bool hasDetails() const override { return false; }
    [[nodiscard]] TableView *tableView() const override { return m_view; }

private:
    void build();
    void buildTop();
    void buildBottom();
    void connectParts();
    void connectActions();
    void refresh();
    void refreshPane();
    void refreshCoverage();
    void refreshTicks();
    void refreshBanner();
    void onGroups();
    void onCurrentGroup();
    void readCurrent();
    void tickAll();
    void chooseFile();
    void plan();
    [[nodiscard]] std::optional<std::size_t> currentGroup() const;

    PageContext m_context;
    models::DuplicateFinder m_finder;
    models::DuplicateGroupModel m_model;
    QSortFilterProxyModel m_proxy;
    models::LatestJob<Result<qint64>> m_write;
    QTimer m_readSoon; //!< walking through the groups with the arrow keys reads nothing
    api::Connection *m_connection = nullptr;
    std::optional<ApiError> m_problem;
    QList<QAction *> m_helpers;
    QString m_keyed;       //!< the words that have got their access keys
    QString m_currentLink; //!< the first of the current group: finds it again

    PageHeader *m_header = nullptr;
    QAction *m_reloadAction = nullptr;
    PlainLabel *m_coverage = nullptr;
    QLineEdit *m_quick = nullptr;
    QPushButton *m_readAll = nullptr;
    QPushButton *m_tickAll = nullptr;
    ProgressLine *m_progress = nullptr;
    NoticeBanner *m_banner = nullptr;
    QStackedWidget *m_stack = nullptr;
    QSplitter *m_splitter = nullptr;
    TableView *m_view = nullptr;
    StatePane *m_pane = nullptr;
    DuplicateSidePane *m_side = nullptr;
    QWidget *m_bottom = nullptr;
    PlainLabel *m_counts = nullptr;
    QPushButton *m_clear = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_plan = nullptr;
    Toast *m_toast = nullptr;
};

} // namespace vinculo::ui
