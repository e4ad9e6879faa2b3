// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/resourcepage.h"

#include "models/query/queryparser.h"
#include "ui/pages/cellactions.h"
#include "ui/pages/columndefaults.h"
#include "ui/pages/filterline.h"
#include "ui/pages/requiredfiltereditor.h"
#include "ui/pages/statewords.h"
#include "ui/text/errortext.h"
#include "ui/widgets/noticebanner.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/totalsline.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
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
    , m_table(spec)
    , m_model(m_table, context.reveal)
    , m_filters(spec)
    , m_linkLookup(context.directory)
    , m_rowFilters(m_filters.filters())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_reloadSoon.setSingleShot(true);
    m_reloadSoon.setInterval(0);
    buildHeader();
    buildFilterLine();
    buildTable();
    connectTable();
    connectFilters();
    retranslate();
    setDensity(context.density);
    refreshState();
}

ResourcePage::~ResourcePage()
{
    // Models and table go before the views' last signals could reach a half-destroyed page.
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
    QToolButton *columns = m_header->addAction(m_columnsAction, u"columns"_s);
    connect(m_reloadAction, &QAction::triggered, this, &ResourcePage::reload);
    connect(m_columnsAction, &QAction::triggered, this, [this, columns] {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        m_view->fillColumnMenu(*menu);
        menu->popup(columns->mapToGlobal(QPoint(0, columns->height())));
    });
    layout()->addWidget(m_header);
}

void ResourcePage::buildFilterLine()
{
    m_filterLine = new FilterLine(m_context.theme, m_filters, this);
    layout()->addWidget(m_filterLine);
    m_progress = new ProgressLine(m_context.theme, this);
    layout()->addWidget(m_progress);
    m_banner = new NoticeBanner(m_context.theme, this);
    layout()->addWidget(m_banner);
}

void ResourcePage::buildTable()
{
    m_stack = new QStackedWidget(this);
    m_view = new TableView(m_context.theme, m_stack);
    m_view->setModel(&m_model);
    m_view->setColumnDefaults(columnDefaults(m_table));
    m_view->restoreHeaderState(
        m_context.settings.value(storage::SettingKey::HeaderState, pageId()).toByteArray());
    m_pane = new StatePane(m_context.theme, m_stack);
    m_stack->setAutoFillBackground(true);
    m_stack->setBackgroundRole(QPalette::Base);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_pane);
    m_totals = new TotalsLine(m_context.theme, this);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_stack, 1);
    layout()->addWidget(m_totals);
}

void ResourcePage::connectTable()
{
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, &ResourcePage::rememberPlace);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ResourcePage::restorePlace);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &ResourcePage::restorePlace);
    connect(&m_model, &models::ResourceTableModel::indexSwapped, this, [this] {
        restorePlace();
        refreshState();
    });
    connect(&m_model, &models::ResourceTableModel::busyChanged, this, &ResourcePage::refreshState);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &ResourcePage::refreshState);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &Page::currentRecordChanged);
    connect(&m_table, &models::ColumnTable::rowsAppended, this, &ResourcePage::learnRows);
    connect(&m_table, &models::ColumnTable::tableReset, this,
            [this] { learnRows(0, m_table.rowCount() - 1); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &Page::currentRecordChanged);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ResourcePage::refreshCounts);
    connect(m_view, &TableView::opened, this, &Page::detailRequested);
    connect(m_view, &TableView::peeked, this, &Page::detailRequested);
    connect(m_view, &TableView::contextMenuOpening, this, [this](QMenu *menu, const QModelIndex &index) {
        CellActions::add(*menu, index, m_filters, m_context.reveal);
    });
    connect(m_view, &TableView::nearEnd, this, [this] {
        // With a quick filter the end of the few matches is always near; then only "Load all" loads on.
        if (m_feed && m_feed->state() == FeedState::Partial && m_model.query().isEmpty())
            m_feed->loadMore();
    });
    connect(m_totals, &TotalsLine::loadAllRequested, this, [this] {
        if (m_feed)
            m_feed->loadAll();
    });
    connect(m_totals, &TotalsLine::stopRequested, this, [this] {
        if (m_feed)
            m_feed->cancel();
    });
    connect(m_pane, &StatePane::activated, this, &ResourcePage::onStateActivated);
    connect(m_banner, &NoticeBanner::activated, this, &ResourcePage::onStateActivated);
}

void ResourcePage::connectFilters()
{
    connect(m_filterLine, &FilterLine::wordsChanged, this, [this](const QString &words) {
        const models::QueryContext context;
        m_model.setQuery(models::parseQuery(words, models::QueryFields(m_spec), context).query, context);
        refreshState();
    });
    connect(m_filterLine, &FilterLine::left, this, &ResourcePage::focusTable);
    connect(&m_filters, &models::FilterSet::changed, this, &ResourcePage::onFiltersChanged);
    connect(&m_reloadSoon, &QTimer::timeout, this, &ResourcePage::load);
}

void ResourcePage::onFiltersChanged()
{
    m_needsLoad = true;
    if (m_filters.filters() != m_rowFilters)
        forgetRows();
    if (!m_restoring)
        Q_EMIT filtersApplied();
    if (m_isActive)
        m_reloadSoon.start(); // several changes in one go make one call
}

//! Rows of one link under the name of another would be worse than none.
void ResourcePage::forgetRows()
{
    m_rowFilters = m_filters.filters();
    m_knownTotal = -1;
    m_knownAge.reset();
    if (m_feed)
        m_feed->clear();
    else
        m_table.replaceAll({});
}

void ResourcePage::setConnection(api::Connection *connection)
{
    m_connection = connection;
    m_linkLookup.cancel();
    if (m_feed && m_table.rowCount() > 0) {
        m_knownTotal = m_feed->total();
        m_knownAge = m_feed->receivedAt();
    }
    m_feed.reset();
    m_needsLoad = true;
    if (connection) {
        m_problem.reset();
        m_feed = std::make_unique<models::ResourceFeed>(connection->client, m_table);
        connect(m_feed.get(), &models::ResourceFeed::stateChanged, this, &ResourcePage::refreshState);
        connect(m_feed.get(), &models::ResourceFeed::pageLoaded, this, &ResourcePage::refreshState);
        if (m_isActive)
            load();
    }
    refreshState();
}

void ResourcePage::setConnectionProblem(const std::optional<ApiError> &error, const QList<QAction *> &helpers)
{
    m_problem = error;
    m_helpers = helpers;
    refreshState();
}

void ResourcePage::activate()
{
    m_isActive = true;
    if (m_needsLoad)
        load();
}

void ResourcePage::invalidate()
{
    m_needsLoad = true;
    if (m_isActive)
        m_reloadSoon.start();
}

void ResourcePage::load()
{
    m_reloadSoon.stop();
    if (m_feed && m_filters.missing().isEmpty()) {
        m_needsLoad = false;
        m_feed->load(m_filters.filters());
    }
    refreshState();
}

void ResourcePage::reload()
{
    if (m_connection)
        load();
    else
        Q_EMIT retryRequested();
}

void ResourcePage::refreshState()
{
    const FeedState state = m_feed ? m_feed->state() : FeedState::Idle;
    const bool busy = state == FeedState::Loading || state == FeedState::More || m_model.isBusy();
    if (!busy)
        m_progress->stop();
    else if (m_feed && m_feed->isLoadingAll() && m_feed->total() > 0)
        m_progress->start(double(m_feed->loaded()) / double(m_feed->total()));
    else
        m_progress->start();
    const bool needsFilter = !m_filters.missing().isEmpty();
    const QWidget *before = m_stack->currentWidget();
    const bool showsRows =
        !needsFilter && (m_model.rowCount() > 0 || (m_table.rowCount() > 0 && m_model.isBusy()));
    m_reloadAction->setEnabled(!needsFilter);
    m_totals->setVisible(showsRows || (m_table.rowCount() > 0 && !needsFilter));
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
    const FeedState state = m_feed ? m_feed->state() : FeedState::Idle;
    const bool waits = m_filters.missing().isEmpty() && (m_connection || !m_problem) &&
                       (m_needsLoad || state == FeedState::Idle || state == FeedState::Loading);
    const bool shows = showsRows || (m_showsRecords && waits);
    if (std::exchange(m_showsRecords, shows) != shows)
        Q_EMIT currentRecordChanged();
}

void ResourcePage::showStatePane()
{
    const bool viewHadFocus = m_view->hasFocus();
    const FeedState state = m_feed ? m_feed->state() : FeedState::Idle;
    const QList<const FilterSpec *> missing = m_filters.missing();
    if (!m_connection && m_problem) {
        m_pane->show(StateWords::failed(*m_problem, !m_helpers.isEmpty()));
        m_pane->setExtraActions(m_helpers);
    } else if (!missing.isEmpty()) {
        showRequiredFilter(*missing.first());
    } else if (!m_connection) {
        m_pane->show(StateWords::connecting());
    } else if (state == FeedState::Failed && m_feed->error()) {
        m_pane->show(StateWords::failed(*m_feed->error(), false));
    } else if (state == FeedState::Loading || state == FeedState::Idle || m_needsLoad) {
        m_pane->show(StateWords::loading(m_spec));
    } else if (m_table.rowCount() > 0) {
        m_pane->show(
            StateWords::filteredHere(m_filterLine->words(), m_table.rowCount(), state == FeedState::Partial));
    } else if (std::ranges::any_of(m_filters.chips(), &models::FilterChip::removable)) {
        m_pane->show(StateWords::filteredAtServer(m_spec));
    } else {
        m_pane->show(StateWords::empty(m_spec));
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
        connect(m_required, &RequiredFilterEditor::chosen, &m_filters, &models::FilterSet::set);
    }
    m_pane->setEmbedded(m_required);
    if (filter.key == "link" && m_connection && m_isActive)
        m_linkLookup.ask(m_connection->client);
}

void ResourcePage::refreshBanner()
{
    const bool rows = m_stack->currentWidget() == m_view;
    const FeedState state = m_feed ? m_feed->state() : FeedState::Idle;
    if (rows && !m_connection && m_problem) {
        const ErrorText text = errorText(*m_problem);
        //: button of a banner
        m_banner->tell(Tone::Problem, tr("%1 The rows are from %2.").arg(text.what, ageText()),
                       tr("Try again"), text.details);
    } else if (rows && !m_connection) {
        m_banner->tell(Tone::Neutral, tr("Not connected to Belvo. The rows are from %1.").arg(ageText()));
    } else if (rows && state == FeedState::Failed && m_feed->error()) {
        const ErrorText text = errorText(*m_feed->error());
        const bool partial = m_feed->canResume() && m_feed->total() > m_feed->loaded();
        const QString kept = partial ? tr("Loading stopped at %1 of %2 rows. %3")
                                           .arg(QLocale().toString(m_feed->loaded()),
                                                QLocale().toString(m_feed->total()), text.what)
                                     : tr("%1 The rows are from %2.").arg(text.what, ageText());
        m_banner->tell(Tone::Problem, kept, tr("Try again"), text.details);
    } else {
        m_banner->clear();
    }
}

void ResourcePage::onStateActivated()
{
    if (!m_connection)
        Q_EMIT retryRequested();
    else if (m_feed && m_feed->canResume() && !m_needsLoad)
        m_feed->resume();
    else if (m_stack->currentWidget() == m_view || (m_feed && m_feed->state() == FeedState::Failed))
        load();
    else if (m_table.rowCount() > 0)
        m_filterLine->setWords({});
    else if (std::ranges::any_of(m_filters.chips(), &models::FilterChip::removable))
        m_filters.clear();
    else
        load();
}

std::optional<QDateTime> ResourcePage::receivedAt() const
{
    return m_feed && m_feed->receivedAt() ? m_feed->receivedAt() : m_knownAge;
}

qint64 ResourcePage::total() const
{
    return m_feed && m_feed->receivedAt() ? m_feed->total() : m_knownTotal;
}

QString ResourcePage::ageText() const
{
    const std::optional<QDateTime> at = receivedAt();
    if (!at)
        //: age of rows whose time of loading is not known
        return tr("before");
    return models::CellFormatter(QLocale()).age(at->toMSecsSinceEpoch(), QDateTime::currentMSecsSinceEpoch());
}

void ResourcePage::refreshCounts()
{
    const FeedState state = m_feed ? m_feed->state() : FeedState::Idle;
    Totals totals;
    totals.shown = m_model.rowCount();
    totals.loaded = m_table.rowCount();
    totals.total = total();
    totals.selected = static_cast<int>(m_view->selectionModel()->selectedRows().size());
    totals.filtered = !m_model.query().isEmpty();
    totals.canLoadMore = state == FeedState::Partial || state == FeedState::More ||
                         (state == FeedState::Failed && m_feed->canResume());
    totals.isLoadingAll = m_feed && m_feed->isLoadingAll();
    if (m_feed)
        totals.notes = m_feed->notes();
    m_totals->setTotals(totals);
    refreshAge();
}

void ResourcePage::refreshAge()
{
    QString facts;
    if (receivedAt() && m_filters.missing().isEmpty()) {
        const qint64 count = total() >= 0 ? total() : m_table.rowCount();
        //: beside a page's title: %1 number of rows, %2 age such as "2 minutes ago"
        facts = tr("%1  ·  %2").arg(QLocale().toString(count), ageText());
    }
    m_header->setFacts(facts);
}

void ResourcePage::rememberPlace()
{
    const QModelIndex current = m_view->currentIndex();
    if (current.isValid()) {
        m_wantedId = current.data(models::ResourceTableModel::RecordIdRole).toString();
        m_wantedScroll = m_view->verticalScrollBar()->value();
    }
}

void ResourcePage::restorePlace()
{
    if (m_wantedId.isEmpty() && m_model.rowCount() != 1)
        return refreshState();
    // One single row is what the user asked for by id: show it at once.
    const int row = m_wantedId.isEmpty() ? 0 : m_model.modelRowOfId(m_wantedId);
    if (row >= 0 && !m_view->currentIndex().isValid()) {
        m_view->setCurrentIndex(m_model.index(row, qMax(0, m_view->horizontalHeader()->logicalIndex(0))));
        if (m_wantedScroll >= 0)
            m_view->verticalScrollBar()->setValue(m_wantedScroll);
        m_wantedId.clear();
        m_wantedScroll = -1;
    }
    refreshState();
    Q_EMIT currentRecordChanged();
}

void ResourcePage::learnRows(int first, int last)
{
    m_context.directory.learn(m_table, first, last);
}

PageState ResourcePage::state() const
{
    const QModelIndex current = m_view->currentIndex();
    const QString id =
        current.isValid() ? current.data(models::ResourceTableModel::RecordIdRole).toString() : m_wantedId;
    return {pageId(), m_filters.filters(), m_filterLine->words(), id};
}

void ResourcePage::restore(const PageState &state)
{
    m_restoring = true;
    m_wantedId = state.recordId;
    m_wantedScroll = -1;
    if (m_filters.filters() != state.filters) {
        m_view->setCurrentIndex({});
        m_filters.replaceAll(state.filters);
    } else if (const int row = m_model.modelRowOfId(state.recordId); row >= 0) {
        m_view->setCurrentIndex(m_model.index(row, qMax(0, m_view->horizontalHeader()->logicalIndex(0))));
    }
    m_filterLine->setWords(state.quickFilter);
    m_restoring = false;
    refreshState();
}

PageStatus ResourcePage::status() const
{
    PageStatus status{.shown = m_model.rowCount(),
                      .loaded = m_table.rowCount(),
                      .total = total(),
                      .receivedAt = receivedAt(),
                      .hasCounts = m_table.rowCount() > 0 || receivedAt()};
    status.text = StateWords::status(m_feed ? m_feed->state() : FeedState::Idle);
    if (status.text.isEmpty())
        status.text = m_connection ? tr("Ready")
                      : m_problem  ? tr("Not connected to Belvo")
                                   : tr("Connecting…");
    return status;
}

CurrentRecord ResourcePage::currentRecord() const
{
    const QModelIndex current = m_view->currentIndex();
    const int row = current.isValid() ? m_model.tableRow(current.row()) : -1;
    if (row < 0 || m_stack->currentWidget() != m_view)
        return {};
    return {&m_spec, m_table.idOf(row), m_table.rawRow(row)};
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
    m_table.updateRow(oneRow);
    Q_EMIT currentRecordChanged();
    refreshState();
}

void ResourcePage::addRecord(const api::ChunkPtr &oneRow)
{
    // Whether it matches the filters, and whether the answer on its way has it, only Belvo knows.
    if (!m_feed || !m_feed->receivedAt() || m_feed->state() == FeedState::Loading || !m_rowFilters.isEmpty())
        return invalidate();
    const int before = m_table.rowCount();
    m_table.updateRow(oneRow);
    if (m_table.rowCount() > before)
        m_feed->noteAdded();
    refreshState();
}

void ResourcePage::removeRecord(const QString &id)
{
    const int row = m_table.rowOfId(id);
    if (row >= 0)
        m_table.removeRow(row);
    // Without filters it was among the rows that were counted, also when it was not loaded yet.
    if (m_feed && (row >= 0 || m_rowFilters.isEmpty()))
        m_feed->noteRemoved();
    if (row >= 0 && m_knownTotal > 0)
        --m_knownTotal;
    Q_EMIT currentRecordChanged();
    refreshState();
}

void ResourcePage::focusFilter()
{
    m_filterLine->focusWords();
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
    m_view->setDensity(density);
}

void ResourcePage::saveState()
{
    m_context.settings.setValue(storage::SettingKey::HeaderState, m_view->headerState(), pageId());
}

void ResourcePage::retranslate()
{
    const QString title = models::CellFormatter::title(m_spec);
    m_model.setLocale(QLocale());
    m_header->setTitle(title);
    //: icon button
    m_reloadAction->setText(tr("Reload from Belvo"));
    //: icon button: choose the columns of the table
    m_columnsAction->setText(tr("Columns"));
    m_filterLine->retranslate();
    m_view->setAccessibleName(title);
    m_view->adaptColumnDefaults(columnDefaults(m_table));
    m_totals->retranslate();
    if (m_required)
        m_required->retranslate();
    refreshState();
}

} // namespace vinculo::ui
