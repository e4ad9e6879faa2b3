// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calllog/reading/jsoncells.h"

#include <simdjson.h>

#include <algorithm>

namespace vinculo::models {

namespace dom = simdjson::dom;

namespace {

constexpr std::size_t kDeepest = 4;

void appendValue(std::string &out, dom::element value)
{
    std::string_view text;
    if (value.get(text) == simdjson::SUCCESS)
        out.append(text);
    else if (!value.is_null())
        out.append(simdjson::minify(value));
}

bool isEntry(dom::element value)
{
    dom::object object;
    if (value.get(object) != simdjson::SUCCESS || object.size() == 0)
        return false;
    return true;
}

void collectFrom(dom::object object, JsonPath &prefix, std::vector<JsonPath> &paths)
{
    for (const auto [key, value] : object) {
        prefix.emplace_back(key);
        if (isEntry(value) && prefix.size() < kDeepest)
            collectFrom(dom::object(value), prefix, paths);
        else if (paths.size() < JsonCells::kMostColumns && std::ranges::find(paths, prefix) == paths.end())
            paths.push_back(prefix);
        prefix.pop_back();
    }
}

} // namespace

struct JsonCells::Parser
{
    dom::parser parser;
    dom::element root;

    bool parse(std::string_view text)
    {
        return parser.parse(text.data(), text.size(), true).get(root) == simdjson::SUCCESS &&
               root.is_object();
    }
};

JsonCells::JsonCells(std::string_view text, bool isLineWise, bool isLast)
    : m_begin(text.data())
    , m_end(text.data() + text.size())
    , m_isLineWise(isLineWise)
    , m_isLast(isLast)
    , m_parser(std::make_unique<Parser>())
{
}

JsonCells::~JsonCells() = default;

void JsonCells::setText(std::string_view text)
{
    m_begin = text.data();
    m_end = text.data() + text.size();
    m_at = 0;
}

QString JsonCells::nameOf(const JsonPath &path)
{
    QStringList parts;
    for (const std::string &key : path)
        parts << QString::fromStdString(key);
    return parts.join(u'.');
}

//! What is no object: goes on behind the line.
JsonCells::Next JsonCells::skipLine(const char *at)
{
    const char *end = std::find(at, m_end, '\n');
    if (end == m_end && !m_isLast)
        return Next::Incomplete;
    m_object = {};
    m_isBroken = true;
    m_lines = 1;
    m_at = static_cast<std::size_t>((end == m_end ? end : end + 1) - m_begin);
    return Next::Record;
}

JsonCells::Next JsonCells::next()
{
    m_isBroken = false;
    m_linesBefore = 0;
    const char *at = m_begin + m_at;
    const auto isBetween = [](char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == ',' || c == '[' || c == ']' ||
               c == '}';
    };
    for (; at < m_end && isBetween(*at); ++at)
        m_linesBefore += *at == '\n' ? 1 : 0;
    if (at == m_end) {
        m_at = static_cast<std::size_t>(at - m_begin);
        return m_isLast ? Next::End : Next::Incomplete;
    }
    if (*at != '{')
        return skipLine(at);
    int depth = 0;
    int lines = 0;
    bool isText = false;
    const bool isCut = static_cast<std::size_t>(m_end - at) > kLongestObject;
    const char *limit = isCut ? at + kLongestObject : m_end;
    for (const char *c = at; c < limit; ++c) {
        if (*c == '\n') {
            if (isText || m_isLineWise) // no line ends inside a text of JSON: this object is broken
                return skipLine(at);
            ++lines;
        } else if (isText) {
            if (*c == '\\' && c + 1 < m_end)
                ++c;
            else if (*c == '"')
                isText = false;
        } else if (*c == '"') {
            isText = true;
        } else if (*c == '{' || *c == '[') {
            ++depth;
        } else if ((*c == '}' || *c == ']') && --depth == 0) {
            m_object = {at, static_cast<std::size_t>(c + 1 - at)};
            m_at = static_cast<std::size_t>(c + 1 - m_begin);
            m_lines = lines;
            return Next::Record;
        }
    }
    return m_isLast || isCut ? skipLine(at) : Next::Incomplete;
}

bool JsonCells::read(const std::vector<JsonPath> &paths)
{
    m_values.resize(paths.size());
    for (std::string &value : m_values)
        value.clear();
    if (!m_parser->parse(m_object))
        return false;
    for (std::size_t i = 0; i < paths.size(); ++i) {
        dom::element value = m_parser->root;
        bool isThere = !paths[i].empty();
        for (const std::string &key : paths[i]) {
            dom::object object;
            isThere = isThere && value.get(object) == simdjson::SUCCESS &&
                      object[key].get(value) == simdjson::SUCCESS;
            if (!isThere)
                break;
        }
        if (isThere)
            appendValue(m_values[i], value);
    }
    return true;
}

bool JsonCells::collect(std::vector<JsonPath> &paths)
{
    if (!m_parser->parse(m_object))
        return false;
    JsonPath prefix;
    collectFrom(dom::object(m_parser->root), prefix, paths);
    return true;
}

} // namespace vinculo::models
