// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/call.h"
#include "core/domain/profile.h"
#include "core/storage/secretstore.h"
#include "ui/dialogs/frame/dialogframe.h"
#include "ui/windows/windowservices.h"

#include <memory>
#include <optional>

QT_FORWARD_DECLARE_CLASS(QComboBox)
QT_FORWARD_DECLARE_CLASS(QLineEdit)

namespace vinculo::models {
class KeyCheckFlow;
}

namespace vinculo::ui {

class ErrorPane;
class FieldRow;
class KeyCheckView;
class KeyPairEditor;

//! Adds or edits a profile: name, environment, address, access, keys. The keys go to the keychain (written,
//! read back, compared) before the profile is saved; "Test" explains what is wrong with address and keys.
class ProfileDialog : public DialogFrame
{
    Q_OBJECT
public:
    //! `profile`: nothing to add a new one.
    ProfileDialog(const WindowServices &services, const std::optional<Profile> &profile, QWidget *parent);
    ~ProfileDialog() override;

Q_SIGNALS:
    void saved(const QUuid &profileId);
    //! Keys were typed but are not to be stored: for this run only. Comes before saved().
    void keysEntered(const QUuid &profileId, const vinculo::Credentials &credentials);

protected:
    void retranslate() override;

private:
    void buildFields();
    void buildKeys();
    void buildButtons();
    void fill(const Profile &profile);
    void onEnvironmentChanged();
    void onEdited();
    void test();
    void save();
    void storeKeys(const Profile &profile);
    void finishSaving(const Profile &profile);
    void showProblem(const ApiError &error);
    [[nodiscard]] Profile entered() const;
    void retranslateChoices();

    const WindowServices m_services;
    std::optional<Profile> m_original;
    QUuid m_id;
    FieldRow *m_nameRow = nullptr;
    FieldRow *m_environmentRow = nullptr;
    FieldRow *m_addressRow = nullptr;
    FieldRow *m_accessRow = nullptr;
    QLineEdit *m_name = nullptr;
    QComboBox *m_environment = nullptr;
    QLineEdit *m_address = nullptr;
    QComboBox *m_access = nullptr;
    KeyPairEditor *m_keys = nullptr;
    KeyCheckView *m_check = nullptr;
    ErrorPane *m_error = nullptr;
    QPushButton *m_test = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_save = nullptr;
    bool m_accessTouched = false;
    bool m_addressTouched = false;
    api::Call<bool> m_write;
    api::Call<bool> m_forget;
    api::Call<models::ForgetOutcome> m_forgetLists;
    api::Call<Credentials> m_stored;
    std::unique_ptr<models::KeyCheckFlow> m_flow;
};

} // namespace vinculo::ui
