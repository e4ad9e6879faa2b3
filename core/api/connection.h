// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/client.h"
#include "core/api/governor.h"
#include "core/api/httptransport.h"
#include "core/domain/profile.h"

namespace vinculo::api {

//! Everything needed to talk to one environment: one transport, one governor, one client, torn down together.
class Connection
{
public:
    //! `window`: what the host has seen of this program before, by the same clock; nullptr: nothing.
    Connection(const Profile &profile, Credentials credentials, Clock time = Clock::system(),
               std::shared_ptr<CallWindow> window = {})
        : transport(profile.baseUrl, std::move(credentials), profile.access)
        , governor(transport, time, nullptr, {}, std::move(window))
        , client(governor, profile.baseUrl)
        , clock(std::move(time))
    {
    }

    HttpTransport transport;
    Governor governor;
    Client client;
    const Clock clock; //!< the time that the governor goes by
};

} // namespace vinculo::api
