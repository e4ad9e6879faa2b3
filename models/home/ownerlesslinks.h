// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/home/portfoliocount.h"
#include "models/table/columntable.h"
#include "models/table/uuidhash.h"
#include "models/totals/latestjob.h"

#include <QObject>

#include <unordered_set>

namespace vinculo::models {

//! The links that some owner is known of. Any thread.
[[nodiscard]] std::unordered_set<api::Uuid, UuidHash> ownedLinks(const TableSnapshot &owners);

//! The links whose owner is not known, as a table. Belvo has no filter for them, and they may be more than an
//! address has room for. Filled on a worker. GUI thread.
class OwnerlessLinks : public QObject
{
    Q_OBJECT
public:
    explicit OwnerlessLinks(QObject *parent = nullptr);

    //! Rows of before stay until the new ones are found; without all owners nobody is said to have none.
    void find(const KnownRows &links, const KnownRows &owners);
    [[nodiscard]] ColumnTable &table() { return m_table; }
    [[nodiscard]] bool isFinding() const { return m_job.isRunning(); }

private:
    ColumnTable m_table;
    LatestJob<TableContents> m_job;
};

} // namespace vinculo::models
