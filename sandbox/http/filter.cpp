// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/http/filter.h"

#include "sandbox/http/projection.h"

#include <QString>

#include <algorithm>

namespace vinculo::sandbox {

namespace {

struct Suffix
{
    std::string_view text;
    FilterOps op;
};

constexpr Suffix kSuffixes[] = {{"__in", In},
                                {"__gt", Gt},
                                {"__gte", Gte},
                                {"__lt", Lt},
                                {"__lte", Lte},
                                {"__range", Range},
                                {"__icontains", Contains},
                                {"__not_in", NotIn},
                                {"__allin", AllIn}};

//! The operator a parameter name asks for, when it belongs to the rule.
std::optional<FilterOps> operatorOf(std::string_view name, const FilterKey &rule)
{
    if (!name.starts_with(rule.key))
        return std::nullopt;
    const std::string_view rest = name.substr(rule.key.size());
    if (rest.empty())
        return (rule.ops & Equals) ? std::optional(Equals) : std::nullopt;
    for (const Suffix &suffix : kSuffixes)
        if (rest == suffix.text && (rule.ops & suffix.op))
            return suffix.op;
    return std::nullopt;
}

struct Span
{
    std::int64_t from = 0;
    std::int64_t to = 0;
};

std::optional<Span> parseDecimal(std::string_view text)
{
    bool negative = false;
    if (!text.empty() && (text[0] == '-' || text[0] == '+')) {
        negative = text[0] == '-';
        text.remove_prefix(1);
    }
    std::int64_t value = 0;
    int places = -1;
    bool digits = false;
    for (const char c : text) {
        if (c == '.' && places < 0) {
            places = 0;
            continue;
        }
        if (c < '0' || c > '9' || value > 100'000'000'000'000)
            return std::nullopt;
        digits = true;
        if (places >= 2)
            continue;
        value = value * 10 + (c - '0');
        places += places >= 0 ? 1 : 0;
    }
    if (!digits)
        return std::nullopt;
    for (int i = std::max(places, 0); i < 2; ++i)
        value *= 10;
    const std::int64_t signedValue = negative ? -value : value;
    return Span{signedValue, signedValue + 1};
}

std::optional<Span> parseNumber(FilterKind kind, std::string_view text)
{
    if (kind == FilterKind::Decimal)
        return parseDecimal(text);
    const auto day = parseDay(text);
    if (kind == FilterKind::Date)
        return day ? std::optional(Span{*day, *day + 1}) : std::nullopt;
    if (day)
        return Span{startOf(*day), startOf(*day) + kDay};
    const auto instant = parseInstant(text);
    return instant ? std::optional(Span{*instant, *instant + 1}) : std::nullopt;
}

bool isChoice(std::string_view choices, std::string_view value)
{
    while (!choices.empty()) {
        const std::size_t end = choices.find('|');
        if (choices.substr(0, end) == value)
            return true;
        choices = end == std::string_view::npos ? std::string_view() : choices.substr(end + 1);
    }
    return false;
}

Problem badValue(const std::string &name, FilterKind kind, std::string_view value)
{
    if (kind == FilterKind::Identifier)
        return invalidUuid(name, value);
    if (kind == FilterKind::Decimal)
        return invalid(name, "A valid number is required.");
    return invalidDate(name);
}

//! Dates, moments and decimals: one value or, for a range, two.
std::optional<Problem> readNumbers(const std::string &name, const std::vector<std::string> &values,
                                   Condition &condition)
{
    const std::size_t wanted = condition.op == Range ? 2 : 1;
    if (values.size() != wanted)
        return invalid(name, wanted == 2 ? "Range query expects two values." : "Expected one value.");
    const auto first = parseNumber(condition.kind, values.front());
    const auto last = parseNumber(condition.kind, values.back());
    if (!first || !last)
        return badValue(name, condition.kind, first ? values.back() : values.front());
    condition.from = first->from;
    condition.to = last->to;
    return std::nullopt;
}

std::optional<Problem> readValue(const std::string &name, const std::string &value, const FilterKey &rule,
                                 Condition &condition)
{
    const bool single = condition.op == Equals || condition.op == Contains;
    const std::vector<std::string> values = single ? std::vector<std::string>{value} : splitList(value);
    if (rule.kind == FilterKind::Identifier) {
        for (const std::string &text : values) {
            const auto id = parseUuid(text);
            if (!id)
                return invalidUuid(name, text);
            condition.ids.push_back(*id);
        }
        return std::nullopt;
    }
    if (rule.kind == FilterKind::Date || rule.kind == FilterKind::Moment ||
        rule.kind == FilterKind::Decimal) {
        if (condition.op != In)
            return readNumbers(name, values, condition);
    }
    for (const std::string &text : values)
        if (!rule.choices.empty() && !isChoice(rule.choices, text))
            return invalidChoice(name, text);
    condition.texts = values;
    return std::nullopt;
}

bool containsFolded(std::string_view haystack, std::string_view needle)
{
    const auto size = [](std::string_view text) { return static_cast<qsizetype>(text.size()); };
    return QString::fromUtf8(haystack.data(), size(haystack))
        .contains(QString::fromUtf8(needle.data(), size(needle)), Qt::CaseInsensitive);
}

bool matchesNumber(const Condition &condition, std::int64_t value)
{
    switch (condition.op) {
    case Gt:
        return value >= condition.to;
    case Gte:
        return value >= condition.from;
    case Lt:
        return value < condition.from;
    case Lte:
        return value < condition.to;
    default:
        return value >= condition.from && value < condition.to;
    }
}

bool matchesList(const Condition &condition, std::span<const std::string> list)
{
    const auto has = [list](const std::string &text) {
        return std::find(list.begin(), list.end(), text) != list.end();
    };
    if (condition.op == AllIn)
        return std::all_of(condition.texts.begin(), condition.texts.end(), has);
    return std::any_of(condition.texts.begin(), condition.texts.end(), has);
}

} // namespace

bool Condition::matches(const FilterValue &value) const
{
    const bool negated = op == NotIn;
    if (!value.present)
        return negated;
    switch (kind) {
    case FilterKind::Identifier:
        return (std::find(ids.begin(), ids.end(), value.id) != ids.end()) != negated;
    case FilterKind::PartialText:
        return containsFolded(value.text, texts.front());
    case FilterKind::Text:
        if (op == Contains)
            return containsFolded(value.text, texts.front());
        return (std::find(texts.begin(), texts.end(), value.text) != texts.end()) != negated;
    case FilterKind::List:
        return matchesList(*this, value.list);
    case FilterKind::Date:
    case FilterKind::Moment:
    case FilterKind::Decimal:
        return matchesNumber(*this, value.number);
    }
    return true;
}

std::vector<ParsedParameter> parseFilters(const Request &request, std::span<const FilterKey> keys,
                                          Problems &problems)
{
    std::vector<ParsedParameter> parsed;
    for (const auto &[name, value] : request.query) {
        for (std::size_t rule = 0; rule < keys.size(); ++rule) {
            const auto op = operatorOf(name, keys[rule]);
            // An empty parameter (?status=) narrows nothing, as in the web forms the API descends from.
            if (!op || value.empty())
                continue;
            ParsedParameter parameter{rule, {}};
            parameter.condition.kind = keys[rule].kind;
            parameter.condition.op = *op;
            if (auto problem = readValue(name, value, keys[rule], parameter.condition))
                problems.push_back(std::move(*problem));
            else
                parsed.push_back(std::move(parameter));
            break;
        }
    }
    return parsed;
}

} // namespace vinculo::sandbox
