// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/endpoints/body.h"

#include <rapidjson/error/en.h>

namespace vinculo::sandbox {

Body::Body(const Request &request)
{
    if (request.body.empty()) {
        m_document.SetObject();
        return;
    }
    m_document.Parse(request.body.data(), request.body.size());
    if (m_document.HasParseError()) {
        const std::string reason = rapidjson::GetParseError_En(m_document.GetParseError());
        add({"parse_error",
             "JSON parse error - " + reason + " (char " + std::to_string(m_document.GetErrorOffset()) + ')'});
    } else if (!m_document.IsObject()) {
        add(invalid({}, "Invalid data. Expected a dictionary."));
    }
}

const rapidjson::Value *Body::member(const char *name) const
{
    if (!m_document.IsObject())
        return nullptr;
    const auto found = m_document.FindMember(name);
    return found == m_document.MemberEnd() ? nullptr : &found->value;
}

bool Body::has(const char *name) const
{
    return member(name) != nullptr;
}

std::string Body::requiredText(const char *name)
{
    const rapidjson::Value *value = member(name);
    if (!value)
        add(required(name));
    else if (value->IsNull())
        add(nullValue(name));
    else if (!value->IsString())
        add(invalid(name, "Not a valid string."));
    else if (value->GetStringLength() == 0)
        add(blank(name));
    else
        return {value->GetString(), value->GetStringLength()};
    return {};
}

std::optional<std::string> Body::text(const char *name)
{
    const rapidjson::Value *value = member(name);
    if (!value || value->IsNull())
        return std::nullopt;
    if (!value->IsString()) {
        add(invalid(name, "Not a valid string."));
        return std::nullopt;
    }
    return std::string(value->GetString(), value->GetStringLength());
}

std::optional<Uuid> Body::requiredUuid(const char *name)
{
    const std::string value = requiredText(name);
    if (value.empty())
        return std::nullopt;
    const auto id = parseUuid(value);
    if (!id)
        add(invalidUuid(name, value));
    return id;
}

std::optional<Uuid> Body::uuid(const char *name)
{
    const auto value = text(name);
    return value ? requiredUuid(name) : std::nullopt;
}

std::optional<Day> Body::requiredDay(const char *name)
{
    const std::string value = requiredText(name);
    if (value.empty())
        return std::nullopt;
    const auto day = parseDay(value);
    if (!day)
        add(invalidDate(name));
    return day;
}

std::optional<Day> Body::day(const char *name)
{
    const auto value = text(name);
    return value ? requiredDay(name) : std::nullopt;
}

bool Body::flag(const char *name, bool fallback)
{
    const rapidjson::Value *value = member(name);
    if (!value || value->IsNull())
        return fallback;
    if (!value->IsBool()) {
        add(invalid(name, "Must be a valid boolean."));
        return fallback;
    }
    return value->GetBool();
}

std::optional<std::vector<std::string>> Body::texts(const char *name)
{
    const rapidjson::Value *value = member(name);
    if (!value || value->IsNull())
        return std::nullopt;
    if (!value->IsArray()) {
        add({"not_a_list",
             "Expected a list but got type \"" + std::string(value->IsString() ? "str" : "int") + "\".",
             name});
        return std::nullopt;
    }
    std::vector<std::string> list;
    for (const auto &item : value->GetArray()) {
        if (item.IsString())
            list.emplace_back(item.GetString(), item.GetStringLength());
        else
            add(invalid(name, "Not a valid string."));
    }
    return list;
}

} // namespace vinculo::sandbox
