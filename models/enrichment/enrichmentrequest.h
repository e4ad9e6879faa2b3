// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "models/enrichment/importcheck.h"

#include <QByteArray>
#include <QDate>

#include <span>

namespace vinculo::models {

//! What a request says besides its rows.
struct RequestOptions
{
    QString language = QStringLiteral("pt"); //!< of the transactions: pt, es, en
    std::optional<QDate> dateFrom;
    std::optional<QDate> dateTo;
    QStringList incomeTypes; //!< none: all
    QString confidence;      //!< empty: any
    QString userId;
    std::optional<QDate> referenceDate;
    bool operator==(const RequestOptions &) const = default;
};

enum class OptionProblem {
    None,
    HalfPeriod,
    ReversedPeriod,
    FuturePeriod,
    OldPeriod, //!< begins more than 365 days ago
    NoUser,
    NoReferenceDate,
};

//! The first thing that Belvo would refuse.
[[nodiscard]] OptionProblem optionProblem(const EnrichmentSpec &spec, const RequestOptions &options,
                                          QDate today);

//! Files with more rows than one request takes are sent in parts.
[[nodiscard]] int partCount(std::size_t rows);
[[nodiscard]] std::span<const CheckedRow> partOf(const std::vector<CheckedRow> &rows, int part);

//! The body as it is sent: JSON with a line for every row. Any thread.
[[nodiscard]] QByteArray requestBody(const EnrichmentSpec &spec, std::span<const CheckedRow> rows,
                                     const RequestOptions &options);

//! The lines of the file that a refusal names by their place in the request, ascending.
[[nodiscard]] QList<int> refusedLines(const ApiError &error, std::span<const CheckedRow> rows);

} // namespace vinculo::models
