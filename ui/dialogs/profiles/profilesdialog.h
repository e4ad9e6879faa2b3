// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/call.h"
#include "core/domain/profile.h"
#include "ui/dialogs/frame/dialogframe.h"
#include "ui/windows/windowservices.h"

QT_FORWARD_DECLARE_CLASS(QListWidget)

namespace vinculo::ui {

class ErrorPane;

//! The list of profiles: open, add, edit, remove. Removing takes the keys out of the keychain first.
class ProfilesDialog : public DialogFrame
{
    Q_OBJECT
public:
    //! `current` is the profile of the window; it can be edited but not removed.
    ProfilesDialog(const WindowServices &services, const QUuid &current, QWidget *parent);

Q_SIGNALS:
    void switchRequested(const QUuid &profileId);
    void profileEdited(const QUuid &profileId);
    //! Keys were typed for this profile but are not to be stored: for this run only.
    void keysEntered(const QUuid &profileId, const vinculo::Credentials &credentials);

protected:
    void retranslate() override;

private:
    void buildList();
    void buildButtons();
    void fillList();
    void onSelectionChanged();
    void editProfile(const std::optional<Profile> &profile);
    void askRemoval();
    void removeNow(const Profile &profile);
    void removeKeys(const Profile &profile);
    [[nodiscard]] std::optional<Profile> selected() const;

    const WindowServices m_services;
    const QUuid m_current;
    QListWidget *m_list = nullptr;
    WordLabel *m_facts = nullptr;
    ErrorPane *m_error = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_close = nullptr;
    QUuid m_askedRemoval; //!< the next press of Remove on this profile acts
    api::Call<models::ForgetOutcome> m_forget;
    api::Call<bool> m_removal;
};

} // namespace vinculo::ui
