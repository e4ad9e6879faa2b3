// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/endpoints/context.h"

namespace vinculo::sandbox {

// One function per operation of the API. `id` is the path's identifier, empty for collections.
using Handler = Response (*)(Context &context, const Request &request, const std::string &id);

Response apiRoot(Context &context, const Request &request, const std::string &id);
Response createToken(Context &context, const Request &request, const std::string &id);

Response listInstitutions(Context &context, const Request &request, const std::string &id);
Response showInstitution(Context &context, const Request &request, const std::string &id);

Response listLinks(Context &context, const Request &request, const std::string &id);
Response showLink(Context &context, const Request &request, const std::string &id);
Response registerLink(Context &context, const Request &request, const std::string &id);
Response resumeLink(Context &context, const Request &request, const std::string &id);
Response modifyLink(Context &context, const Request &request, const std::string &id);
Response updateLink(Context &context, const Request &request, const std::string &id);
Response refreshLink(Context &context, const Request &request, const std::string &id);
Response deleteLink(Context &context, const Request &request, const std::string &id);

Response listAccounts(Context &context, const Request &request, const std::string &id);
Response showAccount(Context &context, const Request &request, const std::string &id);
Response retrieveAccounts(Context &context, const Request &request, const std::string &id);
Response resumeAccounts(Context &context, const Request &request, const std::string &id);
Response deleteAccount(Context &context, const Request &request, const std::string &id);

Response listTransactions(Context &context, const Request &request, const std::string &id);
Response showTransaction(Context &context, const Request &request, const std::string &id);
Response retrieveTransactions(Context &context, const Request &request, const std::string &id);
Response resumeTransactions(Context &context, const Request &request, const std::string &id);
Response deleteTransaction(Context &context, const Request &request, const std::string &id);

Response listOwners(Context &context, const Request &request, const std::string &id);
Response showOwner(Context &context, const Request &request, const std::string &id);
Response retrieveOwners(Context &context, const Request &request, const std::string &id);
Response resumeOwners(Context &context, const Request &request, const std::string &id);
Response deleteOwner(Context &context, const Request &request, const std::string &id);

Response listConsents(Context &context, const Request &request, const std::string &id);
Response showConsent(Context &context, const Request &request, const std::string &id);

// Over transactions that come along, retired at Belvo.
Response categorizeTransactions(Context &context, const Request &request, const std::string &id);
Response enrichIncomes(Context &context, const Request &request, const std::string &id);
Response enrichRecurringExpenses(Context &context, const Request &request, const std::string &id);
Response enrichRiskInsights(Context &context, const Request &request, const std::string &id);

} // namespace vinculo::sandbox
