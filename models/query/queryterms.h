// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/query/queryast.h"
#include "models/query/querycontext.h"
#include "models/query/queryerror.h"
#include "models/query/queryfields.h"
#include "models/query/querylexer.h"

#include <QList>

#include <optional>
#include <string_view>
#include <vector>

namespace vinculo::models {

//! Reads the values behind `field:` as the field's type wants them. Values it cannot read become errors and
//! are left out. Rules: `empty` or `is:empty` (vazio, vacío…) asks for missing values, in quotes it is text;
//! numbers are listed with ; because , belongs to them; dates and numbers know > >= < <= = and a..b with
//! either end open.
class QueryTermReader
{
public:
    QueryTermReader(const QueryFields &fields, const QueryContext &context, QList<QueryError> &errors)
        : m_fields(fields)
        , m_context(context)
        , m_errors(errors)
    {
    }
    [[nodiscard]] std::vector<QueryTerm> read(const FieldSpec &field, const QList<QueryValue> &values);

private:
    using MaybeTerm = std::optional<QueryTerm>;
    MaybeTerm readValue(const FieldSpec &field, const QueryValue &value);
    MaybeTerm readText(const FieldSpec &field, const QueryValue &value);
    MaybeTerm readEnum(const FieldSpec &field, const QueryValue &value);
    MaybeTerm readBoolean(const FieldSpec &field, const QueryValue &value);
    MaybeTerm readOrdered(const FieldSpec &field, const QueryValue &value);
    MaybeTerm readRange(const FieldSpec &field, const QueryValue &value, qsizetype dots);
    std::optional<QString> readBound(const FieldSpec &field, const QString &text, const QueryValue &value);
    [[nodiscard]] bool isReversed(const FieldSpec &field, const QueryTerm &term) const;
    void fail(QueryError::Kind kind, const QueryValue &value, const QString &argument = {});

    const QueryFields &m_fields;
    const QueryContext &m_context;
    QList<QueryError> &m_errors;
};

//! Whether people mean "no value" by this: "empty", "is:empty", "está vazio".
[[nodiscard]] bool isEmptyWord(const QString &text);
//! The "is" of "is:empty" in one of the languages; `key` as wordKey() makes it.
[[nodiscard]] bool isIsWord(std::string_view key);

} // namespace vinculo::models
