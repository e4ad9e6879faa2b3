// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/http/requestlog.h"
#include "sandbox/webhooks/delivery.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace vinculo::sandbox {

//! Delivers webhooks from a thread of its own, so that nobody who is answered waits for a receiver. What is
//! not answered with 2xx is sent again up to five times under the same webhook_id, with pauses that grow by
//! the same amount each time; meanwhile what came later overtakes it.
class Outbox
{
public:
    Outbox(Receiver receiver, std::chrono::milliseconds pause, LogLine log);
    ~Outbox(); //!< stops and joins
    Outbox(const Outbox &) = delete;
    Outbox &operator=(const Outbox &) = delete;

    //! Starts delivering; `tick` is called a few times a second from the same thread.
    void start(std::function<void()> tick);
    void stop();

    void add(const WebhookEvent &event, std::string webhookId);
    //! Sends a delivery once more under its old identifier; false when there is none of that name.
    bool repeat(std::string_view webhookId);
    //! What waits and what is done, oldest first; of more than a thousand, what is done goes first.
    [[nodiscard]] std::vector<Delivery> deliveries() const;
    void clear();

private:
    using Time = std::chrono::steady_clock::time_point;

    void run(const std::function<void()> &tick);
    Delivery *nextWaiting();
    void deliver(std::unique_lock<std::mutex> &lock, const Delivery &delivery);
    void note(const Delivery &tried, DeliveryAttempt attempt);
    void append(Delivery delivery);

    Postman m_postman;
    std::chrono::milliseconds m_pause;
    LogLine m_log;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Delivery> m_deliveries;
    std::uint64_t m_serial = 0;
    std::atomic<bool> m_stopping = false;
    std::atomic<bool> m_ended = true;
    std::thread m_thread;
};

} // namespace vinculo::sandbox
