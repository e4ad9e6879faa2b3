// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <array>
#include <vector>

namespace vinculo::models {

//! What a column of a log of received webhooks may hold.
enum class HookField {
    Time,
    Link,
    Type,     //!< webhook_type: "TRANSACTIONS"
    Code,     //!< webhook_code: "historical_update"; may have the type in front
    Id,       //!< webhook_id: tells repetitions from events of their own
    Status,   //!< of HTTP, that the webhook was answered with
    Duration, //!< that the answer took
    Body,     //!< the webhook itself: JSON in a cell
};
inline constexpr std::size_t kHookFields = 8;

enum class DurationUnit {
    Unknown, //!< decided over the whole column
    Milliseconds,
    Seconds,
};

//! Which column holds what; -1: none does.
struct HookMapping
{
    std::array<int, kHookFields> columns{-1, -1, -1, -1, -1, -1, -1, -1};
    DurationUnit unit = DurationUnit::Unknown; //!< as the heading says

    [[nodiscard]] int column(HookField field) const { return columns[static_cast<std::size_t>(field)]; }
    void setColumn(HookField field, int column); //!< whatever had this column before has none then
    //! Enough to tell which link was told what.
    [[nodiscard]] bool isUsable() const;
    bool operator==(const HookMapping &) const = default;
};

//! Headings in Portuguese, Spanish and English, and what a cell looks like. Any thread.
namespace hookfields {

//! How many of the cells are headings we know.
[[nodiscard]] int knownHeadings(const QStringList &cells);
//! By headings and by the first rows; no column is used twice. Without headings: by the rows alone.
[[nodiscard]] HookMapping guess(const QStringList &headings, const std::vector<QStringList> &rows);
//! What a heading says about the numbers below it.
[[nodiscard]] DurationUnit unitOf(const QString &heading);

} // namespace hookfields

} // namespace vinculo::models
