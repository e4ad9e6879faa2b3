// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/duplicates/linkhistory.h"
#include "models/people/linkidentity.h"

#include <span>
#include <string>

namespace vinculo::models {

//! An account that no link that stays has. From outside, not masked.
struct LostAccount
{
    std::string category; //!< wire value
    std::string number;   //!< empty: Belvo has none
    friend bool operator==(const LostAccount &, const LostAccount &) = default;
};

//! What goes with a link.
struct HistoryLoss
{
    bool isKnown =
        false; //!< the histories and accounts that are needed are all there; else the rest is empty
    std::vector<LostAccount> accounts = {};
    //! In which some account has movements, or more of them, that no link that stays has; first days,
    //! ascending.
    std::vector<QDate> months = {};
    std::uint32_t undated = 0; //!< movements without a day that no link that stays has
    [[nodiscard]] bool isSomething() const { return !accounts.empty() || !months.empty() || undated > 0; }
    [[nodiscard]] bool isNothing() const { return isKnown && !isSomething(); }
    void add(const HistoryLoss &other); //!< of another link
};

//! A link as it is compared. Refers to what its accounts are part of.
struct LinkHolding
{
    LinkHistory history;
    std::span<const AccountIdentity> accounts = {}; //!< all that Belvo has of it
};

//! What is lost with `removed` while `staying` stay; everything when nothing does. Accounts are one by branch
//! and number, those without a number by category and name; movements are counted by account and month, and
//! one fewer is a loss. Any thread.
[[nodiscard]] HistoryLoss lossWith(const LinkHolding &removed, const std::vector<LinkHolding> &staying);

} // namespace vinculo::models
