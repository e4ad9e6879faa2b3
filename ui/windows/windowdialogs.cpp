// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/windowdialogs.h"

#include "ui/dialogs/profiles/keysdialog.h"
#include "ui/dialogs/profiles/profiledialog.h"
#include "ui/dialogs/profiles/profilesdialog.h"
#include "ui/dialogs/program/aboutdialog.h"
#include "ui/dialogs/program/settingsdialog.h"

namespace vinculo::ui {

WindowDialogs::WindowDialogs(QWidget &window, const WindowServices &services, const Profile &profile)
    : QObject(&window)
    , m_window(window)
    , m_services(services)
    , m_profile(profile)
{
}

bool WindowDialogs::isOpen() const
{
    if (!m_open || !m_open->isVisible())
        return false;
    m_open->raise();
    m_open->activateWindow();
    return true;
}

Profile WindowDialogs::storedProfile() const
{
    return m_services.profiles.find(m_profile.id).value_or(m_profile);
}

void WindowDialogs::show(QDialog *dialog)
{
    m_open = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void WindowDialogs::enterKeys()
{
    if (isOpen())
        return;
    auto *dialog = new KeysDialog(m_services.secrets, m_services.theme, storedProfile(), &m_window);
    dialog->setCallWindows(m_services.windows);
    connect(dialog, &KeysDialog::keysRefused, this, [this](const QString &code) {
        m_services.journal.append(m_profile, ChangeRecord{.kind = ChangeRecord::Kind::SignInFailed,
                                                          .outcome = ChangeRecord::Outcome::Refused,
                                                          .code = code});
    });
    // a test that is given up with the window still stands there
    connect(dialog, &KeysDialog::callFinished, &m_services.journal,
            [&journal = m_services.journal](const Profile &profile, const CallRecord &record) {
                journal.append(profile, record);
            });
    connect(dialog, &KeysDialog::keysEntered, this, [this](const Credentials &credentials, bool remember) {
        Q_EMIT keysEntered(m_profile.id, credentials, remember);
    });
    show(dialog);
}

void WindowDialogs::editProfile()
{
    if (isOpen())
        return;
    auto *dialog = new ProfileDialog(m_services, storedProfile(), &m_window);
    connect(dialog, &ProfileDialog::keysEntered, this,
            [this](const QUuid &id, const Credentials &credentials) {
                Q_EMIT keysEntered(id, credentials, false);
            });
    connect(dialog, &ProfileDialog::saved, this, &WindowDialogs::profileEdited);
    show(dialog);
}

void WindowDialogs::manageProfiles()
{
    if (isOpen())
        return;
    auto *dialog = new ProfilesDialog(m_services, m_profile.id, &m_window);
    connect(dialog, &ProfilesDialog::switchRequested, this, &WindowDialogs::profileChosen);
    connect(dialog, &ProfilesDialog::profileEdited, this, &WindowDialogs::profileEdited);
    connect(dialog, &ProfilesDialog::keysEntered, this,
            [this](const QUuid &id, const Credentials &credentials) {
                Q_EMIT keysEntered(id, credentials, false);
            });
    show(dialog);
}

void WindowDialogs::settings()
{
    if (isOpen())
        return;
    auto *dialog = new SettingsDialog(m_services.settings, m_services.theme, &m_window);
    dialog->addKeptLists(m_services.lists, storedProfile());
    connect(dialog, &SettingsDialog::languageChosen, this, &WindowDialogs::languageChosen);
    connect(dialog, &SettingsDialog::densityChosen, this, &WindowDialogs::densityChosen);
    show(dialog);
}

void WindowDialogs::shortcuts(const QList<ShortcutGroup> &groups)
{
    if (!isOpen())
        show(new ShortcutsDialog(m_services.theme, groups, &m_window));
}

void WindowDialogs::about()
{
    if (!isOpen())
        show(new AboutDialog(m_services.theme, &m_window));
}

} // namespace vinculo::ui
