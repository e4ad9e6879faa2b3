// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plans/plancheck.h"

#include "core/domain/resources/registry.h"
#include "models/flows/outcome.h"
#include "models/plans/plancare.h"
#include "models/plans/review/planimpact.h"
#include "models/refresh/fetchrecord.h"
#include "models/refresh/monthlycalls.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace vinculo::models {

namespace {

constexpr auto kBackground = api::Governor::Priority::Background;
constexpr int kLargestPage = 1'000;

//! Is something not known of what the link holds? Consents alone would be asked for at each dry run: those of
//! a link without owners are never known.
bool isUncounted(const PlanTarget &target)
{
    const bool hasMonths = target.firstMonth.isValid() && target.lastMonth.isValid();
    return target.accounts < 0 || target.transactions < 0 || (target.transactions > 0 && !hasMonths);
}

//! What could not be read now is kept as it was.
void takeCounts(PlanTarget &target, const PlanTarget &counted)
{
    const auto take = [](qint64 &count, qint64 found) { count = found >= 0 ? found : count; };
    take(target.accounts, counted.accounts);
    take(target.transactions, counted.transactions);
    take(target.consents, counted.consents);
    if (counted.firstMonth.isValid() && counted.lastMonth.isValid()) {
        target.firstMonth = counted.firstMonth;
        target.lastMonth = counted.lastMonth;
    }
}

} // namespace

PlanCheck::PlanCheck(PlanServices services, const PlanHead &head, const QUuid &owner, QObject *parent)
    : QObject(parent)
    , m_services(std::move(services))
    , m_head(head)
    , m_owner(owner)
{
}

PlanCheck::~PlanCheck() = default;

void PlanCheck::start()
{
    if (asksInstitutions(m_head.kind))
        readInstitutions(1);
    else
        next();
}

void PlanCheck::readInstitutions(int page)
{
    m_listing = m_services.client
                    .list(resources::institutions(),
                          {.filters = {}, .page = page, .pageSize = kLargestPage, .priority = kBackground})
                    .then(this, [this](const Result<api::ListPage> &answer) { onInstitutions(answer); });
}

void PlanCheck::onInstitutions(const Result<api::ListPage> &answer)
{
    if (!answer) {
        Q_EMIT failed(answer.error());
        return;
    }
    for (std::size_t row = 0; answer->rows && row < answer->rows->rowCount; ++row) {
        const QString name = wireText(*answer->rows, row, "name");
        if (wireText(*answer->rows, row, "status") == "down"_L1)
            m_down.insert(name);
        const QStringList limited =
            limitedKinds(wireText(*answer->rows, row, "resources").split(u", "_s, Qt::SkipEmptyParts));
        if (!limited.isEmpty())
            m_delivers.insert(name, limited);
    }
    if (answer->hasNext)
        readInstitutions(answer->nextPage);
    else
        next();
}

void PlanCheck::next()
{
    const int count = std::clamp(m_services.pace.checkPage, 1,
                                 countsFirst() ? static_cast<int>(PlanImpact::kMostAlone) : kLargestPage);
    m_reading = m_services.ledger.itemsIn(m_head.id, {PlanItemState::Waiting}, m_after, count)
                    .then(this, [this](const Result<QList<PlanItem>> &answer) { onItems(answer); });
}

void PlanCheck::onItems(const Result<QList<PlanItem>> &answer)
{
    if (!answer) {
        Q_EMIT failed(answer.error());
        return;
    }
    if (answer->isEmpty()) {
        Q_EMIT finished();
        return;
    }
    m_page = *answer;
    m_after = m_page.last().place;
    QStringList ids;
    for (const PlanItem &item : m_page)
        ids += item.target.id;
    m_listing = m_services.client
                    .list(resources::links(), {.filters = {{u"id"_s, FilterOp::In, ids}},
                                               .page = 1,
                                               .pageSize = static_cast<int>(ids.size()),
                                               .priority = kBackground})
                    .then(this, [this](const Result<api::ListPage> &page) { onLinks(page); });
}

//! What is not in the list may be gone, or the list was not filtered as asked: only reading it tells.
void PlanCheck::onLinks(const Result<api::ListPage> &answer)
{
    if (!answer) {
        Q_EMIT failed(answer.error());
        return;
    }
    QHash<QString, LinkRow> links;
    for (std::size_t row = 0; answer->rows && row < answer->rows->rowCount; ++row)
        if (auto link = LinkRow::fromChunk(answer->rows, row))
            links.insert(link->id.toLower(), *link);
    for (const PlanItem &item : std::as_const(m_page)) {
        const auto found = links.constFind(item.target.id.toLower());
        if (found == links.constEnd())
            m_missing.append(item);
        else
            look(item, *found);
    }
    readNextMissing();
}

void PlanCheck::readNextMissing()
{
    if (m_missing.isEmpty()) {
        weighNext();
        return;
    }
    m_detail = m_services.client.detail(resources::links(), m_missing.first().target.id, kBackground)
                   .then(this, [this](const Result<api::ChunkPtr> &answer) { onMissing(answer); });
}

void PlanCheck::onMissing(const Result<api::ChunkPtr> &answer)
{
    if (!answer && !provesAbsence(answer.error())) {
        Q_EMIT failed(answer.error());
        return;
    }
    const PlanItem item = m_missing.takeFirst();
    const std::optional<LinkRow> link = answer ? LinkRow::fromChunk(*answer) : std::nullopt;
    if (!answer)
        rule(item, PlanItemState::AlreadyGone, u"not_found"_s);
    else if (link)
        look(item, *link);
    else
        rule(item, PlanItemState::Skipped, u"unreadable"_s);
    readNextMissing();
}

void PlanCheck::look(const PlanItem &item, const LinkRow &link)
{
    if (const auto reason = objection(m_head.kind, m_head.settings, link))
        rule(item, PlanItemState::Skipped, *reason);
    else if (asksInstitutions(m_head.kind) && m_services.isHeld && m_services.isHeld(link.institution))
        rule(item, PlanItemState::Skipped, u"bank_held"_s);
    else if (m_down.contains(link.institution))
        rule(item, PlanItemState::Skipped, u"institution_down"_s);
    else if (m_head.kind == PlanKind::RefreshLinks &&
             m_services.client.governor().refreshCooldown(item.target.id))
        rule(item, PlanItemState::Skipped, u"link_refreshed"_s);
    else if (m_services.journal && asksInstitutions(m_head.kind))
        m_unweighed.append({item, link.institution});
}

//! One more refusal would make Belvo give up the link, one more call may count against the customer's month:
//! not asked for in bulk.
void PlanCheck::weighNext()
{
    if (m_unweighed.isEmpty()) {
        count();
        return;
    }
    const QString id = m_unweighed.first().item.target.id;
    m_sharing = m_services.linksSharingLimits ? m_services.linksSharingLimits(id) : QStringList();
    m_fetches = std::make_unique<FetchRecord>(*m_services.journal, m_services.profile,
                                              QStringList(id) + m_sharing, m_services.clock.utcMs);
    connect(m_fetches.get(), &FetchRecord::changed, this, &PlanCheck::onWeighed);
}

void PlanCheck::onWeighed()
{
    if (!m_fetches || !m_fetches->isRead())
        return;
    const auto [item, institution] = m_unweighed.takeFirst();
    // with what this plan will send about other links of the customer
    const auto before = static_cast<int>(std::ranges::count_if(
        m_sharing, [this](const QString &link) { return m_spending.contains(link.toLower()); }));
    const PlanDemand demand = demandOf(m_head.kind, m_head.settings, item.step, m_services.clock.utcMs());
    if (const auto reason = careObjection(demand, m_fetches->counts(), m_delivers.value(institution), before))
        rule(item, PlanItemState::Skipped, *reason);
    else if (!m_sharing.isEmpty())
        m_spending.insert(item.target.id.toLower());
    m_fetches.release()->deleteLater(); // it is calling
    weighNext();
}

bool PlanCheck::countsFirst() const
{
    return m_head.kind == PlanKind::DeleteLinks && m_head.count <= m_services.pace.counted;
}

//! Afterwards nobody can.
void PlanCheck::count()
{
    if (countsFirst()) {
        for (const PlanItem &item : std::as_const(m_page))
            if (isUncounted(item.target) &&
                std::ranges::find(m_ruled, item.place, &PlanItem::place) == m_ruled.cend())
                m_counted.append(item);
    }
    if (m_counted.isEmpty()) {
        record();
        return;
    }
    m_isLastCount = false;
    countThese();
}

void PlanCheck::countThese()
{
    QList<PlanTarget> targets;
    for (const PlanItem &item : std::as_const(m_counted))
        targets.append(item.target);
    m_counting = std::make_unique<PlanImpact>(m_services.client, m_head.kind, targets);
    connect(m_counting.get(), &PlanImpact::progressed, this, &PlanCheck::onCounting);
    connect(m_counting.get(), &PlanImpact::finished, this, &PlanCheck::onCounted);
    m_counting->start();
}

//! Not of each: the words about it are read aloud.
void PlanCheck::onCounting()
{
    constexpr qint64 kStep = 10;
    const qint64 counted =
        m_countedBefore +
        std::ranges::count_if(m_counting->targets(), [](const auto &target) { return !isUncounted(target); });
    if (counted / kStep == m_findings.counted / kStep)
        return;
    m_findings.counted = counted;
    Q_EMIT progressed();
}

//! One list that Belvo does not give leaves its counts unknown; without a connection nothing is erased
//! either. A disturbance may have passed: then all of them are counted once more.
void PlanCheck::onCounted()
{
    if (m_counting->wasDisturbed() && !m_counting->wasCut() && !std::exchange(m_isLastCount, true)) {
        m_counting.release()->deleteLater(); // it is calling
        countThese();
        return;
    }
    for (qsizetype i = 0; i < m_counted.size(); ++i)
        takeCounts(m_counted[i].target, m_counting->targets()[i]);
    m_countedBefore +=
        std::ranges::count_if(m_counted, [](const PlanItem &item) { return !isUncounted(item.target); });
    m_findings.counted = m_countedBefore;
    const std::optional<ApiError> cut = m_counting->wasCut() ? m_counting->error() : std::nullopt;
    m_counting.release()->deleteLater(); // it is calling
    if (cut)
        Q_EMIT failed(*cut);
    else
        record();
}

void PlanCheck::rule(PlanItem item, PlanItemState state, const QString &code)
{
    item.state = state;
    item.code = code;
    if (state == PlanItemState::AlreadyGone)
        item.verifiedAt = QDateTime::fromMSecsSinceEpoch(m_services.clock.utcMs(), Qt::UTC);
    m_ruled.append(item);
}

void PlanCheck::record()
{
    m_recording = m_services.ledger.record(m_head.id, m_owner, m_ruled + m_counted)
                      .then(this, [this](const Result<bool> &answer) {
                          if (!answer) {
                              Q_EMIT failed(answer.error());
                              return;
                          }
                          QList<PlanChange> changes;
                          for (const PlanItem &item : std::as_const(m_ruled)) {
                              changes.append({item, PlanItemState::Waiting});
                              ++m_findings.reasons[item.code];
                          }
                          for (const PlanItem &item : std::as_const(m_counted))
                              changes.append({item, PlanItemState::Waiting});
                          m_findings.checked += m_page.size();
                          m_ruled.clear();
                          m_counted.clear();
                          next();
                          Q_EMIT recorded(changes);
                          Q_EMIT progressed();
                      });
}

} // namespace vinculo::models
