// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/queryfilterrow.h"

#include "ui/widgets/queryfiltercell.h"
#include "ui/widgets/tableview.h"

namespace vinculo::ui {

using namespace Qt::StringLiterals;

QueryFilterRow::QueryFilterRow(Theme &theme, models::QueryState &state, TableView &view,
                               const QList<const FieldSpec *> &fields)
    : m_theme(theme)
    , m_state(state)
    , m_view(view)
    , m_fields(fields)
{
    setObjectName(u"filterRow"_s);
}

QueryFilterCell *QueryFilterRow::cell(int column) const
{
    return static_cast<QueryFilterCell *>(editor(column));
}

QWidget *QueryFilterRow::makeEditor(int column, QWidget *parent)
{
    auto *made = new QueryFilterCell(m_theme, m_state, *m_fields.at(column), parent);
    connect(made, &QueryFilterCell::stepRequested, this, [this, column](int by) { step(column, by); });
    connect(made, &QueryFilterCell::left, this, &QueryFilterRow::left);
    return made;
}

void QueryFilterRow::retranslate()
{
    for (int column = 0; column < m_fields.size(); ++column)
        if (QueryFilterCell *known = cell(column))
            known->retranslate();
}

void QueryFilterRow::step(int fromColumn, int step)
{
    const QList<int> shown = m_view.tableHeader()->shownColumns();
    const qsizetype next = shown.indexOf(fromColumn) + step;
    if (next >= shown.size())
        Q_EMIT left();
    else if (next < 0)
        Q_EMIT leftBackwards();
    else
        focusColumn(shown.at(next));
}

void QueryFilterRow::focusColumn(int column)
{
    arrange(); // it may not have been painted yet
    if (QueryFilterCell *wanted = cell(column)) {
        wanted->setFocus(Qt::TabFocusReason);
        wanted->selectAll();
    }
}

void QueryFilterRow::focusFirst()
{
    const QList<int> shown = m_view.tableHeader()->shownColumns();
    const int current = m_view.currentIndex().column();
    if (!shown.isEmpty())
        focusColumn(shown.contains(current) ? current : shown.first());
}

} // namespace vinculo::ui
