// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/triage/triagewords.h"

namespace vinculo::models {

using namespace Qt::StringLiterals;

QString TriageWords::lane(ErrorLane lane)
{
    switch (lane) {
    case ErrorLane::EndUser:
        return tr("Customer", "who has to act: a lane of links");
    case ErrorLane::Bank:
        return tr("Bank", "who has to act: a lane of links");
    case ErrorLane::Belvo:
        return tr("Belvo", "who has to act: a lane of links");
    case ErrorLane::Us:
        return tr("Us", "who has to act: a lane of links");
    case ErrorLane::Wait:
        return tr("Watch", "nobody has to act yet: a lane of links");
    }
    return {};
}

QString TriageWords::laneIsEmpty(ErrorLane lane)
{
    switch (lane) {
    case ErrorLane::EndUser:
        return tr("No customer has to act.");
    case ErrorLane::Bank:
        return tr("No bank is in the way.");
    case ErrorLane::Belvo:
        return tr("Nothing is waiting for Belvo.");
    case ErrorLane::Us:
        return tr("There is nothing for us to do.");
    case ErrorLane::Wait:
        return tr("There is nothing to keep an eye on.");
    }
    return {};
}

QString TriageWords::laneTeaches(ErrorLane lane)
{
    switch (lane) {
    case ErrorLane::EndUser:
        return tr("Links come here when only the customer can help: a refused login, a consent that ended or "
                  "is about to, a code, a connection that was never finished.");
    case ErrorLane::Bank:
        return tr("Links come here while their bank does not answer, or when the last call failed there.");
    case ErrorLane::Belvo:
        return tr("Links come here when Belvo's own refresh is overdue, a refresh led to nothing, or nothing "
                  "was ever read.");
    case ErrorLane::Us:
        return tr("Links come here when it is up to us: duplicates, data about to be deleted, connections "
                  "nobody will finish, a missing external ID.");
    case ErrorLane::Wait:
        return tr("Links come here while something is under way, or a consent ends within thirty days.");
    }
    return {};
}

QString TriageWords::reason(TriageReason reason)
{
    switch (reason) {
    case TriageReason::Invalid:
        return tr("Login refused");
    case TriageReason::ConsentExpired:
        return tr("Consent has ended");
    case TriageReason::ConsentRejected:
        return tr("Consent refused or taken back");
    case TriageReason::CredentialsLapsed:
        return tr("Login no longer stored");
    case TriageReason::CustomerError:
        return tr("Last call refused");
    case TriageReason::InstitutionDown:
        return tr("Bank does not answer");
    case TriageReason::TokenRequired:
        return tr("Bank asks for a code");
    case TriageReason::Unconfirmed:
        return tr("Connection not finished");
    case TriageReason::BankError:
        return tr("Last call failed at the bank");
    case TriageReason::OurError:
        return tr("Last call failed on our side");
    case TriageReason::BelvoError:
        return tr("Last call failed at Belvo");
    case TriageReason::DataPurged:
        return tr("Data deleted by Belvo");
    case TriageReason::UnknownStatus:
        return tr("Unknown status");
    case TriageReason::OldUnconfirmed:
        return tr("Never finished: remove?");
    case TriageReason::RefreshUnderway:
        return tr("Refresh under way");
    case TriageReason::RefreshLost:
        return tr("Refresh led to nothing");
    case TriageReason::LongOverdue:
        return tr("Several refreshes missed");
    case TriageReason::DataPurgeSoon:
        return tr("Data soon deleted");
    case TriageReason::ConsentAwaiting:
        return tr("Consent not finished");
    case TriageReason::CredentialsSoonGone:
        return tr("Login soon not stored");
    case TriageReason::ConsentEndsThisWeek:
    case TriageReason::ConsentEndsSoon:
        return tr("Consent ends soon");
    case TriageReason::BusyError:
        return tr("Last call to be tried later");
    case TriageReason::FirstLoad:
        return tr("First data on the way");
    case TriageReason::NeverRead:
        return tr("Nothing read yet");
    case TriageReason::Overdue:
        return tr("Refresh overdue");
    case TriageReason::Duplicate:
        return tr("Duplicate link");
    case TriageReason::OldSingle:
        return tr("Old data");
    case TriageReason::NoExternalId:
        return tr("No external ID");
    case TriageReason::None:
        break;
    }
    return {};
}

QString TriageWords::action(TriageAction action)
{
    switch (action) {
    case TriageAction::HandBack:
        //: button in a table: what the customer must do; a dialog follows
        return tr("Tell the customer…");
    case TriageAction::Refresh:
        //: button in a table: ask Belvo for new data; a dialog follows
        return tr("Refresh at Belvo…");
    case TriageAction::ShowInstitution:
        //: button in a table
        return tr("Show the bank");
    case TriageAction::ShowCalls:
        //: button in a table: the calls that failed
        return tr("Show the calls");
    case TriageAction::ShowTwins:
        //: button in a table: all links of that customer at that institution
        return tr("Compare the links");
    case TriageAction::ShowLink:
        //: button in a table
        return tr("Show the link");
    case TriageAction::Erase:
        //: button in a table; a dialog follows
        return tr("Erase at Belvo…");
    case TriageAction::Diagnose:
        //: button in a table: the checks that tell why data are missing; a dialog follows
        return tr("Look for the cause…");
    }
    return {};
}

QString TriageWords::since(const TriageRow &row, qint64 nowMs) const
{
    if (row.at == 0)
        return {};
    const qint64 atMs = row.at / 1000;
    if (atMs <= nowMs)
        return m_formatter.age(atMs, nowMs);
    //: %1 a date in the future
    return tr("on %1").arg(
        m_formatter.date(QDateTime::fromMSecsSinceEpoch(atMs, Qt::UTC).toLocalTime().date()));
}

QString TriageWords::fullSince(const TriageRow &row) const
{
    return row.at == 0 ? QString()
                       : m_formatter.dateTime(QDateTime::fromMSecsSinceEpoch(row.at / 1000, Qt::UTC));
}

QString TriageWords::otherReasons(const TriageRow &row)
{
    QStringList words;
    for (const TriageRule &rule : triageRules())
        if (rule.reason != row.reason && row.has(rule.reason))
            words.append(reason(rule.reason));
    words.removeDuplicates();
    return words.join(u" · "_s);
}

QString TriageWords::aside(const TriageDecision &decision) const
{
    const QString until =
        decision.untilMs > 0 ? m_formatter.dateTime(QDateTime::fromMSecsSinceEpoch(decision.untilMs, Qt::UTC))
                             : QString();
    switch (decision.aside) {
    case TriageDecision::Aside::No:
        break;
    case TriageDecision::Aside::Snoozed:
        //: %1 date and time until which a link is put aside
        return until.isEmpty() ? tr("until the status changes") : tr("until %1").arg(until);
    case TriageDecision::Aside::WaitingForCustomer:
        //: %1 date and time
        return until.isEmpty() ? tr("waiting for the customer")
                               : tr("waiting for the customer, until %1").arg(until);
    }
    return {};
}

QString TriageWords::remark(const TriageDecision &decision) const
{
    QStringList parts{aside(decision), CellFormatter::visible(decision.assignee),
                      CellFormatter::visible(decision.note)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace vinculo::models
