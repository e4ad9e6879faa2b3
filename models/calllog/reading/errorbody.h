// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/calllog/reading/jsoncells.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace vinculo::models {

//! What one answer says about what went wrong.
struct ErrorBody
{
    enum class Shape : unsigned char { None, Errors, Html, Other };
    Shape shape = Shape::None;
    std::string code;
    std::string message;
    std::string field;
    std::string requestId;
    int status = 0; //!< of HTTP, when what stands around the answer names it
    std::vector<std::pair<std::string, std::string>>
        further; //!< code and field of the entries behind the first
};

//! Reads answers out of cells, also where a framework has put something around them: {"status_code": 400,
//! "body": […]}, or where Python has printed them. Answers that differ in their request id only are read
//! once. One per thread.
class ErrorBodyReader
{
public:
    //! `requestId` is set when the answer names one. The result lives until the next call.
    [[nodiscard]] const ErrorBody &read(int status, std::string_view body, std::string_view &requestId);

private:
    [[nodiscard]] ErrorBody parse(int status, std::string_view body, int depth = 0);
    //! What is inside, when it tells more than the whole.
    [[nodiscard]] std::optional<ErrorBody> unwrapped(int status, std::string_view body, int depth);

    std::unordered_map<std::string, ErrorBody> m_known;
    JsonCells m_wrapping{{}, false, true};
    std::string m_key;
    ErrorBody m_last;
};

} // namespace vinculo::models
