// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/columnwriter.h"

#include "core/domain/timestamp.h"

#include <algorithm>
#include <charconv>
#include <limits>

namespace vinculo::api {

namespace {

constexpr std::size_t kLongestInvalidToken = 1024;

Column::Values emptyValues(FieldType type)
{
    switch (type) {
    case FieldType::Identifier:
        return std::vector<Uuid>();
    case FieldType::Date:
        return std::vector<std::int32_t>();
    case FieldType::Timestamp:
    case FieldType::Integer:
    case FieldType::Boolean:
    case FieldType::Decimal:
        return std::vector<std::int64_t>();
    case FieldType::Money:
        return std::vector<MoneyCell>();
    case FieldType::Enum:
        return std::vector<std::uint16_t>();
    case FieldType::Text:
    case FieldType::TextList:
    case FieldType::Object:
    case FieldType::ObjectList:
        return TextColumn();
    }
    return TextColumn();
}

//! At most kLongestInvalidToken bytes, never half a character.
std::string_view shortened(std::string_view token)
{
    if (token.size() <= kLongestInvalidToken)
        return token;
    std::size_t size = kLongestInvalidToken;
    while (size > 0 && (static_cast<unsigned char>(token[size]) & 0xC0) == 0x80)
        --size;
    return token.substr(0, size);
}

std::optional<std::int64_t> integerOf(std::string_view token)
{
    std::int64_t value = 0;
    const auto [end, problem] = std::from_chars(token.data(), token.data() + token.size(), value);
    if (problem == std::errc() && end == token.data() + token.size())
        return value;
    // Whole numbers come as 5.0 now and then (API guide §25).
    const auto decimal = Decimal::parse(token);
    if (!decimal || decimal->units() % Decimal::kUnit != 0)
        return {};
    return decimal->units() / Decimal::kUnit;
}

} // namespace

ColumnWriter::ColumnWriter(const FieldSpec &field)
{
    m_column.field = &field;
    m_column.values = emptyValues(field.type);
}

void ColumnWriter::reserve(std::size_t rows)
{
    std::visit(
        [rows](auto &values) {
            if constexpr (std::is_same_v<std::decay_t<decltype(values)>, TextColumn>)
                values.ends.reserve(rows);
            else
                values.reserve(rows);
        },
        m_column.values);
}

template<class T>
void ColumnWriter::push(T value)
{
    std::get<std::vector<T>>(m_column.values).push_back(value);
    ++m_rows;
}

void ColumnWriter::pushText(std::string_view text)
{
    auto &column = std::get<TextColumn>(m_column.values);
    column.bytes.append(text);
    column.ends.push_back(static_cast<std::uint32_t>(column.bytes.size()));
    ++m_rows;
}

void ColumnWriter::pushDefault()
{
    std::visit(
        [](auto &values) {
            if constexpr (std::is_same_v<std::decay_t<decltype(values)>, TextColumn>)
                values.ends.push_back(static_cast<std::uint32_t>(values.bytes.size()));
            else
                values.emplace_back();
        },
        m_column.values);
    ++m_rows;
}

void ColumnWriter::writeEmpty(std::uint32_t row, CellState state, std::string_view token)
{
    m_column.states.resize(row + 1, CellState::Value);
    m_column.states[row] = state;
    if (state == CellState::Invalid)
        m_column.invalidTokens.emplace(row, shortened(token));
    pushDefault();
}

ColumnWriter::Outcome ColumnWriter::invalid(std::uint32_t row, std::string_view token)
{
    writeEmpty(row, CellState::Invalid, token);
    return Outcome::WrongType;
}

std::optional<std::int64_t> ColumnWriter::unitsOf(std::string_view token) const
{
    const auto decimal = Decimal::parse(token);
    if (!decimal)
        return {};
    return decimal->units();
}

ColumnWriter::Outcome ColumnWriter::writeToken(std::uint32_t row, std::string_view token)
{
    if (token == "null") {
        writeEmpty(row, CellState::Null);
        return Outcome::Written;
    }
    const bool boolean = token == "true" || token == "false";
    const FieldType type = field().type;
    if (type == FieldType::Boolean && boolean) {
        push(static_cast<std::int64_t>(token == "true"));
        return Outcome::Written;
    }
    std::optional<std::int64_t> number;
    if (!boolean && type == FieldType::Integer)
        number = integerOf(token);
    else if (!boolean && (type == FieldType::Decimal || type == FieldType::Money))
        number = unitsOf(token);
    if (!number)
        return invalid(row, token);
    if (type == FieldType::Money)
        push(MoneyCell{*number, 0});
    else
        push(*number);
    return Outcome::Written;
}

ColumnWriter::Outcome ColumnWriter::writeEnum(std::uint32_t row, std::string_view text,
                                              std::string_view token)
{
    const auto &known = field().values;
    for (std::size_t i = 0; i < known.size(); ++i) {
        if (known[i].value == text) {
            push(static_cast<std::uint16_t>(i));
            return Outcome::Written;
        }
    }
    auto &unknown = m_column.unknownValues;
    const auto position = std::find(unknown.begin(), unknown.end(), text);
    const std::size_t index = known.size() + static_cast<std::size_t>(position - unknown.begin());
    if (index > std::numeric_limits<std::uint16_t>::max())
        return invalid(row, token);
    const bool isNew = position == unknown.end();
    if (isNew)
        unknown.emplace_back(text);
    push(static_cast<std::uint16_t>(index));
    return isNew ? Outcome::UnknownEnumValue : Outcome::Written;
}

ColumnWriter::Outcome ColumnWriter::writeText(std::uint32_t row, std::string_view text,
                                              std::string_view token)
{
    switch (field().type) {
    case FieldType::Identifier:
        if (Uuid uuid; Uuid::parse(text, uuid)) {
            push(uuid);
            return Outcome::Written;
        }
        break;
    case FieldType::Date:
        if (const auto days = parseDays(text)) {
            push(*days);
            return Outcome::Written;
        }
        break;
    case FieldType::Timestamp:
        if (const auto instant = parseMicroseconds(text)) {
            push(*instant);
            return Outcome::Written;
        }
        break;
    case FieldType::Enum:
        return writeEnum(row, text, token);
    case FieldType::Text:
        pushText(text);
        return Outcome::Written;
    case FieldType::Money:
    case FieldType::Decimal:
    case FieldType::Integer:
    case FieldType::Boolean:
    case FieldType::TextList:
    case FieldType::Object:
    case FieldType::ObjectList:
        break;
    }
    return invalid(row, token);
}

ColumnWriter::Outcome ColumnWriter::writeList(std::uint32_t row, std::string_view joined)
{
    if (field().type != FieldType::TextList)
        return invalid(row, joined);
    pushText(joined);
    return Outcome::Written;
}

void ColumnWriter::setCurrency(std::uint32_t row, Currency currency)
{
    std::get<std::vector<MoneyCell>>(m_column.values)[row].currency = currency.packed();
}

Column ColumnWriter::finish()
{
    if (!m_column.states.empty())
        m_column.states.resize(m_rows, CellState::Value);
    return std::move(m_column);
}

} // namespace vinculo::api
