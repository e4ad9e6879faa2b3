// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/documents/document.h"

namespace vinculo::sandbox {

// One maker per resource, each in a file of the resource's name.

void makeBalances(const DocumentSource &source, DocumentRows &rows);
void makeBills(const DocumentSource &source, DocumentRows &rows);
void makeExchanges(const DocumentSource &source, DocumentRows &rows);
void makeInvestments(const DocumentSource &source, DocumentRows &rows);
void makeInvestmentTransactions(const DocumentSource &source, DocumentRows &rows);

void makeEmploymentRecords(const DocumentSource &source, DocumentRows &rows);
void makeCurrentEmployments(const DocumentSource &source, DocumentRows &rows);
void makeEmployments(const DocumentSource &source, DocumentRows &rows);
void makeEmploymentMetrics(const DocumentSource &source, DocumentRows &rows);

void makeInvoices(const DocumentSource &source, DocumentRows &rows);
void makeTaxComplianceStatus(const DocumentSource &source, DocumentRows &rows);
void makeTaxReturns(const DocumentSource &source, DocumentRows &rows);
void makeTaxRetentions(const DocumentSource &source, DocumentRows &rows);
void makeTaxStatus(const DocumentSource &source, DocumentRows &rows);
void makeFinancialStatements(const DocumentSource &source, DocumentRows &rows);
void makeInvoicesCl(const DocumentSource &source, DocumentRows &rows);
void makeTaxStatusCl(const DocumentSource &source, DocumentRows &rows);
void makeDebtReports(const DocumentSource &source, DocumentRows &rows);

void makeIncomes(const DocumentSource &source, DocumentRows &rows);
void makeRecurringExpenses(const DocumentSource &source, DocumentRows &rows);
void makeRiskInsights(const DocumentSource &source, DocumentRows &rows);

} // namespace vinculo::sandbox
