// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/endpoints/api.h"

#include "sandbox/admin/administration.h"
#include "sandbox/endpoints/router.h"
#include "sandbox/pages/pages.h"

#include <QByteArray>

namespace vinculo::sandbox {

namespace {

std::string basicAuthorization(const std::string &id, const std::string &password)
{
    return "Basic " + QByteArray::fromStdString(id + ':' + password).toBase64().toStdString();
}

} // namespace

Api::Api(Context context)
    : m_context(std::move(context))
    , m_authorization(basicAuthorization(m_context.secretId, m_context.secretPassword))
{
    m_context.reset();
}

std::optional<std::string> Api::addFaults(std::string_view json)
{
    const std::lock_guard lock(m_mutex);
    return m_context.faults.add(json);
}

void Api::tick()
{
    const std::lock_guard lock(m_mutex);
    m_context.now = m_context.clock.now();
    m_context.settle();
}

Response Api::handle(const Request &request)
{
    const std::lock_guard lock(m_mutex);
    m_context.lastRequestId.clear();
    Response response = handleLocked(request);
    response.requestId = m_context.lastRequestId;
    return response;
}

Response Api::handleLocked(const Request &request)
{
    m_context.now = m_context.clock.now();
    m_context.settle();
    if (request.path.starts_with("/_sandbox/"))
        return administrate(m_context, request);
    ++m_context.arrivals[{request.method, request.path}];
    const auto fault = m_context.faults.take(request);
    if (fault && !fault->letsThrough())
        return faultResponse(*fault, m_context.requestId());
    if (isPage(request)) {
        Response page = servePage(m_context, request);
        if (fault)
            spoil(*fault, request, page);
        return page;
    }
    if (m_context.limited && m_context.limits.calls.admit(request.remoteAddress, m_context.now))
        return firewallResponse();
    Response response = answer(request);
    if (fault)
        spoil(*fault, request, response);
    return response;
}

bool Api::isAuthorized(const Request &request) const
{
    if (request.authorization == m_authorization)
        return true;
    // The token endpoint takes the secrets in its body; createToken looks at them.
    return request.path == "/api/token/" && request.method == "POST" &&
           request.body.find("\"password\"") != std::string::npos;
}

Response Api::answer(const Request &request)
{
    if (!isAuthorized(request))
        return m_context.problem(401, usual("authentication_failed"));
    return route(m_context, request);
}

} // namespace vinculo::sandbox
