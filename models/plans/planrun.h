// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"
#include "core/domain/result.h"
#include "models/plans/planservices.h"

#include <QDateTime>
#include <QHash>
#include <QObject>

#include <chrono>
#include <memory>
#include <optional>

namespace vinculo::models {

//! Why a running plan sends nothing right now, and until when.
struct PlanWait
{
    enum class Reason {
        None,
        RateLimit, //!< Belvo's limit of calls
        Throttled, //!< Belvo has asked for a pause (HTML 403, 429)
        CoolDown,  //!< the links that are left were refreshed less than ten minutes ago
        Watching,  //!< everything is sent; Belvo is still at work
        Outage,    //!< no connection, or Belvo is not well
        Writing,   //!< everything is read; the files of an export are being written
    };
    Reason reason = Reason::None;
    QDateTime until; //!< UTC; invalid: not known
    bool operator==(const PlanWait &) const = default;
};

//! What a dry run found so far.
struct PlanFindings
{
    qint64 checked = 0;             //!< links looked at
    qint64 counted = 0;             //!< before a deletion: links of which it counted what they hold
    QHash<QString, qint64> reasons; //!< by code ("not_found", "invalid_link"…): how many will not be sent
    bool operator==(const PlanFindings &) const = default;
};

//! Carries out one plan. Every step is in the ledger before and after it happens, so that a crash loses
//! nothing: what was about to be sent is looked up at Belvo before anything else (reliability goals D1, D2).
//! Background priority. GUI thread.
//!
//! The way of a plan: Prepared → check() → Checking → Ready → start() → CountingDown → Running → Finished.
//! Running ⇄ Paused; Stopped and Blocked go on with resume().
class PlanRun : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Prepared,     //!< written down; nothing was looked at
        Checking,     //!< dry run: reads only
        Ready,        //!< looked at; waits for start()
        CountingDown, //!< nothing was sent yet; cancelCountdown() sends nothing
        Running,
        Paused,   //!< by a person, or found so after a crash (wasInterrupted())
        Stopping, //!< waits for the answers to what was sent, sends nothing more
        Stopped,  //!< by a person; what is left stays undone unless it is resumed
        Finished, //!< nothing is left to be sent or watched
        Blocked,  //!< error() says why; a person has to do something, then resume()
    };
    Q_ENUM(State)

    PlanRun(const PlanServices &services, const PlanSummary &plan, QObject *parent = nullptr);
    ~PlanRun() override;

    [[nodiscard]] State state() const;
    [[nodiscard]] const PlanHead &head() const;
    [[nodiscard]] const PlanProgress &progress() const;
    [[nodiscard]] const PlanFindings &findings() const; //!< of the last check()
    //! Items that came to their end in a minute; nothing: not known yet.
    [[nodiscard]] std::optional<double> itemsPerMinute() const;
    [[nodiscard]] std::optional<std::chrono::seconds> timeLeft() const;
    [[nodiscard]] PlanWait waiting() const;
    [[nodiscard]] int secondsLeft() const; //!< CountingDown
    //! Blocked: why. Any other state: the last thing that could not be done.
    [[nodiscard]] const std::optional<ApiError> &error() const;
    //! The program or the computer ended while it was running.
    [[nodiscard]] bool wasInterrupted() const;
    //! Is it at work, so that a window should not be closed without a word?
    [[nodiscard]] bool isBusy() const;

    //! Why this window can never carry it out; nothing: it can. ReadOnly: the access level. Validation
    //! "other_profile", "other_environment", "other_host": the plan was made elsewhere.
    [[nodiscard]] std::optional<ApiError> refusal() const;

    //! Looks at every link, sends nothing: what is gone is noted as such, what could harm or cannot work is
    //! skipped with a code. From Prepared and Ready.
    void check();
    //! From Ready; from Prepared it checks first and counts down afterwards. The delay is the honest undo:
    //! when the check took so long that nobody may be looking any more, it stays Ready until start() is
    //! called again.
    void start(std::chrono::seconds delay = std::chrono::seconds(10));
    void cancelCountdown(); //!< back to Ready
    void pause();
    void resume(); //!< from Paused, Stopped and Blocked
    //! From any state but the final ones. At most what is on its way arrives.
    void stop();

Q_SIGNALS:
    void stateChanged();
    //! Progress, findings, rate or the reason for waiting may have changed.
    void progressed();
    void countdownChanged(int secondsLeft);
    //! An item has changed, and it is written down.
    void itemChanged(qint64 place);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace vinculo::models
