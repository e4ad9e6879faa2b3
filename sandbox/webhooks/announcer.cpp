// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/webhooks/announcer.h"

#include "sandbox/rows/rows.h"
#include "sandbox/webhooks/eventdata.h"

#include <algorithm>

namespace vinculo::sandbox {

namespace {

// Identifiers of webhooks and of what they announce come from far behind those of answered calls.
constexpr std::uint64_t kFirstWebhook = 1ULL << 40;
constexpr std::uint64_t kFirstRequest = 1ULL << 41;
constexpr Instant kRetrievalTime = 2 * kSecond;
constexpr Instant kWarning = 7 * kDay;

//! Accounts, owners and transactions come before what is made from them.
std::vector<std::string> inOrder(std::vector<std::string> resources)
{
    const auto rank = [](const std::string &resource) {
        constexpr std::string_view first[] = {"ACCOUNTS", "OWNERS", "TRANSACTIONS"};
        return std::find(std::begin(first), std::end(first), resource) - std::begin(first);
    };
    std::stable_sort(resources.begin(), resources.end(),
                     [&](const auto &a, const auto &b) { return rank(a) < rank(b); });
    return resources;
}

} // namespace

Announcer::Announcer(std::shared_ptr<Outbox> outbox)
    : m_outbox(std::move(outbox))
{
}

std::string Announcer::makeRequestId(const Context &context)
{
    return context.store->ids.hex(IdKind::Request, kFirstRequest + m_requests++);
}

std::string Announcer::send(Context &context, WebhookEvent event, const LinkRecord &link)
{
    event.link = link.id;
    event.externalId = link.externalId;
    std::string id = context.store->ids.hex(IdKind::Request, kFirstWebhook + m_webhooks++);
    m_outbox->add(event, id);
    return id;
}

void Announcer::sendHistory(Context &context, const LinkRecord &link,
                            const std::vector<std::string> &resources, const std::string &requestId)
{
    const std::vector<std::string> &wanted =
        resources.empty() ? context.store->institutionOf(link).resources : resources;
    for (const std::string &resource : inOrder(wanted)) {
        for (WebhookEvent &event : historicalEvents(context, link, resource)) {
            event.requestId = requestId;
            send(context, std::move(event), link);
        }
    }
}

void Announcer::registered(Context &context, const LinkRecord &link)
{
    sendHistory(context, link, link.fetchResources, makeRequestId(context));
}

void Announcer::refreshAccepted(std::uint32_t link, const std::string &requestId,
                                const std::vector<std::string> &resources)
{
    m_refreshes[link] = {requestId, resources};
}

void Announcer::refreshed(Context &context, const LinkRecord &link)
{
    const auto found = m_refreshes.find(context.store->indexOf(link));
    if (found == m_refreshes.end())
        return;
    const Refresh refresh = found->second;
    m_refreshes.erase(found);
    sendHistory(context, link, refresh.resources,
                refresh.requestId.empty() ? makeRequestId(context) : refresh.requestId);
}

void Announcer::retrievalAccepted(const Context &context, std::uint32_t link, std::string_view resource,
                                  const std::string &requestId, std::size_t count)
{
    m_retrievals.push_back({link, std::string(resource), requestId, count, context.now + kRetrievalTime});
}

void Announcer::deletionAccepted(std::uint32_t link, const std::string &requestId)
{
    m_deletions.try_emplace(link, requestId);
}

void Announcer::deleted(Context &context, const LinkRecord &link)
{
    const auto found = m_deletions.find(context.store->indexOf(link));
    if (found == m_deletions.end())
        return;
    WebhookEvent event = linkEvent("link_deleted");
    event.requestId = found->second;
    m_deletions.erase(found);
    send(context, std::move(event), link);
}

void Announcer::consentChanged(Context &context, const ConsentRecord &consent, std::string_view code)
{
    // Only recurrent links are told about.
    const LinkRecord *link = context.store->link(consent.linkId);
    if (link && link->recurrent)
        send(context, consentEvent(context, consent, code), *link);
}

void Announcer::watch(Context &context)
{
    const Instant since = std::min(m_watchedUntil.value_or(context.now), context.now);
    m_watchedUntil = context.now;
    std::vector<Retrieval> waiting;
    for (Retrieval &retrieval : m_retrievals) {
        if (retrieval.dueAt > context.now) {
            waiting.push_back(std::move(retrieval));
            continue;
        }
        const LinkRecord &link = context.store->links[retrieval.link];
        if (link.deleted)
            continue;
        WebhookEvent event;
        event.type = retrieval.resource;
        event.code = newRowsCode(retrieval.resource);
        event.processType = "async_post";
        event.requestId = retrieval.requestId;
        event.data = newRowsData(context, link, retrieval.resource, retrieval.count);
        send(context, std::move(event), link);
    }
    m_retrievals = std::move(waiting);
    if (since < context.now)
        watchConsents(context, since);
}

void Announcer::watchConsents(Context &context, Instant since)
{
    const auto passed = [&](Instant moment) { return since < moment && moment <= context.now; };
    for (const ConsentRecord &consent : context.store->consents) {
        const auto end = endOf(consent);
        if (!end || consent.status != ConsentStatus::Authorised)
            continue;
        if (passed(*end))
            consentChanged(context, consent, "openfinance_consent_expired");
        else if (passed(*end - kWarning))
            consentChanged(context, consent, "openfinance_consent_about_to_expire");
    }
}

void Announcer::reset()
{
    m_outbox->clear();
    m_refreshes.clear();
    m_deletions.clear();
    m_retrievals.clear();
    m_watchedUntil = std::nullopt;
    m_webhooks = 0;
    m_requests = 0;
}

} // namespace vinculo::sandbox
