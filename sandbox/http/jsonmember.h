// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <rapidjson/document.h>

#include <optional>
#include <string>

namespace vinculo::sandbox {

//! A member of a JSON object; null when there is none or when it is no object.
inline const rapidjson::Value *jsonMember(const rapidjson::Value &object, const char *name)
{
    if (!object.IsObject())
        return nullptr;
    const auto found = object.FindMember(name);
    return found == object.MemberEnd() ? nullptr : &found->value;
}

//! A member that is a text.
inline std::optional<std::string> jsonText(const rapidjson::Value &object, const char *name)
{
    const rapidjson::Value *value = jsonMember(object, name);
    if (!value || !value->IsString())
        return std::nullopt;
    return std::string(value->GetString(), value->GetStringLength());
}

} // namespace vinculo::sandbox
