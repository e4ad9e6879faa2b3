// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/diagnosis/diagnosisflow.h"

#include "core/domain/resources/registry.h"
#include "models/person/snapshotfield.h"

#include <algorithm>
#include <utility>

namespace vinculo::models {

using namespace Qt::StringLiterals;
using namespace diagnosisspans;

namespace {

constexpr int kRowsAtOnce = 1000; //!< the most that Belvo gives on a page
constexpr int kMostFailures = 10; //!< told to Belvo: the newest
constexpr std::chrono::minutes kCooldown(10);

constexpr Source kOfBelvo[] = {Source::Link,     Source::Institution, Source::Owners,
                               Source::Consents, Source::Accounts,    Source::Rows};

//! After such an answer the other calls would meet the same.
std::optional<WhyNot> whyStop(const ApiError &error)
{
    switch (error.kind) {
    case ErrorKind::RateLimited:
        return WhyNot::Paused;
    case ErrorKind::Unauthorized:
        // that one is about a consent, not about the keys
        return error.code == "consent_without_accounts"_L1 ? std::nullopt : std::optional(WhyNot::Stopped);
    case ErrorKind::Offline:
    case ErrorKind::Insecure:
        return WhyNot::Stopped;
    case ErrorKind::Timeout:
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::Validation:
    case ErrorKind::MfaRequired:
    case ErrorKind::Conflict:
    case ErrorKind::Server:
    case ErrorKind::Protocol:
    case ErrorKind::OutcomeUnknown:
    case ErrorKind::ReadOnly:
    case ErrorKind::Storage:
    case ErrorKind::Cancelled:
        break;
    }
    return {};
}

const ResourceSpec &specOf(Source source, const ResourceSpec &rows)
{
    switch (source) {
    case Source::Link:
    case Source::Journal:
        return resources::links();
    case Source::Institution:
        return resources::institutions();
    case Source::Owners:
        return resources::owners();
    case Source::Consents:
        return resources::consents();
    case Source::Accounts:
        return resources::accounts();
    case Source::Rows:
        break;
    }
    return rows;
}

TableSnapshot &tableOf(DiagnosisFacts &facts, Source source)
{
    switch (source) {
    case Source::Institution:
        return facts.institutions;
    case Source::Owners:
        return facts.owners;
    case Source::Consents:
        return facts.consents;
    case Source::Accounts:
        return facts.accounts;
    case Source::Rows:
        return facts.rows;
    case Source::Link:
    case Source::Journal:
        break;
    }
    return facts.link;
}

} // namespace

DiagnosisFlow::DiagnosisFlow(const DiagnosisServices &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        const auto pause = m_services.client.governor().rateState().pausedFor;
        leaveOut(pause ? WhyNot::Paused : WhyNot::TooSlow);
        finish();
    });
}

DiagnosisFlow::~DiagnosisFlow() = default;

void DiagnosisFlow::start(const DiagnosisSubject &subject)
{
    Q_ASSERT(subject.resource);
    m_linkCall.abort();
    for (auto &list : m_lists)
        list.abort();
    m_subject = subject;
    m_facts = {.resource = subject.resource,
               .now = QDateTime::fromMSecsSinceEpoch(m_services.utcMs(), Qt::UTC),
               .statusBefore = subject.statusBefore};
    m_calls = 0;
    m_asked = {};
    m_pending = {};
    m_nextPage = 0;
    m_nextDocument = 0;
    m_link.reset();
    for (auto &table : m_tables)
        table.reset();
    if (const auto wait = m_services.client.governor().refreshCooldown(subject.linkId))
        m_facts.refreshAccepted =
            m_facts.now.addSecs(wait->count() - std::chrono::seconds(kCooldown).count());
    m_state = State::Running;
    m_deadline.start(m_patience);
    readJournal();
    readLink();
    judge();
}

void DiagnosisFlow::cancel()
{
    if (m_state != State::Running)
        return;
    m_deadline.stop();
    leaveOut(WhyNot::Stopped);
    m_state = State::Cancelled;
    judge();
}

void DiagnosisFlow::readJournal()
{
    m_pending[indexOf(Source::Journal)] = true;
    m_facts.isJournalKept = m_services.journal.isPersistent();
    if (m_services.logged)
        m_facts.logged = m_services.logged(m_subject.linkId);
    m_journalCall = m_services.journal
                        .fetches(m_services.profile, m_subject.linkId,
                                 m_facts.now.addDays(-kJournalDays).toMSecsSinceEpoch(),
                                 m_facts.now.addDays(1).toMSecsSinceEpoch())
                        .then(this, [this](const Result<QList<CallRecord>> &calls) {
                            m_pending[indexOf(Source::Journal)] = false;
                            stateOf(Source::Journal).whyNot = calls ? WhyNot::None : WhyNot::NoJournal;
                            if (calls)
                                m_facts.calls = *calls;
                            proceed();
                        });
}

void DiagnosisFlow::readLink()
{
    ++m_calls;
    m_asked[indexOf(Source::Link)] = m_pending[indexOf(Source::Link)] = true;
    m_linkCall = m_services.client.detail(resources::links(), m_subject.linkId)
                     .then(this, [this](const Result<api::ChunkPtr> &link) {
                         m_pending[indexOf(Source::Link)] = false;
                         if (link && *link && (*link)->rowCount == 1)
                             onLink(*link);
                         else
                             onFailure(Source::Link, link ? ApiError{} : link.error());
                         proceed();
                     });
}

void DiagnosisFlow::onLink(const api::ChunkPtr &link)
{
    m_link = link;
    auto &table = m_tables[indexOf(Source::Link)];
    table = std::make_unique<ColumnTable>(resources::links());
    table->append(link);
    m_facts.link = table->snapshot();
    stateOf(Source::Link) = {.whyNot = WhyNot::None, .error = {}};
    lookAtBank();
    readList(Source::Institution, resources::institutions(),
             {.key = u"name"_s, .op = FilterOp::Equals, .values = {institution()}});
    const api::ListFilter ofLink{.key = u"link"_s, .op = FilterOp::Equals, .values = {m_subject.linkId}};
    readList(Source::Rows, *m_subject.resource, ofLink);
    const bool areRows = m_subject.resource == &resources::accounts();
    const bool areOfBank = !m_subject.resource->retrieve.institutionResource.empty() &&
                           m_subject.resource->group == ResourceGroup::Banking;
    if (!areRows && areOfBank)
        readList(Source::Accounts, resources::accounts(), ofLink);
    else if (!areRows)
        stateOf(Source::Accounts).whyNot = WhyNot::NotStated; // nothing hangs on them
}

//! From what this program has seen of the bank: asks nobody.
void DiagnosisFlow::lookAtBank()
{
    m_facts.isBankWatched = static_cast<bool>(m_services.outage);
    const auto outage = m_services.outage ? m_services.outage(institution()) : std::nullopt;
    if (!outage || outage->figures.failures == 0 || outage->state == OutageState::Recovered)
        return;
    // Belvo's word that it is down proves nothing about our own calls.
    const BankFinding finding = findingOf(outage->figures, m_facts.now.toMSecsSinceEpoch());
    m_facts.bankTrouble = BankTrouble{.isSuspected = finding == BankFinding::Suspected,
                                      .failures = outage->figures.failures,
                                      .attempts = outage->figures.attempts,
                                      .since = outage->since};
}

void DiagnosisFlow::readList(Source source, const ResourceSpec &spec, const api::ListFilter &filter, int page)
{
    if (m_calls >= kMostCalls)
        return;
    ++m_calls;
    m_asked[indexOf(source)] = m_pending[indexOf(source)] = true;
    m_lists[indexOf(source)] =
        m_services.client.list(spec, {.filters = {filter}, .page = page, .pageSize = kRowsAtOnce})
            .then(this, [this, source](const Result<api::ListPage> &answer) {
                m_pending[indexOf(source)] = false;
                if (answer)
                    take(source, *answer);
                else
                    onFailure(source, answer.error());
                proceed();
            });
}

void DiagnosisFlow::take(Source source, const api::ListPage &page)
{
    auto &table = m_tables[indexOf(source)];
    if (!table)
        table = std::make_unique<ColumnTable>(specOf(source, *m_subject.resource));
    if (page.rows)
        table->append(page.rows);
    tableOf(m_facts, source) = table->snapshot();
    stateOf(source) = {.whyNot = WhyNot::None, .error = {}};
    if (source == Source::Consents && page.rows)
        m_facts.permissions.insert(permissionsOf(*page.rows));
    if (source != Source::Rows)
        return;
    m_nextPage = page.hasNext ? page.nextPage : 0;
    m_facts.rowsAtBelvo = page.total;
    if (m_subject.resource == &resources::accounts()) {
        m_facts.accounts = m_facts.rows;
        stateOf(Source::Accounts).whyNot = WhyNot::None;
    } else if (m_subject.resource == &resources::owners()) {
        m_facts.owners = m_facts.rows;
        stateOf(Source::Owners).whyNot = WhyNot::None;
    }
}

void DiagnosisFlow::onFailure(Source source, const ApiError &error)
{
    const bool isFurtherPage = source == Source::Rows && stateOf(source).isAnswered();
    if (isFurtherPage)
        m_nextPage = 0; // the rows that are here stay
    else
        stateOf(source) = {.whyNot = WhyNot::CallFailed, .error = error};
    const auto pause = m_services.client.governor().rateState().pausedFor;
    if (pause)
        m_facts.pausedUntil = m_facts.now.addMSecs(pause->count());
    if (const auto reason = whyStop(error))
        leaveOut(*reason);
    else if (source == Source::Link)
        leaveOut(WhyNot::LinkUnread);
    // Where the rows are what others go by, their failure is that of both.
    if (source == Source::Rows && m_subject.resource == &resources::accounts())
        stateOf(Source::Accounts) = stateOf(source);
    if (source == Source::Rows && m_subject.resource == &resources::owners())
        stateOf(Source::Owners) = stateOf(source);
}

void DiagnosisFlow::leaveOut(WhyNot whyNot)
{
    for (const Source source : kOfBelvo) {
        if (stateOf(source).whyNot != WhyNot::NotYet)
            continue;
        if (source == Source::Link)
            m_linkCall.abort();
        else
            m_lists[indexOf(source)].abort();
        m_pending[indexOf(source)] = false;
        stateOf(source) = {.whyNot = whyNot, .error = {}};
    }
    m_lists[indexOf(Source::Rows)].abort(); // a further page of rows that are here
    m_pending[indexOf(Source::Rows)] = false;
    m_nextPage = 0;
    if (whyNot == WhyNot::Paused && !m_facts.pausedUntil.isValid())
        if (const auto pause = m_services.client.governor().rateState().pausedFor)
            m_facts.pausedUntil = m_facts.now.addMSecs(pause->count());
    if (m_pending[indexOf(Source::Journal)] && whyNot != WhyNot::LinkUnread && !m_deadline.isActive()) {
        m_journalCall.abort();
        m_pending[indexOf(Source::Journal)] = false;
        stateOf(Source::Journal).whyNot = whyNot;
    }
}

bool DiagnosisFlow::isSettled(Source source) const
{
    return m_facts.of(source).whyNot != WhyNot::NotYet;
}

QStringList DiagnosisFlow::documents() const
{
    return m_subject.documents.isEmpty() ? documentsOf(m_facts.owners) : m_subject.documents;
}

bool DiagnosisFlow::hasConsentOfLink() const
{
    const SnapshotField link(m_facts.consents, "link_id");
    for (std::size_t row = 0; row < m_facts.consents.rows.size(); ++row)
        if (link.string(row) == m_subject.linkId)
            return true;
    return false;
}

//! Consents are listed by document only, and a link does not name the one of its owner.
void DiagnosisFlow::proceedWithConsents(const DiagnosedLink &link)
{
    if (!isSettled(Source::Institution) || !institutionOf(m_facts, link).isOpenFinance ||
        m_pending[indexOf(Source::Consents)])
        return;
    const QStringList known = documents();
    if (!known.isEmpty()) {
        const bool isOpen = m_facts.has(Source::Consents) || !isSettled(Source::Consents);
        if (!isOpen || hasConsentOfLink() || m_nextDocument >= known.size())
            return;
        if (m_calls < kMostCalls)
            readConsents(known[m_nextDocument++]);
        else
            stateOf(Source::Consents).whyNot = WhyNot::PartOfRows;
        return;
    }
    if (m_facts.has(Source::Owners)) {
        if (!isSettled(Source::Consents))
            stateOf(Source::Consents).whyNot = WhyNot::NoDocument;
    } else if (isSettled(Source::Owners)) {
        if (!isSettled(Source::Consents))
            stateOf(Source::Consents) = m_facts.of(Source::Owners);
    } else if (!m_asked[indexOf(Source::Owners)] && m_subject.resource != &resources::owners()) {
        readOwners();
    }
}

void DiagnosisFlow::readOwners()
{
    readList(Source::Owners, resources::owners(),
             {.key = u"link"_s, .op = FilterOp::Equals, .values = {m_subject.linkId}});
}

void DiagnosisFlow::readConsents(const QString &document)
{
    readList(Source::Consents, resources::consents(),
             {.key = u"user_document"_s, .op = FilterOp::Equals, .values = {document}});
}

void DiagnosisFlow::proceed()
{
    if (m_state != State::Running)
        return;
    if (const auto link = linkOf(m_facts))
        proceedWithConsents(*link);
    const auto isBusy = [this] {
        return std::ranges::any_of(m_pending, [](bool isPending) { return isPending; });
    };
    if (!isBusy() && m_nextPage > 0 && m_calls < kMostCalls)
        readList(Source::Rows, *m_subject.resource,
                 {.key = u"link"_s, .op = FilterOp::Equals, .values = {m_subject.linkId}},
                 std::exchange(m_nextPage, 0));
    if (isBusy())
        judge();
    else
        finish();
}

void DiagnosisFlow::finish()
{
    m_deadline.stop();
    m_state = State::Done;
    judge();
}

void DiagnosisFlow::judge()
{
    m_results = examine(m_facts);
    Q_EMIT changed();
}

Conclusion DiagnosisFlow::conclusion() const
{
    return conclude(m_results, m_facts.now);
}

QString DiagnosisFlow::institution() const
{
    return SnapshotField(m_facts.link, "institution").string(0);
}

QString DiagnosisFlow::institutionName() const
{
    return m_facts.institutions.rows.empty() ? QString()
                                             : SnapshotField(m_facts.institutions, "display_name").string(0);
}

QList<DiagnosisFlow::Failure> DiagnosisFlow::failures() const
{
    QList<Failure> failures;
    for (const Source source : kOfBelvo) {
        const SourceState &state = m_facts.of(source);
        if (state.whyNot != WhyNot::CallFailed || !state.error)
            continue;
        const bool isOne = source == Source::Link;
        failures.append({.at = m_facts.now,
                         .what = u"GET "_s + toText(specOf(source, *m_subject.resource).path) +
                                 (isOne ? u"{id}/"_s : QString()),
                         .status = state.error->httpStatus,
                         .code = state.error->code,
                         .requestId = state.error->requestId});
    }
    QList<CallRecord> calls = m_facts.calls + loggedCalls(m_facts);
    std::ranges::sort(calls, std::greater(), &CallRecord::startedAtMs);
    for (const CallRecord &call : std::as_const(calls)) {
        const bool isOfInterest = call.failed || call.pathTemplate.endsWith("/refresh/"_L1);
        if (!isOfInterest || call.status == 0 || failures.size() >= kMostFailures)
            continue;
        failures.append({.at = QDateTime::fromMSecsSinceEpoch(call.startedAtMs, Qt::UTC),
                         .what = toString(call.verb) + u' ' + call.pathTemplate,
                         .status = call.status,
                         .code = call.errorCode,
                         .requestId = call.requestId});
    }
    return failures;
}

} // namespace vinculo::models
