// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/pages/pagecall.h"

namespace vinculo::sandbox {

// The steps of the widget, each in a file of its own, in the order in which a person takes them.

Response chooseInstitution(PageCall &call);
Response institutionChosen(PageCall &call);

//! Banks of Open Finance: consent, then the bank.
Response consentPage(PageCall &call, std::string_view problem = {});
Response consentGiven(PageCall &call);
Response bankPage(PageCall &call, std::string_view problem = {});
Response bankAnswered(PageCall &call);

//! Institutions with credentials.
Response loginPage(PageCall &call, std::string_view problem = {});
Response loggedIn(PageCall &call);

//! Shows the challenge of a 428 body.
Response challengePage(PageCall &call, const Response &challenge, std::string_view problem = {});
//! Shows the challenge of the session in the address once more.
Response openChallenge(PageCall &call);
Response challengeAnswered(PageCall &call);

//! Notes what the person met, for the exit callback, and answers the sentence to show.
std::string noteError(PageCall &call, const Response &response);

// The portal.
Response portalList(PageCall &call);
Response portalConsent(PageCall &call);
Response portalRevoke(PageCall &call);
Response portalRenew(PageCall &call);

//! Lifetimes that a consent can have.
std::vector<PageChoice> consentLifetimes(const PageCall &call);
//! Days of one of the lifetimes; 0 for no end and for everything else.
int lifetimeDays(const std::string &text);
//! What is read, in words.
std::vector<std::string> permissionSentences(const PageCall &call);

} // namespace vinculo::sandbox
