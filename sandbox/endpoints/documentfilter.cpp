// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/endpoints/documentfilter.h"

#include <rapidjson/document.h>

#include <algorithm>
#include <cmath>

namespace vinculo::sandbox {

namespace {

using rapidjson::Value;

const FieldSpec *columnAt(const ResourceSpec &spec, std::string_view path)
{
    for (const FieldSpec &field : spec.fields)
        if (field.path == path)
            return &field;
    return nullptr;
}

//! "account__balance__current" filters "account.balance.current", unless the description names another field.
std::string pathOf(const FilterSpec &filter)
{
    if (!filter.fieldPath.empty())
        return std::string(filter.fieldPath);
    std::string path(filter.key);
    for (std::size_t at = path.find("__"); at != std::string::npos; at = path.find("__", at))
        path.replace(at, 2, ".");
    return path;
}

FilterKind kindOf(const ResourceSpec &spec, const FilterSpec &filter)
{
    const FieldSpec *field = columnAt(spec, filter.fieldPath);
    switch (filter.type) {
    case FieldType::Identifier:
        return FilterKind::Identifier;
    case FieldType::Date:
    case FieldType::Timestamp:
        return field && field->type == FieldType::Date ? FilterKind::Date : FilterKind::Moment;
    case FieldType::Money:
    case FieldType::Decimal:
    case FieldType::Integer:
        return FilterKind::Decimal;
    case FieldType::TextList:
        return FilterKind::List;
    default:
        return FilterKind::Text;
    }
}

std::string choicesOf(const FilterSpec &filter)
{
    std::string choices;
    for (const EnumValue &value : filter.values)
        choices += (choices.empty() ? "" : "|") + std::string(value.value);
    if (filter.type == FieldType::Boolean)
        choices = "true|false|True|False";
    return choices;
}

unsigned operatorsOf(const FilterSpec &filter)
{
    constexpr std::pair<FilterOp, unsigned> pairs[] = {
        {FilterOp::Equals, Equals}, {FilterOp::In, In},
        {FilterOp::Gt, Gt},         {FilterOp::Gte, Gte},
        {FilterOp::Lt, Lt},         {FilterOp::Lte, Lte},
        {FilterOp::Range, Range},   {FilterOp::Contains, Contains},
        {FilterOp::NotIn, NotIn},   {FilterOp::AllIn, AllIn}};
    unsigned ops = 0;
    for (const auto &[from, to] : pairs)
        if (has(filter.ops, from))
            ops |= to;
    return ops;
}

//! All values at a dotted path; arrays on the way are looked through.
void collect(const Value &value, std::string_view path, std::vector<const Value *> &found)
{
    if (value.IsArray()) {
        for (const Value &item : value.GetArray())
            collect(item, path, found);
        return;
    }
    if (path.empty()) {
        found.push_back(&value);
        return;
    }
    if (!value.IsObject())
        return;
    const std::size_t dot = path.find('.');
    const std::string key(path.substr(0, dot));
    const auto member = value.FindMember(key.c_str());
    if (member != value.MemberEnd())
        collect(member->value, dot == std::string_view::npos ? std::string_view() : path.substr(dot + 1),
                found);
}

std::string_view textOf(const Value &value)
{
    return {value.GetString(), value.GetStringLength()};
}

FilterValue filterValue(const Value &value, FilterKind kind)
{
    constexpr FilterValue kAbsent{.present = false};
    if (kind == FilterKind::Decimal)
        return value.IsNumber() ? FilterValue::ofNumber(std::llround(value.GetDouble() * 100)) : kAbsent;
    if (value.IsBool())
        return FilterValue::of(std::string_view(value.GetBool() ? "true" : "false"));
    if (!value.IsString())
        return kAbsent;
    const std::string_view text = textOf(value);
    if (kind == FilterKind::Identifier) {
        const auto id = parseUuid(text);
        return id ? FilterValue::of(*id) : kAbsent;
    }
    if (kind == FilterKind::Date) {
        const auto day = parseDay(text.substr(0, 10));
        return day ? FilterValue::ofNumber(*day) : kAbsent;
    }
    if (kind == FilterKind::Moment) {
        const auto day = parseDay(text);
        const auto instant = day ? std::optional(startOf(*day)) : parseInstant(text);
        return instant ? FilterValue::ofNumber(*instant) : kAbsent;
    }
    return FilterValue::of(text);
}

bool matches(const Condition &condition, const Value &row, const std::string &path)
{
    std::vector<const Value *> found;
    collect(row, path, found);
    if (condition.kind == FilterKind::List) {
        std::vector<std::string> list;
        for (const Value *value : found)
            if (value->IsString())
                list.emplace_back(textOf(*value));
        return condition.matches({.list = list});
    }
    if (found.empty())
        return condition.matches({.present = false});
    const auto fits = [&condition](const Value *value) {
        return condition.matches(filterValue(*value, condition.kind));
    };
    return condition.op == NotIn ? std::ranges::all_of(found, fits) : std::ranges::any_of(found, fits);
}

bool isGiven(const Request &request, const FilterSpec &filter)
{
    const auto names = [&filter](const auto &parameter) {
        return !parameter.second.empty() && parameter.first.starts_with(filter.key);
    };
    return std::ranges::any_of(request.query, names);
}

bool concernsLink(const FilterSpec &filter)
{
    return filter.key == "link" || filter.key == "institution";
}

} // namespace

DocumentFilter::DocumentFilter(const Request &request, const ResourceSpec &spec, const Store &store,
                               Problems &problems)
    : m_store(store)
{
    std::vector<std::string> choices; // what the keys point into
    choices.reserve(spec.filters.size());
    std::vector<FilterKey> keys;
    for (const FilterSpec &filter : spec.filters) {
        if (filter.required && !isGiven(request, filter))
            problems.push_back(required(std::string(filter.key)));
        choices.push_back(choicesOf(filter));
        keys.push_back({filter.key, kindOf(spec, filter), operatorsOf(filter), choices.back()});
    }
    for (ParsedParameter &parameter : parseFilters(request, keys, problems)) {
        const FilterSpec &filter = spec.filters[parameter.rule];
        auto &tests = concernsLink(filter) ? m_linkTests : m_rowTests;
        tests.push_back({&filter, pathOf(filter), std::move(parameter.condition)});
    }
}

bool DocumentFilter::acceptsLink(const LinkRecord &link) const
{
    return std::ranges::all_of(m_linkTests, [&](const Test &test) {
        return test.condition.matches(test.spec->key == "link"
                                          ? FilterValue::of(link.id)
                                          : FilterValue::of(m_store.institutionOf(link).name));
    });
}

bool DocumentFilter::accepts(const DocumentRecord &row) const
{
    if (m_rowTests.empty())
        return true;
    rapidjson::Document json;
    json.Parse(row.json.data(), row.json.size());
    return std::ranges::all_of(m_rowTests, [&](const Test &test) {
        // Some rows can be asked for by the time they were stored without showing it.
        if (test.path == "created_at" && !json.HasMember("created_at"))
            return test.condition.matches(FilterValue::ofNumber(row.createdAt));
        return matches(test.condition, json, test.path);
    });
}

} // namespace vinculo::sandbox
