// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/home/homepage.h"

#include "core/domain/resources/registry.h"
#include "models/home/rowstargets.h"
#include "models/people/peopledirectory.h"
#include "ui/charts/chartcard.h"
#include "ui/pages/home/consentline.h"
#include "ui/pages/home/figurecard.h"
#include "ui/pages/home/homerows.h"
#include "ui/pages/home/homewords.h"
#include "ui/pages/outage/outagebanner.h"
#include "ui/pages/person/personpage.h"
#include "ui/pages/statewords.h"
#include "ui/pages/triage/triageactions.h"
#include "ui/pages/triage/triagepanel.h"
#include "ui/text/errortext.h"
#include "ui/widgets/noticebanner.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/statepane.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/toast.h"

#include <QAction>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>

namespace vinculo::ui {

using namespace Qt::StringLiterals;
using models::Figure;
using models::Portfolio;
using Kind = HomeCharts::Kind;

namespace {

constexpr std::array kFigures = {Figure::Links, Figure::NeedAttention, Figure::Overdue, Figure::ExpiringSoon,
                                 Figure::Errors};
constexpr std::array kCharts = {Kind::Institutions, Kind::Days, Kind::Expiries, Kind::Ages, Kind::Errors};
constexpr int kFigureWidth = 148; //!< px at least
constexpr int kTwoColumns = 880;  //!< px from which charts stand side by side

} // namespace

HomePage::HomePage(const PageContext &context, storage::Journal &journal, storage::HomeHistory &history,
                   storage::TriageStore *triage, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_journal(journal)
    , m_portfolio(context.profile, context.lists, context.people.consents(), journal, history)
    , m_triageList(m_portfolio, context.lists, triage)
{
    m_triageList.setOutages(context.outages);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_pages = new QStackedWidget(this);
    layout->addWidget(m_pages);
    m_home = new QWidget(m_pages);
    m_toast = new Toast(context.theme, this);
    buildHeader();
    buildOverview();
    m_pages->addWidget(m_home);
    buildRows();
    connect(&m_portfolio, &Portfolio::changed, this, &HomePage::refresh);
    connect(&m_portfolio, &Portfolio::pictureChanged, this, &HomePage::refreshCharts);
    connect(&m_triageList, &models::TriageList::noted, this,
            [this](const ChangeRecord &change) { m_journal.append(m_context.profile, change); });
    connect(m_pane, &StatePane::activated, this, &HomePage::onStateActivated);
    connect(m_banner, &NoticeBanner::activated, this, &HomePage::reload);
    retranslate();
    setDensity(context.density);
}

HomePage::~HomePage()
{
    delete m_ownerless; // the table that it shows is ours, and would go first
}

QString HomePage::pageId() const
{
    return u"home"_s;
}

QString HomePage::title()
{
    //: page with the portfolio at a glance
    return tr("Home");
}

void HomePage::buildHeader()
{
    auto *layout = new QVBoxLayout(m_home);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_header = new PageHeader(m_context.theme, m_home);
    m_reloadAction = new QAction(this);
    m_header->addAction(m_reloadAction, u"reload"_s);
    connect(m_reloadAction, &QAction::triggered, this, &HomePage::reload);
    layout->addWidget(m_header);
    m_progress = new ProgressLine(m_context.theme, m_home);
    layout->addWidget(m_progress);
    m_banner = new NoticeBanner(m_context.theme, m_home);
    layout->addWidget(m_banner);
    m_outages = new OutageBanner(m_context, m_home);
    connect(m_outages, &OutageBanner::planRequested, this, &Page::planRequested);
    layout->addWidget(m_outages);
    m_stack = new QStackedWidget(m_home);
    layout->addWidget(m_stack, 1);
}

void HomePage::buildOverview()
{
    m_scroll = new QScrollArea(m_stack);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *body = new QWidget(m_scroll);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(Theme::space(4), Theme::space(1), Theme::space(4), Theme::space(4));
    layout->setSpacing(Theme::space(3));
    buildTriage(*layout);
    buildFigures(*layout);
    buildCharts(*layout);
    layout->addStretch(1);
    m_scroll->setWidget(body);
    m_stack->addWidget(m_scroll);
    m_pane = new StatePane(m_context.theme, m_stack);
    m_stack->addWidget(m_pane);
}

void HomePage::buildRows()
{
    m_consents = new HomeRows(m_context, m_portfolio.consentTable(), "expired_at", m_pages);
    m_consents->setObjectName(u"homeConsents"_s);
    m_ownerless = new HomeRows(m_context, m_ownerlessLinks.table(), "created_at", m_pages);
    m_ownerless->setObjectName(u"homeOwnerlessLinks"_s);
    for (HomeRows *rows : {m_consents, m_ownerless}) {
        m_pages->addWidget(rows);
        connect(rows, &HomeRows::backRequested, this, [this] { Q_EMIT placeRequested({.page = pageId()}); });
        connect(rows, &HomeRows::changed, this, &Page::statusChanged);
    }
    connect(m_consents, &HomeRows::opened, this, &HomePage::openConsent);
    connect(m_ownerless, &HomeRows::opened, this, &HomePage::openOwnerless);
}

void HomePage::buildTriage(QVBoxLayout &layout)
{
    m_triage = new TriagePanel(m_context, m_triageList, *m_toast, m_home);
    layout.addWidget(m_triage);
    layout.addSpacing(Theme::space(3));
    connect(m_triage, &TriagePanel::linkActionRequested, this, &Page::linkActionRequested);
    connect(m_triage, &TriagePanel::diagnosisRequested, this, &Page::diagnosisRequested);
    connect(m_triage, &TriagePanel::planRequested, this, &Page::planRequested);
    connect(m_triage, &TriagePanel::customerRequested, this, [this](const QString &linkId) {
        Q_EMIT openRequested(u"person"_s, PersonPage::filtersFor(linkId));
    });
    connect(m_triage, &TriagePanel::placeRequested, this,
            [this](const models::RowsTarget &target, const QString &recordId) {
                Q_EMIT placeRequested({.page = target.page,
                                       .filters = target.filters,
                                       .quickFilter = target.query,
                                       .recordId = recordId,
                                       .hiddenConditions = {}});
            });
}

void HomePage::buildFigures(QVBoxLayout &layout)
{
    m_comparison = new PlainLabel(m_home);
    m_comparison->setTextRole(m_context.theme, Theme::Role::Secondary, Theme::TextSize::Secondary);
    layout.addWidget(m_comparison);
    m_figureGrid = new QGridLayout;
    m_figureGrid->setSpacing(Theme::space(3));
    for (const Figure figure : kFigures) {
        auto *card = new FigureCard(m_context.theme, m_home);
        m_figures.insert(figure, card);
        connect(card, &FigureCard::clicked, this, [this, card, figure] {
            if (card->content().opensRows)
                open(m_portfolio.picture()[figure].rows);
        });
    }
    layout.addLayout(m_figureGrid);
    auto *sentences = new QHBoxLayout;
    sentences->setSpacing(Theme::space(2));
    const auto addSentence = [&](const QString &name, Figure figure) {
        auto *button = new QPushButton(m_home);
        button->setObjectName(name);
        button->setFlat(true);
        connect(button, &QPushButton::clicked, this,
                [this, figure] { open(m_portfolio.picture()[figure].rows); });
        sentences->addWidget(button);
        return button;
    };
    m_institutionsButton = addSentence(u"institutionsOfLinks"_s, Figure::Institutions);
    m_ownerlessButton = addSentence(u"ownerlessLinks"_s, Figure::PeopleUnknown);
    sentences->addStretch(1);
    layout.addLayout(sentences);
    m_coverage = new ConsentLine(m_context.theme, m_home);
    layout.addWidget(m_coverage);
    connect(m_coverage, &ConsentLine::askRequested, this, [this] { m_portfolio.askForAllConsents(); });
}

void HomePage::buildCharts(QVBoxLayout &layout)
{
    m_chartGrid = new QGridLayout;
    m_chartGrid->setSpacing(Theme::space(3));
    for (const Kind kind : kCharts) {
        auto *card = new ChartCard(m_context.theme, HomeCharts::form(kind), m_home);
        card->setLoading();
        m_charts.insert(kind, card);
        connect(card, &ChartCard::activated, this,
                [this, kind](const QString &category, const QString &series) {
                    open(HomeCharts::rowsOf(kind, m_portfolio.picture(), category, series));
                });
        connect(card, &ChartCard::retryRequested, this, &HomePage::reload);
        connect(card, &ChartCard::told, this, [this](const QString &sentence) { m_toast->tell(sentence); });
        connect(card, &ChartCard::handedOver, this,
                [this](const HandoverRecord &record) { m_journal.append(m_context.profile, record); });
    }
    layout.addLayout(m_chartGrid);
}

//! As many cards side by side as have room.
void HomePage::arrange()
{
    const int room = width() - 2 * Theme::space(4); // the scroll area follows later
    const int figures =
        qBound(2, (room + Theme::space(3)) / (kFigureWidth + Theme::space(3)), int(kFigures.size()));
    if (figures != m_figureColumns) {
        for (int column = 0; column < m_figureColumns; ++column)
            m_figureGrid->setColumnStretch(column, 0);
        m_figureColumns = figures;
        for (std::size_t i = 0; i < kFigures.size(); ++i)
            m_figureGrid->addWidget(m_figures.value(kFigures[i]), int(i) / figures, int(i) % figures);
        for (int column = 0; column < figures; ++column)
            m_figureGrid->setColumnStretch(column, 1);
    }
    const int charts = room >= kTwoColumns ? 2 : 1;
    if (charts == m_chartColumns)
        return;
    m_chartColumns = charts;
    if (charts == 1) {
        m_chartGrid->setColumnStretch(1, 0);
        for (std::size_t i = 0; i < kCharts.size(); ++i)
            m_chartGrid->addWidget(m_charts.value(kCharts[i]), int(i), 0);
    } else {
        // Banks are many: their card is as high as two.
        m_chartGrid->addWidget(m_charts.value(Kind::Institutions), 0, 0, 2, 1);
        m_chartGrid->addWidget(m_charts.value(Kind::Days), 0, 1);
        m_chartGrid->addWidget(m_charts.value(Kind::Expiries), 1, 1);
        m_chartGrid->addWidget(m_charts.value(Kind::Ages), 2, 0);
        m_chartGrid->addWidget(m_charts.value(Kind::Errors), 2, 1);
        m_chartGrid->setColumnStretch(1, 1);
    }
    m_chartGrid->setColumnStretch(0, 1);
}

void HomePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void HomePage::setConnection(api::Connection *connection)
{
    m_connection = connection;
    if (connection)
        m_problem.reset();
    m_portfolio.setClient(connection ? &connection->client : nullptr);
    refresh();
}

void HomePage::setConnectionProblem(const std::optional<ApiError> &error, const QList<QAction *> &helpers)
{
    m_problem = error;
    m_helpers = helpers;
    refresh();
}

void HomePage::activate()
{
    m_portfolio.setActive(true);
    arrange();
    refresh();
}

void HomePage::deactivate()
{
    m_portfolio.setActive(false);
    m_showsOwnerless = false;
    m_query.clear(); // coming here by name shows the overview; back and forward bring the rows
}

void HomePage::reload()
{
    if (m_connection)
        m_portfolio.reload();
    else
        Q_EMIT retryRequested();
}

bool HomePage::hasFigures() const
{
    return m_portfolio.hasPicture() && m_portfolio.picture()[Figure::Links].value.has_value();
}

void HomePage::refresh()
{
    HomeRows *rows = shownRows();
    m_pages->setCurrentWidget(rows ? static_cast<QWidget *>(rows) : m_home);
    refreshProgress();
    refreshStack();
    refreshBanner();
    refreshFigures();
    refreshAge();
    Q_EMIT statusChanged();
}

void HomePage::refreshProgress()
{
    const models::WholeListState links = m_portfolio.state(Portfolio::List::Links);
    if (!m_portfolio.isLoading())
        m_progress->stop();
    else if (links.isLoading && links.total > 0)
        m_progress->start(double(links.loaded) / double(links.total));
    else if (const models::ConsentCoverage consents = m_portfolio.consents(); consents.isAsking)
        m_progress->start(double(consents.known) / double(std::max<qsizetype>(1, consents.people)));
    else
        m_progress->start();
    m_reloadAction->setEnabled(m_connection && !links.isLoading);
}

void HomePage::refreshStack()
{
    const auto failed = m_portfolio.state(Portfolio::List::Links).error;
    const auto links = hasFigures() ? m_portfolio.picture()[Figure::Links].value : std::nullopt;
    const QList<QAction *> none;
    if (links.value_or(0) > 0) {
        m_stack->setCurrentWidget(m_scroll);
        return;
    }
    m_pane->setExtraActions(m_problem && !m_connection ? m_helpers : none);
    if (!m_connection && m_problem)
        m_pane->show(StateWords::failed(*m_problem, !m_helpers.isEmpty()));
    else if (!m_connection)
        m_pane->show(StateWords::connecting());
    else if (failed)
        m_pane->show(StateWords::failed(*failed, false));
    else if (links && m_portfolio.state(Portfolio::List::Links).isComplete)
        m_pane->show(HomeWords::empty());
    else
        m_pane->show(HomeWords::loading());
    m_stack->setCurrentWidget(m_pane);
}

void HomePage::refreshBanner()
{
    const bool showsFigures = m_stack->currentWidget() == m_scroll;
    const QString trouble = showsFigures ? HomeWords::trouble(m_portfolio, m_problem) : QString();
    const auto error = m_problem ? m_problem : HomeWords::error(m_portfolio);
    if (trouble.isEmpty() || !error)
        m_banner->clear();
    else //: button: load again
        m_banner->tell(Tone::Attention, trouble, tr("Try again"), errorText(*error).details);
}

void HomePage::refreshFigures()
{
    const models::PortfolioPicture &picture = m_portfolio.picture();
    for (const Figure figure : kFigures)
        m_figures.value(figure)->setContent(HomeWords::figure(figure, picture[figure]));
    m_triage->setPartial(HomeWords::triageCoverage(m_portfolio));
    const QString comparison = HomeWords::comparison(picture);
    m_comparison->setText(comparison);
    m_comparison->setVisible(!comparison.isEmpty());
    const auto say = [](QPushButton &button, const QString &sentence) {
        button.setText(sentence);
        button.setVisible(!sentence.isEmpty());
    };
    say(*m_institutionsButton, HomeWords::summary(picture));
    say(*m_ownerlessButton, HomeWords::ownerless(picture));
    const models::ConsentCoverage consents = m_portfolio.consents();
    m_coverage->tell(consents, m_connection);
    if (consents.isAsking)
        m_coverage->setVisible(false); // it is said twice already
}

void HomePage::refreshCharts()
{
    for (const Kind kind : kCharts)
        refreshChart(kind);
    refreshRows();
}

HomeRows *HomePage::shownRows() const
{
    return m_showsOwnerless ? m_ownerless : m_query.isEmpty() ? nullptr : m_consents;
}

//! What a list shows follows what is known.
void HomePage::refreshRows()
{
    if (m_showsOwnerless) {
        const models::PortfolioInput known = m_portfolio.material();
        m_ownerlessLinks.find(known.links, known.owners);
    } else if (!m_query.isEmpty()) {
        m_consents->setQuery(m_query, HomeWords::consents(m_portfolio.picture(), m_query));
    }
}

void HomePage::refreshChart(Kind kind)
{
    const models::PortfolioPicture &picture = m_portfolio.picture();
    ChartCard *card = m_charts.value(kind);
    card->setTitle(HomeCharts::title(kind));
    const bool isKnown = kind == Kind::Errors     ? picture[Figure::Errors].value.has_value()
                         : kind == Kind::Expiries ? picture[Figure::ExpiringSoon].value.has_value()
                                                  : picture[Figure::Links].value.has_value();
    if (!m_portfolio.hasPicture() || !isKnown) {
        card->setLoading();
        return;
    }
    const models::ChartData drawn = HomeCharts::chart(kind, picture);
    if (drawn.isEmpty())
        card->setEmpty(HomeCharts::emptySentence(kind));
    else
        card->setCharts({drawn});
}

void HomePage::open(const models::RowsTarget &target)
{
    if (target.isEmpty())
        return;
    Q_EMIT placeRequested({.page = target.page,
                           .filters = target.filters,
                           .quickFilter = target.query,
                           .recordId = {},
                           .hiddenConditions = {},
                           .wantsAllRows = !target.query.isEmpty()});
}

//! All consents of the person whose consent this is.
void HomePage::openConsent(int row)
{
    const models::ColumnTable &table = m_portfolio.consentTable();
    const std::string_view document = table.cell(row, table.columnOf("document_number")).text;
    Q_EMIT openRequested(u"consents"_s,
                         {{u"user_document"_s,
                           FilterOp::Equals,
                           {QString::fromUtf8(document.data(), static_cast<qsizetype>(document.size()))}}});
}

void HomePage::openOwnerless(int row)
{
    const QString id = m_ownerlessLinks.table().idOf(row);
    Q_EMIT placeRequested({.page = u"links"_s,
                           .filters = {{u"id"_s, FilterOp::Equals, {id}}},
                           .quickFilter = {},
                           .recordId = id,
                           .hiddenConditions = {}});
}

void HomePage::onStateActivated()
{
    const bool isEmpty = m_connection && hasFigures() && !m_portfolio.state(Portfolio::List::Links).error;
    if (isEmpty)
        Q_EMIT openRequested(u"links"_s, {});
    else
        reload();
}

void HomePage::focusTable()
{
    if (const HomeRows *rows = shownRows())
        rows->tableView()->setFocus(Qt::OtherFocusReason);
    else if (m_stack->currentWidget() == m_scroll)
        m_triage->focusTable();
    else
        m_pane->focusFirst();
}

void HomePage::focusFilter()
{
    if (!shownRows() && m_stack->currentWidget() == m_scroll)
        m_triage->focusFilter();
    else
        focusTable();
}

void HomePage::setDensity(Theme::Density density)
{
    m_consents->setDensity(density);
    m_ownerless->setDensity(density);
    m_triage->setDensity(density);
    for (ChartCard *card : std::as_const(m_charts))
        card->setDensity(density);
}

void HomePage::retranslate()
{
    m_outages->retranslate();
    m_header->setTitle(title());
    //: icon button
    m_reloadAction->setText(tr("Reload from Belvo"));
    m_coverage->retranslate();
    m_consents->setHint(
        tr("Belvo lists consents for one person at a time; these are the ones known here. Enter "
           "shows all consents of that person."));
    m_ownerless->setHint(
        tr("Belvo has sent no owner for these links: it was not fetched yet, or the institution "
           "tells none. Enter opens the link."));
    //: title of a list
    m_ownerless->setQuery({}, tr("Links whose owner is not known"));
    m_consents->retranslate();
    m_ownerless->retranslate();
    m_triage->retranslate();
    refreshCharts();
    refresh();
}

void HomePage::refreshAge()
{
    m_header->setFacts(HomeWords::age(m_portfolio));
    m_triage->refreshAge();
}

PageState HomePage::state() const
{
    return {.page = pageId(),
            .filters =
                m_showsOwnerless ? models::rowstargets::ownerlessLinks().filters : QList<api::ListFilter>(),
            .quickFilter = m_query};
}

void HomePage::restore(const PageState &state)
{
    m_showsOwnerless = state.filters == models::rowstargets::ownerlessLinks().filters;
    m_query = state.quickFilter;
    refreshRows();
    refresh();
}

PageStatus HomePage::status() const
{
    PageStatus status;
    if (const HomeRows *rows = shownRows()) {
        status.shown = rows->rowCount();
        status.loaded = rows->loadedCount();
        status.hasCounts = true;
    }
    status.receivedAt = m_portfolio.age();
    const models::ConsentCoverage consents = m_portfolio.consents();
    if (m_portfolio.isLoading() && consents.isAsking && !consents.isComplete) {
        const QLocale locale;
        //: state in the status line: %1 and %2 numbers of people
        status.text = tr("Asking for consents: %1 of %2 people")
                          .arg(locale.toString(consents.known), locale.toString(consents.people));
    } else if (m_portfolio.isLoading()) {
        //: state in the status line
        status.text = tr("Loading…");
    } else if (!m_connection) {
        //: state in the status line
        status.text = m_problem ? tr("Not connected to Belvo") : tr("Connecting…");
    } else {
        //: state in the status line
        status.text = tr("Ready");
    }
    return status;
}

TableView *HomePage::tableView() const
{
    return shownRows() ? shownRows()->tableView() : nullptr;
}

QList<QAction *> HomePage::commands() const
{
    return m_triage->actions().menu();
}

} // namespace vinculo::ui
