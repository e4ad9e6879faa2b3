// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/webhooks/receiver.h"

#include <memory>

namespace vinculo::sandbox {

//! How one attempt to deliver ended.
struct DeliveryAttempt
{
    int status = 0;    //!< 0: no answer
    std::string error; //!< why there was none
    int milliseconds = 0;

    [[nodiscard]] bool succeeded() const { return status >= 200 && status < 300; }
};

//! Posts bodies to the receiver, one at a time, and blocks while it does; for a thread of its own.
class Postman
{
public:
    explicit Postman(Receiver receiver);
    ~Postman();
    Postman(const Postman &) = delete;
    Postman &operator=(const Postman &) = delete;

    //! An answer counts when it comes within five seconds.
    DeliveryAttempt post(const std::string &body);
    //! Ends the attempt that another thread is waiting for, if there is one.
    void interrupt();

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace vinculo::sandbox
