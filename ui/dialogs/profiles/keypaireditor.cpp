// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/profiles/keypaireditor.h"

#include "models/flows/keycheckflow.h"
#include "ui/dialogs/frame/fieldrow.h"
#include "ui/dialogs/profiles/keypair.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vinculo::ui {

using storage::KeychainState;

KeyPairEditor::KeyPairEditor(Theme &theme, storage::SecretStore &secrets, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(3));
    for (QLineEdit **field : {&m_id, &m_password}) {
        *field = new QLineEdit(this);
        (*field)->setMaxLength(4000); // a whole configuration file may be pasted; keys are checked when used
        (*field)->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                                      Qt::ImhNoAutoUppercase);
    }
    m_id->setObjectName(u"secretId"_s);
    m_password->setObjectName(u"secretPassword"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_idRow = new FieldRow(theme, m_id, this);
    m_passwordRow = new FieldRow(theme, m_password, this);
    m_remember = new QCheckBox(this);
    m_remember->setObjectName(u"rememberKeys"_s);
    m_remember->setChecked(true);
    m_where = new WordLabel(theme, WordLabel::Look::Secondary, this);
    layout->addWidget(m_idRow);
    layout->addWidget(m_passwordRow);
    layout->addWidget(m_remember);
    layout->addWidget(m_where);
    connect(m_id, &QLineEdit::textChanged, this, [this] { onTextChanged(m_id); });
    connect(m_password, &QLineEdit::textChanged, this, [this] { onTextChanged(m_password); });
    connect(m_remember, &QCheckBox::toggled, this, [this] {
        retranslate();
        Q_EMIT edited();
    });
    m_probe = secrets.probe().then(this, [this](const Result<KeychainState> &state) {
        onProbe(state ? *state : KeychainState::Absent);
    });
    retranslate();
}

KeyPairEditor::~KeyPairEditor()
{
    const QSignalBlocker quietId(m_id);
    const QSignalBlocker quietPassword(m_password);
    clear();
}

void KeyPairEditor::onTextChanged(QLineEdit *field)
{
    // a password may hold spaces: what stands in its field is a pair only while there is no id
    const bool mayBePair = field == m_id || m_id->text().isEmpty();
    if (const auto pair = mayBePair ? keysFromPaste(field->text()) : std::nullopt) {
        const QSignalBlocker quietId(m_id);
        const QSignalBlocker quietPassword(m_password);
        m_id->setText(QString::fromUtf8(pair->secretId));
        m_password->setText(QString::fromUtf8(pair->secretPassword));
        m_password->setFocus();
    }
    m_idRow->setProblem({});
    Q_EMIT edited();
}

void KeyPairEditor::onProbe(KeychainState state)
{
    m_keychain = state;
    if (state == KeychainState::Absent)
        m_remember->setChecked(false);
    retranslate();
    Q_EMIT edited();
}

Credentials KeyPairEditor::keys() const
{
    return {models::KeyCheckFlow::cleanKey(m_id->text().toUtf8()),
            models::KeyCheckFlow::cleanKey(m_password->text().toUtf8())};
}

bool KeyPairEditor::isEmpty() const
{
    return m_id->text().isEmpty() && m_password->text().isEmpty();
}

bool KeyPairEditor::isComplete() const
{
    const Credentials typed = keys();
    return !typed.secretId.isEmpty() && !typed.secretPassword.isEmpty();
}

bool KeyPairEditor::remember() const
{
    return m_remember->isChecked();
}

void KeyPairEditor::setStored(bool stored)
{
    m_stored = stored;
    retranslate();
}

void KeyPairEditor::setRemember(bool remember)
{
    m_remember->setChecked(remember);
}

void KeyPairEditor::clear()
{
    m_id->clear();
    m_password->clear();
}

void KeyPairEditor::setProblem(const QString &text)
{
    m_idRow->setProblem(text);
}

void KeyPairEditor::retranslate()
{
    m_idRow->setLabel(tr("Secret &id"));
    m_idRow->setHint(
        m_stored ? tr("Stored already. Leave both fields empty to keep the keys.")
                 : tr("Both keys can be pasted here at once. Spaces and quotes around them are removed."));
    m_passwordRow->setLabel(tr("Secret pass&word"));
    m_remember->setText(tr("Re&member the keys in the system's keychain"));
    const bool absent = m_keychain == KeychainState::Absent;
    m_remember->setEnabled(!absent);
    if (absent)
        m_where->setText(tr("This computer has no keychain that could hold the keys. They stay in memory "
                            "until the program ends."));
    else if (!remember())
        m_where->setText(
            tr("The keys stay in memory until the program ends. They are asked for again next time."));
    else if (m_keychain == KeychainState::Locked)
        m_where->setText(tr("The keychain is locked now: the system will ask you to unlock it."));
    else
#if defined(Q_OS_MACOS)
        m_where->setText(tr("They are stored in the macOS keychain and nowhere else."));
#elif defined(Q_OS_WIN)
        m_where->setText(tr("They are stored in the Windows Credential Manager and nowhere else."));
#else
        m_where->setText(tr(
            "They are stored in the desktop's password store (Secret Service or KWallet) and nowhere else."));
#endif
}

} // namespace vinculo::ui
