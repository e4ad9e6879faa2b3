// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/enrichment/cellvalue.h"
#include "models/enrichment/columnmapping.h"

#include <atomic>

namespace vinculo::models {

enum class ImportProblem {
    Missing,
    NotADate,
    NotANumber,
    TooExact, //!< more decimals than are sent
    NotACurrency,
    NotAChoice,
    NotAUuid,
    NotACode,
    NeededHere,      //!< required because of another value of the line
    Repeated,        //!< unique, and `otherLine` has it too
    SignContradicts, //!< a minus on money that comes in
    AccountDiffers,  //!< `otherLine` says something else about the same account
    Control,         //!< a character that no text has
    Undecodable,     //!< a character the encoding does not know
    UnclosedQuote,
    TextAfterQuote,
    TooManyCells,
};

//! What is wrong with a line, or with one of its cells.
struct LineProblem
{
    int line = 0;
    ImportProblem problem = ImportProblem::Missing;
    int input = -1;  //!< place in the request's `inputs`; -1: the whole line
    int column = -1; //!< of the file; -1: none
    QString value = {};
    int otherLine = 0;
};

//! A line that can be sent: one wire value for every input, empty where it has none.
struct CheckedRow
{
    int line = 0;
    QStringList values;
};

struct CheckedImport
{
    std::vector<CheckedRow> rows;
    std::vector<LineProblem> problems; //!< by line
    int badLines = 0;
};

//! What the columns that are mapped to dates and amounts look like.
struct DetectedCells
{
    CellFormat format;
    bool areDatesAmbiguous = false;   //!< day and month could change places
    bool areAmountsAmbiguous = false; //!< "1.234" could be a thousand or a bit more than one
};

//! Any thread.
[[nodiscard]] DetectedCells detectCells(const EnrichmentSpec &spec, const CsvTable &table,
                                        const ColumnMapping &mapping);

//! Looks at every line. Good ones are kept whatever is wrong with others. Any thread.
[[nodiscard]] CheckedImport checkImport(const EnrichmentSpec &spec, const CsvTable &table,
                                        const ColumnMapping &mapping, const CellFormat &format,
                                        const std::atomic_bool &isCancelled);

//! Required fields that come from nowhere: nothing can be sent.
[[nodiscard]] QList<const InputField *> unmappedFields(const EnrichmentSpec &spec,
                                                       const ColumnMapping &mapping);

} // namespace vinculo::models
