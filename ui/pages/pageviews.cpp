// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pageviews.h"

#include "models/views/defaultviews.h"
#include "models/views/viewcheck.h"
#include "models/views/viewcontent.h"
#include "ui/widgets/tableview.h"

#include <algorithm>
#include <utility>

namespace vinculo::ui {

using namespace Qt::StringLiterals;

namespace {

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

PageViews::PageViews(ViewHost &host, TableView &view, const models::ColumnTable &table,
                     models::FilterSet &filters, storage::ViewStore &store, const QUuid &profile,
                     QObject *parent)
    : QObject(parent)
    , m_host(host)
    , m_view(view)
    , m_table(table)
    , m_filters(filters)
    , m_store(store)
    , m_profile(profile)
{
    connect(&view, &TableView::columnsChanged, this, &PageViews::noteChange);
    connect(&view, &TableView::sortChanged, this, &PageViews::noteChange);
    connect(&filters, &models::FilterSet::changed, this, &PageViews::noteChange);
    connect(&store, &storage::ViewStore::viewsChanged, this, &PageViews::onStoreChanged);
}

QList<models::ViewEntry> PageViews::entries() const
{
    return models::viewsOf(spec(), m_store, m_profile);
}

bool PageViews::isOwn() const
{
    return m_current && m_store.find(m_current->id);
}

bool PageViews::hasChanged() const
{
    return m_current && !models::looksLike(spec(), state(), m_applied);
}

PageViews::Layout PageViews::layout() const
{
    Layout layout{.columns = {}, .frozen = m_view.frozenColumns(), .sorts = {}};
    for (const ColumnState &column : m_view.columnStates())
        if (column.shown)
            layout.columns.append({toQString(m_table.field(column.column).path), column.width});
    for (const models::SortBy &key : m_view.sorting())
        layout.sorts.append({toQString(m_table.field(key.column).path), key.order == Qt::DescendingOrder});
    return layout;
}

void PageViews::setLayout(const Layout &layout)
{
    QList<ColumnState> states;
    const QList<ColumnState> defaults = m_view.defaultColumnStates();
    for (const ViewColumn &column : layout.columns) {
        const int index = m_table.columnOf(column.path.toStdString());
        if (index >= 0)
            states.append({index, column.width > 0 ? column.width : defaults.at(index).width, true});
    }
    m_view.setColumnStates(states);
    m_view.setFrozenColumns(layout.frozen);
    QList<models::SortBy> keys;
    for (const ViewSort &sort : layout.sorts)
        if (const int index = m_table.columnOf(sort.path.toStdString()); index >= 0)
            keys.append({index, sort.isDescending ? Qt::DescendingOrder : Qt::AscendingOrder});
    m_view.setSorting(keys);
}

void PageViews::apply(const SavedView &view)
{
    if (!m_current) {
        m_plain = layout();
        m_plainHeader = m_view.headerState();
    }
    const SavedView usable = models::checkView(view, models::QueryContext()).view;
    m_applying = true;
    m_current = view;
    m_density = usable.density;
    setLayout({.columns = usable.columns.isEmpty() ? m_plain.columns : usable.columns,
               .frozen = usable.columns.isEmpty() ? m_plain.frozen : usable.frozenColumns,
               .sorts = usable.sorts});
    m_filters.replaceAll(models::filtersFor(spec(), usable, m_filters.filters()));
    m_host.setViewQuery(usable.query);
    m_host.setViewGroup(usable.group);
    m_host.setFilterRow(usable.filterRow);
    m_host.setViewDensity(usable.density);
    m_applying = false;
    m_applied = state();
    // Which link it is about, a view that does not say so leaves open.
    m_applied.filters.removeIf([this, &usable](const ViewFilter &filter) {
        return isFixed(filter) && !usable.filters.contains(filter);
    });
    m_toldChanged = false;
    Q_EMIT changed();
}

bool PageViews::applyId(const QUuid &id)
{
    std::optional<SavedView> view = m_store.find(id);
    if (!view)
        view = models::defaultView(id);
    if (!view || view->resource != toQString(spec().name))
        return false;
    apply(*view);
    return true;
}

void PageViews::showPlain()
{
    if (!m_current)
        return;
    m_current.reset();
    m_density = ViewDensity::AsProgram;
    setLayout(m_plain);
    m_filters.replaceAll(models::filtersFor(spec(), {}, m_filters.filters()));
    m_host.setViewQuery({});
    m_host.setViewGroup({});
    m_host.setViewDensity(ViewDensity::AsProgram);
    Q_EMIT changed();
}

SavedView PageViews::state(const SavedView &as) const
{
    const Layout now = layout();
    SavedView view = as;
    view.resource = toQString(spec().name);
    view.query = models::keptQuery(m_host.viewQuery()).text;
    view.filters = models::keptFilters(spec(), m_filters.filters()).filters;
    view.columns = now.columns;
    view.frozenColumns = now.frozen;
    view.sorts = now.sorts;
    view.group = m_host.viewGroup();
    view.density = m_density;
    view.filterRow = m_host.hasFilterRow();
    return view;
}

bool PageViews::isFixed(const ViewFilter &filter) const
{
    return std::ranges::any_of(spec().filters, [&filter](const FilterSpec &known) {
        return known.required && filter.key == toQString(known.key);
    });
}

Result<bool> PageViews::save(SavedView as, bool keepsFixedFilters)
{
    if (!m_current) {
        m_plain = layout();
        m_plainHeader = m_view.headerState();
    }
    m_density = m_host.viewDensity();
    SavedView view = state(as);
    if (!keepsFixedFilters)
        view.filters.removeIf([this](const ViewFilter &filter) { return isFixed(filter); });
    m_current = view;
    m_applied = state();
    m_applied.filters = view.filters;
    m_toldChanged = false;
    const Result<bool> saved = m_store.save(view);
    Q_EMIT changed();
    return saved;
}

Result<bool> PageViews::saveChanges()
{
    const bool keeps =
        std::ranges::any_of(m_current->filters, [this](const ViewFilter &filter) { return isFixed(filter); });
    return save(*m_current, keeps);
}

Result<bool> PageViews::rename(const QString &name)
{
    SavedView view = *m_current;
    view.name = name;
    m_current = view;
    const Result<bool> saved = m_store.save(view);
    Q_EMIT changed();
    return saved;
}

Result<bool> PageViews::removeCurrent()
{
    m_removed = m_current;
    const QUuid id = m_current->id;
    showPlain();
    return m_store.remove(id);
}

Result<bool> PageViews::restoreRemoved()
{
    const SavedView view = *std::exchange(m_removed, std::nullopt);
    const Result<bool> saved = m_store.save(view);
    apply(view);
    return saved;
}

int PageViews::leftOut() const
{
    return static_cast<int>(models::keptQuery(m_host.viewQuery()).leftOut.size()) +
           models::keptFilters(spec(), m_filters.filters()).leftOut;
}

QString PageViews::fixedFilters() const
{
    QStringList words;
    for (const models::FilterChip &chip : m_filters.chips())
        if (chip.filter->required && chip.filter->mask == MaskKind::None)
            words.append(chip.text);
    return words.join(u", "_s);
}

QByteArray PageViews::plainHeaderState() const
{
    return m_current ? m_plainHeader : m_view.headerState();
}

void PageViews::noteChange()
{
    if (m_applying || !m_current)
        return;
    if (const bool now = hasChanged(); std::exchange(m_toldChanged, now) != now)
        Q_EMIT changed();
}

void PageViews::noteDensity()
{
    if (m_current && m_density != ViewDensity::AsProgram) {
        m_density = m_host.viewDensity();
        noteChange();
    }
}

void PageViews::onStoreChanged()
{
    if (m_current && !m_store.find(m_current->id) && !models::defaultView(m_current->id))
        showPlain(); // another window has deleted it
    else
        Q_EMIT changed();
}

void PageViews::retranslate()
{
    if (m_current)
        if (const std::optional<SavedView> again = models::defaultView(m_current->id))
            m_current = *again;
    Q_EMIT changed();
}

} // namespace vinculo::ui
