// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/http/errors.h"
#include "sandbox/store/records.h"

#include <rapidjson/document.h>

namespace vinculo::sandbox {

//! A request's JSON object. Getters note what is wrong and go on, so that one answer names every bad field.
//! Unknown members are ignored.
class Body
{
public:
    //! An empty text counts as an empty object.
    explicit Body(const Request &request);

    [[nodiscard]] bool isObject() const { return m_document.IsObject(); }
    [[nodiscard]] bool has(const char *name) const;

    //! The member; noted as a problem when absent, null, empty or no text.
    std::string requiredText(const char *name);
    //! The member or nothing; a problem only when it is no text.
    std::optional<std::string> text(const char *name);
    std::optional<Uuid> requiredUuid(const char *name);
    std::optional<Uuid> uuid(const char *name);
    std::optional<Day> requiredDay(const char *name);
    std::optional<Day> day(const char *name);
    bool flag(const char *name, bool fallback);
    std::optional<std::vector<std::string>> texts(const char *name);

    void add(Problem problem) { m_problems.push_back(std::move(problem)); }
    [[nodiscard]] const Problems &problems() const { return m_problems; }

private:
    const rapidjson::Value *member(const char *name) const;

    rapidjson::Document m_document;
    Problems m_problems;
};

} // namespace vinculo::sandbox
