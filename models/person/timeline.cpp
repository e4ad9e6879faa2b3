// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/person/timeline.h"

#include <algorithm>
#include <functional>
#include <set>
#include <utility>

namespace vinculo::models {

using namespace Qt::StringLiterals;

namespace {

QDateTime startOf(QDate date)
{
    return {date, QTime(0, 0), Qt::UTC};
}

void addLinks(const TableSnapshot &links, std::vector<TimelineEvent> &events)
{
    const SnapshotField id(links, "id");
    const SnapshotField institution(links, "institution");
    const SnapshotField created(links, "created_at");
    const SnapshotField accessed(links, "last_accessed_at");
    for (std::size_t row = 0; row < links.rows.size(); ++row) {
        TimelineEvent event{.link = id.string(row), .institution = institution.string(row)};
        if (const auto at = created.time(row)) {
            event.kind = TimelineKind::LinkCreated;
            event.at = *at;
            events.push_back(event);
        }
        if (const auto at = accessed.time(row)) {
            event.kind = TimelineKind::LinkRead;
            event.at = *at;
            events.push_back(event);
        }
    }
}

void addConsents(const ConsentFacts &consents, std::vector<TimelineEvent> &events)
{
    for (const ConsentFact &consent : consents.consents) {
        TimelineEvent event{.link = consent.link, .institution = consent.institution};
        const bool wasGranted =
            consent.standing != ConsentStanding::Waiting && consent.standing != ConsentStanding::Rejected;
        if (!wasGranted)
            continue;
        if (consent.createdAt) {
            event.kind = TimelineKind::ConsentGranted;
            event.at = *consent.createdAt;
            events.push_back(event);
        }
        if (consent.expiresAt) {
            event.kind = TimelineKind::ConsentExpires;
            event.at = *consent.expiresAt;
            events.push_back(event);
        }
    }
}

//! Of all accounts together.
void addMovements(const TableSnapshot &transactions, std::vector<TimelineEvent> &events)
{
    const SnapshotField day(transactions, "value_date");
    std::optional<std::int64_t> first;
    std::optional<std::int64_t> last;
    std::size_t firstRow = 0;
    std::size_t lastRow = 0;
    for (std::size_t row = 0; row < transactions.rows.size(); ++row) {
        const auto date = day.number(row);
        if (date && (!first || *date < *first)) {
            first = date;
            firstRow = row;
        }
        if (date && (!last || *date > *last)) {
            last = date;
            lastRow = row;
        }
    }
    if (!first)
        return;
    const SnapshotField account(transactions, "account.id");
    const SnapshotField link(transactions, "account.link");
    const SnapshotField institution(transactions, "account.institution.name");
    for (const bool isFirst : {true, false}) {
        const std::size_t row = isFirst ? firstRow : lastRow;
        events.push_back({.kind = isFirst ? TimelineKind::FirstMovement : TimelineKind::LastMovement,
                          .at = startOf(day.date(row)),
                          .isDay = true,
                          .link = link.string(row),
                          .institution = institution.string(row),
                          .requestId = {},
                          .account = account.string(row)});
    }
}

//! Reading a list is nothing that happened to a link.
std::optional<TimelineKind> kindOf(const CallRecord &call)
{
    const bool isLink = call.pathTemplate == u"/api/links/{id}/"_s;
    switch (call.verb) {
    case HttpVerb::Get:
        return call.failed ? std::optional(TimelineKind::OtherCallFailed) : std::nullopt;
    case HttpVerb::Post:
        if (call.pathTemplate == u"/api/links/"_s)
            return {}; // the link itself tells when it was made
        if (call.pathTemplate.endsWith(u"/refresh/"_s))
            return call.failed ? TimelineKind::RefreshFailed : TimelineKind::RefreshAccepted;
        return call.failed ? TimelineKind::RetrievalFailed : TimelineKind::RetrievalDone;
    case HttpVerb::Put:
        return call.failed ? TimelineKind::CredentialsFailed : TimelineKind::CredentialsUpdated;
    case HttpVerb::Patch:
        if (!isLink)
            return call.failed ? TimelineKind::CodeRefused : TimelineKind::CodeGiven;
        return call.failed ? TimelineKind::OtherCallFailed : TimelineKind::LinkChanged;
    case HttpVerb::Delete:
        if (call.failed)
            return TimelineKind::OtherCallFailed;
        return isLink ? std::optional(TimelineKind::LinkDeleted) : std::nullopt;
    }
    return {};
}

QDateTime momentOf(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

//! Of one link; nothing where it is no event, or of none.
std::optional<TimelineEvent> eventOf(const storage::JournalEntry &entry)
{
    TimelineEvent event{.at = momentOf(entry.call.startedAtMs)};
    if (entry.change) {
        event.kind = TimelineKind::DoneHere;
        event.link = entry.change->object;
        event.change = entry.change;
        const storage::EntryKind about = storage::kindOf(entry);
        if (about != storage::EntryKind::Reveals && about != storage::EntryKind::People)
            return {};
    } else if (entry.handover) {
        event.kind = entry.handover->kind == HandoverRecord::Kind::Export ? TimelineKind::Exported
                                                                          : TimelineKind::Copied;
        event.link = entry.handover->object;
        event.handover = entry.handover;
    } else {
        const auto kind = kindOf(entry.call);
        if (!kind)
            return {};
        event.kind = *kind;
        event.link = entry.call.fetchedLink.isEmpty() ? entry.call.touchedLink : entry.call.fetchedLink;
        event.institution = entry.call.institution;
        event.requestId = entry.call.requestId;
        if (entry.call.failed)
            event.error = errorOf(entry.call);
    }
    return event.link.isEmpty() ? std::nullopt : std::optional(std::move(event));
}

//! By link.
QHash<QString, QString> institutionsOf(const TableSnapshot &links)
{
    const SnapshotField id(links, "id");
    const SnapshotField institution(links, "institution");
    QHash<QString, QString> institutions;
    for (std::size_t row = 0; row < links.rows.size(); ++row)
        institutions.insert(id.string(row), institution.string(row));
    return institutions;
}

void addJournal(const TimelineSource &source, const QHash<QString, QString> &institutions,
                std::vector<TimelineEvent> &events)
{
    for (const storage::JournalEntry &entry : source.journal) {
        std::optional<TimelineEvent> event = eventOf(entry);
        if (!event)
            continue;
        if (const auto known = institutions.find(event->link); known != institutions.end())
            event->institution = *known;
        else if (!source.formerLinks.contains(event->link))
            continue;
        events.push_back(*std::move(event));
    }
}

//! What was decided at once about several links happened once.
void addDecisions(const TimelineSource &source, const QHash<QString, QString> &institutions,
                  std::vector<TimelineEvent> &events)
{
    std::set<std::pair<qint64, bool>> told;
    for (const PersonDecision &decision : source.decisions) {
        QString link = decision.first.toString(QUuid::WithoutBraces);
        if (!institutions.contains(link))
            link = decision.second.toString(QUuid::WithoutBraces);
        if (!institutions.contains(link) || !told.emplace(decision.decidedAtMs, decision.isSame).second)
            continue;
        TimelineEvent event{
            .kind = TimelineKind::DoneHere, .at = momentOf(decision.decidedAtMs), .link = link};
        event.institution = institutions.value(link);
        event.change = ChangeRecord{.kind = decision.isSame ? ChangeRecord::Kind::PeopleJoined
                                                            : ChangeRecord::Kind::PeopleSplit};
        events.push_back(std::move(event));
    }
}

} // namespace

QHash<QString, QDateTime> acceptedRefreshes(const QList<storage::JournalEntry> &journal)
{
    QHash<QString, QDateTime> accepted;
    for (const storage::JournalEntry &entry : journal) {
        if (!entry.isCall() || entry.call.fetchedLink.isEmpty() ||
            kindOf(entry.call) != TimelineKind::RefreshAccepted)
            continue;
        QDateTime &last = accepted[entry.call.fetchedLink];
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(entry.call.startedAtMs, Qt::UTC);
        if (!last.isValid() || last < at)
            last = at;
    }
    return accepted;
}

std::vector<TimelineEvent> timeline(const TimelineSource &source)
{
    std::vector<TimelineEvent> events;
    addLinks(source.links, events);
    addConsents(source.consents, events);
    addMovements(source.transactions, events);
    const QHash<QString, QString> institutions = institutionsOf(source.links);
    addJournal(source, institutions, events);
    addDecisions(source, institutions, events);
    std::ranges::stable_sort(events, std::greater(), &TimelineEvent::at);
    return events;
}

} // namespace vinculo::models
