// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/resourcespec.h"
#include "models/detail/jsontree.h"

#include <map>
#include <set>
#include <string>
#include <string_view>

namespace vinculo::models {

//! Every path a resource describes, nested fields included, and how a value found there is masked.
class FieldPaths
{
public:
    enum class Kind { Unknown, Branch, Leaf };
    explicit FieldPaths(const ResourceSpec &spec);

    //! Branch: an object or list with described fields somewhere below.
    [[nodiscard]] Kind kindOf(std::string_view path) const;
    //! An object of which nothing but its name is described.
    [[nodiscard]] bool isOpen(std::string_view path) const;
    //! The token to show while masked: as sent when the field is described as harmless; otherwise a string of
    //! dots. null stays null.
    [[nodiscard]] std::string maskedToken(std::string_view path, const JsonNode &scalar) const;

private:
    void add(const TableView<FieldSpec> &fields, const std::string &parent);

    std::map<std::string, const FieldSpec *, std::less<>> m_fields; //!< nullptr: a branch
    std::set<std::string, std::less<>> m_open;
};

} // namespace vinculo::models
