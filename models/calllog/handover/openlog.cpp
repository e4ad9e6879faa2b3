// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calllog/handover/openlog.h"

#include "models/calllog/handover/apiwords.h"

#include <algorithm>

namespace vinculo::models {

namespace {

constexpr std::int64_t kPerMs = 1'000; //!< times of a log are microseconds

HttpVerb verbOf(LogMethod method)
{
    switch (method) {
    case LogMethod::Post:
        return HttpVerb::Post;
    case LogMethod::Put:
        return HttpVerb::Put;
    case LogMethod::Patch:
        return HttpVerb::Patch;
    case LogMethod::Delete:
        return HttpVerb::Delete;
    case LogMethod::Get:
    case LogMethod::Unknown:
    case LogMethod::Other:
        break;
    }
    return HttpVerb::Get;
}

ErrorKind kindOf(int status)
{
    switch (status) {
    case 401:
        return ErrorKind::Unauthorized;
    case 403:
        return ErrorKind::Forbidden;
    case 404:
        return ErrorKind::NotFound;
    case 408:
        return ErrorKind::Timeout;
    case 409:
        return ErrorKind::Conflict;
    case 429:
        return ErrorKind::RateLimited;
    default:
        break;
    }
    constexpr int kFirstOfServer = 500;
    return status >= kFirstOfServer ? ErrorKind::Server : ErrorKind::Validation;
}

} // namespace

void OpenLog::set(std::shared_ptr<const LogLines> lines, std::shared_ptr<const LogAnswer> answer)
{
    m_lines = std::move(lines);
    m_answer = std::move(answer);
}

std::optional<QList<CallRecord>> OpenLog::failuresOf(const QString &linkId) const
{
    if (!isOpen())
        return {};
    QList<CallRecord> failures;
    std::uint32_t link = m_lines->idTexts.find(linkId.toLower().toStdString());
    if (link == 0)
        link = m_lines->idTexts.find(linkId.toUpper().toStdString());
    for (std::size_t row = 0; link != 0 && row < m_lines->size(); ++row) {
        if (m_lines->links[row] != link || m_answer->kinds[row] != LineKind::Failure ||
            m_lines->times[row] == kNoTime)
            continue;
        CallRecord call;
        call.startedAtMs = m_lines->times[row] / kPerMs;
        call.verb = verbOf(m_lines->methods[row]);
        call.pathTemplate = m_lines->endpointTexts.string(m_lines->endpoints[row]);
        call.status = m_lines->statuses[row];
        call.failed = true;
        call.errorKind = kindOf(call.status);
        call.errorCode = logString(apiWord(m_lines->codeTexts.text(m_lines->codes[row])));
        if (const int cause = m_answer->causeOf[row]; cause >= 0)
            if (const Guidance *guidance = m_answer->causes[static_cast<std::size_t>(cause)].guidance)
                call.errorVariant = guidance->variant;
        call.requestId = logString(requestWord(m_lines->requestId(row)));
        call.fetchedLink = linkId;
        failures.append(call);
    }
    std::ranges::stable_sort(failures, std::greater(), &CallRecord::startedAtMs);
    if (failures.size() > kMostFailures)
        failures.resize(kMostFailures);
    return failures;
}

} // namespace vinculo::models
