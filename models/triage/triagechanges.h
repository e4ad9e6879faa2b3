// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/changerecord.h"
#include "core/domain/triagedecision.h"

#include <QList>
#include <QString>

namespace vinculo::models {

//! What somebody has changed about a link that needs attention, for the journal: one record for each part.
//! Never what a note says or said. `linkId` may be empty.
[[nodiscard]] QList<ChangeRecord> triageChanges(const QString &linkId, const TriageDecision &before,
                                                const TriageDecision &after);
//! A lane was done for today, or is taken up again: `done.day` is invalid then.
[[nodiscard]] ChangeRecord laneChange(const LaneDone &done);

} // namespace vinculo::models
