// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/fieldtree.h"

#include <algorithm>

namespace vinculo::api {

namespace {

constexpr std::size_t kLongestOrder = 512; // keys of one object that are remembered; a hostile one has more

} // namespace

FieldTree::FieldTree(const ResourceSpec &spec)
{
    m_nodes.emplace_back();
    for (const FieldSpec &field : spec.fields) {
        if (!field.isColumn())
            continue;
        node(nodeAt(field.path)).column = static_cast<int>(m_columns.size());
        m_columns.push_back(&field);
    }
    for (const FieldSpec *field : m_columns) {
        int slot = kNone;
        if (field->type == FieldType::Money && !field->currencyPath.empty()) {
            Node &currency = node(nodeAt(field->currencyPath));
            if (currency.currency == kNone)
                currency.currency = m_currencyCount++;
            slot = currency.currency;
        }
        m_currencySlots.push_back(slot);
    }
}

int FieldTree::nodeAt(std::string_view path)
{
    int at = root();
    std::size_t begin = 0;
    while (begin <= path.size()) {
        const std::size_t end = std::min(path.find('.', begin), path.size());
        const std::string_view name = path.substr(begin, end - begin);
        int next = kNone;
        for (const int child : node(at).children)
            if (node(child).name == name)
                next = child;
        if (next == kNone) {
            next = static_cast<int>(m_nodes.size());
            node(at).children.push_back(next);
            Node &made = m_nodes.emplace_back();
            made.name = name;
            made.path = path.substr(0, end);
        }
        at = next;
        begin = end + 1;
    }
    return at;
}

int FieldTree::childFor(int parent, std::size_t position, std::string_view key)
{
    Node &object = node(parent);
    int found = kNone;
    for (const int child : object.children)
        if (node(child).name == key)
            found = child;
    if (position < kLongestOrder && key.find_first_of("\\\"") == std::string_view::npos) {
        if (position >= object.order.size())
            object.order.resize(position + 1, {std::string(), kNone});
        object.order[position] = {std::string(key), found};
    }
    return found;
}

} // namespace vinculo::api
