// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/resourcespec.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace vinculo::models {

//! A kind of data that webhooks announce.
struct HookKind
{
    std::string_view name; //!< webhook_type: "ACCOUNTS"
    bool isRefreshed;      //!< new_…_available exists for it
    bool isHistoryCertain; //!< Belvo documents its historical event; else its absence says nothing
};

//! Kinds as bits, by their place in hookKinds().
using HookKindSet = std::uint32_t;

//! All of them, in the order in which they are announced.
[[nodiscard]] std::span<const HookKind> hookKinds();
//! −1: no such kind.
[[nodiscard]] int hookKindOf(std::string_view name);

enum class HookEventClass : std::uint8_t {
    Other,   //!< of a link or a consent, or unknown
    History, //!< what there was before is loaded
    Change,  //!< new, updated or deleted rows
};

//! What an event is about.
struct HookEvent
{
    HookEventClass what = HookEventClass::Other;
    int kind = -1; //!< among hookKinds(); −1: none, or the log does not say
    bool isKnown = false;
    bool isDeletion = false; //!< of the link
};
//! By webhook_type and webhook_code; either may be empty. Known are those of the error catalogue. Any thread.
[[nodiscard]] HookEvent hookEventOf(std::string_view type, std::string_view code);

//! The list that has the data of a kind, for a link of that institution; nullptr: there is none.
[[nodiscard]] const ResourceSpec *hookResource(int kind, std::string_view institution);

} // namespace vinculo::models
