// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table/sortkeys.h"

#include "models/table/textranks.h"
#include "models/work/parallelblocks.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <mutex>
#include <set>
#include <utility>

namespace vinculo::models {

namespace {

constexpr std::size_t kBlock = 65'536;
constexpr std::size_t kLongRun = 64; //!< rows of one page in a row for which unpacking it pays
constexpr std::size_t kManyRows = 100'000;
constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();

SortGroup groupOf(api::CellState state)
{
    switch (state) {
    case api::CellState::Value:
        return SortGroup::Value;
    case api::CellState::Invalid:
        return SortGroup::Odd;
    case api::CellState::Null:
    case api::CellState::Absent:
        break;
    }
    return SortGroup::Missing;
}

//! Makes the keys of one column.
class KeyMaker
{
public:
    KeyMaker(const TableSnapshot &table, std::span<const std::uint32_t> rows, const SortColumn &sort)
        : m_table(table)
        , m_rows(rows)
        , m_column(static_cast<std::size_t>(sort.column))
        , m_isAscending(sort.order == Qt::AscendingOrder)
        , m_groups(rows.size())
    {
    }

    std::vector<SortKeys> numbers()
    {
        RawVector<std::uint64_t> values(m_rows.size());
        forPageRuns([&](const Run &run) { copyNumbers(run, run.column.numbers(), values.data()); });
        std::vector<SortKeys> parts;
        parts.push_back(groups());
        parts.push_back(valueKeys(std::move(values)));
        return parts;
    }

    std::vector<SortKeys> money()
    {
        RawVector<std::uint64_t> units(m_rows.size());
        RawVector<std::uint64_t> currencies(m_rows.size());
        forPageRuns([&](const Run &run) {
            const api::MoneyCells *cells = run.column.money();
            copyNumbers(run, cells ? &cells->units : nullptr, units.data());
            copyNumbers(run, cells ? &cells->currencies : nullptr, currencies.data());
        });
        std::vector<SortKeys> parts;
        parts.push_back(groups());
        parts.push_back(fewKeys(std::move(currencies))); // amounts of different currencies do not compare
        parts.push_back(valueKeys(std::move(units)));
        return parts;
    }

    std::vector<SortKeys> identifiers()
    {
        SortKeys high{.keys = RawVector<std::uint64_t>(m_rows.size(), 0), .bits = 64};
        SortKeys low = high;
        forPageRuns([&](const Run &run) {
            for (std::size_t i = 0; i < run.rows.size(); ++i) {
                if (markGroup(run.column, run.rows[i], run.begin + i) != SortGroup::Value)
                    continue;
                const api::Uuid &uuid = run.column.uuids()->at(run.rows[i]);
                high.keys[run.begin + i] = m_isAscending ? uuid.high : ~uuid.high;
                low.keys[run.begin + i] = m_isAscending ? uuid.low : ~uuid.low;
            }
        });
        std::vector<SortKeys> parts;
        parts.push_back(groups());
        parts.push_back(std::move(high));
        parts.push_back(std::move(low));
        return parts;
    }

    std::optional<std::vector<SortKeys>> texts(const SortColumn &sort, const Collation &collation,
                                               const std::atomic_bool &isCancelled)
    {
        const bool areMany = m_rows.size() >= kManyRows;
        const std::vector<std::size_t> firsts = areMany ? collectAllTexts(sort) : std::vector<std::size_t>();
        SortKeys keys{.keys = areMany ? RawVector<std::uint64_t>() : collectTexts(sort)};
        std::optional<TextRanks> ranked = rankTexts(m_texts, collation, isCancelled);
        if (!ranked)
            return {};
        keys.bits = static_cast<int>(std::bit_width(ranked->count));
        if (!m_isAscending)
            for (std::uint32_t &rank : ranked->ranks)
                rank = ranked->count - 1 - rank;
        if (areMany)
            keys.keys = ranksOfRows(firsts, ranked->ranks);
        else
            for (std::uint64_t &key : keys.keys)
                key = key == kNone ? 0 : ranked->ranks[key];
        std::vector<SortKeys> parts;
        parts.push_back(groups());
        parts.push_back(std::move(keys));
        return parts;
    }

private:
    //! Rows of the list that follow each other on one page.
    struct Run
    {
        const api::Column &column;
        std::uint32_t chunk = 0;
        std::size_t begin = 0;               //!< in the list
        std::span<const std::uint32_t> rows; //!< of the page
        [[nodiscard]] bool isLong() const { return rows.size() >= kLongRun; }
    };

    //! Calls use(run) for all of the list, blocks in parallel.
    template<class Use>
    void forPageRuns(const Use &use)
    {
        forBlocks(m_rows.size(), kBlock, [&](std::size_t blockBegin, std::size_t blockEnd) {
            std::vector<std::uint32_t> rows;
            for (std::size_t begin = blockBegin; begin < blockEnd; begin += rows.size()) {
                const std::uint32_t chunk = m_table.rows[m_rows[begin]].chunk;
                rows.clear();
                for (std::size_t i = begin; i < blockEnd; ++i) {
                    const RowRef &ref = m_table.rows[m_rows[i]];
                    if (ref.chunk != chunk)
                        break;
                    rows.push_back(ref.row);
                }
                use(Run{m_table.chunks[chunk]->columns[m_column], chunk, begin, rows});
            }
        });
    }

    //! `row` of the page stands at `place` of the list.
    SortGroup markGroup(const api::Column &column, std::uint32_t row, std::size_t place)
    {
        m_groups[place] = groupOf(column.state(row));
        return m_groups[place];
    }

    void copyNumbers(const Run &run, const api::PackedNumbers *numbers, std::uint64_t *out)
    {
        const bool isWhole = run.column.areValues();
        std::vector<std::int64_t> page;
        if (numbers && run.isLong()) {
            page.resize(numbers->size());
            numbers->copyTo(page.data());
        }
        for (std::size_t i = 0; i < run.rows.size(); ++i) {
            const std::uint32_t row = run.rows[i];
            const std::size_t place = run.begin + i;
            const bool isValue =
                (isWhole || markGroup(run.column, row, place) == SortGroup::Value) && numbers;
            out[place] =
                isValue ? static_cast<std::uint64_t>(page.empty() ? numbers->at(row) : page[row]) : 0;
        }
    }

    //! Of numbers with few different values: their ranks, a bit or two.
    SortKeys fewKeys(RawVector<std::uint64_t> values) const
    {
        std::set<std::uint64_t> distinct;
        std::mutex mutex;
        forBlocks(values.size(), kBlock, [&](std::size_t begin, std::size_t end) {
            std::set<std::uint64_t> found;
            std::uint64_t last = 0;
            for (std::size_t i = begin; i < end; ++i) {
                if (m_groups[i] != SortGroup::Value || (!found.empty() && values[i] == last))
                    continue;
                last = values[i];
                found.insert(last);
            }
            const std::lock_guard lock(mutex);
            distinct.merge(found);
        });
        std::vector<std::uint64_t> ranks(distinct.begin(), distinct.end());
        if (!m_isAscending)
            std::ranges::reverse(ranks);
        forBlocks(values.size(), kBlock, [&](std::size_t begin, std::size_t end) {
            for (std::size_t i = begin; i < end; ++i) {
                const auto rank = std::ranges::find(ranks, values[i]) - ranks.begin();
                values[i] = m_groups[i] == SortGroup::Value ? static_cast<std::uint64_t>(rank) : 0;
            }
        });
        const int bits = ranks.empty() ? 0 : static_cast<int>(std::bit_width(ranks.size() - 1));
        return {.keys = std::move(values), .bits = bits};
    }

    //! Relative to the least or the largest of them, so that few bits will do.
    SortKeys valueKeys(RawVector<std::uint64_t> values) const
    {
        std::int64_t least = std::numeric_limits<std::int64_t>::max();
        std::int64_t most = std::numeric_limits<std::int64_t>::min();
        std::mutex mutex;
        forBlocks(values.size(), kBlock, [&](std::size_t begin, std::size_t end) {
            std::int64_t low = std::numeric_limits<std::int64_t>::max();
            std::int64_t high = std::numeric_limits<std::int64_t>::min();
            for (std::size_t i = begin; i < end; ++i) {
                const bool isValue = m_groups[i] == SortGroup::Value;
                const auto value = static_cast<std::int64_t>(values[i]);
                low = isValue ? std::min(low, value) : low;
                high = isValue ? std::max(high, value) : high;
            }
            const std::lock_guard lock(mutex);
            least = std::min(least, low);
            most = std::max(most, high);
        });
        if (least > most)
            return {};
        forBlocks(values.size(), kBlock, [&](std::size_t begin, std::size_t end) {
            for (std::size_t i = begin; i < end; ++i) {
                const std::uint64_t key = m_isAscending ? values[i] - static_cast<std::uint64_t>(least)
                                                        : static_cast<std::uint64_t>(most) - values[i];
                values[i] = m_groups[i] == SortGroup::Value ? key : 0;
            }
        });
        return {.keys = std::move(values),
                .bits = static_cast<int>(
                    std::bit_width(static_cast<std::uint64_t>(most) - static_cast<std::uint64_t>(least)))};
    }

    SortKeys groups() const
    {
        SortKeys made;
        if (std::ranges::all_of(m_groups, [](SortGroup group) { return group == SortGroup::Value; }))
            return made;
        made.bits = 2;
        made.keys.resize(m_groups.size());
        std::ranges::transform(m_groups, made.keys.begin(),
                               [](SortGroup group) { return static_cast<std::uint64_t>(group); });
        return made;
    }

    //! The texts of all pages, needed or not: their ranks are then known before anybody looks at a row.
    //! Returns where those of each page begin.
    std::vector<std::size_t> collectAllTexts(const SortColumn &sort)
    {
        m_texts.assign(sort.enumLabels.begin(), sort.enumLabels.end());
        m_labelCount = m_texts.size();
        std::vector<std::size_t> firsts; // text of each page
        std::size_t count = m_labelCount;
        for (const api::ChunkPtr &chunk : m_table.chunks) {
            firsts.push_back(count);
            count += chunk ? textCount(chunk->columns[m_column]) : 0;
        }
        m_texts.resize(count);
        forBlocks(firsts.size(), 16, [&](std::size_t begin, std::size_t end) {
            for (std::size_t i = begin; i < end; ++i)
                if (m_table.chunks[i])
                    copyTexts(m_table.chunks[i]->columns[m_column], firsts[i]);
        });
        return firsts;
    }

    //! `ranks`: of all texts; 0 for rows without one.
    RawVector<std::uint64_t> ranksOfRows(const std::vector<std::size_t> &firsts,
                                         const std::vector<std::uint32_t> &ranks)
    {
        RawVector<std::uint64_t> keys(m_rows.size());
        forPageRuns([&](const Run &run) {
            const api::TextCells *cells = run.column.texts();
            const api::PackedNumbers *places = cells ? &cells->places : run.column.numbers();
            const std::uint32_t *const own = ranks.data() + firsts[run.chunk]; // of the texts of the page
            const std::size_t labels = cells ? 0 : m_labelCount;               // stand in front of them all
            const bool isWhole = run.column.areValues();
            std::vector<std::int64_t> page;
            if (places && !places->isEmpty() && run.isLong()) {
                page.resize(places->size());
                places->copyTo(page.data());
            }
            for (std::size_t i = 0; i < run.rows.size(); ++i) {
                const std::uint32_t row = run.rows[i];
                std::uint64_t &key = keys[run.begin + i];
                key = 0;
                if (!isWhole && markGroup(run.column, row, run.begin + i) != SortGroup::Value)
                    continue;
                const auto place = static_cast<std::size_t>(!page.empty()       ? page[row]
                                                            : places->isEmpty() ? row
                                                                                : places->at(row));
                key = place < labels ? ranks[place] : own[place - labels];
            }
        });
        return keys;
    }

    //! Texts of a page, without the labels of known values.
    static std::size_t textCount(const api::Column &column)
    {
        const api::TextCells *cells = column.texts();
        return cells ? cells->textCount() : column.unknownValues().size();
    }

    void copyTexts(const api::Column &column, std::size_t first)
    {
        const std::size_t count = textCount(column);
        const api::TextCells *cells = column.texts();
        for (std::size_t i = 0; i < count; ++i)
            m_texts[first + i] = cells ? cells->text(i) : std::string_view(column.unknownValues()[i]);
    }

    //! Every text that a row of the list has, once for each page; returns which one each row has.
    RawVector<std::uint64_t> collectTexts(const SortColumn &sort)
    {
        RawVector<std::uint64_t> textOfRow(m_rows.size(), kNone);
        m_texts.assign(sort.enumLabels.begin(), sort.enumLabels.end());
        m_labelCount = m_texts.size();
        std::vector<std::vector<std::uint32_t>> known(m_table.chunks.size()); // by page and place there
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            const RowRef &ref = m_table.rows[m_rows[i]];
            const api::Column &column = m_table.chunks[ref.chunk]->columns[m_column];
            if (markGroup(column, ref.row, i) == SortGroup::Value)
                textOfRow[i] = textNumber(column, ref.row, known[ref.chunk]);
        }
        return textOfRow;
    }

    std::uint32_t textNumber(const api::Column &column, std::uint32_t row, std::vector<std::uint32_t> &known)
    {
        const api::TextCells *cells = column.texts();
        if (cells && cells->places.isEmpty())
            return addText(cells->text(row));
        const api::PackedNumbers &places = cells ? cells->places : *column.numbers();
        auto place = static_cast<std::size_t>(places.at(row));
        const std::size_t labels = cells ? 0 : column.field->values.size();
        if (place < labels && place < m_labelCount)
            return static_cast<std::uint32_t>(place); // the labels stand in front
        if (place >= known.size())
            known.resize(place + 1, kNone);
        if (known[place] == kNone)
            known[place] = addText(cells ? cells->text(place) : cellView(column, row).text);
        return known[place];
    }

    std::uint32_t addText(std::string_view text)
    {
        m_texts.push_back(text);
        return static_cast<std::uint32_t>(m_texts.size() - 1);
    }

    const TableSnapshot &m_table;
    std::span<const std::uint32_t> m_rows;
    std::size_t m_column;
    bool m_isAscending;
    std::vector<SortGroup> m_groups;
    std::vector<std::string_view> m_texts;
    std::size_t m_labelCount = 0;
};

} // namespace

std::optional<std::vector<SortKeys>> makeSortKeys(const TableSnapshot &table,
                                                  std::span<const std::uint32_t> rows, const SortColumn &sort,
                                                  const Collation &collation,
                                                  const std::atomic_bool &isCancelled)
{
    if (rows.empty())
        return std::vector<SortKeys>();
    KeyMaker maker(table, rows, sort);
    const RowRef &first = table.rows[rows.front()];
    switch (table.chunks[first.chunk]->columns[static_cast<std::size_t>(sort.column)].field->type) {
    case FieldType::Identifier:
        return maker.identifiers();
    case FieldType::Money:
        return maker.money();
    case FieldType::Date:
    case FieldType::Timestamp:
    case FieldType::Decimal:
    case FieldType::Integer:
    case FieldType::Boolean:
        return maker.numbers();
    case FieldType::Text:
    case FieldType::TextList:
    case FieldType::Enum:
        return maker.texts(sort, collation, isCancelled);
    case FieldType::Object:
    case FieldType::ObjectList:
        break;
    }
    return std::vector<SortKeys>();
}

} // namespace vinculo::models
