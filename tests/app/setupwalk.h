// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/application.h"
#include "sandbox/server.h"

#include <QByteArrayList>

#include <memory>

namespace vinculo::tests {

//! The steps of somebody who sets the program up by keyboard: profiles, keys, check. Each step verifies what
//! it sees; call it through STEP.
class SetupWalk
{
public:
    SetupWalk();
    ~SetupWalk();

    //! Starts the program as after a click on its icon, with what earlier runs have left.
    void start();
    void stop();
    [[nodiscard]] app::Application &application() { return *m_application; }
    [[nodiscard]] ui::MainWindow *window() const { return m_application->window(); }

    //! A second Belvo, with other keys than the demo's.
    [[nodiscard]] QString address() const { return m_server.baseUrl().toString(); }
    [[nodiscard]] QUrl server() const { return m_server.baseUrl(); }
    //! Both keys as they come out of a mail: quotes, spaces, a line end.
    [[nodiscard]] static QString pastedKeys(const QByteArray &password = kPassword);
    //! The keys, alone and as they travel.
    [[nodiscard]] static QByteArrayList secrets();

    void openProfiles();
    void beginProfile(const QString &name, const QString &address, const QString &keys);
    void setAddress(const QString &address);
    void setKeys(const QString &keys);
    //! Presses "Test" and waits for the end.
    void check();
    //! What the check says, as a screen reader tells it.
    [[nodiscard]] QString report() const;
    void saveProfile();
    void selectProfile(const QString &name);
    void openSelected(const QString &name);
    //! From the page that has no keys: "Enter keys…" with these, not remembered unless asked to.
    void enterKeys(const QString &keys, bool remember);
    void waitForLinks();

    static constexpr const char *kId = "2f1d7a06-5c1e-4c55-9c7b-ca0a12000731";
    static constexpr const char *kPassword = "canary*Password#7315-not-on-disk";

private:
    sandbox::Server m_server;
    std::unique_ptr<app::Application> m_application;
};

} // namespace vinculo::tests
