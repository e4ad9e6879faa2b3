// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/seedfile/seednode.h"

#include <rapidjson/error/en.h>
#include <rapidjson/memorystream.h>

#include <algorithm>
#include <charconv>
#include <set>

namespace vinculo::sandbox {

namespace {

// Money may not pass through floating point, so numbers are kept as texts that begin with a character that no
// text of a seed file has a reason to begin with.
constexpr char kNumberMark = '\x01';

struct DigitKeeper
{
    rapidjson::Document &to;

    bool Null() { return to.Null(); }
    bool Bool(bool value) { return to.Bool(value); }
    bool Int(int value) { return to.Int(value); }
    bool Uint(unsigned value) { return to.Uint(value); }
    bool Int64(std::int64_t value) { return to.Int64(value); }
    bool Uint64(std::uint64_t value) { return to.Uint64(value); }
    bool Double(double value) { return to.Double(value); }
    bool RawNumber(const char *text, rapidjson::SizeType size, bool)
    {
        const std::string marked = kNumberMark + std::string(text, size);
        return to.String(marked.data(), static_cast<rapidjson::SizeType>(marked.size()), true);
    }
    bool String(const char *text, rapidjson::SizeType size, bool copy) { return to.String(text, size, copy); }
    bool StartObject() { return to.StartObject(); }
    bool Key(const char *text, rapidjson::SizeType size, bool copy) { return to.Key(text, size, copy); }
    bool EndObject(rapidjson::SizeType count) { return to.EndObject(count); }
    bool StartArray() { return to.StartArray(); }
    bool EndArray(rapidjson::SizeType count) { return to.EndArray(count); }
};

std::string placeOf(std::string_view json, std::size_t offset)
{
    const std::string_view before = json.substr(0, offset);
    const auto line = 1 + std::count(before.begin(), before.end(), '\n');
    const std::size_t start = before.rfind('\n');
    const std::size_t column = start == std::string_view::npos ? offset + 1 : offset - start;
    return "line " + std::to_string(line) + ", column " + std::to_string(column);
}

std::string joined(std::initializer_list<std::string_view> words)
{
    std::string text;
    for (const std::string_view word : words)
        text += (text.empty() ? "" : ", ") + std::string(word);
    return text;
}

template<class Number>
std::optional<Number> parsed(std::string_view text)
{
    Number value{};
    const auto result = std::from_chars(text.data(), text.data() + text.size(), value);
    if (result.ec != std::errc() || result.ptr != text.data() + text.size())
        return std::nullopt;
    return value;
}

std::optional<Cents> parsedMoney(std::string_view text)
{
    const std::size_t point = text.find('.');
    std::string digits(text.substr(0, point));
    std::string decimals(point == std::string_view::npos ? std::string_view() : text.substr(point + 1));
    if (digits.size() > 14 || decimals.size() > 2)
        return std::nullopt;
    decimals.resize(2, '0');
    return parsed<Cents>(digits + decimals);
}

} // namespace

std::optional<std::string> SeedNode::parse(std::string_view json, rapidjson::Document &document)
{
    rapidjson::ParseResult result;
    auto fill = [&](rapidjson::Document &target) {
        rapidjson::Reader reader;
        rapidjson::MemoryStream stream(json.data(), json.size());
        DigitKeeper keeper{target};
        result = reader.Parse<rapidjson::kParseNumbersAsStringsFlag | rapidjson::kParseValidateEncodingFlag>(
            stream, keeper);
        return !result.IsError();
    };
    document.Populate(fill);
    if (!result.IsError())
        return std::nullopt;
    return placeOf(json, result.Offset()) + ": " + rapidjson::GetParseError_En(result.Code());
}

const rapidjson::Value *SeedNode::member(const char *name) const
{
    if (!m_value->IsObject())
        return nullptr;
    const auto found = m_value->FindMember(name);
    return found == m_value->MemberEnd() ? nullptr : &found->value;
}

std::string SeedNode::pathOf(const char *name) const
{
    return m_path.empty() ? name : m_path + '.' + name;
}

std::optional<std::string_view> SeedNode::digits(const rapidjson::Value &value)
{
    if (!value.IsString() || value.GetStringLength() == 0 || value.GetString()[0] != kNumberMark)
        return std::nullopt;
    return std::string_view(value.GetString(), value.GetStringLength()).substr(1);
}

void SeedNode::note(const char *name, const std::string &sentence) const
{
    m_problems->push_back(pathOf(name) + ": " + sentence);
}

void SeedNode::note(const std::string &sentence) const
{
    m_problems->push_back((m_path.empty() ? std::string("the file") : m_path) + ": " + sentence);
}

bool SeedNode::isObjectOf(std::initializer_list<std::string_view> members) const
{
    if (!m_value->IsObject()) {
        note("has to be an object.");
        return false;
    }
    std::set<std::string_view> seen;
    for (const auto &item : m_value->GetObject()) {
        const std::string_view name(item.name.GetString(), item.name.GetStringLength());
        const std::string text(name);
        if (std::find(members.begin(), members.end(), name) == members.end())
            note(text.c_str(), "is not known here; there are " + joined(members) + '.');
        else if (!seen.insert(name).second)
            note(text.c_str(), "is there twice.");
    }
    return true;
}

std::optional<std::string> SeedNode::text(const char *name) const
{
    const rapidjson::Value *value = member(name);
    if (!value)
        return std::nullopt;
    if (!value->IsString() || digits(*value)) {
        note(name, "has to be a text in quotes.");
        return std::nullopt;
    }
    return std::string(value->GetString(), value->GetStringLength());
}

std::string SeedNode::requiredText(const char *name) const
{
    if (!has(name)) {
        note(name, "is missing.");
        return {};
    }
    const auto value = text(name);
    if (value && value->empty())
        note(name, "must not be empty.");
    return value.value_or(std::string());
}

std::optional<std::string> SeedNode::word(const char *name,
                                          std::initializer_list<std::string_view> words) const
{
    const auto value = text(name);
    if (!value)
        return std::nullopt;
    if (std::find(words.begin(), words.end(), *value) == words.end()) {
        note(name, "is \"" + *value + "\" but has to be one of " + joined(words) + '.');
        return std::nullopt;
    }
    return value;
}

std::optional<bool> SeedNode::flag(const char *name) const
{
    const rapidjson::Value *value = member(name);
    if (!value)
        return std::nullopt;
    if (!value->IsBool()) {
        note(name, "has to be true or false.");
        return std::nullopt;
    }
    return value->GetBool();
}

std::optional<int> SeedNode::number(const char *name, int low, int high) const
{
    const rapidjson::Value *value = member(name);
    if (!value)
        return std::nullopt;
    const auto text = digits(*value);
    const auto number = text ? parsed<int>(*text) : std::nullopt;
    if (!number || *number < low || *number > high) {
        note(name, "has to be a number from " + std::to_string(low) + " to " + std::to_string(high) + '.');
        return std::nullopt;
    }
    return number;
}

std::optional<Cents> SeedNode::money(const char *name) const
{
    const rapidjson::Value *value = member(name);
    if (!value)
        return std::nullopt;
    const auto text = digits(*value);
    const auto amount = text ? parsedMoney(*text) : std::nullopt;
    if (!amount)
        note(name, "has to be an amount such as 1234.56, without quotes.");
    return amount;
}

std::optional<Day> SeedNode::day(const char *name) const
{
    const auto value = text(name);
    const auto day = value ? parseDay(*value) : std::nullopt;
    if (value && !day)
        note(name, "has to be a date such as 2026-03-14.");
    return day;
}

std::optional<Instant> SeedNode::instant(const char *name) const
{
    const auto value = text(name);
    const auto instant = value ? parseInstant(*value) : std::nullopt;
    if (value && !instant)
        note(name, "has to be a timestamp with a zone such as 2026-03-14T09:00:00Z.");
    return instant;
}

std::optional<SeedNode> SeedNode::object(const char *name) const
{
    const rapidjson::Value *value = member(name);
    if (!value)
        return std::nullopt;
    return SeedNode(*value, pathOf(name), *m_problems);
}

void SeedNode::each(const char *name, const std::function<void(const SeedNode &)> &visit) const
{
    const rapidjson::Value *value = member(name);
    if (!value)
        return;
    if (!value->IsArray()) {
        note(name, "has to be a list.");
        return;
    }
    int index = 0;
    for (const auto &item : value->GetArray())
        visit(SeedNode(item, pathOf(name) + '[' + std::to_string(index++) + ']', *m_problems));
}

} // namespace vinculo::sandbox
