// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/queryterms.h"

#include "core/domain/money.h"
#include "models/query/querydate.h"
#include "models/query/querynumber.h"
#include "models/query/wordkey.h"

#include <algorithm>

namespace vinculo::models {

using namespace Qt::StringLiterals;

namespace {

using Operator = QueryValue::Operator;
using Form = QueryValue::Form;

constexpr std::string_view kEmptyWords[] = {"empty", "vazio", "vazia", "vacio", "vacia"};
constexpr std::string_view kIsWords[] = {"is", "esta", "es", "e"}; //!< is, está, es, é
constexpr std::string_view kYesWords[] = {"true", "yes", "sim", "si", "verdadeiro", "verdadero", "1"};
constexpr std::string_view kNoWords[] = {"false", "no", "nao", "falso", "0"};

bool isNumeric(FieldType type)
{
    return type == FieldType::Money || type == FieldType::Decimal || type == FieldType::Integer;
}

QString pathOf(const FieldSpec &field)
{
    return QString::fromUtf8(field.path.data(), static_cast<qsizetype>(field.path.size()));
}

//! In numbers a comma is a decimal mark or groups digits, so the parts the lexer cut at commas go together
//! again.
QList<QueryValue> joinedAtCommas(const QList<QueryValue> &values)
{
    QList<QueryValue> joined;
    for (const QueryValue &value : values) {
        const bool continues = !joined.isEmpty() && value.separator == u',' && value.op == Operator::None &&
                               value.form == Form::Raw && joined.last().form == Form::Raw;
        if (!continues) {
            joined.append(value);
            continue;
        }
        QueryValue &last = joined.last();
        last.text += u',' + value.text;
        last.length = value.position + value.length - last.position;
    }
    return joined;
}

QueryTerm::Kind kindOf(Operator op)
{
    switch (op) {
    case Operator::None:
        break;
    case Operator::Equals:
        return QueryTerm::Kind::Equals;
    case Operator::Above:
        return QueryTerm::Kind::Above;
    case Operator::AtLeast:
        return QueryTerm::Kind::AtLeast;
    case Operator::Below:
        return QueryTerm::Kind::Below;
    case Operator::AtMost:
        return QueryTerm::Kind::AtMost;
    }
    return QueryTerm::Kind::Contains;
}

QueryTerm makeTerm(QueryTerm::Kind kind, const QString &first, const QString &last = {})
{
    QueryTerm term;
    term.kind = kind;
    term.first = first;
    term.last = last;
    return term;
}

} // namespace

bool isEmptyWord(const QString &text)
{
    const std::string key = wordKey(text.trimmed().replace(u':', u'-').toStdString());
    std::string_view word = key;
    if (const std::size_t end = key.find('-'); end != std::string::npos && isIsWord(word.substr(0, end)))
        word.remove_prefix(end + 1);
    return std::ranges::find(kEmptyWords, word) != std::end(kEmptyWords);
}

bool isIsWord(std::string_view key)
{
    return std::ranges::find(kIsWords, key) != std::end(kIsWords);
}

std::vector<QueryTerm> QueryTermReader::read(const FieldSpec &field, const QList<QueryValue> &values)
{
    std::vector<QueryTerm> terms;
    for (const QueryValue &value : isNumeric(field.type) ? joinedAtCommas(values) : values) {
        MaybeTerm term = readValue(field, value);
        if (term && std::ranges::find(terms, *term) == terms.end())
            terms.push_back(std::move(*term));
    }
    return terms;
}

QueryTermReader::MaybeTerm QueryTermReader::readValue(const FieldSpec &field, const QueryValue &value)
{
    if (!value.isClosed)
        fail(value.form == Form::Regex ? QueryError::Kind::UnclosedRegex : QueryError::Kind::UnclosedQuote,
             value);
    if (!value.isClosed && value.form == Form::Regex)
        return {};
    // A text of blanks is a text when somebody asks for exactly that.
    const bool isText = field.type == FieldType::Text || field.type == FieldType::TextList;
    const bool isBlankText =
        isText && value.form == Form::Phrase && value.op == Operator::Equals && !value.text.isEmpty();
    if (value.text.trimmed().isEmpty() && !isBlankText) {
        fail(QueryError::Kind::MissingValue, value);
        return {};
    }
    if (value.form == Form::Raw && value.op == Operator::None && isEmptyWord(value.text))
        return makeTerm(QueryTerm::Kind::Empty, {});
    switch (field.type) {
    case FieldType::Identifier:
    case FieldType::Text:
    case FieldType::TextList:
        return readText(field, value);
    case FieldType::Enum:
        return readEnum(field, value);
    case FieldType::Boolean:
        return readBoolean(field, value);
    case FieldType::Date:
    case FieldType::Timestamp:
    case FieldType::Money:
    case FieldType::Decimal:
    case FieldType::Integer:
        return readOrdered(field, value);
    case FieldType::Object:
    case FieldType::ObjectList:
        break;
    }
    return {};
}

QueryTermReader::MaybeTerm QueryTermReader::readText(const FieldSpec &field, const QueryValue &value)
{
    const bool isRegex = value.form == Form::Regex;
    if (value.op != Operator::None && (isRegex || value.op != Operator::Equals)) {
        fail(QueryError::Kind::WrongOperator, value, pathOf(field));
        return {};
    }
    if (!isRegex)
        return makeTerm(kindOf(value.op), value.text);
    QString problem;
    if (!m_context.regexes->compiled(value.text, &problem)) {
        fail(QueryError::Kind::BadRegex, value, problem);
        return {};
    }
    return makeTerm(QueryTerm::Kind::Regex, value.text);
}

QueryTermReader::MaybeTerm QueryTermReader::readEnum(const FieldSpec &field, const QueryValue &value)
{
    if (value.form == Form::Regex || (value.op != Operator::None && value.op != Operator::Equals)) {
        fail(QueryError::Kind::WrongOperator, value, pathOf(field));
        return {};
    }
    QueryTerm term = makeTerm(kindOf(value.op), value.text);
    const bool exactOnly = term.kind != QueryTerm::Kind::Contains;
    const QueryFields::Values found = m_fields.enumValues(field, value.text, exactOnly);
    term.enumValues = found.indexes;
    term.isExactValue = found.isExact;
    if (found.isExact && found.indexes.size() == 1) {
        const std::string_view wire = field.values[found.indexes.front()].value;
        term.first = QString::fromUtf8(wire.data(), static_cast<qsizetype>(wire.size()));
    }
    if (term.enumValues.empty())
        fail(QueryError::Kind::UnknownValue, value, value.text);
    return term;
}

QueryTermReader::MaybeTerm QueryTermReader::readBoolean(const FieldSpec &field, const QueryValue &value)
{
    if (value.form == Form::Regex || (value.op != Operator::None && value.op != Operator::Equals)) {
        fail(QueryError::Kind::WrongOperator, value, pathOf(field));
        return {};
    }
    const std::string key = wordKey(value.text.toStdString());
    if (std::ranges::find(kYesWords, key) != std::end(kYesWords))
        return makeTerm(QueryTerm::Kind::Equals, u"true"_s);
    if (std::ranges::find(kNoWords, key) != std::end(kNoWords))
        return makeTerm(QueryTerm::Kind::Equals, u"false"_s);
    fail(QueryError::Kind::BadBoolean, value, value.text);
    return {};
}

QueryTermReader::MaybeTerm QueryTermReader::readOrdered(const FieldSpec &field, const QueryValue &value)
{
    if (value.form == Form::Regex) {
        fail(QueryError::Kind::WrongOperator, value, pathOf(field));
        return {};
    }
    const qsizetype dots = value.text.indexOf(".."_L1);
    if (dots >= 0 && value.op == Operator::None)
        return readRange(field, value, dots);
    const std::optional<QString> bound = readBound(field, value.text, value);
    if (!bound)
        return {};
    return makeTerm(value.op == Operator::None ? QueryTerm::Kind::Equals : kindOf(value.op), *bound);
}

QueryTermReader::MaybeTerm QueryTermReader::readRange(const FieldSpec &field, const QueryValue &value,
                                                      qsizetype dots)
{
    const QString firstText = value.text.left(dots).trimmed();
    const QString lastText = value.text.mid(dots + 2).trimmed();
    if (firstText.isEmpty() && lastText.isEmpty()) {
        fail(QueryError::Kind::MissingValue, value);
        return {};
    }
    std::optional<QString> first;
    std::optional<QString> last;
    if (!firstText.isEmpty() && !(first = readBound(field, firstText, value)))
        return {};
    if (!lastText.isEmpty() && !(last = readBound(field, lastText, value)))
        return {};
    if (!last)
        return makeTerm(QueryTerm::Kind::AtLeast, *first);
    if (!first)
        return makeTerm(QueryTerm::Kind::AtMost, *last);
    const QueryTerm term = makeTerm(QueryTerm::Kind::Between, *first, *last);
    if (isReversed(field, term)) {
        fail(QueryError::Kind::ReversedRange, value);
        return {};
    }
    return term;
}

std::optional<QString> QueryTermReader::readBound(const FieldSpec &field, const QString &text,
                                                  const QueryValue &value)
{
    if (!isNumeric(field.type)) {
        std::optional<QString> date = canonicalDate(text);
        if (!date)
            fail(QueryError::Kind::BadDate, value, text);
        return date;
    }
    std::optional<QString> number = plainNumber(text.trimmed(), m_context.locale);
    if (!number) {
        fail(QueryError::Kind::BadNumber, value, text);
    } else if (!scaledNumber(*number, field.type == FieldType::Integer ? 0 : Decimal::kScale)) {
        fail(QueryError::Kind::NumberOutOfRange, value, text);
        number.reset();
    } else if (!field.directionPath.empty() && number->startsWith(u'-')) {
        fail(QueryError::Kind::SignedAmount, value);
    }
    return number;
}

bool QueryTermReader::isReversed(const FieldSpec &field, const QueryTerm &term) const
{
    if (!isNumeric(field.type)) {
        const std::optional<DatePeriod> first = datePeriod(term.first, m_context.today);
        const std::optional<DatePeriod> last = datePeriod(term.last, m_context.today);
        return !first || !last || first->first > last->last;
    }
    const int scale = field.type == FieldType::Integer ? 0 : Decimal::kScale;
    const std::optional<ScaledNumber> first = scaledNumber(term.first, scale);
    const std::optional<ScaledNumber> last = scaledNumber(term.last, scale);
    return !first || !last || first->floor > last->floor;
}

void QueryTermReader::fail(QueryError::Kind kind, const QueryValue &value, const QString &argument)
{
    m_errors.append({.position = value.position, .length = value.length, .kind = kind, .argument = argument});
}

} // namespace vinculo::models
