// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/triage/triageoffer.h"

namespace vinculo::models {

TriageAction TriageOffer::action(TriageReason reason) const
{
    const TriageAction wanted = triageRule(reason).action;
    if (wanted == TriageAction::Refresh && !mayRefresh) // a customer who connects again brings new data too
        return reason == TriageReason::OldSingle ? TriageAction::HandBack : TriageAction::ShowLink;
    if (wanted == TriageAction::Erase && !mayErase)
        return TriageAction::ShowLink;
    return wanted;
}

} // namespace vinculo::models
