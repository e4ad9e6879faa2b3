// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace vinculo::app {

Session::Session(Profile profile, storage::SecretStore &remembered, storage::MemorySecretStore &thisRun,
                 storage::ProfileStore &profiles, storage::Journal &journal, QObject *parent)
    : QObject(parent)
    , m_profile(std::move(profile))
    , m_remembered(remembered)
    , m_thisRun(thisRun)
    , m_profiles(profiles)
    , m_journal(journal)
{
}

Session::~Session() = default;

void Session::open()
{
    if (m_profile.environment == Environment::Demo)
        openDemo();
    else
        openStored();
}

void Session::openDemo()
{
    m_demo = std::make_unique<DemoServer>();
    m_demoStart = m_demo->start().then(this, [this](const Result<QUrl> &started) {
        if (!started) {
            Q_EMIT failed(started.error());
            return;
        }
        m_profile.baseUrl = *started;
        connectWith({"demo", "demo"});
    });
}

void Session::openStored()
{
    m_read = m_thisRun.read(m_profile).then(this, [this](const Result<Credentials> &found) {
        if (found) {
            connectWith(*found);
            return;
        }
        m_read = m_remembered.read(m_profile).then(this, [this](const Result<Credentials> &stored) {
            if (!stored)
                noteRefusal(stored.error().kind == ErrorKind::NotFound ? u"keys_missing"_s
                                                                       : stored.error().code);
            if (stored)
                connectWith(*stored);
            else if (stored.error().kind == ErrorKind::NotFound)
                Q_EMIT failed({.kind = ErrorKind::Storage, .code = u"keys_missing"_s});
            else
                Q_EMIT failed(stored.error());
        });
    });
}

void Session::useCredentials(const Credentials &credentials, bool remember)
{
    m_write = m_thisRun.write(m_profile, credentials).then(this, [](const Result<bool> &) {});
    connectWith(credentials);
    if (!remember)
        return;
    m_write = m_remembered.write(m_profile, credentials).then(this, [this](const Result<bool> &written) {
        if (written)
            noteStored();
        else
            Q_EMIT notRemembered(written.error());
    });
}

void Session::noteStored()
{
    m_profile.hasStoredSecret = true;
    // The stored profile may have a newer name than ours; one that was removed does not come back.
    auto stored = m_profiles.find(m_profile.id);
    if (!stored)
        return;
    stored->hasStoredSecret = true;
    if (const Result<bool> saved = m_profiles.save(*stored); !saved)
        Q_EMIT notRemembered(saved.error());
}

void Session::connectWith(const Credentials &credentials)
{
    m_account = QCryptographicHash::hash(credentials.secretId, QCryptographicHash::Sha256);
    // The old connection lives until everybody has been told about the new one.
    const auto old = std::exchange(m_connection, std::make_unique<api::Connection>(m_profile, credentials));
    connect(&m_connection->transport, &api::Transport::callFinished, this, &Session::onCall);
    m_isRefused = false;
    Q_EMIT connected();
}

void Session::onCall(const CallRecord &record)
{
    m_journal.append(m_profile, record);
    if (record.failed && record.errorKind == ErrorKind::Unauthorized && !std::exchange(m_isRefused, true))
        noteRefusal(record.errorCode);
}

void Session::noteRefusal(const QString &code)
{
    m_journal.append(m_profile, ChangeRecord{.kind = ChangeRecord::Kind::SignInFailed,
                                             .outcome = ChangeRecord::Outcome::Refused,
                                             .code = code});
}

} // namespace vinculo::app
