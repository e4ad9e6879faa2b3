// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calllog/tables/logtable.h"

#include "models/table/cellformatter.h"

namespace vinculo::models {

void LogTable::setLog(std::shared_ptr<const LogLines> lines, std::shared_ptr<const LogAnswer> answer,
                      const LogWords &words)
{
    beginResetModel();
    m_lines = std::move(lines);
    m_answer = std::move(answer);
    m_words = words;
    onLog();
    endResetModel();
}

void LogTable::retranslate(const LogWords &words)
{
    m_words = words;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns() - 1));
}

QString LogTable::cell(const QString &text)
{
    return CellFormatter::visible(text);
}

int LogTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !hasLog() ? 0 : static_cast<int>(rows());
}

int LogTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns();
}

QVariant LogTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(index.row(), index.column());
    case Qt::ToolTipRole: // never taken for markup
        return QStringLiteral("<qt>") + text(index.row(), index.column()).toHtmlEscaped() +
               QStringLiteral("</qt>");
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant LogTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns())
        return {};
    if (role == Qt::DisplayRole)
        return heading(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

} // namespace vinculo::models
