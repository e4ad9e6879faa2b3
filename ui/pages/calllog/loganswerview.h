// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/calllog/calllog.h"
#include "models/calllog/tables/loglinetable.h"
#include "models/calllog/tables/logtables.h"
#include "ui/pages/page.h"
#include "ui/widgets/tableview.h"

#include <array>

class QPushButton;
class QStackedWidget;
class QTabBar;
class QVBoxLayout;

namespace vinculo::ui {

class ChartCard;
class FigureCard;
class LogLinksView;
class LogOverview;
class PlainLabel;

//! The answer of a log: figures on top, and below them tabs with sentences, causes, the heat map, links,
//! requests, and the lines behind whatever was asked for.
class LogAnswerView : public QWidget
{
    Q_OBJECT
public:
    enum Tab { Overview, Causes, Map, Links, Requests, Lines, TabCount };

    LogAnswerView(const PageContext &context, models::CallLog &log, QWidget *parent);
    ~LogAnswerView() override;

    void setConnection(api::Connection *connection);
    void retranslate();
    void setDensity(Theme::Density density);
    void focusFirst();
    [[nodiscard]] TableView *tableView() const; //!< of the tab that is shown; nullptr: it has none
    void showTab(Tab tab);
    [[nodiscard]] Tab tab() const;
    [[nodiscard]] LogLinksView &links() { return *m_links; }

Q_SIGNALS:
    void tabChanged();
    void told(const QString &sentence);

private:
    enum Figure { AllLines, Failures, SecondSteps, DamagedLinks, LimitedLinks, FigureCount };
    void build();
    void buildFigures(QVBoxLayout &layout);
    void buildTabs(QVBoxLayout &layout);
    QWidget *buildMap();
    QWidget *buildLines();
    TableView *addTable(models::LogTable &model, const QList<ColumnDefault> &columns, const QString &name);
    void onAnswer();
    void onShown();
    void fillFigures();
    void fillMap();
    void showLines(const models::LineFilter &filter);
    void copyRequestId();
    [[nodiscard]] models::LogWords words() const;

    PageContext m_context;
    models::CallLog &m_log;
    models::LogCauseTable m_causes;
    models::LogFaultTable m_faults;
    models::LogLineTable m_lines;
    std::array<FigureCard *, FigureCount> m_figures{};
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_stack = nullptr;
    LogOverview *m_overview = nullptr;
    TableView *m_causeView = nullptr;
    ChartCard *m_map = nullptr;
    LogLinksView *m_links = nullptr;
    TableView *m_faultView = nullptr;
    TableView *m_lineView = nullptr;
    PlainLabel *m_filter = nullptr;
    QPushButton *m_failuresAgain = nullptr;
    QAction *m_copyRequestId = nullptr;
};

} // namespace vinculo::ui
