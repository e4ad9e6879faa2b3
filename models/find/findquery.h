// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/documentnumber.h"

#include <QList>
#include <QString>

namespace vinculo::models {

//! What is looked for; the first character says so.
enum class FindMode {
    Anyone,       //!< people and records
    Commands,     //!< ">"
    Views,        //!< "#"
    Institutions, //!< "@"
};

enum class CheckDigits { None, Right, Wrong };

//! One thing a text may be, with the value as it is to be looked up.
struct FindReading
{
    enum class Kind {
        Document,
        Email,
        Uuid,
        Phone,
        AccountNumber,
        LastDigits, //!< the last four of an account number
        ExternalId,
        InstitutionUserId, //!< the bank's id of the person: an opaque word
        Name,
    };
    Kind kind = Kind::Name;
    QString value;
    bool operator==(const FindReading &) const = default;
};

//! What somebody has typed into the one field for everything. A text may be several things at once (eleven
//! digits are a CPF, a phone number or an account number), so it has several readings, the likeliest first.
//! Only understands; looks nothing up. Any thread.
struct FindQuery
{
    FindMode mode = FindMode::Anyone;
    QString text; //!< without the prefix and without spaces around it
    QList<FindReading> readings;
    DocumentNumber document; //!< of the reading as a document, Unknown without one
    CheckDigits checkDigits = CheckDigits::None;

    [[nodiscard]] static FindQuery parse(const QString &typed);
    //! nullptr when the text cannot be that.
    [[nodiscard]] const FindReading *reading(FindReading::Kind kind) const;
    [[nodiscard]] bool isEmpty() const { return text.isEmpty(); }
    //! Belvo is asked from three characters on.
    [[nodiscard]] bool isLongEnoughForBelvo() const { return text.size() >= 3; }
};

//! The character that stands in front of a text of this mode; null for Anyone.
[[nodiscard]] QChar prefixOf(FindMode mode);

} // namespace vinculo::models
