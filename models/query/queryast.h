// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/resourcespec.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <vector>

namespace vinculo::models {

//! One alternative of a condition. Texts are canonical: numbers plain with a dot, dates ISO or an English
//! period
//! ("last-90d", resolved only when the query runs, so that a saved view stays relative), enum values as on
//! the wire when they were named exactly.
struct QueryTerm
{
    enum class Kind {
        Contains, //!< texts: contains, blind to case and accents; enum: see QueryFields; numbers, dates: is
        Equals,   //!< texts: the same bytes; enum: named exactly
        Regex,    //!< RE2 syntax, blind to case
        Empty,    //!< null, absent, or a text without characters
        Above,
        AtLeast,
        Below,
        AtMost,
        Between, //!< both ends belong to it
    };
    Kind kind = Kind::Contains;
    QString first;
    QString last;                          //!< Between only
    std::vector<std::uint16_t> enumValues; //!< Enum: indexes into FieldSpec::values
    bool isExactValue = false;             //!< Enum: `first` names a value in full
    bool operator==(const QueryTerm &) const = default;
};

struct QueryNode;
using QueryNodePtr = std::shared_ptr<const QueryNode>;

//! A part of a query. Immutable and shared; any thread.
struct QueryNode
{
    enum class Kind { All, Any, Not, Condition };
    Kind kind = Kind::Condition;
    std::vector<QueryNodePtr> children; //!< All and Any: two or more; Not: one
    const FieldSpec *field = nullptr;   //!< Condition; nullptr: all text columns
    std::vector<QueryTerm> terms;       //!< Condition: one of them must hold
    int position = 0;                   //!< in the text it came from
    int length = 0;
};

//! A whole query; without root it matches every row.
struct Query
{
    QueryNodePtr root;
    [[nodiscard]] bool isEmpty() const { return !root; }
};

//! Whether two queries say the same in the same order; positions do not count.
[[nodiscard]] bool isSameQuery(const Query &a, const Query &b);

} // namespace vinculo::models
