// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/client.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace vinculo::models {

//! Walks one multi-factor challenge to its end. Driven only by the 428 body. The answer is sent at most once
//! per challenge; a new 428 replaces the challenge in place. GUI thread.
class MfaFlow : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Asking, //!< waits for the person's answer (or for "Continue")
        Sending,
        WaitingForBank, //!< no input expected: asking again, gently, until the bank has confirmed
        Accepted,
        Expired,     //!< session over: start again
        Failed,      //!< error() says why
        Unresumable, //!< this collection has no resume call: say what to do instead
        Cancelled,
    };
    enum class Notice {
        None,
        ChallengeReplaced,
        AnswerWasLate,
        AnswerNotAccepted,
        NotSent, //!< no connection or throttled: Belvo never saw the answer, it may be given again; error()
                 //!< says why
    };

    //! `spec` is the collection that raised the challenge.
    MfaFlow(api::Client &client, api::Clock clock, const ResourceSpec &spec, const MfaChallenge &challenge,
            QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] Notice notice() const { return m_notice; }
    [[nodiscard]] const MfaChallenge &challenge() const { return m_challenge; }
    [[nodiscard]] const ResourceSpec &resource() const { return m_spec; }
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }
    [[nodiscard]] api::ChunkPtr answer() const { return m_answer; } //!< rows of the resumed call
    //! Banks renew numeric and QR codes every 30 to 60 s; this counts from the arrival of the challenge.
    [[nodiscard]] std::chrono::seconds codeAge() const;
    //! Time left in the session by wall clock and steady clock, whichever is earlier; nothing when not
    //! stated.
    [[nodiscard]] std::optional<std::chrono::seconds> sessionLeft() const;

    //! False: Belvo is not to keep what the interrupted call fetches. Before submit() and proceed().
    void setSavingData(bool saves) { m_savesData = saves; }
    void submit(QByteArray token); //!< ignored unless Asking with input expected
    void proceed();                //!< "Continue" when no input is expected
    void cancel();                 //!< forgets session and challenge
    //! Looks at the clock: ends a session that is over and asks again when it is time. The flow's own timer
    //! calls it once a second; tests do after moving time.
    void wake();

Q_SIGNALS:
    void stateChanged();
    void challengeChanged();
    void tick(); //!< once a second while a clock runs

private:
    void send(std::optional<QByteArray> token);
    void onAnswer(const Result<api::ChunkPtr> &answer);
    void onError(const ApiError &error);
    void onNewChallenge(const MfaChallenge &challenge);
    void take(const MfaChallenge &challenge);
    void waitForBank();
    void end(State state);
    void setState(State state);
    [[nodiscard]] qint64 elapsedMs() const;

    api::Client &m_client;
    api::Clock m_clock;
    const ResourceSpec &m_spec;
    MfaChallenge m_challenge;
    State m_state = State::Asking;
    Notice m_notice = Notice::None;
    std::optional<ApiError> m_error;
    api::ChunkPtr m_answer;
    api::Call<api::ChunkPtr> m_call;
    QTimer m_tick;
    qint64 m_arrivedSteadyMs = 0; //!< of the challenge on screen
    qint64 m_arrivedUtcMs = 0;
    std::optional<qint64> m_endSteadyMs; //!< of the session, by both clocks; nothing when not stated
    std::optional<qint64> m_endUtcMs;
    qint64 m_waitingSinceMs = 0;
    qint64 m_nextTryMs = 0;
    int m_quietTries = 0;
    bool m_savesData = true;
    bool m_answerSent = false; //!< the call under way carries a token
    bool m_codeWasOld = false; //!< at the moment the answer was given
};

} // namespace vinculo::models
