// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/transport.h"

#include <QList>

#include <deque>
#include <functional>
#include <optional>

namespace vinculo::tests {

//! A Transport whose answers are values. A request takes, in this order: what the handler says, the next
//! scripted answer, or it stays open until answerOpen(). Answers arrive through the event loop, like real
//! ones.
class ScriptedTransport : public api::Transport
{
    Q_OBJECT
public:
    using Answer = Result<api::Response>;
    //! Nothing: fall through to the script.
    using Handler = std::function<std::optional<Answer>(const api::Request &)>;

    using Transport::Transport;

    [[nodiscard]] api::Call<api::Response> send(const api::Request &request) override;

    void setHandler(Handler handler) { m_handler = std::move(handler); }
    //! The next unanswered request gets this.
    void enqueue(Answer answer) { m_script.push_back(std::move(answer)); }
    //! 2xx becomes a Response, everything else what decodeError() makes of it.
    void enqueue(int status, const QByteArray &body) { enqueue(answer(status, body)); }
    void enqueueError(ErrorKind kind) { enqueue(error(kind)); }

    static Answer answer(int status, const QByteArray &body,
                         const QByteArray &contentType = "application/json");
    static Answer error(ErrorKind kind, std::optional<std::chrono::seconds> retryAfter = {});

    //! Everything that was sent, in order.
    [[nodiscard]] const QList<api::Request> &sent() const { return m_sent; }
    //! Requests that have no answer yet and were not aborted.
    [[nodiscard]] int openCount() const { return static_cast<int>(m_open.size()); }
    //! Answers the oldest open request; false when there is none.
    bool answerOpen(Answer answer);
    //! Those that are open, in the order in which they were sent.
    [[nodiscard]] QList<api::Request> openRequests() const;
    //! Answers the open request at this position of openRequests().
    void answerOpenAt(int position, Answer answer);
    [[nodiscard]] int abortedCount() const { return m_aborted; }

private:
    struct Open
    {
        int number;
        api::Request request;
        api::CallSource<api::Response> source;
    };
    void finish(const api::Request &request, api::CallSource<api::Response> &source, Answer answer);

    Handler m_handler;
    std::deque<Answer> m_script;
    QList<api::Request> m_sent;
    std::deque<Open> m_open;
    int m_aborted = 0;
};

} // namespace vinculo::tests
