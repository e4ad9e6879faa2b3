// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/home/portfolio.h"
#include "ui/pages/home/figurecard.h"
#include "ui/widgets/statepane.h"

#include <QCoreApplication>

namespace vinculo::ui {

//! What Home says about the state of its figures, in the current language. GUI thread.
class HomeWords
{
    Q_DECLARE_TR_FUNCTIONS(vinculo::ui::HomeWords)
public:
    [[nodiscard]] static FigureContent figure(models::Figure figure, const models::FigureFacts &facts);
    //! Beside the title: how old the figures are, and where they are from.
    [[nodiscard]] static QString age(const models::Portfolio &portfolio);
    //! Above the figures: what the changes are counted from; empty on a first visit.
    [[nodiscard]] static QString comparison(const models::PortfolioPicture &picture);
    //! How many institutions there are, in a sentence.
    [[nodiscard]] static QString summary(const models::PortfolioPicture &picture);
    //! How many links are nobody's, in a sentence; empty: none, or it is not known.
    [[nodiscard]] static QString ownerless(const models::PortfolioPicture &picture);
    //! What is wrong with the figures; empty: nothing. The error it is about, for its details.
    [[nodiscard]] static QString trouble(const models::Portfolio &portfolio,
                                         const std::optional<ApiError> &connectionProblem);
    [[nodiscard]] static std::optional<ApiError> error(const models::Portfolio &portfolio);
    //! Under the consents: of how many people they are known; empty: of everybody.
    [[nodiscard]] static QString coverage(const models::ConsentCoverage &coverage);
    //! Above the rows that need somebody: what is not known of the links yet; empty: nothing.
    [[nodiscard]] static QString triageCoverage(const models::Portfolio &portfolio);
    //! Consents that fit a question of Home, as a title.
    [[nodiscard]] static QString consents(const models::PortfolioPicture &picture, const QString &query);
    [[nodiscard]] static StateContent empty();   //!< there are no links at all
    [[nodiscard]] static StateContent loading(); //!< nothing is known yet

private:
    static void name(models::Figure figure, int count, FigureContent &content);
    [[nodiscard]] static QString withChange(const QString &sentence, const models::FigureFacts &facts);
    //! `meaning`: whether more is good (1), bad (-1), or neither (0).
    static void compare(qint64 change, int meaning, FigureContent &content);
};

} // namespace vinculo::ui
