// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/endpoints/enrichmentinput.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace vinculo::sandbox {

namespace {

constexpr std::size_t kMostProblems = 100; //!< told in one answer

std::string textOf(const rapidjson::Value &value)
{
    return value.IsString() ? std::string(value.GetString(), value.GetStringLength()) : std::string();
}

bool isChoice(std::string_view value, const TableView<InputChoice> &choices)
{
    return std::ranges::any_of(choices, [&](const InputChoice &choice) { return choice.value == value; });
}

bool isCurrency(std::string_view code)
{
    return code.size() == 3 && std::ranges::all_of(code, [](char c) { return c >= 'A' && c <= 'Z'; });
}

//! An account has its own `id`, and what the transactions call `account_id`.
std::string keyOf(const InputField &field, InputPlace place)
{
    const bool isAccountId = place == InputPlace::Account && field.key == "account_id";
    return isAccountId ? "id" : std::string(field.key);
}

bool belongs(const InputField &field, InputPlace place)
{
    return field.place == place || (place == InputPlace::Account && field.key == "account_id");
}

} // namespace

EnrichmentInput::EnrichmentInput(const EnrichmentSpec &spec, const Request &request, Day today)
{
    m_document.Parse(request.body.data(), request.body.size());
    if (m_document.HasParseError()) {
        add({"parse_error", "JSON parse error (char " + std::to_string(m_document.GetErrorOffset()) + ')'});
        return;
    }
    if (!m_document.IsObject()) {
        add(invalid({}, "Invalid data. Expected a dictionary."));
        return;
    }
    readOptions(spec, today);
    readList(spec, "transactions", InputPlace::Transaction);
    const auto ofAccount = [](const InputField &field) { return field.place == InputPlace::Account; };
    if (std::ranges::any_of(spec.inputs, ofAccount))
        readList(spec, "accounts", InputPlace::Account);
    if (m_problems.empty())
        checkTogether(spec);
}

void EnrichmentInput::add(Problem problem)
{
    if (m_problems.size() < kMostProblems)
        m_problems.push_back(std::move(problem));
}

const rapidjson::Value *EnrichmentInput::member(const Value &object, std::string_view key) const
{
    const Value name(rapidjson::StringRef(key.data(), key.size()));
    const auto found = object.FindMember(name);
    return found == object.MemberEnd() ? nullptr : &found->value;
}

void EnrichmentInput::readOptions(const EnrichmentSpec &spec, Day today)
{
    const std::string languageKey(spec.languageKey);
    const Value *language = member(m_document, spec.languageKey);
    if (!language)
        add(required(languageKey));
    else if (std::ranges::find(enrichment::kLanguages, textOf(*language)) == std::end(enrichment::kLanguages))
        add(invalidChoice(languageKey, textOf(*language)));
    if (has(spec.options, RequestOption::Period))
        readPeriod(today);
    if (has(spec.options, RequestOption::User)) {
        const Value *user = member(m_document, "user_id");
        if (!user)
            add(required("user_id"));
        else if (textOf(*user).empty())
            add(blank("user_id"));
    }
    if (has(spec.options, RequestOption::ReferenceDate))
        reference = readDay("reference_date", true).value_or(0);
    const auto isKnown = [](const TableView<EnumValue> &values, std::string_view value) {
        return std::ranges::any_of(values, [&](const EnumValue &known) { return known.value == value; });
    };
    if (const Value *types = member(m_document, "allowed_income_types");
        types && has(spec.options, RequestOption::IncomeTypes)) {
        if (!types->IsArray()) {
            add({"not_a_list", "Expected a list of items.", "allowed_income_types"});
            return;
        }
        for (const Value &type : types->GetArray()) {
            incomeTypes.push_back(textOf(type));
            if (!isKnown(enrichment::incomeTypes(), incomeTypes.back()))
                add(invalidChoice("allowed_income_types", incomeTypes.back()));
        }
    }
    if (const Value *level = member(m_document, "minimum_confidence_level");
        level && has(spec.options, RequestOption::Confidence)) {
        confidence = textOf(*level);
        if (!isKnown(enrichment::confidenceLevels(), confidence))
            add(invalidChoice("minimum_confidence_level", confidence));
    }
}

std::optional<Day> EnrichmentInput::readDay(const char *name, bool isRequired)
{
    const Value *value = member(m_document, name);
    if (!value) {
        if (isRequired)
            add(required(name));
        return {};
    }
    const auto day = parseDay(textOf(*value));
    if (!day)
        add(invalidDate(name));
    return day;
}

void EnrichmentInput::readPeriod(Day today)
{
    const auto first = readDay("date_from", false);
    const auto last = readDay("date_to", false);
    if (first && !member(m_document, "date_to"))
        add(required("date_to"));
    if (last && !member(m_document, "date_from"))
        add(required("date_from"));
    if (!first || !last)
        return;
    from = *first;
    to = *last;
    if (from > to)
        add(invalid("date_from", "date_from must not be later than date_to."));
    if (to > today)
        add(invalid("date_to", "date_to must not be in the future."));
    if (today - from > enrichment::kLongestPeriodDays)
        add({"invalid_period", "The period must lie within the last 365 days.", "date_from"});
}

void EnrichmentInput::readList(const EnrichmentSpec &spec, const char *name, InputPlace place)
{
    const Value *list = member(m_document, name);
    if (!list) {
        add(required(name));
        return;
    }
    if (!list->IsArray()) {
        add({"not_a_list", "Expected a list of items.", name});
        return;
    }
    if (list->Empty())
        add({"empty", "This list may not be empty.", name});
    if (list->Size() > enrichment::kMostTransactions) {
        add({"max_length", "Ensure this field has no more than 10000 elements.", name});
        return;
    }
    for (rapidjson::SizeType i = 0; i < list->Size(); ++i)
        readRow(spec, (*list)[i], std::string(name) + '.' + std::to_string(i), place);
}

void EnrichmentInput::readRow(const EnrichmentSpec &spec, const Value &row, const std::string &where,
                              InputPlace place)
{
    if (!row.IsObject()) {
        add(invalid(where, "Invalid data. Expected a dictionary."));
        return;
    }
    const auto text = [&](std::string_view key) {
        const Value *value = member(row, key);
        return value ? textOf(*value) : std::string();
    };
    for (const InputField &field : spec.inputs) {
        if (!belongs(field, place))
            continue;
        const std::string key = keyOf(field, place);
        const Value *value = member(row, key);
        const bool isNeeded = field.isRequired || (!field.requiredWhen.empty() &&
                                                   text(field.requiredWhen) == field.requiredValue);
        if (value && !value->IsNull())
            readField(field, *value, where + '.' + key);
        else if (isNeeded)
            add(value ? nullValue(where + '.' + key) : required(where + '.' + key));
    }
    const auto cents = [&](std::string_view key) -> Cents {
        const Value *value = member(row, key);
        return value && value->IsNumber() ? std::llround(value->GetDouble() * 100) : 0;
    };
    if (place == InputPlace::Account)
        m_accounts.push_back(
            {text("id"), text("category"), text("institution"), cents("balance"), cents("overdraft")});
    else
        m_transactions.push_back({text("transaction_id"), text("account_holder_id"), text("account_id"),
                                  text("description"), text("currency"),
                                  parseDay(text("value_date")).value_or(0), cents("amount"),
                                  text("type") == "INFLOW"});
}

void EnrichmentInput::readField(const InputField &field, const Value &value, const std::string &where)
{
    if (field.type == InputType::Amount) {
        if (!value.IsNumber())
            add(invalid(where, "A valid number is required."));
        return;
    }
    if (field.type == InputType::Code) {
        if (!value.IsInt() || value.GetInt() < 0 || value.GetInt() > 9999)
            add(invalid(where, "A valid integer is required."));
        return;
    }
    const std::string text = textOf(value);
    if (!value.IsString())
        add(invalid(where, "Not a valid string."));
    else if (text.empty())
        add(blank(where));
    else if (field.type == InputType::Uuid && !parseUuid(text))
        add(invalidUuid(where, text));
    else if (field.type == InputType::Date && !parseDay(text))
        add(invalidDate(where));
    else if (field.type == InputType::Currency && !isCurrency(text))
        add(invalidChoice(where, text));
    else if (field.type == InputType::Choice && !isChoice(text, field.choices))
        add(invalidChoice(where, text));
}

void EnrichmentInput::checkTogether(const EnrichmentSpec &spec)
{
    std::set<std::string_view> ids;
    for (std::size_t i = 0; i < m_transactions.size(); ++i)
        if (!ids.insert(m_transactions[i].id).second)
            add({"unique", "This field must be unique.",
                 "transactions." + std::to_string(i) + ".transaction_id"});
    if (!has(spec.options, RequestOption::User))
        return;
    std::set<std::string_view> accounts;
    for (const SentAccount &account : m_accounts)
        accounts.insert(account.id);
    for (std::size_t i = 0; i < m_transactions.size(); ++i)
        if (!accounts.contains(m_transactions[i].account))
            add(invalid("transactions." + std::to_string(i) + ".account_id",
                        "There is no such account in accounts."));
}

} // namespace vinculo::sandbox
