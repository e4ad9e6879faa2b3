// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/rowdecoder.h"

#include "core/api/jsongrammar.h"

#include <algorithm>
#include <cstring>
#include <optional>

namespace vinculo::api {

namespace ondemand = simdjson::ondemand;
using simdjson::SUCCESS;

namespace {

//! Moves past a string. The parser's own skipping takes a string before a colon for a key and would let
//! `"a": "b": 1` pass.
void consume(ondemand::value value)
{
    ondemand::raw_json_string ignored;
    (void)value.get_raw_json_string().get(ignored);
}

bool isString(std::string_view token)
{
    return token.size() >= 2 && token.front() == '"' && token.back() == '"';
}

} // namespace

RowDecoder::RowDecoder(const ResourceSpec &spec, std::string_view page, std::size_t rows)
    : m_spec(spec)
    , m_page(page)
    , m_tree(spec)
    , m_currencies(static_cast<std::size_t>(m_tree.currencyCount()))
{
    m_columns.reserve(m_tree.columns().size());
    for (const FieldSpec *field : m_tree.columns())
        m_columns.emplace_back(*field, rows);
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        if (m_columns[i].field().type == FieldType::Money)
            m_moneyColumns.push_back(i);
    m_offsets.reserve(rows);
}

std::string_view RowDecoder::tokenOf(Value &value)
{
    return trimmedRight(value.raw_json_token());
}

bool RowDecoder::addRow(Value value, ondemand::document &document)
{
    m_document = &document;
    beginRow();
    const std::string_view token = tokenOf(value);
    if (token.empty())
        return false;
    const auto begin = static_cast<std::size_t>(token.data() - m_page.data());
    if (token.front() == '{') {
        Object object;
        const char *next = nullptr;
        if (value.get_object().get(object) != SUCCESS || !walk(object, FieldTree::root()) ||
            document.current_location().get(next) != SUCCESS)
            return false;
        const auto after = static_cast<std::size_t>(next - m_page.data());
        endRow(begin, begin + trimmedRight(m_page.substr(begin, after - begin)).size());
        return true;
    }
    std::string_view raw;
    if (!rawOf(value, raw))
        return false;
    note(Defect::Kind::RowNotAnObject, {});
    writeBelow(FieldTree::root(), CellState::Invalid, raw);
    endRow(begin, begin + raw.size());
    return true;
}

bool RowDecoder::addOnlyRow(Object object)
{
    beginRow();
    if (!walk(object, FieldTree::root()))
        return false;
    endRow(0, m_page.size());
    return true;
}

bool RowDecoder::keyOf(ondemand::field &field, std::string_view &key)
{
    const char *const begin = field.key().raw();
    const auto offset = static_cast<std::size_t>(begin - m_page.data());
    const std::size_t end = m_page.find('"', offset);
    if (end == std::string_view::npos)
        return false;
    key = m_page.substr(offset, end - offset);
    if (key.find('\\') == std::string_view::npos)
        return true;
    std::size_t close = offset;
    while (close < m_page.size() && m_page[close] != '"')
        close += m_page[close] == '\\' ? 2 : 1;
    if (close >= m_page.size() || !isJsonScalar(m_page.substr(offset - 1, close - offset + 2)))
        return false;
    if (field.unescaped_key().get(key) != SUCCESS)
        key = {}; // valid, but not Unicode: certainly not one of ours
    return true;
}

bool RowDecoder::walk(Object object, int node)
{
    std::size_t position = 0;
    for (auto item : object) {
        ondemand::field field;
        if (std::move(item).get(field) != SUCCESS)
            return false;
        const auto offset = static_cast<std::size_t>(field.key().raw() - m_page.data());
        std::optional<int> child = m_tree.expectedChild(node, position, m_page.substr(offset));
        if (!child) {
            std::string_view key;
            if (!keyOf(field, key))
                return false;
            child = m_tree.childFor(node, position, key);
        }
        ++position;
        const bool good = *child == FieldTree::kNone ? skip(field.value()) : visit(field.value(), *child);
        if (!good)
            return false;
    }
    return true;
}

bool RowDecoder::visit(Value value, int node)
{
    FieldTree::Node &target = m_tree.node(node);
    if (target.seenInRow == m_row) {
        note(Defect::Kind::DuplicateKey, target.path);
        return skip(value);
    }
    target.seenInRow = m_row;
    return target.children.empty() ? visitLeaf(value, node) : visitParent(value, node);
}

bool RowDecoder::visitParent(Value value, int node)
{
    const std::string_view token = tokenOf(value);
    if (token.empty())
        return false;
    if (token.front() == '{') {
        if (const ReadObject *same = sameObject(node, token.data())) {
            writeAgain(*same);
            return true;
        }
        return readObject(value, node, token.data());
    }
    std::string_view raw;
    if (!rawOf(value, raw))
        return false;
    if (raw == "null") {
        writeBelow(node, CellState::Null, {});
        return true;
    }
    note(Defect::Kind::WrongType, m_tree.node(node).path);
    writeBelow(node, CellState::Invalid, raw);
    return true;
}

bool RowDecoder::readObject(Value value, int node, const char *begin)
{
    Object object;
    if (value.get_object().get(object) != SUCCESS)
        return false;
    const std::size_t defects = m_defects.size();
    if (const int own = m_tree.node(node).column; own != FieldTree::kNone) {
        ColumnWriter &column = m_columns[static_cast<std::size_t>(own)];
        column.writeEmpty(m_row, CellState::Invalid, "{}");
        note(ColumnWriter::Outcome::WrongType, column);
    }
    if (!walk(object, node))
        return false;
    if (m_defects.size() == defects)
        rememberObject(node, begin);
    return true;
}

//! Neighbouring rows often belong to one account, which stands in each of them in full.
const RowDecoder::ReadObject *RowDecoder::sameObject(int node, const char *begin) const
{
    const std::string_view rest = m_page.substr(static_cast<std::size_t>(begin - m_page.data()));
    const auto found = m_objectOf.find(mark(rest));
    if (found == m_objectOf.end())
        return nullptr;
    const ReadObject &object = m_objects[found->second];
    return object.node == node && rest.starts_with(object.json) ? &object : nullptr;
}

void RowDecoder::rememberObject(int node, const char *begin)
{
    constexpr std::size_t kSmallest = 256; // reading less is quicker than comparing
    constexpr std::size_t kMostObjects = 1024;
    const char *next = nullptr;
    if (!m_document || m_document->current_location().get(next) != SUCCESS)
        return;
    const std::string_view json = trimmedRight(m_page.substr(static_cast<std::size_t>(begin - m_page.data()),
                                                             static_cast<std::size_t>(next - begin)));
    if (json.size() < kSmallest || json.back() != '}')
        return;
    ReadObject object{.node = node, .row = m_row, .json = json, .currencies = {}};
    forAllBelow(node, [&](const FieldTree::Node &below) {
        if (below.currency != FieldTree::kNone) {
            const auto slot = static_cast<std::size_t>(below.currency);
            object.currencies.emplace_back(slot, m_currencies[slot]);
        }
    });
    // Of those that begin alike the last one is kept.
    const auto [place, isNew] = m_objectOf.try_emplace(mark(json), m_objects.size());
    if (!isNew)
        m_objects[place->second] = std::move(object);
    else if (m_objects.size() < kMostObjects)
        m_objects.push_back(std::move(object));
    else
        m_objectOf.erase(place);
}

void RowDecoder::writeAgain(const ReadObject &object)
{
    forAllBelow(object.node, [&](const FieldTree::Node &below) {
        if (below.column != FieldTree::kNone)
            m_columns[static_cast<std::size_t>(below.column)].writeAgain(m_row, object.row);
    });
    for (const auto &[slot, currency] : object.currencies)
        m_currencies[slot] = currency;
}

template<class Use>
void RowDecoder::forAllBelow(int node, const Use &use) const
{
    for (const int child : m_tree.node(node).children) {
        use(m_tree.node(child));
        forAllBelow(child, use);
    }
}

bool RowDecoder::visitLeaf(Value value, int node)
{
    const FieldTree::Node &leaf = m_tree.node(node);
    std::string_view token = tokenOf(value);
    if (token.empty())
        return false;
    ColumnWriter *const own =
        leaf.column == FieldTree::kNone ? nullptr : &m_columns[static_cast<std::size_t>(leaf.column)];
    if (isString(token))
        return writeString(value, own, token, node);
    if (token != "null")
        writeCurrency(node, Currency::notACode());
    if (own && own->writePlainToken(m_row, token))
        return true;
    if (!own) { // a currency that is neither text nor a column
        if (token != "null")
            note(Defect::Kind::WrongType, leaf.path);
        return skip(value);
    }
    ColumnWriter &column = *own;
    if (token.front() == '[' || token.front() == '{')
        return writeContainer(value, column, token);
    if (!isJsonScalar(token))
        return false;
    note(column.writeToken(m_row, token), column);
    return true;
}

//! Where Money columns have their currency from; nothing anywhere else.
void RowDecoder::writeCurrency(int node, Currency currency)
{
    if (const int slot = m_tree.node(node).currency; slot != FieldTree::kNone)
        m_currencies[static_cast<std::size_t>(slot)] = currency;
}

//! Into `column`, if there is one, and into the currency slot, if there is one.
bool RowDecoder::writeString(Value value, ColumnWriter *column, std::string_view token, int node)
{
    std::string_view text = token.substr(1, token.size() - 2);
    bool readable = true;
    if (std::memchr(text.data(), '\\', text.size())) {
        if (!isJsonScalar(token))
            return false;
        readable = value.get_string().get(text) == SUCCESS; // a lone surrogate is JSON, but no text
    } else {
        consume(value);
    }
    if (m_tree.node(node).currency != FieldTree::kNone) {
        const Currency currency = Currency::fromCode(text);
        readable = readable && (currency.isKnown() || text.empty()); // "brl" and "R$" are no codes
        writeCurrency(node, readable ? currency : Currency::notACode());
    }
    if (!column) {
        if (!readable)
            note(Defect::Kind::WrongType, m_tree.node(node).path);
        return true;
    }
    if (readable) {
        note(column->writeText(m_row, text, token), *column);
    } else {
        column->writeEmpty(m_row, CellState::Invalid, token);
        note(ColumnWriter::Outcome::WrongType, *column);
    }
    return true;
}

//! A container where a column is: the items of a list of texts, else a wrong type.
bool RowDecoder::writeContainer(Value value, ColumnWriter &column, std::string_view token)
{
    bool isTexts = column.field().type == FieldType::TextList && token.front() == '[';
    if (!isTexts) {
        if (!rawOf(value, token))
            return false;
    } else {
        ondemand::array array;
        if (value.get_array().get(array) != SUCCESS || array.raw_json().get(token) != SUCCESS)
            return false;
        token = trimmedRight(token);
        if (!isJsonValue(token))
            return false;
        isTexts = array.reset().error() == SUCCESS && joinItems(array, column.field().is(FieldFlag::Numbers));
    }
    if (isTexts) {
        note(column.writeList(m_row, m_list), column);
    } else {
        column.writeEmpty(m_row, CellState::Invalid, token);
        note(ColumnWriter::Outcome::WrongType, column);
    }
    return true;
}

bool RowDecoder::joinItems(ondemand::array array, bool areNumbers)
{
    m_list.clear();
    for (auto item : array) {
        std::string_view text;
        ondemand::json_type type{};
        if (item.type().get(type) != SUCCESS)
            return false;
        if (areNumbers && type == ondemand::json_type::number) {
            if (item.raw_json_token().get(text) != SUCCESS)
                return false;
            text = trimmedRight(text);
        } else if (item.get_string().get(text) != SUCCESS) {
            return false;
        }
        if (!m_list.empty())
            m_list += ", ";
        m_list += text;
    }
    return true;
}

bool RowDecoder::rawOf(Value value, std::string_view &raw)
{
    raw = tokenOf(value);
    if (raw.empty())
        return false;
    if (raw.front() == '{') {
        Object object;
        if (value.get_object().get(object) != SUCCESS || object.raw_json().get(raw) != SUCCESS)
            return false;
    } else if (raw.front() == '[') {
        ondemand::array array;
        if (value.get_array().get(array) != SUCCESS || array.raw_json().get(raw) != SUCCESS)
            return false;
    } else {
        if (raw.front() == '"')
            consume(value);
        return isJsonScalar(raw);
    }
    raw = trimmedRight(raw);
    return isJsonValue(raw);
}

bool RowDecoder::skip(Value value)
{
    std::string_view raw;
    return rawOf(value, raw);
}

//! The same for every column at and below a node that has no cell in this row yet.
void RowDecoder::writeBelow(int node, CellState state, std::string_view token)
{
    const FieldTree::Node &top = m_tree.node(node);
    if (top.column != FieldTree::kNone) {
        ColumnWriter &column = m_columns[static_cast<std::size_t>(top.column)];
        if (!column.hasCell(m_row))
            column.writeEmpty(m_row, state, token);
    }
    for (const int child : top.children) {
        m_tree.node(child).seenInRow = m_row;
        writeBelow(child, state, token);
    }
}

void RowDecoder::note(Defect::Kind kind, std::string_view field)
{
    m_defects.push_back({kind, std::string(field), m_row});
}

void RowDecoder::note(ColumnWriter::Outcome outcome, const ColumnWriter &column)
{
    switch (outcome) {
    case ColumnWriter::Outcome::Written:
        break;
    case ColumnWriter::Outcome::WrongType:
        note(Defect::Kind::WrongType, column.field().path);
        break;
    case ColumnWriter::Outcome::UnknownEnumValue:
        note(Defect::Kind::UnknownEnumValue, column.field().path);
        break;
    }
}

void RowDecoder::beginRow()
{
    m_currencies.assign(m_currencies.size(), Currency());
}

void RowDecoder::endRow(std::size_t begin, std::size_t end)
{
    for (const std::size_t column : m_moneyColumns) {
        const int slot = m_tree.currencySlots()[column];
        m_columns[column].setCurrency(m_row, slot == FieldTree::kNone
                                                 ? Currency::fromCode(m_columns[column].field().currency)
                                                 : m_currencies[static_cast<std::size_t>(slot)]);
    }
    m_offsets.emplace_back(static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end));
    ++m_row;
}

//! Once a page: a missing field is usually missing everywhere.
void RowDecoder::noteMissing()
{
    for (const ColumnWriter &column : m_columns) {
        const bool mayMiss = column.field().is(FieldFlag::Deprecated | FieldFlag::Optional);
        if (const std::optional<std::uint32_t> row = column.firstAbsent(); row && !mayMiss)
            m_defects.push_back({Defect::Kind::MissingField, std::string(column.field().path), *row});
    }
    std::ranges::stable_sort(m_defects, {}, &Defect::row);
}

ChunkPtr RowDecoder::finish(bool keepsJson)
{
    auto chunk = std::make_shared<ColumnChunk>();
    chunk->spec = &m_spec;
    chunk->rowCount = m_row;
    chunk->columns.reserve(m_columns.size());
    for (ColumnWriter &column : m_columns)
        chunk->columns.push_back(column.finish(m_row));
    noteMissing();
    if (keepsJson)
        chunk->raw = RawRows(m_page, std::move(m_offsets));
    chunk->defects = std::move(m_defects);
    return chunk;
}

} // namespace vinculo::api
