// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/querytext.h"

#include "models/query/queryconditions.h"
#include "models/query/querywriter.h"

#include <algorithm>
#include <utility>

namespace vinculo::models {

using namespace Qt::StringLiterals;

namespace {

const QueryNode &innerOf(const QueryNode &node)
{
    return node.kind == QueryNode::Kind::Not ? *node.children.front() : node;
}

} // namespace

QueryText::QueryText(QString text, const QueryFields &fields, const QueryNames &names,
                     const QueryContext &context)
    : m_text(std::move(text))
    , m_fields(fields)
    , m_names(names)
    , m_context(context)
    , m_parsed(parseQuery(m_text, fields, context))
{
    const QList<QueryToken> tokens = QueryLexer(m_text).tokens();
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        // Tokens of fields tell only where the name stands; nothing but spaces lies between two tokens.
        int end = i + 1 < tokens.size() ? tokens[i + 1].position : static_cast<int>(m_text.size());
        while (end > tokens[i].position && (m_text[end - 1].isSpace() || m_text[end - 1].isNull()))
            --end;
        m_pieces.append({tokens[i].kind, tokens[i].position, end});
    }
}

bool QueryText::isAt(qsizetype piece, QueryToken::Kind kind) const
{
    return piece >= 0 && piece < m_pieces.size() && m_pieces[piece].kind == kind;
}

QueryText::PieceRange QueryText::rangeOf(const QueryNode &node) const
{
    const auto at = [this](int position) {
        return std::ranges::lower_bound(m_pieces, position, {}, &Piece::begin) - m_pieces.begin();
    };
    PieceRange range{at(node.position), at(node.position + node.length) - 1};
    while (range.last >= range.first) {
        if (isAt(range.first - 1, QueryToken::Kind::Not)) {
            --range.first;
        } else if (isAt(range.first - 1, QueryToken::Kind::Open) &&
                   isAt(range.last + 1, QueryToken::Kind::Close)) {
            --range.first;
            ++range.last;
        } else {
            break;
        }
    }
    return range;
}

QList<TextSpan> QueryText::spans() const
{
    QList<TextSpan> spans;
    for (const QueryChip &chip : conditions(m_parsed.query)) {
        const PieceRange range = rangeOf(*chip.node);
        if (range.last < range.first) {
            spans.append(TextSpan{});
            continue;
        }
        const int begin = m_pieces[range.first].begin;
        spans.append({begin, m_pieces[range.last].end - begin});
    }
    return spans;
}

QString QueryText::written(const QueryNodePtr &node, bool isAlone) const
{
    const QString text = m_names.renamed(queryText(node), m_fields);
    return node && node->kind == QueryNode::Kind::Any && !isAlone ? u'(' + text + u')' : text;
}

bool QueryText::means(const QString &text, const Query &wanted) const
{
    const ParsedQuery parsed = parseQuery(text, m_fields, m_context);
    return isSameQuery(parsed.query, wanted) && parsed.errors.size() <= m_parsed.errors.size();
}

//! People go on reading the name they chose themselves.
QString QueryText::keepingName(const QString &written, const QueryNode &old) const
{
    const QueryNode &inner = innerOf(old);
    if (!inner.field)
        return written;
    const qsizetype typed = m_text.indexOf(u':', inner.position);
    const qsizetype colon = written.indexOf(u':');
    const qsizetype sign = written.startsWith(u'-') ? 1 : 0;
    if (typed < 0 || colon < 0 || m_fields.find(written.mid(sign, colon - sign)).field != inner.field)
        return written;
    return written.left(sign) + m_text.mid(inner.position, typed - inner.position) + written.mid(colon);
}

QString QueryText::without(qsizetype index) const
{
    const QList<QueryChip> chips = conditions(m_parsed.query);
    if (index < 0 || index >= chips.size())
        return m_text;
    PieceRange range = rangeOf(*chips[index].node);
    const Query wanted = removeCondition(m_parsed.query, index);
    if (range.last >= range.first) {
        if (isAt(range.first - 1, QueryToken::Kind::And))
            --range.first;
        else if (isAt(range.last + 1, QueryToken::Kind::And))
            ++range.last;
        const QString before = m_text.left(m_pieces[range.first].begin);
        const QString after = m_text.mid(m_pieces[range.last].end);
        const QString text = after.trimmed().isEmpty()                            ? before.trimmed()
                             : before.trimmed().isEmpty()                         ? after.trimmed()
                             : before.back().isSpace() && after.front().isSpace() ? before.chopped(1) + after
                                                                                  : before + after;
        if (means(text, wanted))
            return text;
    }
    return written(wanted.root, true);
}

QString QueryText::with(qsizetype index, const QueryNodePtr &condition) const
{
    const QList<QueryChip> chips = conditions(m_parsed.query);
    if (!condition)
        return without(index);
    if (index < 0 || index >= chips.size() || isSameQuery({chips[index].node}, {condition}))
        return m_text;
    const Query wanted = replaceCondition(m_parsed.query, index, condition);
    const PieceRange range = rangeOf(*chips[index].node);
    if (range.last >= range.first) {
        const int begin = m_pieces[range.first].begin;
        const int length = m_pieces[range.last].end - begin;
        const QString anew = written(condition, m_pieces.size() == range.last - range.first + 1);
        for (const QString &candidate : {keepingName(anew, *chips[index].node), anew}) {
            const QString text = QString(m_text).replace(begin, length, candidate);
            if (means(text, wanted))
                return text;
        }
    }
    return written(wanted.root, true);
}

QString QueryText::withAdded(const QueryNodePtr &condition) const
{
    const Query wanted = addCondition(m_parsed.query, condition);
    if (isSameQuery(wanted, m_parsed.query))
        return m_text;
    const QString typed = m_text.trimmed();
    const bool isEither = m_parsed.query.root && m_parsed.query.root->kind == QueryNode::Kind::Any;
    const auto isUnclosed = [](const QueryError &error) {
        return error.kind == QueryError::Kind::UnclosedQuote ||
               error.kind == QueryError::Kind::UnclosedRegex ||
               error.kind == QueryError::Kind::UnclosedParenthesis;
    };
    const QString anew = written(condition, typed.isEmpty());
    // Behind an open quotation mark it would become a part of the phrase: then in front of everything.
    const QString inFront = anew + u' ' + typed;
    if (std::ranges::any_of(m_parsed.errors, isUnclosed) &&
        means(inFront, {joinedNodes(QueryNode::Kind::All, {condition, m_parsed.query.root})}))
        return inFront;
    const QString kept = isEither ? u'(' + typed + u')' : typed;
    const QString appended = typed.isEmpty() ? anew : kept + u' ' + anew;
    return means(appended, wanted) ? appended : written(wanted.root, true);
}

} // namespace vinculo::models
