// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/call.h"

#include <QEventLoop>
#include <QTimer>

//! Runs the event loop until the call has answered. A call that never answers reads as Cancelled "no_answer".
//! A loop of its own wakes with every event; QTest::qWaitFor would sleep 10 ms at each of a keychain job's
//! steps.
template<class T>
vinculo::Result<T> awaited(vinculo::Call<T> call, int timeoutMs = 15'000)
{
    using namespace Qt::StringLiterals;
    vinculo::Result<T> answer =
        vinculo::Unexpected(vinculo::ApiError{.kind = vinculo::ErrorKind::Cancelled, .code = u"no_answer"_s});
    QEventLoop loop;
    const auto pending = std::move(call).then(&loop, [&answer, &loop](const vinculo::Result<T> &result) {
        answer = result;
        loop.quit();
    });
    QTimer::singleShot(timeoutMs, &loop, &QEventLoop::quit);
    loop.exec();
    return answer;
}

//! "ok", or what went wrong in a word or two: one comparison with a readable failure.
template<class T>
QString outcome(const vinculo::Result<T> &result)
{
    using namespace Qt::StringLiterals;
    using vinculo::ErrorKind;
    if (result)
        return u"ok"_s;
    switch (result.error().kind) {
    case ErrorKind::NotFound:
        return u"not found"_s;
    case ErrorKind::Storage:
        return result.error().code;
    default:
        return u"kind %1 %2"_s.arg(QString::number(static_cast<int>(result.error().kind)),
                                   result.error().code);
    }
}
