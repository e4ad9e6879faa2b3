// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/marks/markedtablemodel.h"

namespace vinculo::models {

using namespace Qt::StringLiterals;

namespace {

QVariant pointerTo(const MarkRule *rule)
{
    return QVariant::fromValue(static_cast<void *>(const_cast<MarkRule *>(rule)));
}

} // namespace

MarkedTableModel::MarkedTableModel(ColumnTable &table, RevealState &reveal, QObject *parent)
    : ResourceTableModel(table, reveal, parent)
    , m_marks(table)
{
}

const MarkRule *MarkedTableModel::rowMark(const QModelIndex &index) const
{
    return m_marks.rowMark(tableRow(index.row()));
}

const MarkRule *MarkedTableModel::cellMark(const QModelIndex &index) const
{
    return m_marks.cellMark(tableRow(index.row()), index.column());
}

//! The words of the marks on this cell, made harmless for one line.
QStringList MarkedTableModel::words(const QModelIndex &index) const
{
    QStringList words;
    for (const MarkRule *rule : {rowMark(index), cellMark(index)})
        if (rule)
            words.append(CellFormatter::visible(rule->name.isEmpty() ? rule->query : rule->name));
    return words;
}

QVariant MarkedTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == RowMarkRole)
        return pointerTo(rowMark(index));
    if (role == CellMarkRole)
        return pointerTo(cellMark(index));
    const QVariant value = ResourceTableModel::data(index, role);
    if (role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return value;
    const QStringList marks = words(index);
    if (marks.isEmpty())
        return value;
    if (role ==
        Qt::AccessibleTextRole) //: a cell read aloud: %1 column and value, %2 words of the user's marks
        return tr("%1, marked: %2").arg(value.toString(), marks.join(u", "_s));
    return u"%1<qt><br><b>%2</b></qt>"_s.arg(value.toString(), marks.join(u", "_s).toHtmlEscaped());
}

} // namespace vinculo::models
