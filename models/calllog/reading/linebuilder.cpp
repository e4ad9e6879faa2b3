// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calllog/reading/linebuilder.h"

#include "models/calllog/reading/pythonliteral.h"

#include <algorithm>
#include <array>
#include <utility>

namespace vinculo::models {

namespace {

constexpr int kFirstFailure = 400;
constexpr std::size_t kLongestText = 300; //!< of what is kept of a message
constexpr std::size_t kLongestId = 128;

LogMethod methodOf(std::string_view text)
{
    static constexpr std::array kNames{std::pair{std::string_view("GET"), LogMethod::Get},
                                       std::pair{std::string_view("POST"), LogMethod::Post},
                                       std::pair{std::string_view("PUT"), LogMethod::Put},
                                       std::pair{std::string_view("PATCH"), LogMethod::Patch},
                                       std::pair{std::string_view("DELETE"), LogMethod::Delete}};
    if (text.empty())
        return LogMethod::Unknown;
    for (const auto &[name, method] : kNames)
        if (std::ranges::equal(text, name, [](char a, char b) { return (a & ~0x20) == b; }))
            return method;
    return LogMethod::Other;
}

//! "2026-05-31", with or without a time behind.
bool isIsoDate(std::string_view text)
{
    constexpr std::size_t kLength = 10;
    constexpr std::string_view kShape = "0000-00-00";
    if (text.size() < kLength || (text.size() > kLength && text[kLength] != 'T'))
        return false;
    return std::ranges::equal(text.substr(0, kLength), kShape, [](char c, char wanted) {
        return wanted == '0' ? c >= '0' && c <= '9' : c == wanted;
    });
}

} // namespace

std::string_view LineBuilder::cell(const LogCells &cells, LogField field)
{
    const int column = m_mapping.column(field);
    if (column < 0)
        return {};
    const std::string_view text = trimmedCell(cells.text(column, m_scratch[static_cast<std::size_t>(field)]));
    return isEmptyWord(text) ? std::string_view() : text;
}

//! Quick, since it is asked of every record.
bool LineBuilder::mayBeHeadings(const LogCells &cells)
{
    const std::string_view status = cell(cells, LogField::Status);
    if (!status.empty())
        return (status.front() < '0' || status.front() > '9') && parseStatus(status) == 0;
    const std::string_view time = cell(cells, LogField::Time);
    return !time.empty() && (time.front() < '0' || time.front() > '9') && !parseLogTime(time);
}

void LineBuilder::addTime(std::string_view text, std::string_view clock)
{
    auto time = text.empty() ? std::nullopt : parseLogTime(text);
    if (time && !time->hasClock && !clock.empty()) {
        const auto ofDay = parseClock(clock);
        time->value += ofDay ? ofDay->value : 0;
        time->hasZone = time->hasZone || (ofDay && ofDay->hasZone);
        m_lines.notes.unreadTimes += ofDay ? 0 : 1;
    }
    m_lines.times.push_back(time ? time->value : kNoTime);
    if (!time) {
        m_lines.notes.unreadTimes += text.empty() ? 0 : 1;
        return;
    }
    m_lines.notes.zonelessTimes += time->hasZone ? 0 : 1;
    constexpr int kMonths = 12;
    m_lines.notes.firstAboveTwelve += time->isPacked && time->first > kMonths ? 1 : 0;
    m_lines.notes.secondAboveTwelve += time->isPacked && time->second > kMonths ? 1 : 0;
}

void LineBuilder::readStatus(std::string_view text, Line &line)
{
    line.status = parseStatus(text);
    if (line.status == 0 && !text.empty())
        ++m_lines.notes.unreadStatuses;
}

void LineBuilder::readUrl(std::string_view text, Line &line)
{
    if (text.empty()) {
        m_lines.endpoints.push_back(0);
        m_lines.objects.push_back(0);
        return;
    }
    const LogUrl url = m_urls.read(text, line.link.empty());
    if (line.method == LogMethod::Unknown)
        line.method = methodOf(url.method);
    if (line.host == LogHost::Unknown)
        line.host = url.host;
    if (line.link.empty())
        line.link = url.link;
    m_lines.endpoints.push_back(m_lines.endpointTexts.add(url.endpoint));
    m_lines.objects.push_back(m_lines.idTexts.add(url.object));
}

//! The answer is looked at only where something went wrong.
void LineBuilder::readBody(std::string_view text, Line &line)
{
    if (text.empty())
        return;
    std::string_view requestId;
    const ErrorBody &body = m_bodies.read(line.status, text, requestId);
    if (line.status == 0)
        line.status = body.status;
    line.isHtml = body.shape == ErrorBody::Shape::Html;
    m_lines.notes.htmlBodies += line.isHtml ? 1 : 0;
    if (line.code.empty())
        line.code = body.code;
    if (line.message.empty())
        line.message = body.message;
    if (line.field.empty())
        line.field = body.field;
    if (line.requestId.empty())
        line.requestId = requestId.empty() ? std::string_view(body.requestId) : requestId;
    for (const auto &[code, field] : body.further)
        m_lines.further.push_back({static_cast<std::uint32_t>(m_lines.times.size() - 1),
                                   m_lines.codeTexts.add(cutText(code, kLongestId)),
                                   m_lines.fieldTexts.add(cutText(field, kLongestId))});
}

//! What no column says: whom the call was about. And which part of it is malformed, when the answer said no
//! more than that something is.
void LineBuilder::readRequest(std::string_view text, Line &line)
{
    enum Part { Link, Institution, DateFrom, DateTo, Parts };
    static const std::vector<JsonPath> kPaths = [] {
        std::vector<JsonPath> paths;
        for (const JsonPath &around : {JsonPath{}, JsonPath{"body"}, JsonPath{"data"}, JsonPath{"json"}})
            for (const char *name : {"link", "institution", "date_from", "date_to"}) {
                paths.push_back(around);
                paths.back().emplace_back(name);
            }
        return paths;
    }();
    constexpr int kBadRequest = 400;
    const bool mayBeMalformed =
        line.status == kBadRequest && line.field.empty() &&
        (line.code.empty() || line.code == "invalid" || line.code == "validation_error");
    if (text.empty() || (!line.link.empty() && !line.institution.empty() && !mayBeMalformed))
        return;
    if (isPythonLiteral(text))
        text = m_python = jsonOfPython(text);
    m_request.setText(text);
    if (m_request.next() != JsonCells::Next::Record || m_request.isBroken() || !m_request.read(kPaths))
        return;
    std::array<std::string_view, Parts> parts;
    for (std::size_t i = 0; i < kPaths.size(); ++i)
        if (std::string_view &part = parts[i % Parts]; part.empty())
            part = trimmedCell(m_request.text(i));
    if (line.link.empty() && isUuidText(parts[Link]))
        line.link = parts[Link];
    const bool isObject = !parts[Institution].empty() && parts[Institution].front() == '{';
    if (line.institution.empty() && !isObject)
        line.institution = parts[Institution];
    if (!mayBeMalformed)
        return;
    if (!parts[DateFrom].empty() && !isIsoDate(parts[DateFrom]))
        line.field = "date_from";
    else if (!parts[DateTo].empty() && !isIsoDate(parts[DateTo]))
        line.field = "date_to";
    else if (!parts[Link].empty() && !isUuidText(parts[Link]))
        line.field = "link";
}

void LineBuilder::readIds(const LogCells &cells, Line &line)
{
    line.requestId = cell(cells, LogField::RequestId);
    line.link = cell(cells, LogField::Link);
    bool isMangled = false;
    for (std::string_view *id : {&line.requestId, &line.link}) {
        if (!id->empty() && id->front() == '\'') // a spreadsheet's mark for "this is text"
            id->remove_prefix(1);
        const bool isLost = isMangledId(*id);
        isMangled = isMangled || isLost;
        *id = isLost ? std::string_view() : cutText(*id, kLongestId);
    }
    m_lines.notes.mangledIds += isMangled ? 1 : 0;
}

void LineBuilder::add(const LogCells &cells, std::uint32_t fileLine)
{
    Line line;
    addTime(cell(cells, LogField::Time), cell(cells, LogField::Clock));
    readStatus(cell(cells, LogField::Status), line);
    readIds(cells, line);
    line.code = cell(cells, LogField::Code);
    if (!line.code.empty() && parseStatus(line.code) > 0 &&
        line.code.size() == 3) { // a status in two columns
        line.status = line.status == 0 ? parseStatus(line.code) : line.status;
        line.code = {};
    }
    line.message = cell(cells, LogField::Message);
    line.field = cell(cells, LogField::Field);
    line.method = methodOf(cell(cells, LogField::Method));
    line.institution = cell(cells, LogField::Institution);
    line.host = hostOf(cell(cells, LogField::Environment));
    const bool mayHaveFailed = line.status == 0 || line.status >= kFirstFailure;
    std::string_view body = mayHaveFailed ? cell(cells, LogField::Body) : std::string_view();
    if (!line.code.empty() && (line.code.front() == '[' || line.code.front() == '{')) {
        body = line.code; // an answer where a code was hoped for
        line.code = {};
    }
    readBody(body, line);
    readUrl(cell(cells, LogField::Url), line);
    readRequest(cell(cells, LogField::RequestBody), line);
    m_lowered.assign(line.link);
    std::ranges::transform(m_lowered, m_lowered.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? char(c | 0x20) : c; });
    m_lines.statuses.push_back(static_cast<std::uint16_t>(line.status));
    m_lines.codes.push_back(m_lines.codeTexts.add(cutText(line.code, kLongestId)));
    m_lines.messages.push_back(m_lines.messageTexts.add(cutText(line.message, kLongestText)));
    m_lines.fields.push_back(m_lines.fieldTexts.add(cutText(line.field, kLongestId)));
    m_lines.links.push_back(m_lines.idTexts.add(m_lowered));
    m_lines.institutions.push_back(m_lines.institutionTexts.add(cutText(line.institution, kLongestId)));
    m_lines.methods.push_back(line.method);
    m_lines.hosts.push_back(line.host);
    m_lines.notes.production += line.host == LogHost::Production ? 1 : 0;
    m_lines.notes.sandbox += line.host == LogHost::Sandbox ? 1 : 0;
    m_lines.isHtml.push_back(line.isHtml ? 1 : 0);
    m_lines.fileLines.push_back(fileLine);
    m_lines.requestIds.append(cutText(line.requestId, kLongestId));
    m_lines.requestIdEnds.push_back(static_cast<std::uint32_t>(m_lines.requestIds.size()));
}

} // namespace vinculo::models
