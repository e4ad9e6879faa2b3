// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/callrecord.h"

namespace vinculo {

using namespace Qt::StringLiterals;

QString toString(HttpVerb verb)
{
    switch (verb) {
    case HttpVerb::Get:
        return u"GET"_s;
    case HttpVerb::Post:
        return u"POST"_s;
    case HttpVerb::Patch:
        return u"PATCH"_s;
    case HttpVerb::Put:
        return u"PUT"_s;
    case HttpVerb::Delete:
        return u"DELETE"_s;
    }
    return {};
}

ApiError errorOf(const CallRecord &call)
{
    return {.kind = call.errorKind,
            .httpStatus = call.status,
            .code = call.errorCode,
            .message = call.errorVariant,
            .requestId = call.requestId};
}

bool isOnlyAccepted(const CallRecord &call)
{
    constexpr int kAccepted = 202;
    return !call.failed && call.status == kAccepted;
}

} // namespace vinculo
