// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/person/refreshschedule.h"

#include <algorithm>

namespace vinculo::models {

namespace {

constexpr int kHour = 3600;
constexpr int kDay = 24 * kHour;
constexpr int kLastDayOfMonthly = 20; //!< API guide, "Access mode and refresh"
constexpr int kMonthlyGraceDays = 3;

struct Rate
{
    std::string_view name;
    qint64 every; //!< seconds
    qint64 grace; //!< refreshes are spread and repeated: so late is still ordinary
};

constexpr Rate kRates[] = {{"6h", 6 * kHour, 6 * kHour},
                           {"12h", 12 * kHour, 12 * kHour},
                           {"24h", 24 * kHour, 12 * kHour},
                           {"7d", 7 * kDay, 2 * kDay}};

QDateTime startOf(QDate date)
{
    return {date, QTime(0, 0), Qt::UTC};
}

RefreshSchedule monthly(QDate lastRead, QDate today)
{
    const QDate thisMonth(today.year(), today.month(), 1);
    const QDate readMonth(lastRead.year(), lastRead.month(), 1);
    const bool isDoneThisMonth = lastRead >= thisMonth;
    RefreshSchedule schedule;
    const QDate next = isDoneThisMonth ? readMonth.addMonths(1) : thisMonth;
    schedule.nextFrom = startOf(isDoneThisMonth ? next : today);
    if (!isDoneThisMonth && today.day() > kLastDayOfMonthly)
        schedule.nextFrom = startOf(thisMonth.addMonths(1));
    const QDate nextMonth = schedule.nextFrom->date();
    schedule.nextTo = startOf(QDate(nextMonth.year(), nextMonth.month(), kLastDayOfMonthly));
    const bool isMonthOver = today.day() > kLastDayOfMonthly + kMonthlyGraceDays;
    // Up to then last month's refresh is the newest that can be asked for.
    const QDate wanted = isMonthOver ? thisMonth : thisMonth.addMonths(-1);
    schedule.isOverdue = lastRead < wanted;
    const int months = (wanted.year() - readMonth.year()) * 12 + wanted.month() - readMonth.month();
    schedule.missed = schedule.isOverdue ? std::max(0, months - 1) : 0;
    return schedule;
}

} // namespace

std::optional<RefreshSchedule> refreshSchedule(std::string_view rate, const QDateTime &lastRead,
                                               const QDateTime &now)
{
    if (!lastRead.isValid())
        return {};
    if (rate == "30d")
        return monthly(lastRead.toUTC().date(), now.toUTC().date());
    const auto *const found = std::ranges::find(kRates, rate, &Rate::name);
    if (found == std::end(kRates))
        return {};
    RefreshSchedule schedule;
    schedule.nextFrom = lastRead.addSecs(found->every);
    schedule.nextTo = schedule.nextFrom;
    const qint64 late = schedule.nextFrom->secsTo(now);
    schedule.isOverdue = late > found->grace;
    schedule.missed =
        schedule.isOverdue ? static_cast<int>(std::min<qint64>(late / found->every, 10'000)) : 0;
    return schedule;
}

} // namespace vinculo::models
