// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/enrichment/enrichmentspec.h"
#include "models/enrichment/csvreader.h"
#include "models/files/headingwords.h"

#include <vector>

namespace vinculo::models {

//! Where the value of one field comes from.
struct FieldSource
{
    enum class Kind {
        None,     //!< it is not sent
        Column,   //!< a column of the file
        Constant, //!< the same for every line
        Sign,     //!< direction: minus is money out
        Line,     //!< unique ids: the number of the line
    };
    Kind kind = Kind::None;
    int column = -1;
    QString constant = {};
    bool operator==(const FieldSource &) const = default;
};

//! One source for every field of a request, in the order of `inputs`.
struct ColumnMapping
{
    std::vector<FieldSource> sources;

    //! By the headings, and by a look at the amounts. No column is used twice.
    [[nodiscard]] static ColumnMapping guess(const EnrichmentSpec &spec, const CsvTable &table);
    [[nodiscard]] int columnOf(std::size_t input) const; //!< -1: not a column
    //! What was chosen before, for another request or another file, where it still fits: everything when the
    //! file has the same columns, else what no heading settles.
    void carryOver(const EnrichmentSpec &spec, const EnrichmentSpec &before, const ColumnMapping &old,
                   bool hasSameColumns);
    bool operator==(const ColumnMapping &) const = default;
};

//! What a field can come from besides columns and "not at all".
[[nodiscard]] bool takes(const InputField &field, FieldSource::Kind kind);

} // namespace vinculo::models
