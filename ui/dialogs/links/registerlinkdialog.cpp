// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/links/registerlinkdialog.h"

#include "models/table/cellformatter.h"
#include "ui/dialogs/frame/errorpane.h"
#include "ui/dialogs/frame/noticeline.h"
#include "ui/dialogs/links/institutionpicker.h"
#include "ui/dialogs/links/registerform.h"
#include "ui/theme/theme.h"
#include "ui/widgets/progressline.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vinculo::ui {

using models::RegisterFlow;

RegisterLinkDialog::RegisterLinkDialog(Theme &theme, const Profile &profile, api::Client &client,
                                       RegisterFlow &flow, QWidget *parent)
    : DialogFrame(theme, profile, parent)
    , m_flow(flow)
{
    setObjectName(u"registerLinkDialog"_s);
    setIconName(u"link"_s);
    buildParts();
    m_picker = new InstitutionPicker(theme, client, this);
    body()->insertWidget(0, m_picker, 1);
    buildButtons();
    connect(m_picker, &InstitutionPicker::selectionChanged, this, &RegisterLinkDialog::showState);
    connect(m_picker, &InstitutionPicker::heightChanged, this, &RegisterLinkDialog::fitHeight);
    connect(m_picker, &InstitutionPicker::chosen, this, &RegisterLinkDialog::goNext);
    connect(&flow, &RegisterFlow::stateChanged, this, &RegisterLinkDialog::onStateChanged);
    m_picker->load();
    refreshTexts();
    m_picker->setFocus();
}

void RegisterLinkDialog::buildParts()
{
    m_notice = new NoticeLine(theme(), this);
    body()->addWidget(m_notice);
    m_progress = new ProgressLine(theme(), this);
    body()->addWidget(m_progress);
    m_error = new ErrorPane(theme(), this);
    body()->addWidget(m_error);
    m_formPlace = new QVBoxLayout;
    body()->addLayout(m_formPlace);
    connect(m_error, &ErrorPane::heightChanged, this, &RegisterLinkDialog::fitHeight);
}

void RegisterLinkDialog::buildButtons()
{
    m_next = addButton(QDialogButtonBox::AcceptRole, Emphasis::Primary);
    m_next->setObjectName(u"registerNext"_s);
    m_back = addButton(QDialogButtonBox::ActionRole);
    m_find = addButton(QDialogButtonBox::ActionRole);
    m_close = addButton(QDialogButtonBox::RejectRole);
    connect(m_next, &QPushButton::clicked, this, &RegisterLinkDialog::goNext);
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_step = Step::Choosing;
        m_flow.edit();
        refreshTexts();
        m_picker->setFocus();
    });
    connect(m_find, &QPushButton::clicked, this, [this] {
        Q_EMIT findLinkRequested(m_flow.institutionUserId());
        accept();
    });
    connect(m_close, &QPushButton::clicked, this, &RegisterLinkDialog::reject);
}

void RegisterLinkDialog::retranslate()
{
    setHeading(m_step == Step::Choosing ? tr("Which institution do you want to link?")
                                        : tr("Link with %1").arg(m_bank));
    m_picker->retranslate();
    if (m_form)
        m_form->retranslate();
    m_error->retranslate();
    showState();
}

void RegisterLinkDialog::goNext()
{
    if (m_step == Step::Filling) {
        submit();
        return;
    }
    const auto institution = m_picker->selected();
    if (m_step == Step::Choosing && institution && institution->canRegisterHere)
        openForm(*institution);
}

void RegisterLinkDialog::openForm(const models::InstitutionForm &institution)
{
    m_bank = models::CellFormatter::visible(institution.displayName.isEmpty() ? institution.name
                                                                              : institution.displayName);
    if (m_form) {
        m_form->hide();
        m_form->deleteLater();
    }
    m_form = new RegisterForm(theme(), institution, this);
    m_formPlace->addWidget(m_form);
    connect(m_form, &RegisterForm::edited, this, &RegisterLinkDialog::showButtons);
    m_step = Step::Filling;
    refreshTexts();
    m_form->focusFirst();
}

void RegisterLinkDialog::submit()
{
    if (!m_form->check(true))
        return;
    m_step = Step::Sent;
    m_flow.edit();
    m_flow.submit(m_form->request());
    m_form->clearSecrets();
    refreshTexts();
}

void RegisterLinkDialog::onStateChanged()
{
    switch (m_flow.state()) {
    case RegisterFlow::State::NeedsMfa: // the challenge has a dialog of its own
        accept();
        return;
    case RegisterFlow::State::Failed:
        m_step = Step::Filling;
        if (m_form && m_flow.error())
            m_form->showErrors(m_flow.error()->entries);
        break;
    case RegisterFlow::State::Editing:
        return;
    case RegisterFlow::State::Sending:
    case RegisterFlow::State::Registered:
    case RegisterFlow::State::Duplicate:
    case RegisterFlow::State::Unknown:
        m_step = Step::Sent;
        break;
    }
    refreshTexts();
    if (m_step == Step::Filling)
        m_form->focusFirst();
}

void RegisterLinkDialog::showState()
{
    m_picker->setVisible(m_step == Step::Choosing);
    if (m_form)
        m_form->setVisible(m_step == Step::Filling);
    showProgress(*m_progress, m_flow.state() == RegisterFlow::State::Sending);
    m_error->setError(m_flow.state() == RegisterFlow::State::Failed && m_step == Step::Filling
                          ? m_flow.error()
                          : std::nullopt);
    showNotice();
    showButtons();
    fitHeight();
}

void RegisterLinkDialog::showNotice()
{
    if (m_step == Step::Choosing) {
        const auto institution = m_picker->selected();
        const bool widgetOnly = institution && !institution->canRegisterHere;
        m_notice->setNotice(
            Tone::Neutral,
            widgetOnly ? tr("Customers of this institution sign in at the bank itself, in Belvo's widget. "
                            "Such a link cannot be registered with a password here.")
                       : QString());
        return;
    }
    switch (m_flow.state()) {
    case RegisterFlow::State::Editing:
    case RegisterFlow::State::NeedsMfa:
    case RegisterFlow::State::Failed:
        m_notice->setNotice(Tone::Neutral, {});
        break;
    case RegisterFlow::State::Sending:
        m_notice->setNotice(Tone::Neutral,
                            tr("Belvo is signing in at the bank and fetching the first data. This can take "
                               "up to five minutes."));
        break;
    case RegisterFlow::State::Registered:
        m_notice->setNotice(Tone::Ok, tr("The link has been registered."));
        break;
    case RegisterFlow::State::Duplicate:
        m_notice->setNotice(Tone::Attention,
                            tr("This customer is already linked with this institution. Nothing was added."));
        break;
    case RegisterFlow::State::Unknown:
        m_notice->setNotice(Tone::Attention,
                            tr("No answer came, so it is not known whether the link was registered. Look "
                               "for it in the list of links before you try again."));
        break;
    }
}

void RegisterLinkDialog::showButtons()
{
    const bool choosing = m_step == Step::Choosing;
    const bool filling = m_step == Step::Filling;
    const auto institution = m_picker->selected();
    const bool isDuplicate = m_flow.state() == RegisterFlow::State::Duplicate;
    m_next->setVisible(choosing || filling);
    m_next->setText(choosing ? tr("C&ontinue") : tr("&Register the link"));
    m_next->setEnabled(filling || (institution && institution->canRegisterHere));
    m_back->setVisible(filling || isDuplicate);
    m_back->setText(tr("&Back"));
    m_find->setVisible(isDuplicate && !m_flow.institutionUserId().isEmpty());
    m_find->setText(tr("&Open the existing link"));
    m_close->setText(choosing || filling ? tr("Cancel") : tr("Close"));
}

void RegisterLinkDialog::done(int result)
{
    if (m_form)
        m_form->clearSecrets();
    DialogFrame::done(result);
}

} // namespace vinculo::ui
