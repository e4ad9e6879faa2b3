// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/profiles/keysdialog.h"

#include "models/flows/keycheckflow.h"
#include "models/table/cellformatter.h"
#include "ui/dialogs/profiles/keycheckview.h"
#include "ui/dialogs/profiles/keypaireditor.h"
#include "ui/theme/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vinculo::ui {

using models::KeyCheckFlow;

KeysDialog::KeysDialog(storage::SecretStore &secrets, Theme &theme, const Profile &profile, QWidget *parent)
    : DialogFrame(theme, profile, parent)
    , m_keysProfile(profile)
    , m_flow(std::make_unique<KeyCheckFlow>(secrets))
{
    setObjectName(u"keysDialog"_s);
    setIconName(u"key"_s);
    m_why = addText(WordLabel::Look::Body);
    m_keys = new KeyPairEditor(theme, secrets, this);
    body()->addWidget(m_keys);
    m_check = new KeyCheckView(theme, *m_flow, this);
    body()->addWidget(m_check);
    m_use = addButton(QDialogButtonBox::AcceptRole, Emphasis::Primary);
    m_use->setObjectName(u"keysUse"_s);
    m_test = addButton(QDialogButtonBox::ActionRole);
    m_cancel = addButton(QDialogButtonBox::RejectRole);
    connect(m_use, &QPushButton::clicked, this, &KeysDialog::use);
    connect(m_test, &QPushButton::clicked, this, &KeysDialog::test);
    connect(m_cancel, &QPushButton::clicked, this, &KeysDialog::reject);
    connect(m_keys, &KeyPairEditor::edited, this, &KeysDialog::onEdited);
    connect(m_flow.get(), &KeyCheckFlow::changed, this, [this] {
        onEdited();
        fitHeight();
    });
    connect(m_flow.get(), &KeyCheckFlow::callFinished, this, &KeysDialog::callFinished);
    connect(m_flow.get(), &KeyCheckFlow::finished, this, [this] {
        (m_flow->isGood() ? m_use : m_test)->setFocus();
        if (const std::optional<QString> refusal = m_flow->refusal())
            Q_EMIT keysRefused(*refusal);
    });
    refreshTexts();
    m_keys->setFocus();
}

KeysDialog::~KeysDialog() = default;

void KeysDialog::setCallWindows(api::CallWindows *windows)
{
    m_flow->setCallWindows(windows);
}

void KeysDialog::retranslate()
{
    setHeading(tr("Enter the keys for “%1”").arg(models::CellFormatter::visible(m_keysProfile.name)));
    m_why->setText(
        tr("They come from Belvo's dashboard, section “Generate keys”. They are sent to %1 and nowhere else.")
            .arg(m_keysProfile.baseUrl.host()));
    m_keys->retranslate();
    m_check->retranslate();
    m_use->setText(tr("&Use these keys"));
    m_test->setText(tr("&Test"));
    m_cancel->setText(tr("Cancel"));
    onEdited();
}

void KeysDialog::onEdited()
{
    m_use->setEnabled(m_keys->isComplete());
    m_test->setEnabled(m_keys->isComplete() && !m_flow->isRunning());
}

void KeysDialog::test()
{
    m_flow->start(m_keysProfile, m_keys->keys());
}

void KeysDialog::use()
{
    Q_EMIT keysEntered(m_keys->keys(), m_keys->remember());
    accept();
}

} // namespace vinculo::ui
