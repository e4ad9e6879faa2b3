// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The HTTP library's server with connections of our own, so that they can be dropped before an answer and so
// that stopping does not wait for idle ones (the library looks at them only when their keep-alive time is
// over). Included by listener.cpp only.

#include <httplib.h>

#include <array>
#include <atomic>
#include <mutex>
#include <set>

namespace vinculo::sandbox {

//! One connection as the library sees it. Buffered, because the library reads headers byte by byte.
class SocketStream final : public httplib::Stream
{
public:
    explicit SocketStream(socket_t socket)
        : m_socket(socket)
    {
    }

    [[nodiscard]] bool waitReadable(int milliseconds) const
    {
        return m_at < m_end || waitFor(Event::Readable, milliseconds);
    }
    bool is_readable() const override { return waitReadable(kPatience); }
    bool is_writable() const override { return waitFor(Event::Writable, kPatience); }
    //! Of newer releases of the library.
    bool wait_readable() const { return is_readable(); }
    bool wait_writable() const { return is_writable(); }
    time_t duration() const { return 0; }

    ssize_t read(char *out, size_t size) override
    {
        if (m_at == m_end) {
            if (!is_readable())
                return -1;
            const auto received = ::recv(m_socket, m_buffer.data(), m_buffer.size(), 0);
            if (received <= 0)
                return received;
            m_at = 0;
            m_end = static_cast<size_t>(received);
        }
        const size_t part = std::min(size, m_end - m_at);
        std::copy_n(m_buffer.data() + m_at, part, out);
        m_at += part;
        return static_cast<ssize_t>(part);
    }

    ssize_t write(const char *data, size_t size) override
    {
        return is_writable() ? static_cast<ssize_t>(::send(m_socket, data, size, 0)) : -1;
    }

    // Everything is on the loopback interface.
    void get_remote_ip_and_port(std::string &ip, int &port) const override
    {
        ip = "127.0.0.1";
        port = 0;
    }
    void get_local_ip_and_port(std::string &ip, int &port) const override
    {
        get_remote_ip_and_port(ip, port);
    }
    socket_t socket() const override { return m_socket; }

private:
    enum class Event { Readable, Writable };

    static constexpr int kPatience = 10'000;

    //! select() as the library itself uses it; it takes sockets below FD_SETSIZE only.
    bool waitFor(Event event, int milliseconds) const
    {
#ifndef _WIN32
        if (m_socket >= FD_SETSIZE)
            return false;
#endif
        fd_set sockets;
        FD_ZERO(&sockets);
        FD_SET(m_socket, &sockets);
        timeval time{milliseconds / 1000, (milliseconds % 1000) * 1000};
        fd_set *readable = event == Event::Readable ? &sockets : nullptr;
        fd_set *writable = event == Event::Writable ? &sockets : nullptr;
        return ::select(static_cast<int>(m_socket) + 1, readable, writable, nullptr, &time) > 0;
    }

    socket_t m_socket;
    std::array<char, 8192> m_buffer{};
    size_t m_at = 0;
    size_t m_end = 0;
};

class HttpServer final : public httplib::Server
{
public:
    //! Refuses new connections and ends the open ones at once.
    void stopAll()
    {
        m_stopping = true;
        stop();
        const std::lock_guard lock(m_mutex);
        for (const socket_t socket : m_open)
            shutDown(socket);
    }

    //! Ends the connection whose call this thread is answering.
    static void dropCurrent() { shutDown(current()); }

private:
    static constexpr int kIdleMilliseconds = 60'000;

    static socket_t &current()
    {
        static thread_local socket_t socket = INVALID_SOCKET;
        return socket;
    }

    static void shutDown(socket_t socket)
    {
#ifdef _WIN32
        ::shutdown(socket, SD_BOTH);
#else
        ::shutdown(socket, SHUT_RDWR);
#endif
    }

    static void close(socket_t socket)
    {
#ifdef _WIN32
        ::closesocket(socket);
#else
        ::close(socket);
#endif
    }

    bool process_and_close_socket(socket_t socket) override
    {
        {
            const std::lock_guard lock(m_mutex);
            m_open.insert(socket);
        }
        current() = socket;
        SocketStream stream(socket);
        bool closed = false;
        while (!m_stopping && !closed && stream.waitReadable(kIdleMilliseconds))
            if (!serveOne(stream, closed))
                break;
        {
            const std::lock_guard lock(m_mutex);
            m_open.erase(socket);
        }
        shutDown(socket);
        close(socket);
        return true;
    }

    bool serveOne(SocketStream &stream, bool &closed)
    {
        // The packaged library compresses whatever it may, with Brotli at its slowest setting: 200 ms for a
        // page.
        const auto prepare = [](httplib::Request &request) { request.headers.erase("Accept-Encoding"); };
#ifdef CPPHTTPLIB_VERSION_NUM
        return process_request(stream, "127.0.0.1", 0, "127.0.0.1", 0, m_stopping, closed, prepare);
#else
        return process_request(stream, m_stopping, closed, prepare);
#endif
    }

    std::atomic<bool> m_stopping = false;
    std::mutex m_mutex;
    std::set<socket_t> m_open;
};

} // namespace vinculo::sandbox
