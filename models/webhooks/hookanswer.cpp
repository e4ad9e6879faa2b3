// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/webhooks/hookanswer.h"

#include "models/webhooks/hookhours.h"
#include "models/webhooks/linkevents.h"

#include <algorithm>
#include <numeric>
#include <unordered_set>

namespace vinculo::models {

namespace {

constexpr std::int64_t kBelvoBegan = 1'420'070'400'000'000; //!< 2015-01-01: no webhook is older
constexpr std::int64_t kDay = 24 * hookrules::kHour;

bool isHere(const std::vector<std::uint32_t> &rows, std::uint32_t row)
{
    return rows[row] != HookRow::kNone;
}

class Answering
{
public:
    Answering(const HookInput &input, const std::atomic_bool &isCancelled)
        : m_input(input)
        , m_lines(*input.lines)
        , m_isCancelled(isCancelled)
        , m_events(eventsOf(m_lines))
    {
        m_answer.lines = input.lines;
        m_answer.links = input.links;
    }

    std::optional<HookAnswer> run()
    {
        findPeriod();
        findLinks();
        if (m_isCancelled)
            return {};
        judgeLinks();
        if (m_isCancelled)
            return {};
        findRepeated();
        findUnknown();
        if (m_isCancelled)
            return {};
        judgeHours();
        return std::move(m_answer);
    }

private:
    static std::vector<HookEvent> eventsOf(const HookLines &lines);
    [[nodiscard]] bool isBelieved(std::int64_t time) const
    {
        return time >= kBelvoBegan && time <= m_input.now + kDay;
    }
    void findPeriod();
    void findLinks();
    void judgeLinks();
    void findRepeated();
    void findUnknown();
    void judgeHours();
    HookCount &count(HookSet set) { return m_answer.counts[static_cast<std::size_t>(set)]; }
    void setUnknown(HookSet set, HookUnknown why) { count(set).unknown = why; }

    const HookInput &m_input;
    const HookLines &m_lines;
    const std::atomic_bool &m_isCancelled;
    std::vector<HookEvent> m_events;         //!< by number of text
    std::vector<std::uint32_t> m_linkOfText; //!< row among the links
    HookAnswer m_answer;
};

std::vector<HookEvent> Answering::eventsOf(const HookLines &lines)
{
    std::vector<HookEvent> events(lines.eventTexts.size());
    for (std::uint32_t i = 0; i < events.size(); ++i) {
        const auto [type, code] = hookEventText(lines, i);
        events[i] = hookEventOf(type, code);
    }
    return events;
}

void Answering::findPeriod()
{
    for (const std::int64_t time : m_lines.times) {
        if (time == kNoTime)
            continue;
        if (!isBelieved(time)) {
            ++m_answer.oddTimes;
            continue;
        }
        m_answer.begin = std::min(m_answer.begin.value_or(time), time);
        m_answer.end = std::max(m_answer.end.value_or(time), time);
    }
}

void Answering::findLinks()
{
    m_linkOfText = linksOfTexts(m_lines.idTexts, m_input.links);
    std::vector<bool> isSeen(m_lines.idTexts.size(), false);
    for (const std::uint32_t text : m_lines.links)
        isSeen[text] = true;
    m_answer.linksSeen = std::count(isSeen.begin() + 1, isSeen.end(), true);
}

//! Lost and missing events, link by link.
void Answering::judgeLinks()
{
    HookUnknown unknown = HookUnknown::Known;
    if (!m_answer.begin)
        unknown = HookUnknown::NoTimes;
    else if (!m_lines.has.link)
        unknown = HookUnknown::NoLinks;
    else if (!m_lines.has.type && !m_lines.has.code)
        unknown = HookUnknown::NoTypes;
    else if (m_input.links.rows.size() == 0)
        unknown = HookUnknown::LinksMissing;
    setUnknown(HookSet::Lost, unknown);
    setUnknown(HookSet::History,
               unknown == HookUnknown::Known && !m_lines.has.code ? HookUnknown::NoTypes : unknown);
    if (unknown != HookUnknown::Known)
        return;
    std::vector<std::uint32_t> order; // lines of known links, by link and time
    for (std::uint32_t line = 0; line < m_lines.size(); ++line)
        if (isHere(m_linkOfText, m_lines.links[line]) && isBelieved(m_lines.times[line]))
            order.push_back(line);
    const auto linkOf = [this](std::uint32_t line) { return m_linkOfText[m_lines.links[line]]; };
    std::ranges::sort(order, [&](std::uint32_t a, std::uint32_t b) {
        return std::pair(linkOf(a), m_lines.times[a]) < std::pair(linkOf(b), m_lines.times[b]);
    });
    const LinkJudge judge(m_lines, m_events, m_input.links, *m_answer.begin, *m_answer.end);
    std::size_t at = 0;
    for (std::uint32_t link = 0; link < m_input.links.rows.size() && !m_isCancelled; ++link) {
        const std::size_t first = at;
        while (at < order.size() && linkOf(order[at]) == link)
            ++at;
        const std::size_t before = m_answer.rows.size();
        judge.judge(link, std::span(order).subspan(first, at - first), m_answer.rows);
        bool isLost = false;
        bool isMissing = false;
        for (std::size_t row = before; row < m_answer.rows.size(); ++row) {
            isLost = isLost || m_answer.rows[row].set == HookSet::Lost;
            isMissing = isMissing || m_answer.rows[row].set == HookSet::History;
        }
        count(HookSet::Lost).count += isLost ? 1 : 0;
        count(HookSet::History).count += isMissing ? 1 : 0;
    }
}

void Answering::findRepeated()
{
    if (!m_lines.has.id)
        return setUnknown(HookSet::Repeated, HookUnknown::NoIds);
    std::vector<std::uint32_t> order;
    for (std::uint32_t line = 0; line < m_lines.size(); ++line)
        if (m_lines.ids[line] != api::Uuid())
            order.push_back(line);
    std::ranges::sort(order, [this](std::uint32_t a, std::uint32_t b) {
        return std::tuple(m_lines.ids[a], m_lines.times[a], a) <
               std::tuple(m_lines.ids[b], m_lines.times[b], b);
    });
    for (std::size_t begin = 0; begin < order.size();) {
        std::size_t end = begin + 1;
        while (end < order.size() && m_lines.ids[order[end]] == m_lines.ids[order[begin]])
            ++end;
        const auto copies = static_cast<std::int64_t>(end - begin);
        if (const HookRule *rule = hookRuleFor(HookSet::Repeated, {.copies = copies})) {
            const std::uint32_t first = order[begin];
            HookRow row{.set = rule->set, .reason = rule->reason, .count = copies};
            row.linkText = m_lines.links[first];
            row.link = m_linkOfText[row.linkText];
            row.event = m_lines.events[first];
            row.line = m_lines.fileLines[first];
            row.id = m_lines.ids[first];
            if (isBelieved(m_lines.times[first]))
                row.from = m_lines.times[first];
            if (isBelieved(m_lines.times[order[end - 1]]))
                row.until = m_lines.times[order[end - 1]];
            m_answer.rows.push_back(row);
            m_answer.copies += copies - 1;
            ++count(HookSet::Repeated).count;
        }
        begin = end;
    }
}

//! Links that are not there, and events that nobody has described.
void Answering::findUnknown()
{
    std::vector<HookRow> links(m_lines.idTexts.size());
    std::vector<HookRow> events(m_lines.eventTexts.size());
    std::vector<bool> isDeleted(links.size(), false);
    const auto note = [this](HookRow &row, std::uint32_t line) {
        row.line = row.count++ == 0 ? m_lines.fileLines[line] : row.line;
        const std::int64_t time = m_lines.times[line];
        if (!isBelieved(time))
            return;
        row.from = std::min(row.from.value_or(time), time);
        row.until = std::max(row.until.value_or(time), time);
    };
    for (std::uint32_t line = 0; line < m_lines.size(); ++line) {
        note(links[m_lines.links[line]], line);
        note(events[m_lines.events[line]], line);
        isDeleted[m_lines.links[line]] =
            isDeleted[m_lines.links[line]] || m_events[m_lines.events[line]].isDeletion;
    }
    const auto take = [this](HookRow row, const HookRule *rule) {
        row.set = rule->set;
        row.reason = rule->reason;
        m_answer.rows.push_back(row);
        ++count(rule->set).count;
    };
    if (!m_lines.has.link)
        setUnknown(HookSet::UnknownLink, HookUnknown::NoLinks);
    else if (!m_input.areLinksComplete)
        setUnknown(HookSet::UnknownLink, HookUnknown::LinksMissing);
    else
        for (std::uint32_t text = 1; text < links.size(); ++text) {
            const HookFacts facts{.isLinkThere = isHere(m_linkOfText, text),
                                  .isDeletionTold = isDeleted[text]};
            links[text].linkText = text;
            const HookRule *rule = hookRuleFor(HookSet::UnknownLink, facts);
            if (rule && links[text].count > 0 && text != LogTexts::kOther)
                take(links[text], rule);
        }
    if (!m_lines.has.type && !m_lines.has.code)
        return setUnknown(HookSet::UnknownEvent, HookUnknown::NoTypes);
    for (std::uint32_t text = 1; text < events.size(); ++text) {
        events[text].event = text;
        const HookRule *rule = hookRuleFor(HookSet::UnknownEvent, {.isEventKnown = m_events[text].isKnown});
        if (rule && events[text].count > 0 && text != LogTexts::kOther)
            take(events[text], rule);
    }
}

//! How the end-point answered, hour by hour, and the hours without anything.
void Answering::judgeHours()
{
    HookHours hours;
    for (std::size_t line = 0; line < m_lines.size(); ++line)
        hours.add(isBelieved(m_lines.times[line]) ? m_lines.times[line] : kNoTime, m_lines.statuses[line],
                  m_lines.durations[line]);
    m_answer.answers = hours.answers();
    if (!m_lines.has.status && !m_lines.has.duration)
        setUnknown(HookSet::Slow, HookUnknown::NoAnswers);
    else if (!m_answer.begin && m_answer.answers.bad > 0)
        setUnknown(HookSet::Slow, HookUnknown::NoTimes); // the sum is known, the hours are not
    if (!m_answer.begin)
        setUnknown(HookSet::Gap, HookUnknown::NoTimes);
    else if (!hours.areEnough())
        setUnknown(HookSet::Gap, HookUnknown::TooFew);
    for (const HookRow &row : hours.rows()) {
        ++count(row.set).count;
        m_answer.rows.push_back(row);
    }
}

} // namespace

std::pair<std::string_view, std::string_view> hookEventText(const HookLines &lines, std::uint32_t event)
{
    const std::string_view text = lines.eventTexts.text(event);
    const std::size_t mark = text.find('\n');
    if (mark == std::string_view::npos)
        return {};
    return {text.substr(0, mark), text.substr(mark + 1)};
}

std::optional<HookAnswer> answerHooks(const HookInput &input, const std::atomic_bool &isCancelled)
{
    return Answering(input, isCancelled).run();
}

} // namespace vinculo::models
