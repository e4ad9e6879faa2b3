// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/enrichment/csvpreviewmodel.h"

#include "models/enrichment/enrichmenttext.h"

#include <algorithm>

namespace vinculo::models {

namespace {

//! What a heading says about its cells, whichever request it would be for.
MaskKind maskOf(const QString &heading)
{
    const QString word = comparable(heading);
    for (const EnrichmentSpec *spec : enrichment::all())
        for (const InputField &field : spec->inputs)
            if (field.mask != MaskKind::None && hasWord(field.headings, word))
                return field.mask;
    return MaskKind::None;
}

} // namespace

void CsvPreviewModel::setTable(std::shared_ptr<const CsvTable> table)
{
    beginResetModel();
    m_table = std::move(table);
    m_masks.assign(static_cast<std::size_t>(m_table ? m_table->columnCount : 0), MaskKind::None);
    endResetModel();
}

void CsvPreviewModel::setMasks(const EnrichmentSpec &spec, const ColumnMapping &mapping)
{
    for (int column = 0; column < columnCount(); ++column)
        m_masks[static_cast<std::size_t>(column)] = maskOf(m_table->headings.value(column));
    for (std::size_t input = 0; input < spec.inputs.size(); ++input)
        if (const int column = mapping.columnOf(input); column >= 0 && column < columnCount())
            m_masks[static_cast<std::size_t>(column)] = spec.inputs[input].mask;
    repaint();
}

void CsvPreviewModel::setRevealed(bool isRevealed)
{
    if (std::exchange(m_isRevealed, isRevealed) != isRevealed)
        repaint();
}

void CsvPreviewModel::retranslate()
{
    if (columnCount() > 0)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void CsvPreviewModel::repaint()
{
    if (rowCount() > 0 && columnCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int CsvPreviewModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || !m_table)
        return 0;
    return std::min(kMostRows, static_cast<int>(m_table->rows.size()));
}

int CsvPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_table ? 0 : m_table->columnCount;
}

QVariant CsvPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid) ||
        role != Qt::DisplayRole)
        return {};
    const QString text = m_table->rows[static_cast<std::size_t>(index.row())].cells.value(index.column());
    const MaskKind mask = m_masks[static_cast<std::size_t>(index.column())];
    return EnrichmentText::cell(text, m_isRevealed ? MaskKind::None : mask);
}

QVariant CsvPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || section < 0)
        return {};
    if (orientation == Qt::Horizontal)
        return section < columnCount() ? EnrichmentText::column(*m_table, section) : QVariant();
    return section < rowCount() ? QVariant(m_table->rows[static_cast<std::size_t>(section)].line)
                                : QVariant();
}

} // namespace vinculo::models
