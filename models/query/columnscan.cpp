// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/columnscan.h"

#include "models/query/queryfields.h"
#include "models/table/columntable.h"
#include "models/table/foldedtext.h"

#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <limits>
#include <type_traits>

namespace vinculo::models {

namespace {

constexpr std::size_t kBlock = 64;

//! mask |= isIn(i), in blocks whose results stay in registers.
template<class IsIn>
void markRows(std::size_t count, RowMask &mask, IsIn isIn)
{
    std::uint8_t *const out =
        mask.data(); // bytes may alias anything: the vector's own pointer stays out of the loop
    std::size_t begin = 0;
    for (; begin + kBlock <= count; begin += kBlock) {
        std::array<std::uint8_t, kBlock> marks;
        for (std::size_t i = 0; i < kBlock; ++i)
            marks[i] = static_cast<std::uint8_t>(isIn(begin + i));
        for (std::size_t i = 0; i < kBlock; ++i)
            out[begin + i] |= marks[i];
    }
    for (; begin < count; ++begin)
        out[begin] |= static_cast<std::uint8_t>(isIn(begin));
}

template<class T>
void markNumbers(const std::vector<T> &values, const NumberRange &range, RowMask &mask)
{
    const std::int64_t lowest = std::max<std::int64_t>(range.lowest, std::numeric_limits<T>::min());
    const std::int64_t highest = std::min<std::int64_t>(range.highest, std::numeric_limits<T>::max());
    if (lowest > highest)
        return;
    using Unsigned = std::make_unsigned_t<T>;
    const auto low = static_cast<Unsigned>(lowest);
    const auto width = static_cast<Unsigned>(static_cast<Unsigned>(highest) - low);
    const T *data = values.data();
    markRows(values.size(), mask, [data, low, width](std::size_t i) {
        return static_cast<Unsigned>(static_cast<Unsigned>(data[i]) - low) <=
               width; // one comparison for both ends
    });
}

void markMoney(const std::vector<api::MoneyCell> &values, const NumberRange &range, RowMask &mask)
{
    const auto low = static_cast<std::uint64_t>(range.lowest);
    const std::uint64_t width = static_cast<std::uint64_t>(range.highest) - low;
    const api::MoneyCell *data = values.data();
    markRows(values.size(), mask, [data, low, width](std::size_t i) {
        return static_cast<std::uint64_t>(data[i].units) - low <= width;
    });
}

void markEnums(const CompiledTest &test, const api::Column &column, RowMask &mask)
{
    std::vector<std::uint8_t> passes = test.knownValues;
    passes.resize(column.field->values.size());
    for (const std::string &unknown : column.unknownValues) {
        passes.push_back(std::ranges::any_of(test.unknownValues, [&unknown](const UnknownValueTest &t) {
            return QueryFields::unknownMatches(unknown, t.key, t.isExactOnly);
        }));
    }
    // An index nothing names would be a fault of the decoder; it must not read past the table.
    const std::vector<std::uint16_t> &values = std::get<std::vector<std::uint16_t>>(column.values);
    passes.resize(std::max<std::size_t>(passes.size(), 1));
    const auto last = static_cast<std::uint16_t>(passes.size() - 1);
    const std::uint16_t *data = values.data();
    const std::uint8_t *table = passes.data();
    markRows(values.size(), mask,
             [data, table, last](std::size_t i) { return table[std::min(data[i], last)]; });
}

bool fewCandidates(const RowMask *candidates)
{
    if (!candidates)
        return false;
    const auto count = std::ranges::count(*candidates, std::uint8_t(1));
    return static_cast<std::size_t>(count) < candidates->size() / 32;
}

//! Marks the texts of a folded buffer that contain the needle.
void markTexts(const FoldedColumn &folded, const TextNeedle &needle, RowMask &mask)
{
    constexpr std::size_t kStride = 16;
    const std::vector<std::uint32_t> &ends = folded.ends;
    std::size_t text = 0;
    for (std::size_t at = needle.find(folded.bytes); at != std::string::npos;) {
        while (text + kStride < ends.size() && ends[text + kStride - 1] <= at)
            text += kStride;
        while (ends[text] <= at)
            ++text;
        const bool isInside = at + needle.text().size() <= ends[text]; // it may lie across two texts
        if (isInside)
            mask[text] = 1;
        at = needle.find(folded.bytes, isInside ? ends[text] : at + 1);
    }
}

void markContaining(const FoldedColumn &folded, const TextNeedle &needle, const RowMask *candidates,
                    RowMask &mask)
{
    if (folded.isEmpty())
        return;
    if (!folded.codes.empty()) {
        RowMask passes(folded.ends.size());
        markTexts(folded, needle, passes);
        const std::uint16_t *codes = folded.codes.data();
        const std::uint8_t *table = passes.data();
        markRows(mask.size(), mask, [codes, table](std::size_t row) { return table[codes[row]]; });
    } else if (fewCandidates(candidates)) {
        for (std::size_t row = 0; row < mask.size(); ++row)
            if ((*candidates)[row] && needle.isIn(folded.ofRow(row)))
                mask[row] = 1;
    } else {
        markTexts(folded, needle, mask);
    }
}

bool matchesVerbatim(const CompiledTest &test, std::string_view text)
{
    return std::ranges::find(test.exactTexts, text) != test.exactTexts.end() ||
           std::ranges::any_of(test.regexes, [text](const QueryRegexPtr &regex) {
               return re2::RE2::PartialMatch(re2::StringPiece(text.data(), text.size()), *regex);
           });
}

void scanText(const CompiledTest &test, const api::ColumnChunk &chunk, std::size_t column, FoldedPage &folded,
              const RowMask *candidates, RowMask &mask)
{
    for (const TextNeedle &needle : test.needles)
        markContaining(folded.column(chunk, column), needle, candidates, mask);
    if (test.exactTexts.empty() && test.regexes.empty())
        return;
    const api::Column &source = chunk.columns[column];
    for (std::size_t row = 0; row < mask.size(); ++row) {
        if (mask[row] || (candidates && !(*candidates)[row]))
            continue;
        const CellView cell = cellView(source, row);
        const bool hasText = cell.state == api::CellState::Value || cell.state == api::CellState::Invalid;
        mask[row] = static_cast<std::uint8_t>(hasText && matchesVerbatim(test, cell.text));
    }
}

bool isIdPart(std::string_view folded)
{
    return std::ranges::all_of(
        folded, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || c == '-'; });
}

void scanIdentifiers(const CompiledTest &test, const api::Column &column, const RowMask *candidates,
                     RowMask &mask)
{
    const std::vector<api::Uuid> &values = std::get<std::vector<api::Uuid>>(column.values);
    for (const api::Uuid &uuid : test.uuids) {
        for (std::size_t row = 0; row < values.size(); ++row)
            mask[row] |=
                static_cast<std::uint8_t>(values[row] == uuid && column.state(row) == api::CellState::Value);
    }
    const std::size_t shortest = test.column < 0 ? kShortestIdPart : 1;
    for (const TextNeedle &needle : test.needles) {
        if (needle.text().size() < shortest || !isIdPart(needle.text()))
            continue;
        for (std::size_t row = 0; row < values.size(); ++row) {
            const bool isAsked = !mask[row] && (!candidates || (*candidates)[row]);
            if (isAsked && column.state(row) == api::CellState::Value)
                mask[row] = static_cast<std::uint8_t>(needle.isIn(values[row].toString()));
        }
    }
    for (const auto &[row, token] : column.invalidTokens) {
        const std::string folded = foldedText(token);
        const bool contains = std::ranges::any_of(
            test.needles, [&folded](const TextNeedle &needle) { return needle.isIn(folded); });
        if (contains || matchesVerbatim(test, token))
            mask[row] = 1;
    }
}

//! Everything but texts and identifiers.
void scanValues(const CompiledTest &test, const api::Column &column, RowMask &mask)
{
    if (test.type == FieldType::Enum)
        markEnums(test, column, mask);
    for (const NumberRange &range : test.ranges) {
        if (const auto *days = std::get_if<std::vector<std::int32_t>>(&column.values))
            markNumbers(*days, range, mask);
        else if (const auto *numbers = std::get_if<std::vector<std::int64_t>>(&column.values))
            markNumbers(*numbers, range, mask);
        else if (const auto *money = std::get_if<std::vector<api::MoneyCell>>(&column.values))
            markMoney(*money, range, mask);
    }
    std::uint8_t *const out = mask.data();
    const api::CellState *states = column.states.data();
    for (std::size_t row = 0, count = column.states.size(); row < count; ++row)
        out[row] &= static_cast<std::uint8_t>(states[row] == api::CellState::Value);
}

void markEmpty(const api::Column &column, RowMask &mask)
{
    const auto *texts = std::get_if<api::TextColumn>(&column.values);
    for (std::size_t row = 0; row < mask.size(); ++row) {
        const api::CellState state = column.state(row);
        const bool isMissing = state == api::CellState::Null || state == api::CellState::Absent;
        const bool isBlank = texts && state == api::CellState::Value && texts->at(row).empty();
        mask[row] |= static_cast<std::uint8_t>(isMissing || isBlank);
    }
}

void scanColumn(const CompiledTest &test, const api::ColumnChunk &chunk, std::size_t column,
                FoldedPage &folded, const RowMask *candidates, RowMask &mask)
{
    const api::Column &source = chunk.columns[column];
    switch (source.field->type) {
    case FieldType::Text:
    case FieldType::TextList:
        scanText(test, chunk, column, folded, candidates, mask);
        break;
    case FieldType::Identifier:
        scanIdentifiers(test, source, candidates, mask);
        break;
    case FieldType::Enum:
    case FieldType::Date:
    case FieldType::Timestamp:
    case FieldType::Money:
    case FieldType::Decimal:
    case FieldType::Integer:
    case FieldType::Boolean:
        if (test.column >= 0)
            scanValues(test, source, mask);
        break;
    case FieldType::Object:
    case FieldType::ObjectList:
        break;
    }
}

} // namespace

void scanPage(const CompiledTest &test, const api::ColumnChunk &chunk, FoldedPage &folded,
              const RowMask *candidates, RowMask &mask)
{
    if (test.matchesAll) {
        std::ranges::fill(mask, std::uint8_t(1));
        return;
    }
    if (test.column < 0) {
        for (std::size_t column = 0; column < chunk.columns.size(); ++column)
            scanColumn(test, chunk, column, folded, candidates, mask);
        return;
    }
    const auto column = static_cast<std::size_t>(test.column);
    scanColumn(test, chunk, column, folded, candidates, mask);
    if (test.matchesEmpty)
        markEmpty(chunk.columns[column], mask);
}

} // namespace vinculo::models
