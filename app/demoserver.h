// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/call.h"

#include <QStringList>
#include <QUrl>

#include <memory>

namespace vinculo::sandbox {
class Server;
}

namespace vinculo::app {

//! The sandbox behind the Demo profile, inside this process, on a loopback port of the system's choice.
//! Starts on a worker so that the window is there first; stops when destroyed.
class DemoServer
{
public:
    DemoServer();
    ~DemoServer();

    //! The base URL once the server answers. Storage error with code "demo_failed" when it cannot listen.
    [[nodiscard]] api::Call<QUrl> start();
    //! Of the sandbox, who are there besides everybody else: each shows another side of a customer's page.
    [[nodiscard]] static QStringList personas();

private:
    std::shared_ptr<sandbox::Server> m_server;
};

} // namespace vinculo::app
