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

private:
    [[nodiscard]] FindHit hitOf(const PersonHit &hit, int score) const;

    const PeopleDirectory &m_directory;
};

} // namespace vinculo::models
