// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/webhooks/event.h"
#include "sandbox/webhooks/postman.h"

#include <chrono>

namespace vinculo::sandbox {

enum class DeliveryState : std::uint8_t { Waiting, Delivered, GivenUp };
std::string_view wireName(DeliveryState state);

//! A webhook on its way, with what became of it so far.
struct Delivery
{
    std::uint64_t serial = 0;
    std::string webhookId;
    std::string type;
    std::string code;
    Uuid link;
    std::string body;
    DeliveryState state = DeliveryState::Waiting;
    std::vector<DeliveryAttempt> attempts;
    std::chrono::steady_clock::time_point dueAt;
};

//! One entry of GET /_sandbox/webhooks/.
std::string deliveryJson(const Delivery &delivery);

} // namespace vinculo::sandbox
