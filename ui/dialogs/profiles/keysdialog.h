// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/callrecord.h"
#include "core/domain/profile.h"
#include "core/storage/secretstore.h"
#include "ui/dialogs/frame/dialogframe.h"

#include <memory>

namespace vinculo::api {
class CallWindows;
}

namespace vinculo::models {
class KeyCheckFlow;
}

namespace vinculo::ui {

class KeyCheckView;
class KeyPairEditor;

//! Asks for the keys of one profile: when the keychain has none, is locked or is missing. The keys are for
//! this run unless the person asks to remember them.
class KeysDialog : public DialogFrame
{
    Q_OBJECT
public:
    KeysDialog(storage::SecretStore &secrets, Theme &theme, const Profile &profile, QWidget *parent);
    ~KeysDialog() override;
    void setCallWindows(api::CallWindows *windows); //!< what a test of the keys counts in; nullptr: nowhere

Q_SIGNALS:
    void keysEntered(const vinculo::Credentials &credentials, bool remember);
    void keysRefused(const QString &code); //!< Belvo does not know those that were tested
    //! Of a test of the keys, for the journal; may come while the dialog goes.
    void callFinished(const vinculo::Profile &profile, const vinculo::CallRecord &record);

protected:
    void retranslate() override;

private:
    void onEdited();
    void test();
    void use();

    const Profile m_keysProfile;
    WordLabel *m_why = nullptr;
    KeyPairEditor *m_keys = nullptr;
    KeyCheckView *m_check = nullptr;
    QPushButton *m_test = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_use = nullptr;
    std::unique_ptr<models::KeyCheckFlow> m_flow;
};

} // namespace vinculo::ui
