// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/query/queryast.h"
#include "models/query/queryfields.h"
#include "models/query/querynames.h"
#include "models/query/queryparser.h"

#include <QList>

namespace vinculo::models {

//! A part of a text, in UTF-16 units.
struct TextSpan
{
    int position = 0;
    int length = 0;
    [[nodiscard]] int end() const { return position + length; }
    bool operator==(const TextSpan &) const = default;
};

//! Changes single conditions of a typed query and leaves the rest as it was typed: other spellings, spaces
//! and what is not understood. What it writes is read back before it is used; where the text cannot be
//! changed in place, the whole query is written anew. Any thread.
class QueryText
{
public:
    QueryText(QString text, const QueryFields &fields, const QueryNames &names, const QueryContext &context);

    //! Where each of conditions() stands, with its sign and parentheses.
    [[nodiscard]] QList<TextSpan> spans() const;
    [[nodiscard]] QString without(qsizetype index) const;
    [[nodiscard]] QString with(qsizetype index, const QueryNodePtr &condition) const;
    [[nodiscard]] QString withAdded(const QueryNodePtr &condition) const;

private:
    struct Piece
    {
        QueryToken::Kind kind = QueryToken::Kind::Word;
        int begin = 0;
        int end = 0;
    };
    struct PieceRange
    {
        qsizetype first = 0;
        qsizetype last = -1;
    };
    [[nodiscard]] PieceRange rangeOf(const QueryNode &node) const;
    [[nodiscard]] bool isAt(qsizetype piece, QueryToken::Kind kind) const;
    [[nodiscard]] QString written(const QueryNodePtr &node, bool isAlone) const;
    [[nodiscard]] bool means(const QString &text, const Query &wanted) const;
    [[nodiscard]] QString keepingName(const QString &written, const QueryNode &old) const;

    QString m_text;
    const QueryFields &m_fields;
    const QueryNames &m_names;
    const QueryContext &m_context;
    ParsedQuery m_parsed;
    QList<Piece> m_pieces;
};

} // namespace vinculo::models
