// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/triagestore.h"
#include "models/home/ownerlesslinks.h"
#include "models/home/portfolio.h"
#include "models/triage/triagelist.h"
#include "ui/pages/home/homecharts.h"
#include "ui/pages/page.h"

#include <QHash>

class QGridLayout;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace vinculo::ui {

class ChartCard;
class ConsentLine;
class FigureCard;
class HomeRows;
class NoticeBanner;
class OutageBanner;
class PageHeader;
class PlainLabel;
class ProgressLine;
class StatePane;
class Toast;
class TriagePanel;

//! Who has to act, and the portfolio at a glance: figures with what has changed since the last visit, charts,
//! and behind each the rows. What is known stays while something newer loads or fails.
class HomePage : public Page
{
    Q_OBJECT
public:
    //! Without `triage` what is decided about links holds for this run only.
    HomePage(const PageContext &context, storage::Journal &journal, storage::HomeHistory &history,
             storage::TriageStore *triage, QWidget *parent = nullptr);
    ~HomePage() override;

    [[nodiscard]] QString pageId() const override;
    [[nodiscard]] static QString title(); //!< in the current language
    void setConnection(api::Connection *connection) override;
    void setConnectionProblem(const std::optional<ApiError> &error, const QList<QAction *> &helpers) override;
    void activate() override;
    void deactivate() override;
    void reload() override;
    void focusFilter() override; //!< of the lanes, the only rows here
    void focusTable() override;
    void setDensity(Theme::Density density) override;
    void retranslate() override;
    void saveState() override {}
    void refreshAge() override;
    [[nodiscard]] PageState state() const override;
    void restore(const PageState &state) override;
    [[nodiscard]] PageStatus status() const override;
    [[nodiscard]] bool hasDetails() const override { return false; }
    [[nodiscard]] TableView *tableView() const override;
    [[nodiscard]] QList<QAction *> commands() const override; //!< of the lanes

    [[nodiscard]] models::Portfolio &portfolio() { return m_portfolio; }
    [[nodiscard]] TriagePanel *triage() const { return m_triage; }
    [[nodiscard]] FigureCard *figureCard(models::Figure figure) const { return m_figures.value(figure); }
    [[nodiscard]] QPushButton *ownerlessButton() const { return m_ownerlessButton; }
    [[nodiscard]] ChartCard *chartCard(HomeCharts::Kind kind) const { return m_charts.value(kind); }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildHeader();
    void buildOverview();
    void buildRows();
    void buildTriage(QVBoxLayout &layout);
    void buildFigures(QVBoxLayout &layout);
    void buildCharts(QVBoxLayout &layout);
    void arrange();
    void refresh();
    void refreshFigures();
    void refreshCharts();
    void refreshChart(HomeCharts::Kind kind);
    void refreshStack();
    void refreshRows();
    void refreshBanner();
    void refreshProgress();
    void open(const models::RowsTarget &target);
    void openConsent(int row);
    void openOwnerless(int row);
    void onStateActivated();
    //! The list that is shown in place of the overview; nullptr: none.
    [[nodiscard]] HomeRows *shownRows() const;
    [[nodiscard]] bool hasFigures() const;

    PageContext m_context;
    storage::Journal &m_journal;
    models::Portfolio m_portfolio;
    models::TriageList m_triageList;
    api::Connection *m_connection = nullptr;
    std::optional<ApiError> m_problem;
    QList<QAction *> m_helpers;
    QString m_query;               //!< of the consents shown; empty: none are
    bool m_showsOwnerless = false; //!< the links whose owner is not known
    models::OwnerlessLinks m_ownerlessLinks;

    PageHeader *m_header = nullptr;
    QWidget *m_home = nullptr; //!< everything but the lists
    QAction *m_reloadAction = nullptr;
    ProgressLine *m_progress = nullptr;
    NoticeBanner *m_banner = nullptr;
    OutageBanner *m_outages = nullptr;
    QStackedWidget *m_pages = nullptr; //!< m_home, m_consents, m_ownerless
    QStackedWidget *m_stack = nullptr; //!< overview, state pane
    QScrollArea *m_scroll = nullptr;
    StatePane *m_pane = nullptr;
    HomeRows *m_consents = nullptr;
    HomeRows *m_ownerless = nullptr;
    Toast *m_toast = nullptr;
    TriagePanel *m_triage = nullptr;
    PlainLabel *m_comparison = nullptr;
    QPushButton *m_institutionsButton = nullptr;
    QPushButton *m_ownerlessButton = nullptr;
    ConsentLine *m_coverage = nullptr;
    QGridLayout *m_figureGrid = nullptr;
    QGridLayout *m_chartGrid = nullptr;
    QHash<models::Figure, FigureCard *> m_figures;
    QHash<HomeCharts::Kind, ChartCard *> m_charts;
    int m_figureColumns = 0;
    int m_chartColumns = 0;
};

} // namespace vinculo::ui
