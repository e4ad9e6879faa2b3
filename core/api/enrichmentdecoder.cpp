// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/enrichmentdecoder.h"

#include "core/api/decoder.h"

#include <simdjson.h>

#include <algorithm>
#include <string>

namespace vinculo::api {

namespace ondemand = simdjson::ondemand;
using simdjson::SUCCESS;

namespace {

constexpr std::string_view kWindows[] = {"3d", "1w", "1m", "3m", "6m", "12m"};

std::string_view trimmed(std::string_view json)
{
    const auto end = json.find_last_not_of(" \t\r\n");
    return end == std::string_view::npos ? std::string_view() : json.substr(0, end + 1);
}

//! A name as the API makes them, which needs no escaping.
bool isPlain(std::string_view key)
{
    return !key.empty() && std::ranges::all_of(key, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
    });
}

bool rawOf(ondemand::value value, std::string_view &raw)
{
    ondemand::json_type type{};
    if (value.type().get(type) != SUCCESS)
        return false;
    if (type == ondemand::json_type::object) {
        ondemand::object object;
        return value.get_object().get(object) == SUCCESS && object.raw_json().get(raw) == SUCCESS;
    }
    if (type == ondemand::json_type::array) {
        ondemand::array array;
        return value.get_array().get(array) == SUCCESS && array.raw_json().get(raw) == SUCCESS;
    }
    raw = trimmed(value.raw_json_token());
    return !raw.empty();
}

//! The tables of an answer written anew as arrays of plain rows, every number with the digits it came with.
class Rewriter
{
public:
    explicit Rewriter(const QByteArray &body)
        : m_json(body.constData(), static_cast<std::size_t>(body.size()))
    {
    }

    //! False: not JSON, or not what the table is made of.
    bool write(const ResultTable &table, std::string &out)
    {
        m_isFirst = true;
        out = "[";
        const bool isGood = forEachRow([&](ondemand::object row) {
            switch (table.shape) {
            case ResultShape::Rows:
                return appendList(row, table, {}, out, true);
            case ResultShape::Nested:
                return appendNested(row, table, out);
            case ResultShape::Metrics:
                return appendMetrics(row, out);
            }
            return false;
        });
        out += ']';
        return isGood;
    }

private:
    template<class Handle>
    bool forEachRow(const Handle &handle)
    {
        ondemand::parser parser;
        ondemand::document document;
        ondemand::json_type type{};
        if (parser.iterate(m_json).get(document) != SUCCESS || document.type().get(type) != SUCCESS)
            return false;
        if (type == ondemand::json_type::object) {
            ondemand::object row;
            return document.get_object().get(row) == SUCCESS && handle(row);
        }
        ondemand::array rows;
        if (document.get_array().get(rows) != SUCCESS)
            return false;
        for (auto item : rows) {
            ondemand::object row;
            if (item.get_object().get(row) != SUCCESS || !handle(row))
                return false;
        }
        return true;
    }

    void appendRow(std::string_view row, std::string_view first, std::string &out)
    {
        if (!std::exchange(m_isFirst, false))
            out += ',';
        if (first.empty()) {
            out += row;
            return;
        }
        const std::string_view rest = row.substr(1); // behind the brace
        out += '{';
        out += first;
        if (rest.find_first_not_of(" \t\r\n") != rest.find('}'))
            out += ',';
        out += rest;
    }

    bool appendNested(ondemand::object row, const ResultTable &table, std::string &out)
    {
        std::string first;
        if (!table.parentKey.empty()) {
            ondemand::value parent;
            std::string_view raw;
            const auto found = row.find_field_unordered(table.parentKey).get(parent);
            if (found == SUCCESS && rawOf(parent, raw))
                first = '"' + std::string(table.parentKey) + "\":" + std::string(raw);
            else if (found != simdjson::NO_SUCH_FIELD)
                return false;
            if (row.reset().error() != SUCCESS)
                return false;
        }
        return appendList(row, table, first, out, false);
    }

    bool appendList(ondemand::object row, const ResultTable &table, std::string_view first, std::string &out,
                    bool isRequired)
    {
        ondemand::value value;
        const auto found = row.find_field_unordered(table.at).get(value);
        bool isNull = false;
        if (found == simdjson::NO_SUCH_FIELD ||
            (found == SUCCESS && value.is_null().get(isNull) == SUCCESS && isNull))
            return !isRequired;
        ondemand::array list;
        if (found != SUCCESS || value.get_array().get(list) != SUCCESS)
            return false;
        for (auto item : list) {
            ondemand::object object;
            std::string_view raw;
            if (item.get_object().get(object) != SUCCESS || object.raw_json().get(raw) != SUCCESS)
                return false;
            appendRow(raw, first, out);
        }
        return true;
    }

    bool appendMetrics(ondemand::object root, std::string &out)
    {
        for (auto item : root) {
            ondemand::field field;
            if (std::move(item).get(field) != SUCCESS)
                return false;
            std::string_view group;
            ondemand::json_type type{};
            if (field.unescaped_key().get(group) != SUCCESS || field.value().type().get(type) != SUCCESS)
                return false;
            ondemand::object members;
            if (type == ondemand::json_type::object && isPlain(group) &&
                (field.value().get_object().get(members) != SUCCESS || !appendGroup(group, members, out)))
                return false;
        }
        return true;
    }

    struct Figure
    {
        std::string name;
        std::string members; //!< window → number, as JSON
    };

    //! "min_balance_3m" is the figure "min_balance" in the window "3m".
    static std::pair<std::string_view, std::string_view> split(std::string_view key)
    {
        const std::size_t at = key.rfind('_');
        if (at != std::string_view::npos &&
            std::ranges::find(kWindows, key.substr(at + 1)) != std::end(kWindows))
            return {key.substr(0, at), key.substr(at + 1)};
        return {key, "value"};
    }

    bool appendGroup(std::string_view group, ondemand::object members, std::string &out)
    {
        std::vector<Figure> figures;
        for (auto item : members) {
            ondemand::field field;
            std::string_view raw;
            if (std::move(item).get(field) != SUCCESS)
                return false;
            std::string_view key;
            if (field.unescaped_key().get(key) != SUCCESS || !rawOf(field.value(), raw))
                return false;
            if (raw.front() == '[' || raw.front() == '{' || raw.front() == '"' || !isPlain(key))
                continue; // no figure
            const auto [name, window] = split(key);
            auto figure = std::ranges::find(figures, name, &Figure::name);
            if (figure == figures.end())
                figure = figures.insert(figure, {std::string(name), {}});
            figure->members += ",\"" + std::string(window) + "\":" + std::string(raw);
        }
        for (const Figure &figure : figures)
            appendRow("{\"group\":\"" + std::string(group) + "\",\"figure\":\"" + figure.name + '"' +
                          figure.members + '}',
                      {}, out);
        return true;
    }

    simdjson::padded_string m_json;
    bool m_isFirst = true;
};

} // namespace

Result<std::vector<ChunkPtr>> decodeEnrichment(const EnrichmentSpec &spec, const QByteArray &body)
{
    std::vector<ChunkPtr> tables;
    Rewriter rewriter(body);
    for (const ResultTable &table : spec.results) {
        QByteArray rows = body;
        if (table.shape != ResultShape::Rows || !table.at.empty()) {
            std::string written;
            if (!rewriter.write(table, written)) {
                Result<DecodedList> whole = decodeList(*table.spec, body, RawJson::Drop); // tells HTML apart
                ApiError error = whole ? ApiError{} : std::move(whole.error());
                error.kind = ErrorKind::Protocol;
                return Unexpected(std::move(error));
            }
            rows = QByteArray(written.data(), static_cast<qsizetype>(written.size()));
        }
        Result<DecodedList> list = decodeList(*table.spec, rows, RawJson::Drop);
        if (!list)
            return Unexpected(std::move(list.error()));
        tables.push_back(std::move(list->rows));
    }
    return tables;
}

} // namespace vinculo::api
