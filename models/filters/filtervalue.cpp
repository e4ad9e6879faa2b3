// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filters/filtervalue.h"

#include "core/api/columnchunk.h"
#include "core/domain/money.h"
#include "core/domain/timestamp.h"

#include <algorithm>
#include <optional>
#include <string>

namespace vinculo::models {

namespace {

using namespace Qt::StringLiterals;

std::optional<QDate> readDate(const QString &value)
{
    constexpr qsizetype kIsoLength = 10;
    const QDate date = QDate::fromString(value, Qt::ISODate);
    const bool isPlain = value.size() == kIsoLength && std::ranges::all_of(value, [](QChar c) {
                             return c == u'-' || (c >= u'0' && c <= u'9');
                         });
    return isPlain && date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<std::int64_t> readInstant(const QString &value)
{
    return parseMicroseconds(value.toStdString());
}

const EnumValue *findEnum(const FilterSpec &spec, const QString &value)
{
    const std::string wire = value.toStdString();
    const auto *found = std::ranges::find(spec.values, std::string_view(wire), &EnumValue::value);
    return found == spec.values.end() ? nullptr : found;
}

bool hasControls(const QString &value)
{
    return std::ranges::any_of(value, [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; });
}

FilterValueProblem problemUnless(bool isGood, FilterValueProblem problem)
{
    return isGood ? FilterValueProblem::None : problem;
}

} // namespace

FilterValueProblem checkFilterValue(const FilterSpec &spec, const QString &value)
{
    if (value.isEmpty())
        return FilterValueProblem::Empty;
    if (!spec.values.empty())
        return problemUnless(findEnum(spec, value), FilterValueProblem::NotOffered);
    switch (spec.type) {
    case FieldType::Identifier: {
        api::Uuid uuid;
        return problemUnless(api::Uuid::parse(value.toStdString(), uuid), FilterValueProblem::NotAUuid);
    }
    case FieldType::Date:
        return problemUnless(readDate(value).has_value(), FilterValueProblem::NotADate);
    case FieldType::Timestamp:
        return problemUnless(readDate(value) || readInstant(value), FilterValueProblem::NotADate);
    case FieldType::Money:
    case FieldType::Decimal:
        return problemUnless(Decimal::parse(value.toStdString()).has_value(), FilterValueProblem::NotANumber);
    case FieldType::Integer: {
        bool isNumber = false;
        static_cast<void>(value.toLongLong(&isNumber));
        return problemUnless(isNumber, FilterValueProblem::NotANumber);
    }
    case FieldType::Boolean:
        return problemUnless(value == "true"_L1 || value == "false"_L1, FilterValueProblem::NotOffered);
    case FieldType::Text:
    case FieldType::Enum:
    case FieldType::TextList:
        return problemUnless(!hasControls(value), FilterValueProblem::NotOffered);
    case FieldType::Object:
    case FieldType::ObjectList:
        break;
    }
    return FilterValueProblem::NotOffered;
}

bool isAscending(const FilterSpec &spec, const QString &first, const QString &last)
{
    switch (spec.type) {
    case FieldType::Date:
        return readDate(first) <= readDate(last);
    case FieldType::Timestamp: {
        const auto instant = [](const QString &value) {
            return readInstant(value).value_or(readInstant(value + "T00:00:00Z"_L1).value_or(0));
        };
        return instant(first) <= instant(last);
    }
    case FieldType::Money:
    case FieldType::Decimal:
        return Decimal::parse(first.toStdString()) <= Decimal::parse(last.toStdString());
    case FieldType::Integer:
        return first.toLongLong() <= last.toLongLong();
    case FieldType::Identifier:
    case FieldType::Text:
    case FieldType::Enum:
    case FieldType::Boolean:
    case FieldType::TextList:
    case FieldType::Object:
    case FieldType::ObjectList:
        break;
    }
    return true;
}

} // namespace vinculo::models
