// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"
#include "models/plans/exporting/exportassembly.h"
#include "models/plans/exporting/partcheck.h"
#include "models/plans/exporting/partfetch.h"

#include <QObject>

#include <memory>
#include <optional>

namespace vinculo::models {

//! What a run of an export does besides reading: opens what was put aside, and writes the files in the end.
//! GUI thread.
class ExportStage : public QObject
{
    Q_OBJECT
public:
    //! `owner` has taken the plan in the ledger.
    ExportStage(PlanServices services, PlanHead head, const QUuid &owner, QObject *parent = nullptr);

    //! opened() or failed() follows, later. Whatever has happened to the key and the parts since: what cannot
    //! be opened is to be read again, and recorded() says so.
    void open();
    //! From opened() on.
    [[nodiscard]] std::optional<PartSource> source() const;
    //! written(), stopped() or failed() follows.
    void write();
    void stop(); //!< of write()
    [[nodiscard]] bool isWriting() const { return m_assembly && !m_isWritten; }
    [[nodiscard]] bool isWritten() const { return m_isWritten; } //!< all files are there
    void removeParts() const;

Q_SIGNALS:
    void recorded(const QList<vinculo::models::PlanChange> &changes);
    void opened();
    void written();
    void stopped();
    void failed(const vinculo::ApiError &error);

private:
    void check(const storage::CacheKeyPtr &key);

    const PlanServices m_services;
    const PlanHead m_head;
    const QUuid m_owner;
    std::optional<ExportParts> m_parts;
    Call<storage::CacheKeyPtr> m_unlocking;
    std::unique_ptr<PartCheck> m_check;
    std::unique_ptr<PartBatches> m_batches;
    std::unique_ptr<ExportAssembly> m_assembly;
    bool m_isWritten = false;
};

} // namespace vinculo::models
