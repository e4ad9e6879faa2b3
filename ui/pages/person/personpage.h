// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/filters/rowstarget.h"
#include "models/person/personfigures.h"
#include "models/person/personjournal.h"
#include "models/person/personload.h"
#include "models/totals/latestjob.h"
#include "ui/pages/page.h"

#include <QPointer>

#include <memory>

class QScrollArea;

namespace vinculo::ui {

class NoticeBanner;
class OutageBanner;
class PageHeader;
class PersonReportDialog;
struct PersonReportMaterial;
class PersonSections;
class ProblemActions;
class StatePane;

//! One customer on one page: who they are, what needs attention, links, accounts, money in and out, what is
//! known of income, bills, investments, consents and work, and which months are there. Put together from all
//! links that are believed to be one person's.
class PersonPage : public Page
{
    Q_OBJECT
public:
    explicit PersonPage(const PageContext &context, QWidget *parent = nullptr);
    ~PersonPage() override;

    [[nodiscard]] QString pageId() const override;
    void setConnection(api::Connection *connection) override;
    void setConnectionProblem(const std::optional<ApiError> &error, const QList<QAction *> &helpers) override;
    void activate() override;
    void deactivate() override;
    void reload() override;
    void focusFilter() override { focusTable(); } // there is nothing to search for here
    void focusTable() override;
    void setDensity(Theme::Density density) override;
    void retranslate() override;
    void saveState() override {}
    void refreshAge() override;
    [[nodiscard]] PageState state() const override;
    void restore(const PageState &state) override;
    [[nodiscard]] PageStatus status() const override;
    [[nodiscard]] bool hasDetails() const override { return false; }
    [[nodiscard]] TableView *tableView() const override { return nullptr; }
    [[nodiscard]] QList<QAction *> commands() const override
    {
        return {m_movements, m_report, m_diagnose, m_eye, m_erase};
    }

    [[nodiscard]] const models::PersonLoad *load() const { return m_load.get(); }

    //! The filters that tell this page a person: any of their links.
    [[nodiscard]] static QList<api::ListFilter> filtersFor(const QString &linkId);

private:
    void build();
    void start();
    void refreshLinks();
    void refreshEvidence();
    [[nodiscard]] QStringList linksOfPerson() const;
    void onPartChanged(models::PersonPart part);
    void onLoaded();
    void analyse();
    void takeFigures(models::PersonFigures figures);
    void openRows(const models::RowsTarget &target);
    void actOn(const models::LinkProblem &problem);
    void refreshHeader();
    void refreshState();
    void toggleName();
    void diagnose();
    void makeReport();
    void note(HandoverRecord record);
    void showMore(const QWidget &button);
    void erase();
    void onErased(const QStringList &linkIds);
    [[nodiscard]] PersonReportMaterial reportMaterial() const;
    [[nodiscard]] bool isNameRevealed() const;

    PageContext m_context;
    api::Connection *m_connection = nullptr;
    std::optional<ApiError> m_problem;
    QList<QAction *> m_helpers;
    QString m_linkId; //!< the person is whoever has this link
    QStringList m_linkIds;
    std::unique_ptr<models::PersonLoad> m_load;
    std::unique_ptr<models::PersonJournal> m_journal; //!< what this program did; nullptr: there is none
    QStringList m_formerLinks;                        //!< erased while the page shows the person
    models::LatestJob<models::PersonFigures> m_job;
    std::unique_ptr<models::PersonFigures> m_figures; //!< sections refer to it
    QTimer m_analyseSoon;
    models::ChartPeriod m_period = models::ChartPeriod::Year; //!< of the charts, as long as the page lives
    bool m_isActive = false;
    bool m_isErased = false; //!< at Belvo, and so here

    PageHeader *m_header = nullptr;
    QAction *m_eye = nullptr;
    QAction *m_reload = nullptr;
    QAction *m_report = nullptr;
    QAction *m_diagnose = nullptr;
    QAction *m_more = nullptr;
    QAction *m_erase = nullptr;
    QAction *m_movements = nullptr;
    OutageBanner *m_outages = nullptr;
    NoticeBanner *m_banner = nullptr;
    StatePane *m_pane = nullptr;
    QScrollArea *m_scroll = nullptr;
    PersonSections *m_sections = nullptr;
    ProblemActions *m_problems = nullptr;
    QPointer<PersonReportDialog> m_reportDialog;
};

} // namespace vinculo::ui
