// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/querylexer.h"

#include <utility>

namespace vinculo::models {

using namespace Qt::StringLiterals;

QList<QueryToken> QueryLexer::tokens()
{
    QList<QueryToken> tokens;
    while (m_at < m_text.size()) {
        const QChar c = m_text[m_at];
        if (c.isSpace() || c.isNull())
            ++m_at;
        else if (c == u'(')
            tokens.append(symbol(QueryToken::Kind::Open));
        else if (c == u')')
            tokens.append(symbol(QueryToken::Kind::Close));
        else if (c == u'|')
            tokens.append(symbol(QueryToken::Kind::Or));
        else if (c == u'"')
            tokens.append(quoted(QueryToken::Kind::Phrase));
        else if (c == u'/')
            tokens.append(quoted(QueryToken::Kind::Regex));
        else if (c == u'-' && (!isBreak(m_at + 1) || at(m_at + 1) == u'(' || at(m_at + 1) == u'"'))
            tokens.append(symbol(QueryToken::Kind::Not));
        else
            tokens.append(wordOrField());
    }
    return tokens;
}

bool QueryLexer::isBreak(qsizetype i) const
{
    const QChar c = at(i);
    return c.isNull() || c.isSpace() || c == u'(' || c == u')' || c == u'|' || c == u'"';
}

qsizetype QueryLexer::nameEnd() const
{
    if (!m_text[m_at].isLetter())
        return -1;
    for (qsizetype i = m_at; i < m_text.size(); ++i) {
        const QChar c = m_text[i];
        if (c == u':')
            return i;
        if (!c.isLetterOrNumber() && !c.isMark() && c != u'_' && c != u'-' && c != u'.')
            return -1;
    }
    return -1;
}

QueryToken QueryLexer::symbol(QueryToken::Kind kind)
{
    QueryToken token;
    token.kind = kind;
    token.position = static_cast<int>(m_at++);
    token.length = 1;
    return token;
}

QueryToken QueryLexer::quoted(QueryToken::Kind kind)
{
    QueryToken token;
    token.kind = kind;
    token.position = static_cast<int>(m_at);
    token.text = quotedText(m_text[m_at], token.isClosed);
    token.length = static_cast<int>(m_at) - token.position;
    return token;
}

QueryToken QueryLexer::wordOrField()
{
    QueryToken token;
    token.position = static_cast<int>(m_at);
    const qsizetype end = nameEnd();
    if (end >= 0) {
        token.kind = QueryToken::Kind::Field;
        token.text = m_text.mid(m_at, end - m_at);
        token.length = static_cast<int>(end - m_at);
        m_at = end + 1;
        token.values = values();
        return token;
    }
    const qsizetype begin = m_at;
    while (!isBreak(m_at))
        ++m_at;
    token.text = m_text.mid(begin, m_at - begin);
    token.length = static_cast<int>(m_at - begin);
    if (token.text == "OR"_L1 || token.text == "OU"_L1)
        token.kind = QueryToken::Kind::Or;
    else if (token.text == "AND"_L1)
        token.kind = QueryToken::Kind::And;
    else if (token.text == "NOT"_L1 || token.text == "NAO"_L1 || token.text == u"N\u00c3O")
        token.kind = QueryToken::Kind::Not;
    return token;
}

QList<QueryValue> QueryLexer::values()
{
    QList<QueryValue> values;
    QChar separator;
    while (true) {
        QueryValue next = value();
        next.separator = separator;
        const bool isEmpty = next.form == QueryValue::Form::Raw && next.text.isEmpty() &&
                             next.op == QueryValue::Operator::None;
        if (!isEmpty)
            values.append(std::move(next));
        const QChar c = at(m_at);
        if (c != u',' && c != u';')
            return values;
        separator = c;
        ++m_at;
    }
}

QueryValue QueryLexer::value()
{
    using Operator = QueryValue::Operator;
    QueryValue value;
    value.position = static_cast<int>(m_at);
    const bool hasEquals = at(m_at + 1) == u'=';
    if (at(m_at) == u'>')
        value.op = hasEquals ? Operator::AtLeast : Operator::Above;
    else if (at(m_at) == u'<')
        value.op = hasEquals ? Operator::AtMost : Operator::Below;
    else if (at(m_at) == u'=')
        value.op = Operator::Equals;
    if (value.op != Operator::None)
        m_at += value.op == Operator::AtLeast || value.op == Operator::AtMost ? 2 : 1;

    if (at(m_at) == u'"' || at(m_at) == u'/') {
        value.form = at(m_at) == u'"' ? QueryValue::Form::Phrase : QueryValue::Form::Regex;
        value.text = quotedText(m_text[m_at], value.isClosed);
    } else {
        const qsizetype begin = m_at;
        // "R$ 500" is one value, with the blank that people and tables put there.
        const auto isInsideAmount = [this, begin] {
            return m_at > begin && m_text[m_at - 1] == u'$' && at(m_at).isSpace() && at(m_at + 1).isDigit();
        };
        while ((!isBreak(m_at) && m_text[m_at] != u',' && m_text[m_at] != u';') || isInsideAmount())
            ++m_at;
        value.text = m_text.mid(begin, m_at - begin);
    }
    value.length = static_cast<int>(m_at) - value.position;
    return value;
}

QString QueryLexer::quotedText(QChar end, bool &isClosed)
{
    QString text;
    isClosed = false;
    for (++m_at; m_at < m_text.size(); ++m_at) {
        const QChar c = m_text[m_at];
        if (c == end) {
            ++m_at;
            isClosed = true;
            break;
        }
        const QChar next = at(m_at + 1);
        const bool isEscape = c == u'\\' && (next == end || next == u'\\');
        if (!isEscape) {
            text += c;
            continue;
        }
        if (next == u'\\' && end == u'/')
            text += c; // the regular expression has its own use for both
        text += next;
        ++m_at;
    }
    return text;
}

} // namespace vinculo::models
