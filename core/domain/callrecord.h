// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QLatin1StringView>
#include <QMetaType>
#include <QString>

namespace vinculo {

enum class HttpVerb { Get, Post, Patch, Put, Delete };
QString toString(HttpVerb verb);

//! What is kept of a finished request: never bodies, queries or secrets.
struct CallRecord
{
    qint64 startedAtMs = 0; //!< UTC, since the epoch
    HttpVerb verb = HttpVerb::Get;
    QString pathTemplate;
    int status = 0; //!< 0: no answer
    qint64 durationMs = 0;
    int attempt = 1;
    QString requestId;                          //!< of a failure, or of a 202
    QString errorCode;                          //!< Belvo's code, or empty
    ErrorKind errorKind = ErrorKind::Cancelled; //!< meaningful when failed
    bool failed = false;
    QString
        fetchedLink; //!< the link whose data this call had fetched at the institution; empty: any other call
    QString institution = {}; //!< technical name, of a call that concerns one and whose caller knows it
    QString touchedLink = {}; //!< the link that this call changed, erased or gave a code; no fetch of its own
    //! Which meaning of the code it is, in the words of our catalogue (Guidance::variant); never Belvo's
    //! text.
    QString errorVariant = {};
    //! Of a fetch: the wire names of the kinds of data, "ACCOUNTS,OWNERS"; one whose period was within the
    //! last days has kRecentPeriod behind its name. Empty: all that there are, or not known.
    QString fetchedKinds = {};
};

//! "TRANSACTIONS:recent".
inline constexpr auto kRecentPeriod = QLatin1StringView(":recent");

//! What is still known of the error of a failed call. Its message is the variant: enough for guidanceFor().
[[nodiscard]] ApiError errorOf(const CallRecord &call);

//! Belvo has taken the order; whether the institution gives anything is not known yet.
[[nodiscard]] bool isOnlyAccepted(const CallRecord &call);

} // namespace vinculo

Q_DECLARE_METATYPE(vinculo::CallRecord)
