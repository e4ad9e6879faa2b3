// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/flows/mfaflow.h"

#include "models/flows/outcome.h"

#include <QPointer>

#include <algorithm>
#include <array>

namespace vinculo::models {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kSecond = 1000;
//! Banks renew numeric and QR challenges every 30 to 60 s: an answer given later was to an old one.
constexpr std::chrono::seconds kCodeLife{60};
//! Gaps between quiet questions whether the bank has confirmed; the last one repeats.
constexpr std::array<qint64, 5> kQuietGapsMs{3 * kSecond, 5 * kSecond, 8 * kSecond, 13 * kSecond,
                                             15 * kSecond};
//! Without a stated end of the session the person is asked again after this time instead of asking Belvo for
//! ever.
constexpr qint64 kLongestWaitMs = 600 * kSecond;

} // namespace

MfaFlow::MfaFlow(api::Client &client, api::Clock clock, const ResourceSpec &spec,
                 const MfaChallenge &challenge, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_clock(std::move(clock))
    , m_spec(spec)
{
    take(challenge);
    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, &MfaFlow::wake);
    if (m_spec.can(Verb::Resume))
        m_tick.start();
    else
        end(State::Unresumable);
}

std::chrono::seconds MfaFlow::codeAge() const
{
    return std::chrono::seconds(elapsedMs() / kSecond);
}

//! The wall clock counts suspended time that the steady clock leaves out on some systems, the steady clock
//! cannot be set back: the later of both is the safe one (reliability rule F25).
qint64 MfaFlow::elapsedMs() const
{
    return std::max({qint64(0), m_clock.steadyMs() - m_arrivedSteadyMs, m_clock.utcMs() - m_arrivedUtcMs});
}

std::optional<std::chrono::seconds> MfaFlow::sessionLeft() const
{
    if (!m_endSteadyMs || !m_endUtcMs)
        return {};
    const qint64 left = std::min(*m_endSteadyMs - m_clock.steadyMs(), *m_endUtcMs - m_clock.utcMs());
    return std::chrono::seconds(std::max<qint64>(0, left) / kSecond);
}

void MfaFlow::take(const MfaChallenge &challenge)
{
    const bool sameSession = challenge.session == m_challenge.session;
    const QString linkId = m_challenge.linkId;
    m_challenge = challenge;
    if (m_challenge.linkId.isEmpty())
        m_challenge.linkId = linkId;
    m_arrivedSteadyMs = m_clock.steadyMs();
    m_arrivedUtcMs = m_clock.utcMs();
    if (!sameSession) {
        m_endSteadyMs.reset();
        m_endUtcMs.reset();
    }
    if (!challenge.sessionLife)
        return;
    // The same session said again does not live longer: the earlier end counts.
    const qint64 life = std::chrono::milliseconds(*challenge.sessionLife).count();
    m_endSteadyMs = std::min(m_endSteadyMs.value_or(m_arrivedSteadyMs + life), m_arrivedSteadyMs + life);
    m_endUtcMs = std::min(m_endUtcMs.value_or(m_arrivedUtcMs + life), m_arrivedUtcMs + life);
}

void MfaFlow::submit(QByteArray token)
{
    if (m_state != State::Asking || !m_challenge.expectsUserInput || token.isEmpty()) {
        wipe(token);
        return;
    }
    if (sessionLeft() == std::chrono::seconds(0)) {
        wipe(token);
        end(State::Expired);
        return;
    }
    m_codeWasOld = codeAge() > kCodeLife;
    send(std::move(token));
    setState(State::Sending);
}

void MfaFlow::proceed()
{
    if (m_state != State::Asking || m_challenge.expectsUserInput)
        return;
    if (sessionLeft() == std::chrono::seconds(0)) {
        end(State::Expired);
        return;
    }
    m_quietTries = 0;
    m_waitingSinceMs = m_clock.steadyMs();
    send({});
    setState(State::Sending);
}

void MfaFlow::send(std::optional<QByteArray> token)
{
    m_answerSent = token.has_value();
    m_notice = Notice::None;
    m_error.reset();
    api::ResumeRequest request{m_challenge.session, m_challenge.linkId, std::move(token), m_savesData};
    m_call = m_client.resume(m_spec, request).then(this, [this](const Result<api::ChunkPtr> &answer) {
        onAnswer(answer);
    });
    if (request.token)
        wipe(*request.token);
}

void MfaFlow::onAnswer(const Result<api::ChunkPtr> &answer)
{
    if (!answer) {
        onError(answer.error());
        return;
    }
    m_answer = *answer;
    end(State::Accepted);
}

void MfaFlow::onError(const ApiError &error)
{
    if (isResumable(error)) {
        onNewChallenge(*error.challenge);
        return;
    }
    m_error = error;
    const bool neverArrived = error.kind == ErrorKind::Offline || error.kind == ErrorKind::RateLimited;
    if (error.code == "session_expired"_L1) {
        end(State::Expired);
    } else if (neverArrived && !m_answerSent) {
        waitForBank();
    } else if (neverArrived) {
        m_notice = Notice::NotSent;
        setState(State::Asking);
    } else {
        end(State::Failed);
    }
}

void MfaFlow::onNewChallenge(const MfaChallenge &challenge)
{
    const bool notYetConfirmed =
        !m_answerSent && !challenge.expectsUserInput && challenge.kind == m_challenge.kind;
    const bool swapped = challenge.session != m_challenge.session;
    const bool looksDifferent = challenge.value != m_challenge.value || !notYetConfirmed;
    if (m_answerSent)
        m_notice = m_codeWasOld || swapped ? Notice::AnswerWasLate : Notice::AnswerNotAccepted;
    else if (!notYetConfirmed)
        m_notice = Notice::ChallengeReplaced;
    take(challenge);
    const QPointer<MfaFlow> alive(this);
    if (looksDifferent)
        Q_EMIT challengeChanged();
    if (!alive)
        return;
    if (notYetConfirmed)
        waitForBank();
    else
        setState(State::Asking);
}

void MfaFlow::waitForBank()
{
    const qint64 now = m_clock.steadyMs();
    if (!m_endSteadyMs && now - m_waitingSinceMs >= kLongestWaitMs) {
        setState(State::Asking);
        return;
    }
    const auto step = std::min<std::size_t>(static_cast<std::size_t>(m_quietTries), kQuietGapsMs.size() - 1);
    qint64 gap = kQuietGapsMs[step];
    if (m_error && m_error->retryAfter)
        gap = std::max<qint64>(gap, std::chrono::milliseconds(*m_error->retryAfter).count());
    ++m_quietTries;
    m_nextTryMs = now + gap;
    setState(State::WaitingForBank);
}

void MfaFlow::wake()
{
    const bool waits = m_state == State::Asking || m_state == State::WaitingForBank;
    if (waits && !m_call.isPending() && sessionLeft() == std::chrono::seconds(0)) {
        end(State::Expired);
        return;
    }
    if (m_state == State::WaitingForBank && !m_call.isPending() && m_clock.steadyMs() >= m_nextTryMs)
        send({});
    Q_EMIT tick();
}

void MfaFlow::cancel()
{
    if (m_state != State::Asking && m_state != State::Sending && m_state != State::WaitingForBank)
        return;
    m_call.abort();
    end(State::Cancelled);
}

//! Whatever the end, the session and what was asked are forgotten; kind, link and instructions stay for the
//! words.
void MfaFlow::end(State state)
{
    m_tick.stop();
    m_challenge.session.clear();
    m_challenge.value.clear();
    m_endSteadyMs.reset();
    m_endUtcMs.reset();
    if (m_error)
        m_error->challenge.reset();
    setState(state);
}

void MfaFlow::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace vinculo::models
