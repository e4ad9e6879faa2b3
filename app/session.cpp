// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session.h"

#include "models/flows/outcome.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace vinculo::app {

namespace {

//! After a refresh that Belvo has accepted, or may have: until it takes another one of the link. Not after
//! one that it refused as too early: how long it would still have taken is not in the journal.
seconds cooldownLeft(const CallRecord &call, qint64 nowMs)
{
    const ApiError error{.kind = call.errorKind, .httpStatus = call.status, .code = call.errorCode};
    const bool isRefresh = call.verb == HttpVerb::Post && call.pathTemplate.endsWith("/refresh/"_L1);
    if (!isRefresh || (call.failed ? !models::mayHaveHappened(error) : call.status != 202))
        return seconds(0);
    const milliseconds since(nowMs - call.startedAtMs - call.durationMs);
    const milliseconds left = api::Governor::kRefreshCooldown - since;
    return std::min(std::chrono::ceil<seconds>(left), api::Governor::kRefreshCooldown);
}

} // namespace

Session::Session(Profile profile, const SessionServices &services, QObject *parent)
    : QObject(parent)
    , m_profile(std::move(profile))
    , m_services(services)
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
    m_read = m_services.thisRun.read(m_profile).then(this, [this](const Result<Credentials> &found) {
        if (found) {
            connectWith(*found);
            return;
        }
        m_read = m_services.remembered.read(m_profile).then(this, [this](const Result<Credentials> &stored) {
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
    m_write = m_services.thisRun.write(m_profile, credentials).then(this, [](const Result<bool> &) {});
    connectWith(credentials);
    if (!remember)
        return;
    m_write =
        m_services.remembered.write(m_profile, credentials).then(this, [this](const Result<bool> &written) {
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
    auto stored = m_services.profiles.find(m_profile.id);
    if (!stored)
        return;
    stored->hasStoredSecret = true;
    if (const Result<bool> saved = m_services.profiles.save(*stored); !saved)
        Q_EMIT notRemembered(saved.error());
}

void Session::connectWith(const Credentials &credentials)
{
    m_account = QCryptographicHash::hash(credentials.secretId, QCryptographicHash::Sha256);
    // The old connection lives until everybody has been told about the new one.
    const auto old = std::exchange(
        m_connection, std::make_unique<api::Connection>(m_profile, credentials, api::Clock::system(),
                                                        m_services.windows.of(m_profile.baseUrl)));
    recallRefreshes();
    connect(&m_connection->transport, &api::Transport::callFinished, this, &Session::onCall);
    m_isRefused = false;
    Q_EMIT connected();
}

//! Belvo remembers for ten minutes what was fetched, whether or not this program has ended meanwhile.
void Session::recallRefreshes()
{
    if (m_profile.environment == Environment::Demo)
        return; // its Belvo begins anew each time
    const qint64 now = m_connection->clock.utcMs();
    m_fetches =
        m_services.journal.recentFetches(now - 2 * milliseconds(api::Governor::kRefreshCooldown).count())
            .then(this, [this, now](const Result<QList<storage::JournalEntry>> &fetches) {
                if (!fetches)
                    return;
                QHash<QString, seconds> waits;
                for (const storage::JournalEntry &fetch : *fetches)
                    if (const seconds wait = cooldownLeft(fetch.call, now); wait > seconds(0))
                        waits[fetch.linkMark] = std::max(waits.value(fetch.linkMark), wait);
                m_connection->governor.recallRefreshes(waits, [profile = m_profile](const QString &link) {
                    return storage::Journal::markOf(profile, link);
                });
            });
}

void Session::onCall(const CallRecord &record)
{
    m_services.journal.append(m_profile, record);
    if (record.failed && record.errorKind == ErrorKind::Unauthorized && !std::exchange(m_isRefused, true))
        noteRefusal(record.errorCode);
}

void Session::noteRefusal(const QString &code)
{
    m_services.journal.append(m_profile, ChangeRecord{.kind = ChangeRecord::Kind::SignInFailed,
                                                      .outcome = ChangeRecord::Outcome::Refused,
                                                      .code = code});
}

} // namespace vinculo::app
