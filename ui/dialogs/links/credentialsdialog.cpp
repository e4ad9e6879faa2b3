// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/links/credentialsdialog.h"

#include "ui/actions/linknames.h"
#include "ui/dialogs/frame/errorpane.h"
#include "ui/dialogs/frame/fieldrow.h"
#include "ui/dialogs/frame/noticeline.h"
#include "ui/dialogs/links/linktext.h"
#include "ui/theme/theme.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vinculo::ui {

using models::CredentialsFlow;

namespace {

constexpr int kLongestSecret = 500;

} // namespace

CredentialsDialog::CredentialsDialog(Theme &theme, const Profile &profile, CredentialsFlow &flow,
                                     LinkNames &names, const models::LinkRow &link, QWidget *parent)
    : DialogFrame(theme, profile, parent)
    , m_flow(flow)
    , m_names(names)
    , m_link(link)
{
    setObjectName(u"credentialsDialog"_s);
    setIconName(u"key"_s);
    buildParts();
    connect(&flow, &CredentialsFlow::stateChanged, this, [this] {
        // the challenge has a dialog of its own
        if (m_flow.state() == CredentialsFlow::State::NeedsMfa) {
            accept();
            return;
        }
        refreshTexts();
    });
    connect(&names, &LinkNames::changed, this, [this] { refreshTexts(); });
    refreshTexts();
    m_password->setFocus();
}

void CredentialsDialog::buildParts()
{
    m_who = addText(WordLabel::Look::Secondary);
    m_what = addText(WordLabel::Look::Body);
    m_notice = new NoticeLine(theme(), this);
    body()->addWidget(m_notice);
    m_error = new ErrorPane(theme(), this);
    body()->addWidget(m_error);
    const auto addField = [this](QLineEdit *&editor, QLineEdit::EchoMode echo) {
        editor = new QLineEdit(this);
        editor->setEchoMode(echo);
        editor->setMaxLength(kLongestSecret);
        editor->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
        auto *row = new FieldRow(theme(), editor, this);
        body()->addWidget(row);
        connect(editor, &QLineEdit::textChanged, this, [this] { showButtons(); });
        return row;
    };
    m_passwordRow = addField(m_password, QLineEdit::Password);
    m_secondRow = addField(m_second, QLineEdit::Password);
    m_tokenRow = addField(m_token, QLineEdit::Normal);
    m_password->setObjectName(u"credentialsPassword"_s);
    m_send = addButton(QDialogButtonBox::AcceptRole, Emphasis::Primary);
    m_close = addButton(QDialogButtonBox::RejectRole);
    connect(m_error, &ErrorPane::heightChanged, this, &CredentialsDialog::fitHeight);
    connect(m_send, &QPushButton::clicked, this, &CredentialsDialog::submit);
    connect(m_close, &QPushButton::clicked, this, &CredentialsDialog::reject);
}

void CredentialsDialog::retranslate()
{
    setHeading(tr("Update the credentials of the %1 link").arg(m_names.bank(m_link)));
    m_who->setText(linkLine(m_link, m_names.person(m_link.id)));
    m_what->setText(
        tr("Belvo signs in at the bank with the new password. User name and bank of a link cannot be "
           "changed. A recurrent link is fetched again when it works."));
    m_passwordRow->setLabel(tr("&Password"));
    m_secondRow->setLabel(tr("Second p&assword"));
    m_secondRow->setHint(tr("Only for banks that ask for two."));
    m_tokenRow->setLabel(tr("&Code of the customer"));
    m_tokenRow->setHint(tr("Only when the customer already has a code from the bank."));
    m_send->setText(tr("&Update at Belvo"));
    m_error->retranslate();
    showState();
}

void CredentialsDialog::showState()
{
    const CredentialsFlow::State state = m_flow.state();
    const bool editing = state == CredentialsFlow::State::Editing ||
                         state == CredentialsFlow::State::Failed || state == CredentialsFlow::State::Unknown;
    for (FieldRow *row : {m_passwordRow, m_secondRow, m_tokenRow})
        row->setVisible(editing);
    m_what->setVisible(editing);
    QString words;
    Tone tone = Tone::Neutral;
    if (state == CredentialsFlow::State::Sending) {
        words = tr("Belvo is signing in at the bank. This can take some minutes…");
    } else if (state == CredentialsFlow::State::Done) {
        words = tr("The new credentials work. The link is valid.");
        tone = Tone::Ok;
    } else if (state == CredentialsFlow::State::Unknown) {
        words = tr("No answer came, so it is not known whether the password was taken. Reload the link to "
                   "see; sending "
                   "the same password again does no harm.");
        tone = Tone::Attention;
    }
    m_notice->setNotice(tone, words);
    m_error->setError(state == CredentialsFlow::State::Failed ? m_flow.error() : std::nullopt);
    m_send->setVisible(editing);
    m_close->setText(editing ? tr("Cancel") : tr("Close"));
    showButtons();
}

void CredentialsDialog::showButtons()
{
    m_send->setEnabled(!m_password->text().isEmpty());
}

void CredentialsDialog::submit()
{
    const QByteArray password = m_password->text().toUtf8();
    const QByteArray second = m_second->text().toUtf8();
    const QByteArray token = m_token->text().trimmed().toUtf8();
    for (QLineEdit *field : {m_password, m_second, m_token})
        field->clear();
    m_flow.edit();
    m_flow.submit(password, second, token);
}

void CredentialsDialog::done(int result)
{
    for (QLineEdit *field : {m_password, m_second, m_token})
        field->clear();
    DialogFrame::done(result);
}

} // namespace vinculo::ui
