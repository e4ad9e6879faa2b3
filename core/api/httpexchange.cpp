// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/httpexchange.h"

#include "core/api/decoder.h"
#include "core/api/retryafter.h"
#include "core/domain/guidance.h"

#include <QDateTime>
#include <QNetworkReply>

#include <algorithm>

namespace vinculo::api {

namespace {

constexpr qint64 kReadBuffer = 1024 * 1024;
constexpr qsizetype kPadding = 256; // spare capacity behind the body: the JSON parser may read past the end

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

QByteArray contentTypeOf(const QNetworkReply &reply)
{
    return reply.rawHeader("Content-Type");
}

//! Qt does not always notice that a chunked or counted body was cut off (it depends on whether the end of the
//! connection or the data is handled first). JSON that is closed has lost nothing.
bool looksComplete(const QNetworkReply &reply, const QByteArray &body)
{
    const QVariant length = reply.header(QNetworkRequest::ContentLengthHeader);
    if (length.isValid()) // gone when the body was compressed
        return length.toLongLong() == body.size();
    if (!reply.rawHeader("Transfer-Encoding").toLower().contains("chunked"))
        return true;
    const QByteArrayView text = QByteArrayView(body).trimmed();
    return (text.startsWith('{') && text.endsWith('}')) || (text.startsWith('[') && text.endsWith(']'));
}

//! Failures before the first byte of a request left: even a mutation is known not to have happened.
std::optional<ErrorKind> failedBeforeSending(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
        return ErrorKind::Offline;
    case QNetworkReply::SslHandshakeFailedError:
        return ErrorKind::Insecure;
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return ErrorKind::Protocol;
    default:
        return {};
    }
}

//! Failures of a GET without any status line.
ErrorKind kindOfSilentFailure(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
        return ErrorKind::Timeout;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::UnknownContentError:
        return ErrorKind::Protocol;
    default:
        return ErrorKind::Offline;
    }
}

} // namespace

HttpExchange::HttpExchange(const Request &request, QNetworkReply *reply, qint64 maxBodyBytes,
                           std::chrono::milliseconds deadline, CallSource<Response> source, QObject *parent)
    : QObject(parent)
    , m_verb(request.verb)
    , m_makesLink(request.makesLink)
    , m_reply(reply)
    , m_source(std::move(source))
    , m_maxBodyBytes(maxBodyBytes)
{
    reply->setParent(this);
    // Once is not enough: what is set before the request has reached Qt's network thread is not always passed
    // on, and a chunked gigabyte would then be read without a limit.
    const auto limitBuffer = [reply] { reply->setReadBufferSize(kReadBuffer); };
    limitBuffer();
    connect(reply, &QNetworkReply::socketStartedConnecting, reply, limitBuffer);
    connect(reply, &QNetworkReply::metaDataChanged, reply, limitBuffer);
    m_record.startedAtMs = QDateTime::currentMSecsSinceEpoch();
    m_record.verb = request.verb;
    m_record.pathTemplate = request.pathTemplate;
    m_record.attempt = request.attempt;
    m_record.fetchedLink = request.fetchedLink;
    m_record.touchedLink = request.touchedLink;
    m_record.institution = request.institution;
    m_record.fetchedKinds = request.fetchedKinds;
    m_elapsed.start();

    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer);
    connect(&m_deadline, &QTimer::timeout, this, [this] { stop(Stop::Deadline); });
    connect(reply, &QNetworkReply::readyRead, this, &HttpExchange::onReadyRead);
    connect(reply, &QNetworkReply::finished, this, &HttpExchange::onFinished);
    m_deadline.start(deadline);
}

HttpExchange::~HttpExchange()
{
    // What was sent is recorded even when the program ends before the answer.
    if (!m_settled)
        conclude(Unexpected(failure(isMutation() ? ErrorKind::OutcomeUnknown : ErrorKind::Cancelled, 0)));
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
    }
}

void HttpExchange::cancel()
{
    stop(Stop::Cancelled);
}

void HttpExchange::stop(Stop reason)
{
    if (m_settled || m_stop != Stop::None)
        return;
    m_stop = reason;
    m_reply->abort(); // ends in onFinished()
    if (!m_settled)
        onFinished();
}

void HttpExchange::onReadyRead()
{
    const qint64 announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    const qint64 available = m_reply->bytesAvailable();
    if (announced > m_maxBodyBytes || m_body.size() + available > m_maxBodyBytes) {
        m_body.clear();
        stop(Stop::TooLarge);
        return;
    }
    if (m_body.capacity() <
        m_body.size() + available + kPadding) // in even steps: doubling would pass the cap by far
        m_body.reserve(std::max(announced, m_body.size() + available + kReadBuffer) + kPadding);
    m_body += m_reply->read(available);
}

void HttpExchange::onFinished()
{
    if (m_settled)
        return;
    if (m_stop == Stop::None && m_reply->isOpen())
        onReadyRead(); // may find the body too large and settle
    if (!m_settled)
        settle(result());
}

void HttpExchange::settle(const Result<Response> &result)
{
    conclude(result);
    deleteLater();
}

void HttpExchange::conclude(const Result<Response> &result)
{
    m_settled = true;
    m_deadline.stop();
    m_record.durationMs = m_elapsed.elapsed();
    m_record.status = m_reply ? statusOf(*m_reply) : 0;
    m_record.failed = !result.has_value();
    if (!result) {
        m_record.requestId = result.error().requestId;
        m_record.errorCode = result.error().code;
        m_record.errorVariant = variantOf(result.error());
        m_record.errorKind = result.error().kind;
    } else if (m_record.status == 202) {
        m_record.requestId = decodeRequestId(result->body);
    } else if (m_makesLink) {
        m_record.fetchedLink = decodeId(result->body);
    }
    m_source.finish(result);
    Q_EMIT finished(m_record);
}

ApiError HttpExchange::failure(ErrorKind kind, int status) const
{
    ApiError error;
    error.kind = kind;
    error.httpStatus = status;
    return error;
}

//! Everything that ended before a complete answer was here.
std::optional<ApiError> HttpExchange::brokenOff(int status) const
{
    const ErrorKind incomplete = isMutation() ? ErrorKind::OutcomeUnknown : ErrorKind::Protocol;
    switch (m_stop) {
    case Stop::None:
        break;
    case Stop::Deadline:
        return failure(isMutation() ? ErrorKind::OutcomeUnknown : ErrorKind::Timeout, status);
    case Stop::TooLarge:
        return failure(incomplete, status);
    case Stop::Cancelled:
        return failure(ErrorKind::Cancelled, status);
    }
    const QNetworkReply::NetworkError error = m_reply->error();
    if (status == 0) {
        if (const auto kind = failedBeforeSending(error))
            return failure(*kind, 0);
        return failure(isMutation() ? ErrorKind::OutcomeUnknown : kindOfSilentFailure(error), 0);
    }
    // A cut body keeps its status line (rule F11); codes below 200 are failures of the connection, and a 2xx
    // that still carries an error could not be unpacked (rule F13).
    const bool cut = error != QNetworkReply::NoError && error < QNetworkReply::ContentAccessDenied;
    const bool success = status >= 200 && status < 300;
    const bool unreadable = success && (error != QNetworkReply::NoError || !looksComplete(*m_reply, m_body));
    if (cut || unreadable)
        return failure(incomplete, status);
    return {};
}

Result<Response> HttpExchange::result() const
{
    const int status = statusOf(*m_reply);
    if (auto error = brokenOff(status))
        return Unexpected(std::move(*error));
    if (status >= 200 && status < 300)
        return Response{status, m_body, contentTypeOf(*m_reply)};
    ApiError error = decodeError(status, contentTypeOf(*m_reply), m_body);
    if (const auto wait =
            parseRetryAfter(m_reply->rawHeader("Retry-After"), QDateTime::currentMSecsSinceEpoch()))
        error.retryAfter = wait;
    return Unexpected(std::move(error));
}

} // namespace vinculo::api
