// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/plaincolumn.h"

#include <algorithm>
#include <functional>
#include <memory>
#include <optional>
#include <string_view>
#include <type_traits>
#include <utility>

namespace vinculo::api {

namespace {

// After so many rows it shows whether values repeat. Where 16 of 128 do, chosen by chance from some 500,
// those of a page of 1000 rows are about 400 different ones, which take less room with a number for each row.
constexpr std::size_t kRowsOfTrial = 128;
constexpr std::size_t kMostOfTrial = 112; //!< different ones

//! Numbers things by their first appearance; gives up when too few repeat for that to pay.
template<class Key, class Hash>
class Interner
{
public:
    explicit Interner(std::size_t rows)
        : m_most(rows / 2)
    {
        std::size_t slots = 64;
        while (slots < rows + rows / 2)
            slots *= 2;
        m_slots.resize(slots);
        m_places.reserve(rows);
    }
    //! False when it has given up.
    [[nodiscard]] bool add(const Key &key)
    {
        if (m_places.empty() || key != m_last) {
            m_last = key;
            m_place = placeOf(key);
        }
        m_places.push_back(m_place);
        const bool isHopeless = m_places.size() == kRowsOfTrial && keys.size() > kMostOfTrial;
        return !isHopeless && keys.size() <= m_most;
    }
    [[nodiscard]] PackedNumbers places() const { return PackedNumbers(m_places); }
    std::vector<Key> keys;

private:
    std::int64_t placeOf(const Key &key)
    {
        std::size_t slot = Hash()(key) & (m_slots.size() - 1);
        for (; m_slots[slot] != 0; slot = (slot + 1) & (m_slots.size() - 1))
            if (keys[m_slots[slot] - 1] == key)
                return m_slots[slot] - 1;
        keys.push_back(key);
        m_slots[slot] = static_cast<std::uint32_t>(keys.size());
        return static_cast<std::int64_t>(keys.size()) - 1;
    }

    std::vector<std::uint32_t> m_slots; //!< place + 1; 0: free
    std::vector<std::int64_t> m_places;
    std::size_t m_most;
    Key m_last{};
    std::int64_t m_place = 0;
};

struct UuidHash
{
    std::size_t operator()(const Uuid &uuid) const noexcept
    {
        const std::uint64_t mixed = (uuid.high ^ (uuid.low << 1)) * 0x9e3779b97f4a7c15ULL;
        return static_cast<std::size_t>(mixed ^ (mixed >> 32));
    }
};

//! Cells without value take over the value before them, so that they make nothing wider.
template<class T>
void bridgeGaps(std::vector<T> &values, const std::vector<CellState> &states)
{
    const auto first = std::ranges::find(states, CellState::Value);
    if (first == states.end())
        return;
    T last = values[static_cast<std::size_t>(first - states.begin())];
    for (std::size_t row = 0; row < states.size(); ++row) {
        if (states[row] == CellState::Value)
            last = values[row];
        else
            values[row] = last;
    }
}

UuidCells packedUuids(std::vector<Uuid> &&uuids)
{
    UuidCells cells;
    Interner<Uuid, UuidHash> interner(uuids.size());
    if (std::ranges::all_of(uuids, [&interner](const Uuid &uuid) { return interner.add(uuid); })) {
        cells.places = interner.places();
        uuids = std::move(interner.keys);
    }
    cells.uuids.assign(uuids.begin(), uuids.end()); // no more room than it needs
    return cells;
}

TextCells packedTexts(PlainTexts &&texts)
{
    TextCells cells;
    Interner<std::string_view, std::hash<std::string_view>> interner(texts.ends.size());
    std::uint32_t begin = 0;
    bool repeats = true;
    for (std::size_t row = 0; repeats && row < texts.ends.size(); ++row) {
        const std::uint32_t end = texts.ends[row];
        repeats = interner.add(std::string_view(texts.bytes).substr(begin, end - begin));
        begin = end;
    }
    if (!repeats) {
        cells.ends = PackedNumbers::ends(texts.ends);
        cells.bytes = std::string(texts.bytes);
        return cells;
    }
    std::vector<std::uint32_t> ends;
    std::size_t size = 0;
    for (const std::string_view text : interner.keys)
        ends.push_back(static_cast<std::uint32_t>(size += text.size()));
    cells.bytes.reserve(size);
    for (const std::string_view text : interner.keys)
        cells.bytes += text;
    cells.ends = PackedNumbers::ends(ends);
    cells.places = interner.places();
    return cells;
}

MoneyCells packedMoney(const std::vector<MoneyCell> &money)
{
    std::vector<std::int64_t> numbers(money.size());
    std::ranges::transform(money, numbers.begin(), &MoneyCell::units);
    MoneyCells cells;
    cells.units = PackedNumbers(numbers);
    std::ranges::transform(money, numbers.begin(), &MoneyCell::currency);
    cells.currencies = PackedNumbers(numbers);
    return cells;
}

ColumnCells::Values packedValues(PlainColumn &plain)
{
    return std::visit(
        [&plain](auto &values) -> ColumnCells::Values {
            using Values = std::decay_t<decltype(values)>;
            if constexpr (std::is_same_v<Values, PlainTexts>) {
                return packedTexts(std::move(values));
            } else {
                bridgeGaps(values, plain.states);
                if constexpr (std::is_same_v<Values, std::vector<Uuid>>)
                    return packedUuids(std::move(values));
                else if constexpr (std::is_same_v<Values, std::vector<MoneyCell>>)
                    return packedMoney(values);
                else if constexpr (std::is_same_v<Values, std::vector<std::int64_t>>)
                    return PackedNumbers(values);
                else
                    return PackedNumbers(std::vector<std::int64_t>(values.begin(), values.end()));
            }
        },
        plain.values);
}

bool isEmpty(const PlainColumn::Values &values)
{
    return std::visit(
        [](const auto &plain) {
            if constexpr (std::is_same_v<std::decay_t<decltype(plain)>, PlainTexts>)
                return plain.ends.empty();
            else
                return plain.empty();
        },
        values);
}

} // namespace

Column packed(PlainColumn &&plain, std::size_t rows)
{
    const bool isSame = !plain.states.empty() && std::ranges::all_of(plain.states, [&plain](CellState state) {
        return state == plain.states.front();
    });
    const CellState first = plain.states.empty() ? CellState::Value : plain.states.front();
    if (rows == 0 || (isSame && (first == CellState::Null || first == CellState::Absent)))
        return Column(*plain.field, rows, rows == 0 ? CellState::Absent : first);
    auto cells = std::make_shared<ColumnCells>();
    cells->states = CellStates(plain.states);
    if (isSame && first == CellState::Invalid && isEmpty(plain.values)) // odd cells alone: no value to pack
        cells->values = PackedNumbers();
    else
        cells->values = packedValues(plain);
    if (!plain.unknownValues.empty() || !plain.invalidTokens.empty()) {
        auto odd = std::make_unique<ColumnCells::Odd>();
        odd->unknownValues = std::move(plain.unknownValues);
        odd->invalidTokens = std::move(plain.invalidTokens);
        cells->odd = std::move(odd);
    }
    return Column(*plain.field, rows, std::move(cells));
}

} // namespace vinculo::api
