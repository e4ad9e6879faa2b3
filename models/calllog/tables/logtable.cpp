// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calllog/tables/logtable.h"

#include "models/table/cellformatter.h"

#include <numeric>

namespace vinculo::models {

LogTable::LogTable(QObject *parent)
    : QAbstractTableModel(parent)
    , m_job([this](std::vector<std::uint32_t> order) { takeOrder(std::move(order)); })
{
}

void LogTable::setLog(std::shared_ptr<const LogLines> lines, std::shared_ptr<const LogAnswer> answer,
                      const LogWords &words)
{
    beginResetModel();
    m_lines = std::move(lines);
    m_answer = std::move(answer);
    m_words = words;
    onLog();
    startOver();
    endResetModel();
}

void LogTable::startOver()
{
    m_job.cancel();
    m_order.clear();
    startSort({});
}

void LogTable::sort(int column, Qt::SortOrder order)
{
    m_job.cancel();
    m_sortColumn = column;
    m_sortOrder = order;
    if (column >= 0)
        startSort(m_order);
    else
        takeOrder({});
}

void LogTable::startSort(std::vector<std::uint32_t> from)
{
    if (m_sortColumn < 0 || rowCount() == 0)
        return;
    const auto count = static_cast<std::size_t>(rowCount());
    m_job.start([from = std::move(from), count, maker = keys(m_sortColumn),
                 order = m_sortOrder](const std::atomic_bool &isCancelled) mutable {
        if (from.empty()) {
            from.resize(count);
            std::iota(from.begin(), from.end(), 0U);
        }
        return sortRows(from, maker(), order, isCancelled);
    });
}

void LogTable::takeOrder(std::vector<std::uint32_t> order)
{
    if (order == m_order)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<qsizetype> entries;
    for (const QModelIndex &index : before)
        entries.push_back(entryAt(index.row()));
    m_order = std::move(order);
    std::vector<int> rowOf;
    if (!before.isEmpty() && !m_order.empty()) {
        rowOf.resize(m_order.size());
        for (std::size_t row = 0; row < m_order.size(); ++row)
            rowOf[m_order[row]] = static_cast<int>(row);
    }
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const auto entry = static_cast<std::size_t>(entries[static_cast<std::size_t>(i)]);
        after << index(rowOf.empty() ? static_cast<int>(entry) : rowOf[entry], before[i].column());
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

qsizetype LogTable::entryAt(int row) const
{
    return m_order.empty() ? row : qsizetype(m_order[static_cast<std::size_t>(row)]);
}

LogKeyMaker LogTable::keys(int column) const
{
    QStringList texts;
    for (qsizetype entry = 0; entry < rows(); ++entry)
        texts << text(entry, column);
    return [texts, locale = m_words.locale()] { return keysOfTexts(texts, locale); };
}

void LogTable::retranslate(const LogWords &words)
{
    m_words = words;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns() - 1));
    if (m_sortColumn >= 0)
        startSort(m_order); // words have another order
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
        return text(entryAt(index.row()), index.column());
    case Qt::ToolTipRole: // never taken for markup
        return QStringLiteral("<qt>") + text(entryAt(index.row()), index.column()).toHtmlEscaped() +
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
