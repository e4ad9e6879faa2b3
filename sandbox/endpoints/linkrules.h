// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/endpoints/body.h"
#include "sandbox/endpoints/context.h"

namespace vinculo::sandbox {

// Rules that several operations on links share.

//! The living link of a path's identifier; null for anything else.
LinkRecord *linkOf(Context &context, const std::string &id);

void checkAccessMode(Body &body, const std::optional<std::string> &mode);
//! One to three digits and "d".
void checkDays(Body &body, const char *field, const std::optional<std::string> &text);
void checkResources(Body &body, const InstitutionRecord &institution,
                    const std::vector<std::string> &resources);
//! 3 to 256 letters, digits, - and _.
void checkExternalId(Body &body, const std::optional<std::string> &externalId);

//! How the bank refuses one of the test users, or nothing.
std::optional<Problem> loginProblem(const std::string &username, const std::string &password);

//! Why live contact with the bank is impossible right now, or nothing. With `reviving`, a link that waits for
//! a token, or that is invalid at a bank that can ask again, is let through.
std::optional<Response> refusal(Context &context, const LinkRecord &link, bool reviving);
//! Counts an unsuccessful live call: six of them in a row invalidate the link.
Response failLogin(Context &context, LinkRecord &link, std::string_view variant = {});
//! How the link's bank would ask before live contact; nothing when it does not.
std::optional<ChallengeStyle> challengeBefore(Context &context, const LinkRecord &link);
//! After a successful live call or answer.
void confirm(Context &context, LinkRecord &link);

//! 429 when five synchronous deletions of that resource happened within a minute.
std::optional<Response> throttleDeletion(Context &context, const std::string &resource);

//! Carries on a session: PATCH on `collection`.
Response resume(Context &context, const Request &request, const std::string &collection);
//! Does what the session was opened for.
Response perform(Context &context, const Request &request, LinkRecord &link, const std::string &collection,
                 const PendingAction &action);

//! The rows a retrieval answers with, as a JSON array.
std::string retrievedRows(Context &context, const Request &request, LinkRecord &link,
                          const std::string &collection, const PendingAction &action);

} // namespace vinculo::sandbox
