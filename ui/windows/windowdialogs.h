// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/profile.h"
#include "ui/dialogs/program/shortcutsdialog.h"
#include "ui/theme/theme.h"
#include "ui/windows/windowservices.h"

#include <QObject>
#include <QPointer>

namespace vinculo::ui {

//! Opens the dialogs of a window that are not about a link: keys, profiles, settings, shortcuts, about. One
//! of each at a time; asking again brings the open one to the front.
class WindowDialogs : public QObject
{
    Q_OBJECT
public:
    WindowDialogs(QWidget &window, const WindowServices &services, const Profile &profile);

    void enterKeys();
    void editProfile();
    void manageProfiles();
    void settings();
    void shortcuts(const QList<ShortcutGroup> &groups);
    void about();

Q_SIGNALS:
    void keysEntered(const QUuid &profileId, const vinculo::Credentials &credentials, bool remember);
    void profileEdited(const QUuid &id);
    void profileChosen(const QUuid &id);
    void languageChosen(const QString &language);
    void densityChosen(vinculo::ui::Theme::Density density);

private:
    bool isOpen() const; //!< raises it
    void show(QDialog *dialog);
    //! As it is now: keys may have been stored since the window was made, and saving must not undo that.
    [[nodiscard]] Profile storedProfile() const;

    QWidget &m_window;
    WindowServices m_services;
    Profile m_profile;
    QPointer<QDialog> m_open;
};

} // namespace vinculo::ui
