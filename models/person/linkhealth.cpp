// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/person/linkhealth.h"

#include "models/duplicates/keeprules.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace vinculo::models {

using namespace Qt::StringLiterals;

namespace {

constexpr int kOldDays = 30;
constexpr qint64 kFirstReading = 3600;    //!< seconds a new link may take until it was read once
constexpr qint64 kRefreshTakes = 30 * 60; //!< seconds after which a refresh is no longer waited for
constexpr int kManyMissed = 2;

struct Institution
{
    bool isOpenFinance = false;
    bool isDown = false;
};

struct LinkFacts
{
    QString id;
    QString institution;
    QString user;
    ListedValue status;
    QString mode;
    QString rate;
    std::optional<QDateTime> created;
    std::optional<QDateTime> accessed;
};

QHash<QString, Institution> institutionsOf(const TableSnapshot &table)
{
    const SnapshotField name(table, "name");
    const SnapshotField kind(table, "integration_type");
    const SnapshotField status(table, "status");
    QHash<QString, Institution> institutions;
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        institutions.insert(name.string(row), {.isOpenFinance = kind.text(row) == "openfinance",
                                               .isDown = status.text(row) == "down"});
    return institutions;
}

//! Belvo's names say it too, where the institution itself could not be loaded.
Institution unknownInstitution(const QString &name)
{
    return {.isOpenFinance = isOpenFinanceName(name), .isDown = false};
}

std::vector<LinkFacts> linksOf(const TableSnapshot &table)
{
    const SnapshotField id(table, "id");
    const SnapshotField institution(table, "institution");
    const SnapshotField user(table, "institution_user_id");
    const SnapshotField status(table, "status");
    const SnapshotField mode(table, "access_mode");
    const SnapshotField rate(table, "refresh_rate");
    const SnapshotField created(table, "created_at");
    const SnapshotField accessed(table, "last_accessed_at");
    std::vector<LinkFacts> links;
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        links.push_back({.id = id.string(row),
                         .institution = institution.string(row),
                         .user = user.string(row),
                         .status = listedValue(status, row),
                         .mode = mode.string(row),
                         .rate = rate.string(row),
                         .created = created.time(row),
                         .accessed = accessed.time(row)});
    return links;
}

//! For the rules that also the page of duplicates goes by.
KeepFacts keepFactsOf(const LinkFacts &link)
{
    const auto instant = [](const std::optional<QDateTime> &at) {
        return at ? at->toMSecsSinceEpoch() * 1000 : std::int64_t(0);
    };
    return {.isValid = link.status.is("valid"),
            .isUnconfirmed = link.status.is("unconfirmed"),
            .isConsentAlive = {},
            .isRecurrent = link.mode == u"recurrent"_s,
            .lastAccessedAt = instant(link.accessed),
            .createdAt = instant(link.created)};
}

//! For each link that is not the best of its kind: the best one.
QHash<QString, QString> duplicates(const std::vector<LinkFacts> &links)
{
    std::map<std::pair<QString, QString>, const LinkFacts *> best;
    for (const LinkFacts &link : links) {
        if (link.user.isEmpty())
            continue;
        const LinkFacts *&one = best[{link.institution, link.user}];
        if (!one || isKeptRather(keepFactsOf(link), keepFactsOf(*one)))
            one = &link;
    }
    QHash<QString, QString> better;
    for (const LinkFacts &link : links) {
        const auto found = best.find({link.institution, link.user});
        if (found != best.end() && found->second->id != link.id)
            better.insert(link.id, found->second->id);
    }
    return better;
}

//! Looks at one link.
class Examination
{
public:
    Examination(const HealthSource &source, const LinkFacts &link, const Institution &institution)
        : m_source(source)
        , m_link(link)
        , m_institution(institution)
    {
    }

    LinkHealth result(const QString &betterLink)
    {
        m_health.link = m_link.id;
        m_health.institution = m_link.institution;
        m_health.status = m_link.status;
        m_health.isRecurrent = m_link.mode == u"recurrent"_s;
        m_health.lastUpdate = m_link.accessed;
        examineStatus();
        examineConsent();
        examineData();
        if (m_institution.isDown)
            find(HealthReason::InstitutionDown, HealthState::Attention, HealthAction::Wait);
        if (!betterLink.isEmpty())
            find(HealthReason::Duplicate, HealthState::Attention, HealthAction::RemoveDuplicate, {},
                 betterLink);
        std::ranges::stable_sort(m_health.findings, {}, [](const HealthFinding &finding) {
            return std::tuple(finding.severity != HealthState::Problem, finding.reason);
        });
        if (!m_health.findings.empty())
            m_health.state = m_health.findings.front().severity;
        return m_health;
    }

private:
    void find(HealthReason reason, HealthState severity, HealthAction action, const QDateTime &date = {},
              const QString &other = {})
    {
        m_health.findings.push_back(
            {.reason = reason, .severity = severity, .action = action, .date = date, .other = other});
    }

    void examineStatus()
    {
        const QDateTime created = m_link.created.value_or(QDateTime());
        const QDateTime accessed = m_link.accessed.value_or(created);
        // Open Finance has no password here: the customer goes to the bank again.
        const HealthAction again = m_institution.isOpenFinance ? HealthAction::AskCustomerToReconnect
                                                               : HealthAction::UpdateCredentials;
        if (m_link.status.is("invalid"))
            find(HealthReason::Invalid, HealthState::Problem, again, accessed);
        else if (m_link.status.is("token_required"))
            find(HealthReason::TokenRequired, HealthState::Problem, HealthAction::ResumeMfa, accessed);
        else if (m_link.status.is("unconfirmed"))
            find(HealthReason::Unconfirmed, HealthState::Attention, HealthAction::AskCustomerToReconnect,
                 created);
    }

    //! A renewed consent is one more row: the best of them counts.
    void examineConsent()
    {
        const ConsentFact *best = nullptr;
        for (const ConsentFact &consent : m_source.consents.consents)
            if (consent.link == m_link.id && (!best || consent.standing > best->standing))
                best = &consent;
        if (!best)
            return;
        const QDateTime end = best->expiresAt.value_or(QDateTime());
        constexpr auto kAsk = HealthAction::AskCustomerToReconnect;
        switch (best->standing) {
        case ConsentStanding::Expired:
            return find(HealthReason::ConsentExpired, HealthState::Problem, kAsk, end);
        case ConsentStanding::Rejected:
            return find(HealthReason::ConsentRejected, HealthState::Problem, kAsk);
        case ConsentStanding::EndsSoon:
            return find(HealthReason::ConsentEndsSoon, HealthState::Attention, kAsk, end);
        case ConsentStanding::Waiting:
            return find(HealthReason::ConsentWaiting, HealthState::Attention, kAsk);
        case ConsentStanding::Unknown:
        case ConsentStanding::Valid:
            return;
        }
    }

    [[nodiscard]] HealthAction refreshOrWait() const
    {
        const QDateTime accepted = m_source.refreshAcceptedAt.value(m_link.id);
        const bool isUnderWay = accepted.isValid() && accepted.secsTo(m_source.now) < kRefreshTakes;
        return isUnderWay || m_institution.isDown ? HealthAction::Wait : HealthAction::Refresh;
    }

    void examineData()
    {
        const bool works = m_link.status.is("valid");
        if (!m_link.accessed) {
            if (!works)
                return;
            const QDateTime created = m_link.created.value_or(QDateTime());
            const bool isNew = created.isValid() && created.secsTo(m_source.now) < kFirstReading;
            return find(HealthReason::NeverRead, HealthState::Attention,
                        isNew ? HealthAction::Wait : refreshOrWait(), created);
        }
        if (!m_health.isRecurrent) {
            if (works && m_link.accessed->daysTo(m_source.now) > kOldDays)
                find(HealthReason::OldData, HealthState::Attention, refreshOrWait(), *m_link.accessed);
            return;
        }
        const auto schedule = refreshSchedule(m_link.rate.toStdString(), *m_link.accessed, m_source.now);
        if (!schedule || !works) // one that does not work is not refreshed: its status says so already
            return;
        m_health.nextUpdateFrom = schedule->nextFrom;
        m_health.nextUpdateTo = schedule->nextTo;
        if (schedule->isOverdue)
            find(HealthReason::Overdue,
                 schedule->missed > kManyMissed ? HealthState::Problem : HealthState::Attention,
                 refreshOrWait(), *m_link.accessed);
    }

    const HealthSource &m_source;
    const LinkFacts &m_link;
    Institution m_institution;
    LinkHealth m_health;
};

} // namespace

bool isOpenFinanceName(const QString &institution)
{
    return institution.startsWith(u"of"_s) && institution.contains(u"_br_"_s);
}

PersonHealth linkHealth(const HealthSource &source)
{
    const auto institutions = institutionsOf(source.institutions);
    const std::vector<LinkFacts> links = linksOf(source.links);
    const QHash<QString, QString> better = duplicates(links);
    PersonHealth health;
    for (const LinkFacts &link : links) {
        Examination examination(source, link,
                                institutions.value(link.institution, unknownInstitution(link.institution)));
        const LinkHealth &one = health.links.emplace_back(examination.result(better.value(link.id)));
        health.state = std::max(health.state, one.state);
        if (!one.findings.empty())
            health.problems.push_back(
                {.link = one.link, .institution = one.institution, .finding = one.findings.front()});
    }
    std::ranges::stable_sort(health.problems, {}, [](const LinkProblem &problem) {
        return std::tuple(problem.finding.severity != HealthState::Problem, problem.finding.reason);
    });
    return health;
}

} // namespace vinculo::models
