// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/http/message.h"

namespace vinculo::sandbox {

//! One entry of an error body.
struct Problem
{
    std::string code;
    std::string message;
    std::string field = {}; //!< empty: not sent
};

using Problems = std::vector<Problem>;

// The catalogue: codes and sentences of the published error pages.
Problem required(std::string field);
Problem blank(std::string field);
Problem nullValue(std::string field);
Problem invalid(std::string field, std::string message);
Problem invalidUuid(std::string field, std::string_view value);
Problem invalidDate(std::string field);
Problem invalidChoice(std::string field, std::string_view value);
Problem notFound();
Problem loginError(std::string_view variant = {});
Problem invalidResources(const std::vector<std::string> &supported);
//! The usual sentence of a code; the code itself when it has none.
Problem usual(std::string_view code);
//! The code that usually goes with a status ("unexpected_error" for 500).
std::string_view usualCode(int status);

//! A list of problems under one request_id.
Response errorResponse(int status, const Problems &problems, std::string_view requestId);
//! What the gateway in front of the API says, as HTML.
Response firewallResponse();

} // namespace vinculo::sandbox
