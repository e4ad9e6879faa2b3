// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/detail/jsontree.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace vinculo::models {

namespace {

constexpr int kDeepest = 200; // recursion: far from the end of any stack

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

//! Text of a string token. Escapes, surrogate pairs included, are left to Qt.
std::string unquoted(std::string_view token)
{
    if (token.size() < 2)
        return {};
    if (token.find('\\') == std::string_view::npos)
        return std::string(token.substr(1, token.size() - 2));
    const QByteArray wrapped = '[' + QByteArray(token.data(), static_cast<qsizetype>(token.size())) + ']';
    return QJsonDocument::fromJson(wrapped).array().at(0).toString().toStdString();
}

class Reader
{
public:
    explicit Reader(std::string_view json)
        : m_json(json)
    {
    }

    bool readAll(JsonNode &node)
    {
        skipSpace();
        if (!readValue(node, 0))
            return false;
        skipSpace();
        return m_at == m_json.size();
    }

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_json.size(); }
    [[nodiscard]] char peek() const { return m_json[m_at]; }
    void skipSpace()
    {
        while (!atEnd() && isSpace(peek()))
            ++m_at;
    }
    bool take(char c)
    {
        skipSpace();
        if (atEnd() || peek() != c)
            return false;
        ++m_at;
        return true;
    }

    bool readString(std::string_view &token)
    {
        const std::size_t begin = m_at;
        if (atEnd() || peek() != '"')
            return false;
        for (++m_at; !atEnd(); ++m_at) {
            if (peek() == '\\') {
                ++m_at;
            } else if (peek() == '"') {
                token = m_json.substr(begin, ++m_at - begin);
                return true;
            }
        }
        return false;
    }

    bool readWord(JsonNode &node)
    {
        const std::size_t begin = m_at;
        while (!atEnd() && !isSpace(peek()) && peek() != ',' && peek() != ']' && peek() != '}')
            ++m_at;
        node.token = m_json.substr(begin, m_at - begin);
        if (node.token == "null")
            node.kind = JsonNode::Kind::Null;
        else if (node.token == "true" || node.token == "false")
            node.kind = JsonNode::Kind::Boolean;
        else
            node.kind = JsonNode::Kind::Number;
        return node.kind != JsonNode::Kind::Number ||
               (!node.token.empty() &&
                node.token.find_first_not_of("+-.0123456789eE") == std::string_view::npos);
    }

    bool readMembers(JsonNode &node, int depth, char end)
    {
        ++m_at; // the opening bracket
        if (take(end))
            return true;
        do {
            JsonNode child;
            skipSpace();
            if (end == '}' && (!readString(child.key) || !take(':')))
                return false;
            skipSpace();
            if (!readValue(child, depth + 1))
                return false;
            node.children.push_back(std::move(child));
        } while (take(','));
        return take(end);
    }

    bool readValue(JsonNode &node, int depth)
    {
        if (atEnd() || depth > kDeepest)
            return false;
        const std::size_t begin = m_at;
        bool isGood = false;
        switch (peek()) {
        case '{':
            node.kind = JsonNode::Kind::Object;
            isGood = readMembers(node, depth, '}');
            break;
        case '[':
            node.kind = JsonNode::Kind::Array;
            isGood = readMembers(node, depth, ']');
            break;
        case '"':
            node.kind = JsonNode::Kind::String;
            return readString(node.token);
        default:
            return readWord(node);
        }
        node.token = m_json.substr(begin, m_at - begin);
        return isGood;
    }

    std::string_view m_json;
    std::size_t m_at = 0;
};

const JsonNode *childOf(const JsonNode &node, std::string_view key)
{
    if (node.kind != JsonNode::Kind::Object)
        return nullptr;
    for (const JsonNode &child : node.children)
        if (child.keyText() == key)
            return &child;
    return nullptr;
}

} // namespace

const JsonNode *JsonNode::at(std::string_view path) const
{
    const JsonNode *node = this;
    while (node && !path.empty()) {
        const std::size_t dot = path.find('.');
        node = childOf(*node, path.substr(0, dot));
        path = dot == std::string_view::npos ? std::string_view() : path.substr(dot + 1);
    }
    return node;
}

std::string JsonNode::keyText() const
{
    return unquoted(key);
}

std::string JsonNode::text() const
{
    return kind == Kind::String ? unquoted(token) : std::string(token);
}

std::optional<JsonNode> readJson(std::string_view json)
{
    JsonNode root;
    return Reader(json).readAll(root) ? std::optional(std::move(root)) : std::nullopt;
}

} // namespace vinculo::models
