// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/money.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace vinculo::models {

//! How a chart draws its numbers.
enum class ChartKind {
    Columns,    //!< upright bars per category, grouped or stacked, with lines over them
    Balance,    //!< a line or steps over time; what is below zero is marked
    Categories, //!< one lying bar per category with amount and share; several series are stacked
    Coverage,   //!< a row of cells per series: which months have data
    Heat,       //!< a row of cells per series, the denser the more there is
};

//! What a series means. Colour and pattern follow from it, the same in every chart.
enum class SeriesRole {
    In,        //!< money that came: solid
    Out,       //!< money that went: hatched
    Accent,    //!< the one thing a chart is about
    Ok,        //!< works
    Attention, //!< somebody has to act
    Violet,    //!< one more kind
    Neutral,   //!< the rest
};

enum class SeriesForm { Bar, Line, Step };

//! How far a category can be trusted. Said in words in the read-out and in the table.
enum class ChartQuality { Exact, Partial, Reconstructed };

//! What is known of one month of an account.
enum class Coverage {
    BeforeAccount, //!< the account did not exist
    NotLoaded,     //!< never asked for
    NotRead,       //!< younger than the last reading at the institution
    OutsideWindow, //!< the institution does not give data this old
    None,          //!< asked for, nothing came
    Partial,
    Full,
};

//! A place along the axis.
struct ChartCategory
{
    QString label;     //!< in full, for read-out and table: "May 2026"
    QString axisLabel; //!< short, below the axis: "May"; empty: `label`
    QString group;     //!< second line of the axis, written where it changes: "2026"
    QString key;       //!< handed to whoever opens the rows; empty: opens nothing
    QDate date;        //!< when every category has one, points of Balance stand at their distance in time
    ChartQuality quality = ChartQuality::Exact;
    bool operator==(const ChartCategory &) const = default;
};

struct ChartSeries
{
    QString name;
    SeriesRole role = SeriesRole::Accent;
    SeriesForm form = SeriesForm::Bar;
    QString key;                           //!< as of a category
    QList<std::optional<Decimal>> values;  //!< one per category; a gap where there is none
    QStringList texts;                     //!< instead of the values' own words; may be shorter
    bool isRest = false;                   //!< Heat: many small ones together; no measure for the others
    QList<models::Coverage> coverage = {}; //!< Coverage only, in place of values; `texts` explain the cells
    bool operator==(const ChartSeries &) const = default;
};

//! The numbers of one chart, exact, in one currency. Texts may come from outside: they are drawn as text.
struct ChartData
{
    enum class Arrangement { Grouped, Stacked };

    QString title;
    QString subject;       //!< secondary line: age, what is counted
    Currency currency;     //!< known: the values are amounts
    QString unit;          //!< of values that are no amounts, shown once beside the axis; may be empty
    QString categoryTitle; //!< what the categories are, heads the first column of the table: "Month";
                           //!< Heat: what the series are, since they are its rows
    QList<ChartCategory> categories;
    QList<ChartSeries> series;
    Arrangement arrangement = Arrangement::Grouped;
    QStringList notes; //!< whole sentences: "Balances before March are reconstructed from movements."

    [[nodiscard]] bool isEmpty() const { return categories.isEmpty() || series.isEmpty(); }
    bool operator==(const ChartData &) const = default;
};

//! One point: numbers of a category and of a series. Series −1 is the category as a whole.
struct ChartPoint
{
    qsizetype category = -1;
    qsizetype series = -1;
    [[nodiscard]] bool isValid() const { return category >= 0; }
    bool operator==(const ChartPoint &) const = default;
};

//! Units of Decimal, for places on a screen only. What is read as a number never passes through here.
[[nodiscard]] constexpr double plotted(Decimal value)
{
    return static_cast<double>(value.units());
}

} // namespace vinculo::models
