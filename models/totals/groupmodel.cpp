// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/totals/groupmodel.h"

#include "core/domain/timestamp.h"
#include "models/table/resourcetablemodel.h"
#include "models/totals/latestjob.h"
#include "models/totals/sumtext.h"

#include <algorithm>
#include <utility>

namespace vinculo::models {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kSmallRows = 2000; //!< grouped at once

const CurrencyTotal *totalOf(const RowGroup &group, Currency currency)
{
    const auto found = std::ranges::find(group.money.currencies, currency, &CurrencyTotal::currency);
    return found == group.money.currencies.end() ? nullptr : &*found;
}

ExactSum sumOf(const CurrencyTotal &total, GroupSort::Key key)
{
    switch (key) {
    case GroupSort::Key::Inflow:
        return total.inflow;
    case GroupSort::Key::Outflow:
        return total.outflow;
    case GroupSort::Key::Net:
        return total.net();
    case GroupSort::Key::Value:
    case GroupSort::Key::Count:
    case GroupSort::Key::Sum:
        break;
    }
    return total.sum;
}

int clampedCount(std::uint64_t count)
{
    return static_cast<int>(std::min<std::uint64_t>(count, 2'000'000'000));
}

} // namespace

GroupModel::GroupModel(ResourceTableModel &model, TotalsModel &totals, QObject *parent)
    : QAbstractTableModel(parent)
    , m_model(model)
    , m_totals(totals)
    , m_job(std::make_unique<LatestJob<GroupTable>>([this](GroupTable table) { apply(std::move(table)); }))
{
    connect(&totals, &TotalsModel::shownChanged, this, &GroupModel::regroup);
}

GroupModel::~GroupModel() = default;

void GroupModel::setGroupBy(const std::optional<GroupBy> &by)
{
    if (by == m_by)
        return;
    m_job->cancel();
    beginResetModel();
    m_by = by;
    m_sort.reset();
    m_table = {};
    m_sumColumns.clear();
    endResetModel();
    regroup();
}

bool GroupModel::isBusy() const
{
    return m_job->isRunning();
}

const FieldSpec &GroupModel::field() const
{
    return m_model.table().field(m_by->column);
}

//! Dates and numbers ascending, everything else the largest group first.
GroupSort GroupModel::naturalSort() const
{
    switch (field().type) {
    case FieldType::Date:
    case FieldType::Timestamp:
    case FieldType::Boolean:
    case FieldType::Integer:
        return {.key = GroupSort::Key::Value, .currency = {}, .order = Qt::AscendingOrder};
    case FieldType::Identifier:
    case FieldType::Text:
    case FieldType::TextList:
    case FieldType::Enum:
    case FieldType::Money:
    case FieldType::Decimal:
    case FieldType::Object:
    case FieldType::ObjectList:
        break;
    }
    return {};
}

//! A job that runs is finished first: while pages arrive, groups that are a moment old are better than none.
void GroupModel::regroup()
{
    m_isStale = m_by.has_value();
    if (!m_isStale || m_job->isRunning())
        return;
    m_isStale = false;
    GroupRequest request{.by = *m_by,
                         .totals = m_totals.request(),
                         .sort = m_sort.value_or(naturalSort()),
                         .zone = QTimeZone::systemTimeZone(),
                         .locale = m_formatter.locale()};
    for (const EnumValue &value : field().values)
        request.enumLabels.append(CellFormatter::enumLabel(m_model.table().spec(), value));
    std::vector<std::uint32_t> rows = m_model.shownRows();
    const bool isSmall = rows.size() <= kSmallRows;
    LatestJob<GroupTable>::Work work = [table = m_model.table().snapshot(), rows = std::move(rows),
                                        request = std::move(request)](const std::atomic_bool &isCancelled) {
        return groupRows(table, rows, request, isCancelled);
    };
    if (!isSmall) {
        m_job->start(std::move(work));
        Q_EMIT busyChanged();
    } else if (std::optional<GroupTable> table = work(std::atomic_bool(false))) {
        apply(std::move(*table));
    }
}

void GroupModel::apply(GroupTable table)
{
    const std::vector<SumColumn> sums = sumColumns(table);
    // As long as the columns stay, a selected line stays selected where it is.
    const bool isReset = sums != m_sumColumns || rowCount() == 0;
    if (isReset)
        beginResetModel();
    else
        Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList kept = isReset ? QModelIndexList() : persistentIndexList();
    std::vector<std::pair<RowGroup::Kind, QString>> keys;
    for (const QModelIndex &index : kept)
        keys.emplace_back(group(index.row()).kind, valueText(group(index.row())));
    m_table = std::move(table);
    m_sumColumns = sums;
    m_largest = 0;
    for (const RowGroup &group : m_table.groups)
        if (group.kind == RowGroup::Kind::Value) // the many without a value would dwarf all others
            m_largest = std::max(m_largest, group.count);
    if (isReset) {
        endResetModel();
    } else {
        QModelIndexList moved;
        for (qsizetype i = 0; i < kept.size(); ++i) {
            int row = 0;
            const auto &[kind, text] = keys[static_cast<std::size_t>(i)];
            while (row < rowCount() && (group(row).kind != kind || valueText(group(row)) != text))
                ++row;
            moved.append(row < rowCount() ? index(row, kept[i].column()) : QModelIndex());
        }
        changePersistentIndexList(kept, moved);
        Q_EMIT layoutChanged();
    }
    Q_EMIT updated();
    Q_EMIT busyChanged();
    if (m_isStale)
        regroup();
}

std::vector<GroupModel::SumColumn> GroupModel::sumColumns(const GroupTable &table) const
{
    std::vector<SumColumn> columns;
    for (const CurrencyTotal &total : table.total.money.currencies) {
        if (!table.total.money.isDirected) {
            columns.push_back({.currency = total.currency, .key = GroupSort::Key::Sum});
            continue;
        }
        for (const auto key : {GroupSort::Key::Inflow, GroupSort::Key::Outflow, GroupSort::Key::Net})
            columns.push_back({.currency = total.currency, .key = key});
    }
    return columns;
}

std::optional<GroupCondition> GroupModel::condition(int row) const
{
    if (!m_by || row < 0 || static_cast<std::size_t>(row) >= m_table.groups.size())
        return {};
    return groupCondition(group(row), field(), *m_by);
}

void GroupModel::setLocale(const QLocale &locale)
{
    m_formatter = CellFormatter(locale);
    if (columnCount() > 0)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    if (m_by)
        regroup(); // texts stand in another order
}

int GroupModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || m_table.groups.empty())
        return 0;
    return static_cast<int>(m_table.groups.size()) + (hasRest() ? 1 : 0) + 1;
}

int GroupModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_by ? 0 : kFixedColumns + static_cast<int>(m_sumColumns.size());
}

const RowGroup &GroupModel::group(int row) const
{
    if (static_cast<std::size_t>(row) < m_table.groups.size())
        return m_table.groups[static_cast<std::size_t>(row)];
    return row == rowCount() - 1 ? m_table.total : m_table.rest;
}

QString GroupModel::periodText(const RowGroup &group) const
{
    const QDate day = dateFromDays(static_cast<std::int32_t>(group.number));
    switch (m_by->period) {
    case GroupBy::Period::Exact:
    case GroupBy::Period::Day:
        break;
    case GroupBy::Period::Month:
        //: a month: %1 its name, %2 the year
        return tr("%1 %2").arg(m_formatter.locale().standaloneMonthName(day.month()),
                               QString::number(day.year()));
    case GroupBy::Period::Year:
        return QString::number(day.year());
    }
    return m_formatter.date(day);
}

QString GroupModel::valueText(const RowGroup &group) const
{
    switch (group.kind) {
    case RowGroup::Kind::Missing:
        //: group of the rows whose cell is empty
        return tr("Without a value");
    case RowGroup::Kind::Odd:
        //: group of the rows whose cell has something that Belvo's description does not allow
        return tr("Not as described");
    case RowGroup::Kind::Value:
    case RowGroup::Kind::Sum:
        break;
    }
    if (&group == &m_table.rest)
        return tr("and %Ln more group(s)", nullptr, clampedCount(m_table.groupCount - m_table.groups.size()));
    if (&group == &m_table.total)
        return tr("All %Ln group(s)", nullptr, clampedCount(m_table.groupCount));
    const FieldType type = field().type;
    if (type == FieldType::Date || type == FieldType::Timestamp)
        return periodText(group);
    return m_formatter.maskedText(m_model.table().spec(), cellOf(group, field()));
}

QString GroupModel::sumCell(const RowGroup &group, const SumColumn &column, bool isPlain) const
{
    const CurrencyTotal *total = totalOf(group, column.currency);
    if (!total)
        return isPlain ? QString() : u"\u2014"_s;
    const ExactSum sum = sumOf(*total, column.key);
    if (isPlain)
        return plainSumText(m_formatter.locale(), sum, column.currency);
    return sumText(m_formatter, sum, column.currency,
                   column.key == GroupSort::Key::Net ? SumSign::Always : SumSign::MinusOnly);
}

QString GroupModel::text(int row, int column, bool isPlain) const
{
    const RowGroup &shown = group(row);
    if (column == ValueColumn)
        return valueText(shown);
    if (column == CountColumn)
        return isPlain ? QString::number(shown.count)
                       : m_formatter.locale().toString(qulonglong(shown.count));
    return sumCell(shown, m_sumColumns[static_cast<std::size_t>(column - kFixedColumns)], isPlain);
}

QVariant GroupModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column(), false);
    case PlainRole:
        return text(index.row(), index.column(), true);
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "A cell read aloud: column, value")
            .arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                 text(index.row(), index.column(), false));
    case Qt::TextAlignmentRole:
        return static_cast<int>(
            ((index.column() == ValueColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter).toInt());
    case ShareRole:
        return m_largest == 0 || data(index, SumRole).toBool()
                   ? 0
                   : static_cast<int>(std::min(group(index.row()).count, m_largest) * 1000 / m_largest);
    case SumRole:
        return static_cast<std::size_t>(index.row()) >= m_table.groups.size();
    default:
        return {};
    }
}

QVariant GroupModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= columnCount())
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(
            ((section == ValueColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter).toInt());
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (section == ValueColumn)
        return groupTitle(m_model.table().spec(), *m_by);
    if (section == CountColumn)
        //: column of groups: how many rows each has
        return tr("Rows");
    const SumColumn &column = m_sumColumns[static_cast<std::size_t>(section - kFixedColumns)];
    //: amounts whose currency is not known
    const QString code = column.currency.isKnown() ? column.currency.code() : tr("no currency");
    switch (column.key) {
    case GroupSort::Key::Inflow:
        //: column of groups: money that came in, %1 currency
        return tr("In (%1)").arg(code);
    case GroupSort::Key::Outflow:
        //: column of groups: money that went out, %1 currency
        return tr("Out (%1)").arg(code);
    case GroupSort::Key::Net:
        //: column of groups: in minus out, %1 currency
        return tr("Net (%1)").arg(code);
    case GroupSort::Key::Value:
    case GroupSort::Key::Count:
    case GroupSort::Key::Sum:
        break;
    }
    //: column of groups: sum of amounts, %1 currency
    return tr("Sum (%1)").arg(code);
}

void GroupModel::sort(int column, Qt::SortOrder order)
{
    if (!m_by)
        return;
    m_sort.reset();
    if (column == ValueColumn)
        m_sort = GroupSort{.key = GroupSort::Key::Value, .currency = {}, .order = order};
    else if (column == CountColumn)
        m_sort = GroupSort{.key = GroupSort::Key::Count, .currency = {}, .order = order};
    else if (column >= kFixedColumns && column < columnCount()) {
        const SumColumn &sum = m_sumColumns[static_cast<std::size_t>(column - kFixedColumns)];
        m_sort = GroupSort{.key = sum.key, .currency = sum.currency, .order = order};
    }
    m_job->cancel();
    regroup();
}

} // namespace vinculo::models
