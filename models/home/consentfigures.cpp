// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/home/consentfigures.h"

#include "models/home/rowstargets.h"
#include "models/home/snapshotreader.h"

namespace vinculo::models {

using namespace Qt::StringLiterals;

namespace {

//! Consents that work, or did until they ended: rejected ones and those nobody has confirmed yet never end.
const QString kAlive = u"status:=AUTHORISED"_s;

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

//! The lines of the picture, without numbers.
QList<ExpiryFacts> lines(QDate today)
{
    using Kind = ExpiryFacts::Kind;
    const auto line = [](Kind kind, QDate month, const QString &query) {
        return ExpiryFacts{.kind = kind, .month = month, .consents = 0, .rows = rowstargets::consents(query)};
    };
    QList<ExpiryFacts> lines{
        line(Kind::Expired, {}, u"status:=EXPIRED OR (%1 expired_at:<%2)"_s.arg(kAlive, iso(today)))};
    const QDate first(today.year(), today.month(), 1);
    for (int i = 0; i < kExpiryMonths; ++i) {
        const QDate month = first.addMonths(i);
        lines.append(line(Kind::Month, month,
                          u"%1 expired_at:%2..%3"_s.arg(kAlive, iso(std::max(month, today)),
                                                        iso(month.addMonths(1).addDays(-1)))));
    }
    lines.append(
        line(Kind::Later, {}, u"%1 expired_at:>=%2"_s.arg(kAlive, iso(first.addMonths(kExpiryMonths)))));
    lines.append(line(Kind::Never, {}, u"%1 expired_at:empty"_s.arg(kAlive)));
    return lines;
}

} // namespace

bool countConsents(const PortfolioInput &input, PortfolioPicture &picture,
                   const std::atomic_bool &isCancelled)
{
    if (!input.consents.isKnown)
        return true;
    const TableSnapshot &rows = input.consents.rows;
    const SnapshotColumn status(rows, "status");
    const SnapshotColumn ends(rows, "expired_at");
    PeriodReader days(GroupBy::Period::Day, input.zone);
    const QDate epoch(1970, 1, 1);
    const QDate first(picture.today.year(), picture.today.month(), 1);
    picture.expiries = lines(picture.today);
    qint64 soon = 0;
    for (std::size_t row = 0; row < rows.rows.size() && !isCancelled; ++row) {
        const std::string_view name = status.name(row);
        if (name == "EXPIRED")
            ++picture.expiries.front().consents;
        if (name != "AUTHORISED")
            continue;
        const auto day = ends.day(row, days);
        if (!day) {
            ++picture.expiries.back().consents;
            continue;
        }
        const QDate end = epoch.addDays(*day);
        const int month = (end.year() - first.year()) * 12 + end.month() - first.month();
        const qsizetype place = end < picture.today ? 0 : 1 + std::min(month, kExpiryMonths);
        ++picture.expiries[place].consents;
        if (end >= picture.today && end < picture.today.addDays(kSoonDays))
            ++soon;
    }
    picture[Figure::ExpiringSoon] = {
        .value = soon,
        .change = {},
        .isPartial = !input.consents.isComplete,
        .rows = rowstargets::consents(u"%1 expired_at:%2..%3"_s.arg(
            kAlive, iso(picture.today), iso(picture.today.addDays(kSoonDays - 1))))};
    return !isCancelled;
}

} // namespace vinculo::models
