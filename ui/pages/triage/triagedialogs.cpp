// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/triage/triagedialogs.h"

#include "models/refresh/fetchrecord.h"
#include "models/triage/triagewords.h"
#include "ui/dialogs/triage/handbackdialog.h"
#include "ui/dialogs/triage/notedialog.h"
#include "ui/pages/triage/triageactions.h"

namespace vinculo::ui {

using namespace Qt::StringLiterals;
using models::HealthAction;
using models::TriageReason;
using models::TriageRow;

namespace {

//! What can be done right away while the customer is there, as far as the profile may do it.
HealthAction togetherFor(const TriageRow &row, bool isOpenFinance, const Profile &profile)
{
    if (profile.access == Access::ReadOnly)
        return HealthAction::None;
    if (row.reason == TriageReason::TokenRequired)
        return HealthAction::ResumeMfa;
    // Open Finance has no password here: the customer goes to the bank again.
    const bool isLogin = row.reason == TriageReason::Invalid ||
                         row.reason == TriageReason::CredentialsLapsed ||
                         row.reason == TriageReason::CustomerError;
    // In Production nobody types a customer's password here.
    const bool maySetPassword = profile.environment != Environment::Production;
    return isLogin && !isOpenFinance && maySetPassword ? HealthAction::UpdateCredentials : HealthAction::None;
}

} // namespace

TriageDialogs::TriageDialogs(const PageContext &context, models::TriageList &list, TriageActions &actions,
                             QWidget &panel)
    : QObject(&panel)
    , m_context(context)
    , m_list(list)
    , m_actions(actions)
    , m_panel(panel)
{
}

QString TriageDialogs::bankOf(const TriageRow &row) const
{
    const models::TriageInstitution *bank = m_list.picture()->institutionOf(row);
    return bank ? models::CellFormatter::visible(bank->title) : QString();
}

void TriageDialogs::handBack(const TriageRow &row, const QString &person)
{
    const models::TriageInstitution *bank = m_list.picture()->institutionOf(row);
    const Guidance *guidance = models::guidanceOf(row.reason, m_list.trouble(row.link));
    const HandBackSubject subject{.guidance = guidance ? guidance : guidanceFor(Situation::LinkInvalid),
                                  .bank = bankOf(row),
                                  .person = person,
                                  .others = models::TriageWords::otherReasons(row),
                                  .isBankDown = bank && bank->isDown,
                                  .together =
                                      togetherFor(row, bank && bank->isOpenFinance, m_context.profile)};
    std::unique_ptr<models::FetchRecord> record;
    if (m_context.journal)
        record = std::make_unique<models::FetchRecord>(
            *m_context.journal, m_context.profile, QStringList{QString::fromStdString(row.link.toString())},
            [] { return QDateTime::currentMSecsSinceEpoch(); });
    auto *dialog =
        new HandBackDialog(m_context.theme, m_context.profile, subject, std::move(record), m_panel.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &HandBackDialog::waitingForCustomer, this, [this, row](std::optional<int> days) {
        m_actions.putAside(row, TriageDecision::Aside::WaitingForCustomer, days);
    });
    connect(dialog, &HandBackDialog::togetherRequested, this, [this, row](HealthAction action) {
        if (const QByteArray link = m_list.linkJson(row); !link.isEmpty())
            Q_EMIT linkActionRequested(link, action);
    });
    dialog->open();
}

void TriageDialogs::editNote(const TriageRow &row, const QString &person)
{
    QStringList subject{person, bankOf(row), models::TriageWords::reason(row.reason)};
    subject.removeAll(QString());
    auto *dialog = new NoteDialog(m_context.theme, m_context.profile, subject.join(u" · "_s),
                                  m_list.decision(row.link).note, m_panel.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NoteDialog::saved, this,
            [this, row](const QString &note) { m_actions.setNote(row, note); });
    dialog->open();
}

} // namespace vinculo::ui
