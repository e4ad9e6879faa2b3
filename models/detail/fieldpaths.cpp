// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/detail/fieldpaths.h"

#include "models/detail/jsonindent.h"

namespace vinculo::models {

FieldPaths::FieldPaths(const ResourceSpec &spec)
{
    add(spec.fields, {});
}

void FieldPaths::add(const TableView<FieldSpec> &fields, const std::string &parent)
{
    for (const FieldSpec &field : fields) {
        const std::string path = parent + std::string(field.path);
        for (std::size_t dot = path.find('.'); dot != std::string::npos; dot = path.find('.', dot + 1))
            m_fields.try_emplace(path.substr(0, dot), nullptr);
        const bool isOpenObject = field.type == FieldType::Object && field.fields.empty();
        const bool isNested = !field.fields.empty();
        m_fields.insert_or_assign(path, isNested || isOpenObject ? nullptr : &field);
        if (isOpenObject)
            m_open.insert(path);
        if (isNested)
            add(field.fields, path + '.');
    }
}

bool FieldPaths::isOpen(std::string_view path) const
{
    return m_open.contains(path);
}

FieldPaths::Kind FieldPaths::kindOf(std::string_view path) const
{
    const auto found = m_fields.find(path);
    if (found == m_fields.end())
        return Kind::Unknown;
    return found->second ? Kind::Leaf : Kind::Branch;
}

std::string FieldPaths::maskedToken(std::string_view path, const JsonNode &scalar) const
{
    if (scalar.kind == JsonNode::Kind::Null)
        return std::string(scalar.token);
    const auto found = m_fields.find(path);
    const FieldSpec *field = found == m_fields.end() ? nullptr : found->second;
    if (field && !field->is(FieldFlag::Sensitive))
        return std::string(scalar.token);
    if (!field && scalar.kind == JsonNode::Kind::Boolean)
        return std::string(scalar.token);
    const bool isText = scalar.kind == JsonNode::Kind::String;
    const MaskKind kind = field && isText ? field->mask : MaskKind::Everything;
    return jsonString(masked(QString::fromStdString(scalar.text()), kind));
}

} // namespace vinculo::models
