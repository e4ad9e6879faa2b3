// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QByteArray>

namespace vinculo::models {

//! After a mutation ended with this error, may it have been carried out all the same? True for a lost or
//! unreadable answer, for 408 and for a 5xx that is not Belvo's own (reliability rule D2): such a call is
//! checked by reading and never repeated blindly.
[[nodiscard]] bool mayHaveHappened(const ApiError &error);

//! Belvo says that there is no such record. A page of somebody else's with status 404 is no proof, and
//! neither is the other 404 of the API, which is about the stored password.
[[nodiscard]] bool provesAbsence(const ApiError &error);

//! A 428 that can be resumed; one without a challenge (activation_required) cannot.
[[nodiscard]] inline bool isResumable(const ApiError &error)
{
    return error.kind == ErrorKind::MfaRequired && error.challenge.has_value();
}

//! An error of our own making: nothing was sent. `code` is the one Belvo would have answered with.
[[nodiscard]] ApiError refusedHere(const QString &code, const QString &field);

//! Overwrites the bytes when nobody else shares them, then lets go of them (reliability rule M2).
void wipe(QByteArray &secret);

} // namespace vinculo::models
