// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/columnscan.h"

#include "models/query/queryfields.h"
#include "models/table/columntable.h"
#include "models/table/foldedtext.h"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>
#include <vector>

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

//! mask |= the mark of each row's place.
void spread(const RowMask &passes, const api::PackedNumbers &places, RowMask &mask)
{
    if (places.width() == 0) {
        if (!passes.empty() && passes.front())
            std::ranges::fill(mask, std::uint8_t(1));
        return;
    }
    const std::uint8_t *const table = passes.data();
    places.withOffsets([&](const auto *offsets) {
        markRows(places.size(), mask, [table, offsets](std::size_t i) { return table[offsets[i]]; });
    });
}

//! Unsigned offsets between both ends: one comparison.
template<class T>
void markOffsets(const T *offsets, std::size_t count, std::uint64_t least, std::uint64_t most, RowMask &mask)
{
    if (least > std::numeric_limits<T>::max())
        return;
    const auto low = static_cast<T>(least);
    const auto width = static_cast<T>(std::min<std::uint64_t>(most, std::numeric_limits<T>::max()) - least);
    markRows(count, mask,
             [offsets, low, width](std::size_t i) { return static_cast<T>(offsets[i] - low) <= width; });
}

void markRange(const api::PackedNumbers &numbers, const NumberRange &range, RowMask &mask)
{
    const auto isInside = [&range](std::int64_t number) {
        return number >= range.lowest && number <= range.highest;
    };
    if (numbers.width() == 0) {
        if (!numbers.isEmpty() && isInside(numbers.base()))
            std::ranges::fill(mask, std::uint8_t(1));
        return;
    }
    if (const std::vector<std::int64_t> *distinct = numbers.distinct()) {
        RowMask passes(distinct->size());
        std::ranges::transform(*distinct, passes.begin(), isInside);
        spread(passes, numbers, mask);
        return;
    }
    if (range.highest < numbers.base())
        return;
    const auto base = static_cast<std::uint64_t>(numbers.base());
    const std::uint64_t above =
        range.lowest <= numbers.base() ? 0 : static_cast<std::uint64_t>(range.lowest) - base;
    const std::uint64_t least = above / numbers.step() + (above % numbers.step() != 0 ? 1 : 0);
    const std::uint64_t most = (static_cast<std::uint64_t>(range.highest) - base) / numbers.step();
    if (least > most)
        return;
    numbers.withOffsets(
        [&](const auto *offsets) { markOffsets(offsets, numbers.size(), least, most, mask); });
}

//! `passes`: for each known value of the field, then for each unknown one of the page.
void markValues(const RowMask &passes, const api::PackedNumbers &indexes, RowMask &mask)
{
    for (std::size_t index = 0; index < passes.size(); ++index) {
        const auto first = static_cast<std::int64_t>(index);
        std::size_t last = index;
        while (last + 1 < passes.size() && passes[last + 1] == passes[index])
            ++last;
        if (passes[index]) // values that pass mostly stand alone
            markRange(indexes, {.lowest = first, .highest = static_cast<std::int64_t>(last)}, mask);
        index = last;
    }
}

void markEnums(const CompiledTest &test, const api::Column &column, RowMask &mask)
{
    const api::PackedNumbers *indexes = column.numbers();
    if (!indexes)
        return;
    RowMask passes = test.knownValues;
    passes.resize(column.field->values.size());
    for (const std::string &unknown : column.unknownValues()) {
        passes.push_back(std::ranges::any_of(test.unknownValues, [&unknown](const UnknownValueTest &t) {
            return QueryFields::unknownMatches(unknown, t.key, t.isExactOnly);
        }));
    }
    markValues(passes, *indexes, mask);
}

//! The same for words that are looked for everywhere.
void markTitles(const CompiledTest &test, const api::Column &column, std::size_t number, RowMask &mask)
{
    const RowMask &known = test.titledValues[number];
    if (!column.haveValues() || !column.numbers() || (known.empty() && column.unknownValues().empty()))
        return;
    RowMask passes = known;
    passes.resize(column.field->values.size());
    for (const std::string &unknown : column.unknownValues())
        passes.push_back(static_cast<std::uint8_t>(titlePasses(test, unknown)));
    RowMask found(mask.size());
    markValues(passes, *column.numbers(), found);
    column.cells()->states.keepValues(found);
    for (std::size_t row = 0; row < mask.size(); ++row)
        mask[row] |= found[row];
}

bool fewCandidates(const RowMask *candidates)
{
    if (!candidates)
        return false;
    const auto count = std::ranges::count(*candidates, std::uint8_t(1));
    return static_cast<std::size_t>(count) < candidates->size() / 32;
}

//! Marks the texts of a buffer that contain the needle.
template<class End>
void markTexts(std::string_view bytes, const End *ends, std::size_t count, const TextNeedle &needle,
               RowMask &mask)
{
    constexpr std::size_t kStride = 16;
    std::size_t text = 0;
    needle.forEach(bytes, 0, [&](std::size_t at) {
        while (text + kStride < count && ends[text + kStride - 1] <= at)
            text += kStride;
        while (ends[text] <= at)
            ++text;
        if (at + needle.text().size() > ends[text])
            return at + 1; // it lies across two texts
        mask[text] = 1;
        return static_cast<std::size_t>(ends[text]);
    });
}

void markContaining(const api::TextCells &cells, const FoldedTexts &folded, const TextNeedle &needle,
                    const RowMask *candidates, RowMask &mask)
{
    if (!folded.mayContain(needle.text()))
        return;
    const auto markAll = [&](RowMask &texts) {
        folded.ends(cells).withOffsets([&](const auto *ends) {
            markTexts(folded.bytes(cells), ends, cells.textCount(), needle, texts);
        });
    };
    if (!cells.places.isEmpty()) {
        RowMask passes(cells.textCount());
        markAll(passes);
        spread(passes, cells.places, mask);
    } else if (fewCandidates(candidates)) {
        for (std::size_t row = 0; row < mask.size(); ++row)
            if ((*candidates)[row] && needle.isIn(folded.text(cells, row)))
                mask[row] = 1;
    } else {
        markAll(mask);
    }
}

//! By the original characters: exact texts and regular expressions.
void markVerbatim(const CompiledTest &test, const api::Column &column, const RowMask *candidates,
                  RowMask &mask)
{
    const api::TextCells &cells = *column.texts();
    RowMask found(mask.size());
    if (!cells.places.isEmpty()) {
        RowMask passes(cells.textCount());
        for (std::size_t i = 0; i < passes.size(); ++i)
            passes[i] = static_cast<std::uint8_t>(verbatimPasses(test, cells.text(i)));
        spread(passes, cells.places, found);
    } else {
        for (std::size_t row = 0; row < found.size(); ++row)
            if (!mask[row] && (!candidates || (*candidates)[row]))
                found[row] = static_cast<std::uint8_t>(verbatimPasses(test, cells.text(row)));
    }
    column.cells()->states.keepValues(found);
    for (std::size_t row = 0; row < mask.size(); ++row)
        mask[row] |= found[row];
}

//! Odd cells are looked for by the JSON that stands in them.
void markTokens(const CompiledTest &test, const api::Column &column, RowMask &mask)
{
    for (const auto &[row, token] : column.invalidTokens()) {
        if (column.state(row) != api::CellState::Invalid)
            continue; // a number that was sent with more digits
        const std::string folded = foldedText(token);
        const bool contains = std::ranges::any_of(
            test.needles, [&folded](const TextNeedle &needle) { return needle.isIn(folded); });
        if (contains || verbatimPasses(test, token))
            mask[row] = 1;
    }
}

void scanText(const CompiledTest &test, const api::ColumnChunk &chunk, std::size_t column, FoldedPage &folded,
              const RowMask *candidates, RowMask &mask)
{
    const api::Column &source = chunk.columns[column];
    if (const api::TextCells *cells = source.texts()) {
        if (!test.needles.empty() && !cells->bytes.empty()) {
            const FoldedTexts &texts = folded.texts(chunk, column);
            for (const TextNeedle &needle : test.needles)
                markContaining(*cells, texts, needle, candidates, mask);
        }
        if (!test.exactTexts.empty() || !test.regexes.empty())
            markVerbatim(test, source, candidates, mask);
    }
    markTokens(test, source, mask);
}

bool isIdPart(std::string_view folded)
{
    return std::ranges::all_of(
        folded, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || c == '-'; });
}

void scanIdentifiers(const CompiledTest &test, const api::Column &column, const RowMask *candidates,
                     RowMask &mask)
{
    if (const api::UuidCells *cells = column.uuids()) {
        RowMask passes(cells->uuids.size());
        const bool isByRow = cells->places.isEmpty();
        for (const api::Uuid &uuid : test.uuids)
            for (std::size_t i = 0; i < passes.size(); ++i)
                passes[i] |= static_cast<std::uint8_t>(cells->uuids[i] == uuid);
        const std::size_t shortest = test.column < 0 ? kShortestIdPart : 1;
        for (const TextNeedle &needle : test.needles) {
            if (needle.text().size() < shortest || !isIdPart(needle.text()))
                continue;
            for (std::size_t i = 0; i < passes.size(); ++i)
                if (!passes[i] && (!isByRow || !candidates || (*candidates)[i]))
                    passes[i] = static_cast<std::uint8_t>(needle.isIn(cells->uuids[i].toString()));
        }
        RowMask found(isByRow ? std::move(passes) : RowMask());
        found.resize(mask.size()); // nothing needs to be kept behind the last value
        if (!isByRow)
            spread(passes, cells->places, found);
        column.cells()->states.keepValues(found);
        for (std::size_t row = 0; row < mask.size(); ++row)
            mask[row] |= found[row];
    }
    markTokens(test, column, mask);
}

//! Everything but texts and identifiers.
void scanValues(const CompiledTest &test, const api::Column &column, RowMask &mask)
{
    if (!column.haveValues())
        return;
    if (test.type == FieldType::Enum)
        markEnums(test, column, mask);
    const api::MoneyCells *money = column.money();
    const api::PackedNumbers *numbers = money ? &money->units : column.numbers();
    for (const NumberRange &range : test.ranges)
        if (numbers)
            markRange(*numbers, range, mask);
    column.cells()->states.keepValues(mask);
}

void markEmpty(const api::Column &column, RowMask &mask)
{
    const api::TextCells *texts = column.texts();
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
        if (test.column < 0)
            markTitles(test, source, column, mask);
        else
            scanValues(test, source, mask);
        break;
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

//! Texts that stand once for each row are looked into last, and only for rows that nothing else has matched:
//! a letter or two that stand somewhere in nearly every row are found in the few values of other columns.
void scanAllColumns(const CompiledTest &test, const api::ColumnChunk &chunk, FoldedPage &folded,
                    const RowMask *candidates, RowMask &mask)
{
    std::vector<std::size_t> longOnes;
    for (std::size_t column = 0; column < chunk.columns.size(); ++column) {
        const api::TextCells *cells = chunk.columns[column].texts();
        if (cells && cells->places.isEmpty() && !cells->bytes.empty())
            longOnes.push_back(column);
        else
            scanColumn(test, chunk, column, folded, candidates, mask);
    }
    RowMask open(mask.size());
    for (const std::size_t column : longOnes) {
        std::size_t count = 0;
        for (std::size_t row = 0; row < open.size(); ++row) {
            open[row] = static_cast<std::uint8_t>((candidates ? (*candidates)[row] : 1) & ~mask[row] & 1);
            count += open[row];
        }
        if (count == 0)
            return;
        scanColumn(test, chunk, column, folded, &open, mask);
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
        scanAllColumns(test, chunk, folded, candidates, mask);
        return;
    }
    const auto column = static_cast<std::size_t>(test.column);
    scanColumn(test, chunk, column, folded, candidates, mask);
    if (test.matchesEmpty)
        markEmpty(chunk.columns[column], mask);
}

} // namespace vinculo::models
