// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charts/chartdata.h"
#include "models/home/portfoliofacts.h"

#include <QCoreApplication>

namespace vinculo::ui {

//! The charts of Home: the numbers of a picture in words of the current language, and which rows each point
//! opens. GUI thread.
class HomeCharts
{
    Q_DECLARE_TR_FUNCTIONS(vinculo::ui::HomeCharts)
public:
    enum class Kind { Institutions, Days, Expiries, Ages, Errors };

    //! Keys of categories and series are their places, for rowsOf(). A picture that knows nothing about it
    //! gives an empty chart.
    [[nodiscard]] static models::ChartData chart(Kind kind, const models::PortfolioPicture &picture);
    [[nodiscard]] static QString title(Kind kind);
    [[nodiscard]] static models::ChartKind form(Kind kind);
    //! Why there is nothing to draw although everything is known.
    [[nodiscard]] static QString emptySentence(Kind kind);
    //! The rows behind a point; `series` is empty for a whole category.
    [[nodiscard]] static models::RowsTarget rowsOf(Kind kind, const models::PortfolioPicture &picture,
                                                   const QString &category, const QString &series);

private:
    [[nodiscard]] static models::ChartData institutions(const models::PortfolioPicture &picture);
    [[nodiscard]] static models::ChartData days(const models::PortfolioPicture &picture);
    [[nodiscard]] static models::ChartData expiries(const models::PortfolioPicture &picture);
    [[nodiscard]] static models::ChartData ages(const models::PortfolioPicture &picture);
    [[nodiscard]] static models::ChartData errors(const models::PortfolioPicture &picture);
    [[nodiscard]] static QString sinceLastVisit(); //!< a note about changes
    [[nodiscard]] static QString ageName(const models::AgeFacts &age);
    [[nodiscard]] static models::RowsTarget targetOf(Kind kind, const models::PortfolioPicture &picture,
                                                     qsizetype category, qsizetype series);
};

} // namespace vinculo::ui
