// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/call.h"
#include "core/domain/profile.h"
#include "core/storage/secretstore.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QCheckBox)
QT_FORWARD_DECLARE_CLASS(QLineEdit)

namespace vinculo::ui {

class FieldRow;
class Theme;
class WordLabel;

//! Secret id and password, with "remember". Both may be pasted at once into either field. Says where they
//! would be stored. Emptied when it goes.
class KeyPairEditor : public QWidget
{
    Q_OBJECT
public:
    KeyPairEditor(Theme &theme, storage::SecretStore &secrets, QWidget *parent = nullptr);
    ~KeyPairEditor() override;

    [[nodiscard]] Credentials keys() const; //!< cleaned of spaces and quotes
    [[nodiscard]] bool isEmpty() const;     //!< nothing typed in either field
    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] bool remember() const;
    void setStored(bool stored); //!< keys are in the keychain already: empty fields mean "keep them"
    void setRemember(bool remember);
    void clear();
    void retranslate();
    void setProblem(const QString &text); //!< beside the id

Q_SIGNALS:
    void edited();

private:
    void onTextChanged(QLineEdit *field);
    void onProbe(storage::KeychainState state);

    QLineEdit *m_id = nullptr;
    QLineEdit *m_password = nullptr;
    FieldRow *m_idRow = nullptr;
    FieldRow *m_passwordRow = nullptr;
    QCheckBox *m_remember = nullptr;
    WordLabel *m_where = nullptr;
    storage::KeychainState m_keychain = storage::KeychainState::Unknown;
    bool m_stored = false;
    api::Call<storage::KeychainState> m_probe;
};

} // namespace vinculo::ui
