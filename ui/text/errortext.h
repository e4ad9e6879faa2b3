// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/guidance.h"

#include <QString>

namespace vinculo::ui {

//! An error in words, in the current language (ux rule: what happened, why, who acts, what now).
struct ErrorText
{
    QString what;                       //!< one sentence
    QString who;                        //!< who acts: "The customer has to act.", may be empty
    QString next;                       //!< what to do now
    QString details;                    //!< plain text: status, code, server's message, field, request_id
    bool canRetry = false;              //!< repeating is safe and may help
    const Guidance *guidance = nullptr; //!< what the catalogue knows; nullptr: it is about files and keys of
                                        //!< this computer, or unknown
};

//! The one function that turns an error into text. Everything from the server goes into `details` only.
ErrorText errorText(const ApiError &error);

//! Who acts, one sentence: "The customer has to act."
[[nodiscard]] QString whoActs(ErrorLane lane);

} // namespace vinculo::ui
