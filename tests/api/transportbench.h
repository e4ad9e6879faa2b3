// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/httptransport.h"
#include "tests/support/faultserver.h"

#include <QEventLoop>
#include <QSignalSpy>
#include <QSslConfiguration>
#include <QTimer>

#include <chrono>
#include <optional>
#include <utility>

namespace vinculo::tests {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using api::Call;
using api::CallRecord;
using api::HttpTransport;
using api::HttpVerb;
using api::Request;
using api::Response;
using api::TransportLimits;
using At = Misbehaviour::At;
using Then = Misbehaviour::Then;

//! How a server is spoken to.
enum class Wire { Clear, Tls, TlsWithHttp2 };

inline constexpr HttpVerb kVerbs[] = {HttpVerb::Get, HttpVerb::Post, HttpVerb::Patch, HttpVerb::Put,
                                      HttpVerb::Delete};

//! Signs what the servers of these tests show, and is trusted by their transports.
inline const TestCertificate &authority()
{
    static const TestCertificate certificate = TestCertificate::makeAuthority();
    return certificate;
}

inline FaultServer::Options optionsFor(Wire wire)
{
    static const TestCertificate certificate = TestCertificate::make({}, &authority());
    if (wire == Wire::Clear)
        return {};
    FaultServer::Options options{certificate, {}};
    if (wire == Wire::TlsWithHttp2)
        options.protocols = {"h2", "http/1.1"};
    return options;
}

//! A plain request with a body where the verb takes one.
inline Request requestOf(HttpVerb verb)
{
    Request request;
    request.verb = verb;
    request.path = u"/api/links/"_s;
    request.pathTemplate = u"/api/links/"_s;
    if (verb != HttpVerb::Get && verb != HttpVerb::Delete)
        request.body = R"({"link":"x"})";
    request.deadline = 3s;
    return request;
}

//! A server of one kind and a transport that trusts it.
struct TransportBench
{
    FaultServer server;
    HttpTransport transport;
    QSignalSpy records{&transport, &api::Transport::callFinished};

    explicit TransportBench(Wire wire = Wire::Clear, TransportLimits limits = {},
                            Access access = Access::Admin)
        : server(optionsFor(wire))
        , transport(server.url(), {"id", "secret"}, access, limits)
    {
        QSslConfiguration ssl = QSslConfiguration::defaultConfiguration();
        ssl.addCaCertificate(authority().certificate);
        transport.setSslConfiguration(ssl);
    }
    Result<Response> send(const Request &request) { return answerOf(transport, request); }
    Result<Response> send(HttpVerb verb) { return send(requestOf(verb)); }

    static Result<Response> answerOf(HttpTransport &transport, const Request &request)
    {
        QObject context;
        std::optional<Result<Response>> result;
        QEventLoop loop; // quicker than polling, and there are hundreds of these
        const Call<Response> call =
            transport.send(request).then(&context, [&](const Result<Response> &answer) {
                result = answer;
                loop.quit();
            });
        QTimer::singleShot(20s, &loop, &QEventLoop::quit);
        loop.exec();
        if (!result)
            qFatal("a request never ended");
        return *result;
    }
    [[nodiscard]] CallRecord lastRecord() const
    {
        return records.isEmpty() ? CallRecord() : records.last().first().value<CallRecord>();
    }
};

//! Ways to break off before an answer is complete.
inline const std::pair<const char *, Misbehaviour> kCuts[] = {
    {"closed on connecting", {.at = At::Connect, .then = Then::Close}},
    {"reset on connecting", {.at = At::Connect, .then = Then::Reset}},
    {"closed after the head", {.at = At::Head, .then = Then::Close}},
    {"reset after the head", {.at = At::Head, .then = Then::Reset}},
    {"closed after the body", {.then = Then::Close}},
    {"reset after the body", {.then = Then::Reset}},
    {"half a status line", {.bytes = "HTTP/1.1 2", .then = Then::Close}},
    {"half a header", {.bytes = "HTTP/1.1 200 OK\r\nContent-Le", .then = Then::Close}},
    {"reset in the headers", {.bytes = "HTTP/1.1 200 OK\r\nContent-Le", .then = Then::Reset}},
    {"no body", {.bytes = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n", .then = Then::Close}},
    {"short body", {.bytes = "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n[1]", .then = Then::Close}},
    {"short body, reset", {.bytes = "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n[1]", .then = Then::Reset}},
    {"cut chunk",
     {.bytes = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\n[1,2", .then = Then::Close}},
    {"no last chunk",
     {.bytes = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\n[1,\r\n", .then = Then::Close}},
    {"nonsense", {.bytes = "SMTP ready\r\n\r\n", .then = Then::Close}},
    {"stall", {.then = Then::Stall}},
};

} // namespace vinculo::tests
