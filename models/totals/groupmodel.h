// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/table/cellformatter.h"
#include "models/totals/groupchoices.h"
#include "models/totals/totalsmodel.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>
#include <vector>

namespace vinculo::models {

//! The rows a table shows, one line for each group of them: value in words (masked where cells are), number
//! of rows, exact sums per currency; then what is not listed, then all. Made on a worker whenever the totals
//! change. GUI thread.
class GroupModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        ShareRole = Qt::UserRole + 1, //!< int: rows of the group in thousandths of the largest one
        PlainRole,                    //!< QString: numbers as spreadsheets read them
        SumRole,                      //!< bool: the line is a sum of groups and can't be opened
    };
    enum FixedColumn { ValueColumn, CountColumn, kFixedColumns };

    //! Both outlive it.
    GroupModel(ResourceTableModel &model, TotalsModel &totals, QObject *parent = nullptr);
    ~GroupModel() override;

    void setGroupBy(const std::optional<GroupBy> &by); //!< nothing: no groups, no work
    [[nodiscard]] const std::optional<GroupBy> &groupBy() const { return m_by; }
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] std::uint64_t groupCount() const { return m_table.groupCount; }
    //! What the rows of this line have in common; nothing for sums and for values no condition can find.
    [[nodiscard]] std::optional<GroupCondition> condition(int row) const;
    void setLocale(const QLocale &locale); //!< also after a change of language

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override; //!< column -1: the natural order

Q_SIGNALS:
    void updated(); //!< new groups are there
    void busyChanged();

private:
    struct SumColumn
    {
        Currency currency;
        GroupSort::Key key = GroupSort::Key::Sum;
        bool operator==(const SumColumn &) const = default;
    };
    void regroup();
    void apply(GroupTable table);
    [[nodiscard]] GroupSort naturalSort() const;
    [[nodiscard]] std::vector<SumColumn> sumColumns(const GroupTable &table) const;
    [[nodiscard]] bool hasRest() const { return m_table.groupCount > m_table.groups.size(); }
    [[nodiscard]] const RowGroup &group(int row) const;
    [[nodiscard]] const FieldSpec &field() const;
    [[nodiscard]] QString valueText(const RowGroup &group) const;
    [[nodiscard]] QString periodText(const RowGroup &group) const;
    [[nodiscard]] QString sumCell(const RowGroup &group, const SumColumn &column, bool isPlain) const;
    [[nodiscard]] QString text(int row, int column, bool isPlain) const;

    ResourceTableModel &m_model;
    TotalsModel &m_totals;
    CellFormatter m_formatter;
    std::optional<GroupBy> m_by;
    std::optional<GroupSort> m_sort;
    GroupTable m_table;
    std::vector<SumColumn> m_sumColumns;
    std::uint64_t m_largest = 0;
    bool m_isStale = false;
    std::unique_ptr<LatestJob<GroupTable>> m_job;
};

} // namespace vinculo::models
