// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/listrequest.h"
#include "core/domain/plan.h"
#include "core/domain/resourcespec.h"
#include "models/export/exportoptions.h"

#include <QStringList>

#include <string_view>
#include <vector>

namespace vinculo::models {

//! Resources that Belvo lists by link, without any further condition: those that a task can write into files.
[[nodiscard]] const std::vector<const ResourceSpec *> &exportableLists();
//! The one with this key (ResourceSpec::name); nullptr: none of them.
[[nodiscard]] const ResourceSpec *exportableList(const QString &key);
[[nodiscard]] QString keyOf(const ResourceSpec &spec);
//! The column that says whose link a row is, of lists that Belvo gives of several links at once; empty: rows
//! do not say it, or each link has to be asked for on its own.
[[nodiscard]] std::string_view linkColumnOf(const ResourceSpec &spec);

//! Between the words of a plan and the options of an export. Words that nobody knows mean the first option.
[[nodiscard]] ExportOptions optionsOf(const PlanFile &file);
//! The folder is left as it is.
void setOptions(PlanFile &file, const ExportOptions &options);

//! The folder that one plan writes into, below the one that was chosen: "belvo-export-2026-11-26-1a2b3c4d".
//! Another one for every plan, and the same whenever it is asked for.
[[nodiscard]] QString exportFolderOf(const PlanHead &plan);

} // namespace vinculo::models
