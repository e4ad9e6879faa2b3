// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/table/cellformatter.h"
#include "models/totals/totals.h"

#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QStringList>

namespace vinculo::ui {

//! The sums of one currency in words.
struct AmountWords
{
    QString brief;    //!< the one number that counts: the net of directed amounts, else the sum
    QString full;     //!< in, out and net; the same as `brief` without directions
    QString spoken;   //!< full, with the currency's code in front
    QString plain;    //!< `brief` as a spreadsheet reads it
    QString currency; //!< code, or words when there is none
};

//! A line of the full breakdown: its header is breakdownHeader().
struct BreakdownLine
{
    QStringList texts;
    QStringList plains; //!< the same for the clipboard
};

//! Totals in words, in the current language. GUI thread.
class TotalsText
{
    Q_DECLARE_TR_FUNCTIONS(vinculo::ui::TotalsText)

public:
    [[nodiscard]] static QList<AmountWords> amounts(const models::MoneyTotals &money,
                                                    const models::CellFormatter &formatter);
    //! "Net of 12 loaded rows": what the sums are; says when rows are missing.
    [[nodiscard]] static QString lead(bool isDirected, bool isPartial);
    [[nodiscard]] static QStringList breakdownHeader(bool isDirected);
    [[nodiscard]] static QList<BreakdownLine> breakdown(const models::MoneyTotals &money,
                                                        const models::CellFormatter &formatter);
    //! What the sums leave out and the days they span; one sentence each.
    [[nodiscard]] static QStringList remarks(const models::Totals &totals, const ResourceSpec &spec,
                                             const models::CellFormatter &formatter);

private:
    [[nodiscard]] static AmountWords words(const models::CurrencyTotal &total, bool isDirected,
                                           const models::CellFormatter &formatter);
};

} // namespace vinculo::ui
