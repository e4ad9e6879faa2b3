// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/find/localfinder.h"
#include "models/people/peopledirectory.h"

namespace vinculo::models {

//! Finds the people of a directory for the palette. GUI thread.
class PeopleFinder : public LocalFinder
{
    Q_OBJECT
public:
    explicit PeopleFinder(const PeopleDirectory &directory, QObject *parent = nullptr);

    [[nodiscard]] FindAnswer find(const QString &text, int limit) const override;
    [[nodiscard]] FindCoverage coverage() const override;
    //! The first `limit` people that `text` finds, each with the value it was found by. Any thread.
    [[nodiscard]] static FindAnswer answerOf(const PersonIndex &index, const QString &text, int limit);

private:
    const PeopleDirectory &m_directory;
};

} // namespace vinculo::models
