// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/home/rowstargets.h"

#include "models/home/refreshdue.h"
#include "models/query/querywriter.h"

#include <array>

namespace vinculo::models::rowstargets {

using namespace Qt::StringLiterals;

namespace {

const QString kLinks = u"links"_s;

QString iso(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

api::ListFilter oneOf(const QString &key, const QStringList &values)
{
    return {key, values.size() == 1 ? FilterOp::Equals : FilterOp::In, values};
}

QList<api::ListFilter> withMode(const QString &accessMode)
{
    if (accessMode.isEmpty())
        return {};
    return {oneOf(u"access_mode"_s, {accessMode})};
}

//! A question for rows that have none of these values; those without any value are among them.
QString noneOf(const QString &path, const QStringList &values)
{
    QStringList exactly;
    for (const QString &value : values)
        exactly.append(u'=' + queryWord(value));
    return u'-' + path + u':' + exactly.join(u',');
}

//! Belvo offers no filter for what its description does not name: then the rows here are asked.
void restrict(RowsTarget &target, const QList<LinkStatus> &statuses)
{
    QStringList names;
    if (!statuses.contains(LinkStatus::Other)) {
        for (const LinkStatus status : statuses)
            names.append(wireName(status));
        if (!names.isEmpty())
            target.filters.append(oneOf(u"status"_s, names));
        return;
    }
    for (const LinkStatus status :
         {LinkStatus::Valid, LinkStatus::Invalid, LinkStatus::Unconfirmed, LinkStatus::TokenRequired})
        if (!statuses.contains(status))
            names.append(wireName(status));
    if (!names.isEmpty())
        target.query += (target.query.isEmpty() ? u""_s : u" "_s) + noneOf(u"status"_s, names);
}

} // namespace

RowsTarget links(const QList<LinkStatus> &statuses)
{
    return linksOf({}, statuses);
}

RowsTarget linksOf(const QStringList &institutions, const QList<LinkStatus> &statuses)
{
    RowsTarget target{.page = kLinks};
    if (institutions.size() > kMostIds)
        return {};
    if (!institutions.isEmpty())
        target.filters.append(oneOf(u"institution"_s, institutions));
    restrict(target, statuses);
    return target;
}

RowsTarget linksOfOthers(const QStringList &than, const QList<LinkStatus> &statuses)
{
    RowsTarget target{.page = kLinks};
    if (!than.isEmpty())
        target.query = noneOf(u"institution"_s, than);
    restrict(target, statuses);
    return target;
}

RowsTarget institutions(const QStringList &names)
{
    RowsTarget target{.page = u"institutions"_s};
    if (!names.isEmpty() && names.size() <= kMostIds)
        target.filters.append(oneOf(u"name"_s, names));
    return target;
}

RowsTarget linksOfIds(const QStringList &ids)
{
    if (ids.isEmpty() || ids.size() > kMostIds)
        return {};
    return {.page = kLinks, .filters = {oneOf(u"id"_s, ids)}};
}

RowsTarget linksCreatedOn(QDate day)
{
    return {.page = kLinks, .query = u"created_at:%1"_s.arg(iso(day))};
}

RowsTarget linksUsed(QDate first, QDate last, const QString &accessMode)
{
    return {.page = kLinks,
            .filters = withMode(accessMode),
            .query = u"last_accessed_at:%1..%2"_s.arg(iso(first), iso(last))};
}

RowsTarget linksNeverUsed(const QString &accessMode)
{
    return {.page = kLinks, .filters = withMode(accessMode), .query = u"last_accessed_at:empty"_s};
}

RowsTarget overdueLinks(QDate today)
{
    struct Rates
    {
        QLatin1StringView names;
        std::string_view one;
    };
    constexpr std::array kRates = {Rates{"6h,12h,24h"_L1, "24h"}, Rates{"7d"_L1, "7d"},
                                   Rates{"30d"_L1, "30d"}};
    QStringList alternatives;
    for (const Rates &rates : kRates)
        alternatives.append(u"(refresh_rate:%1 last_accessed_at:<%2)"_s.arg(
            rates.names, iso(earliestOnTime(rates.one, today))));
    return {.page = kLinks,
            .filters = {{u"status"_s, FilterOp::Equals, {u"valid"_s}},
                        {u"access_mode"_s, FilterOp::Equals, {u"recurrent"_s}}},
            .query = alternatives.join(u" OR "_s)};
}

RowsTarget consents(const QString &query)
{
    return {.page = u"home"_s, .query = query};
}

RowsTarget ownerlessLinks()
{
    return {
        .page = u"home"_s,
        .filters = {{QLatin1StringView(kListKey), FilterOp::Equals, {QLatin1StringView(kOwnerlessLinks)}}}};
}

RowsTarget failedCalls(const ErrorFacts *error, const QString &link)
{
    RowsTarget target{
        .page = u"activity"_s,
        .filters = {{QLatin1StringView(kDaysKey), FilterOp::Equals, {QString::number(kErrorDays)}}}};
    if (error && !error->code.isEmpty())
        target.filters.append({QLatin1StringView(kErrorCodeKey), FilterOp::Equals, {error->code}});
    else if (error)
        target.filters.append({QLatin1StringView(kErrorKindKey),
                               FilterOp::Equals,
                               {QString::number(static_cast<int>(error->kind))}});
    if (!link.isEmpty())
        target.filters.append({QLatin1StringView(kLinkKey), FilterOp::Equals, {link}});
    return target;
}

} // namespace vinculo::models::rowstargets
