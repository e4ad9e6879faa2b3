// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vinculo::models {

//! Something in a query that could not be understood, and where. The rest of the query still counts.
struct QueryError
{
    enum class Kind {
        TooLong,        //!< nothing behind the limit was read
        TooDeep,        //!< parentheses nested too deeply; the inner part was left out
        UnknownField,   //!< argument: the name
        AmbiguousField, //!< argument: the fields it could mean
        MissingValue,   //!< `field:` and nothing behind it
        WrongOperator,  //!< a comparison or regular expression the field has no use for; argument: the field
        BadNumber,      //!< argument: the text
        NumberOutOfRange, //!< argument: the text
        SignedAmount,     //!< of money whose direction is a field of its own; kept
        BadDate,          //!< argument: the text
        BadBoolean,       //!< argument: the text
        UnknownValue,  //!< no value of this list is called so; kept, as the server may know it. argument: the
                       //!< text
        ReversedRange, //!< the end lies before the beginning
        BadRegex,      //!< argument: the part that is wrong, empty when it is too large
        UnclosedQuote, //!< the phrase was read up to the end
        UnclosedRegex,
        UnclosedParenthesis, //!< closed at the end
        UnexpectedParenthesis,
        UnexpectedOperator, //!< OR, AND or NOT with nothing to join
    };
    int position = 0; //!< in UTF-16 units
    int length = 0;
    Kind kind = Kind::MissingValue;
    QString argument;
    bool operator==(const QueryError &) const = default;
};

//! The error as a sentence in the current language. GUI thread.
[[nodiscard]] QString queryErrorText(const QueryError &error);

} // namespace vinculo::models
