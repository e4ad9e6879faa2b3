// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/calllog/reading/jsoncells.h"
#include "models/calllog/reading/logcells.h"
#include "models/webhooks/log/hookfields.h"
#include "models/webhooks/log/hooklines.h"

namespace vinculo::models {

//! Turns records into received webhooks. What the columns do not say is looked for in the body. One per
//! thread and piece.
class HookBuilder
{
public:
    using Lines = HookLines;

    explicit HookBuilder(const HookMapping &mapping)
        : m_mapping(mapping)
    {
    }

    //! `fileLine`: relative to the piece.
    void add(const LogCells &cells, std::uint32_t fileLine);
    [[nodiscard]] HookLines &lines() { return m_lines; }
    [[nodiscard]] const HookLines &lines() const { return m_lines; }
    //! A word stands where the time should: headings of another table, perhaps.
    [[nodiscard]] bool mayBeHeadings(const LogCells &cells);
    [[nodiscard]] static int knownHeadings(const QStringList &cells);

private:
    //! What one record says, before it is stored.
    struct Line
    {
        std::string_view link;
        std::string_view type;
        std::string_view code;
        std::string_view id;
    };
    [[nodiscard]] std::string_view cell(const LogCells &cells, HookField field);
    void addTime(std::string_view text);
    void addDuration(std::string_view text);
    void readBody(std::string_view body, Line &line);
    void store(const Line &line);

    HookMapping m_mapping;
    HookLines m_lines;
    JsonCells m_body{{}, false, true};
    std::array<std::string, kHookFields> m_scratch;
    std::string m_event;
    std::string m_lowered;
};

//! "350 ms", "0,35 s", "1204" in thousandths of their unit; nothing: no number, or one below zero.
struct HookDuration
{
    std::uint32_t thousandths = 0;
    DurationUnit unit = DurationUnit::Unknown;
    bool hasFraction = false;
};
[[nodiscard]] std::optional<HookDuration> parseDuration(std::string_view text);

} // namespace vinculo::models
