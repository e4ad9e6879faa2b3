// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/columnquery.h"

#include "core/domain/money.h"
#include "core/domain/timestamp.h"
#include "models/query/queryterms.h"
#include "models/query/querywriter.h"
#include "models/table/cellformatter.h"

#include <QRegularExpression>

#include <algorithm>

namespace vinculo::models {

using namespace Qt::StringLiterals;

namespace {

bool isNumeric(FieldType type)
{
    return type == FieldType::Money || type == FieldType::Decimal || type == FieldType::Integer;
}

bool isTime(FieldType type)
{
    return type == FieldType::Date || type == FieldType::Timestamp;
}

QString pathOf(const FieldSpec &field)
{
    return QString::fromUtf8(field.path.data(), static_cast<qsizetype>(field.path.size()));
}

QString takeOperator(QString &value)
{
    qsizetype end = 0;
    while (end < value.size() && end < 2 && u"<>="_s.contains(value[end]))
        ++end;
    const QString op = value.left(end);
    value = value.mid(end).trimmed();
    return op;
}

//! A value in the text of a cell, and where it stands in the query that is made of it.
struct CellValue
{
    QString typed;
    QString written;
    int typedAt = 0;
    int writtenAt = 0;
};

//! At commas and semicolons that do not stand in quotation marks.
QList<CellValue> splitValues(const QString &text, bool atCommas)
{
    QList<CellValue> values;
    bool isQuoted = false;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const QChar c = i < text.size() ? text[i] : QChar(u';');
        if (c == u'"' && (i == 0 || text[i - 1] != u'\\'))
            isQuoted = !isQuoted;
        if (i < text.size() && (isQuoted || (c != u';' && (c != u',' || !atCommas))))
            continue;
        while (begin < i && text[begin].isSpace())
            ++begin;
        values.append({.typed = text.mid(begin, i - begin).trimmed(),
                       .written = {},
                       .typedAt = static_cast<int>(begin)});
        begin = i + 1;
    }
    return values;
}

//! An error in the query, where its cause stands in the cell: exactly when the value was taken as it is.
QueryError placedInCell(QueryError error, const QList<CellValue> &values, int offset, int length)
{
    const int at = error.position;
    error.position = offset;
    error.length = length;
    for (const CellValue &value : values) {
        const int into = at - value.writtenAt;
        if (into < 0 || into > static_cast<int>(value.written.size()))
            continue;
        const bool isExact = value.written == value.typed;
        error.position = offset + value.typedAt + (isExact ? into : 0);
        error.length = static_cast<int>(value.typed.size()) - (isExact ? into : 0);
    }
    return error;
}

QString writtenValue(const FieldSpec &field, QString value)
{
    static const QRegularExpression kSpaces(u"\\s+"_s, QRegularExpression::UseUnicodePropertiesOption);
    value = value.trimmed();
    if (isEmptyWord(value))
        return u"empty"_s; // also "is empty", which has a space
    if (value.isEmpty())
        return value;
    const QString op = takeOperator(value);
    if (value.startsWith(u'"'))
        return op + value;
    if (isNumeric(field.type))
        return op + value.remove(kSpaces);
    if (isTime(field.type)) {
        value.replace(u" .. "_s, u".."_s).replace(u".. "_s, u".."_s).replace(u" .."_s, u".."_s);
        return op + value.replace(kSpaces, u"-"_s);
    }
    return op + queryWord(value);
}

bool takeNegation(const FieldSpec &field, QString &text)
{
    for (const QString &word : {u"NOT "_s, u"N\u00c3O "_s, u"NAO "_s}) {
        if (text.startsWith(word)) {
            text = text.mid(word.size()).trimmed();
            return true;
        }
    }
    if (isNumeric(field.type) || !text.startsWith(u'-'))
        return false;
    text = text.mid(1).trimmed();
    return true;
}

} // namespace

ColumnText columnText(const QueryState &state, const FieldSpec &field)
{
    ColumnText result;
    int typed = 0;
    for (const QueryPart &part : state.parts()) {
        if (part.isGroup || part.field != &field)
            continue;
        ++result.conditions;
        if (part.isHidden) {
            result.hidden = part.words;
            continue;
        }
        ++typed;
        const QueryNode &inner = part.isNegated ? *part.node->children.front() : *part.node;
        const qsizetype colon = state.text().indexOf(u':', inner.position);
        const QString values = state.text().mid(colon + 1, inner.position + inner.length - colon - 1);
        const QString sign = !part.isNegated ? QString() : isNumeric(field.type) ? u"NOT "_s : u"-"_s;
        result.text = sign + values;
    }
    if (typed > 1)
        result.text.clear();
    return result;
}

MadeCondition columnCondition(const QueryState &state, const FieldSpec &field, const QString &typed)
{
    MadeCondition made;
    QString text = typed.trimmed();
    if (text.isEmpty())
        return made;
    const bool isNegated = takeNegation(field, text);
    QList<CellValue> values;
    if (text.startsWith(u'/'))
        values.append({.typed = text, .written = text});
    else
        values = splitValues(text, !isNumeric(field.type));
    QString query = pathOf(field);
    for (CellValue &value : values) {
        query += query.size() == pathOf(field).size() ? u':' : isNumeric(field.type) ? u';' : u',';
        if (value.written.isEmpty())
            value.written = writtenValue(field, value.typed);
        value.writtenAt = static_cast<int>(query.size());
        query += value.written;
    }
    const ParsedQuery parsed = parseQuery(query, state.fields(), state.context());
    // What is left of the text ends where it ended.
    const int offset =
        static_cast<int>(typed.indexOf(typed.trimmed()) + typed.trimmed().size() - text.size());
    for (const QueryError &error : parsed.errors)
        made.errors.append(placedInCell(error, values, offset, static_cast<int>(text.size())));
    const QueryNodePtr &root = parsed.query.root;
    const bool isOne = root && root->kind == QueryNode::Kind::Condition && root->field == &field;
    if (root && !isOne)
        made.errors.append({.position = 0,
                            .length = static_cast<int>(typed.size()),
                            .kind = QueryError::Kind::WrongOperator,
                            .argument = pathOf(field)});
    else
        made.node = isNegated ? negatedNode(root) : root;
    return made;
}

QueryNodePtr cellCondition(const QueryState &state, const CellView &cell, bool isExcluded)
{
    if (!cell.field)
        return {};
    // Wire values are read by their own rules and not by those of the user's language.
    QueryContext context = state.context();
    context.locale = QLocale::c();
    const QString path = pathOf(*cell.field);
    const auto make = [&](QueryTerm::Kind kind, const QStringList &values) {
        return makeCondition(state.fields(), context, path, kind, values, isExcluded).node;
    };
    const QString raw = CellFormatter(QLocale::c()).rawText(cell);
    const bool isText = cell.field->type == FieldType::Text || cell.field->type == FieldType::TextList;
    if (cell.state == api::CellState::Invalid && !isText)
        return {};
    if (raw.isEmpty())
        return make(QueryTerm::Kind::Empty, {});
    if (cell.field->type == FieldType::Timestamp) {
        const QDateTime instant = dateTimeFromMicroseconds(cell.number).toTimeZone(context.zone);
        return make(QueryTerm::Kind::Equals, {instant.date().toString(Qt::ISODate)});
    }
    // Amounts are compared in their units; a text with more decimals lies between two of them.
    if (cell.field->type == FieldType::Money || cell.field->type == FieldType::Decimal)
        return make(QueryTerm::Kind::Equals, {Decimal::fromUnits(cell.number).toPlainString()});
    return make(QueryTerm::Kind::Equals, {raw});
}

} // namespace vinculo::models
