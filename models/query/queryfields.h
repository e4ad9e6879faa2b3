// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/resourcespec.h"
#include "models/query/labelnames.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <string>
#include <vector>

namespace vinculo::models {

//! The names under which a query may use the columns of a resource and their enum values. A field is found
//! by, in this order: its wire path (`balance.current`), the last part of the path when only one column has
//! it, its label in English or in the current language with hyphens for spaces (`saldo-atual`), a short name
//! (date, data, fecha → the main date column; bank, banco → the institution…), its label in one of the other
//! languages. So all three languages are understood at once, and a name that means one column here and
//! another one there means what it does in the language of the program; when that does not settle it, it is
//! ambiguous. Blind to case, accents and _ against -. Made on the GUI thread because of the labels (make a
//! new one when the language changes); used on any.
class QueryFields
{
public:
    explicit QueryFields(const ResourceSpec &spec);

    struct Match
    {
        const FieldSpec *field = nullptr;
        QStringList candidates; //!< wire paths, when the name could mean several
    };
    [[nodiscard]] Match find(const QString &name) const;
    [[nodiscard]] const FieldSpec *ofPath(const QString &path) const; //!< columns only

    struct Values
    {
        std::vector<std::uint16_t> indexes;
        bool isExact = false;
    };
    //! The values whose wire form or label is `text`; when there is none, all that have a word beginning with
    //! it, unless `exactOnly`. Labels in other languages count when none in English or the current one does.
    [[nodiscard]] Values enumValues(const FieldSpec &field, const QString &text,
                                    bool exactOnly = false) const;
    //! The same for a wire value that the table does not know.
    [[nodiscard]] static bool unknownMatches(std::string_view wire, const std::string &key, bool exactOnly);

    [[nodiscard]] const ResourceSpec &spec() const { return *m_spec; }

private:
    struct Names
    {
        const FieldSpec *field = nullptr;
        std::string path;
        std::string lastPart;
        LabelNames labels;
        std::vector<LabelNames> values; //!< of every enum value; its wire form is among the own ones
    };
    [[nodiscard]] const Names *namesOf(const FieldSpec &field) const;
    [[nodiscard]] const FieldSpec *shortNamed(const std::string &key) const;
    [[nodiscard]] const FieldSpec *mainDate() const;

    const ResourceSpec *m_spec;
    std::vector<Names> m_names;
};

} // namespace vinculo::models
