// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/columnchunk.h"

#include <zstd.h>

#include <array>
#include <mutex>
#include <utility>

namespace vinculo::api {

namespace {

constexpr int kFastest = 1; // 187 B a row at more than 1 GB/s; higher levels gain little on JSON
constexpr std::string_view kHexDigits = "0123456789abcdef";

constexpr std::uint8_t kNoHexDigit = 0x80;

//! The value of every byte as a hexadecimal digit.
constexpr auto kHexValues = [] {
    std::array<std::uint8_t, 256> values{};
    values.fill(kNoHexDigit);
    for (std::uint8_t i = 0; i < 10; ++i)
        values['0' + i] = i;
    for (std::uint8_t i = 0; i < 6; ++i)
        values['a' + i] = values['A' + i] = static_cast<std::uint8_t>(10 + i);
    return values;
}();

constexpr bool isDashPosition(std::size_t i)
{
    return i == 8 || i == 13 || i == 18 || i == 23;
}

} // namespace

bool Uuid::parse(std::string_view text, Uuid &out)
{
    if (text.size() != 36)
        return false;
    const bool hasDashes = text[8] == '-' && text[13] == '-' && text[18] == '-' && text[23] == '-';
    unsigned problems = hasDashes ? 0 : kNoHexDigit;
    const auto read = [&](std::uint64_t &half, std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i) {
            const std::uint8_t digit = kHexValues[static_cast<unsigned char>(text[i])];
            problems |= digit;
            half = (half << 4) | digit;
        }
    };
    std::uint64_t high = 0;
    std::uint64_t low = 0;
    read(high, 0, 8);
    read(high, 9, 13);
    read(high, 14, 18);
    read(low, 19, 23);
    read(low, 24, 36);
    if ((problems & kNoHexDigit) != 0)
        return false;
    out = {high, low};
    return true;
}

std::string Uuid::toString() const
{
    std::string text(36, '-');
    std::size_t digit = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (isDashPosition(i))
            continue;
        const std::uint64_t half = digit < 16 ? high : low;
        text[i] = kHexDigits[(half >> (60 - 4 * (digit % 16))) & 0xF];
        ++digit;
    }
    return text;
}

Column::Column(const FieldSpec &spec, std::size_t rows, CellState only)
    : field(&spec)
    , m_size(static_cast<std::uint32_t>(rows))
    , m_only(only)
{
}

Column::Column(const FieldSpec &spec, std::size_t rows, std::shared_ptr<const ColumnCells> cells)
    : field(&spec)
    , m_cells(std::move(cells))
    , m_size(static_cast<std::uint32_t>(rows))
{
}

const ColumnCells::Odd &Column::odd() const
{
    static const ColumnCells::Odd kNothing;
    return m_cells && m_cells->odd ? *m_cells->odd : kNothing;
}

namespace {

std::size_t heapSizeOf(const PackedNumbers &cells)
{
    return cells.heapSize();
}

std::size_t heapSizeOf(const UuidCells &cells)
{
    return cells.uuids.capacity() * sizeof(Uuid) + cells.places.heapSize();
}

std::size_t heapSizeOf(const MoneyCells &cells)
{
    return cells.units.heapSize() + cells.currencies.heapSize();
}

std::size_t heapSizeOf(const TextCells &cells)
{
    return cells.bytes.capacity() + cells.ends.heapSize() + cells.places.heapSize();
}

} // namespace

std::size_t Column::heapSize() const
{
    if (!m_cells)
        return 0;
    std::size_t size = sizeof(ColumnCells) + m_cells->states.parts(m_size).bytes.size();
    size += std::visit([](const auto &cells) { return heapSizeOf(cells); }, m_cells->values);
    for (const std::string &value : unknownValues())
        size += sizeof(value) + value.capacity();
    for (const auto &token : invalidTokens())
        size += sizeof(token) + token.second.capacity();
    return size;
}

struct RawRows::Later
{
    std::once_flag once;
    std::function<std::optional<RawRows>()> bring; //!< empty once it has been called: lets go of its file
    std::optional<RawRows> rows;
};

RawRows::RawRows(std::string_view page, Offsets offsets)
    : m_size(page.size())
    , m_offsets(std::move(offsets))
{
    m_compressed.resize(ZSTD_compressBound(page.size()));
    const std::size_t size =
        ZSTD_compress(m_compressed.data(), m_compressed.size(), page.data(), page.size(), kFastest);
    m_compressed.resize(ZSTD_isError(size) ? 0 : size);
    m_compressed.shrink_to_fit();
}

RawRows RawRows::fromStored(std::string_view compressed, std::size_t size, Offsets offsets)
{
    RawRows rows;
    rows.m_compressed = compressed;
    rows.m_size = size;
    rows.m_offsets = std::move(offsets);
    return rows;
}

RawRows RawRows::later(std::function<std::optional<RawRows>()> bring)
{
    RawRows rows;
    rows.m_later = std::make_shared<Later>();
    rows.m_later->bring = std::move(bring);
    return rows;
}

const RawRows &RawRows::there() const
{
    if (!m_later)
        return *this;
    std::call_once(m_later->once, [this] {
        if (const auto bring = std::exchange(m_later->bring, {})) // gone when it threw the last time
            m_later->rows = bring();
    });
    static const RawRows kNone;
    return m_later->rows ? *m_later->rows : kNone;
}

bool RawRows::bring() const
{
    (void)there();
    return !m_later || m_later->rows;
}

std::string RawRows::page() const
{
    if (m_compressed.empty())
        return {};
    std::string page(m_size, '\0');
    const std::size_t size =
        ZSTD_decompress(page.data(), page.size(), m_compressed.data(), m_compressed.size());
    return ZSTD_isError(size) || size != m_size ? std::string() : page;
}

QByteArray RawRows::row(std::size_t index) const
{
    return QByteArray::fromStdString(joined(index, 1));
}

std::string RawRows::joined(std::size_t first, std::size_t count) const
{
    if (m_later)
        return there().joined(first, count);
    if (count == 0 || first >= m_offsets.size() || count > m_offsets.size() - first)
        return {};
    const std::string whole = page();
    std::string rows;
    for (std::size_t i = first; i < first + count; ++i) {
        const auto [begin, end] = m_offsets[i];
        if (begin >= end || end > whole.size())
            return {};
        if (i > first)
            rows += ',';
        rows.append(whole, begin, end - begin);
    }
    return rows;
}

} // namespace vinculo::api
