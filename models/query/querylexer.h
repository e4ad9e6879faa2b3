// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace vinculo::models {

//! One value behind `field:`.
struct QueryValue
{
    enum class Form { Raw, Phrase, Regex };
    enum class Operator { None, Equals, Above, AtLeast, Below, AtMost };
    Form form = Form::Raw;
    Operator op = Operator::None;
    QString text;     //!< without operator, quotes or slashes
    QChar separator;  //!< ',' or ';' before it; null for the first
    int position = 0; //!< of the operator, or of the text
    int length = 0;
    bool isClosed = true; //!< phrases and regular expressions
};

struct QueryToken
{
    enum class Kind { Open, Close, Or, And, Not, Word, Phrase, Regex, Field };
    Kind kind = Kind::Word;
    QString text;             //!< Word, Phrase, Regex: the content; Field: its name
    QList<QueryValue> values; //!< Field
    int position = 0;
    int length = 0;
    bool isClosed = true; //!< Phrase, Regex
};

//! Cuts a query into tokens. Every text has tokens; errors are left to the parser. Linear in the length of
//! the text. Words end at spaces, parentheses, | and quotes. A word that begins with a letter and goes on
//! with a colon names a field; its values are separated by , or ; and end where words end. OR and OU, AND,
//! NOT and NÃO are operators in capitals only; - negates what follows without a space. In phrases \" and
//! \\ stand for " and \.
class QueryLexer
{
public:
    explicit QueryLexer(const QString &text)
        : m_text(text)
    {
    }
    [[nodiscard]] QList<QueryToken> tokens();

private:
    [[nodiscard]] QChar at(qsizetype i) const { return i < m_text.size() ? m_text[i] : QChar(); }
    [[nodiscard]] bool isBreak(qsizetype i) const;
    [[nodiscard]] qsizetype nameEnd() const;
    QueryToken symbol(QueryToken::Kind kind);
    QueryToken quoted(QueryToken::Kind kind);
    QueryToken wordOrField();
    QList<QueryValue> values();
    QueryValue value();
    QString quotedText(QChar end, bool &isClosed);

    QString m_text;
    qsizetype m_at = 0;
};

} // namespace vinculo::models
