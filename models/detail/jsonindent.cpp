// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/detail/jsonindent.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace vinculo::models {

namespace {

class Indenter
{
public:
    explicit Indenter(const JsonScalarWriter &write)
        : m_write(write)
    {
    }

    void write(const JsonNode &node, const std::string &path, std::size_t depth)
    {
        if (node.isScalar()) {
            m_out += m_write(path, node);
            return;
        }
        const bool isObject = node.kind == JsonNode::Kind::Object;
        m_out += isObject ? '{' : '[';
        bool isFirst = true;
        for (const JsonNode &child : node.children) {
            m_out += isFirst ? "\n" : ",\n";
            isFirst = false;
            m_out.append(2 * (depth + 1), ' ');
            m_out += child.key;
            m_out += isObject ? ": " : "";
            write(child, isObject ? joined(path, child.keyText()) : path, depth + 1);
        }
        if (!isFirst)
            m_out.append("\n").append(2 * depth, ' ');
        m_out += isObject ? '}' : ']';
    }
    [[nodiscard]] QString text() const { return QString::fromStdString(m_out); }

private:
    static std::string joined(const std::string &path, const std::string &key)
    {
        return path.empty() ? key : path + '.' + key;
    }

    const JsonScalarWriter &m_write;
    std::string m_out;
};

} // namespace

QString indentedJson(const JsonNode &root)
{
    return indentedJson(root,
                        [](std::string_view, const JsonNode &scalar) { return std::string(scalar.token); });
}

QString indentedJson(const JsonNode &root, const JsonScalarWriter &write)
{
    Indenter indenter(write);
    indenter.write(root, {}, 0);
    return indenter.text();
}

std::string jsonString(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.sliced(1, list.size() - 2).toStdString();
}

} // namespace vinculo::models
