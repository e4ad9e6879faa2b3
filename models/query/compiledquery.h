// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/columnchunk.h"
#include "models/query/queryast.h"
#include "models/query/querycontext.h"
#include "models/query/queryregex.h"
#include "models/query/textneedle.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace vinculo::models {

//! Both ends belong to it. In the column's own unit: days, µs, Decimal units, integer, 0 and 1.
struct NumberRange
{
    std::int64_t lowest = 0;
    std::int64_t highest = 0;
};

//! An enum name to compare values with that the table does not know.
struct UnknownValueTest
{
    std::string key; //!< wordKey
    bool isExactOnly = false;
};

//! A condition ready to run: a row passes when anything in here fits.
struct CompiledTest
{
    int column = -1; //!< -1: everything that stands there as words: texts, identifiers, values of lists
    FieldType type = FieldType::Text;
    bool matchesAll = false; //!< the text looked for is nothing once folded
    bool matchesEmpty = false;
    std::vector<NumberRange> ranges;
    std::vector<std::uint8_t> knownValues; //!< Enum: 1 for every value that passes
    std::vector<UnknownValueTest> unknownValues;
    std::vector<TextNeedle> needles;
    std::vector<std::string> exactTexts;
    std::vector<api::Uuid> uuids;
    std::vector<QueryRegexPtr> regexes;
    //! Without a column: for each Enum column by number, 1 for every value whose title or wire form fits;
    //! none where no value does.
    std::vector<std::vector<std::uint8_t>> titledValues;
};

//! Whether a text fits the test by its original characters: an exact text or a regular expression.
[[nodiscard]] bool verbatimPasses(const CompiledTest &test, std::string_view text);
//! Whether the title or wire form of a value in a list fits: that, or a word of it begins with what is looked
//! for. Not in the middle of words, or "low" would find every inflow.
[[nodiscard]] bool titlePasses(const CompiledTest &test, std::string_view title);

struct CompiledNode
{
    QueryNode::Kind kind = QueryNode::Kind::Condition;
    std::vector<CompiledNode> children;
    CompiledTest test; //!< Condition
    int cost = 0;      //!< cheap parts run first
};

//! Resolves periods, numbers and expressions once. Any thread.
[[nodiscard]] CompiledNode compiledNode(const QueryNode &node, const ResourceSpec &spec,
                                        const QueryContext &context);

//! The ranges of a Date, Timestamp, Money, Decimal, Integer or Boolean condition; none: no value can fit.
[[nodiscard]] std::vector<NumberRange>
numberRanges(const FieldSpec &field, const std::vector<QueryTerm> &terms, const QueryContext &context);

} // namespace vinculo::models
