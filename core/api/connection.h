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
    Connection(const Profile &profile, Credentials credentials, Clock clock = Clock::system())
        : transport(profile.baseUrl, std::move(credentials), profile.access)
        , governor(transport, std::move(clock))
        , client(governor, profile.baseUrl)
    {
    }

    HttpTransport transport;
    Governor governor;
    Client client;
};

} // namespace vinculo::api
