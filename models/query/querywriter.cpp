// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/querywriter.h"

#include "models/query/queryterms.h"

#include <algorithm>

namespace vinculo::models {

using namespace Qt::StringLiterals;

namespace {

bool isPlain(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'.' || c == u'@' || c == u'-' || c == u'&' || c == u'%';
}

bool isOperator(const QString &text)
{
    static const QStringList kOperators{u"OR"_s, u"OU"_s, u"AND"_s, u"NOT"_s, u"NAO"_s, u"N\u00c3O"_s};
    return kOperators.contains(text);
}

QString quoted(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u'"' + text + u'"';
}

QString regex(const QString &pattern)
{
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool isPair = pattern[i] == u'\\' && i + 1 < pattern.size();
        if (pattern[i] == u'/')
            text += u'\\';
        text += pattern[i];
        if (isPair && pattern[i + 1] != u'/')
            text += pattern[++i];
    }
    return u'/' + text + u'/';
}

bool isText(const FieldSpec *field)
{
    return !field || field->type == FieldType::Text || field->type == FieldType::TextList ||
           field->type == FieldType::Identifier || field->type == FieldType::Enum;
}

QString termText(const FieldSpec *field, const QueryTerm &term)
{
    const QString value = isText(field) ? queryWord(term.first) : term.first;
    switch (term.kind) {
    case QueryTerm::Kind::Contains:
        return value;
    case QueryTerm::Kind::Equals:
        return isText(field) ? u'=' + value : value;
    case QueryTerm::Kind::Regex:
        return regex(term.first);
    case QueryTerm::Kind::Empty:
        return u"empty"_s;
    case QueryTerm::Kind::Above:
        return u'>' + value;
    case QueryTerm::Kind::AtLeast:
        return u">="_s + value;
    case QueryTerm::Kind::Below:
        return u'<' + value;
    case QueryTerm::Kind::AtMost:
        return u"<="_s + value;
    case QueryTerm::Kind::Between:
        return value + u".."_s + term.last;
    }
    return {};
}

QString conditionText(const QueryNode &node)
{
    QStringList terms;
    for (const QueryTerm &term : node.terms)
        terms.append(termText(node.field, term));
    if (!node.field)
        return terms.join(u' ');
    const bool isNumber = node.field->type == FieldType::Money || node.field->type == FieldType::Decimal ||
                          node.field->type == FieldType::Integer;
    const QString path =
        QString::fromUtf8(node.field->path.data(), static_cast<qsizetype>(node.field->path.size()));
    return path + u':' + terms.join(isNumber ? u';' : u',');
}

QString nodeText(const QueryNode &node)
{
    QStringList parts;
    switch (node.kind) {
    case QueryNode::Kind::Condition:
        return conditionText(node);
    case QueryNode::Kind::Not: {
        const QueryNode &child = *node.children.front();
        const QString text = nodeText(child);
        return child.kind == QueryNode::Kind::Condition ? u'-' + text : u"-(%1)"_s.arg(text);
    }
    case QueryNode::Kind::All:
        for (const QueryNodePtr &child : node.children)
            parts.append(child->kind == QueryNode::Kind::Any ? u'(' + nodeText(*child) + u')'
                                                             : nodeText(*child));
        return parts.join(u' ');
    case QueryNode::Kind::Any:
        for (const QueryNodePtr &child : node.children)
            parts.append(nodeText(*child));
        return parts.join(u" OR "_s);
    }
    return {};
}

} // namespace

QString queryWord(const QString &text)
{
    const bool isWord = !text.isEmpty() && std::all_of(text.begin(), text.end(), isPlain) &&
                        text[0] != u'-' && !isOperator(text) && !isEmptyWord(text);
    return isWord ? text : quoted(text);
}

QString queryText(const Query &query)
{
    return queryText(query.root);
}

QString queryText(const QueryNodePtr &node)
{
    return node ? nodeText(*node) : QString();
}

} // namespace vinculo::models
