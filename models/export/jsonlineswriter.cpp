// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/jsonlineswriter.h"

#include "core/api/jsongrammar.h"

#include <algorithm>

namespace vinculo::models {

namespace {

using Kind = ExportCell::Kind;

void appendEscape(std::string &out, unsigned char byte)
{
    constexpr char kDigits[] = "0123456789abcdef";
    switch (byte) {
    case '"':
        out += "\\\"";
        return;
    case '\\':
        out += "\\\\";
        return;
    case '\n':
        out += "\\n";
        return;
    case '\r':
        out += "\\r";
        return;
    case '\t':
        out += "\\t";
        return;
    default:
        out += "\\u00";
        out.push_back(kDigits[byte >> 4]);
        out.push_back(kDigits[byte & 0xF]);
    }
}

//! Items came joined; none of the lists of the API has a comma inside an item. `areNumbers`: those that are
//! some stand without quotes.
void appendJsonList(std::string &out, std::string_view items, bool areNumbers)
{
    constexpr std::string_view kBetween = ", ";
    out.push_back('[');
    bool isFirst = true;
    while (!items.empty()) {
        const std::size_t end = items.find(kBetween);
        if (!std::exchange(isFirst, false))
            out.push_back(',');
        const std::string_view item = items.substr(0, end);
        const bool isNumber =
            areNumbers && !item.empty() && (item[0] == '-' || (item[0] >= '0' && item[0] <= '9'));
        if (isNumber && api::isJsonScalar(item))
            out += item;
        else
            appendJsonText(out, item);
        items.remove_prefix(end == std::string_view::npos ? items.size() : end + kBetween.size());
    }
    out.push_back(']');
}

} // namespace

void appendJsonText(std::string &out, std::string_view text)
{
    out.push_back('"');
    std::size_t start = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (byte >= 0x20 && byte != '"' && byte != '\\' && byte != 0x7F)
            continue;
        out.append(text, start, i - start);
        appendEscape(out, byte);
        start = i + 1;
    }
    out.append(text, start);
    out.push_back('"');
}

JsonLinesWriter::JsonLinesWriter(const ExportPlan &plan, QIODevice &device)
    : m_plan(plan)
    , m_reader(plan.columns)
    , m_output(device)
{
    for (std::size_t i = 0; i < plan.columns.size(); ++i) {
        Node *node = &m_root;
        std::string_view rest = plan.columns[i].path;
        for (std::size_t dot = rest.find('.'); dot != std::string_view::npos; dot = rest.find('.')) {
            node = &child(*node, rest.substr(0, dot));
            rest.remove_prefix(dot + 1);
        }
        child(*node, rest).column = static_cast<int>(i);
    }
}

JsonLinesWriter::Node &JsonLinesWriter::child(Node &parent, std::string_view name)
{
    std::string key;
    appendJsonText(key, name);
    key.push_back(':');
    const auto found = std::ranges::find(parent.children, key, &Node::key);
    if (found != parent.children.end())
        return *found;
    return parent.children.emplace_back(Node{.key = std::move(key), .children = {}});
}

bool JsonLinesWriter::writeRows(std::span<const std::uint32_t> rows)
{
    for (const std::uint32_t row : rows) {
        appendRow(m_output.buffer(), row);
        m_output.buffer().push_back('\n');
        if (!m_output.writeBlocks())
            return false;
    }
    return true;
}

bool JsonLinesWriter::finish()
{
    return m_output.flush();
}

void JsonLinesWriter::appendRow(std::string &out, std::uint32_t row)
{
    if (!appendNode(out, m_root, m_plan.table.rows[row]))
        out += "{}";
}

//! False, and nothing appended: the row has none of the fields inside.
bool JsonLinesWriter::appendNode(std::string &out, const Node &node, const RowRef &ref)
{
    const std::size_t start = out.size();
    bool isEmpty = true;
    for (const Node &next : node.children) {
        const std::size_t before = out.size();
        out.push_back(isEmpty ? '{' : ',');
        out += next.key;
        const bool isThere = next.column >= 0 ? appendValue(out, next, ref) : appendNode(out, next, ref);
        if (isThere)
            isEmpty = false;
        else
            out.resize(before);
    }
    if (isEmpty) {
        out.resize(start);
        return false;
    }
    out.push_back('}');
    return true;
}

bool JsonLinesWriter::appendValue(std::string &out, const Node &node, const RowRef &ref)
{
    const auto column = static_cast<std::size_t>(node.column);
    const ExportCell cell = m_reader.read(column, *m_plan.table.chunks[ref.chunk], ref.row);
    switch (cell.kind) {
    case Kind::Absent:
        return false;
    case Kind::Null:
        out += "null";
        return true;
    case Kind::Integer:
    case Kind::Decimal:
    case Kind::Boolean:
        appendPlain(out, cell);
        return true;
    case Kind::Odd: // an odd token is JSON already
        out += cell.text.empty() ? std::string_view("null") : cell.text;
        return true;
    case Kind::Date:
    case Kind::Timestamp:
    case Kind::Identifier:
        out.push_back('"');
        appendPlain(out, cell);
        out.push_back('"');
        return true;
    case Kind::Word:
    case Kind::Text:
        appendJsonText(out, cell.text);
        return true;
    case Kind::List:
        appendJsonList(out, cell.text,
                       !m_plan.columns[column].isMasked &&
                           m_plan.columns[column].field->is(FieldFlag::Numbers));
        return true;
    }
    return false;
}

} // namespace vinculo::models
