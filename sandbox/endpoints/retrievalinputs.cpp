// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/endpoints/retrievalinputs.h"

#include "core/domain/resources/registry.h"

#include <algorithm>
#include <cstdlib>

namespace vinculo::sandbox {

namespace {

constexpr Day kLongestPeriod = 365;
constexpr Day kShortestIncomePeriod = 90;

bool wants(const ResourceSpec &spec, RetrieveInput input)
{
    return has(spec.retrieve.inputs, input);
}

const char *accountField(const ResourceSpec &spec)
{
    return wants(spec, RetrieveInput::AccountId) ? "account_id" : "account";
}

void checkPeriod(Body &body, const ResourceSpec &spec, const PendingAction &action)
{
    const Day length = action.to - action.from;
    if (length < 0)
        body.add(invalid("date_from", "date_from must not be later than date_to."));
    else if (length < kShortestIncomePeriod && wants(spec, RetrieveInput::IncomeTypes))
        body.add(usual("invalid_period"));
    if (length > kLongestPeriod) {
        Problem problem = usual("validation_error");
        problem.field = "date_from";
        body.add(std::move(problem));
    }
}

//! What is left out goes as far as it can: to today, and back from there by the longest period.
void readPeriod(Body &body, const ResourceSpec &spec, PendingAction &action, Instant now)
{
    const bool isRequired = wants(spec, RetrieveInput::PeriodRequired) || wants(spec, RetrieveInput::Kind);
    const std::size_t problems = body.problems().size();
    const auto from = isRequired ? body.requiredDay("date_from") : body.day("date_from");
    const auto to = isRequired ? body.requiredDay("date_to") : body.day("date_to");
    const bool isReadable = body.problems().size() == problems;
    // A career is told as a whole unless days are asked for.
    if (isReadable && !from && !to && &spec == &resources::employments())
        return;
    action.to = to.value_or(dayOf(now));
    action.from = from.value_or(action.to - kLongestPeriod);
    if (action.to > dayOf(now))
        body.add(invalid("date_to", "date_to must not be in the future."));
    if (!isReadable || (!from && !to))
        return;
    checkPeriod(body, spec, action);
    action.inputs.period = DayRange{.first = action.from, .last = action.to};
}

//! One of the choices; empty when left out or wrong.
std::string_view readChoice(Body &body, const char *name, bool isRequired,
                            std::initializer_list<std::string_view> choices)
{
    const auto value = isRequired ? std::optional(body.requiredText(name)) : body.text(name);
    if (!value || (value->empty() && isRequired))
        return {};
    const auto found = std::ranges::find(choices, *value);
    if (found != choices.end())
        return *found;
    body.add(invalidChoice(name, *value));
    return {};
}

//! A year of the last or this century, as four digits.
std::optional<int> readYear(Body &body, const char *name)
{
    const std::string year = body.requiredText(name);
    if (year.empty())
        return std::nullopt;
    const bool isYear = year.size() == 4 && (year.starts_with("19") || year.starts_with("20")) &&
                        std::ranges::all_of(year, [](char c) { return c >= '0' && c <= '9'; });
    if (isYear)
        return std::atoi(year.c_str());
    body.add(invalid(name, "A valid year is required."));
    return std::nullopt;
}

void readYears(Body &body, PendingAction &action)
{
    const auto from = readYear(body, "year_from");
    const auto to = readYear(body, "year_to");
    if (!from || !to)
        return;
    if (*from > *to)
        body.add(invalid("year_from", "year_from must not be later than year_to."));
    action.from = dayFrom({*from, 1, 1});
    action.to = dayFrom({*to, 12, 31});
}

//! Tax returns: months between two dates, or whole years.
void readKind(Body &body, const ResourceSpec &spec, PendingAction &action, Instant now)
{
    if (readChoice(body, "type", true, {"monthly", "yearly"}) == "yearly") {
        readYears(body, action);
        action.kindWanted = "yearly";
        return;
    }
    action.kindWanted = "monthly";
    readPeriod(body, spec, action, now);
}

//! The types that the resource's description has; none when it has no such column.
TableView<EnumValue> incomeTypes(const ResourceSpec &spec)
{
    for (const FieldSpec &field : spec.fields)
        for (const FieldSpec &child : field.fields)
            if (child.path == "income_type")
                return child.values;
    return {};
}

void readIncomeInputs(Body &body, const ResourceSpec &spec, PendingAction &action)
{
    const TableView<EnumValue> known = incomeTypes(spec);
    const auto asked = body.texts("allowed_income_types").value_or(std::vector<std::string>());
    for (const std::string &type : asked) {
        const auto found = std::ranges::find(known, type, &EnumValue::value);
        if (found == known.end())
            body.add(invalidChoice("allowed_income_types", type));
        else
            action.inputs.incomeTypes.push_back(found->value);
    }
    action.inputs.leastConfidence =
        readChoice(body, "minimum_confidence_level", false, {"HIGH", "MEDIUM", "LOW"});
}

void readReferenceDate(Body &body, PendingAction &action, Instant now)
{
    action.inputs.referenceDate = body.day("reference_date");
    if (action.inputs.referenceDate.value_or(0) > dayOf(now))
        body.add(invalid("reference_date", "reference_date must not be in the future."));
}

} // namespace

void readInputs(Body &body, const ResourceSpec &spec, PendingAction &action, Instant now)
{
    using enum RetrieveInput;
    if (wants(spec, Account) || wants(spec, AccountId))
        action.account = body.uuid(accountField(spec));
    if (wants(spec, Period))
        readPeriod(body, spec, action, now);
    if (wants(spec, Direction))
        action.direction = readChoice(body, "type", wants(spec, DirectionRequired), {"INFLOW", "OUTFLOW"});
    if (wants(spec, Kind))
        readKind(body, spec, action, now);
    if (wants(spec, Document))
        action.inputs.attached = body.flag("attach_pdf", false);
    if (wants(spec, Xml))
        action.inputs.attached = body.flag("attach_xml", false);
    if (wants(spec, ReferenceDate))
        readReferenceDate(body, action, now);
    if (wants(spec, IncomeTypes))
        readIncomeInputs(body, spec, action);
}

void checkAccount(Body &body, const ResourceSpec &spec, Store &store, const LinkRecord &link,
                  const PendingAction &action)
{
    if (!action.account)
        return;
    const AccountRecord *account = store.account(*action.account);
    if (!account || &store.links[account->link] != &link)
        body.add({"does_not_exist", "Object with id=" + toText(*action.account) + " does not exist.",
                  accountField(spec)});
}

} // namespace vinculo::sandbox
