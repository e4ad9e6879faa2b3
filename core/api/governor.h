// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/callwindow.h"
#include "core/api/transport.h"
#include "core/domain/result.h"

#include <QHash>
#include <QObject>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace vinculo::api {

//! Milliseconds on a steady clock and UTC wall time; injected so that tests move time by hand.
struct Clock
{
    std::function<qint64()> steadyMs;
    std::function<qint64()> utcMs;
    std::function<double()> jitter; //!< uniform in [0, 1); empty: the process's generator
    static Clock system();
};

//! Belvo's limit of calls for one address (API guide, "Limits, timeouts, throttling"). The product never sets
//! another one; measurements do.
struct RateLimits
{
    int calls = 80;
    std::chrono::milliseconds window{30'000};
    int reserved = 8; //!< of every window, left to interactive calls
};

//! A snapshot for the rate meter in the status line.
struct RateState
{
    int usedInWindow = 0; //!< calls in the last 30 s
    int limit = 80;
    int waiting = 0;                                    //!< requests queued here
    std::optional<std::chrono::milliseconds> pausedFor; //!< throttled by Belvo: time left
};

//! The one place that knows Belvo's limits (API guide, "Limits, timeouts, throttling"): 80 calls in 30 s per
//! address, 5 synchronous deletions a minute, 10 minutes between refreshes of a link, pause after a throttle.
//! Interactive requests go before background ones, and background ones leave a few calls of every window free
//! for them. Only GET is retried, at most 3 more times, with full jitter, obeying Retry-After; after five
//! failures in a row nothing is retried until an answer comes. A call counts from when it is sent until 30 s
//! after its answer, as the server may have seen it at any time in between. GUI thread only.
class Governor : public QObject
{
    Q_OBJECT
public:
    enum class Priority { Interactive, Background };
    static constexpr std::chrono::seconds kRefreshCooldown = std::chrono::minutes(10);

    //! `transport` does the sending and must outlive the governor. `window`: shared with others that talk to
    //! the same host, by the same clock; nullptr: nobody else does.
    Governor(Transport &transport, Clock clock, QObject *parent = nullptr, RateLimits limits = {},
             std::shared_ptr<CallWindow> window = {});
    ~Governor() override;

    [[nodiscard]] Call<Response> send(const Request &request, Priority priority = Priority::Interactive);
    [[nodiscard]] RateState rateState() const;
    [[nodiscard]] qint64 utcMs() const; //!< by its clock

    //! How long the limit and the pauses alone keep the last of `calls` further background calls waiting,
    //! behind all that is queued already; 0: everything may go now. How long the answers take is not in it.
    [[nodiscard]] std::chrono::milliseconds waitForLimit(int calls) const;

    //! Time until this link may be refreshed again; nothing when it may now.
    [[nodiscard]] std::optional<std::chrono::seconds> refreshCooldown(const QString &linkId) const;
    //! Called when a refresh was accepted (202) or refused with 409 and `wait` left.
    void noteRefresh(const QString &linkId, std::chrono::seconds wait = kRefreshCooldown);
    //! Refreshes of earlier runs with the time that is left, by the mark that `markOf` makes of a link's id:
    //! the ids themselves were not kept.
    void recallRefreshes(const QHash<QString, std::chrono::seconds> &waits,
                         std::function<QString(const QString &linkId)> markOf);
    //! Time until another synchronous deletion may be sent.
    [[nodiscard]] std::optional<std::chrono::seconds> deletionCooldown() const;

    //! Looks at the clock and sends what may go now. The governor's own timer calls it; tests do after moving
    //! time.
    void wake();

Q_SIGNALS:
    void rateStateChanged();
    void refreshesRecalled();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace vinculo::api
