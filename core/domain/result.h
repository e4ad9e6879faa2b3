// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/mfachallenge.h"

#include <QString>

#include <tl/expected.hpp>

#include <chrono>
#include <optional>
#include <vector>

namespace vinculo {

//! What went wrong, as far as the program has to act on it. Text for people is made in ui/ from this.
enum class ErrorKind {
    Offline,        //!< no connection, name not found, connection refused
    Timeout,        //!< our own deadline passed; a mutation becomes OutcomeUnknown instead
    Insecure,       //!< TLS refused; final, no way round it
    Unauthorized,   //!< 401
    Forbidden,      //!< 403 with a JSON body
    NotFound,       //!< 404
    Validation,     //!< 400: the request or the link; look at `code`
    MfaRequired,    //!< 428: `challenge` is set when the session can be resumed
    Conflict,       //!< 409, for example link_refreshed
    RateLimited,    //!< 429, or the firewall's HTML 403
    Server,         //!< 5xx and 408
    Protocol,       //!< cut, oversized, not JSON, wrong shape, redirected
    OutcomeUnknown, //!< a mutation was sent and no answer came: check before repeating
    ReadOnly,       //!< refused by the profile's access level; nothing was sent
    Storage,        //!< disk or keychain
    Cancelled,
};

//! One element of Belvo's error array.
struct ErrorEntry
{
    QString code;
    QString message;
    QString field;
    QString requestId;
    QString institutionUserId; //!< only with `duplicated`
};

//! An error as a value. `message` and the entries are the server's words: details, plain text only.
struct ApiError
{
    ErrorKind kind = ErrorKind::Protocol;
    int httpStatus = 0; //!< 0 when no answer came
    QString code;       //!< first entry's code, e.g. "login_error"; empty when the body was not Belvo's
    QString message;
    QString field;
    QString requestId;
    std::optional<std::chrono::seconds> retryAfter;
    std::vector<ErrorEntry> entries;
    bool htmlBody = false;
    std::optional<MfaChallenge> challenge;
};

template<class T>
using Result = tl::expected<T, ApiError>;
using Unexpected = tl::unexpected<ApiError>;

} // namespace vinculo
