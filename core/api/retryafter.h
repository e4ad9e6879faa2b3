// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>

namespace vinculo::api {

//! Longest pause a server may ask of us; absurd values are cut to it (reliability goal N5).
inline constexpr std::chrono::seconds kLongestRetryAfter{300};

//! Reads a `Retry-After` header: seconds or an HTTP date (RFC 9110, 10.2.3), cut to 0…kLongestRetryAfter.
//! `utcNowMs` is the present, since the epoch. Nothing when the value is neither.
[[nodiscard]] std::optional<std::chrono::seconds> parseRetryAfter(const QByteArray &value, qint64 utcNowMs);

//! The wait named in the message of a 409 `link_refreshed` ("… wait 7 minutes …"), cut to an hour. A hint
//! only: the sentence is not part of the API's contract.
[[nodiscard]] std::optional<std::chrono::seconds> parseWaitHint(const QString &message);

} // namespace vinculo::api
