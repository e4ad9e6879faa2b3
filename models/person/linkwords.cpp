// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/person/linkwords.h"

#include "core/domain/resources/registry.h"
#include "models/activity/changewords.h"
#include "models/table/errormeaning.h"

#include <utility>

namespace vinculo::models {

using namespace Qt::StringLiterals;

namespace {

Tone toneOf(HealthState state)
{
    switch (state) {
    case HealthState::Problem:
        return Tone::Problem;
    case HealthState::Attention:
        return Tone::Attention;
    case HealthState::Ok:
        break;
    }
    return Tone::Ok;
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

//! In the words of the catalogue; a code that it does not know as it came.
QString reason(const ApiError &error)
{
    const QString meaning = errorMeaning(error);
    return meaning.isEmpty() ? CellFormatter::visible(error.code) : meaning;
}

//! As a reveal on the page of a person calls them.
constexpr std::pair<QLatin1StringView, const char *> kPersonFields[] = {
    {"name"_L1, QT_TRANSLATE_NOOP("IdentityText", "Name")},
    {"other_name"_L1, QT_TRANSLATE_NOOP("IdentityText", "Other name")},
    {"document"_L1, QT_TRANSLATE_NOOP("IdentityText", "Document")},
    {"email"_L1, QT_TRANSLATE_NOOP("IdentityText", "E-mail")},
    {"phone"_L1, QT_TRANSLATE_NOOP("IdentityText", "Phone")},
    {"external_id"_L1, QT_TRANSLATE_NOOP("IdentityText", "Customer ID")},
    {"institution_user"_L1, QT_TRANSLATE_NOOP("IdentityText", "Institution's user ID")},
};

//! What was made readable: "links/external_id", "person/document".
QString fieldName(const QString &subject)
{
    const QString path = subject.section(u'/', 1);
    for (const auto &[name, label] : kPersonFields)
        if (subject == u"person/"_s + name)
            return QCoreApplication::translate("IdentityText", label);
    if (const ResourceSpec *spec = resources::find(subject.section(u'/', 0, 0).toStdString()))
        for (const FieldSpec &field : spec->fields)
            if (field.path == path.toStdString())
                return CellFormatter::label(*spec, field);
    return CellFormatter::visible(path);
}

QString iconOf(const TimelineEvent &event)
{
    if (event.change && event.change->kind == ChangeRecord::Kind::Reveal)
        return u"eye"_s;
    if (event.change)
        return u"person"_s;
    return event.handover ? u"external"_s : u"clock"_s;
}

bool isFailure(TimelineKind kind)
{
    return kind == TimelineKind::CodeRefused || kind == TimelineKind::RefreshFailed ||
           kind == TimelineKind::RetrievalFailed || kind == TimelineKind::CredentialsFailed ||
           kind == TimelineKind::OtherCallFailed;
}

} // namespace

LinkWords::LinkWords(const PersonNames &names, const QDateTime &now, const QLocale &locale)
    : m_names(names)
    , m_now(now)
    , m_formatter(locale)
{
}

RowsTarget LinkWords::linkTarget(const QString &id)
{
    if (id.isEmpty())
        return {};
    return {.page = u"links"_s, .filters = {{u"id"_s, FilterOp::Equals, {id}}}};
}

QString LinkWords::age(const QDateTime &at) const
{
    return at.isValid() ? m_formatter.age(at.toMSecsSinceEpoch(), m_now.toMSecsSinceEpoch()) : QString();
}

QString LinkWords::day(const QDateTime &at) const
{
    return at.isValid() ? m_formatter.date(at.toLocalTime().date()) : QString();
}

QString LinkWords::finding(const HealthFinding &finding) const
{
    switch (finding.reason) {
    case HealthReason::Invalid:
        return tr("The bank no longer accepts the credentials.");
    case HealthReason::ConsentExpired:
        return finding.date.isValid() ? tr("The consent ended on %1.").arg(day(finding.date))
                                      : tr("The consent has ended.");
    case HealthReason::ConsentRejected:
        return tr("The consent was refused or taken back.");
    case HealthReason::TokenRequired:
        return tr("The bank asks for a code that only the customer has.");
    case HealthReason::Overdue:
        return finding.date.isValid() ? tr("An update should have come by %1.").arg(day(finding.date))
                                      : tr("An update should have come by now.");
    case HealthReason::Unconfirmed:
        return tr("The connection was begun and never finished.");
    case HealthReason::ConsentWaiting:
        return tr("The customer has not finished giving the consent at the bank.");
    case HealthReason::ConsentEndsSoon:
        return tr("The consent ends on %1.").arg(day(finding.date));
    case HealthReason::NeverRead:
        return tr("Connected, but nothing has been read yet.");
    case HealthReason::OldData:
        return finding.date.isValid()
                   ? tr("Last read on %1, and nobody refreshes this link by itself.").arg(day(finding.date))
                   : tr("The data are old, and nobody refreshes this link by itself.");
    case HealthReason::InstitutionDown:
        return tr("The institution does not answer at the moment.");
    case HealthReason::Duplicate:
        return tr("Another link of this customer at the same institution is the better one.");
    case HealthReason::None:
        break;
    }
    return {};
}

QString LinkWords::advice(HealthAction action)
{
    switch (action) {
    case HealthAction::Refresh:
        return tr("You can ask for new data.");
    case HealthAction::AskCustomerToReconnect:
        return tr("The customer has to connect again.");
    case HealthAction::ResumeMfa:
        return tr("Ask again while the customer is there to give the code.");
    case HealthAction::Wait:
        return tr("Wait; there is nothing to do now.");
    case HealthAction::UpdateCredentials:
        return tr("New credentials are needed.");
    case HealthAction::RemoveDuplicate:
        return tr("The weaker link can go, once its older months are not needed.");
    case HealthAction::None:
        break;
    }
    return {};
}

QString LinkWords::action(HealthAction action)
{
    switch (action) {
    case HealthAction::Refresh:
    case HealthAction::ResumeMfa:
        //: button: asks Belvo to fetch data again; a dialog follows
        return tr("Refresh…");
    case HealthAction::UpdateCredentials:
        //: button; a dialog follows
        return tr("Update credentials…");
    case HealthAction::AskCustomerToReconnect:
        //: button: what the customer must do; a dialog follows
        return tr("Tell the customer…");
    case HealthAction::RemoveDuplicate:
        //: leads to the links of a customer at one institution, side by side
        return tr("Show the duplicates");
    case HealthAction::Wait:
    case HealthAction::None:
        break;
    }
    //: leads to the link in its list
    return tr("Show the link");
}

QList<FactLine> LinkWords::problems(const PersonHealth &health) const
{
    QList<FactLine> lines;
    for (const LinkProblem &problem : health.problems) {
        FactLine line;
        line.icon = problem.finding.severity == HealthState::Problem ? u"problem"_s : u"warning"_s;
        line.title = finding(problem.finding);
        line.detail = joined({m_names.institution(problem.institution), advice(problem.finding.action)});
        line.tone = toneOf(problem.finding.severity);
        line.value = action(problem.finding.action);
        line.target = linkTarget(problem.link);
        lines.append(line);
    }
    return lines;
}

QString LinkWords::others(const PersonHealth &health, const LinkProblem &problem) const
{
    QStringList sentences;
    for (const LinkHealth &link : health.links)
        if (link.link == problem.link)
            for (const HealthFinding &each : link.findings)
                if (each.reason != problem.finding.reason)
                    sentences.append(finding(each));
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString LinkWords::nextUpdate(const LinkHealth &link) const
{
    if (!link.nextUpdateFrom)
        return link.isRecurrent ? QString() : tr("not refreshed by itself");
    const QString from = day(*link.nextUpdateFrom);
    const QString to = link.nextUpdateTo ? day(*link.nextUpdateTo) : from;
    //: %1 and %2 dates between which new data are expected
    return from == to ? tr("next update %1").arg(from) : tr("next update %1 to %2").arg(from, to);
}

QList<FactLine> LinkWords::links(const PersonHealth &health) const
{
    QList<FactLine> lines;
    for (const LinkHealth &link : health.links) {
        FactLine line;
        line.icon = u"link"_s;
        line.title = m_names.institution(link.institution);
        line.detail = nextUpdate(link);
        line.pill = link.status.known ? CellFormatter::enumLabel(resources::links(), *link.status.known)
                                      : CellFormatter::visible(link.status.wire);
        line.tone = link.status.known ? link.status.known->tone : Tone::Neutral;
        if (link.lastUpdate)
            line.value = age(*link.lastUpdate);
        else
            line.value = tr("never read");
        line.target = linkTarget(link.link);
        lines.append(line);
    }
    return lines;
}

QString LinkWords::event(TimelineKind kind)
{
    switch (kind) {
    case TimelineKind::LinkCreated:
        return tr("Link created");
    case TimelineKind::LinkRead:
        return tr("Last read at the institution");
    case TimelineKind::RefreshAccepted:
        return tr("Refresh asked for here");
    case TimelineKind::RefreshFailed:
        return tr("Refresh refused");
    case TimelineKind::RetrievalDone:
        return tr("Data retrieved here");
    case TimelineKind::RetrievalFailed:
        return tr("Retrieval failed");
    case TimelineKind::CredentialsUpdated:
        return tr("Credentials updated here");
    case TimelineKind::CredentialsFailed:
        return tr("New credentials refused");
    case TimelineKind::CodeGiven:
        //: one that the bank had asked for
        return tr("Code handed on here");
    case TimelineKind::CodeRefused:
        //: one that the bank had asked for
        return tr("Code did not get through");
    case TimelineKind::Exported:
        return tr("Written to a file here");
    case TimelineKind::Copied:
        return tr("Copied here");
    case TimelineKind::LinkChanged:
        return tr("Link changed here");
    case TimelineKind::LinkDeleted:
        return tr("Link erased here");
    case TimelineKind::OtherCallFailed:
        return tr("A call failed");
    case TimelineKind::ConsentGranted:
        return tr("Consent given");
    case TimelineKind::ConsentExpires:
        return tr("Consent ended");
    case TimelineKind::FirstMovement:
        return tr("Oldest movement");
    case TimelineKind::LastMovement:
        return tr("Newest movement");
    case TimelineKind::DoneHere:
        break;
    }
    return {};
}

QString LinkWords::title(const TimelineEvent &happened) const
{
    if (happened.change)
        return changewords::sentence({.kind = happened.change->kind}); // details stand below
    if (happened.kind == TimelineKind::ConsentExpires && happened.at > m_now)
        return tr("Consent will end");
    return event(happened.kind);
}

QString LinkWords::facts(const TimelineEvent &happened)
{
    if (happened.change && happened.change->kind == ChangeRecord::Kind::Reveal)
        return fieldName(happened.change->subject);
    if (!happened.handover)
        return reason(happened.error);
    return joined({CellFormatter::visible(happened.handover->format.toUpper()),
                   happened.handover->hasPersonalData ? tr("with personal data") : QString()});
}

QList<FactLine> LinkWords::events(const std::vector<TimelineEvent> &timeline) const
{
    QList<FactLine> lines;
    for (const TimelineEvent &happened : timeline) {
        FactLine line;
        line.icon = isFailure(happened.kind) ? u"warning"_s : iconOf(happened);
        line.title = title(happened);
        QString where = happened.account.isEmpty() ? m_names.institution(happened.institution)
                                                   : m_names.fullAccount(happened.account);
        if (where.isEmpty())
            where = m_names.institutionOfLink(happened.link);
        line.detail = joined({where, facts(happened)});
        line.tone = isFailure(happened.kind) ? Tone::Attention : Tone::None;
        line.value = happened.isDay ? day(happened.at) : m_formatter.dateTime(happened.at);
        // What lies far back has no age but its date.
        if (!happened.isDay && happened.at <= m_now && age(happened.at) != line.value)
            line.valueDetail = age(happened.at);
        line.target = linkTarget(happened.link);
        lines.append(line);
    }
    return lines;
}

} // namespace vinculo::models
