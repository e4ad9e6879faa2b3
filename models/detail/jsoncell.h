// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/detail/jsontree.h"
#include "models/table/columntable.h"

#include <string>

namespace vinculo::models {

//! One scalar field read from a record by the rules of the list decoder: the same types are accepted, amounts
//! come from the raw token. Owns its text, so it stays where it was made.
class JsonCell
{
public:
    //! `object` is the record or the nested object the field belongs to; a Money field looks for its currency
    //! there first, then in `root`.
    JsonCell(const FieldSpec &field, const JsonNode &object, const JsonNode &root);
    JsonCell(const JsonCell &) = delete;
    JsonCell &operator=(const JsonCell &) = delete;

    [[nodiscard]] const CellView &view() const { return m_view; }
    [[nodiscard]] bool hasValue() const { return m_view.state == api::CellState::Value; }
    //! Wrong type, or an enum value no table knows.
    [[nodiscard]] bool isOdd() const;

private:
    bool read(const JsonNode &node, const JsonNode &object, const JsonNode &root);
    bool readString(const JsonNode &node);
    bool readNumber(const JsonNode &node);
    bool readList(const JsonNode &node);
    bool setText(std::string text);

    CellView m_view;
    std::string m_text;
};

} // namespace vinculo::models
