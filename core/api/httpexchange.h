// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/httptransport.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

QT_FORWARD_DECLARE_CLASS(QNetworkReply)

namespace vinculo::api {

//! One request on the wire: collects the body under its cap, watches the total deadline, and turns the end,
//! whatever it is, into one Result and one CallRecord. Deletes itself afterwards.
class HttpExchange : public QObject
{
    Q_OBJECT
public:
    //! Takes over `reply`. `maxBodyBytes` counts decoded bytes.
    HttpExchange(const Request &request, QNetworkReply *reply, qint64 maxBodyBytes,
                 std::chrono::milliseconds deadline, CallSource<Response> source, QObject *parent);
    ~HttpExchange() override;

    //! The waiting side gave up.
    void cancel();

Q_SIGNALS:
    void finished(const vinculo::api::CallRecord &record);

private:
    enum class Stop { None, Deadline, TooLarge, Cancelled };

    void onReadyRead();
    void onFinished();
    void stop(Stop reason);
    void settle(const Result<Response> &result);
    void conclude(const Result<Response> &result); //!< answers and records
    [[nodiscard]] Result<Response> result() const;
    [[nodiscard]] std::optional<ApiError> brokenOff(int status) const;
    [[nodiscard]] ApiError failure(ErrorKind kind, int status) const;
    [[nodiscard]] bool isMutation() const { return m_verb != HttpVerb::Get; }

    HttpVerb m_verb;
    bool m_makesLink;
    CallRecord m_record;
    QPointer<QNetworkReply> m_reply;
    CallSource<Response> m_source;
    qint64 m_maxBodyBytes;
    QByteArray m_body;
    QElapsedTimer m_elapsed;
    QTimer m_deadline;
    Stop m_stop = Stop::None;
    bool m_settled = false;
};

} // namespace vinculo::api
