// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/queryparser.h"

#include "models/query/queryterms.h"
#include "models/query/wordkey.h"

#include <algorithm>

namespace vinculo::models {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostCharacters = 20'000;
constexpr int kDeepest = 60; //!< recursion stays far from the end of the smallest stack

class Parser
{
public:
    Parser(const QString &text, const QueryFields &fields, const QueryContext &context)
        : m_fields(fields)
        , m_context(context)
        , m_tokens(QueryLexer(text).tokens())
    {
    }
    ParsedQuery parse();

private:
    using Kind = QueryToken::Kind;
    [[nodiscard]] bool isAt(Kind kind) const { return m_at < m_tokens.size() && m_tokens[m_at].kind == kind; }
    [[nodiscard]] bool isAtEnd() const { return m_at >= m_tokens.size(); }
    QueryNodePtr parseAny();
    QueryNodePtr parseAll();
    QueryNodePtr parseNegated();
    QueryNodePtr parsePrimary();
    QueryNodePtr parseGroup();
    QueryNodePtr parseText(const QueryToken &token);
    QueryNodePtr parseIsEmpty(const QueryToken &token);
    QueryNodePtr parseField(const QueryToken &token);
    void skipGroup();
    void fail(QueryError::Kind kind, const QueryToken &token, const QString &argument = {});

    const QueryFields &m_fields;
    const QueryContext &m_context;
    QList<QueryToken> m_tokens;
    QList<QueryError> m_errors;
    qsizetype m_at = 0;
    int m_depth = 0;
    bool m_hasOperand = false; //!< whether the last operand was there at all, understood or not
};

ParsedQuery Parser::parse()
{
    std::vector<QueryNodePtr> parts;
    while (!isAtEnd()) {
        parts.push_back(parseAny());
        if (isAt(Kind::Close))
            fail(QueryError::Kind::UnexpectedParenthesis, m_tokens[m_at++]);
    }
    std::ranges::stable_sort(m_errors, {}, &QueryError::position);
    return {.query = {joinedNodes(QueryNode::Kind::All, parts)}, .errors = m_errors};
}

QueryNodePtr Parser::parseAny()
{
    std::vector<QueryNodePtr> parts;
    parts.push_back(parseAll());
    bool hasLeft = m_hasOperand;
    while (isAt(Kind::Or)) {
        const QueryToken &token = m_tokens[m_at++];
        parts.push_back(parseAll());
        if (!hasLeft || !m_hasOperand)
            fail(QueryError::Kind::UnexpectedOperator, token);
        hasLeft = hasLeft || m_hasOperand;
    }
    m_hasOperand = hasLeft;
    return joinedNodes(QueryNode::Kind::Any, parts);
}

QueryNodePtr Parser::parseAll()
{
    std::vector<QueryNodePtr> parts;
    bool hasOperand = false;
    while (!isAtEnd() && !isAt(Kind::Or) && !isAt(Kind::Close)) {
        if (isAt(Kind::And)) {
            const QueryToken &token = m_tokens[m_at++];
            if (!hasOperand || isAtEnd() || isAt(Kind::Or) || isAt(Kind::Close) || isAt(Kind::And))
                fail(QueryError::Kind::UnexpectedOperator, token);
            continue;
        }
        parts.push_back(parseNegated());
        hasOperand = true;
    }
    m_hasOperand = hasOperand;
    return joinedNodes(QueryNode::Kind::All, parts);
}

QueryNodePtr Parser::parseNegated()
{
    bool isNegated = false;
    qsizetype last = -1;
    for (; isAt(Kind::Not); ++m_at) {
        isNegated = !isNegated;
        last = m_at;
    }
    if (last >= 0 && (isAtEnd() || isAt(Kind::Or) || isAt(Kind::And) || isAt(Kind::Close))) {
        fail(QueryError::Kind::UnexpectedOperator, m_tokens[last]);
        return {};
    }
    const QueryNodePtr node = parsePrimary();
    return isNegated ? negatedNode(node) : node;
}

QueryNodePtr Parser::parsePrimary()
{
    if (isAt(Kind::Open))
        return parseGroup();
    const QueryToken &token = m_tokens[m_at++];
    if (QueryNodePtr node = parseIsEmpty(token))
        return node;
    return token.kind == Kind::Field ? parseField(token) : parseText(token);
}

QueryNodePtr Parser::parseGroup()
{
    const QueryToken &open = m_tokens[m_at];
    if (m_depth >= kDeepest) {
        fail(QueryError::Kind::TooDeep, open);
        skipGroup();
        return {};
    }
    ++m_at;
    ++m_depth;
    const QueryNodePtr node = parseAny();
    --m_depth;
    if (!m_hasOperand)
        fail(QueryError::Kind::UnexpectedParenthesis, open);
    if (isAt(Kind::Close))
        ++m_at;
    else
        fail(QueryError::Kind::UnclosedParenthesis, open);
    return node;
}

void Parser::skipGroup()
{
    int depth = 0;
    for (; !isAtEnd(); ++m_at) {
        depth += isAt(Kind::Open) ? 1 : isAt(Kind::Close) ? -1 : 0;
        if (depth == 0) {
            ++m_at;
            return;
        }
    }
}

QueryNodePtr Parser::parseText(const QueryToken &token)
{
    const bool isRegex = token.kind == Kind::Regex;
    if (!token.isClosed)
        fail(isRegex ? QueryError::Kind::UnclosedRegex : QueryError::Kind::UnclosedQuote, token);
    if (token.text.trimmed().isEmpty() || (isRegex && !token.isClosed))
        return {};
    QString problem;
    if (isRegex && !m_context.regexes->compiled(token.text, &problem)) {
        fail(QueryError::Kind::BadRegex, token, problem);
        return {};
    }
    auto node = std::make_shared<QueryNode>();
    QueryTerm term;
    term.kind = isRegex ? QueryTerm::Kind::Regex : QueryTerm::Kind::Contains;
    term.first = token.text;
    node->terms.push_back(std::move(term));
    node->position = token.position;
    node->length = token.length;
    return node;
}

//! `merchant is:empty`, as people say it; nothing when it is something else.
QueryNodePtr Parser::parseIsEmpty(const QueryToken &token)
{
    if (token.kind != Kind::Word || !isAt(Kind::Field))
        return {};
    const QueryToken &next = m_tokens[m_at];
    const bool isSaid = isIsWord(wordKey(next.text.toStdString())) && next.values.size() == 1 &&
                        next.values.first().form == QueryValue::Form::Raw &&
                        next.values.first().op == QueryValue::Operator::None &&
                        isEmptyWord(next.values.first().text);
    const FieldSpec *field =
        isSaid && !m_fields.find(next.text).field ? m_fields.find(token.text).field : nullptr;
    if (!field)
        return {};
    ++m_at;
    auto node = std::make_shared<QueryNode>();
    node->field = field;
    node->terms.push_back({.kind = QueryTerm::Kind::Empty, .first = {}, .last = {}, .enumValues = {}});
    node->position = token.position;
    node->length = next.values.first().position + next.values.first().length - token.position;
    return node;
}

QueryNodePtr Parser::parseField(const QueryToken &token)
{
    const QueryFields::Match match = m_fields.find(token.text);
    if (!match.field) {
        if (match.candidates.isEmpty())
            fail(QueryError::Kind::UnknownField, token, token.text);
        else
            fail(QueryError::Kind::AmbiguousField, token, match.candidates.join(u", "_s));
        return {};
    }
    if (token.values.isEmpty()) {
        QueryToken withColon = token;
        ++withColon.length;
        fail(QueryError::Kind::MissingValue, withColon);
        return {};
    }
    auto node = std::make_shared<QueryNode>();
    node->terms = QueryTermReader(m_fields, m_context, m_errors).read(*match.field, token.values);
    if (node->terms.empty())
        return {};
    node->field = match.field;
    node->position = token.position;
    node->length = token.values.last().position + token.values.last().length - token.position;
    return node;
}

void Parser::fail(QueryError::Kind kind, const QueryToken &token, const QString &argument)
{
    m_errors.append({.position = token.position, .length = token.length, .kind = kind, .argument = argument});
}

} // namespace

ParsedQuery parseQuery(const QString &text, const QueryFields &fields, const QueryContext &context)
{
    ParsedQuery parsed = Parser(text.left(kMostCharacters), fields, context).parse();
    if (text.size() > kMostCharacters)
        parsed.errors.append({.position = static_cast<int>(kMostCharacters),
                              .length = static_cast<int>(text.size() - kMostCharacters),
                              .kind = QueryError::Kind::TooLong,
                              .argument = {}});
    return parsed;
}

QueryNodePtr joinedNodes(QueryNode::Kind kind, const std::vector<QueryNodePtr> &parts)
{
    auto joined = std::make_shared<QueryNode>();
    joined->kind = kind;
    for (const QueryNodePtr &part : parts) {
        if (!part)
            continue;
        if (part->kind == kind)
            joined->children.insert(joined->children.end(), part->children.begin(), part->children.end());
        else
            joined->children.push_back(part);
    }
    if (joined->children.empty())
        return {};
    if (joined->children.size() == 1)
        return joined->children.front();
    joined->position = joined->children.front()->position;
    joined->length = joined->children.back()->position + joined->children.back()->length - joined->position;
    return joined;
}

QueryNodePtr negatedNode(const QueryNodePtr &node)
{
    if (!node)
        return {};
    if (node->kind == QueryNode::Kind::Not)
        return node->children.front();
    auto negated = std::make_shared<QueryNode>();
    negated->kind = QueryNode::Kind::Not;
    negated->children.push_back(node);
    negated->position = node->position;
    negated->length = node->length;
    return negated;
}

} // namespace vinculo::models
