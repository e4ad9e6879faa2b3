// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/detail/jsoncell.h"

#include "core/domain/timestamp.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace vinculo::models {

namespace {

//! Whole numbers come as 5.0 now and then.
std::optional<std::int64_t> readInteger(std::string_view token)
{
    std::int64_t value = 0;
    const auto [end, problem] = std::from_chars(token.data(), token.data() + token.size(), value);
    if (problem == std::errc() && end == token.data() + token.size())
        return value;
    const std::optional<Decimal> decimal = Decimal::parse(token);
    if (!decimal || decimal->units() % Decimal::kUnit != 0)
        return std::nullopt;
    return decimal->units() / Decimal::kUnit;
}

Currency currencyAt(const FieldSpec &field, const JsonNode &object, const JsonNode &root)
{
    if (!field.currency.empty())
        return Currency::fromCode(field.currency);
    const JsonNode *code = object.at(field.currencyPath);
    if (!code)
        code = root.at(field.currencyPath);
    return code && code->kind == JsonNode::Kind::String ? Currency::fromCode(code->text()) : Currency();
}

} // namespace

JsonCell::JsonCell(const FieldSpec &field, const JsonNode &object, const JsonNode &root)
{
    m_view.field = &field;
    const JsonNode *node = object.at(field.path);
    if (!node)
        return;
    if (node->kind == JsonNode::Kind::Null) {
        m_view.state = api::CellState::Null;
    } else if (read(*node, object, root)) {
        m_view.state = api::CellState::Value;
    } else {
        m_view.state = api::CellState::Invalid;
        setText(std::string(node->token));
    }
}

bool JsonCell::isOdd() const
{
    return m_view.state == api::CellState::Invalid ||
           (hasValue() && m_view.field->type == FieldType::Enum && !m_view.enumValue);
}

bool JsonCell::read(const JsonNode &node, const JsonNode &object, const JsonNode &root)
{
    switch (node.kind) {
    case JsonNode::Kind::String:
        return readString(node);
    case JsonNode::Kind::Number:
        if (m_view.field->type == FieldType::Money)
            m_view.currency = currencyAt(*m_view.field, object, root);
        return readNumber(node);
    case JsonNode::Kind::Boolean:
        m_view.number = node.token == "true" ? 1 : 0;
        return m_view.field->type == FieldType::Boolean;
    case JsonNode::Kind::Array:
        return m_view.field->type == FieldType::TextList && readList(node);
    case JsonNode::Kind::Null:
    case JsonNode::Kind::Object:
        break;
    }
    return false;
}

bool JsonCell::readString(const JsonNode &node)
{
    const std::string text = node.text();
    switch (m_view.field->type) {
    case FieldType::Identifier:
        return api::Uuid::parse(text, m_view.uuid);
    case FieldType::Date: {
        const std::optional<std::int32_t> days = parseDays(text);
        m_view.number = days.value_or(0);
        return days.has_value();
    }
    case FieldType::Timestamp: {
        const std::optional<std::int64_t> instant = parseMicroseconds(text);
        m_view.number = instant.value_or(0);
        return instant.has_value();
    }
    case FieldType::Enum: {
        const auto *known =
            std::ranges::find(m_view.field->values, std::string_view(text), &EnumValue::value);
        m_view.enumValue = known == m_view.field->values.end() ? nullptr : known;
        return setText(text);
    }
    case FieldType::Text:
        return setText(text);
    case FieldType::Money:
    case FieldType::Decimal:
    case FieldType::Integer:
    case FieldType::Boolean:
    case FieldType::TextList:
    case FieldType::Object:
    case FieldType::ObjectList:
        break;
    }
    return false;
}

bool JsonCell::readNumber(const JsonNode &node)
{
    const FieldType type = m_view.field->type;
    std::optional<std::int64_t> number;
    if (type == FieldType::Integer)
        number = readInteger(node.token);
    else if (type == FieldType::Money || type == FieldType::Decimal)
        if (const std::optional<Decimal> decimal = Decimal::parse(node.token))
            number = decimal->units();
    m_view.number = number.value_or(0);
    return number.has_value();
}

bool JsonCell::readList(const JsonNode &node)
{
    std::string joined;
    for (const JsonNode &item : node.children) {
        const bool isNumber = item.kind == JsonNode::Kind::Number && m_view.field->is(FieldFlag::Numbers);
        if (item.kind != JsonNode::Kind::String && !isNumber)
            return false;
        joined += joined.empty() ? "" : ", ";
        joined += item.text();
    }
    return setText(std::move(joined));
}

bool JsonCell::setText(std::string text)
{
    m_text = std::move(text);
    m_view.text = m_text;
    return true;
}

} // namespace vinculo::models
