// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/query/queryfields.h"
#include "models/query/querylexer.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace vinculo::models {

//! How the program writes a query for people: fields and enum values by their names in the current language
//! (`valor`, `situação:token-necessário`), the wire name where that would not be understood. Made on the GUI
//! thread together with the QueryFields it is read back with.
class QueryNames
{
public:
    explicit QueryNames(const QueryFields &fields);

    [[nodiscard]] QString fieldName(const FieldSpec &field) const; //!< without colon
    [[nodiscard]] QString valueName(const FieldSpec &field, std::uint16_t index) const;
    [[nodiscard]] static QString emptyName(); //!< what finds rows without a value
    //! The text with other names for the same fields and values; `reader` understands the text as it is.
    //! Everything else stays as typed.
    [[nodiscard]] QString renamed(const QString &text, const QueryFields &reader) const;

private:
    //! A typed value by its name in this language; nothing: it is the same in all.
    [[nodiscard]] std::optional<QString> valueRenamed(const FieldSpec &field, const QueryValue &value,
                                                      const QueryFields &reader) const;

    QHash<const FieldSpec *, QString> m_fields;
    QHash<const FieldSpec *, QStringList> m_values;
};

} // namespace vinculo::models
