// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/enrichment/importproblemmodel.h"

#include "models/enrichment/enrichmenttext.h"

#include <QLocale>

namespace vinculo::models {

using namespace Qt::StringLiterals;

void ImportProblemModel::setProblems(const EnrichmentSpec &spec, std::shared_ptr<const CsvTable> table,
                                     std::shared_ptr<const CheckedImport> import)
{
    if (m_spec == &spec && m_table == table && m_import == import)
        return;
    beginResetModel();
    m_spec = &spec;
    m_table = std::move(table);
    m_import = std::move(import);
    endResetModel();
}

void ImportProblemModel::setRevealed(bool isRevealed)
{
    if (std::exchange(m_isRevealed, isRevealed) != isRevealed)
        repaint();
}

void ImportProblemModel::retranslate()
{
    repaint();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kColumns - 1);
}

void ImportProblemModel::repaint()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
}

int ImportProblemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_import ? 0 : static_cast<int>(m_import->problems.size());
}

int ImportProblemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant ImportProblemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const LineProblem &problem = m_import->problems[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter |
                                   (index.column() == Line ? Qt::AlignRight : Qt::AlignLeft));
    if (role == RawRole)
        return sortKey(problem, index.column());
    return role == Qt::DisplayRole ? text(problem, index.column()) : QVariant();
}

//! Without words: a hundred thousand problems would be put into words twenty times each.
QVariant ImportProblemModel::sortKey(const LineProblem &problem, int column)
{
    switch (column) {
    case Line:
        return problem.line;
    case Place:
        return problem.input;
    case Value:
        return problem.value;
    case What:
        return static_cast<int>(problem.problem);
    default:
        return {};
    }
}

QString ImportProblemModel::text(const LineProblem &problem, int column) const
{
    switch (column) {
    case Line:
        return QLocale().toString(problem.line);
    case Place: {
        const QString label =
            problem.input < 0
                ? QString()
                : EnrichmentText::label(m_spec->inputs[static_cast<std::size_t>(problem.input)]);
        if (problem.column < 0)
            return label.isEmpty() ? u"\u2014"_s : label;
        const QString heading = EnrichmentText::column(*m_table, problem.column);
        //: %1 what a value is, %2 the heading of its column in the file
        return label == heading ? label : tr("%1 (%2)").arg(label, heading);
    }
    case Value:
        return problem.value.isEmpty() ? u"\u2014"_s : EnrichmentText::cell(problem.value, maskOf(problem));
    case What:
        return EnrichmentText::problem(*m_spec, problem);
    default:
        return {};
    }
}

MaskKind ImportProblemModel::maskOf(const LineProblem &problem) const
{
    if (m_isRevealed)
        return MaskKind::None;
    if (problem.input < 0) // a line that could not be taken apart has everything in it
        return MaskKind::Everything;
    return m_spec->inputs[static_cast<std::size_t>(problem.input)].mask;
}

QVariant ImportProblemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (section == Line ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line:
        return tr("Line", "column of a list of problems: number of a line in a file");
    case Place:
        return tr("Column", "column of a list of problems: which column of a file");
    case Value:
        return tr("Value", "column of a list of problems: what the file has there");
    case What:
        return tr("What is wrong", "column of a list of problems");
    default:
        return {};
    }
}

} // namespace vinculo::models
