// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/person/problemactions.h"

#include "core/domain/masking.h"
#include "models/person/linkwords.h"
#include "models/refresh/fetchrecord.h"
#include "ui/dialogs/triage/handbackdialog.h"

#include <QDateTime>

#include <algorithm>

namespace vinculo::ui {

using namespace Qt::StringLiterals;
using models::HealthAction;
using models::HealthReason;

namespace {

//! Of those that the customer can do something about.
Situation situationOf(HealthReason reason)
{
    switch (reason) {
    case HealthReason::ConsentExpired:
        return Situation::ConsentExpired;
    case HealthReason::ConsentRejected:
        return Situation::ConsentRejected;
    case HealthReason::ConsentWaiting:
        return Situation::ConsentAwaiting;
    case HealthReason::ConsentEndsSoon:
        return Situation::ConsentEndsSoon;
    case HealthReason::Unconfirmed:
        return Situation::LinkUnconfirmed;
    case HealthReason::Invalid:
    case HealthReason::TokenRequired:
    case HealthReason::Overdue:
    case HealthReason::NeverRead:
    case HealthReason::OldData:
    case HealthReason::InstitutionDown:
    case HealthReason::Duplicate:
    case HealthReason::None:
        break;
    }
    return Situation::LinkInvalid;
}

bool isBankDown(const models::PersonHealth &health, const QString &link)
{
    return std::ranges::any_of(health.links, [&link](const models::LinkHealth &each) {
        return each.link == link && std::ranges::find(each.findings, HealthReason::InstitutionDown,
                                                      &models::HealthFinding::reason) != each.findings.end();
    });
}

} // namespace

ProblemActions::ProblemActions(const PageContext &context, Page &page)
    : QObject(&page)
    , m_context(context)
    , m_page(page)
{
}

void ProblemActions::act(const models::LinkProblem &problem, const models::PersonFigures &figures,
                         const QByteArray &link)
{
    const HealthAction action = problem.finding.action;
    if (action == HealthAction::AskCustomerToReconnect)
        return tellCustomer(problem, figures);
    if (action == HealthAction::RemoveDuplicate)
        return Q_EMIT m_page.placeRequested({.page = u"duplicates"_s,
                                             .filters = {},
                                             .quickFilter = {},
                                             .recordId = problem.link,
                                             .hiddenConditions = {}});
    if (!link.isEmpty())
        return Q_EMIT m_page.linkActionRequested(link, action);
    const models::RowsTarget target = models::LinkWords::linkTarget(problem.link);
    if (!target.isEmpty())
        Q_EMIT m_page.openRequested(target.page, target.filters);
}

void ProblemActions::tellCustomer(const models::LinkProblem &problem, const models::PersonFigures &figures)
{
    const models::PersonNames names(figures.rows);
    const QString name = figures.identity.first(models::IdentityFact::Kind::Name);
    const HandBackSubject subject{
        .guidance = guidanceFor(situationOf(problem.finding.reason)),
        .bank = names.institution(problem.institution),
        .person = masked(name, MaskKind::Name),
        .others = models::LinkWords(names, figures.now, QLocale()).others(figures.health, problem),
        .isBankDown = isBankDown(figures.health, problem.link),
        .canWait = false};
    std::unique_ptr<models::FetchRecord> record;
    if (m_context.journal)
        record = std::make_unique<models::FetchRecord>(*m_context.journal, m_context.profile,
                                                       QStringList{problem.link},
                                                       [] { return QDateTime::currentMSecsSinceEpoch(); });
    auto *dialog =
        new HandBackDialog(m_context.theme, m_context.profile, subject, std::move(record), m_page.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace vinculo::ui
