// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/naivequery.h"

#include "core/domain/timestamp.h"
#include "models/query/querydate.h"
#include "models/query/wordkey.h"
#include "models/table/foldedtext.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace vinculo::tests {

using namespace models;

namespace {

bool isText(FieldType type)
{
    return type == FieldType::Text || type == FieldType::TextList;
}

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

//! Made once each: that takes longer than a match.
const QRegularExpression &expression(const QString &pattern)
{
    static QHash<QString, QRegularExpression> kMade;
    QRegularExpression &made = kMade[pattern];
    if (made.pattern() != pattern)
        made = QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
    return made;
}

bool isIdLike(const std::string &text)
{
    return text.find_first_not_of("0123456789abcdef-") == std::string::npos;
}

bool textFits(const QueryTerm &term, const std::string &text)
{
    switch (term.kind) {
    case QueryTerm::Kind::Equals:
        return text == term.first.toStdString();
    case QueryTerm::Kind::Regex:
        return expression(term.first).match(toQString(text)).hasMatch();
    case QueryTerm::Kind::Contains:
        return foldedText(text).find(foldedText(term.first.toStdString())) != std::string::npos;
    default:
        return false;
    }
}

//! Of a value in a list: words begin with what is looked for.
bool titleFits(const QueryTerm &term, const std::string &title)
{
    if (term.kind != QueryTerm::Kind::Contains)
        return textFits(term, title);
    const std::string folded = foldedText(title);
    const std::string wanted = foldedText(term.first.toStdString());
    for (std::size_t begin = 0; begin < folded.size(); ++begin) {
        const bool isBegin = begin == 0 || std::string(" _-").find(folded[begin - 1]) != std::string::npos;
        if (isBegin && folded.compare(begin, wanted.size(), wanted) == 0)
            return true;
    }
    return wanted.empty();
}

bool idFits(const QueryTerm &term, const CellView &cell, bool isAnyColumn)
{
    if (cell.state == api::CellState::Invalid)
        return textFits(term, std::string(cell.text));
    if (term.kind == QueryTerm::Kind::Regex)
        return false;
    const std::string wanted = foldedText(term.first.toStdString());
    const std::string id = cell.uuid.toString();
    if (term.kind == QueryTerm::Kind::Equals || wanted.size() == id.size())
        return id == wanted;
    return (!isAnyColumn || wanted.size() >= 8) && isIdLike(wanted) && id.find(wanted) != std::string::npos;
}

bool enumFits(const QueryTerm &term, const CellView &cell)
{
    if (cell.enumValue) {
        const auto index = static_cast<std::uint16_t>(cell.enumValue - cell.field->values.begin());
        return std::ranges::find(term.enumValues, index) != term.enumValues.end();
    }
    const std::string key = wordKey(term.first.toStdString());
    const std::string name = wordKey(cell.text);
    if (term.isExactValue)
        return false;
    return name == key || (term.kind == QueryTerm::Kind::Contains &&
                           (name.starts_with(key) || name.find("-" + key) != std::string::npos));
}

template<class T>
bool orderFits(QueryTerm::Kind kind, const T &value, const T &first, const T &last)
{
    switch (kind) {
    case QueryTerm::Kind::Contains:
    case QueryTerm::Kind::Equals:
    case QueryTerm::Kind::Between:
        return first <= value && value <= last;
    case QueryTerm::Kind::Above:
        return value > last;
    case QueryTerm::Kind::AtLeast:
        return value >= first;
    case QueryTerm::Kind::Below:
        return value < first;
    case QueryTerm::Kind::AtMost:
        return value <= last;
    default:
        return false;
    }
}

bool dateFits(const QueryTerm &term, const CellView &cell, const QueryContext &context)
{
    const QDate day = cell.field->type == FieldType::Date
                          ? dateFromDays(static_cast<std::int32_t>(cell.number))
                          : dateTimeFromMicroseconds(cell.number).toTimeZone(context.zone).date();
    const auto first = datePeriod(term.first, context.today);
    const auto last = term.last.isEmpty() ? first : datePeriod(term.last, context.today);
    return first && last && orderFits(term.kind, day, first->first, last->last);
}

bool numberFits(const QueryTerm &term, const CellView &cell)
{
    if (cell.field->type == FieldType::Boolean)
        return (cell.number != 0) == (term.first == QLatin1StringView("true"));
    const auto units = [&](const QString &text) {
        return Decimal::parse(text.toStdString()).value_or(Decimal()).units();
    };
    const bool isInteger = cell.field->type == FieldType::Integer;
    const std::int64_t value = isInteger ? cell.number * Decimal::kUnit : cell.number;
    return orderFits(term.kind, value, units(term.first),
                     units(term.last.isEmpty() ? term.first : term.last));
}

bool termFits(const QueryTerm &term, const CellView &cell, const QueryContext &context, bool isAnyColumn)
{
    const bool isMissing = cell.state == api::CellState::Null || cell.state == api::CellState::Absent;
    const FieldType type = cell.field->type;
    if (term.kind == QueryTerm::Kind::Empty)
        return isMissing || (isText(type) && cell.state == api::CellState::Value && cell.text.empty());
    if (isMissing)
        return false;
    if (isText(type))
        return textFits(term, std::string(cell.text));
    if (type == FieldType::Identifier)
        return idFits(term, cell, isAnyColumn);
    if (isAnyColumn && type == FieldType::Enum && cell.state == api::CellState::Value)
        return titleFits(term,
                         cell.enumValue ? std::string(cell.enumValue->value) : std::string(cell.text)) ||
               (cell.enumValue && cell.enumValue->label && titleFits(term, cell.enumValue->label));
    if (isAnyColumn || cell.state == api::CellState::Invalid)
        return false;
    if (type == FieldType::Enum)
        return enumFits(term, cell);
    if (type == FieldType::Date || type == FieldType::Timestamp)
        return dateFits(term, cell, context);
    return numberFits(term, cell);
}

} // namespace

bool matchesNaively(const QueryNode &node, const TableSnapshot &table, std::size_t row,
                    const QueryContext &context)
{
    const auto childMatches = [&](const QueryNodePtr &child) {
        return matchesNaively(*child, table, row, context);
    };
    switch (node.kind) {
    case QueryNode::Kind::All:
        return std::ranges::all_of(node.children, childMatches);
    case QueryNode::Kind::Any:
        return std::ranges::any_of(node.children, childMatches);
    case QueryNode::Kind::Not:
        return !childMatches(node.children.front());
    case QueryNode::Kind::Condition:
        break;
    }
    // Chunks that no row refers to any more are gone, the first one as well.
    const std::size_t columns = table.chunks[table.rows[row].chunk]->columns.size();
    for (std::size_t column = 0; column < columns; ++column) {
        const CellView cell = table.cell(row, column);
        if (node.field && cell.field != node.field)
            continue;
        for (const QueryTerm &term : node.terms)
            if (termFits(term, cell, context, !node.field))
                return true;
    }
    return false;
}

} // namespace vinculo::tests
