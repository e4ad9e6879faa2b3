// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/guidance.h"
#include "models/calllog/loglines.h"

#include <array>
#include <atomic>
#include <optional>

namespace vinculo::models {

//! What one line of a log is.
enum class LineKind : std::uint8_t {
    Unknown, //!< neither status nor code: nothing can be said
    Success,
    Failure,
    MfaAsked,  //!< 428: the bank asks the customer for a second step, which is no error
    GoneAfter, //!< 404 for what this log deleted before: as it should be
};

//! What failures have in common: status, code, and what the catalogue says about them.
struct LogCause
{
    int status = 0;
    QString code;                       //!< empty: the answer named none
    const Guidance *guidance = nullptr; //!< nullptr: unknown to the catalogue
    bool isHtml = false;
    qint64 lines = 0;
    qint64 links = 0;         //!< different ones
    std::uint32_t sample = 0; //!< first line
};

//! Who has to act, and "unknown" behind the lanes of the catalogue.
inline constexpr std::size_t kLogLanes = 6;
inline constexpr std::size_t kUnknownLane = 5;
[[nodiscard]] std::size_t laneOf(const LogCause &cause);

//! What the calls of one link came to.
struct LinkDamage
{
    std::uint32_t link = 0; //!< number in LogLines::idTexts
    std::uint32_t institution = 0;
    qint64 calls = 0;
    qint64 failures = 0;
    qint64 badRequests = 0;   //!< 400
    int worst = -1;           //!< its most frequent cause
    int strikes = 0;          //!< most refused logins in a row without anything in between that helps
    qint64 repeats = 0;       //!< calls that tried again after a refused login
    bool isWellAtEnd = false; //!< its last call in the log succeeded
    bool isDeleted = false;
};

//! Requests that were refused for the way they were made.
struct RequestFault
{
    static constexpr std::size_t kMostRows = 100'000;
    QString code;
    std::uint32_t field = 0;
    std::uint32_t endpoint = 0;
    LogMethod method = LogMethod::Unknown;
    int cause = -1;
    std::uint32_t sample = 0;
    std::uint32_t message = 0;
    qint64 lines = 0;
    std::vector<std::uint32_t> rows; //!< at most kMostRows
};

//! Few links with most of one status.
struct LogConcentration
{
    int status = 0;
    qint64 links = 0; //!< that many of the most damaged
    qint64 lines = 0; //!< carry that many of…
    qint64 total = 0; //!< …the lines with this status that name a link
    qint64 all = 0;   //!< all lines with this status
    int worst = -1;   //!< their most frequent cause
};

//! How wide a column of the heat map is.
enum class LogStep { Hour, Day, Week, Month };

struct HeatCell
{
    int cause = 0;
    std::uint32_t institution = 0;
    int bucket = 0; //!< from LogAnswer::firstBucket
    qint64 lines = 0;
};

//! What a log says. The same lines give the same answer. A value; any thread.
struct LogAnswer
{
    static constexpr int kStrikes = 6; //!< refused logins after which Belvo invalidates a link

    qint64 lines = 0;
    std::array<qint64, 5> kindCounts{}; //!< by LineKind
    std::int64_t from = kNoTime;
    std::int64_t to = kNoTime;
    qint64 withStatus = 0;
    qint64 withTime = 0;
    qint64 withLink = 0;
    qint64 withInstitution = 0;
    qint64 failuresWithCode = 0;
    qint64 failuresWithLink = 0;
    qint64 failuresWithInstitution = 0;
    std::array<qint64, kLogLanes> lanes{}; //!< failures by who must act

    std::vector<LogCause> causes;  //!< the most frequent first
    std::vector<LinkDamage> links; //!< the most failures first; links without any are left out
    qint64 linkCount = 0;          //!< all links named
    qint64 linksAtLimit = 0;       //!< with six strikes or more
    qint64 linksRepeating = 0;
    qint64 repeats = 0;
    qint64 linksWellAtEnd = 0; //!< of those with failures
    std::vector<RequestFault> faults;
    std::optional<LogConcentration> concentration;

    LogStep step = LogStep::Day;
    std::int64_t firstBucket = 0; //!< hours, days or weeks since the epoch, or months since year 0
    int buckets = 0;
    std::vector<HeatCell> heat;

    std::vector<std::uint32_t> order;  //!< rows in the order of time; as in the file where there is none
    std::vector<LineKind> kinds;       //!< of every row
    std::vector<std::int32_t> causeOf; //!< of every row: −1 for none

    [[nodiscard]] qint64 count(LineKind kind) const { return kindCounts[static_cast<std::size_t>(kind)]; }
    [[nodiscard]] qint64 failures() const { return count(LineKind::Failure); }
    //! Lines that can be judged: the whole of every share.
    [[nodiscard]] qint64 judged() const { return lines - count(LineKind::Unknown); }
    [[nodiscard]] std::int64_t bucketOf(std::int64_t time) const;
};

//! Nothing when it was cancelled. Any thread.
[[nodiscard]] std::optional<LogAnswer> answerLog(const LogLines &lines, const std::atomic_bool &isCancelled);

//! A call that tries the login of a link: POST, or unknown where the log has no methods.
[[nodiscard]] bool mayBeLogin(LogMethod method);
//! A successful call that gave a link new login details or answered a challenge.
[[nodiscard]] bool changesLogin(const LogLines &lines, std::size_t row);

} // namespace vinculo::models
