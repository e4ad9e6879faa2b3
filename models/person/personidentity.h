// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/documentnumber.h"
#include "core/domain/masking.h"
#include "models/person/personrows.h"

#include <QList>
#include <QStringList>

namespace vinculo::models {

//! One thing that tells who a person is.
struct IdentityFact
{
    enum class Kind : std::uint8_t { Name, OtherName, Document, Email, Phone, ExternalId, InstitutionUser };
    Kind kind = Kind::Name;
    QString value;                                 //!< from outside: plain text
    DocumentKind document = DocumentKind::Unknown; //!< of Kind::Document
    QString documentType;                          //!< what the institution calls it, e.g. "CPF"
    bool isDocumentValid = false;                  //!< its check digits are right
    int links = 0;                                 //!< by how many links it is said
    bool operator==(const IdentityFact &) const = default;
};

//! How the value is hidden. MaskKind::None: it tells nothing about a person.
[[nodiscard]] MaskKind maskOf(IdentityFact::Kind kind);

//! Who the person behind some links is, as the institutions and the merchant say.
struct PersonIdentity
{
    QList<IdentityFact> facts; //!< by kind, what most links say first; spellings of one thing once
    QStringList countries;     //!< of the institutions: "BR", "MX"…
    [[nodiscard]] QString first(IdentityFact::Kind kind) const; //!< empty: none
    bool operator==(const PersonIdentity &) const = default;
};

//! Any thread.
[[nodiscard]] PersonIdentity personIdentity(const PersonRows &rows);

} // namespace vinculo::models
