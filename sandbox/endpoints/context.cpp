// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/endpoints/context.h"

#include "core/domain/resources/registry.h"
#include "sandbox/endpoints/documents.h"
#include "sandbox/generator/movements.h"
#include "sandbox/mfa/challenge.h"
#include "sandbox/webhooks/announcer.h"

#include <algorithm>

namespace vinculo::sandbox {

void Context::reset()
{
    store = std::make_unique<Store>(seed);
    random = Random(seed ^ 0xC0FFEE);
    documents.clear();
    sessions.clear();
    widgetTokens.clear();
    limits = {};
    faults.clear();
    arrivals.clear();
    requests = 0;
    populate(*store, seed, size);
    // Others on a statement come from the two countries that have banks here.
    store->townspeople = static_cast<std::size_t>(
        std::ranges::count_if(store->people, [](const PersonRecord &person) { return !person.chilean; }));
    rowsOf = [this](const LinkRecord &link, std::string_view resource) {
        std::vector<const DocumentRecord *> rows;
        for (const ResourceSpec *spec : resources::all())
            if (isDocumentResource(*spec) && spec->retrieve.institutionResource == resource)
                for (const DocumentRecord &row : documents.rows(*store, *spec, store->indexOf(link), now))
                    if (!row.deleted)
                        rows.push_back(&row);
        return rows;
    };
    addGuests(*store, guests, seed, size.now);
    if (announcer)
        announcer->reset();
}

void Context::settle()
{
    for (LinkRecord &link : store->links) {
        if (link.deleted)
            continue;
        if (link.deleteDueAt && *link.deleteDueAt <= now) {
            if (announcer)
                announcer->deleted(*this, link);
            sessions.closeAll(store->indexOf(link));
            store->remove(link);
            continue;
        }
        if (!link.refreshDueAt || *link.refreshDueAt > now)
            continue;
        link.lastAccessedAt = *link.refreshDueAt;
        link.refreshDueAt = std::nullopt;
        for (const std::uint32_t account : link.accounts)
            store->accounts[account].collectedAt = *link.lastAccessedAt;
        for (const std::uint32_t owner : link.owners)
            store->owners[owner].collectedAt = *link.lastAccessedAt;
        addFreshMovements(*store, link, 3 + random.below(5), random, *link.lastAccessedAt);
        renderAccounts(*store, link);
        if (announcer)
            announcer->refreshed(*this, link);
    }
    if (announcer)
        announcer->watch(*this);
}

std::string Context::requestId()
{
    lastRequestId = store->ids.hex(IdKind::Request, requests++);
    return lastRequestId;
}

Response Context::problems(int status, const Problems &list)
{
    return errorResponse(status, list, requestId());
}

Response Context::problem(int status, Problem single)
{
    return problems(status, {std::move(single)});
}

Response Context::json(int status, std::string body)
{
    Response response;
    response.status = status;
    response.body = std::move(body);
    return response;
}

Response Context::challenge(const MfaSession &session)
{
    return json(428, challengeJson(session, store->links[session.link].id, requestId(), now));
}

} // namespace vinculo::sandbox
