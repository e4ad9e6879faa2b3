// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charts/chartdata.h"
#include "models/table/cellformatter.h"

#include <QCoreApplication>
#include <QLocale>

namespace vinculo::models {

//! What a point says: a title and a line per series.
struct ChartReadout
{
    struct Line
    {
        QString name;
        QString value;
        qsizetype series = -1; //!< whose swatch stands before it; −1: none
        bool operator==(const Line &) const = default;
    };
    QString title;
    QList<Line> lines;
};

//! The numbers of a chart in words of the current language. GUI thread.
class ChartText
{
    Q_DECLARE_TR_FUNCTIONS(vinculo::models::ChartText)
public:
    explicit ChartText(const QLocale &locale = QLocale())
        : m_formatter(locale)
    {
    }

    //! A month as a category; its key is "2026-05".
    [[nodiscard]] ChartCategory month(int year, int month) const;
    [[nodiscard]] ChartCategory day(QDate date) const;            //!< its key is "2026-05-31"
    [[nodiscard]] ChartCategory hour(QDate date, int hour) const; //!< has no key

    [[nodiscard]] QString value(const ChartData &data, Decimal value) const;
    //! Value or state of a point in words, "—" for a gap.
    [[nodiscard]] QString value(const ChartData &data, const ChartSeries &series, qsizetype category) const;
    //! "34%" of the sum of a category chart; empty where shares make no sense (a negative value, nothing).
    [[nodiscard]] QString share(const ChartData &data, qsizetype category) const;
    //! Label of a category with its quality: "May 2026 (partial)".
    [[nodiscard]] QString category(const ChartData &data, qsizetype category) const;
    [[nodiscard]] static QString coverage(Coverage state);

    [[nodiscard]] ChartReadout readout(const ChartData &data, ChartKind kind, ChartPoint point) const;
    [[nodiscard]] QString spoken(const ChartData &data, ChartKind kind, ChartPoint point) const;
    //! What somebody would say who looked at the chart: "Out: highest R$ 3.412,00, May 2026."
    [[nodiscard]] QString summary(const ChartData &data, ChartKind kind) const;

    //! Labels for ticks (units of Decimal) in one short scale: "12 mil", "12K". The last one carries
    //! currency or unit.
    [[nodiscard]] QStringList ticks(const ChartData &data, const QList<double> &ticks) const;
    [[nodiscard]] const QLocale &locale() const { return m_formatter.locale(); }

private:
    //! The same for a place that has brackets of its own.
    [[nodiscard]] QString bracketed(const ChartData &data, qsizetype category) const;
    [[nodiscard]] QString balanceSummary(const ChartData &data) const;
    [[nodiscard]] QString coverageSummary(const ChartData &data) const;
    [[nodiscard]] QString heatSummary(const ChartData &data) const;
    [[nodiscard]] QString columnsSummary(const ChartData &data) const;
    [[nodiscard]] QString categoriesSummary(const ChartData &data) const;

    CellFormatter m_formatter;
};

//! Sum of the values of a category over all bars; nothing when there is none or it does not fit.
[[nodiscard]] std::optional<Decimal> categoryTotal(const ChartData &data, qsizetype category);

} // namespace vinculo::models
