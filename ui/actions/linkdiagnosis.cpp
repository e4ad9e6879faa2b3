// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/linkdiagnosis.h"

#include "models/diagnosis/diagnosis.h"
#include "ui/dialogs/diagnosis/diagnosisdialog.h"

namespace vinculo::ui {

LinkDiagnosis::LinkDiagnosis(QWidget *window, Theme &theme, const Profile &profile,
                             api::Connection &connection, LinkServices services)
    : m_window(window)
    , m_theme(theme)
    , m_profile(profile)
    , m_connection(connection)
    , m_services(std::move(services))
{
}

LinkDiagnosis::~LinkDiagnosis()
{
    // now, not later: they refer to the client, which goes next
    for (const QPointer<DiagnosisDialog> &dialog : std::as_const(m_dialogs))
        delete dialog.data();
}

void LinkDiagnosis::ask(const models::DiagnosisQuestion &question)
{
    if (question.links.isEmpty())
        return;
    m_dialogs.removeIf([](const QPointer<DiagnosisDialog> &dialog) { return dialog.isNull(); });
    for (const QPointer<DiagnosisDialog> &dialog : std::as_const(m_dialogs)) {
        if (!dialog->isVisible() || !dialog->diagnosis().question().isAboutSameAs(question))
            continue;
        dialog->raise();
        dialog->activateWindow();
        return;
    }
    models::DiagnosisServices services{.client = m_connection.client,
                                       .journal = m_services.journal,
                                       .profile = m_profile,
                                       .utcMs = m_connection.clock.utcMs,
                                       .logged = m_services.logged};
    if (m_services.outages)
        services.outage = [outages = m_services.outages](const QString &institution) {
            return outages->outage(institution);
        };
    auto diagnosis = std::make_unique<models::Diagnosis>(services, question);
    auto *dialog = new DiagnosisDialog(m_theme, m_profile, std::move(diagnosis), m_window);
    connect(dialog, &DiagnosisDialog::refreshRequested, this, &LinkDiagnosis::refreshRequested);
    connect(dialog, &DiagnosisDialog::fetchRequested, this, &LinkDiagnosis::fetchRequested);
    connect(dialog, &DiagnosisDialog::customerRequested, this, &LinkDiagnosis::customerRequested);
    connect(dialog, &DiagnosisDialog::linkRead, this, &LinkDiagnosis::linkRead);
    m_dialogs.append(dialog);
    dialog->show();
}

void LinkDiagnosis::linkChanged(const QString &linkId)
{
    for (const QPointer<DiagnosisDialog> &dialog : std::as_const(m_dialogs))
        if (dialog && dialog->isVisible())
            dialog->linkChanged(linkId);
}

} // namespace vinculo::ui
