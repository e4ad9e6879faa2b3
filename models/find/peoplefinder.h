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
    //! What `text` found of a person, and by which of their values.
    [[nodiscard]] static FindHit hitOf(const PersonFacts &facts, const PersonHit &hit, const QString &text);

private:
    const PeopleDirectory &m_directory;
};

} // namespace vinculo::models
