// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/profile.h"
#include "core/domain/result.h"

#include <QLockFile>
#include <QString>

#include <memory>
#include <optional>

namespace vinculo::models {

//! One running plan per environment and host, for all windows and programs of this user (reliability goal
//! D3): a lock file beside the ledger with the process and the boot of the computer. It never grows old by
//! time; a process that is gone, or gone with the last boot, holds nothing. Let go when destroyed.
class PlanLock
{
public:
    PlanLock(const QString &directory, Environment environment, const QString &host);

    //! Nothing: it is ours. Conflict "plan_running": somebody else's, `message` has "process@computer" when
    //! known. Storage "ledger_unavailable": the directory refuses.
    [[nodiscard]] std::optional<ApiError> acquire();

private:
    [[nodiscard]] bool isLeftUnwritten() const;

    const QString m_path;
    std::unique_ptr<QLockFile> m_file;
};

} // namespace vinculo::models
