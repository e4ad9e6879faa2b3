// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/webhooks/log/hookbuilder.h"

#include <algorithm>
#include <charconv>
#include <functional>

namespace vinculo::models {

namespace {

constexpr std::size_t kLongestId = 128;
constexpr std::size_t kLongestWord = 100; //!< of a type or a code
constexpr std::uint32_t kThousand = 1000;

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c | 0x20) : c;
}

char upper(char c)
{
    return c >= 'a' && c <= 'z' ? char(c & ~0x20) : c;
}

//! The same 16 bytes for the same text: the id itself where it is 32 hexadecimal digits, else a hash.
api::Uuid keyOf(std::string_view text, bool &isHashed)
{
    if (text.empty())
        return {};
    constexpr std::size_t kDigits = 32;
    if (text.size() == kDigits) {
        api::Uuid key;
        const char *middle = text.data() + kDigits / 2;
        constexpr int kHex = 16;
        const auto high = std::from_chars(text.data(), middle, key.high, kHex);
        const auto low = std::from_chars(middle, text.data() + kDigits, key.low, kHex);
        if (high.ptr == middle && low.ptr == text.data() + kDigits)
            return key;
    }
    api::Uuid key;
    if (api::Uuid::parse(text, key))
        return key;
    std::uint64_t second = 0xCBF29CE484222325ULL;
    for (const char c : text)
        second = (second ^ static_cast<unsigned char>(c)) * 0x100000001B3ULL;
    isHashed = true;
    return {std::hash<std::string_view>{}(text) | 1U, second};
}

} // namespace

std::optional<HookDuration> parseDuration(std::string_view text)
{
    HookDuration duration;
    text = trimmedCell(text);
    if (text.ends_with("ms")) {
        duration.unit = DurationUnit::Milliseconds;
        text.remove_suffix(2);
    } else if (text.ends_with('s')) {
        duration.unit = DurationUnit::Seconds;
        text.remove_suffix(1);
    }
    text = trimmedCell(text);
    std::string digits(text.substr(0, kLongestId));
    std::ranges::replace(digits, ',', '.');
    double value = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    constexpr double kMost = 4'000'000;
    if (digits.empty() || read.ec != std::errc() || read.ptr != digits.data() + digits.size() ||
        !(value >= 0) || value > kMost)
        return {};
    duration.hasFraction = digits.find('.') != std::string::npos;
    duration.thousandths = static_cast<std::uint32_t>(value * kThousand + 0.5);
    return duration;
}

int HookBuilder::knownHeadings(const QStringList &cells)
{
    return hookfields::knownHeadings(cells);
}

std::string_view HookBuilder::cell(const LogCells &cells, HookField field)
{
    const int column = m_mapping.column(field);
    if (column < 0)
        return {};
    std::string_view text = trimmedCell(cells.text(column, m_scratch[static_cast<std::size_t>(field)]));
    if (!text.empty() && text.front() == '\'') // a spreadsheet's mark for "this is text"
        text.remove_prefix(1);
    return isEmptyWord(text) ? std::string_view() : text;
}

bool HookBuilder::mayBeHeadings(const LogCells &cells)
{
    const HookField field = m_mapping.column(HookField::Time) >= 0 ? HookField::Time : HookField::Status;
    const std::string_view text = cell(cells, field);
    if (text.empty() || (text.front() >= '0' && text.front() <= '9'))
        return false;
    return field == HookField::Time ? !parseLogTime(text) : parseStatus(text) == 0;
}

void HookBuilder::addTime(std::string_view text)
{
    const auto time = text.empty() ? std::nullopt : parseLogTime(text);
    m_lines.times.push_back(time ? time->value : kNoTime);
    if (!time) {
        m_lines.notes.unreadTimes += text.empty() ? 0 : 1;
        return;
    }
    m_lines.has.time = true;
    m_lines.notes.zonelessTimes += time->hasZone ? 0 : 1;
    constexpr int kMonths = 12;
    m_lines.notes.firstAboveTwelve += time->isPacked && time->first > kMonths ? 1 : 0;
    m_lines.notes.secondAboveTwelve += time->isPacked && time->second > kMonths ? 1 : 0;
}

void HookBuilder::addDuration(std::string_view text)
{
    const auto duration = text.empty() ? std::nullopt : parseDuration(text);
    if (!duration)
        return m_lines.durations.push_back(kNoDuration);
    m_lines.has.duration = true;
    const DurationUnit unit = duration->unit == DurationUnit::Unknown ? m_mapping.unit : duration->unit;
    switch (unit) {
    case DurationUnit::Milliseconds:
        return m_lines.durations.push_back((duration->thousandths + kThousand / 2) / kThousand);
    case DurationUnit::Seconds:
        return m_lines.durations.push_back(duration->thousandths);
    case DurationUnit::Unknown:
        ++m_lines.unitlessDurations;
        m_lines.fractions += duration->hasFraction ? 1 : 0;
        m_lines.longestUnitless = std::max(m_lines.longestUnitless, duration->thousandths);
        return m_lines.durations.push_back(duration->thousandths);
    }
}

//! The webhook as Belvo sent it, or one level down in what a framework put around it.
void HookBuilder::readBody(std::string_view body, Line &line)
{
    static const std::vector<JsonPath> kPaths{{"link_id"},
                                              {"webhook_type"},
                                              {"webhook_code"},
                                              {"webhook_id"},
                                              {"body", "link_id"},
                                              {"body", "webhook_type"},
                                              {"body", "webhook_code"},
                                              {"body", "webhook_id"},
                                              {"payload", "link_id"},
                                              {"payload", "webhook_type"},
                                              {"payload", "webhook_code"},
                                              {"payload", "webhook_id"}};
    if (body.empty())
        return;
    m_body.setText(body);
    if (m_body.next() != JsonCells::Next::Record || m_body.isBroken() || !m_body.read(kPaths)) {
        ++m_lines.notes.brokenLines;
        return;
    }
    std::string_view *const parts[] = {&line.link, &line.type, &line.code, &line.id};
    for (std::size_t i = 0; i < kPaths.size(); ++i) {
        std::string_view &part = *parts[i % std::size(parts)];
        if (part.empty())
            part = m_body.text(i);
    }
}

void HookBuilder::store(const Line &line)
{
    std::string_view type = line.type;
    std::string_view code = line.code;
    if (type.empty()) { // "TRANSACTIONS.historical_update"
        const std::size_t mark = code.find_last_of(".:/");
        if (mark != std::string_view::npos) {
            type = code.substr(0, mark);
            code = code.substr(mark + 1);
        }
    }
    m_event.assign(cutText(type, kLongestWord));
    std::ranges::transform(m_event, m_event.begin(), upper);
    m_event += '\n';
    m_event += cutText(code, kLongestWord);
    m_lowered.assign(cutText(line.link, kLongestId));
    std::ranges::transform(m_lowered, m_lowered.begin(), lower);
    m_lines.links.push_back(m_lines.idTexts.add(m_lowered));
    m_lines.events.push_back(m_event.size() == 1 ? 0 : m_lines.eventTexts.add(m_event));
    m_lines.ids.push_back(keyOf(cutText(line.id, kLongestId), m_lines.has.oddId));
    m_lines.has.link = m_lines.has.link || !line.link.empty();
    m_lines.has.type = m_lines.has.type || !type.empty();
    m_lines.has.code = m_lines.has.code || !code.empty();
    m_lines.has.id = m_lines.has.id || !line.id.empty();
}

void HookBuilder::add(const LogCells &cells, std::uint32_t fileLine)
{
    Line line{.link = cell(cells, HookField::Link),
              .type = cell(cells, HookField::Type),
              .code = cell(cells, HookField::Code),
              .id = cell(cells, HookField::Id)};
    if (line.link.empty() || line.code.empty() || line.type.empty() || line.id.empty())
        readBody(cell(cells, HookField::Body), line);
    addTime(cell(cells, HookField::Time));
    addDuration(cell(cells, HookField::Duration));
    const std::string_view answer = cell(cells, HookField::Status);
    const int status = parseStatus(answer);
    m_lines.notes.unreadStatuses += status == 0 && !answer.empty() ? 1 : 0;
    m_lines.has.status = m_lines.has.status || status > 0;
    m_lines.statuses.push_back(static_cast<std::uint16_t>(status));
    m_lines.fileLines.push_back(fileLine);
    store(line);
}

} // namespace vinculo::models
