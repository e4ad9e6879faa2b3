// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filters/filterwords.h"

#include "models/query/queryparser.h"
#include "models/query/querywords.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace vinculo::models {

namespace {

//! The filter as if it were a column, which it need not be.
FieldSpec columnOf(const FilterSpec &filter)
{
    const bool isMasked = filter.mask != MaskKind::None;
    const bool isText = isMasked || filter.type == FieldType::Enum; // one without values
    return {.path = filter.key,
            .label = filter.label,
            .type = !filter.values.empty() ? FieldType::Enum
                    : isText               ? FieldType::Text
                                           : filter.type,
            .flags = isMasked ? FieldFlag::Sensitive : FieldFlag::None,
            .mask = filter.mask,
            .values = filter.values};
}

QueryTerm::Kind kindOf(FilterOp op, FieldType type)
{
    switch (op) {
    case FilterOp::Equals:
    case FilterOp::In:
    case FilterOp::NotIn:
    case FilterOp::AllIn:
        return type == FieldType::Identifier ? QueryTerm::Kind::Contains : QueryTerm::Kind::Equals;
    case FilterOp::Gt:
        return QueryTerm::Kind::Above;
    case FilterOp::Gte:
        return QueryTerm::Kind::AtLeast;
    case FilterOp::Lt:
        return QueryTerm::Kind::Below;
    case FilterOp::Lte:
        return QueryTerm::Kind::AtMost;
    case FilterOp::Range:
        return QueryTerm::Kind::Between;
    case FilterOp::Contains:
    case FilterOp::None:
    case FilterOp::Comparisons:
        break;
    }
    return QueryTerm::Kind::Contains;
}

QueryTerm termOf(const FieldSpec &field, QueryTerm::Kind kind, const QString &value)
{
    QueryTerm term;
    term.kind = kind;
    term.first = value;
    const std::string wire = value.toStdString();
    const auto *known = std::ranges::find(field.values, std::string_view(wire), &EnumValue::value);
    if (known != field.values.end())
        term.enumValues.push_back(static_cast<std::uint16_t>(known - field.values.begin()));
    return term;
}

QueryNodePtr nodeOf(const FieldSpec &field, std::vector<QueryTerm> terms)
{
    auto node = std::make_shared<QueryNode>();
    node->field = &field;
    node->terms = std::move(terms);
    return node;
}

} // namespace

QString filterSentence(const ResourceSpec &resource, const FilterSpec &filter, const api::ListFilter &value)
{
    const FieldSpec field = columnOf(filter);
    const QueryTerm::Kind kind = kindOf(value.op, field.type);
    std::vector<QueryTerm> terms;
    for (const QString &text : value.values)
        terms.push_back(termOf(field, kind, text));
    if (kind == QueryTerm::Kind::Between && terms.size() == 2) {
        terms.front().last = terms.back().first;
        terms.pop_back();
    }
    QueryNodePtr node;
    if (value.op == FilterOp::AllIn) {
        std::vector<QueryNodePtr> each;
        for (QueryTerm &term : terms)
            each.push_back(nodeOf(field, {std::move(term)}));
        node = joinedNodes(QueryNode::Kind::All, each);
    } else if (!terms.empty()) {
        node = nodeOf(field, std::move(terms));
    }
    return QueryWords(resource, QLocale(), true)
        .sentence(value.op == FilterOp::NotIn ? negatedNode(node) : node);
}

} // namespace vinculo::models
