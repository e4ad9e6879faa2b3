// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/resourcepage.h"

#include "core/domain/resources/registry.h"
#include "models/query/queryconditions.h"
#include "ui/pages/cellactions.h"
#include "ui/pages/columndefaults.h"
#include "ui/pages/filterline.h"
#include "ui/pages/keptwords.h"
#include "ui/pages/outage/outagebanner.h"
#include "ui/pages/pagequery.h"
#include "ui/pages/requiredfiltereditor.h"
#include "ui/pages/resourceviews.h"
#include "ui/pages/rowplace.h"
#include "ui/pages/statewords.h"
#include "ui/pages/tableanalysis.h"
#include "ui/text/errortext.h"
#include "ui/widgets/noticebanner.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/selectionbar.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/totalsline.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace vinculo::ui {

using namespace Qt::StringLiterals;
using models::FeedState;

namespace {

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

ResourcePage::ResourcePage(const ResourceSpec &spec, const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_spec(spec)
    , m_context(context)
    , m_rows(spec, context.reveal, &context.lists)
    , m_linkLookup(context.directory)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    buildHeader();
    buildFilterLine();
    buildTable();
    connectTable();
    connectFilters();
    m_views = new ResourceViews(context, *m_view, m_rows.table(), m_rows.filters(), *m_query, *m_analysis,
                                *m_header, *this);
    retranslate();
    setDensity(context.density);
    refreshState();
}

ResourcePage::~ResourcePage()
{
    // Models and table go before the views' last signals could reach a half-destroyed page.
    m_analysis.reset();
    m_query.reset();
    m_view->setModel(nullptr);
}

QString ResourcePage::pageId() const
{
    return fromView(m_spec.name);
}

void ResourcePage::buildHeader()
{
    m_header = new PageHeader(m_context.theme, this);
    m_reloadAction = new QAction(this);
    m_columnsAction = new QAction(this);
    m_header->addAction(m_reloadAction, u"reload"_s);
    m_header->addAction(m_columnsAction, u"columns"_s);
    connect(m_reloadAction, &QAction::triggered, this, &ResourcePage::reload);
    connect(m_columnsAction, &QAction::triggered, this, [this] { m_view->chooseColumns(); });
    m_moreAction = new QAction(this);
    QToolButton *more = m_header->addAction(m_moreAction, u"more"_s);
    connect(m_moreAction, &QAction::triggered, this, [this, more] { showMore(*more); });
    layout()->addWidget(m_header);
}

void ResourcePage::buildFilterLine()
{
    m_query = std::make_unique<PageQuery>(m_context.theme, m_context.settings, m_rows.model(),
                                          m_rows.filters(), pageId(), this);
    layout()->addWidget(m_query->line());
    m_progress = new ProgressLine(m_context.theme, this);
    layout()->addWidget(m_progress);
    m_banner = new NoticeBanner(m_context.theme, this);
    layout()->addWidget(m_banner);
    if (&m_spec != &resources::links())
        return;
    m_outages = new OutageBanner(m_context, this);
    m_outages->follow(m_rows.filters());
    connect(m_outages, &OutageBanner::planRequested, this, &Page::planRequested);
    layout()->addWidget(m_outages);
}

void ResourcePage::buildTable()
{
    m_stack = new QStackedWidget(this);
    m_view = new TableView(m_context.theme, m_stack);
    m_view->setModel(&m_rows.model());
    m_view->setColumnDefaults(columnDefaults(m_rows.table()));
    m_view->restoreHeaderState(
        m_context.settings.value(storage::SettingKey::HeaderState, pageId()).toByteArray());
    m_query->attach(*m_view);
    m_pane = new StatePane(m_context.theme, m_stack);
    m_stack->setAutoFillBackground(true);
    m_stack->setBackgroundRole(QPalette::Base);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_pane);
    m_totals = new TotalsLine(m_context.theme, this);
    m_analysis = std::make_unique<TableAnalysis>(m_context, m_rows.model(), *m_view, *m_totals, *this);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_analysis->withGroups(m_stack), 1);
    layout()->addWidget(m_analysis->selectionBar());
    layout()->addWidget(m_totals);
}

void ResourcePage::connectTable()
{
    m_place = new RowPlace(m_rows.model(), *m_view, this);
    connect(m_place, &RowPlace::restored, this, [this] {
        refreshState();
        Q_EMIT currentRecordChanged();
    });
    connect(&m_rows, &models::ResourceRows::changed, this, &ResourcePage::refreshState);
    connect(&m_rows.model(), &QAbstractItemModel::dataChanged, this, &Page::currentRecordChanged);
    const models::ColumnTable &table = m_rows.table();
    connect(&table, &models::ColumnTable::rowsAppended, this, &ResourcePage::learnRows);
    connect(&table, &models::ColumnTable::tableReset, this,
            [this, &table] { learnRows(0, table.rowCount() - 1); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &Page::currentRecordChanged);
    connect(m_analysis.get(), &TableAnalysis::selectionCounted, this, &ResourcePage::refreshCounts);
    connect(m_analysis.get(), &TableAnalysis::conditionRequested, this, &ResourcePage::showGroup);
    connect(m_analysis.get(), &TableAnalysis::loadAllRequested, this, &ResourcePage::loadAll);
    connect(m_view, &TableView::opened, this, &Page::detailRequested);
    connect(m_view, &TableView::peeked, this, &Page::detailRequested);
    connect(m_view, &TableView::contextMenuOpening, this, [this](QMenu *menu, const QModelIndex &index) {
        CellActions::add(*menu, index, m_rows.filters(), m_context.reveal);
    });
    CellActions::watchCopies(*m_view, m_rows.spec(), m_context.reveal);
    connect(m_view, &TableView::nearEnd, this, [this] {
        // With a query the end of the few matches is always near; then only "Load all" loads on.
        if (m_rows.state() == FeedState::Partial && m_rows.model().query().isEmpty())
            m_rows.loadMore();
    });
    connect(m_totals, &TotalsLine::loadAllRequested, this, &ResourcePage::loadAll);
    connect(m_totals, &TotalsLine::stopRequested, &m_rows, &models::ResourceRows::cancel);
    connect(m_pane, &StatePane::activated, this, &ResourcePage::onStateActivated);
    connect(m_banner, &NoticeBanner::activated, this, &ResourcePage::onStateActivated);
}

void ResourcePage::connectFilters()
{
    connect(m_query.get(), &PageQuery::applied, this, &ResourcePage::refreshState);
    connect(m_query.get(), &PageQuery::askRequested, &m_rows, &models::ResourceRows::setAsked);
    connect(m_query.get(), &PageQuery::loadAllRequested, this, &ResourcePage::loadAll);
    connect(m_query.get(), &PageQuery::left, this, &ResourcePage::focusTable);
    connect(&m_rows.filters(), &models::FilterSet::changed, this, [this] {
        m_rows.setAsked(PageQuery::compatible(m_rows.asked(), m_rows.filters().filters()));
        if (!m_restoring)
            Q_EMIT filtersApplied();
    });
}

void ResourcePage::setConnection(api::Connection *connection)
{
    m_connection = connection;
    m_linkLookup.cancel();
    if (connection)
        m_problem.reset();
    m_rows.setClient(connection ? &connection->client : nullptr);
}

void ResourcePage::setConnectionProblem(const std::optional<ApiError> &error, const QList<QAction *> &helpers)
{
    m_problem = error;
    m_helpers = helpers;
    refreshState();
}

void ResourcePage::activate()
{
    m_rows.setActive(true);
}

void ResourcePage::deactivate()
{
    m_rows.setActive(false);
}

void ResourcePage::reload()
{
    if (m_connection)
        m_rows.reload();
    else
        Q_EMIT retryRequested();
}

void ResourcePage::loadAll()
{
    if (m_connection)
        m_rows.loadAll();
    else
        Q_EMIT retryRequested();
}

//! A question about all rows must not be answered from the first hundred.
void ResourcePage::loadWantedRows()
{
    const bool isPartial = m_rows.state() == FeedState::Partial;
    if (!m_wantsAllRows || m_rows.needsLoad() || (m_rows.showsKept() && !isPartial))
        return;
    if (isPartial)
        m_rows.loadAll();
    if (m_rows.state() != FeedState::Loading)
        m_wantsAllRows = false;
}

void ResourcePage::refreshState()
{
    loadWantedRows();
    const int loaded = m_rows.table().rowCount();
    if (!m_rows.isBusy())
        m_progress->stop();
    else if (m_rows.isLoadingAll() && m_rows.total() > 0)
        m_progress->start(double(loaded) / double(m_rows.total()));
    else
        m_progress->start();
    const bool needsFilter = !m_rows.filters().missing().isEmpty();
    const QWidget *before = m_stack->currentWidget();
    const bool showsRows =
        !needsFilter && (m_rows.model().rowCount() > 0 || (loaded > 0 && m_rows.model().isBusy()));
    m_reloadAction->setEnabled(!needsFilter);
    m_totals->setVisible(showsRows || (loaded > 0 && !needsFilter));
    if (showsRows) {
        const bool waiting = m_focusRows && m_pane->isAncestorOf(QApplication::focusWidget());
        m_stack->setCurrentWidget(m_view);
        if (waiting || (m_focusRows && m_pane->hasFocus()))
            m_view->setFocus(Qt::OtherFocusReason);
        m_focusRows = false;
    } else {
        showStatePane();
    }
    refreshBanner();
    refreshCounts();
    refreshShowsRecords(showsRows);
    Q_EMIT statusChanged();
    if (before != m_stack->currentWidget())
        Q_EMIT currentRecordChanged(); // a row that cannot be seen is no current record
}

void ResourcePage::refreshShowsRecords(bool showsRows)
{
    const FeedState state = m_rows.state();
    const bool waits = m_rows.filters().missing().isEmpty() && (m_connection || !m_problem) &&
                       (m_rows.needsLoad() || state == FeedState::Idle || state == FeedState::Loading);
    const bool shows = showsRows || (m_showsRecords && waits);
    if (std::exchange(m_showsRecords, shows) != shows)
        Q_EMIT currentRecordChanged();
}

void ResourcePage::showStatePane()
{
    const bool viewHadFocus = m_view->hasFocus();
    const FeedState state = m_rows.state();
    const QList<const FilterSpec *> missing = m_rows.filters().missing();
    if (!m_connection && m_problem) {
        m_pane->show(StateWords::failed(*m_problem, !m_helpers.isEmpty()));
        m_pane->setExtraActions(m_helpers);
    } else if (!missing.isEmpty()) {
        showRequiredFilter(*missing.first());
    } else if (!m_connection) {
        m_pane->show(StateWords::connecting());
    } else if (state == FeedState::Failed && m_rows.error()) {
        m_pane->show(StateWords::failed(*m_rows.error(), false));
    } else if (state == FeedState::Loading || state == FeedState::Idle || m_rows.needsLoad()) {
        m_pane->show(StateWords::loading(m_spec));
    } else if (m_rows.table().rowCount() > 0) {
        m_pane->show(StateWords::filteredHere(m_query->state().title(), m_rows.table().rowCount(),
                                              state == FeedState::Partial));
    } else if (std::ranges::any_of(m_rows.filters().chips(), &models::FilterChip::removable)) {
        m_pane->show(StateWords::filteredAtServer(m_spec));
    } else {
        m_pane->show(emptyState());
    }
    m_stack->setCurrentWidget(m_pane);
    if (viewHadFocus)
        focusTable();
}

void ResourcePage::showRequiredFilter(const FilterSpec &filter)
{
    m_pane->show(StateWords::choose(m_spec, filter));
    if (!m_required || &m_required->filter() != &filter) {
        delete m_required;
        m_required = new RequiredFilterEditor(m_context.theme, m_spec, filter, m_context.directory, m_pane);
        connect(m_required, &RequiredFilterEditor::chosen, &m_rows.filters(), &models::FilterSet::set);
    }
    m_pane->setEmbedded(m_required);
    if (filter.key == "link" && m_connection && m_rows.isActive())
        m_linkLookup.ask(m_connection->client);
}

void ResourcePage::refreshBanner()
{
    const bool rows = m_stack->currentWidget() == m_view;
    const FeedState state = m_rows.state();
    if (rows && !m_connection && m_problem) {
        const ErrorText text = errorText(*m_problem);
        //: button of a banner
        m_banner->tell(Tone::Problem, tr("%1 The rows are from %2.").arg(text.what, ageText()),
                       tr("Try again"), text.details);
    } else if (rows && !m_connection) {
        m_banner->tell(Tone::Neutral, tr("Not connected to Belvo. The rows are from %1.").arg(ageText()));
    } else if (rows && state == FeedState::Failed && m_rows.error()) {
        const ErrorText text = errorText(*m_rows.error());
        const bool partial = m_rows.canResume() && m_rows.total() > m_rows.table().rowCount();
        const QString kept = partial ? tr("Loading stopped at %1 of %2 rows. %3")
                                           .arg(QLocale().toString(m_rows.table().rowCount()),
                                                QLocale().toString(m_rows.total()), text.what)
                                     : tr("%1 The rows are from %2.").arg(text.what, ageText());
        m_banner->tell(Tone::Problem, kept, tr("Try again"), text.details);
    } else if (rows && m_rows.showsKept()) {
        KeptWords::tell(*m_banner, *m_rows.kept(), ageText());
    } else {
        m_banner->clear();
    }
}

void ResourcePage::onStateActivated()
{
    if (!m_connection)
        Q_EMIT retryRequested();
    else if (m_rows.canResume() && !m_rows.needsLoad())
        m_rows.resume();
    else if (m_stack->currentWidget() == m_view || m_rows.state() == FeedState::Failed)
        m_rows.reload();
    else if (m_rows.table().rowCount() > 0)
        m_query->state().clear();
    else if (std::ranges::any_of(m_rows.filters().chips(), &models::FilterChip::removable))
        m_rows.filters().clear();
    else
        m_rows.load();
}

QString ResourcePage::ageText() const
{
    const std::optional<QDateTime> at = m_rows.receivedAt();
    if (!at)
        //: age of rows whose time of loading is not known
        return tr("before");
    return models::CellFormatter(QLocale()).age(at->toMSecsSinceEpoch(), QDateTime::currentMSecsSinceEpoch());
}

void ResourcePage::refreshCounts()
{
    Totals totals;
    totals.shown = m_rows.model().rowCount();
    totals.loaded = m_rows.table().rowCount();
    totals.total = m_spec.path.empty() ? -1 : m_rows.total(); // rows that are made here are nowhere else
    totals.filtered = !m_rows.model().query().isEmpty();
    totals.canLoadMore = m_rows.canLoadMore();
    totals.isLoadingAll = m_rows.isLoadingAll();
    totals.isWhole = m_rows.state() == FeedState::Complete;
    totals.notes = m_rows.notes();
    totals.progress = m_rows.progress();
    m_analysis->setCounts(totals);
    m_analysis->setShowsRows(m_stack->currentWidget() == m_view);
    m_query->setRows({.set = m_rows.filters().filters(),
                      .asked = m_rows.asked(),
                      .loaded = totals.loaded,
                      .total = totals.total,
                      .isComplete = !totals.canLoadMore || !m_connection}); // nobody could be asked
    refreshAge();
}

void ResourcePage::refreshAge()
{
    m_analysis->setToday(QDate::currentDate());
    m_query->refreshDay();
    QString facts;
    if (m_rows.receivedAt() && m_rows.filters().missing().isEmpty()) {
        const qint64 count = m_rows.total() >= 0 ? m_rows.total() : m_rows.table().rowCount();
        //: beside a page's title: %1 number of rows, %2 age such as "2 minutes ago"
        facts = tr("%1  ·  %2").arg(QLocale().toString(count), ageText());
        if (m_rows.showsKept())
            facts = KeptWords::facts(*m_rows.kept(), count, ageText());
    }
    m_header->setFacts(facts);
}

void ResourcePage::learnRows(int first, int last)
{
    m_context.directory.learn(m_rows.table(), first, last);
}

//! Adds what the rows of a group have in common to the search.
void ResourcePage::showGroup(const models::GroupCondition &condition)
{
    const models::MadeCondition made =
        models::makeCondition(m_query->state().fields(), m_query->state().context(), condition.path,
                              condition.kind, condition.values);
    if (made.node && condition.isSensitive)
        m_query->state().addHidden(made.node);
    else if (made.node)
        m_query->state().add(made.node);
}

void ResourcePage::showMore(const QWidget &button)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    //: menu of a page: what the rows are grouped by
    m_analysis->fillGroupMenu(*menu->addMenu(tr("&Group by")));
    //: menu of a page: rules that make rows stand out
    menu->addAction(tr("&Marks…"), m_analysis.get(), &TableAnalysis::editMarks);
    Q_EMIT moreOpening(menu);
    menu->popup(button.mapToGlobal(QPoint(0, button.height())));
}

PageState ResourcePage::state() const
{
    return {pageId(), m_rows.filters().filters(), m_query->state().text(), m_place->recordId(),
            m_query->state().hiddenConditions()};
}

void ResourcePage::restore(const PageState &state)
{
    m_restoring = true;
    if (m_rows.filters().filters() != state.filters) {
        m_view->setCurrentIndex({});
        m_rows.filters().replaceAll(state.filters);
    }
    m_place->want(state.recordId);
    m_wantsAllRows = state.wantsAllRows;
    m_query->state().replace(state.quickFilter, state.hiddenConditions);
    m_restoring = false;
    refreshState();
}

PageStatus ResourcePage::status() const
{
    PageStatus status{.shown = m_rows.model().rowCount(),
                      .loaded = m_rows.table().rowCount(),
                      .total = m_rows.total(),
                      .receivedAt = m_rows.receivedAt(),
                      .hasCounts = m_rows.table().rowCount() > 0 || m_rows.receivedAt()};
    status.text = StateWords::status(m_rows.state());
    if (status.text.isEmpty())
        status.text = m_connection ? tr("Ready")
                      : m_problem  ? tr("Not connected to Belvo")
                                   : tr("Connecting…");
    return status;
}

CurrentRecord ResourcePage::currentRecord() const
{
    const QModelIndex current = m_view->currentIndex();
    const int row = current.isValid() ? m_rows.model().tableRow(current.row()) : -1;
    if (row < 0 || m_stack->currentWidget() != m_view)
        return {};
    return {&m_spec, m_rows.table().idOf(row), m_rows.table().rawRow(row)};
}

void ResourcePage::setPrimaryAction(QAction *action)
{
    m_header->setPrimaryAction(action);
}

void ResourcePage::setRowActions(const QList<QAction *> &actions)
{
    m_view->setRowActions(actions);
}

void ResourcePage::updateRecord(const api::ChunkPtr &oneRow)
{
    m_rows.updateRecord(oneRow);
    Q_EMIT currentRecordChanged();
}

void ResourcePage::addRecord(const api::ChunkPtr &oneRow)
{
    m_rows.addRecord(oneRow);
}

void ResourcePage::removeRecord(const QString &id)
{
    m_rows.removeRecord(id);
    Q_EMIT currentRecordChanged();
}

void ResourcePage::invalidate()
{
    m_rows.invalidate();
}

void ResourcePage::focusFilter()
{
    m_query->line()->focusWords();
}

void ResourcePage::filterByCell(bool isExcluded)
{
    m_query->filterByCell(isExcluded);
}

bool ResourcePage::isFilterRowShown() const
{
    return m_query->isRowShown();
}

void ResourcePage::showFilterRow(bool isShown)
{
    m_query->showRow(isShown);
}

models::QueryState &ResourcePage::query()
{
    return m_query->state();
}

void ResourcePage::focusTable()
{
    if (m_stack->currentWidget() == m_view)
        m_view->setFocus(Qt::OtherFocusReason);
    else if (m_required && m_required->isVisibleTo(m_pane) && m_connection)
        m_required->focusFirst();
    else
        m_pane->focusFirst();
    m_focusRows = m_stack->currentWidget() != m_view;
}

void ResourcePage::setDensity(Theme::Density density)
{
    m_views->setDensity(density);
    m_analysis->setDensity(density);
}

void ResourcePage::saveState()
{
    m_analysis->saveState();
    m_context.settings.setValue(storage::SettingKey::HeaderState, m_views->plainHeaderState(), pageId());
}

void ResourcePage::retranslate()
{
    if (m_outages)
        m_outages->retranslate();
    const QString title = models::CellFormatter::title(m_spec);
    m_rows.model().setLocale(QLocale());
    m_header->setTitle(title);
    //: icon button
    m_reloadAction->setText(tr("Reload from Belvo"));
    //: icon button: choose the columns of the table
    m_columnsAction->setText(tr("Columns…"));
    m_query->retranslate();
    m_view->setAccessibleName(title);
    m_view->adaptColumnDefaults(columnDefaults(m_rows.table()));
    //: icon button: more commands of this page
    m_moreAction->setText(tr("More"));
    m_analysis->retranslate();
    m_views->retranslate();
    if (m_required)
        m_required->retranslate();
    refreshState();
}

} // namespace vinculo::ui
