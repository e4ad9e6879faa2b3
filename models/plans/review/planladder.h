// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"

namespace vinculo::models {

//! How carefully a plan is asked for before it runs: its rung on the ladder of confirmations.
enum class Caution : std::uint8_t {
    Costly,       //!< can be done again, may be billed: the button with the verb may be the default
    Visible,      //!< the same in Production: asked once more, nothing is the default
    Irreversible, //!< one link outside Production: named, counted down
    Grave,        //!< many links, a person's, or any in Production: the number of links has to be typed
};

//! `links`: how many the plan has. Pure.
[[nodiscard]] Caution cautionOf(PlanKind kind, qint64 links, Environment environment, bool isPerson);

[[nodiscard]] constexpr bool needsTypedCount(Caution caution)
{
    return caution == Caution::Grave;
}
//! Nothing is sent for some seconds in which it can still be called off.
[[nodiscard]] constexpr bool needsCountdown(Caution caution)
{
    return caution == Caution::Irreversible || caution == Caution::Grave;
}
//! Why it is done has to be said: it stands in the certificate.
[[nodiscard]] constexpr bool needsReason(Caution caution)
{
    return caution == Caution::Grave;
}
//! What a profile may start. What it may not is absent from the menus.
[[nodiscard]] bool mayStart(PlanKind kind, Access access);

} // namespace vinculo::models
