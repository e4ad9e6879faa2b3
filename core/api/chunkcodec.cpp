// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/chunkcodec.h"

#include "core/domain/bytereader.h"
#include "core/domain/bytewriter.h"

#include <QCryptographicHash>
#include <QSysInfo>

#include <algorithm>
#include <memory>
#include <span>
#include <utility>
#include <variant>

namespace vinculo::api {

namespace {

//! Part of the fingerprint: raised whenever the bytes below mean something else.
constexpr std::uint32_t kLayout = 1;
constexpr std::size_t kLargestPage = 256 * 1024 * 1024;

void addTo(QCryptographicHash &hash, std::string_view text)
{
    const auto size = static_cast<std::uint32_t>(text.size());
    ByteWriter writer;
    writer.number(size);
    hash.addData(QByteArrayView(writer.bytes().data(), sizeof(size)));
    hash.addData(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())));
}

// ---- numbers

void write(ByteWriter &writer, const PackedNumbers &numbers)
{
    writer.number(static_cast<std::uint32_t>(numbers.size()));
    writer.number(static_cast<std::uint8_t>(numbers.width()));
    writer.number(numbers.base());
    writer.number(numbers.step());
    const auto *distinct = numbers.distinct();
    writer.number(static_cast<std::uint8_t>(distinct ? distinct->size() : 0));
    if (distinct)
        writer.numbers(std::span<const std::int64_t>(*distinct));
    const auto bytes = numbers.bytes();
    writer.raw({reinterpret_cast<const char *>(bytes.data()), bytes.size()});
}

PackedNumbers readNumbers(ByteReader &reader)
{
    PackedNumbers::Parts parts;
    parts.size = reader.number<std::uint32_t>();
    parts.width = reader.number<std::uint8_t>();
    parts.base = reader.number<std::int64_t>();
    parts.step = reader.number<std::uint64_t>();
    parts.distinct = reader.numbers<std::int64_t>(reader.number<std::uint8_t>());
    const std::string_view bytes = reader.raw(parts.size * static_cast<std::size_t>(parts.width));
    parts.bytes = std::as_bytes(std::span(bytes.data(), bytes.size()));
    PackedNumbers numbers = PackedNumbers::fromParts(parts);
    if (numbers.size() != parts.size)
        reader.fail();
    return numbers;
}

//! The largest of the offsets; 0 when there are none.
std::uint64_t largestOffset(const PackedNumbers &numbers)
{
    std::uint64_t largest = 0;
    numbers.withOffsets([&largest, size = numbers.size()]<class T>(const T *offsets) {
        T most = 0;
        for (std::size_t i = 0; i < size; ++i)
            most = std::max(most, offsets[i]);
        largest = most;
    });
    return largest;
}

//! Whether every number is an index into `count` things.
bool areIndexes(const PackedNumbers &numbers, std::size_t count)
{
    const auto isIndex = [count](std::int64_t number) {
        return number >= 0 && static_cast<std::uint64_t>(number) < count;
    };
    if (const auto *distinct = numbers.distinct())
        return std::ranges::all_of(*distinct, isIndex);
    if (numbers.isEmpty())
        return true;
    if (!isIndex(numbers.base()))
        return false;
    const std::uint64_t room = count - 1 - static_cast<std::uint64_t>(numbers.base());
    return largestOffset(numbers) <= room / numbers.step();
}

//! Whether these are ends of texts, ascending inside `size` bytes, in the form that scans of texts rely on.
bool areEnds(const PackedNumbers &ends, std::size_t size)
{
    if (ends.isEmpty())
        return true;
    if (ends.base() != 0 || ends.step() != 1 || ends.distinct() || ends.width() < 2)
        return false;
    bool fit = false;
    ends.withOffsets([&fit, size, count = ends.size()]<class T>(const T *offsets) {
        fit = std::is_sorted(offsets, offsets + count) && offsets[count - 1] <= size;
    });
    return fit;
}

//! One place for each row, or none at all when every row has its own.
bool fit(const PackedNumbers &places, std::size_t count, std::size_t rows)
{
    return places.isEmpty() ? count == rows : places.size() == rows && areIndexes(places, count);
}

// ---- values of a column

void write(ByteWriter &writer, const UuidCells &cells)
{
    writer.number(static_cast<std::uint32_t>(cells.uuids.size()));
    for (const Uuid &uuid : cells.uuids) {
        writer.number(uuid.high);
        writer.number(uuid.low);
    }
    write(writer, cells.places);
}

void write(ByteWriter &writer, const MoneyCells &cells)
{
    write(writer, cells.units);
    write(writer, cells.currencies);
}

void write(ByteWriter &writer, const TextCells &cells)
{
    writer.text(cells.bytes);
    write(writer, cells.ends);
    write(writer, cells.places);
}

UuidCells readUuids(ByteReader &reader, std::size_t rows)
{
    UuidCells cells;
    const auto halves = reader.numbers<std::uint64_t>(2 * std::size_t(reader.number<std::uint32_t>()));
    cells.uuids.reserve(halves.size() / 2);
    for (std::size_t i = 0; i + 1 < halves.size(); i += 2)
        cells.uuids.push_back({halves[i], halves[i + 1]});
    cells.places = readNumbers(reader);
    if (!fit(cells.places, cells.uuids.size(), rows))
        reader.fail();
    return cells;
}

MoneyCells readMoney(ByteReader &reader, std::size_t rows)
{
    MoneyCells cells;
    cells.units = readNumbers(reader);
    cells.currencies = readNumbers(reader);
    if (cells.units.size() != rows || cells.currencies.size() != rows)
        reader.fail();
    return cells;
}

TextCells readTexts(ByteReader &reader, std::size_t rows)
{
    TextCells cells;
    cells.bytes = reader.text();
    cells.ends = readNumbers(reader);
    cells.places = readNumbers(reader);
    if (!areEnds(cells.ends, cells.bytes.size()) || !fit(cells.places, cells.ends.size(), rows))
        reader.fail();
    return cells;
}

ColumnCells::Values readValues(FieldType type, ByteReader &reader, std::size_t rows)
{
    switch (type) {
    case FieldType::Identifier:
        return readUuids(reader, rows);
    case FieldType::Money:
        return readMoney(reader, rows);
    case FieldType::Text:
    case FieldType::TextList:
        return readTexts(reader, rows);
    case FieldType::Date:
    case FieldType::Timestamp:
    case FieldType::Integer:
    case FieldType::Boolean:
    case FieldType::Decimal:
    case FieldType::Enum:
    case FieldType::Object:
    case FieldType::ObjectList:
        break;
    }
    PackedNumbers numbers = readNumbers(reader);
    if (numbers.size() != rows)
        reader.fail();
    return numbers;
}

// ---- what stands beside the values

void write(ByteWriter &writer, const CellStates &states, std::size_t rows)
{
    const CellStates::Parts parts = states.parts(rows);
    writer.number(parts.kind);
    writer.number(static_cast<std::uint8_t>(parts.common));
    writer.raw({reinterpret_cast<const char *>(parts.bytes.data()), parts.bytes.size()});
}

CellState readState(ByteReader &reader)
{
    const auto state = reader.number<std::uint8_t>();
    if (state > static_cast<std::uint8_t>(CellState::Invalid))
        reader.fail();
    return reader.isGood() ? static_cast<CellState>(state) : CellState::Absent;
}

CellStates readStates(ByteReader &reader, std::size_t rows)
{
    CellStates::Parts parts;
    parts.kind = reader.number<std::uint8_t>();
    parts.common = readState(reader);
    const std::string_view bytes = reader.raw(CellStates::storedSize(parts.kind, rows));
    parts.bytes = {reinterpret_cast<const std::uint8_t *>(bytes.data()), bytes.size()};
    auto states = CellStates::fromParts(parts, rows);
    if (!states)
        reader.fail();
    return states ? std::move(*states) : CellStates();
}

enum class Content : std::uint8_t {
    Nothing,  //!< all cells null or absent
    Values,   //!< of the kind the field has
    OddAlone, //!< tokens of invalid cells, and not one value
};

bool isEmpty(const ColumnCells::Values &values)
{
    if (const auto *numbers = std::get_if<PackedNumbers>(&values))
        return numbers->isEmpty();
    if (const auto *uuids = std::get_if<UuidCells>(&values))
        return uuids->uuids.empty();
    if (const auto *money = std::get_if<MoneyCells>(&values))
        return money->units.isEmpty();
    return std::get<TextCells>(values).ends.isEmpty();
}

Content contentOf(const Column &column)
{
    if (!column.cells())
        return Content::Nothing;
    return isEmpty(column.cells()->values) ? Content::OddAlone : Content::Values;
}

//! No values, of the kind that stood there: it need not be the field's.
ColumnCells::Values readEmptyKind(ByteReader &reader)
{
    switch (reader.number<std::uint8_t>()) {
    case 0:
        return PackedNumbers();
    case 1:
        return UuidCells();
    case 2:
        return MoneyCells();
    case 3:
        return TextCells();
    default:
        reader.fail();
        return PackedNumbers();
    }
}

void write(ByteWriter &writer, const Column &column)
{
    const ColumnCells *cells = column.cells();
    const Content content = contentOf(column);
    writer.number(static_cast<std::uint8_t>(content));
    if (content == Content::Nothing) {
        writer.number(static_cast<std::uint8_t>(column.size() == 0 ? CellState::Absent : column.state(0)));
        return;
    }
    if (content == Content::Values)
        std::visit([&writer](const auto &values) { write(writer, values); }, cells->values);
    else
        writer.number(static_cast<std::uint8_t>(cells->values.index()));
    write(writer, cells->states, column.size());
    writer.number(static_cast<std::uint32_t>(column.unknownValues().size()));
    for (const std::string &value : column.unknownValues())
        writer.text(value);
    writer.number(static_cast<std::uint32_t>(column.invalidTokens().size()));
    for (const auto &[row, token] : column.invalidTokens()) {
        writer.number(row);
        writer.text(token);
    }
}

ColumnCells::Odd readOdd(ByteReader &reader)
{
    ColumnCells::Odd odd;
    const auto unknown = reader.number<std::uint32_t>();
    for (std::uint32_t i = 0; i < unknown && reader.isGood(); ++i)
        odd.unknownValues.emplace_back(reader.text());
    const auto invalid = reader.number<std::uint32_t>();
    for (std::uint32_t i = 0; i < invalid && reader.isGood(); ++i) {
        const auto row = reader.number<std::uint32_t>();
        odd.invalidTokens.emplace(row, reader.text());
    }
    return odd;
}

bool fit(const ColumnCells &cells, Content content, const FieldSpec &field, std::size_t unknown,
         std::size_t rows)
{
    if (content == Content::Values)
        return field.type != FieldType::Enum ||
               areIndexes(std::get<PackedNumbers>(cells.values), field.values.size() + unknown);
    for (std::size_t row = 0; row < rows; ++row)
        if (cells.states.at(row) == CellState::Value)
            return false;
    return true;
}

Column readColumn(ByteReader &reader, const FieldSpec &field, std::size_t rows)
{
    const auto content = static_cast<Content>(reader.number<std::uint8_t>());
    if (content > Content::OddAlone)
        reader.fail();
    if (content == Content::Nothing) {
        const CellState only = readState(reader);
        if (only != CellState::Null && only != CellState::Absent)
            reader.fail(); // a value without a value
        return Column(field, rows, only);
    }
    auto cells = std::make_shared<ColumnCells>();
    cells->values = content == Content::Values ? readValues(field.type, reader, rows) : readEmptyKind(reader);
    cells->states = readStates(reader, rows);
    ColumnCells::Odd odd = readOdd(reader);
    if (!reader.isGood() || !fit(*cells, content, field, odd.unknownValues.size(), rows))
        reader.fail();
    if (!odd.unknownValues.empty() || !odd.invalidTokens.empty())
        cells->odd = std::make_unique<const ColumnCells::Odd>(std::move(odd));
    return Column(field, rows, std::move(cells));
}

void writeRaw(ByteWriter &writer, const RawRows &rows)
{
    const RawRows &raw = rows.there();
    std::vector<std::uint32_t> begins;
    std::vector<std::uint32_t> ends;
    for (const auto &[begin, end] : raw.offsets()) {
        begins.push_back(begin);
        ends.push_back(end);
    }
    writer.number(static_cast<std::uint32_t>(raw.size()));
    writer.number(static_cast<std::uint32_t>(begins.size()));
    writer.numbers(std::span<const std::uint32_t>(begins));
    writer.numbers(std::span<const std::uint32_t>(ends));
    writer.text(raw.compressed());
}

RawRows readRaw(ByteReader &reader)
{
    const auto size = reader.number<std::uint32_t>();
    const auto count = reader.number<std::uint32_t>();
    const auto begins = reader.numbers<std::uint32_t>(count);
    const auto ends = reader.numbers<std::uint32_t>(count);
    const std::string_view compressed = reader.text();
    if (size > kLargestPage)
        reader.fail();
    RawRows::Offsets offsets;
    if (!reader.isGood())
        return {};
    offsets.reserve(count);
    for (std::size_t i = 0; i < count; ++i)
        offsets.emplace_back(begins[i], ends[i]);
    return RawRows::fromStored(compressed, size, std::move(offsets));
}

void writeDefects(ByteWriter &writer, const std::vector<Defect> &defects)
{
    writer.number(static_cast<std::uint32_t>(defects.size()));
    for (const Defect &defect : defects) {
        writer.number(static_cast<std::uint8_t>(defect.kind));
        writer.number(defect.row);
        writer.text(defect.field);
    }
}

std::vector<Defect> readDefects(ByteReader &reader)
{
    std::vector<Defect> defects;
    const auto count = reader.number<std::uint32_t>();
    for (std::uint32_t i = 0; i < count && reader.isGood(); ++i) {
        const auto kind = reader.number<std::uint8_t>();
        const auto row = reader.number<std::uint32_t>();
        if (kind > static_cast<std::uint8_t>(Defect::Kind::DuplicateKey))
            reader.fail();
        defects.push_back({static_cast<Defect::Kind>(kind), std::string(reader.text()), row});
    }
    return defects;
}

void writeColumns(ByteWriter &writer, const ColumnChunk &chunk)
{
    writer.number(static_cast<std::uint32_t>(chunk.rowCount));
    writer.number(static_cast<std::uint32_t>(chunk.columns.size()));
    for (const Column &column : chunk.columns)
        write(writer, column);
}

//! Null when they are not those of the resource.
std::shared_ptr<ColumnChunk> readColumns(const ResourceSpec &spec, ByteReader &reader)
{
    const auto rows = reader.number<std::uint32_t>();
    const auto columns = reader.number<std::uint32_t>();
    const auto described = std::ranges::count_if(spec.fields, &FieldSpec::isColumn);
    if (columns != static_cast<std::size_t>(described))
        return {};
    auto chunk = std::make_shared<ColumnChunk>();
    chunk->spec = &spec;
    chunk->rowCount = rows;
    chunk->columns.reserve(columns);
    for (const FieldSpec &field : spec.fields) {
        if (!field.isColumn())
            continue;
        chunk->columns.push_back(readColumn(reader, field, rows));
        if (!reader.isGood())
            return {};
    }
    return chunk;
}

} // namespace

std::string fingerprint(const ResourceSpec &spec)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    addTo(hash, std::to_string(kLayout));
    addTo(hash, std::to_string(QSysInfo::ByteOrder)); // numbers are stored as they are in memory
    addTo(hash, spec.name);
    for (const FieldSpec &field : spec.fields) {
        if (!field.isColumn())
            continue;
        addTo(hash, field.path);
        addTo(hash, std::to_string(static_cast<int>(field.type)));
        addTo(hash, field.currencyPath);
        addTo(hash, field.currency);
        for (const EnumValue &value : field.values)
            addTo(hash, value.value);
    }
    return hash.result().toStdString();
}

std::string encodeChunk(const ColumnChunk &chunk)
{
    ByteWriter writer;
    writeColumns(writer, chunk);
    writeRaw(writer, chunk.raw);
    writeDefects(writer, chunk.defects);
    return writer.take();
}

ChunkPtr decodeChunk(const ResourceSpec &spec, std::string_view bytes)
{
    ByteReader reader(bytes);
    const auto chunk = readColumns(spec, reader);
    if (!chunk)
        return {};
    chunk->raw = readRaw(reader);
    chunk->defects = readDefects(reader);
    return reader.isAtEnd() ? chunk : nullptr;
}

std::string encodeColumns(const ColumnChunk &chunk)
{
    ByteWriter writer;
    writeColumns(writer, chunk);
    writeDefects(writer, chunk.defects);
    return writer.take();
}

std::string encodeRaw(const RawRows &raw)
{
    ByteWriter writer;
    writeRaw(writer, raw);
    return writer.take();
}

ChunkPtr decodeColumns(const ResourceSpec &spec, std::string_view bytes, RawRows raw)
{
    ByteReader reader(bytes);
    const auto chunk = readColumns(spec, reader);
    if (!chunk)
        return {};
    chunk->defects = readDefects(reader);
    chunk->raw = std::move(raw);
    return reader.isAtEnd() ? chunk : nullptr;
}

std::optional<RawRows> decodeRaw(std::string_view bytes)
{
    ByteReader reader(bytes);
    RawRows raw = readRaw(reader);
    if (!reader.isAtEnd())
        return {};
    return raw;
}

} // namespace vinculo::api
