// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/home/consentrows.h"

#include "core/domain/resources/registry.h"
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

ConsentRows::ConsentRows(const PageContext &context, models::ColumnTable &table, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(table, context.reveal)
    , m_query(std::make_unique<models::QueryState>(resources::consents()))
{
    build();
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &ConsentRows::refresh);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &ConsentRows::refresh);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ConsentRows::refresh);
    connect(&m_model, &QAbstractItemModel::layoutChanged, this, &ConsentRows::refresh);
    connect(&m_model, &models::ResourceTableModel::busyChanged, this, &ConsentRows::refresh);
    connect(m_view, &TableView::opened, this, &ConsentRows::open);
    connect(m_back, &QToolButton::clicked, this, &ConsentRows::backRequested);
    retranslate();
    setDensity(context.density);
}

ConsentRows::~ConsentRows()
{
    m_view->setModel(nullptr);
}

void ConsentRows::build()
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
    layout->addWidget(m_view, 1);
}

void ConsentRows::setQuery(const QString &query, const QString &title)
{
    m_header->setTitle(title);
    if (query == m_query->text())
        return;
    m_query->setText(query);
    m_model.setQuery(m_query->query(), m_query->context());
    m_view->setSorting({{m_model.table().columnOf("expired_at"), Qt::AscendingOrder}});
    refresh();
}

QString ConsentRows::query() const
{
    return m_query->text();
}

void ConsentRows::refresh()
{
    //: beside a title: how many rows are shown
    m_header->setFacts(QLocale().toString(m_model.rowCount()));
    Q_EMIT changed();
}

void ConsentRows::open(const QModelIndex &index)
{
    const int row = index.isValid() ? m_model.tableRow(index.row()) : -1;
    if (row < 0)
        return;
    const models::ColumnTable &table = m_model.table();
    const std::string_view document = table.cell(row, table.columnOf("document_number")).text;
    Q_EMIT openRequested(u"consents"_s,
                         {{u"user_document"_s,
                           FilterOp::Equals,
                           {QString::fromUtf8(document.data(), static_cast<qsizetype>(document.size()))}}});
}

void ConsentRows::setDensity(Theme::Density density)
{
    m_view->setDensity(density);
}

void ConsentRows::retranslate()
{
    m_model.setLocale(QLocale());
    m_hint->setText(tr("Belvo lists consents for one person at a time; these are the ones known here. Enter "
                       "shows all consents of that person."));
    //: button: back from a list to the overview of the portfolio
    m_back->setText(tr("Back to Home"));
    m_view->setAccessibleName(models::CellFormatter::title(resources::consents()));
    m_view->adaptColumnDefaults(columnDefaults(m_model.table()));
    refresh();
}

} // namespace vinculo::ui
