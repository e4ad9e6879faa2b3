// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/webhooks/linkevents.h"

#include "models/table/uuidhash.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace vinculo::models {

using hookrules::kHour;

namespace {

constexpr std::size_t kMostKinds = 32;

std::optional<std::int64_t> durationOf(std::string_view rate)
{
    constexpr std::pair<std::string_view, std::int64_t> kRates[] = {
        {"6h", 6}, {"12h", 12}, {"24h", 24}, {"7d", 7 * 24}, {"30d", 30 * 24}};
    for (const auto &[name, hours] : kRates)
        if (name == rate)
            return hours * kHour;
    return {};
}

} // namespace

std::vector<std::uint32_t> linksOfTexts(const LogTexts &texts, const TableSnapshot &links)
{
    std::vector<std::uint32_t> found(texts.size(), HookRow::kNone);
    if (links.rows.size() == 0)
        return found;
    const SnapshotColumn ids(links, "id");
    std::unordered_map<api::Uuid, std::uint32_t, UuidHash> rows;
    rows.reserve(links.rows.size());
    for (std::uint32_t row = 0; row < links.rows.size(); ++row)
        if (const auto id = ids.uuid(row))
            rows.emplace(*id, row);
    for (std::uint32_t text = 1; text < found.size(); ++text) {
        api::Uuid id;
        if (!api::Uuid::parse(texts.text(text), id))
            continue;
        if (const auto row = rows.find(id); row != rows.end())
            found[text] = row->second;
    }
    return found;
}

//! The events of one link.
struct LinkJudge::Seen
{
    std::optional<std::int64_t> last; //!< about data
    std::array<std::optional<std::int64_t>, kMostKinds> lastOf{};
    std::array<int, kMostKinds> changes{};
    HookKindSet kinds = 0;   //!< announced in the log
    HookKindSet history = 0; //!< those whose history was announced
    bool hasAnyHistory = false;
    std::int64_t silence = 0; //!< the longest
    std::int64_t silenceFrom = 0;
    std::int64_t silenceUntil = 0;
};

LinkJudge::LinkJudge(const HookLines &lines, const std::vector<HookEvent> &events, const TableSnapshot &links,
                     std::int64_t begin, std::int64_t end)
    : m_lines(lines)
    , m_events(events)
    , m_begin(begin)
    , m_end(end)
    , m_created(links, "created_at")
    , m_accessed(links, "last_accessed_at")
    , m_rates(links, "refresh_rate")
    , m_modes(links, "access_mode")
    , m_statuses(links, "status")
    , m_fetched(links, "fetch_resources")
{
}

LinkJudge::Seen LinkJudge::look(std::uint32_t link, std::span<const std::uint32_t> order) const
{
    Seen seen;
    const auto quiet = [&seen](std::int64_t from, std::int64_t until) {
        if (until - from <= seen.silence)
            return;
        seen.silence = until - from;
        seen.silenceFrom = from;
        seen.silenceUntil = until;
    };
    for (const std::uint32_t line : order) {
        const HookEvent &event = m_events[m_lines.events[line]];
        if (event.what == HookEventClass::Other)
            continue;
        const std::int64_t time = m_lines.times[line];
        quiet(seen.last.value_or(std::max(m_begin, m_created.number(link).value_or(m_begin))), time);
        seen.last = time;
        seen.hasAnyHistory = seen.hasAnyHistory || event.what == HookEventClass::History;
        if (event.kind < 0)
            continue;
        const auto kind = static_cast<std::size_t>(event.kind);
        seen.lastOf[kind] = time;
        seen.kinds |= 1U << kind;
        if (event.what == HookEventClass::History)
            seen.history |= 1U << kind;
        else
            ++seen.changes[kind];
    }
    if (!m_accessed.number(link) && seen.last) // else the last contact says it better
        quiet(*seen.last, m_end);
    return seen;
}

HookFacts LinkJudge::factsOf(std::uint32_t link) const
{
    HookFacts facts{.begin = m_begin, .end = m_end};
    facts.created = m_created.number(link);
    facts.accessed = m_accessed.number(link);
    if (m_modes.name(link) == "recurrent")
        facts.refreshEvery = durationOf(m_rates.name(link));
    facts.isConfirmed = m_statuses.name(link) != "unconfirmed";
    return facts;
}

HookKindSet LinkJudge::fetched(std::uint32_t link) const
{
    HookKindSet kinds = 0;
    std::string_view text = m_fetched.text(link);
    while (!text.empty()) {
        constexpr std::string_view kName = "ABCDEFGHIJKLMNOPQRSTUVWXYZ_";
        const std::size_t end = std::min(text.find_first_not_of(kName), text.size());
        if (const int kind = hookKindOf(text.substr(0, end)); kind >= 0)
            kinds |= 1U << kind;
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return kinds;
}

void LinkJudge::judgeLost(const Seen &seen, HookFacts facts, HookRow row, std::vector<HookRow> &rows) const
{
    HookKindSet refreshed = 0;
    int most = 1;
    for (std::size_t kind = 0; kind < hookKinds().size(); ++kind) {
        refreshed |= hookKinds()[kind].isRefreshed ? 1U << kind : 0U;
        most = std::max(most, seen.changes[kind]);
    }
    facts.lastEvent = seen.last;
    facts.silence = seen.silence;
    row.belvo = facts.accessed;
    const auto take = [&](const HookRule &rule, HookKindSet kinds, std::optional<std::int64_t> last) {
        row.set = rule.set;
        row.reason = rule.reason;
        row.kinds = (kinds & refreshed) != 0 ? kinds & refreshed : kinds;
        row.last = last;
        row.from = last;
        row.until = facts.accessed;
        if (rule.reason == HookReason::Silence) {
            row.from = row.last = seen.silenceFrom;
            row.until = seen.silenceUntil;
        }
        rows.push_back(row);
    };
    const HookKindSet all = row.kinds != 0 ? row.kinds : seen.kinds;
    if (const HookRule *rule = hookRuleFor(HookSet::Lost, facts))
        return take(*rule, all, seen.last);
    for (std::size_t kind = 0; kind < hookKinds().size(); ++kind) {
        constexpr int kSome = 2;
        if (!hookKinds()[kind].isRefreshed || seen.changes[kind] < kSome)
            continue;
        facts.isUsual = seen.changes[kind] * 2 >= most;
        facts.lastOfKind = seen.lastOf[kind];
        if (const HookRule *rule = hookRuleFor(HookSet::Lost, facts))
            take(*rule, 1U << kind, seen.lastOf[kind]);
    }
}

void LinkJudge::judgeHistory(const Seen &seen, HookFacts facts, HookRow row, std::vector<HookRow> &rows) const
{
    row.belvo = facts.created;
    row.last = seen.last;
    row.from = facts.created;
    const auto take = [&](HookKindSet kinds, bool hasHistory) {
        facts.hasHistory = hasHistory;
        const HookRule *rule = hookRuleFor(HookSet::History, facts);
        if (!rule)
            return;
        row.set = rule->set;
        row.reason = rule->reason;
        row.kinds = kinds;
        rows.push_back(row);
    };
    // Without types, or without knowing what the link fetches, only that nothing came at all can be said.
    if (!m_lines.has.type || row.kinds == 0)
        return take(row.kinds, seen.hasAnyHistory);
    for (std::size_t kind = 0; kind < hookKinds().size(); ++kind)
        if (const HookKindSet bit = 1U << kind; (row.kinds & bit) != 0 && hookKinds()[kind].isHistoryCertain)
            take(bit, (seen.history & bit) != 0);
}

void LinkJudge::judge(std::uint32_t link, std::span<const std::uint32_t> order,
                      std::vector<HookRow> &rows) const
{
    const Seen seen = look(link, order);
    HookRow row{.link = link, .kinds = fetched(link)};
    row.count = static_cast<std::int64_t>(order.size());
    if (!order.empty())
        row.linkText = m_lines.links[order.front()];
    judgeLost(seen, factsOf(link), row, rows);
    judgeHistory(seen, factsOf(link), row, rows);
}

} // namespace vinculo::models
