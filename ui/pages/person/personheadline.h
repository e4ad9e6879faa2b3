// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/person/personfigures.h"

#include <QCoreApplication>

namespace vinculo::models {
class PeopleDirectory;
}

namespace vinculo::ui {

//! Words at the top of a customer's page. GUI thread.
class PersonHeadline
{
    Q_DECLARE_TR_FUNCTIONS(vinculo::ui::PersonHeadline)
public:
    //! Of a customer without a name that could be shown: the merchant's own id, or what is known instead.
    //! `isRefused`: Belvo did not say who the owners are.
    [[nodiscard]] static QString unnamed(const QString &externalId, bool isRefused);
    //! Countries, links, accounts; and that there may be more links while not everybody's names are known.
    [[nodiscard]] static QString facts(const models::PersonFigures &figures, qsizetype links,
                                       const models::PeopleDirectory &people);

private:
    [[nodiscard]] static QString knownNames(const models::PeopleDirectory &people);
};

} // namespace vinculo::ui
