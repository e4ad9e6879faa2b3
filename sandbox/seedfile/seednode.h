// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/store/records.h"

#include <rapidjson/document.h>

#include <functional>
#include <initializer_list>

namespace vinculo::sandbox {

using SeedProblems = std::vector<std::string>;

//! A value of a seed file with the path that leads to it ("people[0].links[1].status"). Getters note what is
//! wrong under that path and go on, so that one start names every mistake.
class SeedNode
{
public:
    SeedNode(const rapidjson::Value &value, std::string path, SeedProblems &problems)
        : m_value(&value)
        , m_path(std::move(path))
        , m_problems(&problems)
    {
    }

    //! Parses a file; the document's numbers keep their digits. Answers what is wrong with it as JSON.
    static std::optional<std::string> parse(std::string_view json, rapidjson::Document &document);

    //! Notes it when this is no object, and every member that is not among these.
    bool isObjectOf(std::initializer_list<std::string_view> members) const;

    [[nodiscard]] bool has(const char *name) const { return member(name) != nullptr; }
    std::optional<std::string> text(const char *name) const;
    std::string requiredText(const char *name) const;
    //! One of these words.
    std::optional<std::string> word(const char *name, std::initializer_list<std::string_view> words) const;
    std::optional<bool> flag(const char *name) const;
    std::optional<int> number(const char *name, int low, int high) const;
    //! At most two decimals.
    std::optional<Cents> money(const char *name) const;
    std::optional<Day> day(const char *name) const;
    std::optional<Instant> instant(const char *name) const;
    std::optional<SeedNode> object(const char *name) const;
    void each(const char *name, const std::function<void(const SeedNode &)> &visit) const;

    //! Notes something about a member, or about this value itself.
    void note(const char *name, const std::string &sentence) const;
    void note(const std::string &sentence) const;

private:
    const rapidjson::Value *member(const char *name) const;
    [[nodiscard]] std::string pathOf(const char *name) const;
    //! The digits of a number; nothing for every other value.
    static std::optional<std::string_view> digits(const rapidjson::Value &value);

    const rapidjson::Value *m_value;
    std::string m_path;
    SeedProblems *m_problems;
};

} // namespace vinculo::sandbox
