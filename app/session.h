// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demoserver.h"
#include "core/api/connection.h"
#include "core/storage/journal.h"
#include "core/storage/memorysecretstore.h"
#include "core/storage/profilestore.h"

#include <QObject>

#include <memory>
#include <optional>

namespace vinculo::app {

//! What sessions work with. Everything outlives them.
struct SessionServices
{
    storage::SecretStore &remembered;    //!< the keychain
    storage::MemorySecretStore &thisRun; //!< keys the person did not want stored
    storage::ProfileStore &profiles;
    storage::Journal &journal;
    api::CallWindows &windows;
};

//! One opened profile: finds its secrets (or starts the demo server), makes the connection with what is known
//! of earlier ones, writes the journal. GUI thread only.
class Session : public QObject
{
    Q_OBJECT
public:
    Session(Profile profile, const SessionServices &services, QObject *parent = nullptr);
    ~Session() override;

    [[nodiscard]] const Profile &profile() const { return m_profile; }
    //! Tells accounts at Belvo apart and gives nothing away; of the keys in use.
    [[nodiscard]] const QByteArray &account() const { return m_account; }
    [[nodiscard]] api::Connection *connection() const { return m_connection.get(); }
    void open();
    //! Keys typed by the person; stored in the keychain when `remember`, else kept for this run.
    void useCredentials(const Credentials &credentials, bool remember);

Q_SIGNALS:
    void connected();
    void failed(const vinculo::ApiError &error);
    //! The keys work but were not stored, or it could not be noted that they were; the connection stands.
    void notRemembered(const vinculo::ApiError &error);

private:
    void openDemo();
    void openStored();
    void noteStored();
    void connectWith(const Credentials &credentials);
    void recallRefreshes();
    void onCall(const CallRecord &record);
    void noteRefusal(const QString &code);

    Profile m_profile;
    QByteArray m_account;
    const SessionServices m_services;
    std::unique_ptr<DemoServer> m_demo;
    std::unique_ptr<api::Connection> m_connection;
    api::Call<QUrl> m_demoStart;
    api::Call<Credentials> m_read;
    api::Call<bool> m_write;
    Call<QList<storage::JournalEntry>> m_fetches;
    bool m_isRefused = false; //!< Belvo does not know these keys; noted once
};

} // namespace vinculo::app
