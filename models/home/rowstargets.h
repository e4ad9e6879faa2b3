// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/home/portfoliofacts.h"

#include <QDate>
#include <QStringList>

//! Which page and which question shows the rows behind a figure. What Belvo can filter by is a filter; the
//! rest is asked of the rows here. Any thread.
namespace vinculo::models::rowstargets {

//! More ids than this would make an address that servers refuse.
inline constexpr qsizetype kMostIds = 100;

[[nodiscard]] RowsTarget links(const QList<LinkStatus> &statuses = {});
//! Empty when these are too many to be asked for.
[[nodiscard]] RowsTarget linksOf(const QStringList &institutions, const QList<LinkStatus> &statuses = {});
//! Of all institutions but these: however many the others are.
[[nodiscard]] RowsTarget linksOfOthers(const QStringList &than, const QList<LinkStatus> &statuses = {});
//! These by Belvo's names, or all that Belvo has where they are too many to be asked for.
[[nodiscard]] RowsTarget institutions(const QStringList &names);
[[nodiscard]] RowsTarget linksOfIds(const QStringList &ids); //!< empty when there are too many, or none
[[nodiscard]] RowsTarget linksCreatedOn(QDate day);
//! Links last used on a day from `first` to `last`; an invalid day: that end is open.
//! Without `accessMode`: of both.
[[nodiscard]] RowsTarget linksUsed(QDate first, QDate last, const QString &accessMode = {});
[[nodiscard]] RowsTarget linksNeverUsed(const QString &accessMode = {});
[[nodiscard]] RowsTarget overdueLinks(QDate today);
//! Consents as they are known here: Belvo lists them for one person only.
[[nodiscard]] RowsTarget consents(const QString &query);
//! Links whose owner is not known, as they are known here: for more of them than linksOfIds() takes.
[[nodiscard]] RowsTarget ownerlessLinks();
//! Failed calls of the last kErrorDays; without `error` all that count as errors, without `link` all links'.
[[nodiscard]] RowsTarget failedCalls(const ErrorFacts *error = nullptr, const QString &link = {});

//! The filter by which Home tells its lists apart, and the value of ownerlessLinks(). Without: consents.
inline constexpr auto kListKey = "list";
inline constexpr auto kOwnerlessLinks = "ownerless_links";

//! Keys of the filters of failedCalls(), which the journal answers.
inline constexpr auto kErrorCodeKey = "error_code";
inline constexpr auto kErrorKindKey = "error_kind";
inline constexpr auto kDaysKey = "days";
inline constexpr auto kLinkKey = "link"; //!< its id; the journal knows it by its mark

} // namespace vinculo::models::rowstargets
