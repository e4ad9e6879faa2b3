// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "app/journalkeeping.h"
#include "app/session.h"
#include "app/translators.h"
#include "core/domain/deeplink.h"
#include "core/storage/homehistory.h"
#include "core/storage/keychainsecretstore.h"
#include "core/storage/ledger.h"
#include "core/storage/settings.h"
#include "core/storage/triagestore.h"
#include "core/storage/viewstore.h"
#include "models/cache/listcache.h"
#include "models/calllog/handover/openlog.h"
#include "models/outage/outageboard.h"
#include "ui/notices/desktopnotices.h"
#include "ui/theme/theme.h"
#include "ui/windows/mainwindow.h"

#include <QApplication>
#include <QObject>

#include <memory>
#include <optional>

namespace vinculo::app {

//! The composition root: makes every long-lived object, hands them on by constructor, and switches profiles.
class Application : public QObject
{
    Q_OBJECT
public:
    Application(QApplication &application, StartOptions options);
    ~Application() override;

    //! Shows the window; everything that is not needed for the first paint happens after it.
    void start();

    [[nodiscard]] ui::MainWindow *window() const { return m_window.get(); }
    [[nodiscard]] ui::Theme &theme() { return m_theme; }
    [[nodiscard]] const Session *session() const { return m_session.get(); }
    void openProfile(const Profile &profile);
    void setLanguage(const QString &language);
    //! Brings the window to the front and opens what the address names, or says why it does not. Text from
    //! outside; empty: only to the front.
    void openAddress(const QString &address);

Q_SIGNALS:
    void connected();

private:
    [[nodiscard]] Profile startProfile() const;
    [[nodiscard]] std::optional<Profile> findProfile(const QString &nameOrId) const;
    void openRecord(const DeepLink &link);
    void reopenProfile(const QUuid &id);
    void makeWindow(const Profile &profile);
    void openSession();
    void openLists();

    QApplication &m_application;
    StartOptions m_options;
    storage::Settings m_settings;
    Translators m_translators;
    ui::Theme m_theme;
    storage::ProfileStore m_profiles;
    storage::ViewStore m_views;
    storage::KeychainSecretStore m_keychain;
    storage::MemorySecretStore m_thisRun;
    storage::Journal m_journal;
    storage::Ledger m_ledger;
    models::ListCache m_lists;
    storage::HomeHistory m_homeHistory;
    storage::PersonDecisions m_decisions;
    storage::RefreshWatches m_refreshes;
    JournalKeeping m_keeping;
    storage::TriageStore m_triage;
    api::CallWindows m_windows;
    models::OpenLog m_openLog;
    std::unique_ptr<ui::DesktopNotices> m_notices = ui::DesktopNotices::make();
    Call<bool> m_keepKeys; //!< keys of a profile that is not open, for this run
    std::unique_ptr<Session> m_session;
    std::unique_ptr<models::OutageBoard>
        m_outages; //!< of the window's profile; uses the session's connection
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace vinculo::app
