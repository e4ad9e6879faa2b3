// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pagequery.h"

#include "models/query/columnquery.h"
#include "ui/pages/filterline.h"
#include "ui/theme/theme.h"
#include "ui/widgets/queryfilterrow.h"
#include "ui/widgets/tableview.h"

#include <QMenu>

#include <algorithm>

namespace vinculo::ui {

using models::ResourceTableModel;

namespace {

//! A longer value would be all one sees of the search field.
constexpr qsizetype kLongestTyped = 120;

} // namespace

PageQuery::PageQuery(Theme &theme, storage::Settings &settings, ResourceTableModel &model,
                     models::FilterSet &filters, const QString &scope, QWidget *page)
    : m_theme(theme)
    , m_settings(settings)
    , m_model(model)
    , m_scope(scope)
    , m_state(filters.spec())
    , m_line(new FilterLine(theme, filters, m_state, page))
{
    connect(m_line, &FilterLine::queryChanged, this, &PageQuery::apply);
    connect(m_line, &FilterLine::askRequested, this, &PageQuery::askRequested);
    connect(m_line, &FilterLine::loadAllRequested, this, &PageQuery::loadAllRequested);
    connect(m_line, &FilterLine::left, this, &PageQuery::left);
}

PageQuery::~PageQuery()
{
    // They refer to the state, and a field tells even when it loses the focus for the last time.
    delete m_row;
    delete m_line;
}

FilterLine *PageQuery::line() const
{
    return m_line;
}

void PageQuery::attach(TableView &view)
{
    m_view = &view;
    QList<const FieldSpec *> fields;
    for (int column = 0; column < m_model.table().columnCount(); ++column)
        fields.append(&m_model.table().field(column));
    m_row = new QueryFilterRow(m_theme, m_state, view, fields);
    m_row->setVisible(m_settings.value(storage::SettingKey::FilterRow, m_scope).toBool());
    view.setHeaderStrip(m_row);
    connect(m_row, &QueryFilterRow::left, this, &PageQuery::left);
    connect(m_row, &QueryFilterRow::leftBackwards, m_line, &FilterLine::focusWords);
    connect(&view, &TableView::contextMenuOpening, this,
            [this](QMenu *menu, const QModelIndex &index) { addCellActions(*menu, index); });
    connect(&view, &TableView::headerMenuOpening, this, [this](QMenu *menu) { addRowAction(*menu); });
}

void PageQuery::apply()
{
    m_model.setQuery(m_state.query(), m_state.context());
    Q_EMIT applied();
}

void PageQuery::setRows(const models::LoadedRows &rows)
{
    m_line->setRows(rows);
}

QList<api::ListFilter> PageQuery::compatible(const QList<api::ListFilter> &asked,
                                             const QList<api::ListFilter> &set)
{
    QList<api::ListFilter> kept;
    for (const api::ListFilter &filter : asked)
        if (std::ranges::none_of(set, [&filter](const auto &other) { return other.key == filter.key; }))
            kept.append(filter);
    return kept;
}

bool PageQuery::isRowShown() const
{
    return m_row && !m_row->isHidden();
}

void PageQuery::showRow(bool isShown)
{
    if (!m_row || isShown == isRowShown())
        return;
    m_settings.setValue(storage::SettingKey::FilterRow, isShown, m_scope);
    const bool hadFocus = m_row->isAncestorOf(m_row->window()->focusWidget());
    m_row->setVisible(isShown);
    if (isShown && m_view->isVisible())
        m_row->focusFirst();
    else if (hadFocus)
        Q_EMIT left();
}

models::QueryNodePtr PageQuery::conditionOf(const QModelIndex &index, bool isExcluded) const
{
    const int row = index.isValid() ? m_model.tableRow(index.row()) : -1;
    if (row < 0)
        return {};
    return models::cellCondition(m_state, m_model.table().cell(row, index.column()), isExcluded);
}

bool PageQuery::canFilterByCell(const QModelIndex &index) const
{
    return conditionOf(index, false) != nullptr;
}

void PageQuery::filterByCell(bool isExcluded)
{
    if (m_view && m_view->isVisible())
        filterBy(m_view->currentIndex(), isExcluded);
}

void PageQuery::filterBy(const QModelIndex &index, bool isExcluded)
{
    const models::QueryNodePtr condition = conditionOf(index, isExcluded);
    // What is masked in the table must not stand in clear in the search field, also after it was shown once.
    const bool isPersonal = m_model.table().field(index.column()).is(FieldFlag::Sensitive);
    const bool isLong = index.data(ResourceTableModel::RawRole).toString().size() > kLongestTyped;
    if (isPersonal || isLong)
        m_state.addHidden(condition);
    else
        m_state.add(condition);
}

void PageQuery::addCellActions(QMenu &menu, const QModelIndex &index)
{
    if (!canFilterByCell(index))
        return;
    const QPersistentModelIndex cell(index);
    //: context menu of a cell: shows only rows with the same value
    QAction *only = menu.addAction(tr("&Filter by this value"));
    only->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    connect(only, &QAction::triggered, this, [this, cell] { filterBy(cell, false); });
    //: context menu of a cell: hides rows with the same value
    QAction *without = menu.addAction(tr("E&xclude this value"));
    without->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return));
    connect(without, &QAction::triggered, this, [this, cell] { filterBy(cell, true); });
}

void PageQuery::addRowAction(QMenu &menu)
{
    menu.addSeparator();
    //: menu: fields under the headers of the table
    QAction *row = menu.addAction(tr("F&ilter row"));
    row->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
    row->setCheckable(true);
    row->setChecked(isRowShown());
    connect(row, &QAction::toggled, this, &PageQuery::showRow);
}

void PageQuery::retranslate()
{
    m_state.retranslate();
    m_line->retranslate();
    if (m_row)
        m_row->retranslate();
}

void PageQuery::refreshDay()
{
    models::QueryContext context = m_state.context();
    context.today = QDate::currentDate();
    context.zone = QTimeZone::systemTimeZone();
    m_state.setContext(context);
}

} // namespace vinculo::ui
