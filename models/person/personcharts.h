// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charts/chartdata.h"
#include "models/charts/charttext.h"
#include "models/person/balancehistory.h"
#include "models/person/cashflow.h"
#include "models/person/chartperiod.h"
#include "models/person/coverage.h"
#include "models/person/spending.h"

#include <QCoreApplication>
#include <QHash>

namespace vinculo::models {

//! What the analyses of a person found, as charts in the current language: one for each currency, never two
//! currencies in one. Keys of categories and series are what the pages need to find the rows behind a point.
//! GUI thread.
class PersonCharts
{
    Q_DECLARE_TR_FUNCTIONS(vinculo::models::PersonCharts)
public:
    explicit PersonCharts(const QLocale &locale = QLocale())
        : m_text(locale)
    {
    }

    //! Categories have the month as key ("2026-05"), series "in" and "out"; the line of what is left has
    //! none.
    [[nodiscard]] QList<ChartData> cashFlow(const CashFlow &flow, ChartPeriod period) const;
    //! Categories have the day as key ("2026-05-31").
    [[nodiscard]] QList<ChartData> balances(const BalanceHistory &history, ChartPeriod period) const;
    //! Keys are the number of the slice.
    [[nodiscard]] QList<ChartData> spending(const Spending &spending) const;
    //! One row for each account, named by `names` (wire ids); its key is the id of the account, that of a
    //! category the month. One month more than the period: links are read from the middle of one.
    [[nodiscard]] ChartData coverage(const std::vector<AccountCoverage> &accounts,
                                     const QHash<QString, QString> &names, ChartPeriod period) const;

    //! Why an account shows nothing older, in one sentence; empty where it needs no explanation.
    [[nodiscard]] QString limitText(const AccountCoverage &account) const;
    //! "January to March 2026" of a request.
    [[nodiscard]] QString periodText(QDate first, QDate last) const;

private:
    [[nodiscard]] static QString repeatedNote();
    [[nodiscard]] QString subjectIn(const QString &subject, QDate first, QDate last) const;
    [[nodiscard]] QString sliceName(const SpendingSlice &slice) const;

    ChartText m_text;
};

} // namespace vinculo::models
