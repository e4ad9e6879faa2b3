// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/detail/jsontree.h"
#include "models/person/listedvalue.h"

#include <QByteArray>

#include <optional>
#include <string_view>

namespace vinculo::models {

//! The objects of a list inside one record, such as the streams of an income: what is no column of a table.
//! Fields are read as the description of the resource says. Any thread.
class RecordItems
{
public:
    RecordItems(const TableSnapshot &table, std::size_t row, std::string_view listPath);
    RecordItems(const RecordItems &) = delete;
    RecordItems &operator=(const RecordItems &) = delete;

    [[nodiscard]] std::size_t size() const { return m_list ? m_list->children.size() : 0; }
    [[nodiscard]] QString text(std::size_t item, std::string_view path) const;
    [[nodiscard]] ListedValue listed(std::size_t item, std::string_view path) const;
    //! Days of a date, Decimal units, integers.
    [[nodiscard]] std::optional<std::int64_t> number(std::size_t item, std::string_view path) const;
    [[nodiscard]] QDate date(std::size_t item, std::string_view path) const;
    [[nodiscard]] std::optional<Money> money(std::size_t item, std::string_view path) const;
    [[nodiscard]] std::optional<api::Uuid> uuid(std::size_t item, std::string_view path) const;

private:
    template<class Read>
    void read(std::size_t item, std::string_view path, const Read &take) const;

    QByteArray m_json;
    std::optional<JsonNode> m_root; //!< views into m_json
    const JsonNode *m_list = nullptr;
    TableView<FieldSpec> m_fields;
};

} // namespace vinculo::models
