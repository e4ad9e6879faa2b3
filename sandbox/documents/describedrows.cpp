// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/documents/describedrows.h"

#include <algorithm>

namespace vinculo::sandbox {

namespace {

//! A key of an object: a field, or the fields whose dotted paths go on below it.
struct Branch
{
    std::string_view key;
    const FieldSpec *field = nullptr;
    std::vector<Branch> children;
};

void add(std::vector<Branch> &branches, std::string_view path, const FieldSpec &field)
{
    const std::string_view key = path.substr(0, path.find('.'));
    auto found = std::ranges::find(branches, key, &Branch::key);
    if (found == branches.end())
        found = branches.insert(branches.end(), Branch{.key = key, .field = nullptr, .children = {}});
    if (key.size() == path.size())
        found->field = &field;
    else
        add(found->children, path.substr(key.size() + 1), field);
}

//! The keys of an object in the order of its table.
std::vector<Branch> branchesOf(TableView<FieldSpec> fields)
{
    std::vector<Branch> branches;
    for (const FieldSpec &field : fields)
        add(branches, field.path, field);
    return branches;
}

class Writer
{
public:
    Writer(const DocumentSource &source, DocumentRows &rows, JsonWriter &json)
        : m_source(source)
        , m_rows(rows)
        , m_json(json)
    {
    }

    void members(const std::vector<Branch> &branches)
    {
        for (const Branch &branch : branches)
            member(branch);
    }

private:
    void member(const Branch &branch)
    {
        const FieldSpec *field = branch.field;
        if (field && field->type == FieldType::ObjectList) {
            m_json.beginArray(branch.key);
            for (int i = m_rows.random().between(1, 3); i > 0; --i)
                object({}, branchesOf(field->fields));
            m_json.endArray();
            return;
        }
        std::vector<Branch> children = branch.children;
        if (field && field->type == FieldType::Object)
            std::ranges::move(branchesOf(field->fields), std::back_inserter(children));
        if (!children.empty())
            object(branch.key, children);
        else if (field)
            value(branch.key, *field);
    }

    void object(std::string_view key, const std::vector<Branch> &branches)
    {
        m_json.beginObject(key);
        members(branches);
        m_json.endObject();
    }

    void value(std::string_view key, const FieldSpec &field)
    {
        Random &random = m_rows.random();
        switch (field.type) {
        case FieldType::Identifier:
            m_json.uuid(key, identifier(key, field));
            break;
        case FieldType::Text:
            text(key, field);
            break;
        case FieldType::Enum:
            m_json.text(key, field.values[random.below(field.values.size())].value);
            break;
        case FieldType::Date:
            m_json.day(key, dayOf(m_source.now) - random.between(1, 360));
            break;
        case FieldType::Timestamp:
            m_json.instant(key, m_source.collectedAt);
            break;
        case FieldType::Money:
        case FieldType::Decimal:
            m_json.cents(key, random.between64(100, 900'000));
            break;
        case FieldType::Integer:
            m_json.integer(key, random.between(0, 24));
            break;
        case FieldType::Boolean:
            m_json.boolean(key, random.chance(50));
            break;
        case FieldType::TextList:
            if (field.is(FieldFlag::Numbers)) {
                m_json.beginArray(key);
                m_json.integer({}, random.between(1, 20));
                m_json.endArray();
            } else {
                m_json.texts(key, {std::string(field.label)});
            }
            break;
        case FieldType::Object:
        case FieldType::ObjectList:
            m_json.null(key);
            break;
        }
    }

    Uuid identifier(std::string_view key, const FieldSpec &field)
    {
        if (key == "id")
            return m_rows.id();
        if (field.relation.resource == "links")
            return m_source.link.id;
        if (field.relation.resource == "accounts" && !m_source.link.accounts.empty())
            return m_source.store.accounts[m_source.link.accounts.front()].id;
        return m_source.store.ids.make(IdKind::User, m_rows.random().below(1'000'000));
    }

    void text(std::string_view key, const FieldSpec &field)
    {
        if (key == "currency")
            m_json.text(key, m_source.person.chilean ? "CLP" : m_source.person.mexican ? "MXN" : "BRL");
        else if (field.relation.resource == "institutions")
            m_json.text(key, m_source.institution.name);
        else if (field.mask == MaskKind::Name)
            m_json.text(key, m_source.person.displayName);
        else if (field.mask == MaskKind::Document)
            m_json.text(key, m_source.person.documentNumber);
        else
            m_json.text(key, std::string(field.label) + ' ' + std::to_string(m_rows.random().between(1, 9)));
    }

    const DocumentSource &m_source;
    DocumentRows &m_rows;
    JsonWriter &m_json;
};

} // namespace

void makeDescribedRows(const ResourceSpec &spec, const DocumentSource &source, DocumentRows &rows)
{
    const std::vector<Branch> branches = branchesOf(spec.fields);
    for (int i = rows.random().between(1, 4); i > 0; --i) {
        JsonWriter &json = rows.beginBare();
        Writer(source, rows, json).members(branches);
        rows.end();
    }
}

} // namespace vinculo::sandbox
