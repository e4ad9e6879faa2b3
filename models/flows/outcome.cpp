// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/flows/outcome.h"

namespace vinculo::models {

using namespace Qt::StringLiterals;

bool mayHaveHappened(const ApiError &error)
{
    switch (error.kind) {
    case ErrorKind::OutcomeUnknown:
    case ErrorKind::Timeout:
    case ErrorKind::Cancelled:
        return true;
    case ErrorKind::Protocol:
        // Without a status nothing reached Belvo (no proxy, no such protocol); a redirect is refused, not
        // followed.
        return error.httpStatus >= 200 && error.httpStatus < 300;
    case ErrorKind::Server:
        return error.httpStatus == 408 || error.code.isEmpty();
    case ErrorKind::Offline:
    case ErrorKind::Insecure:
    case ErrorKind::Unauthorized:
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::Validation:
    case ErrorKind::MfaRequired:
    case ErrorKind::Conflict:
    case ErrorKind::RateLimited:
    case ErrorKind::ReadOnly:
    case ErrorKind::Storage:
        return false;
    }
    return true;
}

bool provesAbsence(const ApiError &error)
{
    return error.kind == ErrorKind::NotFound && !error.htmlBody && error.code != "expired_credentials"_L1;
}

ApiError refusedHere(const QString &code, const QString &field)
{
    ApiError error;
    error.kind = ErrorKind::Validation;
    error.code = code;
    error.field = field;
    return error;
}

void wipe(QByteArray &secret)
{
    if (secret.isDetached()) { // otherwise data() would copy, and wiping the copy helps nobody
        volatile char *byte = secret.data();
        for (qsizetype i = 0; i < secret.size(); ++i)
            byte[i] = '\0';
    }
    secret.clear();
}

} // namespace vinculo::models
