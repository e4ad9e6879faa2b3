// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <chrono>
#include <functional>

namespace QKeychain {
class Job;
}

namespace vinculo::storage {

class SecretServiceProbe;

//! One read, write or removal in the system's keychain, with all its steps: the job itself, the check of what
//! it really did, and one deadline over everything. The answer comes exactly once, unless this object is
//! deleted first. QtKeychain's jobs are never destroyed while they run (rule K3): they own themselves, and an
//! operation that is gone merely stops listening.
class KeychainOperation : public QObject
{
    Q_OBJECT
public:
    enum class Kind { Read, Write, Remove };
    enum class Step {
        Waiting,    //!< not started
        Working,    //!< the read, write or delete job itself
        Verifying,  //!< reading back what was written, or looking for what was removed
        Rewriting,  //!< the read-back differed: the entry is deleted and written again, once
        Explaining, //!< the job failed: asking the service why
        Finished,
    };
    //! What a read gives; empty for the others.
    using Answer = std::function<void(const Result<QByteArray> &)>;

    //! `entryExpected`: the profile's marker says that something is stored (rule K1).
    KeychainOperation(Kind kind, const QString &key, bool entryExpected, SecretServiceProbe &probe,
                      QObject *parent = nullptr);
    ~KeychainOperation() override;

    void setPayload(const QByteArray &payload);
    void setAnswer(Answer answer);
    //! Counts from now, waiting for earlier operations included.
    void startDeadline(std::chrono::milliseconds timeout);
    void start();
    [[nodiscard]] Step step() const { return m_step; }

private:
    void startJob(QKeychain::Job *job, void (KeychainOperation::*onFinished)(QKeychain::Job *));
    void startWrite();
    void onRead(QKeychain::Job *job);
    void onWritten(QKeychain::Job *job);
    void onReadBack(QKeychain::Job *job);
    void onDeletedForRewrite(QKeychain::Job *job);
    void onRemoved(QKeychain::Job *job);
    void onReadAfterRemoval(QKeychain::Job *job);
    void explain(int keychainError);
    void explainMissing();
    void finish(const Result<QByteArray> &answer);
    void fail(QLatin1StringView code);

    const Kind m_kind;
    const QString m_key;
    const bool m_entryExpected;
    SecretServiceProbe &m_probe;
    QByteArray m_payload;
    Answer m_answer;
    Step m_step = Step::Waiting;
    bool m_rewritten = false;
};

} // namespace vinculo::storage
