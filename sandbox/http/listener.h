// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/http/requestlog.h"

#include <functional>
#include <memory>
#include <optional>

namespace vinculo::sandbox {

//! HTTP on 127.0.0.1: translates between the HTTP library and Request and Response, and does the damage an
//! answer asks for. Nothing else knows the library.
class Listener
{
public:
    //! `latency` is added to every answer below /api/. Every call is told to `log`, if there is one.
    explicit Listener(std::chrono::milliseconds latency, LogLine log = {});
    ~Listener(); //!< stops and joins
    Listener(const Listener &) = delete;
    Listener &operator=(const Listener &) = delete;

    //! Takes a port (0: any) and answers it; nothing when it is in use.
    std::optional<int> bind(int port);
    //! Serves from threads of its own until destroyed; `answer` is called from any of them.
    void listen(std::function<Response(const Request &)> answer);

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace vinculo::sandbox
