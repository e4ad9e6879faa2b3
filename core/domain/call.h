// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace vinculo {

template<class T>
class CallSource;

//! The waiting side of one asynchronous answer.
//!
//! Move-only. Destroying or reassigning it aborts the work behind it, and a page that keeps its load in one
//! Call member can never see a late answer overwrite a newer one. The callback given to then() runs at most
//! once, never synchronously from inside then(), on the thread that owns the context, and never after the
//! context or the Call is gone. An answer that is already queued is dropped as well. Both sides live on one
//! thread; workers hand their result over through a QFutureWatcher there.
template<class T>
class [[nodiscard]] Call
{
public:
    Call() = default;
    Call(Call &&) noexcept = default;
    Call &operator=(Call &&other) noexcept
    {
        if (this != &other) {
            abort();
            m_state = std::move(other.m_state);
        }
        return *this;
    }
    Call(const Call &) = delete;
    Call &operator=(const Call &) = delete;
    ~Call() { abort(); }

    //! Sets the one continuation and keeps the call going for as long as the returned handle lives.
    template<class Callback>
    Call then(QObject *context, Callback &&callback) &&
    {
        Q_ASSERT(m_state && context);
        m_state->context = context;
        m_state->callback = std::forward<Callback>(callback);
        if (m_state->answer)
            State::deliverLater(m_state);
        return std::move(*this);
    }

    [[nodiscard]] bool isPending() const { return m_state && !m_state->finished; }

    //! Gives up: tells the producer to stop and forgets the callback.
    void abort()
    {
        if (const auto state = std::exchange(m_state, nullptr))
            State::abandon(*state);
    }

private:
    friend class CallSource<T>;

    struct State
    {
        QPointer<QObject> context;
        std::function<void(const Result<T> &)> callback;
        std::function<void()> onAbort;
        std::optional<Result<T>> answer;
        bool finished = false; //!< delivered or abandoned

        static void deliverLater(const std::shared_ptr<State> &state)
        {
            if (!state->context)
                return;
            std::weak_ptr<State> weak = state;
            QMetaObject::invokeMethod(
                state->context,
                [weak] {
                    if (const auto alive = weak.lock())
                        deliver(*alive);
                },
                Qt::QueuedConnection);
        }
        static void deliver(State &state)
        {
            if (std::exchange(state.finished, true) || !state.answer || !state.context)
                return;
            const auto callback = std::exchange(state.callback, nullptr);
            const Result<T> answer = std::move(*state.answer); // the callback may destroy this state
            if (callback)
                callback(answer);
        }
        static void abandon(State &state)
        {
            const bool wasFinished = std::exchange(state.finished, true);
            const auto callback = std::exchange(state.callback, nullptr); // may own further calls: dies last
            if (const auto onAbort = std::exchange(state.onAbort, nullptr);
                onAbort && !wasFinished && !state.answer)
                onAbort();
        }
    };

    explicit Call(std::shared_ptr<State> state)
        : m_state(std::move(state))
    {
    }

    std::shared_ptr<State> m_state;
};

//! The producing side: made by whoever does the work, finished exactly once. Copyable so that it fits into
//! lambdas; it does not keep the waiting side alive.
template<class T>
class CallSource
{
public:
    CallSource()
        : m_state(std::make_shared<typename Call<T>::State>())
        , m_weak(m_state)
    {
    }

    //! The handle to hand out; may be taken once.
    [[nodiscard]] Call<T> call()
    {
        Q_ASSERT(m_state);
        return Call<T>(std::move(m_state));
    }
    //! What to do when the waiting side gives up before the answer came.
    void onAbort(std::function<void()> handler)
    {
        if (const auto state = m_weak.lock(); state && !state->finished && !state->answer)
            state->onAbort = std::move(handler);
    }
    //! Gives the answer. Ignored when the waiting side is gone or the answer was given before.
    void finish(Result<T> answer)
    {
        const auto state = m_weak.lock();
        if (!state || state->finished || state->answer)
            return;
        state->answer = std::move(answer);
        const auto work = std::exchange(state->onAbort, nullptr); // frees what only an abort would need
        if (state->context)
            Call<T>::State::deliverLater(state);
    }
    [[nodiscard]] bool isWanted() const
    {
        const auto state = m_weak.lock();
        return state && !state->finished;
    }

private:
    std::shared_ptr<typename Call<T>::State> m_state; //!< until call() hands it over
    std::weak_ptr<typename Call<T>::State> m_weak;
};

} // namespace vinculo
