// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/identityreader.h"

#include <QString>
#include <QStringList>

#include <cstddef>
#include <vector>

namespace vinculo::tests {

//! One generated person, as somebody who looks for them knows them.
struct KnownPerson
{
    QString name;
    QString document; //!< with punctuation
    QString email;
    QString phone;
    QString account;
    QString externalId;
    QString linkId; //!< of the first link
    int links = 1;
};

//! A portfolio of Brazilian people with Latin names: every fourth has two links; each link has an owner and
//! two accounts. The same for the same number.
struct ManyPeople
{
    explicit ManyPeople(int count);
    std::vector<KnownPerson> people;
    models::IdentitySources sources;
};

} // namespace vinculo::tests
