// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/enrichment/enrichmentspec.h"

namespace vinculo::enrichment {

// The tables that the four answers are shown as.
const ResourceSpec &categorizedTransactions();
const ResourceSpec &holderIncomes();
const ResourceSpec &incomeStreams();
const ResourceSpec &recurringPayments();
const ResourceSpec &recurringTransactions();
const ResourceSpec &riskMetrics();
const ResourceSpec &riskCategories();

} // namespace vinculo::enrichment
