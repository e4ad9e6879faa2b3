// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/queryconditions.h"

#include "models/query/queryterms.h"
#include "models/query/querywriter.h"

#include <algorithm>

namespace vinculo::models {

using namespace Qt::StringLiterals;

namespace {

std::vector<QueryNodePtr> partsOf(const Query &query)
{
    if (query.isEmpty())
        return {};
    if (query.root->kind == QueryNode::Kind::All)
        return query.root->children;
    return {query.root};
}

QueryValue::Operator operatorOf(QueryTerm::Kind kind)
{
    switch (kind) {
    case QueryTerm::Kind::Equals:
        return QueryValue::Operator::Equals;
    case QueryTerm::Kind::Above:
        return QueryValue::Operator::Above;
    case QueryTerm::Kind::AtLeast:
        return QueryValue::Operator::AtLeast;
    case QueryTerm::Kind::Below:
        return QueryValue::Operator::Below;
    case QueryTerm::Kind::AtMost:
        return QueryValue::Operator::AtMost;
    case QueryTerm::Kind::Contains:
    case QueryTerm::Kind::Regex:
    case QueryTerm::Kind::Empty:
    case QueryTerm::Kind::Between:
        break;
    }
    return QueryValue::Operator::None;
}

QList<QueryValue> valuesOf(QueryTerm::Kind kind, const QStringList &texts)
{
    QueryValue value;
    if (kind == QueryTerm::Kind::Empty) {
        value.text = u"empty"_s;
        return {value};
    }
    if (kind == QueryTerm::Kind::Between) {
        value.text = texts.value(0).trimmed() + u".."_s + texts.value(1).trimmed();
        return {value};
    }
    QList<QueryValue> values;
    for (const QString &text : texts) {
        // The form of phrases, so that nothing in the text is taken for syntax.
        value.form = kind == QueryTerm::Kind::Regex ? QueryValue::Form::Regex : QueryValue::Form::Phrase;
        value.op = operatorOf(kind);
        value.text = text;
        values.append(value);
    }
    return values;
}

//! Words for all text columns: each value must occur.
QueryNodePtr wordsNode(QueryTerm::Kind kind, const QStringList &values, const QueryContext &context)
{
    std::vector<QueryNodePtr> words;
    for (const QString &text : values) {
        if (text.trimmed().isEmpty() || (kind == QueryTerm::Kind::Regex && !context.regexes->compiled(text)))
            continue;
        auto node = std::make_shared<QueryNode>();
        QueryTerm term;
        term.kind = kind == QueryTerm::Kind::Regex ? kind : QueryTerm::Kind::Contains;
        term.first = text;
        node->terms.push_back(std::move(term));
        words.push_back(std::move(node));
    }
    return joinedNodes(QueryNode::Kind::All, words);
}

} // namespace

QList<QueryChip> conditions(const Query &query)
{
    QList<QueryChip> chips;
    for (const QueryNodePtr &node : partsOf(query)) {
        QueryChip chip;
        chip.node = node;
        chip.isNegated = node->kind == QueryNode::Kind::Not;
        const QueryNode &inner = chip.isNegated ? *node->children.front() : *node;
        chip.isGroup = inner.kind != QueryNode::Kind::Condition;
        chip.field = inner.field;
        chip.text = queryText(node);
        chips.append(std::move(chip));
    }
    return chips;
}

MadeCondition makeCondition(const QueryFields &fields, const QueryContext &context, const QString &path,
                            QueryTerm::Kind kind, const QStringList &values, bool isNegated)
{
    MadeCondition made;
    QueryNodePtr node;
    if (path.isEmpty()) {
        node = wordsNode(kind, values, context);
    } else if (const FieldSpec *field = fields.ofPath(path)) {
        auto condition = std::make_shared<QueryNode>();
        condition->field = field;
        condition->terms = QueryTermReader(fields, context, made.errors).read(*field, valuesOf(kind, values));
        if (!condition->terms.empty())
            node = std::move(condition);
    } else {
        made.errors.append(
            {.position = 0, .length = 0, .kind = QueryError::Kind::UnknownField, .argument = path});
    }
    made.node = isNegated ? negatedNode(node) : node;
    return made;
}

Query addCondition(const Query &query, const QueryNodePtr &condition)
{
    std::vector<QueryNodePtr> parts = partsOf(query);
    const auto isSame = [&condition](const QueryNodePtr &part) { return isSameQuery({part}, {condition}); };
    if (std::ranges::any_of(parts, isSame))
        return query;
    parts.push_back(condition);
    return {joinedNodes(QueryNode::Kind::All, parts)};
}

Query removeCondition(const Query &query, qsizetype index)
{
    return replaceCondition(query, index, {});
}

Query replaceCondition(const Query &query, qsizetype index, const QueryNodePtr &condition)
{
    std::vector<QueryNodePtr> parts = partsOf(query);
    if (index < 0 || index >= static_cast<qsizetype>(parts.size()))
        return query;
    parts[static_cast<std::size_t>(index)] = condition;
    return {joinedNodes(QueryNode::Kind::All, parts)};
}

} // namespace vinculo::models
