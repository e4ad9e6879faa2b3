// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/personfacts.h"
#include "models/person/factline.h"
#include "models/person/personnames.h"

#include <QCoreApplication>

namespace vinculo::models {

//! Why links are believed to be one person's, and who may be the same person, in words of the current
//! language. Values are masked. GUI thread.
class EvidenceWords
{
    Q_DECLARE_TR_FUNCTIONS(vinculo::models::EvidenceWords)
public:
    //! What joins the links, strongest first; none: there is one link only. `names`: what institutions are
    //! called, as far as it is known.
    [[nodiscard]] static QList<FactLine> joins(const PersonFacts &facts, const PersonNames &names);
    //! Other people who share something with this one without being joined, then those that somebody here
    //! told apart from it; each leads to that person.
    [[nodiscard]] static QList<FactLine> suggestions(const PersonFacts &facts, const PersonNames &names);

private:
    [[nodiscard]] static QString kind(EvidenceKind kind);
};

} // namespace vinculo::models
