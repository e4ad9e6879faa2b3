// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/http/errors.h"
#include "sandbox/http/message.h"
#include "sandbox/store/records.h"

#include <span>

namespace vinculo::sandbox {

// Query filters. A resource has a table of rules, one per parameter family of the published description; this
// engine turns a query into predicates. Unknown parameters are ignored, as the API does.

enum class FilterKind : std::uint8_t {
    Text,
    PartialText, //!< equality means "contains", whatever the case
    Identifier,
    Date,    //!< a plain date
    Moment,  //!< an instant; a plain date in the query means that whole day
    Decimal, //!< hundredths
    List,    //!< a list of texts
};

//! Suffixes a rule understands, as a set of bits.
enum FilterOps : unsigned {
    Equals = 1,
    In = 2,
    Gt = 4,
    Gte = 8,
    Lt = 16,
    Lte = 32,
    Range = 64,
    Contains = 128,
    NotIn = 256,
    AllIn = 512,
    Comparisons = Equals | Gt | Gte | Lt | Lte | Range,
};

//! What a row holds for a rule; absent values match nothing but NotIn.
struct FilterValue
{
    bool present = true;
    std::int64_t number = 0; //!< Date, Moment, Decimal
    std::string_view text = {};
    Uuid id = {};
    std::span<const std::string> list = {};

    static FilterValue of(std::string_view text) { return {.text = text}; }
    static FilterValue of(Uuid id) { return {.id = id}; }
    static FilterValue ofOptional(const std::optional<std::string> &text)
    {
        return {.present = text.has_value(), .text = text ? *text : std::string_view()};
    }
    static FilterValue ofOptional(std::optional<std::int64_t> number)
    {
        return {.present = number.has_value(), .number = number.value_or(0)};
    }
    static FilterValue ofNumber(std::int64_t number) { return {.number = number}; }
};

//! A parsed comparison, ready to be applied to many rows.
struct Condition
{
    FilterKind kind = FilterKind::Text;
    FilterOps op = Equals;
    std::int64_t from = 0; //!< first number that is equal
    std::int64_t to = 0;   //!< first number that is greater
    std::vector<std::string> texts;
    std::vector<Uuid> ids;

    [[nodiscard]] bool matches(const FilterValue &value) const;
};

//! The rule's data without its row type.
struct FilterKey
{
    std::string_view key;
    FilterKind kind = FilterKind::Text;
    unsigned ops = Equals;
    std::string_view choices = {}; //!< "a|b": anything else is refused
};

struct ParsedParameter
{
    std::size_t rule = 0;
    Condition condition;
};

//! Reads the parameters of a query that belong to the rules; problems are appended, one per bad parameter.
std::vector<ParsedParameter> parseFilters(const Request &request, std::span<const FilterKey> keys,
                                          Problems &problems);

template<class Row>
struct FilterRule
{
    FilterKey key;
    FilterValue (*value)(const Row &row);
};

//! A query's filters over rows of one type.
template<class Row>
class Filter
{
public:
    Filter(const Request &request, std::span<const FilterRule<Row>> rules, Problems &problems)
    {
        std::vector<FilterKey> keys;
        for (const FilterRule<Row> &rule : rules)
            keys.push_back(rule.key);
        for (ParsedParameter &parameter : parseFilters(request, keys, problems))
            m_tests.push_back({rules[parameter.rule].value, std::move(parameter.condition)});
    }

    [[nodiscard]] bool isEmpty() const { return m_tests.empty(); }
    [[nodiscard]] bool accepts(const Row &row) const
    {
        for (const Test &test : m_tests)
            if (!test.condition.matches(test.value(row)))
                return false;
        return true;
    }

private:
    struct Test
    {
        FilterValue (*value)(const Row &row);
        Condition condition;
    };
    std::vector<Test> m_tests;
};

} // namespace vinculo::sandbox
