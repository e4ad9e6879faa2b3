// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/admin/faults.h"

#include "sandbox/admin/scenarios.h"

#include <rapidjson/document.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

namespace vinculo::sandbox {

namespace {

struct KindName
{
    std::string_view name;
    FaultKind kind;
};

constexpr KindName kKinds[] = {{"status", FaultKind::Status},
                               {"drop", FaultKind::Drop},
                               {"lost", FaultKind::Lost},
                               {"slow", FaultKind::Slow},
                               {"cut", FaultKind::Cut},
                               {"html", FaultKind::Html},
                               {"empty", FaultKind::Empty},
                               {"garbage", FaultKind::Garbage},
                               {"wrong_type", FaultKind::WrongType},
                               {"unknown_enum", FaultKind::UnknownEnum},
                               {"endless_next", FaultKind::EndlessNext},
                               {"foreign_next", FaultKind::ForeignNext},
                               {"count_changes", FaultKind::CountChanges},
                               {"delay", FaultKind::Delay}};

std::string textMember(const rapidjson::Value &object, const char *name)
{
    const auto member = object.FindMember(name);
    return member != object.MemberEnd() && member->value.IsString()
               ? std::string(member->value.GetString(), member->value.GetStringLength())
               : std::string();
}

std::optional<int> numberMember(const rapidjson::Value &object, const char *name)
{
    const auto member = object.FindMember(name);
    return member != object.MemberEnd() && member->value.IsInt() ? std::optional(member->value.GetInt())
                                                                 : std::nullopt;
}

std::optional<std::string> readFault(const rapidjson::Value &object, std::vector<Fault> &out)
{
    if (!object.IsObject())
        return "A fault is a JSON object.";
    Fault fault;
    fault.method = textMember(object, "method");
    fault.path = textMember(object, "path");
    fault.code = textMember(object, "code");
    fault.status = numberMember(object, "status").value_or(fault.code.empty() ? 500 : 400);
    fault.times = numberMember(object, "times").value_or(1);
    fault.every = numberMember(object, "every").value_or(1);
    if (fault.times < 0 || fault.every < 1)
        return "\"times\" is a number from 0, which means always; \"every\" is one from 1.";
    fault.delay = std::chrono::milliseconds(numberMember(object, "delay_ms").value_or(0));
    const auto exact = object.FindMember("exact");
    fault.exact = exact != object.MemberEnd() && exact->value.IsTrue();
    const std::string kind = textMember(object, "kind");
    const bool plain = kind.empty();
    bool known = plain;
    for (const KindName &name : kKinds) {
        if (name.name == kind) {
            fault.kind = name.kind;
            known = true;
        }
    }
    if (!known)
        return "Unknown kind of fault: " + kind;
    // Nothing but a delay was asked for.
    if (plain && !object.HasMember("status") && !object.HasMember("code") && fault.delay.count() > 0)
        fault.kind = FaultKind::Delay;
    out.push_back(std::move(fault));
    return std::nullopt;
}

using Document = rapidjson::Document;

std::string serialized(const Document &document)
{
    rapidjson::StringBuffer buffer;
    rapidjson::Writer<rapidjson::StringBuffer> writer(buffer);
    document.Accept(writer);
    return {buffer.GetString(), buffer.GetSize()};
}

void setText(rapidjson::Value &value, const std::string &text, Document &document)
{
    value.SetString(text.c_str(), static_cast<rapidjson::SizeType>(text.size()), document.GetAllocator());
}

void swapTypes(rapidjson::Value &row, Document &document)
{
    if (!row.IsObject())
        return;
    for (auto &member : row.GetObject()) {
        const std::string_view name(member.name.GetString(), member.name.GetStringLength());
        if (name == "id")
            continue;
        if (member.value.IsNumber())
            setText(member.value, "not a number", document);
        else if (member.value.IsString())
            member.value.SetInt(17);
        else if (member.value.IsObject())
            member.value.SetArray();
    }
}

void surprise(rapidjson::Value &row, Document &document)
{
    if (!row.IsObject())
        return;
    for (const char *name :
         {"status", "category", "type", "access_mode", "refresh_rate", "integration_type"}) {
        const auto member = row.FindMember(name);
        if (member != row.MemberEnd() && member->value.IsString())
            setText(member->value, "NEVER_SEEN_BEFORE", document);
    }
    rapidjson::Value key("added_tomorrow", document.GetAllocator());
    row.AddMember(key, rapidjson::Value(true), document.GetAllocator());
}

template<class Change>
void changeRows(Document &document, Change change)
{
    if (document.IsObject() && document.HasMember("results")) {
        for (auto &row : document["results"].GetArray())
            change(row, document);
    } else if (document.IsArray()) {
        for (auto &row : document.GetArray())
            change(row, document);
    } else {
        change(document, document);
    }
}

void changeEnvelope(const Fault &fault, const Request &request, Document &document)
{
    if (!document.IsObject() || !document.HasMember("count"))
        return;
    const std::string *page = request.parameter("page");
    const int number = page ? std::atoi(page->c_str()) : 1;
    if (fault.kind == FaultKind::EndlessNext)
        setText(document["next"],
                "http://" + request.host + request.path + "?" + request.queryText +
                    "&page=" + std::to_string(number),
                document);
    else if (fault.kind == FaultKind::ForeignNext)
        setText(document["next"], "http://foreign.example" + request.path + "?page=2", document);
    else
        document["count"].SetInt(document["count"].GetInt() + 7 * number);
}

void spoilJson(const Fault &fault, const Request &request, Response &response)
{
    Document document;
    if (document.Parse(response.body.data(), response.body.size()).HasParseError())
        return;
    if (fault.kind == FaultKind::WrongType)
        changeRows(document, swapTypes);
    else if (fault.kind == FaultKind::UnknownEnum)
        changeRows(document, surprise);
    else
        changeEnvelope(fault, request, document);
    response.body = serialized(document);
}

} // namespace

bool Fault::matches(const Request &request) const
{
    if (!method.empty() && method != request.method)
        return false;
    return exact ? request.path == path : request.path.starts_with(path);
}

bool Fault::letsThrough() const
{
    switch (kind) {
    case FaultKind::Status:
    case FaultKind::Drop:
    case FaultKind::Html:
    case FaultKind::Empty:
    case FaultKind::Garbage:
        return false;
    case FaultKind::Lost:
    case FaultKind::Slow:
    case FaultKind::Cut:
    case FaultKind::WrongType:
    case FaultKind::UnknownEnum:
    case FaultKind::EndlessNext:
    case FaultKind::ForeignNext:
    case FaultKind::CountChanges:
    case FaultKind::Delay:
        return true;
    }
    return true;
}

std::optional<std::string> Faults::add(std::string_view json)
{
    if (json.empty())
        return std::nullopt;
    if (json.find_first_of("[{\"") == std::string_view::npos)
        return addScenarios(json);
    Document document;
    if (document.Parse(json.data(), json.size()).HasParseError())
        return "The faults are not JSON.";
    if (document.IsObject() && document.HasMember("scenario"))
        return addScenarios(textMember(document, "scenario"));
    std::vector<Fault> read;
    if (document.IsArray()) {
        for (const auto &object : document.GetArray())
            if (auto problem = readFault(object, read))
                return problem;
    } else if (auto problem = readFault(document, read)) {
        return problem;
    }
    m_waiting.insert(m_waiting.end(), read.begin(), read.end());
    return std::nullopt;
}

std::optional<std::string> Faults::addScenarios(std::string_view names)
{
    std::vector<const Scenario *> wanted;
    while (!names.empty()) {
        const std::size_t end = names.find(',');
        const std::string_view name = names.substr(0, end);
        names = end == std::string_view::npos ? std::string_view() : names.substr(end + 1);
        const Scenario *scenario = scenarioNamed(name);
        if (!scenario)
            return unknownScenario(name);
        wanted.push_back(scenario);
    }
    if (wanted.empty())
        return unknownScenario({});
    for (const Scenario *scenario : wanted)
        if (auto problem = add(scenario->faults))
            return problem;
    return std::nullopt;
}

std::optional<Fault> Faults::take(const Request &request)
{
    for (auto it = m_waiting.begin(); it != m_waiting.end(); ++it) {
        if (!it->matches(request) || ++it->seen % it->every != 0)
            continue;
        Fault fault = *it;
        if (it->times > 0 && --it->times == 0)
            m_waiting.erase(it);
        return fault;
    }
    return std::nullopt;
}

Response faultResponse(const Fault &fault, std::string_view requestId)
{
    Response response;
    switch (fault.kind) {
    case FaultKind::Drop:
        response.damage = Damage::Drop;
        break;
    case FaultKind::Html:
        response.status = fault.status == 500 ? 502 : fault.status;
        response.contentType = "text/html";
        response.body =
            "<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>";
        break;
    case FaultKind::Empty:
        break;
    case FaultKind::Garbage:
        response.body = "{\"count\": 3, \"next\": null, \"results\": [{\"id\": \"b2f2";
        break;
    default:
        response = errorResponse(
            fault.status,
            {usual(fault.code.empty() ? usualCode(fault.status) : std::string_view(fault.code))}, requestId);
        if (fault.status == 429)
            response.headers.emplace_back("Retry-After", "2");
    }
    response.delay = fault.delay;
    return response;
}

void spoil(const Fault &fault, const Request &request, Response &response)
{
    switch (fault.kind) {
    case FaultKind::Lost:
        response.damage = Damage::Drop;
        break;
    case FaultKind::Cut:
        response.damage = Damage::Cut;
        break;
    case FaultKind::Slow:
        response.damage = Damage::Drip;
        response.spread = fault.delay;
        return;
    case FaultKind::WrongType:
    case FaultKind::UnknownEnum:
    case FaultKind::EndlessNext:
    case FaultKind::ForeignNext:
    case FaultKind::CountChanges:
        spoilJson(fault, request, response);
        break;
    default:
        break;
    }
    response.delay += fault.delay;
}

} // namespace vinculo::sandbox
