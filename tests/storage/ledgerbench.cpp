// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/ledgerbench.h"

#include "core/domain/plandigest.h"
#include "tests/storage/awaited.h"

namespace vinculo::tests {

using namespace Qt::StringLiterals;
using storage::Ledger;

void LedgerBench::begin()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_path = m_directory->filePath(u"new/ledger.sqlite"_s);
}

PlanHead LedgerBench::head(qint64 count)
{
    PlanHead head;
    head.id = QUuid::createUuid();
    head.kind = PlanKind::RetrieveData;
    head.settings = {.accessMode = u"single"_s,
                     .resources = {u"accounts"_s, u"owners"_s},
                     .from = QDate(2026, 1, 1),
                     .to = QDate(2026, 2, 1)};
    head.profileId = QUuid(u"11111111-2222-4333-8444-555555555555"_s);
    head.profileName = u"Já'); DROP TABLE plans; --"_s;
    head.environment = Environment::Production;
    head.host = u"api.belvo.com"_s;
    head.reason = u"LGPD"_s;
    head.ticket = u"T-1"_s;
    head.operatorName = u"ana"_s;
    head.createdAt = QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC);
    head.count = count;
    return head;
}

QList<PlanTarget> LedgerBench::targets(qint64 count)
{
    QList<PlanTarget> targets;
    for (qint64 i = 0; i < count; ++i)
        targets.append({.id = u"6f1c2d3e-4a5b-4c6d-8e7f-%1"_s.arg(i, 12, 10, QChar(u'0')),
                        .institution = u"gotham"_s,
                        .name = u"M••• S•••"_s,
                        .externalId = u"customer-17"_s,
                        .status = u"valid"_s,
                        .accessMode = u"recurrent"_s,
                        .accounts = i,
                        .transactions = -1,
                        .consents = 1,
                        .firstMonth = QDate(2025, 1, 1),
                        .lastMonth = {},
                        .keptId = u"6f1c2d3e-4a5b-4c6d-8e7f-ffffffffffff"_s});
    return targets;
}

PlanHead LedgerBench::sealed(PlanHead head, const QList<PlanTarget> &targets)
{
    PlanDigest digest(head);
    for (const PlanTarget &target : targets)
        digest.add(target);
    head.digest = digest.result();
    return head;
}

QUuid LedgerBench::made(Ledger &ledger, qint64 count)
{
    const QList<PlanTarget> all = targets(count);
    return awaited(ledger.create(sealed(head(count), all), all)).value_or(QUuid());
}

} // namespace vinculo::tests
