// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/resourcespec.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <optional>

namespace vinculo {

//! A server filter of a view, with wire values.
struct ViewFilter
{
    QString key;
    FilterOp op = FilterOp::Equals;
    QStringList values;
    bool operator==(const ViewFilter &) const = default;
};

//! A column that a view shows.
struct ViewColumn
{
    QString path;  //!< FieldSpec::path
    int width = 0; //!< pixels; 0: as the column starts out
    bool operator==(const ViewColumn &) const = default;
};

struct ViewSort
{
    QString path;
    bool isDescending = false;
    bool operator==(const ViewSort &) const = default;
};

//! How much of a date counts when rows are grouped by it.
enum class ViewPeriod { Exact, Day, Month, Year };

struct ViewGroup
{
    QString path;
    ViewPeriod period = ViewPeriod::Exact;
    bool operator==(const ViewGroup &) const = default;
};

enum class ViewDensity { AsProgram, Compact, Comfortable, Spacious };

//! A way to look at the list of one resource, under a name: what is asked, and how the rows are laid out. It
//! names fields by their paths, so that it outlives columns that come, go or move, and keeps relative dates
//! as they are ("last-90d").
struct SavedView
{
    QUuid id;
    QString name;
    QString resource; //!< ResourceSpec::name
    QUuid profile;    //!< the only profile it is for; null: all
    QString query;    //!< canonical text
    QList<ViewFilter> filters;
    QList<ViewColumn> columns; //!< those shown, from the left; none: the columns the resource starts with
    int frozenColumns = 0;
    QList<ViewSort> sorts; //!< first key first; none: as loaded
    std::optional<ViewGroup> group;
    ViewDensity density = ViewDensity::AsProgram;
    bool filterRow = false;
    bool operator==(const SavedView &) const = default;
};

//! What is read from a file is held to these. Larger texts and lists are refused, not cut.
inline constexpr qsizetype kMostViews = 500;
inline constexpr qsizetype kLongestViewName = 80;
inline constexpr qsizetype kLongestViewQuery = 4000;
inline constexpr qsizetype kMostViewColumns = 300;
inline constexpr qsizetype kMostViewFilters = 40;
inline constexpr qsizetype kMostViewFilterValues = 500;
inline constexpr qsizetype kLongestViewValue = 300;
inline constexpr qsizetype kMostViewSorts = 3;
inline constexpr int kWidestViewColumn = 2000;

} // namespace vinculo
