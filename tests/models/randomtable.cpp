// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/randomtable.h"

#include "core/api/plaincolumn.h"
#include "core/domain/timestamp.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>

namespace vinculo::tests {

namespace {

using api::CellState;
using Random = std::mt19937;

constexpr std::array<const char *, 20> kWords{"Pix",
                                              "S\u00e3o Jo\u00e3o",
                                              "padaria",
                                              "PAGAMENTO",
                                              "transfer\u00eancia",
                                              "Netflix",
                                              "mercado",
                                              "Jos\u00e9",
                                              "a,b",
                                              "quote\"d",
                                              "back\\slash",
                                              "100%",
                                              "or",
                                              "\u00f1and\u00fa",
                                              "x/y",
                                              "(paren)",
                                              "fee",
                                              "12345678",
                                              "",
                                              "UBER *TRIP"};

std::uint32_t below(Random &random, std::uint32_t limit)
{
    return static_cast<std::uint32_t>(random() % limit);
}

std::string randomText(Random &random, bool isLow)
{
    std::string text = kWords[below(random, isLow ? 6 : kWords.size())];
    for (std::uint32_t more = isLow ? 0 : below(random, 4); more > 0; --more)
        text += std::string(" ") + kWords[below(random, kWords.size())];
    return text;
}

std::int64_t randomUnits(Random &random)
{
    static constexpr std::array<std::int64_t, 6> kEdges{0,      5'000'000, -1, 9'223'372'036'854'775'807,
                                                        10'000, 1};
    if (below(random, 4) == 0)
        return kEdges[below(random, kEdges.size())];
    return static_cast<std::int64_t>(below(random, 20'000'000)) - 5'000'000;
}

CellState randomState(Random &random)
{
    switch (below(random, 12)) {
    case 0:
        return CellState::Null;
    case 1:
        return CellState::Absent;
    case 2:
        return CellState::Invalid;
    default:
        return CellState::Value;
    }
}

class ColumnMaker
{
public:
    ColumnMaker(const FieldSpec &field, Random &random)
        : m_field(field)
        , m_random(random)
    {
        m_column.field = &field;
    }

    api::Column make(std::size_t rows)
    {
        // Columns with one state, two or all of them, and with one value or many are kept in different ways.
        const std::uint32_t kind = below(m_random, 8);
        const bool isWhole = kind < 2;
        m_isSame = below(m_random, 8) == 0;
        for (std::size_t row = 0; row < rows; ++row) {
            CellState state = isWhole ? CellState::Value : randomState(m_random);
            if (kind == 2)
                state = CellState::Null;
            else if (kind == 3)
                state = below(m_random, 3) == 0 ? CellState::Absent : CellState::Value;
            if (!isWhole)
                m_column.states.push_back(state);
            if (state == CellState::Invalid)
                m_column.invalidTokens.emplace(static_cast<std::uint32_t>(row), "{\"odd\": \"Jo\u00e3o\"}");
        }
        fill(rows);
        return api::packed(std::move(m_column), rows);
    }

private:
    template<class T, class Make>
    void fillWith(std::size_t rows, Make make)
    {
        std::vector<T> values;
        for (std::size_t row = 0; row < rows; ++row)
            values.push_back(m_isSame && row > 0 ? values.front() : make());
        m_column.values = std::move(values);
    }

    void fill(std::size_t rows)
    {
        const std::int64_t today = *parseDays("2026-06-15");
        switch (m_field.type) {
        case FieldType::Identifier:
            return fillWith<api::Uuid>(rows, [this] {
                return api::Uuid{below(m_random, 9) + 0xabcdef0000000000ULL, below(m_random, 9)};
            });
        case FieldType::Date:
            return fillWith<std::int32_t>(
                rows, [&] { return static_cast<std::int32_t>(today + 10 - below(m_random, 400)); });
        case FieldType::Timestamp:
            return fillWith<std::int64_t>(rows, [&] {
                return (today + 10 - below(m_random, 400)) * 86'400'000'000LL +
                       below(m_random, 24) * 3'600'000'000LL;
            });
        case FieldType::Money:
            return fillWith<api::MoneyCell>(rows, [this] {
                static constexpr std::array<const char *, 4> kCodes{"BRL", "MXN", "CLP", ""};
                return api::MoneyCell{randomUnits(m_random),
                                      Currency::fromCode(kCodes[below(m_random, 4)]).packed()};
            });
        case FieldType::Decimal:
            return fillWith<std::int64_t>(rows, [this] { return randomUnits(m_random); });
        case FieldType::Integer:
            return fillWith<std::int64_t>(
                rows, [this] { return static_cast<std::int64_t>(below(m_random, 40)) - 10; });
        case FieldType::Boolean:
            return fillWith<std::int64_t>(rows,
                                          [this] { return static_cast<std::int64_t>(below(m_random, 2)); });
        case FieldType::Enum: {
            m_column.unknownValues = {"BRAND_NEW", "Odd & Fees"};
            const auto count = static_cast<std::uint32_t>(m_field.values.size() + 2);
            return fillWith<std::uint16_t>(
                rows, [&] { return static_cast<std::uint16_t>(below(m_random, count)); });
        }
        case FieldType::Text:
        case FieldType::TextList:
        case FieldType::Object:
        case FieldType::ObjectList:
            return fillTexts(rows);
        }
    }

    void fillTexts(std::size_t rows)
    {
        const bool isLow = m_field.is(FieldFlag::LowCardinality) && below(m_random, 2) == 0;
        api::PlainTexts texts;
        for (std::size_t row = 0; row < rows; ++row) {
            if ((m_column.states.empty() || m_column.states[row] == CellState::Value))
                texts.bytes += m_isSame ? kWords[1] : randomText(m_random, isLow);
            texts.ends.push_back(static_cast<std::uint32_t>(texts.bytes.size()));
        }
        m_column.values = std::move(texts);
    }

    const FieldSpec &m_field;
    Random &m_random;
    api::PlainColumn m_column;
    bool m_isSame = false;
};

} // namespace

api::ChunkPtr randomChunk(const ResourceSpec &spec, std::size_t rows, std::uint32_t seed)
{
    Random random(seed);
    auto chunk = std::make_shared<api::ColumnChunk>();
    chunk->spec = &spec;
    chunk->rowCount = rows;
    for (const FieldSpec &field : spec.fields)
        if (field.isColumn())
            chunk->columns.push_back(ColumnMaker(field, random).make(rows));
    return chunk;
}

api::ChunkPtr randomPage(const ResourceSpec &spec, std::size_t rows, std::uint32_t seed)
{
    auto page = std::make_shared<api::ColumnChunk>(*randomChunk(spec, rows, seed));
    const auto id = std::ranges::find(page->columns, std::string_view("id"),
                                      [](const api::Column &column) { return column.field->path; });
    if (id != page->columns.end())
        *id = api::Column(*id->field, rows, api::CellState::Null);
    return page;
}

models::TableSnapshot randomSnapshot(const ResourceSpec &spec, std::size_t pages, std::size_t rowsPerPage,
                                     std::uint32_t seed)
{
    models::TableSnapshot snapshot;
    snapshot.spec = &spec;
    for (std::size_t page = 0; page < pages; ++page)
        appendPage(snapshot, randomChunk(spec, rowsPerPage, seed + static_cast<std::uint32_t>(page)));
    return snapshot;
}

void appendPage(models::TableSnapshot &snapshot, const api::ChunkPtr &chunk)
{
    const auto number = static_cast<std::uint32_t>(snapshot.chunks.size());
    snapshot.chunks.push_back(chunk);
    for (std::uint32_t row = 0; row < chunk->rowCount; ++row)
        snapshot.rows.push_back({.chunk = number, .row = row});
}

} // namespace vinculo::tests
