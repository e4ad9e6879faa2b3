// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/columnchunk.h"
#include "models/calllog/loglines.h"

#include <cstdint>
#include <limits>
#include <vector>

namespace vinculo::models {

inline constexpr std::uint32_t kNoDuration = std::numeric_limits<std::uint32_t>::max();

//! Which columns had something in them, anywhere in the log.
struct HookColumns
{
    bool time = false;
    bool link = false;
    bool type = false;
    bool code = false;
    bool id = false;
    bool status = false;
    bool duration = false;
    bool oddId = false; //!< some webhook_id is a text of another kind: known by its hash alone
};

//! Received webhooks in columns, one line per delivery. A value; any thread once it is made.
struct HookLines
{
    static constexpr std::size_t kMostLines = 5'000'000; //!< about 44 bytes each

    std::vector<std::int64_t> times;      //!< received, µs since the epoch, or kNoTime
    std::vector<std::uint32_t> links;     //!< in idTexts, lower case; 0: none named
    std::vector<std::uint32_t> events;    //!< in eventTexts: type, '\n', code
    std::vector<api::Uuid> ids;           //!< of the webhook; null: none. Texts that are no id are hashed
    std::vector<std::uint16_t> statuses;  //!< answered; 0: not known
    std::vector<std::uint32_t> durations; //!< ms, or kNoDuration
    std::vector<std::uint32_t> fileLines; //!< where it stands in the file, from 1

    LogTexts idTexts;
    LogTexts eventTexts;
    HookColumns has;
    LogNotes notes;
    qint64 unitlessDurations = 0;      //!< neither heading nor cell said which unit
    qint64 fractions = 0;              //!< of those: with a decimal point
    std::uint32_t longestUnitless = 0; //!< of those, in thousandths
    bool isUnitAssumed = false;        //!< see settleDurations()

    [[nodiscard]] std::size_t size() const { return times.size(); }
    void append(const HookLines &more);
    void reserve(std::size_t rows);  //!< so many are expected
    void truncate(std::size_t rows); //!< the dictionaries keep what they have
    //! Decides the unit of a whole column: seconds when there are fractions and nothing is longer than ten
    //! minutes, else milliseconds. Once, when everything is read.
    void settleDurations();
};

} // namespace vinculo::models
