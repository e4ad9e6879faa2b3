// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/planbench.h"

using namespace Qt::StringLiterals;

namespace vinculo::tests {

using models::PlanBoard;
using models::PlanRun;
using models::PlanServices;

bool PlanBench::begin()
{
    m_directory = std::make_unique<QTemporaryDir>();
    const bool isThere = startBelvo();
    m_ledger = std::make_unique<storage::Ledger>(storage::LedgerOptions{
        .filePath = m_directory->filePath(u"v/ledger.sqlite"_s), .reserveBytes = 100'000});
    m_pace = quickPace();
    m_key = std::make_shared<const storage::CacheKey>(storage::CacheKey::random());
    connectTo();
    return isThere;
}

bool PlanBench::startBelvo(quint16 port)
{
    auto options = SandboxClient::defaults();
    options.people = 60;
    options.transactions = 600;
    options.port = port;
    m_belvo = std::make_unique<SandboxClient>(options);
    return m_belvo->startProblem().isEmpty();
}

quint16 PlanBench::stopBelvo()
{
    const auto port = static_cast<quint16>(m_belvo->baseUrl().port());
    m_belvo.reset();
    return port;
}

void PlanBench::end()
{
    m_board.reset();
    m_connection.reset();
    m_ledger.reset();
    m_belvo.reset();
}

PlanServices PlanBench::services() const
{
    return {.ledger = *m_ledger,
            .client = m_connection->client,
            .profile = m_profile,
            .clock = m_connection->clock(),
            .pace = m_pace,
            .partsKey = [this] {
                CallSource<storage::CacheKeyPtr> source;
                source.finish(m_key);
                return source.call();
            }};
}

void PlanBench::connectTo(Access access, api::RateLimits limits)
{
    m_board.reset();
    m_connection = std::make_unique<PlanConnection>(m_belvo->baseUrl(), access, limits);
    m_profile = planProfile(m_belvo->baseUrl(), access);
    m_board = std::make_unique<PlanBoard>(services());
}

//! Valid ones at banks that are well, newest first.
QStringList PlanBench::links(int count)
{
    QSet<QString> wellBanks;
    for (const QJsonValue &bank : m_belvo->all(u"/api/institutions/?page_size=1000"_s))
        if (bank["status"_L1] != "down"_L1)
            wellBanks.insert(bank["name"_L1].toString());
    QStringList ids;
    for (const QJsonValue &row : m_belvo->all(u"/api/links/?page_size=1000&status=valid"_s))
        if (wellBanks.contains(row["institution"_L1].toString()) && ids.size() < count)
            ids += row["id"_L1].toString();
    return ids;
}

PlanDraft PlanBench::draftOf(PlanKind kind, const QStringList &ids)
{
    PlanDraft draft{.kind = kind, .reason = u"LGPD art. 18"_s, .ticket = u"T-1"_s};
    if (kind == PlanKind::ChangeAccessMode)
        draft.settings.accessMode = u"single"_s;
    if (kind == PlanKind::RetrieveData)
        draft.settings.resources = {u"accounts"_s};
    if (kind == PlanKind::ExportData)
        draft.settings.resources = {u"accounts"_s, u"transactions"_s};
    for (const QString &id : ids)
        draft.targets.append({.id = id, .institution = u"gotham"_s, .name = u"M••• S•••"_s});
    return draft;
}

PlanRun *PlanBench::frozen(const PlanDraft &draft)
{
    const Result<QUuid> id = awaited(m_board->freeze(draft));
    return id ? m_board->run(*id) : nullptr;
}

QList<PlanItem> PlanBench::items(PlanRun *run)
{
    return awaited(m_board->items(run->head().id, 0, 1'000)).value_or(QList<PlanItem>());
}

int PlanBench::arrivals(const QString &method, const QString &path)
{
    for (const QJsonValue &entry : m_belvo->get(u"/_sandbox/arrivals/"_s).array())
        if (entry["method"_L1] == method && entry["path"_L1] == path)
            return entry["count"_L1].toInt();
    return 0;
}

QJsonObject PlanBench::link(const QString &id)
{
    return m_belvo->get(u"/api/links/%1/"_s.arg(id)).object();
}

int PlanBench::statusOf(const QString &id)
{
    return m_belvo->get(u"/api/links/%1/"_s.arg(id)).status;
}

} // namespace vinculo::tests
