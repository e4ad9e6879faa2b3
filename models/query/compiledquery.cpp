// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/compiledquery.h"

#include "core/domain/money.h"
#include "models/query/querydate.h"
#include "models/query/querynumber.h"
#include "models/query/wordkey.h"
#include "models/table/cellformatter.h"
#include "models/table/foldedtext.h"

#include <re2/re2.h>

#include <algorithm>
#include <limits>
#include <optional>

namespace vinculo::models {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t kLeast = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t kMicroseconds = 1000; //!< in a millisecond

//! The values that count as being at a bound: a number is one value, a month is all its days.
struct Span
{
    std::int64_t first = 0;
    std::int64_t last = 0;
};

std::int64_t beginOf(FieldType type, QDate day, const QTimeZone &zone)
{
    if (type == FieldType::Date)
        return QDate(1970, 1, 1).daysTo(day);
    return day.startOfDay(zone).toMSecsSinceEpoch() * kMicroseconds;
}

//! A number between two units becomes the empty span behind the lower one.
std::optional<Span> spanOf(FieldType type, const QString &text, const QueryContext &context)
{
    if (type == FieldType::Boolean) {
        const std::int64_t value = text == "true"_L1 ? 1 : 0;
        return Span{value, value};
    }
    if (type == FieldType::Date || type == FieldType::Timestamp) {
        const std::optional<DatePeriod> period = datePeriod(text, context.today);
        if (!period)
            return {};
        return Span{beginOf(type, period->first, context.zone),
                    beginOf(type, period->last.addDays(1), context.zone) - 1};
    }
    const std::optional<ScaledNumber> number =
        scaledNumber(text, type == FieldType::Integer ? 0 : Decimal::kScale);
    if (!number || (number->hasRest && number->floor == kMost))
        return {};
    return Span{number->floor + (number->hasRest ? 1 : 0), number->floor};
}

std::optional<NumberRange> rangeOf(FieldType type, const QueryTerm &term, const QueryContext &context)
{
    const std::optional<Span> span = spanOf(type, term.first, context);
    if (!span)
        return {};
    switch (term.kind) {
    case QueryTerm::Kind::Contains:
    case QueryTerm::Kind::Equals:
        return NumberRange{span->first, span->last};
    case QueryTerm::Kind::Above:
        return span->last == kMost ? std::nullopt : std::optional(NumberRange{span->last + 1, kMost});
    case QueryTerm::Kind::AtLeast:
        return NumberRange{span->first, kMost};
    case QueryTerm::Kind::Below:
        return span->first == kLeast ? std::nullopt : std::optional(NumberRange{kLeast, span->first - 1});
    case QueryTerm::Kind::AtMost:
        return NumberRange{kLeast, span->last};
    case QueryTerm::Kind::Between: {
        const std::optional<Span> end = spanOf(type, term.last, context);
        return end ? std::optional(NumberRange{span->first, end->last}) : std::nullopt;
    }
    case QueryTerm::Kind::Regex:
    case QueryTerm::Kind::Empty:
        break;
    }
    return {};
}

void addText(const QueryTerm &term, bool mayBeId, const QueryContext &context, CompiledTest &test)
{
    const std::string text = term.first.toStdString();
    api::Uuid uuid;
    if (term.kind == QueryTerm::Kind::Regex) {
        if (QueryRegexPtr regex = context.regexes->compiled(term.first))
            test.regexes.push_back(std::move(regex));
        return;
    }
    if (mayBeId && api::Uuid::parse(text, uuid))
        test.uuids.push_back(uuid);
    if (term.kind == QueryTerm::Kind::Equals) {
        test.exactTexts.push_back(text);
        return;
    }
    std::string folded = foldedText(text);
    if (folded.empty())
        test.matchesAll = true;
    else
        test.needles.emplace_back(std::move(folded));
}

void addEnum(const FieldSpec &field, const QueryTerm &term, CompiledTest &test)
{
    test.knownValues.resize(field.values.size());
    for (const std::uint16_t index : term.enumValues)
        if (index < test.knownValues.size())
            test.knownValues[index] = 1;
    if (!term.isExactValue)
        test.unknownValues.push_back(
            {.key = wordKey(term.first.toStdString()), .isExactOnly = term.kind == QueryTerm::Kind::Equals});
}

void addTitledValues(const ResourceSpec &spec, CompiledTest &test)
{
    for (const FieldSpec &field : spec.fields) {
        if (!field.isColumn())
            continue;
        std::vector<std::uint8_t> passes;
        for (const EnumValue &value : field.values)
            passes.push_back(static_cast<std::uint8_t>(
                titlePasses(test, value.value) ||
                titlePasses(test, CellFormatter::enumLabel(spec, value).toStdString())));
        if (std::ranges::find(passes, std::uint8_t(1)) == passes.end())
            passes.clear();
        test.titledValues.push_back(std::move(passes));
    }
}

int columnOf(const ResourceSpec &spec, const FieldSpec *wanted)
{
    int column = 0;
    for (const FieldSpec &field : spec.fields) {
        if (!field.isColumn())
            continue;
        if (&field == wanted)
            return column;
        ++column;
    }
    return -1;
}

int costOf(const CompiledTest &test)
{
    if (!test.regexes.empty())
        return test.column < 0 ? 1000 : 100;
    if (test.needles.empty() && test.exactTexts.empty())
        return 1;
    return test.column < 0 ? 50 : 10;
}

CompiledTest compiledTest(const QueryNode &node, const ResourceSpec &spec, const QueryContext &context)
{
    CompiledTest test;
    test.column = columnOf(spec, node.field);
    test.type = node.field ? node.field->type : FieldType::Text;
    Q_ASSERT(!node.field || test.column >= 0);
    const bool isText = test.type == FieldType::Text || test.type == FieldType::TextList;
    for (const QueryTerm &term : node.terms) {
        if (term.kind == QueryTerm::Kind::Empty)
            test.matchesEmpty = true;
        else if (isText || test.type == FieldType::Identifier)
            addText(term, !node.field || !isText, context, test);
        else if (test.type == FieldType::Enum)
            addEnum(*node.field, term, test);
    }
    if (!node.field)
        addTitledValues(spec, test);
    if (node.field && !isText)
        test.ranges = numberRanges(*node.field, node.terms, context);
    return test;
}

} // namespace

bool verbatimPasses(const CompiledTest &test, std::string_view text)
{
    return std::ranges::find(test.exactTexts, text) != test.exactTexts.end() ||
           std::ranges::any_of(test.regexes, [text](const QueryRegexPtr &regex) {
               return regex->Match(re2::StringPiece(text.data(), text.size()), 0, text.size(),
                                   re2::RE2::UNANCHORED, nullptr, 0);
           });
}

bool titlePasses(const CompiledTest &test, std::string_view title)
{
    const std::string folded = test.needles.empty() ? std::string() : foldedText(title);
    const auto beginsWord = [&folded](const TextNeedle &needle) {
        for (std::size_t at = needle.find(folded); at != std::string::npos; at = needle.find(folded, at + 1))
            if (at == 0 || folded[at - 1] == ' ' || folded[at - 1] == '_' || folded[at - 1] == '-')
                return true;
        return false;
    };
    return verbatimPasses(test, title) || std::ranges::any_of(test.needles, beginsWord);
}

std::vector<NumberRange> numberRanges(const FieldSpec &field, const std::vector<QueryTerm> &terms,
                                      const QueryContext &context)
{
    std::vector<NumberRange> ranges;
    if (field.type == FieldType::Identifier || field.type == FieldType::Enum)
        return ranges;
    for (const QueryTerm &term : terms) {
        const std::optional<NumberRange> range = rangeOf(field.type, term, context);
        if (range && range->lowest <= range->highest)
            ranges.push_back(*range);
    }
    return ranges;
}

CompiledNode compiledNode(const QueryNode &node, const ResourceSpec &spec, const QueryContext &context)
{
    CompiledNode compiled;
    compiled.kind = node.kind;
    for (const QueryNodePtr &child : node.children) {
        compiled.children.push_back(compiledNode(*child, spec, context));
        compiled.cost += compiled.children.back().cost;
    }
    if (node.kind == QueryNode::Kind::Condition) {
        compiled.test = compiledTest(node, spec, context);
        compiled.cost = costOf(compiled.test);
    } else {
        std::ranges::stable_sort(compiled.children, {}, &CompiledNode::cost);
    }
    return compiled;
}

} // namespace vinculo::models
