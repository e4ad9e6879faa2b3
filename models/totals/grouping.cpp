// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/totals/grouping.h"

#include "models/table/foldedtext.h"
#include "models/totals/moneyadder.h"

#include <QCollator>

#include <algorithm>
#include <numeric>
#include <utility>

namespace vinculo::models {

namespace {

//! Everything known about the groups before they are sorted.
struct Found
{
    const FieldSpec *field = nullptr;
    GroupKeys keys;
    std::vector<std::uint32_t> groupOf; //!< beside PageRows::rows
    std::vector<std::uint64_t> counts;
};

bool findGroups(const TableSnapshot &table, const PageRows &rows, int column, Found &found,
                const std::atomic_bool &isCancelled)
{
    found.groupOf.reserve(rows.rows.size());
    for (std::size_t page = 0; page < table.chunks.size(); ++page) {
        if (isCancelled.load(std::memory_order_relaxed))
            return false;
        for (std::size_t i = rows.begin(page); i < rows.ends[page]; ++i) {
            const api::Column &cells = table.chunks[page]->columns[static_cast<std::size_t>(column)];
            found.field = cells.field;
            found.groupOf.push_back(found.keys.groupOf(cellView(cells, rows.rows[i])));
        }
    }
    found.counts.resize(found.keys.count());
    for (const std::uint32_t group : found.groupOf)
        ++found.counts[group];
    return true;
}

//! Puts the groups into order; a sum is compared exactly.
class GroupSorter
{
public:
    GroupSorter(const Found &found, const MoneyAdder *sums, const GroupRequest &request)
        : m_found(found)
        , m_sums(sums)
        , m_request(request)
    {
        if (request.sort.key == GroupSort::Key::Value && found.field)
            readValues();
    }

    //! The first `most` groups in order.
    [[nodiscard]] std::vector<std::uint32_t> sorted(std::size_t most)
    {
        std::vector<std::uint32_t> order(m_found.keys.count());
        std::iota(order.begin(), order.end(), 0U);
        const std::size_t kept = std::min(most, order.size());
        const auto middle = order.begin() + static_cast<std::ptrdiff_t>(kept);
        std::partial_sort(order.begin(), middle, order.end(),
                          [this](std::uint32_t a, std::uint32_t b) { return isBefore(a, b); });
        order.resize(kept);
        return order;
    }

private:
    //! Texts as people sort them. Among very many, letters without accents decide: collating a million texts
    //! would take seconds.
    void readValues()
    {
        constexpr std::size_t kMostCollated = 20'000;
        const FieldType type = m_found.field->type;
        if (type != FieldType::Text && type != FieldType::TextList && type != FieldType::Enum)
            return;
        const std::size_t count = m_found.keys.count();
        QCollator collator(m_request.locale);
        collator.setNumericMode(true);
        collator.setCaseSensitivity(Qt::CaseInsensitive);
        for (std::size_t group = 0; group < count; ++group) {
            const GroupKeys::Key &key = m_found.keys.key(group);
            if (count > kMostCollated)
                m_folded.push_back(foldedText(key.text));
            else
                m_collated.push_back(collator.sortKey(textOf(key)));
        }
    }
    [[nodiscard]] QString textOf(const GroupKeys::Key &key) const
    {
        if (key.text.empty() && m_found.field->type == FieldType::Enum)
            return m_request.enumLabels.value(static_cast<qsizetype>(key.number));
        return QString::fromUtf8(key.text.data(), static_cast<qsizetype>(key.text.size()));
    }

    [[nodiscard]] bool isBefore(std::uint32_t a, std::uint32_t b) const
    {
        const GroupKeys::Key &first = m_found.keys.key(a);
        const GroupKeys::Key &second = m_found.keys.key(b);
        if (first.kind != second.kind)
            return first.kind < second.kind;
        const int order = compare(a, b);
        if (order != 0)
            return (m_request.sort.order == Qt::AscendingOrder) == (order < 0);
        if (m_found.counts[a] != m_found.counts[b])
            return m_found.counts[a] > m_found.counts[b];
        if (first.text != second.text)
            return first.text < second.text;
        return std::pair(static_cast<std::int64_t>(first.number), first.other) <
               std::pair(static_cast<std::int64_t>(second.number), second.other);
    }

    [[nodiscard]] int compare(std::uint32_t a, std::uint32_t b) const
    {
        const auto sign = [](const auto &x, const auto &y) { return x < y ? -1 : y < x ? 1 : 0; };
        if (m_request.sort.key == GroupSort::Key::Count)
            return sign(m_found.counts[a], m_found.counts[b]);
        if (m_request.sort.key != GroupSort::Key::Value)
            return sign(sumOf(a), sumOf(b));
        if (!m_collated.empty())
            return m_collated[a].compare(m_collated[b]);
        if (!m_folded.empty())
            return m_folded[a].compare(m_folded[b]);
        const GroupKeys::Key &first = m_found.keys.key(a);
        const GroupKeys::Key &second = m_found.keys.key(b);
        if (m_found.field->type == FieldType::Identifier)
            return sign(std::pair(first.number, first.other), std::pair(second.number, second.other));
        return sign(static_cast<std::int64_t>(first.number), static_cast<std::int64_t>(second.number));
    }

    [[nodiscard]] ExactSum sumOf(std::uint32_t group) const
    {
        const CurrencyTotal *total = m_sums ? m_sums->find(group, m_request.sort.currency) : nullptr;
        if (!total)
            return {};
        switch (m_request.sort.key) {
        case GroupSort::Key::Inflow:
            return total->inflow;
        case GroupSort::Key::Outflow:
            return total->outflow;
        case GroupSort::Key::Net:
            return total->net();
        case GroupSort::Key::Value:
        case GroupSort::Key::Count:
        case GroupSort::Key::Sum:
            break;
        }
        return total->sum;
    }

    const Found &m_found;
    const MoneyAdder *m_sums;
    const GroupRequest &m_request;
    std::vector<QCollatorSortKey> m_collated;
    std::vector<std::string> m_folded;
};

RowGroup groupOf(const Found &found, std::uint32_t number)
{
    const GroupKeys::Key &key = found.keys.key(number);
    RowGroup group;
    group.kind = key.kind == GroupKeys::Kind::Value ? RowGroup::Kind::Value
                 : key.kind == GroupKeys::Kind::Odd ? RowGroup::Kind::Odd
                                                    : RowGroup::Kind::Missing;
    group.count = found.counts[number];
    group.text = std::string(key.text);
    if (key.kind != GroupKeys::Kind::Value)
        return group;
    if (found.field->type == FieldType::Identifier) {
        group.uuid = {.high = key.number, .low = key.other};
    } else if (found.field->type == FieldType::Enum && key.text.empty()) {
        group.enumValue = &found.field->values[static_cast<std::size_t>(key.number)];
        group.text = std::string(group.enumValue->value);
    } else {
        group.number = static_cast<std::int64_t>(key.number);
    }
    return group;
}

} // namespace

CellView cellOf(const RowGroup &group, const FieldSpec &field)
{
    CellView cell;
    cell.field = &field;
    cell.state = group.kind == RowGroup::Kind::Value ? api::CellState::Value : api::CellState::Null;
    cell.text = group.text;
    cell.number = group.number;
    cell.enumValue = group.enumValue;
    cell.uuid = group.uuid;
    return cell;
}

std::optional<GroupTable> groupRows(const TableSnapshot &table, std::span<const std::uint32_t> rows,
                                    const GroupRequest &request, const std::atomic_bool &isCancelled)
{
    const PageRows pages = pageRows(table, rows);
    Found found{.keys = GroupKeys(request.by.period, request.zone), .groupOf = {}, .counts = {}};
    if (!findGroups(table, pages, request.by.column, found, isCancelled))
        return {};
    const int money = request.totals.moneyColumns.empty() ? -1 : request.totals.moneyColumns.front();
    std::optional<MoneyAdder> sums;
    std::optional<MoneyAdder> all;
    if (money >= 0) {
        sums.emplace(request.totals, money, found.keys.count());
        all.emplace(request.totals, money, 1);
        if (!sums->add(table, pages, found.groupOf, isCancelled) || !all->add(table, pages, {}, isCancelled))
            return {};
    }
    GroupTable result;
    result.groupCount = found.keys.count();
    result.total.kind = RowGroup::Kind::Sum;
    result.total.count = rows.size();
    if (all)
        result.total.money = all->totals(0);
    result.rest = result.total;
    for (const std::uint32_t number :
         GroupSorter(found, sums ? &*sums : nullptr, request).sorted(request.most)) {
        RowGroup group = groupOf(found, number);
        if (sums)
            group.money = sums->totals(number);
        result.rest.count -= group.count;
        subtractTotals(group.money, result.rest.money);
        result.groups.push_back(std::move(group));
    }
    if (isCancelled.load(std::memory_order_relaxed))
        return {};
    return result;
}

} // namespace vinculo::models
