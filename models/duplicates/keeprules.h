// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace vinculo::models {

//! What speaks for keeping one of several links of the same customer at the same institution.
enum class KeepReason : std::uint8_t {
    Works,        //!< its status is valid
    Finished,     //!< its creation was completed
    ConsentAlive, //!< its consent has not ended
    Recurrent,    //!< Belvo refreshes it by itself
    NewestData,   //!< read last
    Youngest,     //!< connected last
};

//! What the rules look at. Instants are microseconds since the epoch, UTC; 0: unknown.
struct KeepFacts
{
    bool isValid = false;
    bool isUnconfirmed = false;
    std::optional<bool> isConsentAlive; //!< nothing: no consent is known
    bool isRecurrent = false;
    std::int64_t lastAccessedAt = 0;
    std::int64_t createdAt = 0;
};

struct KeepRule
{
    KeepReason reason;
    std::int64_t (*score)(const KeepFacts &facts); //!< the higher one is kept
};

//! In the order in which they decide: the first that tells two links apart.
[[nodiscard]] std::span<const KeepRule> keepRules();
//! Whether `link` is kept rather than `other`. A strict weak order. Any thread.
[[nodiscard]] bool isKeptRather(const KeepFacts &link, const KeepFacts &other);
//! An attempt that was never completed is nothing to keep.
[[nodiscard]] bool mayBeKept(const KeepFacts &facts);
//! What `kept` has that at least one of the others lacks, in the order of the rules.
[[nodiscard]] std::vector<KeepReason> keepReasons(const KeepFacts &kept, std::span<const KeepFacts> others);

} // namespace vinculo::models
