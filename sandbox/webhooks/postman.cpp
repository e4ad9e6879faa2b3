// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/webhooks/postman.h"

#include <httplib.h>

#include <chrono>
#include <mutex>

namespace vinculo::sandbox {

namespace {

constexpr std::chrono::seconds kPatience{5};

std::string failure(httplib::Error error)
{
    return error == httplib::Error::Connection ? "nobody listens there" : "the connection ended";
}

} // namespace

struct Postman::Private
{
    Receiver receiver;
    std::mutex mutex;
    httplib::Client *current = nullptr;

    void setCurrent(httplib::Client *client)
    {
        const std::lock_guard lock(mutex);
        current = client;
    }
};

Postman::Postman(Receiver receiver)
    : m_private(std::make_unique<Private>())
{
    m_private->receiver = std::move(receiver);
}

Postman::~Postman() = default;

DeliveryAttempt Postman::post(const std::string &body)
{
    const Receiver &receiver = m_private->receiver;
    // A connection of its own each time: receivers under development come and go.
    httplib::Client client(receiver.host, receiver.port);
    client.set_connection_timeout(kPatience);
    client.set_read_timeout(kPatience);
    client.set_write_timeout(kPatience);
    client.set_tcp_nodelay(true);
    httplib::Headers headers{{"User-Agent", "vinculo-sandbox"}};
    if (!receiver.authorization.empty())
        headers.emplace("Authorization", receiver.authorization);
    m_private->setCurrent(&client);
    const auto start = std::chrono::steady_clock::now();
    const auto result = client.Post(receiver.target.c_str(), headers, body, "application/json");
    const auto took = std::chrono::steady_clock::now() - start;
    m_private->setCurrent(nullptr);
    DeliveryAttempt attempt;
    attempt.milliseconds =
        static_cast<int>(std::chrono::duration_cast<std::chrono::milliseconds>(took).count());
    if (!result)
        attempt.error = took >= kPatience ? "no answer within five seconds" : failure(result.error());
    else if (took >= kPatience)
        attempt.error = "the answer took longer than five seconds";
    else
        attempt.status = result->status;
    return attempt;
}

void Postman::interrupt()
{
    const std::lock_guard lock(m_private->mutex);
    if (m_private->current)
        m_private->current->stop();
}

} // namespace vinculo::sandbox
