// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plans/record/planlistmodel.h"
#include "models/totals/latestjob.h"
#include "ui/pages/page.h"

#include <QPointer>

#include <memory>

class QSplitter;
class QStackedWidget;

namespace vinculo::models {
class PlanItemsReader;
}

namespace vinculo::ui {

class CertificateDialog;
class NoticeBanner;
class PageHeader;
class PlanDesk;
class PlanPane;
class StatePane;
class Toast;

//! What runs and what ran: the plans of the profile, each with its progress, what can be done with it and
//! what has become of every link. Survives the end of the program.
class TasksPage : public Page
{
    Q_OBJECT
public:
    TasksPage(const PageContext &context, PlanDesk &desk, QWidget *parent = nullptr);
    ~TasksPage() override;

    [[nodiscard]] static QString title(); //!< in the current language
    [[nodiscard]] QString pageId() const override;
    void setConnectionProblem(const std::optional<ApiError> &error, const QList<QAction *> &helpers) override;
    void activate() override;
    void reload() override;
    void focusFilter() override { focusTable(); } // the list is short
    void focusTable() override;
    void setDensity(Theme::Density density) override;
    void retranslate() override;
    void saveState() override;
    [[nodiscard]] PageState state() const override;
    void restore(const PageState &state) override; //!< recordId: the plan
    [[nodiscard]] PageStatus status() const override;
    [[nodiscard]] bool hasDetails() const override { return false; }
    [[nodiscard]] TableView *tableView() const override { return m_view; }
    [[nodiscard]] PlanPane &pane() const { return *m_pane; }
    //! Writes what has become of every link into this file, as after the question for it.
    void writeList(const QString &path);

private:
    void build();
    void takeBoard();
    void choose(const QUuid &plan);
    void onCurrent();
    void refresh();
    void makeCertificate();
    void askListFile();
    void onListWritten(const std::optional<ApiError> &problem);
    void forgetNames();
    void note(const HandoverRecord &record);
    [[nodiscard]] std::optional<PlanSummary> current() const;

    PageContext m_context;
    PlanDesk &m_desk;
    models::PlanListModel m_model;
    std::optional<ApiError> m_problem;
    QList<QAction *> m_helpers;
    QUuid m_wanted; //!< the plan to stand on, once it is there
    std::unique_ptr<models::PlanItemsReader> m_reader;
    models::LatestJob<std::optional<ApiError>> m_write;
    qint64 m_written = 0;
    Call<int> m_forgetting;
    QPointer<CertificateDialog> m_certificate;
    PageHeader *m_header = nullptr;
    NoticeBanner *m_banner = nullptr;
    QStackedWidget *m_stack = nullptr;
    QSplitter *m_splitter = nullptr;
    TableView *m_view = nullptr;
    StatePane *m_state = nullptr;
    PlanPane *m_pane = nullptr;
    Toast *m_toast = nullptr;
};

} // namespace vinculo::ui
