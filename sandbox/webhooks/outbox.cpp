// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/webhooks/outbox.h"

#include <algorithm>

namespace vinculo::sandbox {

namespace {

constexpr std::size_t kRetries = 5;
constexpr std::size_t kKept = 1000;
constexpr std::chrono::milliseconds kTick{200};
//! The answer that announces a link should be there before the news about it.
constexpr std::chrono::milliseconds kHeadStart{250};

} // namespace

Outbox::Outbox(Receiver receiver, std::chrono::milliseconds pause, LogLine log)
    : m_postman(std::move(receiver))
    , m_pause(pause)
    , m_log(std::move(log))
{
}

Outbox::~Outbox()
{
    stop();
}

void Outbox::start(std::function<void()> tick)
{
    m_ended = false;
    m_thread = std::thread([this, tick = std::move(tick)] {
        run(tick);
        m_ended = true;
    });
}

void Outbox::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    if (!m_thread.joinable())
        return;
    // The attempt may be about to begin; it is interrupted until the thread has noticed.
    while (!m_ended) {
        m_postman.interrupt();
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
    m_thread.join();
}

void Outbox::append(Delivery delivery)
{
    delivery.serial = ++m_serial;
    delivery.dueAt = std::chrono::steady_clock::now() + kHeadStart;
    m_deliveries.push_back(std::move(delivery));
    if (m_deliveries.size() > kKept) {
        // What still waits is never forgotten, however much there is.
        const auto done = std::find_if(m_deliveries.begin(), m_deliveries.end(), [](const Delivery &item) {
            return item.state != DeliveryState::Waiting;
        });
        if (done != m_deliveries.end())
            m_deliveries.erase(done);
    }
    m_wake.notify_all();
}

void Outbox::add(const WebhookEvent &event, std::string webhookId)
{
    Delivery delivery;
    delivery.body = eventJson(event, webhookId);
    delivery.webhookId = std::move(webhookId);
    delivery.type = event.type;
    delivery.code = event.code;
    delivery.link = event.link;
    const std::lock_guard lock(m_mutex);
    append(std::move(delivery));
}

bool Outbox::repeat(std::string_view webhookId)
{
    const std::lock_guard lock(m_mutex);
    const auto found = std::find_if(m_deliveries.begin(), m_deliveries.end(),
                                    [&](const Delivery &item) { return item.webhookId == webhookId; });
    if (found == m_deliveries.end())
        return false;
    Delivery again = *found;
    again.state = DeliveryState::Waiting;
    again.attempts.clear();
    append(std::move(again));
    return true;
}

std::vector<Delivery> Outbox::deliveries() const
{
    const std::lock_guard lock(m_mutex);
    return {m_deliveries.begin(), m_deliveries.end()};
}

void Outbox::clear()
{
    const std::lock_guard lock(m_mutex);
    m_deliveries.clear();
}

Delivery *Outbox::nextWaiting()
{
    Delivery *next = nullptr;
    for (Delivery &delivery : m_deliveries)
        if (delivery.state == DeliveryState::Waiting && (!next || delivery.dueAt < next->dueAt))
            next = &delivery;
    return next;
}

void Outbox::run(const std::function<void()> &tick)
{
    std::unique_lock lock(m_mutex);
    Time nextTick = std::chrono::steady_clock::now();
    while (!m_stopping) {
        const Time now = std::chrono::steady_clock::now();
        if (now >= nextTick) {
            nextTick = now + kTick;
            lock.unlock();
            tick();
            lock.lock();
            continue;
        }
        const Delivery *next = nextWaiting();
        if (next && next->dueAt <= now)
            deliver(lock, Delivery(*next));
        else
            m_wake.wait_until(lock, next ? std::min(next->dueAt, nextTick) : nextTick);
    }
}

void Outbox::deliver(std::unique_lock<std::mutex> &lock, const Delivery &delivery)
{
    lock.unlock();
    DeliveryAttempt attempt = m_postman.post(delivery.body);
    // Nobody may wait for the log, which is why the lock is not held.
    if (m_log && !m_stopping)
        m_log(logTime() + " webhook " + delivery.type + ' ' + delivery.code + ' ' +
              (attempt.status > 0 ? std::to_string(attempt.status) : attempt.error) + ' ' +
              std::to_string(attempt.milliseconds) + " ms attempt " +
              std::to_string(delivery.attempts.size() + 1) + ' ' + delivery.webhookId);
    lock.lock();
    if (!m_stopping)
        note(delivery, std::move(attempt));
}

void Outbox::note(const Delivery &tried, DeliveryAttempt attempt)
{
    const auto found = std::find_if(m_deliveries.begin(), m_deliveries.end(),
                                    [&](const Delivery &item) { return item.serial == tried.serial; });
    if (found == m_deliveries.end())
        return;
    const bool succeeded = attempt.succeeded();
    found->attempts.push_back(std::move(attempt));
    const std::size_t retries = found->attempts.size();
    if (succeeded)
        found->state = DeliveryState::Delivered;
    else if (retries > kRetries)
        found->state = DeliveryState::GivenUp;
    else
        found->dueAt = std::chrono::steady_clock::now() + m_pause * static_cast<int>(retries);
}

} // namespace vinculo::sandbox
