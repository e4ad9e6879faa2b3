// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/columnwriter.h"
#include "core/api/fieldtree.h"

#include <simdjson.h>

#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace vinculo::api {

//! Turns JSON rows into a ColumnChunk: walks each object once, in the order in which it was written, beside
//! the tree of described fields. Every function returns false when the page is not JSON; odd values become
//! defects.
class RowDecoder
{
public:
    using Value = simdjson::ondemand::value;
    using Object = simdjson::ondemand::object;

    //! `page` must stay alive and unchanged.
    //! `rows` is how many are expected.
    RowDecoder(const ResourceSpec &spec, std::string_view page, std::size_t rows);

    //! One element of the rows' array. `document` tells where values end.
    [[nodiscard]] bool addRow(Value value, simdjson::ondemand::document &document);
    //! The whole page is one row.
    [[nodiscard]] bool addOnlyRow(Object object);
    //! Checks a value that nobody reads.
    [[nodiscard]] bool skip(Value value);
    //! The unescaped key of a member; call it before its value is read.
    [[nodiscard]] bool keyOf(simdjson::ondemand::field &field, std::string_view &key);
    [[nodiscard]] ChunkPtr finish(bool keepsJson);

    //! The JSON of a scalar, without the whitespace behind it.
    static std::string_view tokenOf(Value &value);

private:
    [[nodiscard]] bool walk(Object object, int node);
    [[nodiscard]] bool visit(Value value, int node);
    [[nodiscard]] bool visitParent(Value value, int node);
    [[nodiscard]] bool visitLeaf(Value value, int node);
    [[nodiscard]] bool writeContainer(Value value, ColumnWriter &column, std::string_view token);
    [[nodiscard]] bool joinItems(simdjson::ondemand::array array, bool areNumbers);
    [[nodiscard]] bool writeString(Value value, ColumnWriter *column, std::string_view token, int node);
    void writeCurrency(int node, Currency currency);
    [[nodiscard]] bool rawOf(Value value, std::string_view &raw);
    //! An object with everything read from it.
    struct ReadObject
    {
        int node = FieldTree::kNone;
        std::uint32_t row = 0;
        std::string_view json;
        std::vector<std::pair<std::size_t, Currency>> currencies; //!< by slot
    };
    [[nodiscard]] bool readObject(Value value, int node, const char *begin);
    [[nodiscard]] const ReadObject *sameObject(int node, const char *begin) const;
    //! What tells objects apart, mostly: their first members.
    [[nodiscard]] static std::string_view mark(std::string_view json) { return json.substr(0, kMarkSize); }
    static constexpr std::size_t kMarkSize = 64;
    void rememberObject(int node, const char *begin);
    void writeAgain(const ReadObject &object);
    template<class Use>
    void forAllBelow(int node, const Use &use) const;
    void writeBelow(int node, CellState state, std::string_view token);
    void note(Defect::Kind kind, std::string_view field);
    void note(ColumnWriter::Outcome outcome, const ColumnWriter &column);
    void noteMissing();
    void beginRow();
    void endRow(std::size_t begin, std::size_t end);

    const ResourceSpec &m_spec;
    std::string_view m_page;
    FieldTree m_tree;
    std::vector<ColumnWriter> m_columns;
    std::vector<Currency> m_currencies;
    std::vector<std::size_t> m_moneyColumns;
    std::vector<ReadObject> m_objects;                            //!< different ones
    std::unordered_map<std::string_view, std::size_t> m_objectOf; //!< by their first bytes
    simdjson::ondemand::document *m_document = nullptr;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> m_offsets;
    std::vector<Defect> m_defects;
    std::string m_list;
    std::uint32_t m_row = 0;
};

} // namespace vinculo::api
