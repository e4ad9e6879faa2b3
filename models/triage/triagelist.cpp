// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/triage/triagelist.h"

#include "models/home/rowstargets.h"
#include "models/home/snapshotreader.h"
#include "models/outage/outageboard.h"
#include "models/triage/triagechanges.h"

#include <utility>

namespace vinculo::models {

using namespace Qt::StringLiterals;
using Aside = TriageDecision::Aside;

namespace {

//! What the lanes are called where their counts are remembered; never changed.
QString countName(ErrorLane lane)
{
    constexpr std::array kNames = {"lane_end_user"_L1, "lane_bank"_L1, "lane_belvo"_L1, "lane_us"_L1,
                                   "lane_watch"_L1};
    static_assert(kNames.size() == kTriageLanes);
    return QString(kNames[static_cast<std::size_t>(lane)]);
}

QString idText(const api::Uuid &id)
{
    return QString::fromStdString(id.toString());
}

} // namespace

TriageList::TriageList(Portfolio &portfolio, ListCache &lists, storage::TriageStore *store, QObject *parent)
    : QObject(parent)
    , m_portfolio(portfolio)
    , m_store(store)
    , m_look([this](TriagePicture picture) { onLooked(std::move(picture)); })
{
    connect(&m_portfolio, &Portfolio::pictureChanged, this, &TriageList::look);
    connect(&lists, &ListCache::linkForgotten, this, [this](const QString &linkId) {
        api::Uuid id;
        if (!api::Uuid::parse(linkId.toStdString(), id))
            return;
        const api::Uuid mark = linkMark(profile().id, id);
        auto rest = std::make_shared<TriageDecisions>(*m_decisions);
        rest->erase(mark);
        m_linksOf.erase(mark);
        m_decisions = rest;
        if (m_store)
            m_store->forgetLink(profile().id, idText(mark));
    });
    m_isLoaded = !m_store;
    if (!m_store)
        return;
    connect(m_store, &storage::TriageStore::writeFailed, this, &TriageList::storeFailed);
    m_load = m_store->load(profile().id).then(this, [this](const Result<storage::TriageRecord> &record) {
        onLoaded(record);
    });
}

void TriageList::setOutages(const OutageBoard *outages)
{
    if (m_outages)
        m_outages->disconnect(this);
    m_outages = outages;
    if (outages)
        connect(outages, &OutageBoard::changed, this, &TriageList::onOutages);
    onOutages();
}

void TriageList::onOutages()
{
    const QList<Outage> outages = m_outages ? m_outages->outages() : QList<Outage>();
    QHash<QString, QDateTime> since;
    for (const Outage &outage : outages)
        if (outage.state == OutageState::Confirmed || outage.state == OutageState::Suspected)
            since.insert(outage.institution, outage.since);
    if (since == m_downSince)
        return;
    m_downSince = std::move(since);
    look();
}

void TriageList::onLoaded(const Result<storage::TriageRecord> &record)
{
    m_isLoaded = true;
    if (record) {
        auto decisions = std::make_shared<TriageDecisions>();
        for (const TriageDecision &decision : record->decisions) {
            api::Uuid mark;
            if (api::Uuid::parse(decision.mark.toStdString(), mark))
                decisions->emplace(mark, decision);
        }
        for (const auto &[mark, decision] : *m_decisions) // decided while they were read
            decisions->insert_or_assign(mark, decision);
        m_decisions = decisions;
        for (const LaneDone &done : record->done)
            if (!m_done[static_cast<std::size_t>(done.lane)].day.isValid())
                m_done[static_cast<std::size_t>(done.lane)] = done;
    }
    look();
}

//! Rows that somebody put aside must not show up for a moment: decisions come first.
void TriageList::look()
{
    if (!m_isLoaded || !m_portfolio.hasPicture())
        return;
    const PortfolioInput material = m_portfolio.material();
    m_lookedOn = today();
    TriageInput input{.links = material.links,
                      .institutions = material.institutions,
                      .consents = material.consents,
                      .areConsentsComplete = m_portfolio.consents().isComplete,
                      .troubles = m_portfolio.troubles(),
                      .downSince = m_downSince,
                      .decisions = m_decisions,
                      .marks = m_marks,
                      .profile = profile(),
                      .now = material.now};
    m_look.start([input = std::move(input)](const std::atomic_bool &isCancelled) {
        return triagePicture(input, isCancelled);
    });
}

void TriageList::onLooked(TriagePicture picture)
{
    m_marks = picture.marks;
    m_picture = std::make_shared<const TriagePicture>(std::move(picture));
    bringBack(m_picture->returned);
    rememberCounts();
    Q_EMIT changed();
}

//! What is over is over: the same trouble next month is a new one.
void TriageList::bringBack(const std::vector<api::Uuid> &marks)
{
    QList<TriageDecision> kept;
    auto decisions = std::make_shared<TriageDecisions>(*m_decisions);
    for (const api::Uuid &mark : marks) {
        const auto found = decisions->find(mark);
        if (found == decisions->end())
            continue;
        const TriageDecision &before = found->second;
        TriageDecision after{.mark = before.mark, .note = before.note, .assignee = before.assignee};
        kept.append(after);
        if (after.isEmpty())
            decisions->erase(found);
        else
            found->second = after;
    }
    if (kept.isEmpty())
        return;
    m_decisions = decisions;
    if (m_store)
        m_store->save(profile().id, kept);
}

void TriageList::rememberCounts()
{
    const bool isCertain =
        m_picture->areLinksComplete && m_picture->areConsentsComplete && m_picture->areInstitutionsKnown;
    if (!isCertain)
        return;
    QHash<QString, qint64> counts;
    for (std::size_t lane = 0; lane < kTriageLanes; ++lane)
        counts.insert(countName(static_cast<ErrorLane>(lane)),
                      static_cast<qint64>(m_picture->lanes[lane].count));
    m_portfolio.remember(counts);
}

std::optional<qint64> TriageList::change(ErrorLane lane) const
{
    if (!m_picture->areLinksComplete || !m_picture->areConsentsComplete || !m_picture->areInstitutionsKnown)
        return {};
    const auto before = m_portfolio.lastVisitCount(countName(lane));
    return before ? std::optional(static_cast<qint64>((*m_picture)[lane].count) - *before) : std::nullopt;
}

TriageDecision TriageList::decision(const api::Uuid &link) const
{
    const api::Uuid mark = linkMark(profile().id, link);
    m_linksOf.insert_or_assign(mark, link);
    const auto found = m_decisions->find(mark);
    return found == m_decisions->end() ? TriageDecision{.mark = idText(mark)} : found->second;
}

std::optional<TriageRow> TriageList::latest(const TriageRow &row) const
{
    // Nearly always it stands where it stood; many rows may be asked about at once.
    const bool isThere = row.row < m_picture->links.rows.size() &&
                         SnapshotColumn(m_picture->links, "id").uuid(row.row) == row.link;
    if (isThere)
        return row;
    const TriageRow *now = m_picture->find(row.link);
    return now ? std::optional(*now) : std::nullopt;
}

TriageDecision TriageList::putAside(const TriageRow &row, Aside aside,
                                    const std::optional<QDateTime> &until) const
{
    TriageDecision decision = this->decision(row.link);
    decision.aside = aside;
    const bool isAside = aside != Aside::No;
    decision.asideSinceMs = isAside ? now().toMSecsSinceEpoch() : 0;
    decision.untilMs = isAside && until ? until->toMSecsSinceEpoch() : 0;
    const auto link = latest(row);
    decision.status = isAside && link ? m_picture->status(*link) : QString();
    decision.reason = isAside ? QString::fromLatin1(triageRule(row.reason).name) : QString();
    return decision;
}

QList<TriageDecision> TriageList::decide(const QList<TriageDecision> &decisions)
{
    QList<TriageDecision> before;
    QList<ChangeRecord> changes;
    auto all = std::make_shared<TriageDecisions>(*m_decisions);
    for (const TriageDecision &decision : decisions) {
        api::Uuid mark;
        if (!api::Uuid::parse(decision.mark.toStdString(), mark))
            continue;
        const auto found = all->find(mark);
        before.append(found == all->end() ? TriageDecision{.mark = decision.mark} : found->second);
        const auto link = m_linksOf.find(mark);
        changes += triageChanges(link == m_linksOf.end() ? QString() : idText(link->second), before.last(),
                                 decision);
        if (decision.isEmpty())
            all->erase(mark);
        else
            all->insert_or_assign(mark, decision);
    }
    m_decisions = all;
    if (m_store)
        m_store->save(profile().id, decisions);
    look();
    for (const ChangeRecord &change : std::as_const(changes))
        Q_EMIT noted(change);
    Q_EMIT changed();
    return before;
}

std::optional<LaneDone> TriageList::done(ErrorLane lane) const
{
    const LaneDone &done = m_done[static_cast<std::size_t>(lane)];
    return done.day == today() ? std::optional(done) : std::nullopt;
}

void TriageList::setDone(ErrorLane lane, bool isDone)
{
    const LaneDone done{.lane = lane,
                        .day = isDone ? today() : QDate(),
                        .count = isDone ? static_cast<qint64>((*m_picture)[lane].count) : 0};
    m_done[static_cast<std::size_t>(lane)] = done;
    if (m_store)
        m_store->saveDone(profile().id, done);
    Q_EMIT noted(laneChange(done));
    Q_EMIT changed();
}

void TriageList::onMinute()
{
    const bool isDue = m_picture->nextReturnMs > 0 && m_picture->nextReturnMs <= now().toMSecsSinceEpoch();
    if (isDue || (m_lookedOn.isValid() && m_lookedOn != today()))
        look();
}

QByteArray TriageList::linkJson(const TriageRow &row) const
{
    const TableSnapshot &links = m_picture->links;
    const auto link = latest(row);
    if (!link || link->row >= links.rows.size())
        return {};
    const RowRef &ref = links.rows[link->row];
    const api::ChunkPtr &page = links.chunks[ref.chunk];
    return page ? page->raw.row(ref.row) : QByteArray();
}

PlanTarget TriageList::planTarget(const TriageRow &row) const
{
    PlanTarget target;
    target.id = idText(row.link);
    if (const auto link = latest(row)) {
        target.institution = m_picture->institutionName(*link);
        target.status = m_picture->status(*link);
    }
    return target;
}

RowsTarget TriageList::target(const TriageRow &row, TriageAction action) const
{
    const auto link = latest(row);
    if (!link)
        return rowstargets::linksOfIds({idText(row.link)});
    switch (action) {
    case TriageAction::ShowInstitution:
        return {.page = u"institutions"_s,
                .filters = {{u"name"_s, FilterOp::Equals, {m_picture->institutionName(*link)}}}};
    case TriageAction::ShowCalls: {
        const auto failed = trouble(row.link).value_or(LinkTrouble());
        const ErrorFacts error{.code = failed.code, .kind = failed.kind};
        return rowstargets::failedCalls(&error, idText(row.link));
    }
    case TriageAction::ShowTwins: {
        const std::string_view user = SnapshotColumn(m_picture->links, "institution_user_id").text(link->row);
        const QString text = QString::fromUtf8(user.data(), static_cast<qsizetype>(user.size()));
        return {.page = u"links"_s,
                .filters = {{u"institution"_s, FilterOp::Equals, {m_picture->institutionName(*link)}},
                            {u"institution_user_id"_s, FilterOp::Equals, {text}}}};
    }
    case TriageAction::HandBack:
    case TriageAction::Refresh:
    case TriageAction::ShowLink:
    case TriageAction::Erase:
    case TriageAction::Diagnose:
        break;
    }
    return rowstargets::linksOfIds({idText(row.link)});
}

std::optional<LinkTrouble> TriageList::trouble(const api::Uuid &link) const
{
    const LinkTroubles troubles = m_portfolio.troubles();
    const auto found = troubles.constFind(storage::Journal::markOf(profile(), idText(link)));
    return found == troubles.cend() ? std::nullopt : std::optional(*found);
}

} // namespace vinculo::models
