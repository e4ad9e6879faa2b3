// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calllog/answer/loganswer.h"

#include "models/calllog/answer/linefilter.h"
#include "models/calllog/answer/linkwalk.h"

#include <algorithm>
#include <chrono>
#include <map>
#include <numeric>
#include <span>
#include <tuple>
#include <unordered_map>

namespace vinculo::models {

namespace {

constexpr int kGood = 200;
constexpr int kGoodEnd = 300;
constexpr int kBadRequest = 400;
constexpr int kNotFound = 404;
constexpr int kChallenge = 428;
constexpr std::int64_t kHour = 3'600'000'000;
constexpr std::int64_t kDay = 24 * kHour;

std::int64_t floorDivide(std::int64_t value, std::int64_t by)
{
    return value >= 0 ? value / by : -((-value + by - 1) / by);
}

std::int64_t bucketAt(std::int64_t time, LogStep step)
{
    constexpr int kDaysToMonday = 3; // the epoch was a Thursday
    switch (step) {
    case LogStep::Hour:
        return floorDivide(time, kHour);
    case LogStep::Day:
        return floorDivide(time, kDay);
    case LogStep::Week:
        return floorDivide(floorDivide(time, kDay) + kDaysToMonday, 7);
    case LogStep::Month:
        break;
    }
    const std::chrono::sys_days day{std::chrono::days(floorDivide(time, kDay))};
    const std::chrono::year_month_day date(day);
    return std::int64_t(int(date.year())) * 12 + unsigned(date.month()) - 1;
}

//! Causes by their numbers: equal lines are looked up in the catalogue once.
struct CauseKey
{
    std::uint16_t status;
    bool isHtml;
    std::uint32_t code;
    std::uint64_t rest; //!< the message, or the place in the catalogue
    bool operator==(const CauseKey &) const = default;
};

struct CauseKeyHash
{
    std::size_t operator()(const CauseKey &key) const
    {
        constexpr std::uint64_t kFactor = 0x9E37'79B9'7F4A'7C15;
        std::uint64_t hash = key.status | std::uint64_t(key.isHtml) << 16 | std::uint64_t(key.code) << 32;
        hash = (hash ^ (key.rest * kFactor)) * kFactor;
        return hash ^ (hash >> 32);
    }
};

class Judge
{
public:
    Judge(const LogLines &lines, LogAnswer &answer)
        : m_lines(lines)
        , m_answer(answer)
    {
    }

    void sortByTime();
    void findPeriod();
    void findKinds();
    void findCauses();
    void walkLinks();
    void findFaults();
    void concentrate();
    void heatUp();

private:
    [[nodiscard]] int causeOf(std::size_t row);
    [[nodiscard]] int newCause(std::size_t row);
    [[nodiscard]] LineKind kindOf(std::size_t row) const;
    void markGone();
    void sortCauses();
    void walk(std::uint32_t link, std::span<const std::uint32_t> rows);
    void countFault(std::size_t row, std::uint32_t code, std::uint32_t field, int cause);

    using Causes = std::unordered_map<CauseKey, int, CauseKeyHash>;
    using FaultKey = std::tuple<std::uint32_t, std::uint32_t, std::uint32_t, LogMethod>;
    const LogLines &m_lines;
    LogAnswer &m_answer;
    Causes m_byMessage;
    Causes m_byMeaning;
    std::map<FaultKey, std::size_t> m_faults;
};

//! Rows without a time stay behind the row before them in the file.
void Judge::sortByTime()
{
    std::vector<std::uint32_t> &order = m_answer.order;
    order.resize(m_lines.size());
    std::iota(order.begin(), order.end(), 0U);
    bool isAscending = true;
    bool isDescending = true;
    bool areAllKnown = true;
    std::int64_t before = kNoTime;
    for (const std::int64_t time : m_lines.times) {
        if (time == kNoTime) {
            areAllKnown = false;
            continue;
        }
        isAscending = isAscending && (before == kNoTime || time >= before);
        isDescending = isDescending && (before == kNoTime || time <= before);
        before = time;
    }
    if (isAscending)
        return;
    if (isDescending && areAllKnown) { // the newest first: of two of one second the later line is the older
        std::ranges::reverse(order);
        return;
    }
    std::vector<std::int64_t> keys = m_lines.times;
    before = kNoTime;
    for (std::int64_t &key : keys)
        key = before = key == kNoTime ? before : key;
    std::ranges::stable_sort(order, {}, [&keys](std::uint32_t row) { return keys[row]; });
}

void Judge::findPeriod()
{
    for (const std::int64_t time : m_lines.times) {
        if (time == kNoTime)
            continue;
        ++m_answer.withTime;
        m_answer.from = m_answer.from == kNoTime ? time : std::min(m_answer.from, time);
        m_answer.to = std::max(m_answer.to, time);
    }
    if (m_answer.from == kNoTime)
        return;
    constexpr std::int64_t kMostAsHours = 2;
    constexpr std::int64_t kMostAsDays = 45;
    constexpr std::int64_t kMostAsWeeks = 315;
    const std::int64_t days = floorDivide(m_answer.to, kDay) - floorDivide(m_answer.from, kDay) + 1;
    m_answer.step = days <= kMostAsHours   ? LogStep::Hour
                    : days <= kMostAsDays  ? LogStep::Day
                    : days <= kMostAsWeeks ? LogStep::Week
                                           : LogStep::Month;
    m_answer.firstBucket = bucketAt(m_answer.from, m_answer.step);
    m_answer.buckets = int(bucketAt(m_answer.to, m_answer.step) - m_answer.firstBucket) + 1;
}

LineKind Judge::kindOf(std::size_t row) const
{
    const int status = m_lines.statuses[row];
    const std::uint32_t code = m_lines.codes[row];
    if (status == kChallenge)
        return m_lines.codeTexts.text(code) == "activation_required" ? LineKind::Failure : LineKind::MfaAsked;
    if (status >= kBadRequest)
        return LineKind::Failure;
    if (status > 0)
        return LineKind::Success;
    if (code == 0)
        return LineKind::Unknown;
    return m_lines.codeTexts.text(code) == "token_required" ? LineKind::MfaAsked : LineKind::Failure;
}

void Judge::findKinds()
{
    const std::size_t count = m_lines.size();
    m_answer.lines = qint64(count);
    m_answer.kinds.resize(count);
    for (std::size_t row = 0; row < count; ++row) {
        m_answer.kinds[row] = kindOf(row);
        m_answer.withStatus += m_lines.statuses[row] > 0 ? 1 : 0;
        m_answer.withLink += m_lines.links[row] != 0 ? 1 : 0;
        m_answer.withInstitution += m_lines.institutions[row] != 0 ? 1 : 0;
    }
    markGone();
    for (const LineKind kind : m_answer.kinds)
        ++m_answer.kindCounts[static_cast<std::size_t>(kind)];
}

//! A 404 for what was deleted earlier in this log is no failure.
void Judge::markGone()
{
    if (std::ranges::find(m_lines.methods, LogMethod::Delete) == m_lines.methods.end())
        return;
    std::vector<bool> isDeleted(m_lines.idTexts.size(), false);
    for (const std::uint32_t row : m_answer.order) {
        const std::uint32_t object = m_lines.objects[row];
        const std::uint32_t link = m_lines.links[row];
        const int status = m_lines.statuses[row];
        if (m_lines.methods[row] == LogMethod::Delete && status >= kGood && status < kGoodEnd) {
            isDeleted[object != 0 ? object : link] = true;
            isDeleted[0] = false;
        } else if (status == kNotFound && (isDeleted[object] || isDeleted[link])) {
            m_answer.kinds[row] = LineKind::GoneAfter;
        }
    }
}

int Judge::newCause(std::size_t row)
{
    const bool isHtml = m_lines.isHtml[row] != 0;
    ApiError error;
    error.httpStatus = m_lines.statuses[row];
    error.code = m_lines.codeTexts.string(m_lines.codes[row]);
    error.message = m_lines.messageTexts.string(m_lines.messages[row]);
    error.htmlBody = isHtml;
    const Guidance *guidance = guidanceFor(error);
    const std::uint64_t place = guidance ? std::uint64_t(guidance - allGuidance().data()) + 1 : 0;
    const CauseKey meaning{m_lines.statuses[row], isHtml, m_lines.codes[row], place};
    const auto [known, isNew] = m_byMeaning.try_emplace(meaning, int(m_answer.causes.size()));
    if (isNew)
        m_answer.causes.push_back({.status = error.httpStatus,
                                   .code = error.code,
                                   .guidance = guidance,
                                   .isHtml = isHtml,
                                   .sample = std::uint32_t(row)});
    return known->second;
}

int Judge::causeOf(std::size_t row)
{
    const CauseKey key{m_lines.statuses[row], m_lines.isHtml[row] != 0, m_lines.codes[row],
                       m_lines.messages[row]};
    const auto found = m_byMessage.find(key);
    if (found != m_byMessage.end())
        return found->second;
    const int cause = newCause(row);
    m_byMessage.emplace(key, cause);
    return cause;
}

void Judge::findCauses()
{
    m_answer.causeOf.assign(m_lines.size(), -1);
    for (std::size_t row = 0; row < m_lines.size(); ++row) {
        if (m_answer.kinds[row] != LineKind::Failure)
            continue;
        const int cause = causeOf(row);
        m_answer.causeOf[row] = cause;
        ++m_answer.causes[std::size_t(cause)].lines;
        m_answer.failuresWithCode += m_lines.codes[row] != 0 ? 1 : 0;
        m_answer.failuresWithLink += m_lines.links[row] != 0 ? 1 : 0;
        m_answer.failuresWithInstitution += m_lines.institutions[row] != 0 ? 1 : 0;
    }
    sortCauses();
    for (const LogCause &cause : m_answer.causes)
        m_answer.lanes[laneOf(cause)] += cause.lines;
}

void Judge::sortCauses()
{
    std::vector<std::size_t> places(m_answer.causes.size());
    std::iota(places.begin(), places.end(), std::size_t(0));
    std::ranges::sort(places, {}, [this](std::size_t place) { // no two have the same sample
        return std::pair(-m_answer.causes[place].lines, m_answer.causes[place].sample);
    });
    std::vector<LogCause> sorted;
    std::vector<std::int32_t> moved(places.size());
    for (std::size_t i = 0; i < places.size(); ++i) {
        sorted.push_back(std::move(m_answer.causes[places[i]]));
        moved[places[i]] = std::int32_t(i);
    }
    m_answer.causes = std::move(sorted);
    for (std::int32_t &cause : m_answer.causeOf)
        cause = cause < 0 ? cause : moved[std::size_t(cause)];
}

//! Link by link, each in the order of time.
void Judge::walkLinks()
{
    std::vector<std::uint32_t> starts(m_lines.idTexts.size() + 1, 0);
    for (const std::uint32_t link : m_lines.links)
        ++starts[link + 1];
    std::partial_sum(starts.begin(), starts.end(), starts.begin());
    std::vector<std::uint32_t> rows(m_lines.size());
    std::vector<std::uint32_t> next(starts.begin(), starts.end() - 1);
    for (const std::uint32_t row : m_answer.order)
        rows[next[m_lines.links[row]]++] = row;
    for (std::uint32_t link = LogTexts::kOther + 1; link + 1 < starts.size(); ++link)
        if (starts[link] != starts[link + 1])
            walk(link, std::span(rows).subspan(starts[link], starts[link + 1] - starts[link]));
    std::ranges::sort(m_answer.links, [this](const LinkDamage &a, const LinkDamage &b) {
        return a.failures != b.failures ? a.failures > b.failures
                                        : m_lines.idTexts.text(a.link) < m_lines.idTexts.text(b.link);
    });
}

void Judge::walk(std::uint32_t link, std::span<const std::uint32_t> rows)
{
    ++m_answer.linkCount;
    LinkWalk walk(m_lines, m_answer);
    for (const std::uint32_t row : rows)
        (void)walk.step(row);
    const LinkDamage damage = walk.damage(link);
    m_answer.repeats += damage.repeats;
    m_answer.linksRepeating += damage.repeats > 0 ? 1 : 0;
    m_answer.linksAtLimit += damage.strikes >= LogAnswer::kStrikes ? 1 : 0;
    for (const auto &[cause, lines] : walk.causes())
        ++m_answer.causes[std::size_t(cause)].links;
    if (damage.failures == 0)
        return;
    m_answer.linksWellAtEnd += damage.isWellAtEnd ? 1 : 0;
    m_answer.links.push_back(damage);
}

//! Codes that say how the request was made.
bool isAboutRequest(const LogCause &cause)
{
    constexpr int kNoMethod = 405;
    constexpr int kWrongType = 415;
    constexpr int kUnprocessable = 422;
    if (!cause.guidance || cause.guidance->lane != ErrorLane::Us)
        return false;
    return cause.status == kBadRequest || cause.status == kNoMethod || cause.status == kWrongType ||
           cause.status == kUnprocessable || cause.status == 0;
}

void Judge::countFault(std::size_t row, std::uint32_t code, std::uint32_t field, int cause)
{
    const FaultKey key(code, field, m_lines.endpoints[row], m_lines.methods[row]);
    const auto [place, isNew] = m_faults.try_emplace(key, m_answer.faults.size());
    if (isNew)
        m_answer.faults.push_back({.code = m_lines.codeTexts.string(code),
                                   .field = field,
                                   .endpoint = m_lines.endpoints[row],
                                   .method = m_lines.methods[row],
                                   .cause = cause,
                                   .sample = std::uint32_t(row),
                                   .message = m_lines.messages[row],
                                   .lines = 0,
                                   .rows = {}});
    RequestFault &fault = m_answer.faults[place->second];
    ++fault.lines;
    if (fault.rows.size() < RequestFault::kMostRows)
        fault.rows.push_back(std::uint32_t(row));
}

void Judge::findFaults()
{
    std::vector<bool> isRequest(m_answer.causes.size());
    for (std::size_t i = 0; i < isRequest.size(); ++i)
        isRequest[i] = isAboutRequest(m_answer.causes[i]);
    for (std::size_t row = 0; row < m_lines.size(); ++row) {
        const int cause = m_answer.causeOf[row];
        if (cause >= 0 && (isRequest[std::size_t(cause)] || m_lines.fields[row] != 0))
            countFault(row, m_lines.codes[row], m_lines.fields[row], cause);
    }
    for (const FurtherError &error : m_lines.further)
        if (const int cause = m_answer.causeOf[error.line]; cause >= 0 && error.field != 0)
            countFault(error.line, error.code, error.field, cause);
    std::ranges::stable_sort(m_answer.faults, std::ranges::greater{}, &RequestFault::lines);
}

//! The smallest number of links that carry seven tenths of the 400s, when they are few among many.
void Judge::concentrate()
{
    constexpr qint64 kLeastLines = 20;
    constexpr qint64 kTenths = 7;
    constexpr qint64 kFew = 4; // one in so many
    LogConcentration found{.status = kBadRequest};
    for (std::size_t row = 0; row < m_lines.size(); ++row) {
        if (m_answer.causeOf[row] < 0 || m_lines.statuses[row] != kBadRequest)
            continue;
        ++found.all;
        found.total += m_lines.links[row] != 0 ? 1 : 0;
    }
    const std::vector<const LinkDamage *> damaged = byBadRequests(m_answer);
    std::map<int, qint64> causes;
    for (const LinkDamage *link : damaged) {
        if (found.lines * 10 >= found.total * kTenths)
            break;
        ++found.links;
        found.lines += link->badRequests;
        causes[link->worst] += link->badRequests;
    }
    qint64 most = 0;
    for (const auto &[cause, lines] : causes) {
        if (lines <= most)
            continue;
        most = lines;
        found.worst = cause;
    }
    if (found.total >= kLeastLines && found.links * kFew <= qint64(damaged.size()))
        m_answer.concentration = found;
}

void Judge::heatUp()
{
    if (m_answer.buckets == 0)
        return;
    std::unordered_map<CauseKey, std::size_t, CauseKeyHash> known;
    for (std::size_t row = 0; row < m_lines.size(); ++row) {
        const int cause = m_answer.causeOf[row];
        if (cause < 0 || m_lines.times[row] == kNoTime)
            continue;
        const int bucket = int(bucketAt(m_lines.times[row], m_answer.step) - m_answer.firstBucket);
        const std::uint32_t institution = m_lines.institutions[row];
        const CauseKey key{0, false, std::uint32_t(cause), std::uint64_t(bucket) << 32 | institution};
        const auto [place, isNew] = known.try_emplace(key, m_answer.heat.size());
        if (isNew)
            m_answer.heat.push_back({cause, institution, bucket, 0});
        ++m_answer.heat[place->second].lines;
    }
}

} // namespace

std::size_t laneOf(const LogCause &cause)
{
    return cause.guidance ? static_cast<std::size_t>(cause.guidance->lane) : kUnknownLane;
}

std::int64_t LogAnswer::bucketOf(std::int64_t time) const
{
    return bucketAt(time, step);
}

bool mayBeLogin(LogMethod method)
{
    return method == LogMethod::Post || method == LogMethod::Unknown;
}

bool changesLogin(const LogLines &lines, std::size_t row)
{
    const LogMethod method = lines.methods[row];
    return (method == LogMethod::Put || method == LogMethod::Patch) && lines.statuses[row] > 0 &&
           lines.statuses[row] < kBadRequest;
}

std::optional<LogAnswer> answerLog(const LogLines &lines, const std::atomic_bool &isCancelled)
{
    LogAnswer answer;
    Judge judge(lines, answer);
    using Part = void (Judge::*)();
    constexpr std::array<Part, 8> kParts{&Judge::sortByTime,  &Judge::findPeriod, &Judge::findKinds,
                                         &Judge::findCauses,  &Judge::walkLinks,  &Judge::findFaults,
                                         &Judge::concentrate, &Judge::heatUp};
    for (const Part part : kParts) {
        if (isCancelled)
            return {};
        (judge.*part)();
    }
    return answer;
}

} // namespace vinculo::models
