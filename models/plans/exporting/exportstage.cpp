// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plans/exporting/exportstage.h"

#include "models/plans/exporting/exportlists.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace vinculo::models {

ExportStage::ExportStage(PlanServices services, PlanHead head, const QUuid &owner, QObject *parent)
    : QObject(parent)
    , m_services(std::move(services))
    , m_head(std::move(head))
    , m_owner(owner)
{
}

void ExportStage::open()
{
    const bool areKnown = std::ranges::all_of(m_head.settings.resources, exportableList);
    if (!areKnown || !m_services.partsKey) {
        const ApiError newer{.kind = ErrorKind::Storage, .code = u"ledger_newer"_s};
        QMetaObject::invokeMethod(
            this, [this, newer] { Q_EMIT failed(newer); }, Qt::QueuedConnection);
        return;
    }
    m_unlocking = m_services.partsKey().then(this, [this](const Result<storage::CacheKeyPtr> &key) {
        if (key)
            check(*key);
        else
            Q_EMIT failed(key.error());
    });
}

void ExportStage::check(const storage::CacheKeyPtr &key)
{
    m_parts.emplace(ExportParts::directoryOf(m_services.ledger.directory(), m_services.profile.id, m_head.id),
                    key);
    m_batches = std::make_unique<PartBatches>(m_services, m_head.id, *m_parts);
    m_check = std::make_unique<PartCheck>(m_services, m_head, m_owner, *m_parts);
    connect(m_check.get(), &PartCheck::recorded, this, &ExportStage::recorded);
    connect(m_check.get(), &PartCheck::finished, this, &ExportStage::opened);
    connect(m_check.get(), &PartCheck::failed, this, &ExportStage::failed);
    m_check->start();
}

std::optional<PartSource> ExportStage::source() const
{
    return m_parts ? std::optional(PartSource{.parts = *m_parts, .batches = m_batches.get()}) : std::nullopt;
}

void ExportStage::write()
{
    m_assembly = std::make_unique<ExportAssembly>(m_services, m_head, *m_parts);
    connect(m_assembly.get(), &ExportAssembly::finished, this, [this] {
        m_isWritten = true;
        Q_EMIT written();
    });
    connect(m_assembly.get(), &ExportAssembly::stopped, this, &ExportStage::stopped);
    connect(m_assembly.get(), &ExportAssembly::failed, this, &ExportStage::failed);
    m_assembly->start();
}

void ExportStage::stop()
{
    m_assembly->stop();
}

void ExportStage::removeParts() const
{
    m_parts->remove();
}

} // namespace vinculo::models
