// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace vinculo {

//! How the institution wants the account holder to prove who they are (API guide, HTTP 428).
enum class MfaKind { Numeric, Qr, Text, Inputless, Unknown };

//! One challenge as the 428 body states it. Everything in it is text from outside: show it as plain text
//! only.
struct MfaChallenge
{
    MfaKind kind = MfaKind::Unknown;
    QString rawKind; //!< the wire value, for kinds we do not know
    QString session; //!< sent back with the answer; never shown, never logged
    QString linkId;
    QString instructions;
    QString value;                //!< digits, question or base64 image; empty for inputless
    bool expectsUserInput = true; //!< a missing flag means true
    std::optional<std::chrono::seconds> sessionLife; //!< `expiry`, whether it came as number or string
    QString requestId;
};

} // namespace vinculo
