// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace vinculo::models {

//! Which of Belvo's environments a call went to.
enum class LogHost : std::uint8_t { Unknown, Production, Sandbox, Other };

//! What an address says. The views live as long as the address and the parser do.
struct LogUrl
{
    LogHost host = LogHost::Unknown;
    std::string_view method;   //!< when it stands before the address
    std::string_view endpoint; //!< the path with ids as {id} and without its query: no personal data
    std::string_view link;     //!< id of a link, from the path or the query
    std::string_view object;   //!< the last id in the path
};

[[nodiscard]] LogHost hostOf(std::string_view name); //!< "sandbox.belvo.com", "production", "sandbox"
[[nodiscard]] bool isUuidText(std::string_view text);

//! Reads addresses. One per thread.
class LogUrlReader
{
public:
    //! `wantsLink`: a link of the query is looked for.
    [[nodiscard]] LogUrl read(std::string_view address, bool wantsLink);

private:
    void readPath(std::string_view path, LogUrl &url);

    std::string m_path; //!< of the address before, when it holds no ids
    std::string m_endpoint;
};

} // namespace vinculo::models
