// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/keychainoperation.h"

#include "core/storage/secretserviceprobe.h"

#include <QDir>
#include <QSettings>
#include <QTimer>
#include <QUuid>
#include <qt6keychain/keychain.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace vinculo::storage {

namespace {

//! Every job gets settings of its own that hold nothing: with KWallet, QtKeychain would adopt a "secret" that
//! somebody planted in the program's settings file (rule K7). The file is never created, for nothing is
//! written.
QSettings *emptySettings(QObject *parent)
{
    const QString name = u"vinculo-%1.ini"_s.arg(QUuid::createUuid().toString(QUuid::WithoutBraces));
    auto *settings = new QSettings(QDir(QDir::tempPath()).filePath(name), QSettings::IniFormat, parent);
    settings->setFallbacksEnabled(false);
    return settings;
}

//! Overwrites the bytes; through a volatile pointer so that the compiler does not leave it out.
void wipe(QByteArray &bytes)
{
    if (!bytes.isDetached())
        return;
    volatile char *data = bytes.data();
    for (qsizetype i = 0; i < bytes.size(); ++i)
        data[i] = 0;
}

QByteArray dataOf(QKeychain::Job *job)
{
    return static_cast<QKeychain::ReadPasswordJob *>(job)->binaryData();
}

} // namespace

KeychainOperation::KeychainOperation(Kind kind, const QString &key, bool entryExpected,
                                     SecretServiceProbe &probe, QObject *parent)
    : QObject(parent)
    , m_kind(kind)
    , m_key(key)
    , m_entryExpected(entryExpected)
    , m_probe(probe)
{
}

KeychainOperation::~KeychainOperation()
{
    wipe(m_payload);
}

void KeychainOperation::setPayload(const QByteArray &payload)
{
    m_payload = payload;
}

void KeychainOperation::setAnswer(Answer answer)
{
    m_answer = std::move(answer);
}

void KeychainOperation::startDeadline(std::chrono::milliseconds timeout)
{
    QTimer::singleShot(timeout, this, [this] { fail("keychain_timeout"_L1); });
}

void KeychainOperation::start()
{
    if (m_step != Step::Waiting)
        return;
    m_step = Step::Working;
    switch (m_kind) {
    case Kind::Read:
        startJob(new QKeychain::ReadPasswordJob(SecretStore::serviceName()), &KeychainOperation::onRead);
        return;
    case Kind::Write:
        startWrite();
        return;
    case Kind::Remove:
        startJob(new QKeychain::DeletePasswordJob(SecretStore::serviceName()), &KeychainOperation::onRemoved);
        return;
    }
}

void KeychainOperation::startJob(QKeychain::Job *job, void (KeychainOperation::*onFinished)(QKeychain::Job *))
{
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->setSettings(emptySettings(job));
    job->setKey(m_key);
    connect(job, &QKeychain::Job::finished, this, [this, onFinished](QKeychain::Job *finished) {
        if (m_step != Step::Finished)
            (this->*onFinished)(finished);
    });
    job->start();
}

void KeychainOperation::startWrite()
{
    auto *job = new QKeychain::WritePasswordJob(SecretStore::serviceName());
    // Always binary: an entry written once as text and once as binary is stored twice, and the older one is
    // read (rule K4).
    job->setBinaryData(m_payload);
    startJob(job, &KeychainOperation::onWritten);
}

void KeychainOperation::onRead(QKeychain::Job *job)
{
    if (job->error() == QKeychain::NoError)
        finish(dataOf(job));
    else
        explain(job->error());
}

void KeychainOperation::onWritten(QKeychain::Job *job)
{
    if (job->error() != QKeychain::NoError) {
        explain(job->error());
        return;
    }
    m_step = Step::Verifying; // some back ends report failed writes as success (rule K6)
    startJob(new QKeychain::ReadPasswordJob(SecretStore::serviceName()), &KeychainOperation::onReadBack);
}

void KeychainOperation::onReadBack(QKeychain::Job *job)
{
    if (job->error() != QKeychain::NoError) {
        explain(job->error());
    } else if (dataOf(job) == m_payload) {
        finish(QByteArray());
    } else if (std::exchange(m_rewritten, true)) {
        fail("keychain_mismatch"_L1);
    } else {
        m_step = Step::Rewriting; // an older entry of another kind hides the new one
        startJob(new QKeychain::DeletePasswordJob(SecretStore::serviceName()),
                 &KeychainOperation::onDeletedForRewrite);
    }
}

void KeychainOperation::onDeletedForRewrite(QKeychain::Job *)
{
    startWrite(); // the read-back that follows is the judge, not the result of the deletion
}

void KeychainOperation::onRemoved(QKeychain::Job *job)
{
    m_step = Step::Verifying; // a locked keyring "deletes" with success and keeps the entry
    const int keychainError = job->error();
    m_probe.findEntry(
        SecretStore::serviceName(), m_key, [self = QPointer(this), keychainError](EntryPresence presence) {
            if (!self || self->m_step == Step::Finished)
                return;
            switch (presence) {
            case EntryPresence::Nowhere:
                self->finish(QByteArray());
                return;
            case EntryPresence::Locked:
                self->fail("keychain_locked"_L1);
                return;
            case EntryPresence::Unlocked:
                self->fail("keychain_failed"_L1);
                return;
            case EntryPresence::Unknown:
                break;
            }
            if (keychainError != QKeychain::NoError && keychainError != QKeychain::EntryNotFound)
                self->explain(keychainError);
            else
                self->startJob(new QKeychain::ReadPasswordJob(SecretStore::serviceName()),
                               &KeychainOperation::onReadAfterRemoval);
        });
}

void KeychainOperation::onReadAfterRemoval(QKeychain::Job *job)
{
    if (job->error() == QKeychain::EntryNotFound)
        finish(QByteArray());
    else if (job->error() == QKeychain::NoError)
        fail("keychain_failed"_L1);
    else
        explain(job->error());
}

void KeychainOperation::explain(int keychainError)
{
    m_step = Step::Explaining;
    m_probe.askState([self = QPointer(this), keychainError](KeychainState state) {
        if (!self || self->m_step == Step::Finished)
            return;
        const bool refused =
            keychainError == QKeychain::AccessDenied || keychainError == QKeychain::AccessDeniedByUser;
        if (state == KeychainState::Absent || keychainError == QKeychain::NoBackendAvailable)
            self->fail("keychain_absent"_L1);
        else if (state == KeychainState::Locked || refused)
            self->fail("keychain_locked"_L1);
        else if (keychainError == QKeychain::EntryNotFound)
            self->explainMissing();
        else
            self->fail("keychain_failed"_L1);
    });
}

void KeychainOperation::explainMissing()
{
    // The default keyring is open, but the entry may live in another one that is locked.
    m_probe.findEntry(SecretStore::serviceName(), m_key, [self = QPointer(this)](EntryPresence presence) {
        if (!self || self->m_step == Step::Finished)
            return;
        if (presence == EntryPresence::Locked)
            self->fail("keychain_locked"_L1);
        else if (presence == EntryPresence::Unlocked)
            self->fail("keychain_failed"_L1);
        else if (self->m_entryExpected || self->m_kind == Kind::Write)
            self->fail("keychain_mismatch"_L1);
        else
            self->finish(Unexpected(ApiError{.kind = ErrorKind::NotFound}));
    });
}

void KeychainOperation::fail(QLatin1StringView code)
{
    finish(Unexpected(ApiError{.kind = ErrorKind::Storage, .code = code}));
}

void KeychainOperation::finish(const Result<QByteArray> &answer)
{
    if (std::exchange(m_step, Step::Finished) == Step::Finished)
        return;
    if (const auto callback = std::exchange(m_answer, nullptr))
        callback(answer);
}

} // namespace vinculo::storage
