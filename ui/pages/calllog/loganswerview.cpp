// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calllog/loganswerview.h"

#include "models/calllog/answer/logcharts.h"
#include "ui/charts/chartcard.h"
#include "ui/pages/calllog/logcolumns.h"
#include "ui/pages/calllog/loglinksview.h"
#include "ui/pages/calllog/logoverview.h"
#include "ui/pages/home/figurecard.h"
#include "ui/text/textlanguage.h"
#include "ui/widgets/plainlabel.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace vinculo::ui {

using namespace Qt::StringLiterals;
using models::CallLog;
using models::LineFilter;
using models::LineKind;
using models::LogCharts;
using models::LogWords;

LogAnswerView::LogAnswerView(const PageContext &context, CallLog &log, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_log(log)
{
    build();
    connect(&log, &CallLog::answerChanged, this, &LogAnswerView::onAnswer);
    connect(&log, &CallLog::shownChanged, this, &LogAnswerView::onShown);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_stack->setCurrentIndex(tab);
        Q_EMIT tabChanged();
    });
    connect(m_overview, &LogOverview::linesRequested, this, &LogAnswerView::showLines);
    connect(m_links, &LogLinksView::linesRequested, this, &LogAnswerView::showLines);
    connect(m_map, &ChartCard::activated, this, [this](const QString &category, const QString &series) {
        if (m_log.answer())
            showLines(LogCharts(*m_log.lines(), *m_log.answer(), words()).heatFilter(category, series));
    });
    connect(m_map, &ChartCard::told, this, [this](const QString &sentence) { Q_EMIT told(sentence); });
    const auto note = [this](const HandoverRecord &record) {
        if (m_context.journal)
            m_context.journal->append(m_context.profile, record);
    };
    connect(m_map, &ChartCard::handedOver, this, note);
    connect(m_overview, &LogOverview::handedOver, this, note);
    connect(m_failuresAgain, &QPushButton::clicked, this, [this] { showLines({.kind = LineKind::Failure}); });
    connect(m_copyRequestId, &QAction::triggered, this, &LogAnswerView::copyRequestId);
}

LogAnswerView::~LogAnswerView()
{
    for (TableView *view : {m_causeView, m_faultView, m_lineView})
        view->setModel(nullptr);
}

LogWords LogAnswerView::words() const
{
    return LogWords(textLanguage(), QLocale());
}

void LogAnswerView::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(2));
    buildFigures(*layout);
    buildTabs(*layout);
}

void LogAnswerView::buildFigures(QVBoxLayout &layout)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(Theme::space(4), 0, Theme::space(4), 0);
    row->setSpacing(Theme::space(2));
    for (FigureCard *&card : m_figures) {
        card = new FigureCard(m_context.theme, this);
        row->addWidget(card, 1);
    }
    layout.addLayout(row);
    const auto on = [this](Figure figure, auto handler) {
        connect(m_figures[figure], &FigureCard::clicked, this, handler);
    };
    on(AllLines, [this] { showLines({}); });
    on(Failures, [this] { showLines({.kind = LineKind::Failure}); });
    on(SecondSteps, [this] { showLines({.kind = LineKind::MfaAsked}); });
    on(DamagedLinks, [this] { showTab(Links); });
    on(LimitedLinks, [this] { showLines({.isOfLimitedLinks = true}); });
}

TableView *LogAnswerView::addTable(models::LogTable &model, const QList<ColumnDefault> &columns,
                                   const QString &name)
{
    auto *view = new TableView(m_context.theme, m_stack);
    setUpLogView(*view, model, columns);
    view->setObjectName(name);
    connect(view, &TableView::opened, this,
            [this, &model](const QModelIndex &index) { showLines(model.linesOf(index.row())); });
    return view;
}

QWidget *LogAnswerView::buildMap()
{
    auto *scroll = new QScrollArea(m_stack);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *body = new QWidget(scroll);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(Theme::space(4), Theme::space(2), Theme::space(4), Theme::space(4));
    m_map = new ChartCard(m_context.theme, models::ChartKind::Heat, body);
    layout->addWidget(m_map);
    layout->addStretch(1);
    scroll->setWidget(body);
    body->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    return scroll;
}

QWidget *LogAnswerView::buildLines()
{
    auto *page = new QWidget(m_stack);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, Theme::space(1), 0, 0);
    layout->setSpacing(Theme::space(1));
    auto *line = new QHBoxLayout;
    line->setContentsMargins(Theme::space(4), 0, Theme::space(4), 0);
    m_filter = new PlainLabel(page);
    m_filter->setElideMode(Qt::ElideMiddle);
    m_failuresAgain = new QPushButton(page);
    m_failuresAgain->setObjectName(u"logAllFailures"_s);
    line->addWidget(m_filter, 1);
    line->addWidget(m_failuresAgain);
    layout->addLayout(line);
    m_lineView = addTable(m_lines, lineColumns(), u"logLines"_s);
    m_copyRequestId = new QAction(this);
    m_lineView->setRowActions({m_copyRequestId});
    layout->addWidget(m_lineView, 1);
    return page;
}

void LogAnswerView::buildTabs(QVBoxLayout &layout)
{
    m_tabs = new QTabBar(this);
    m_tabs->setObjectName(u"logTabs"_s);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setElideMode(Qt::ElideNone);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(Theme::space(4), 0, Theme::space(4), 0);
    row->addWidget(m_tabs);
    row->addStretch();
    layout.addLayout(row);
    m_stack = new QStackedWidget(this);
    layout.addWidget(m_stack, 1);
    m_overview = new LogOverview(m_context.theme, m_stack);
    m_causeView = addTable(m_causes, causeColumns(), u"logCauses"_s);
    m_links = new LogLinksView(m_context, m_log, m_stack);
    m_faultView = addTable(m_faults, faultColumns(), u"logFaults"_s);
    QWidget *map = buildMap();
    QWidget *lines = buildLines();
    for (QWidget *part : {static_cast<QWidget *>(m_overview), static_cast<QWidget *>(m_causeView), map,
                          static_cast<QWidget *>(m_links), static_cast<QWidget *>(m_faultView), lines}) {
        m_stack->addWidget(part);
        m_tabs->addTab(QString());
    }
}

void LogAnswerView::setConnection(api::Connection *connection)
{
    m_links->setConnection(connection);
}

void LogAnswerView::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
    if (TableView *view = tableView())
        view->setFocus(Qt::OtherFocusReason);
}

LogAnswerView::Tab LogAnswerView::tab() const
{
    return static_cast<Tab>(m_tabs->currentIndex());
}

void LogAnswerView::showLines(const LineFilter &filter)
{
    m_log.showLines(filter);
    showTab(Lines);
}

TableView *LogAnswerView::tableView() const
{
    switch (tab()) {
    case Causes:
        return m_causeView;
    case Links:
        return m_links->tableView();
    case Requests:
        return m_faultView;
    case Lines:
        return m_lineView;
    case Overview:
    case Map:
    case TabCount:
        break;
    }
    return nullptr;
}

void LogAnswerView::onAnswer()
{
    const LogWords now = words();
    for (models::LogTable *table : std::initializer_list<models::LogTable *>{&m_causes, &m_faults, &m_lines})
        table->setLog(m_log.lines(), m_log.answer(), now);
    m_links->show(now);
    m_overview->show(m_log.lines().get(), m_log.answer().get(), now);
    fillFigures();
    fillMap();
    m_tabs->setCurrentIndex(Overview);
}

void LogAnswerView::fillFigures()
{
    const auto &answer = m_log.answer();
    if (!answer)
        return;
    const LogWords now = words();
    const auto fill = [this, &now](Figure figure, qint64 count, const QString &word, bool isAlarming) {
        FigureContent content{.value = now.number(count), .spoken = now.number(count), .word = word};
        content.opensRows = count > 0;
        content.isCompared = false;
        content.changeRole = isAlarming ? Theme::Role::Problem : Theme::Role::Secondary;
        m_figures[figure]->setContent(content);
    };
    //: below a number: what is counted
    fill(AllLines, answer->lines, tr("calls"), false);
    //: below a number of failures: %1 their share of all calls
    fill(Failures, answer->failures(),
         tr("failures, %1").arg(now.share(answer->failures(), answer->judged())), true);
    //: below a number: answers 428, which are no errors
    fill(SecondSteps, answer->count(LineKind::MfaAsked), tr("second steps (428)"), false);
    //: below a number
    fill(DamagedLinks, qint64(answer->links.size()), tr("links with failures"), false);
    //: below a number: refused logins in a row, six of which make a link invalid
    fill(LimitedLinks, answer->linksAtLimit, tr("links at six strikes"), true);
}

void LogAnswerView::fillMap()
{
    const auto &answer = m_log.answer();
    if (!answer)
        return;
    const models::ChartData heat = LogCharts(*m_log.lines(), *answer, words()).heat();
    if (heat.isEmpty())
        m_map->setEmpty(answer->failures() == 0 ? tr("No call failed.")
                                                : tr("The failures have no times, or they span centuries."));
    else
        m_map->setCharts({heat});
}

void LogAnswerView::onShown()
{
    if (!m_log.answer()) {
        m_filter->clear();
        return;
    }
    m_lines.setRows(m_log.shown());
    const LogWords now = words();
    const QString what = now.filter(m_log.filter(), *m_log.lines(), *m_log.answer());
    //: %1 which lines of a log are shown, %2 how many they are
    m_filter->setText(
        m_log.isSearching() ? what : tr("%1: %2 lines").arg(what, now.number(qint64(m_log.shown().size()))));
    m_failuresAgain->setEnabled(!(m_log.filter() == LineFilter{.kind = LineKind::Failure}));
    Q_EMIT tabChanged();
}

void LogAnswerView::copyRequestId()
{
    const QString id = m_lines.requestId(m_lineView->currentIndex().row());
    if (id.isEmpty()) {
        Q_EMIT told(tr("This line has no request ID."));
        return;
    }
    QGuiApplication::clipboard()->setText(id);
    Q_EMIT told(tr("The request ID is on the clipboard."));
}

void LogAnswerView::focusFirst()
{
    m_tabs->setFocus(Qt::OtherFocusReason);
}

void LogAnswerView::setDensity(Theme::Density density)
{
    for (TableView *view : {m_causeView, m_faultView, m_lineView})
        view->setDensity(density);
    m_links->setDensity(density);
    m_overview->setDensity(density);
    m_map->setDensity(density);
}

void LogAnswerView::retranslate()
{
    //: tabs, as short as possible
    const QStringList titles{tr("Overview", "tab"), tr("Causes", "tab"),   tr("Map", "tab"),
                             tr("Links", "tab"),    tr("Requests", "tab"), tr("Lines", "tab")};
    for (int tab = 0; tab < TabCount; ++tab)
        m_tabs->setTabText(tab, titles[tab]);
    m_tabs->setAccessibleName(tr("Parts of the answer"));
    m_causeView->setAccessibleName(tr("Causes by who must act"));
    m_faultView->setAccessibleName(tr("Requests to correct"));
    m_lineView->setAccessibleName(tr("Lines of the log"));
    m_failuresAgain->setText(tr("All failures"));
    m_copyRequestId->setText(tr("Copy the request ID"));
    m_map->setTitle(tr("When, what, where"));
    m_overview->retranslate();
    const LogWords now = words();
    for (models::LogTable *table : std::initializer_list<models::LogTable *>{&m_causes, &m_faults, &m_lines})
        table->retranslate(now);
    m_links->retranslate(now);
    m_overview->show(m_log.lines().get(), m_log.answer().get(), now);
    fillFigures();
    fillMap();
    onShown();
}

} // namespace vinculo::ui
