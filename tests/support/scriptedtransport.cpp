// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scriptedtransport.h"

#include "core/api/decoder.h"
#include "core/domain/guidance.h"

#include <QPointer>

namespace vinculo::tests {

using api::Call;
using api::CallSource;
using api::Request;
using api::Response;

Call<Response> ScriptedTransport::send(const Request &request)
{
    m_sent.append(request);
    CallSource<Response> source;
    Call<Response> call = source.call();
    std::optional<Answer> scripted = m_handler ? m_handler(request) : std::nullopt;
    if (!scripted && !m_script.empty()) {
        scripted = std::move(m_script.front());
        m_script.pop_front();
    }
    if (scripted) {
        finish(request, source, std::move(*scripted));
        return call;
    }
    const int number = static_cast<int>(m_sent.size());
    source.onAbort([guard = QPointer(this), number] {
        if (guard) {
            std::erase_if(guard->m_open, [number](const Open &open) { return open.number == number; });
            ++guard->m_aborted;
        }
    });
    m_open.push_back({number, request, source});
    return call;
}

bool ScriptedTransport::answerOpen(Answer answer)
{
    if (m_open.empty())
        return false;
    answerOpenAt(0, std::move(answer));
    return true;
}

QList<Request> ScriptedTransport::openRequests() const
{
    QList<Request> requests;
    for (const Open &open : m_open)
        requests.append(open.request);
    return requests;
}

void ScriptedTransport::answerOpenAt(int position, Answer answer)
{
    Q_ASSERT(position >= 0 && position < openCount());
    Open open = std::move(m_open[static_cast<std::size_t>(position)]);
    m_open.erase(m_open.begin() + position);
    finish(open.request, open.source, std::move(answer));
}

void ScriptedTransport::finish(const Request &request, CallSource<Response> &source, Answer answer)
{
    api::CallRecord record;
    record.verb = request.verb;
    record.pathTemplate = request.pathTemplate;
    record.attempt = request.attempt;
    record.failed = !answer.has_value();
    record.status = answer ? answer->status : answer.error().httpStatus;
    if (!answer) {
        record.requestId = answer.error().requestId;
        record.errorCode = answer.error().code;
        record.errorVariant = variantOf(answer.error());
        record.errorKind = answer.error().kind;
    } else if (record.status == 202) {
        record.requestId = api::decodeRequestId(answer->body);
    }
    source.finish(std::move(answer));
    Q_EMIT callFinished(record);
}

ScriptedTransport::Answer ScriptedTransport::answer(int status, const QByteArray &body,
                                                    const QByteArray &contentType)
{
    if (status >= 200 && status < 300)
        return Response{status, body, contentType};
    return Unexpected(api::decodeError(status, contentType, body));
}

ScriptedTransport::Answer ScriptedTransport::error(ErrorKind kind,
                                                   std::optional<std::chrono::seconds> retryAfter)
{
    ApiError failure;
    failure.kind = kind;
    failure.retryAfter = retryAfter;
    return Unexpected(std::move(failure));
}

} // namespace vinculo::tests
