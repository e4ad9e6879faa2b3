// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/columnwriter.h"

#include "core/domain/timestamp.h"

#include <algorithm>
#include <charconv>
#include <limits>
#include <string>
#include <type_traits>
#include <utility>

namespace vinculo::api {

namespace {

constexpr std::size_t kLongestInvalidToken = 1024;

PlainColumn::Values emptyValues(FieldType type)
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
        return PlainTexts();
    }
    return PlainTexts();
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

std::optional<std::int64_t> unitsOf(std::string_view token)
{
    const auto decimal = Decimal::parse(token);
    return decimal ? std::optional(decimal->units()) : std::nullopt;
}

//! Whether a number has digits behind the last one that Decimal keeps.
bool hasMoreDigits(std::string_view number)
{
    const std::size_t mark = std::min(number.find_first_of("eE"), number.size());
    const std::string_view digits = number.substr(0, mark);
    const std::size_t last = digits.find_last_of("123456789");
    if (last == std::string_view::npos)
        return false; // zero
    const std::size_t point = std::min(digits.find('.'), digits.size());
    auto decimals = static_cast<std::int64_t>(last) - static_cast<std::int64_t>(point);
    if (last < point)
        ++decimals;
    std::string_view power = number.substr(std::min(mark + 1, number.size()));
    if (!power.empty() && power.front() == '+')
        power.remove_prefix(1);
    std::int64_t exponent = 0;
    const auto [end, problem] = std::from_chars(power.data(), power.data() + power.size(), exponent);
    if (problem == std::errc::result_out_of_range)
        return power.front() == '-';
    exponent = std::clamp<std::int64_t>(exponent, -1'000'000'000, 1'000'000'000);
    return decimals - exponent > Decimal::kScale;
}

std::optional<std::int64_t> integerOf(std::string_view token)
{
    std::int64_t value = 0;
    const auto [end, problem] = std::from_chars(token.data(), token.data() + token.size(), value);
    if (problem == std::errc() && end == token.data() + token.size())
        return value;
    // Whole numbers come as 5.0 now and then (API guide §25).
    const auto decimal = Decimal::parse(token);
    if (!decimal || decimal->units() % Decimal::kUnit != 0 || hasMoreDigits(token))
        return {};
    return decimal->units() / Decimal::kUnit;
}

//! Short numbers as nearly all are: at most 14 digits before the point and kScale behind it. Nothing for
//! others, also for those that are no JSON.
std::optional<std::int64_t> plainUnits(std::string_view token)
{
    constexpr std::size_t kMostDigits = 14;
    const bool isNegative = !token.empty() && token.front() == '-';
    std::size_t i = isNegative ? 1 : 0;
    const std::size_t begin = i;
    std::int64_t value = 0;
    for (; i < token.size() && token[i] >= '0' && token[i] <= '9' && i - begin <= kMostDigits; ++i)
        value = value * 10 + (token[i] - '0');
    const std::size_t digits = i - begin;
    if (digits == 0 || digits > kMostDigits || (digits > 1 && token[begin] == '0'))
        return {};
    int scale = 0;
    if (i < token.size() && token[i] == '.') {
        for (++i; i < token.size() && token[i] >= '0' && token[i] <= '9' && scale < Decimal::kScale;
             ++i, ++scale)
            value = value * 10 + (token[i] - '0');
        if (scale == 0)
            return {};
    }
    if (i != token.size())
        return {};
    for (; scale < Decimal::kScale; ++scale)
        value *= 10;
    return isNegative ? -value : value;
}

std::size_t slotOf(std::string_view text)
{
    const auto byte = [text](std::size_t i) {
        return static_cast<std::size_t>(static_cast<unsigned char>(text[i]));
    };
    return text.empty() ? 0 : byte(0) * 7 + byte(text.size() / 2) * 3 + byte(text.size() - 1) + text.size();
}

} // namespace

ColumnWriter::ColumnWriter(const FieldSpec &field, std::size_t rows)
    : m_expectedRows(rows)
{
    m_column.field = &field;
    m_column.values = emptyValues(field.type);
}

void ColumnWriter::addState(CellState state)
{
    std::vector<CellState> &states = m_column.states;
    if (states.empty()) {
        if (m_rows == 0 || m_only == state) {
            m_only = state;
            ++m_rows;
            return;
        }
        states.reserve(m_expectedRows);
        states.assign(m_rows, m_only);
    }
    states.push_back(state);
    ++m_rows;
}

CellState ColumnWriter::stateOf(std::uint32_t row) const
{
    return m_column.states.empty() ? m_only : m_column.states[row];
}

void ColumnWriter::passOver(std::uint32_t row)
{
    if (m_rows < row && !m_firstAbsent)
        m_firstAbsent = m_rows;
    while (m_rows < row) {
        pushNothing();
        addState(CellState::Absent);
    }
}

template<class T>
void ColumnWriter::push(std::uint32_t row, T value)
{
    passOver(row);
    auto &values = std::get<std::vector<T>>(m_column.values);
    if (!m_hasValues) {
        m_hasValues = true;
        values.reserve(std::max<std::size_t>(m_expectedRows, m_rows + 1));
        values.assign(m_rows, value);
    }
    values.push_back(value);
    addState(CellState::Value);
}

void ColumnWriter::pushText(std::uint32_t row, std::string_view text)
{
    passOver(row);
    auto &texts = std::get<PlainTexts>(m_column.values);
    if (!m_hasValues) {
        m_hasValues = true;
        texts.ends.reserve(std::max<std::size_t>(m_expectedRows, m_rows + 1));
        texts.ends.assign(m_rows, 0);
    }
    texts.bytes.append(text);
    texts.ends.push_back(static_cast<std::uint32_t>(texts.bytes.size()));
    addState(CellState::Value);
}

//! The value of a cell that has none.
void ColumnWriter::pushNothing()
{
    if (!m_hasValues)
        return;
    std::visit(
        [](auto &values) {
            if constexpr (std::is_same_v<std::decay_t<decltype(values)>, PlainTexts>)
                values.ends.push_back(static_cast<std::uint32_t>(values.bytes.size()));
            else
                values.emplace_back();
        },
        m_column.values);
}

void ColumnWriter::writeEmpty(std::uint32_t row, CellState state, std::string_view token)
{
    passOver(row);
    if (state == CellState::Absent && !m_firstAbsent)
        m_firstAbsent = row;
    if (state == CellState::Invalid)
        m_column.invalidTokens.emplace(row, shortened(token));
    pushNothing();
    addState(state);
}

void ColumnWriter::writeAgain(std::uint32_t row, std::uint32_t from)
{
    if (from >= m_rows)
        return; // it had no such member either
    const CellState state = stateOf(from);
    if (state != CellState::Value) {
        const auto token = m_column.invalidTokens.find(from);
        return writeEmpty(row, state,
                          token == m_column.invalidTokens.end() ? std::string() : std::string(token->second));
    }
    passOver(row);
    std::visit(
        [from](auto &values) {
            if constexpr (std::is_same_v<std::decay_t<decltype(values)>, PlainTexts>) {
                const std::uint32_t begin = from == 0 ? 0 : values.ends[from - 1];
                values.bytes.append(values.bytes, begin, values.ends[from] - begin);
                values.ends.push_back(static_cast<std::uint32_t>(values.bytes.size()));
            } else {
                const auto value = values[from];
                values.push_back(value);
            }
        },
        m_column.values);
    if (const auto token = m_column.invalidTokens.find(from); token != m_column.invalidTokens.end())
        m_column.invalidTokens.emplace(row, std::string(token->second));
    addState(CellState::Value);
}

ColumnWriter::Outcome ColumnWriter::invalid(std::uint32_t row, std::string_view token)
{
    writeEmpty(row, CellState::Invalid, token);
    return Outcome::WrongType;
}

void ColumnWriter::pushNumber(std::uint32_t row, std::int64_t units)
{
    if (field().type == FieldType::Money)
        push(row, MoneyCell{units, 0});
    else
        push(row, units);
}

bool ColumnWriter::writePlainToken(std::uint32_t row, std::string_view token)
{
    const FieldType type = field().type;
    if (token == "null") {
        writeEmpty(row, CellState::Null);
        return true;
    }
    if (type == FieldType::Boolean) {
        const bool isTrue = token == "true";
        if (!isTrue && token != "false")
            return false;
        push(row, static_cast<std::int64_t>(isTrue));
        return true;
    }
    if (type != FieldType::Money && type != FieldType::Decimal && type != FieldType::Integer)
        return false;
    const std::optional<std::int64_t> units = plainUnits(token);
    if (!units || (type == FieldType::Integer && *units % Decimal::kUnit != 0))
        return false;
    pushNumber(row, type == FieldType::Integer ? *units / Decimal::kUnit : *units);
    return true;
}

ColumnWriter::Outcome ColumnWriter::writeToken(std::uint32_t row, std::string_view token)
{
    if (writePlainToken(row, token))
        return Outcome::Written;
    const FieldType type = field().type;
    const bool isWord = token == "true" || token == "false";
    std::optional<std::int64_t> number;
    if (!isWord && type == FieldType::Integer)
        number = integerOf(token);
    else if (!isWord && (type == FieldType::Decimal || type == FieldType::Money))
        number = unitsOf(token);
    if (!number)
        return invalid(row, token);
    pushNumber(row, *number);
    if (type != FieldType::Integer && hasMoreDigits(token)) // the value is rounded: what was sent is kept
        m_column.invalidTokens.emplace(row, shortened(token));
    return Outcome::Written;
}

//! The index of a described value, or the number of them. Remembers by a hash where it found a text the last
//! time.
std::size_t ColumnWriter::knownValue(std::string_view text)
{
    constexpr std::size_t kSlots = 256;
    const auto &known = field().values;
    if (m_recentValues.empty())
        m_recentValues.resize(kSlots);
    std::uint16_t &recent = m_recentValues[slotOf(text) % kSlots];
    if (recent < known.size() && known[recent].value == text)
        return recent;
    for (std::size_t i = 0; i < known.size(); ++i) {
        if (known[i].value == text) {
            recent = static_cast<std::uint16_t>(i);
            return i;
        }
    }
    return known.size();
}

ColumnWriter::Outcome ColumnWriter::writeEnum(std::uint32_t row, std::string_view text,
                                              std::string_view token)
{
    const std::size_t known = field().values.size();
    if (const std::size_t index = knownValue(text); index < known) {
        push(row, static_cast<std::uint16_t>(index));
        return Outcome::Written;
    }
    auto &unknown = m_column.unknownValues;
    const auto position = std::find(unknown.begin(), unknown.end(), text);
    const std::size_t index = known + static_cast<std::size_t>(position - unknown.begin());
    if (index > std::numeric_limits<std::uint16_t>::max())
        return invalid(row, token);
    const bool isNew = position == unknown.end();
    if (isNew)
        unknown.emplace_back(text);
    push(row, static_cast<std::uint16_t>(index));
    return isNew ? Outcome::UnknownEnumValue : Outcome::Written;
}

ColumnWriter::Outcome ColumnWriter::writeText(std::uint32_t row, std::string_view text,
                                              std::string_view token)
{
    switch (field().type) {
    case FieldType::Identifier:
        if (Uuid uuid; Uuid::parse(text, uuid)) {
            push(row, uuid);
            return Outcome::Written;
        }
        break;
    case FieldType::Date:
        if (const auto days = parseDays(text)) {
            push(row, *days);
            return Outcome::Written;
        }
        break;
    case FieldType::Timestamp:
        if (const auto instant = parseMicroseconds(text)) {
            push(row, *instant);
            return Outcome::Written;
        }
        break;
    case FieldType::Enum:
        return writeEnum(row, text, token);
    case FieldType::Text:
        pushText(row, text);
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
    pushText(row, joined);
    return Outcome::Written;
}

void ColumnWriter::setCurrency(std::uint32_t row, Currency currency)
{
    if (m_hasValues && hasCell(row))
        std::get<std::vector<MoneyCell>>(m_column.values)[row].currency = currency.packed();
}

Column ColumnWriter::finish(std::uint32_t rows)
{
    passOver(rows);
    if (rows > 0 && m_column.states.empty() && m_only != CellState::Value) {
        if (m_only != CellState::Invalid)
            return Column(field(), rows, m_only);
        m_column.states.assign(rows, m_only);
    }
    return packed(std::move(m_column), rows);
}

} // namespace vinculo::api
