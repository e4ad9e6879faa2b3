// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace vinculo::models {

//! What a column of a log of calls may hold.
enum class LogField {
    Time,
    Status, //!< of HTTP
    Code,   //!< of Belvo: "login_error"
    Message,
    Field, //!< the part of the request that was refused
    RequestId,
    Link,
    Institution,
    Method,
    Url,  //!< or its path
    Body, //!< of the answer: JSON in a cell
    Environment,
    RequestBody, //!< JSON in a cell
    Clock,       //!< time of the day, where Time has the day alone
};
inline constexpr std::size_t kLogFields = 14;

//! Which column holds what; -1: none does.
struct LogMapping
{
    std::array<int, kLogFields> columns{-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1};

    [[nodiscard]] int column(LogField field) const { return columns[static_cast<std::size_t>(field)]; }
    void setColumn(LogField field, int column); //!< whatever had this column before has none then
    //! Enough to tell failures from the rest: a status, a code or an answer.
    [[nodiscard]] bool isUsable() const;
    //! For the settings, and back; nothing when it names columns beyond `columnCount`, or knows fewer fields.
    [[nodiscard]] QString toText() const;
    [[nodiscard]] static std::optional<LogMapping> fromText(const QString &text, int columnCount);
    bool operator==(const LogMapping &) const = default;
};

//! Headings in Portuguese, Spanish and English, and what a cell looks like. Any thread.
namespace logfields {

//! How many of the cells are headings we know.
[[nodiscard]] int knownHeadings(const QStringList &cells);
//! By headings and by the first rows; no column is used twice. Without headings: by the rows alone.
[[nodiscard]] LogMapping guess(const QStringList &headings, const std::vector<QStringList> &rows);
//! Files with the same headings have the same signature: hexadecimal digits.
[[nodiscard]] QString signature(const QStringList &headings, int columnCount);
//! A cell that can be no heading: a number, a time, an id, an address, JSON.
[[nodiscard]] bool isValue(const QString &cell);
//! Words and nothing else: headings or a title, but no call.
[[nodiscard]] bool isWordsOnly(const QStringList &cells);

//! What can be said of a cell without showing it.
enum class CellKind { Empty, Uuid, Number, Date, Clock, Json, Address, Text };
[[nodiscard]] CellKind kindOf(const QString &cell);

} // namespace logfields

} // namespace vinculo::models
