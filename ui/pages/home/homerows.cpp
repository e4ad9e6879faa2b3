// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/home/homerows.h"

#include "models/query/querystate.h"
#include "ui/pages/columndefaults.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tableview.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace vinculo::ui {

using namespace Qt::StringLiterals;

HomeRows::HomeRows(const PageContext &context, models::ColumnTable &table, std::string_view sortedBy,
                   QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(table, context.reveal)
    , m_query(std::make_unique<models::QueryState>(table.spec()))
    , m_sortedBy(table.columnOf(sortedBy))
{
    build();
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &HomeRows::refresh);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &HomeRows::refresh);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &HomeRows::refresh);
    connect(&m_model, &QAbstractItemModel::layoutChanged, this, &HomeRows::refresh);
    connect(&m_model, &models::ResourceTableModel::busyChanged, this, &HomeRows::refresh);
    connect(m_view, &TableView::opened, this, [this](const QModelIndex &index) {
        if (const int row = index.isValid() ? m_model.tableRow(index.row()) : -1; row >= 0)
            Q_EMIT opened(row);
    });
    connect(m_back, &QToolButton::clicked, this, &HomeRows::backRequested);
    retranslate();
    setDensity(context.density);
}

HomeRows::~HomeRows()
{
    m_view->setModel(nullptr);
}

void HomeRows::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_header = new PageHeader(m_context.theme, this);
    m_back = new QToolButton(this);
    m_back->setAutoRaise(true);
    m_back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_back->setIcon(m_context.theme.icon(u"chevron-left"_s));
    m_back->setFocusPolicy(Qt::TabFocus);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(Theme::space(3), Theme::space(3), Theme::space(3), 0);
    line->addWidget(m_back);
    line->addStretch(1);
    layout->addLayout(line);
    layout->addWidget(m_header);
    m_hint = new PlainLabel(this);
    m_hint->setTextRole(m_context.theme, Theme::Role::Secondary);
    m_hint->setWordWrap(true);
    m_hint->setContentsMargins(Theme::space(4), 0, Theme::space(4), Theme::space(2));
    layout->addWidget(m_hint);
    m_view = new TableView(m_context.theme, this);
    m_view->setModel(&m_model);
    m_view->setColumnDefaults(columnDefaults(m_model.table()));
    m_view->setSorting({{m_sortedBy, Qt::AscendingOrder}});
    layout->addWidget(m_view, 1);
}

void HomeRows::setQuery(const QString &query, const QString &title)
{
    m_header->setTitle(title);
    if (query == m_query->text())
        return;
    m_query->setText(query);
    m_model.setQuery(m_query->query(), m_query->context());
    m_view->setSorting({{m_sortedBy, Qt::AscendingOrder}});
    refresh();
}

QString HomeRows::query() const
{
    return m_query->text();
}

void HomeRows::refresh()
{
    //: beside a title: how many rows are shown
    m_header->setFacts(QLocale().toString(m_model.rowCount()));
    Q_EMIT changed();
}

void HomeRows::setHint(const QString &hint)
{
    m_hint->setText(hint);
}

void HomeRows::setDensity(Theme::Density density)
{
    m_view->setDensity(density);
}

void HomeRows::retranslate()
{
    m_model.setLocale(QLocale());
    //: button: back from a list to the overview of the portfolio
    m_back->setText(tr("Back to Home"));
    m_view->setAccessibleName(models::CellFormatter::title(m_model.table().spec()));
    m_view->adaptColumnDefaults(columnDefaults(m_model.table()));
    refresh();
}

} // namespace vinculo::ui
