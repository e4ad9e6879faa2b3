// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/webhooks/outbox.h"

#include <map>

namespace vinculo::sandbox {

struct Context;

//! Turns what happens in the sandbox into webhooks, in the order that the description gives. Works under the
//! lock of the context; delivering is the outbox's.
class Announcer
{
public:
    explicit Announcer(std::shared_ptr<Outbox> outbox);

    //! A link has its data for the first time.
    void registered(Context &context, const LinkRecord &link);
    //! A refresh was accepted; its events will name these resources (none: all the institution has) and this
    //! request.
    void refreshAccepted(std::uint32_t link, const std::string &requestId,
                         const std::vector<std::string> &resources);
    void refreshed(Context &context, const LinkRecord &link);
    //! An asynchronous retrieval of `count` rows of that kind ("TRANSACTIONS") was accepted.
    void retrievalAccepted(const Context &context, std::uint32_t link, std::string_view resource,
                           const std::string &requestId, std::size_t count);
    //! An asynchronous deletion was accepted.
    void deletionAccepted(std::uint32_t link, const std::string &requestId);
    //! Called before the row goes.
    void deleted(Context &context, const LinkRecord &link);
    void consentChanged(Context &context, const ConsentRecord &consent, std::string_view code);
    //! Looks for retrievals that are through and for consents that have run out or will within a week.
    void watch(Context &context);

    //! Sends an event about a link; answers its webhook_id.
    std::string send(Context &context, WebhookEvent event, const LinkRecord &link);
    [[nodiscard]] std::string makeRequestId(const Context &context);
    [[nodiscard]] Outbox &outbox() { return *m_outbox; }
    void reset();

private:
    struct Refresh
    {
        std::string requestId;
        std::vector<std::string> resources;
    };
    struct Retrieval
    {
        std::uint32_t link = 0;
        std::string resource;
        std::string requestId;
        std::size_t count = 0;
        Instant dueAt = 0;
    };

    void sendHistory(Context &context, const LinkRecord &link, const std::vector<std::string> &resources,
                     const std::string &requestId);
    void watchConsents(Context &context, Instant since);

    std::shared_ptr<Outbox> m_outbox;
    std::map<std::uint32_t, Refresh> m_refreshes;
    std::map<std::uint32_t, std::string> m_deletions;
    std::vector<Retrieval> m_retrievals;
    std::optional<Instant> m_watchedUntil;
    std::uint64_t m_webhooks = 0;
    std::uint64_t m_requests = 0;
};

} // namespace vinculo::sandbox
