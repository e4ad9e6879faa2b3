// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/resourcespec.h"

#include <span>
#include <string_view>

namespace vinculo::resources {

const ResourceSpec &institutions();
const ResourceSpec &links();
const ResourceSpec &accounts();
const ResourceSpec &transactions();
const ResourceSpec &owners();
const ResourceSpec &consents();

const ResourceSpec &balances();
const ResourceSpec &bills();
const ResourceSpec &investments();
const ResourceSpec &investmentTransactions();
const ResourceSpec &exchanges();

const ResourceSpec &employmentRecords();
const ResourceSpec &currentEmployments();
const ResourceSpec &employments();
const ResourceSpec &employmentMetrics();

const ResourceSpec &invoices();
const ResourceSpec &taxComplianceStatus();
const ResourceSpec &taxReturns();
const ResourceSpec &taxRetentions();
const ResourceSpec &taxStatus();
const ResourceSpec &financialStatements();
const ResourceSpec &invoicesCl();
const ResourceSpec &taxStatusCl();
const ResourceSpec &debtReports();

const ResourceSpec &incomes();
const ResourceSpec &recurringExpenses();
const ResourceSpec &riskInsights();

//! Every resource, in the order of the navigation.
std::span<const ResourceSpec *const> all();
//! nullptr when there is no resource of that name.
const ResourceSpec *find(std::string_view name);

} // namespace vinculo::resources
