// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/home/snapshotreader.h"
#include "models/webhooks/hookanswer.h"

#include <span>

namespace vinculo::models {

//! By number of text: the row of the link with that id; HookRow::kNone: there is none.
[[nodiscard]] std::vector<std::uint32_t> linksOfTexts(const LogTexts &texts, const TableSnapshot &links);

//! What the events of one link say beside what is known of it. Any thread, one at a time.
class LinkJudge
{
public:
    LinkJudge(const HookLines &lines, const std::vector<HookEvent> &events, const TableSnapshot &links,
              std::int64_t begin, std::int64_t end);

    //! Appends what is found. `order`: the lines of the link by time.
    void judge(std::uint32_t link, std::span<const std::uint32_t> order, std::vector<HookRow> &rows) const;

private:
    struct Seen;
    [[nodiscard]] Seen look(std::uint32_t link, std::span<const std::uint32_t> order) const;
    [[nodiscard]] HookFacts factsOf(std::uint32_t link) const;
    [[nodiscard]] HookKindSet fetched(std::uint32_t link) const;
    void judgeLost(const Seen &seen, HookFacts facts, HookRow row, std::vector<HookRow> &rows) const;
    void judgeHistory(const Seen &seen, HookFacts facts, HookRow row, std::vector<HookRow> &rows) const;

    const HookLines &m_lines;
    const std::vector<HookEvent> &m_events;
    std::int64_t m_begin;
    std::int64_t m_end;
    SnapshotColumn m_created;
    SnapshotColumn m_accessed;
    SnapshotColumn m_rates;
    SnapshotColumn m_modes;
    SnapshotColumn m_statuses;
    SnapshotColumn m_fetched;
};

} // namespace vinculo::models
