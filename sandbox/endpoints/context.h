// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/admin/faults.h"
#include "sandbox/admin/limits.h"
#include "sandbox/documents/documentshelf.h"
#include "sandbox/generator/guests.h"
#include "sandbox/generator/population.h"
#include "sandbox/http/errors.h"
#include "sandbox/http/message.h"
#include "sandbox/mfa/sessions.h"
#include "sandbox/pages/widgettoken.h"
#include "sandbox/store/clock.h"
#include "sandbox/store/store.h"

#include <functional>
#include <map>
#include <memory>

namespace vinculo::sandbox {

class Announcer;

//! What the endpoints share. One call at a time works on it; Api holds the lock.
struct Context
{
    std::uint64_t seed = 1;
    PopulationSize size;
    std::vector<Guest> guests; //!< come after everybody else
    std::string secretId;
    std::string secretPassword;
    bool limited = true;

    Clock clock{0};
    std::unique_ptr<Store> store;
    DocumentShelf documents;
    Random random{1};
    MfaSessions sessions;
    WidgetTokens widgetTokens;
    Limits limits;
    Faults faults;
    std::map<std::pair<std::string, std::string>, std::int64_t> arrivals; //!< (method, path) → count
    std::uint64_t requests = 0;
    Instant now = 0;                      //!< of the call at hand
    std::shared_ptr<Announcer> announcer; //!< of webhooks; null: none are sent
    //! The rows of the remaining resources that a link has, until it is read again; empty: none are kept.
    std::function<std::vector<const DocumentRecord *>(const LinkRecord &link, std::string_view resource)>
        rowsOf;
    std::string lastRequestId; //!< made for the call at hand

    //! Generates everything again, as at the start; the clock goes on.
    void reset();
    //! Carries out what has become due: refreshes and deletions that were accepted earlier.
    void settle();

    //! 32 hexadecimal digits, new for every answer.
    std::string requestId();
    Response problems(int status, const Problems &problems);
    Response problem(int status, Problem problem);
    Response json(int status, std::string body);
    //! 428 for an open session.
    Response challenge(const MfaSession &session);
};

} // namespace vinculo::sandbox
