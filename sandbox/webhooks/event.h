// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/store/records.h"

namespace vinculo::sandbox {

//! What a webhook tells, without the identifier of its delivery.
struct WebhookEvent
{
    std::string type; //!< "ACCOUNTS", "LINK", "CONSENT"…
    std::string code;
    std::string processType; //!< empty: not sent
    Uuid link;
    std::string requestId; //!< empty: not sent
    std::optional<std::string> externalId;
    std::string data = "{}"; //!< a JSON object
};

//! The body that is posted.
std::string eventJson(const WebhookEvent &event, std::string_view webhookId);

} // namespace vinculo::sandbox
