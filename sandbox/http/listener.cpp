// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/http/listener.h"

#include "sandbox/http/httpserver.h"

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace vinculo::sandbox {

namespace {

constexpr std::size_t kThreads = 48;

//! The library's default shares the port with whoever asks (SO_REUSEPORT); a busy port has to be told
//! instead.
void claimPort(socket_t socket)
{
    const int yes = 1;
#ifdef _WIN32
    setsockopt(socket, SOL_SOCKET, SO_EXCLUSIVEADDRUSE, reinterpret_cast<const char *>(&yes), sizeof yes);
#else
    setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
#endif
}

Request translate(const httplib::Request &from)
{
    Request request;
    request.method = from.method;
    const std::size_t mark = from.target.find('?');
    request.path = from.target.substr(0, mark);
    request.queryText = mark == std::string::npos ? std::string() : from.target.substr(mark + 1);
    if (!request.path.ends_with('/'))
        request.path += '/';
    request.query = parseQuery(request.queryText);
    request.body = from.body;
    request.host = from.get_header_value("Host");
    request.authorization = from.get_header_value("Authorization");
    request.requestMode = from.get_header_value("X-Belvo-Request-Mode");
    request.acceptLanguage = from.get_header_value("Accept-Language");
    request.remoteAddress = from.remote_addr;
    return request;
}

bool hasBody(const httplib::Request &request)
{
    const std::string length = request.get_header_value("Content-Length");
    return request.has_header("Transfer-Encoding") || (!length.empty() && length != "0");
}

} // namespace

struct Listener::Private
{
    HttpServer server;
    std::chrono::milliseconds latency{0};
    LogLine log;
    std::function<Response(const Request &)> answer;
    std::thread thread;
    std::mutex mutex;
    std::condition_variable stopping;
    bool stopped = false;
    std::atomic<bool> ended = false; //!< the listening thread is through

    //! Returns early when the server stops.
    void wait(std::chrono::milliseconds time)
    {
        std::unique_lock lock(mutex);
        stopping.wait_for(lock, time, [this] { return stopped; });
    }

    void serve(const httplib::Request &from, httplib::Response &to)
    {
        const auto start = std::chrono::steady_clock::now();
        const Request request = translate(from);
        Response response = answer(request);
        const auto delay =
            response.delay + (request.path.starts_with("/api/") ? latency : std::chrono::milliseconds(0));
        if (delay.count() > 0)
            wait(delay);
        to.status = response.status;
        for (const auto &[name, value] : response.headers)
            to.set_header(name, value);
        if (log)
            log(requestLine(request, response,
                            std::chrono::duration_cast<std::chrono::milliseconds>(
                                std::chrono::steady_clock::now() - start)));
        send(std::move(response), to);
    }

    void send(Response response, httplib::Response &to)
    {
        switch (response.damage) {
        case Damage::None:
            if (response.status != 204)
                to.set_header("Content-Type", response.contentType);
            to.body = std::move(response.body);
            return;
        case Damage::Drop:
            HttpServer::dropCurrent();
            return;
        case Damage::Cut:
            sendHalf(std::move(response), to);
            return;
        case Damage::Drip:
            drip(std::move(response), to);
            return;
        }
    }

    //! Announces the whole body and closes after half of it.
    static void sendHalf(Response response, httplib::Response &to)
    {
        auto body = std::make_shared<std::string>(std::move(response.body));
        to.set_content_provider(std::max<std::size_t>(body->size(), 64), response.contentType,
                                [body](std::size_t, std::size_t, httplib::DataSink &sink) {
                                    sink.write(body->data(), body->size() / 2);
                                    HttpServer::dropCurrent();
                                    return false;
                                });
    }

    void drip(Response response, httplib::Response &to)
    {
        constexpr std::size_t steps = 20;
        const std::size_t size = response.body.size();
        const std::size_t step = size / steps + 1;
        const auto pause = response.spread / static_cast<int>(steps);
        auto body = std::make_shared<std::string>(std::move(response.body));
        to.set_content_provider(
            size, response.contentType,
            [this, body, step, pause](std::size_t offset, std::size_t, httplib::DataSink &sink) {
                wait(pause);
                return sink.write(body->data() + offset, std::min(step, body->size() - offset));
            });
    }

    void install()
    {
        const auto handler = [this](const httplib::Request &from, httplib::Response &to) { serve(from, to); };
        // The library waits for a body on DELETE and POST without Content-Length until the connection times
        // out, so calls without one are answered before it looks.
        server.set_pre_routing_handler([this](const httplib::Request &from, httplib::Response &to) {
            if (hasBody(from) && from.method != "GET" && from.method != "HEAD")
                return httplib::Server::HandlerResponse::Unhandled;
            serve(from, to);
            return httplib::Server::HandlerResponse::Handled;
        });
        server.Post(".*", handler).Put(".*", handler).Patch(".*", handler).Delete(".*", handler);
        server.set_tcp_nodelay(true);
        server.set_socket_options(claimPort);
        server.set_payload_max_length(16 * 1024 * 1024); // ten thousand transactions take some four
        server.new_task_queue = [] { return new httplib::ThreadPool(kThreads); };
    }
};

Listener::Listener(std::chrono::milliseconds latency, LogLine log)
    : m_private(std::make_unique<Private>())
{
    m_private->latency = latency;
    m_private->log = std::move(log);
    m_private->install();
}

Listener::~Listener()
{
    {
        const std::lock_guard lock(m_private->mutex);
        m_private->stopped = true;
    }
    m_private->stopping.notify_all();
    m_private->server.stopAll();
    if (m_private->thread.joinable())
        m_private->thread.join();
}

std::optional<int> Listener::bind(int port)
{
    if (port != 0)
        return m_private->server.bind_to_port("127.0.0.1", port) ? std::optional(port) : std::nullopt;
    const int chosen = m_private->server.bind_to_any_port("127.0.0.1");
    return chosen > 0 ? std::optional(chosen) : std::nullopt;
}

void Listener::listen(std::function<Response(const Request &)> answer)
{
    m_private->answer = std::move(answer);
    m_private->thread = std::thread([this] {
        m_private->server.listen_after_bind();
        m_private->ended = true;
    });
    // The library ignores a stop that comes before it runs, and would then listen for ever.
    while (!m_private->server.is_running() && !m_private->ended)
        std::this_thread::yield();
}

} // namespace vinculo::sandbox
