// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/http/jsonwriter.h"

#include <charconv>

namespace vinculo::sandbox {

namespace {

//! A decimal number of `scale` places in its shortest form, with at least one place when there is any.
std::size_t decimalText(char *out, std::size_t size, std::int64_t value, int scale)
{
    std::int64_t unit = 1;
    for (int i = 0; i < scale; ++i)
        unit *= 10;
    char *at = out;
    if (value < 0)
        *at++ = '-';
    const std::int64_t magnitude = value < 0 ? -value : value;
    at = std::to_chars(at, out + size, magnitude / unit).ptr;
    *at++ = '.';
    for (std::int64_t rest = magnitude % unit, step = unit / 10; step > 0; step /= 10) {
        *at++ = static_cast<char>('0' + rest / step);
        rest %= step;
    }
    while (at[-1] == '0' && at[-2] != '.')
        --at;
    return static_cast<std::size_t>(at - out);
}

} // namespace

JsonWriter::JsonWriter()
    : m_writer(m_buffer)
{
}

void JsonWriter::putText(std::string_view value)
{
    m_writer.String(value.data() ? value.data() : "", static_cast<rapidjson::SizeType>(value.size()));
}

void JsonWriter::putKey(std::string_view key)
{
    if (!key.empty())
        m_writer.Key(key.data(), static_cast<rapidjson::SizeType>(key.size()));
}

void JsonWriter::beginObject(std::string_view key)
{
    putKey(key);
    m_writer.StartObject();
}

void JsonWriter::endObject()
{
    m_writer.EndObject();
}

void JsonWriter::beginArray(std::string_view key)
{
    putKey(key);
    m_writer.StartArray();
}

void JsonWriter::endArray()
{
    m_writer.EndArray();
}

void JsonWriter::null(std::string_view key)
{
    putKey(key);
    m_writer.Null();
}

void JsonWriter::text(std::string_view key, std::string_view value)
{
    putKey(key);
    putText(value);
}

void JsonWriter::optionalText(std::string_view key, const std::optional<std::string> &value)
{
    if (value)
        text(key, std::string_view(*value));
    else
        null(key);
}

void JsonWriter::textOrNull(std::string_view key, std::string_view value)
{
    if (value.empty())
        null(key);
    else
        text(key, value);
}

void JsonWriter::texts(std::string_view key, const std::vector<std::string> &values)
{
    beginArray(key);
    for (const std::string &value : values)
        putText(value);
    endArray();
}

void JsonWriter::integer(std::string_view key, std::int64_t value)
{
    putKey(key);
    m_writer.Int64(value);
}

void JsonWriter::boolean(std::string_view key, bool value)
{
    putKey(key);
    m_writer.Bool(value);
}

void JsonWriter::cents(std::string_view key, Cents value)
{
    char digits[32];
    std::size_t length = decimalText(digits, sizeof digits, value, 2);
    const bool whole = value % 100 == 0;
    if (whole && value / 100 % 2 == 0)
        length -= 2;
    raw(key, {digits, length});
}

void JsonWriter::cents(std::string_view key, std::optional<Cents> value)
{
    if (value)
        cents(key, *value);
    else
        null(key);
}

void JsonWriter::rate(std::string_view key, std::int64_t value)
{
    char digits[32];
    raw(key, {digits, decimalText(digits, sizeof digits, value, 5)});
}

void JsonWriter::uuid(std::string_view key, Uuid value)
{
    text(key, std::string_view(toText(value)));
}

void JsonWriter::instant(std::string_view key, Instant value)
{
    text(key, std::string_view(instantText(value)));
}

void JsonWriter::instant(std::string_view key, std::optional<Instant> value)
{
    if (value)
        instant(key, *value);
    else
        null(key);
}

void JsonWriter::day(std::string_view key, Day value)
{
    text(key, std::string_view(dayText(value)));
}

void JsonWriter::raw(std::string_view key, std::string_view json)
{
    putKey(key);
    m_writer.RawValue(json.data(), json.size(), rapidjson::kNullType);
}

std::string JsonWriter::take()
{
    std::string json(m_buffer.GetString(), m_buffer.GetSize());
    m_buffer.Clear();
    m_writer.Reset(m_buffer);
    return json;
}

} // namespace vinculo::sandbox
