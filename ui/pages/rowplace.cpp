// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rowplace.h"

#include "models/table/resourcetablemodel.h"
#include "ui/widgets/rowselection.h"
#include "ui/widgets/tableview.h"

#include <QItemSelectionModel>
#include <QScrollBar>

namespace vinculo::ui {

RowPlace::RowPlace(models::ResourceTableModel &model, TableView &view, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_view(view)
{
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &RowPlace::remember);
    connect(&model, &QAbstractItemModel::modelReset, this, &RowPlace::restore);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &RowPlace::restore);
    connect(&model, &models::ResourceTableModel::indexSwapped, this, &RowPlace::restore);
}

void RowPlace::want(const QString &id)
{
    m_wantedId = id;
    m_wantedScroll = -1;
    const int row = m_model.modelRowOfId(id);
    if (row >= 0 && row != m_view.currentIndex().row()) // going there selects that row alone
        goTo(row);
}

QString RowPlace::recordId() const
{
    const QModelIndex current = m_view.currentIndex();
    return current.isValid() ? current.data(models::ResourceTableModel::RecordIdRole).toString() : m_wantedId;
}

void RowPlace::remember()
{
    const QModelIndex current = m_view.currentIndex();
    if (current.isValid()) {
        m_wantedId = current.data(models::ResourceTableModel::RecordIdRole).toString();
        m_wantedScroll = m_view.verticalScrollBar()->value();
    }
}

void RowPlace::restore()
{
    // One single row is what the person asked for by id: show it at once.
    const bool isAsked = !m_wantedId.isEmpty() || m_model.rowCount() == 1;
    const int row = m_wantedId.isEmpty() ? 0 : m_model.modelRowOfId(m_wantedId);
    if (isAsked && row >= 0 && !m_view.currentIndex().isValid()) {
        if (m_wantedId.isEmpty() && hasSelection(*m_view.selectionModel())) // of rows the search hides
            m_view.selectionModel()->setCurrentIndex(indexOf(row), QItemSelectionModel::NoUpdate);
        else
            goTo(row);
        if (m_wantedScroll >= 0)
            m_view.verticalScrollBar()->setValue(m_wantedScroll);
        m_wantedId.clear();
        m_wantedScroll = -1;
    }
    Q_EMIT restored();
}

void RowPlace::goTo(int row)
{
    // Not by the view: it would add the row to others while Ctrl is held, as for most of the keys that lead
    // here.
    m_view.selectionModel()->setCurrentIndex(indexOf(row),
                                             QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

QModelIndex RowPlace::indexOf(int row) const
{
    return m_model.index(row, m_view.tableHeader()->shownColumns().value(0));
}

} // namespace vinculo::ui
