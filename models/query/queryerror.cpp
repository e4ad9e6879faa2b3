// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/queryerror.h"

#include <QCoreApplication>

namespace vinculo::models {

namespace {

QString sentence(const char *text)
{
    return QCoreApplication::translate("QueryError", text);
}

const char *syntaxText(QueryError::Kind kind)
{
    switch (kind) {
    case QueryError::Kind::TooLong:
        return QT_TRANSLATE_NOOP("QueryError", "The search is too long; its end was not read.");
    case QueryError::Kind::TooDeep:
        return QT_TRANSLATE_NOOP("QueryError", "Too many parentheses inside each other.");
    case QueryError::Kind::MissingValue:
        return QT_TRANSLATE_NOOP("QueryError", "A value is missing behind the colon.");
    case QueryError::Kind::ReversedRange:
        return QT_TRANSLATE_NOOP("QueryError", "The range ends before it begins.");
    case QueryError::Kind::SignedAmount:
        //: “type:outflow” is typed like this in all languages
        return QT_TRANSLATE_NOOP("QueryError",
                                 "Amounts are compared without their sign: leave it out, and add "
                                 "type:outflow for money that went out.");
    case QueryError::Kind::UnclosedQuote:
        return QT_TRANSLATE_NOOP("QueryError", "The closing quotation mark is missing.");
    case QueryError::Kind::UnclosedRegex:
        return QT_TRANSLATE_NOOP("QueryError", "The slash that ends the regular expression is missing.");
    case QueryError::Kind::UnclosedParenthesis:
        return QT_TRANSLATE_NOOP("QueryError", "A closing parenthesis is missing.");
    case QueryError::Kind::UnexpectedParenthesis:
        return QT_TRANSLATE_NOOP("QueryError", "This parenthesis was never opened, or encloses nothing.");
    case QueryError::Kind::UnexpectedOperator:
        return QT_TRANSLATE_NOOP("QueryError", "There is nothing beside this operator to join.");
    case QueryError::Kind::UnknownField:
    case QueryError::Kind::AmbiguousField:
    case QueryError::Kind::WrongOperator:
    case QueryError::Kind::BadNumber:
    case QueryError::Kind::NumberOutOfRange:
    case QueryError::Kind::BadDate:
    case QueryError::Kind::BadBoolean:
    case QueryError::Kind::UnknownValue:
    case QueryError::Kind::BadRegex:
        break;
    }
    return nullptr;
}

//! Every text has one placeholder.
const char *valueText(QueryError::Kind kind)
{
    switch (kind) {
    //: %1 is what was typed before a colon
    case QueryError::Kind::UnknownField:
        return QT_TRANSLATE_NOOP("QueryError", "There is no field called “%1”.");
    //: %1 is a list of field names
    case QueryError::Kind::AmbiguousField:
        return QT_TRANSLATE_NOOP("QueryError", "This name could mean: %1.");
    //: %1 is a field name
    case QueryError::Kind::WrongOperator:
        return QT_TRANSLATE_NOOP("QueryError", "The field “%1” cannot be compared in this way.");
    //: %1 is what was typed
    case QueryError::Kind::BadNumber:
        return QT_TRANSLATE_NOOP("QueryError", "“%1” is not a number.");
    //: %1 is what was typed
    case QueryError::Kind::NumberOutOfRange:
        return QT_TRANSLATE_NOOP("QueryError", "The number “%1” is larger than any value can be.");
    //: %1 is what was typed
    case QueryError::Kind::BadDate:
        return QT_TRANSLATE_NOOP("QueryError", "“%1” is not a date or a period.");
    //: %1 is what was typed
    case QueryError::Kind::BadBoolean:
        return QT_TRANSLATE_NOOP("QueryError", "“%1” is neither yes nor no.");
    //: %1 is what was typed
    case QueryError::Kind::UnknownValue:
        return QT_TRANSLATE_NOOP("QueryError", "No known value of this field is called “%1”.");
    //: %1 is a part of a regular expression
    case QueryError::Kind::BadRegex:
        return QT_TRANSLATE_NOOP("QueryError", "This regular expression does not work at “%1”.");
    case QueryError::Kind::TooLong:
    case QueryError::Kind::TooDeep:
    case QueryError::Kind::MissingValue:
    case QueryError::Kind::ReversedRange:
    case QueryError::Kind::SignedAmount:
    case QueryError::Kind::UnclosedQuote:
    case QueryError::Kind::UnclosedRegex:
    case QueryError::Kind::UnclosedParenthesis:
    case QueryError::Kind::UnexpectedParenthesis:
    case QueryError::Kind::UnexpectedOperator:
        break;
    }
    return "%1";
}

} // namespace

QString queryErrorText(const QueryError &error)
{
    if (error.kind == QueryError::Kind::BadRegex && error.argument.isEmpty())
        return sentence(QT_TRANSLATE_NOOP("QueryError", "This regular expression is too large."));
    if (const char *text = syntaxText(error.kind))
        return sentence(text);
    return sentence(valueText(error.kind)).arg(error.argument);
}

} // namespace vinculo::models
