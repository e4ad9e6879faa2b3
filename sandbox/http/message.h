// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace vinculo::sandbox {

//! A call as the endpoints see it, free of the HTTP library.
struct Request
{
    std::string method;
    std::string path; //!< with the trailing slash, whether it was sent or not
    std::string queryText;
    std::string body;
    std::string host;           //!< Host header: next and previous are built from it
    std::string authorization;  //!< Authorization header
    std::string requestMode;    //!< X-Belvo-Request-Mode header
    std::string acceptLanguage; //!< Accept-Language header
    std::string remoteAddress;
    std::vector<std::pair<std::string, std::string>> query; //!< decoded, in the order sent

    //! Value of the last parameter of that name; null when absent.
    [[nodiscard]] const std::string *parameter(std::string_view name) const;
};

//! What the connection does to an answer on purpose.
enum class Damage : std::uint8_t {
    None,
    Drop, //!< close without a word
    Cut,  //!< announce the whole body, send half, close
    Drip, //!< spread the body over `spread`
};

struct Response
{
    int status = 200;
    std::string contentType = "application/json";
    std::string body;
    std::string requestId; //!< the one the body names, for the log; empty when it names none
    std::vector<std::pair<std::string, std::string>> headers;
    Damage damage = Damage::None;
    std::chrono::milliseconds delay{0};  //!< before the answer starts; waited outside every lock
    std::chrono::milliseconds spread{0}; //!< Drip: how long the body takes
};

//! Splits and decodes a query string ('+' is a space).
std::vector<std::pair<std::string, std::string>> parseQuery(std::string_view text);

} // namespace vinculo::sandbox
