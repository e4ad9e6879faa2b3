// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export/exportoptions.h"
#include "models/query/queryast.h"
#include "models/table/columntable.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace vinculo::models {

//! One column of a file. Money brings a second one with its currency.
struct ExportColumn
{
    enum class Part { Value, Currency };
    std::size_t column = 0; //!< in the chunks
    const FieldSpec *field = nullptr;
    Part part = Part::Value;
    std::string path;               //!< on the wire
    std::string header;             //!< UTF-8
    std::vector<std::string> words; //!< Enum, TextList: by index; Boolean: no, yes; empty: as on the wire
    bool isMasked = false;
    int directionColumn = -1; //!< Money: negative where this Enum column is `outflow`
    std::uint16_t outflow = 0;
};

//! Where rows come from, to be told in the file.
struct ExportOrigin
{
    QString profileName;
    QString environment;          //!< in words
    QString query;                //!< as typed; empty: none
    QStringList filters;          //!< in words
    bool queryIsPersonal = false; //!< it may name people, and is not told in a masked file
    QDateTime madeAt;             //!< UTC
};

//! Everything a worker needs to write rows, by value. Made on the GUI thread, because headers and words are
//! translated.
struct ExportPlan
{
    TableSnapshot table;
    std::vector<std::uint32_t> rows; //!< of the snapshot, in the order of the file
    std::vector<ExportColumn> columns;
    ExportOptions options;
    QString title;                                  //!< name of the sheet
    QString aboutTitle;                             //!< name of the sheet with
    std::vector<std::pair<QString, QString>> about; //!< label and value
};

//! Makes plans. GUI thread.
class ExportPlanner
{
    Q_DECLARE_TR_FUNCTIONS(vinculo::models::ExportPlanner)

public:
    //! `fields` are columns, in the order of the file. A currency follows the first amount that needs it,
    //! unless it is one of them anyway.
    [[nodiscard]] static ExportPlan plan(TableSnapshot table, std::vector<std::uint32_t> rows,
                                         const std::vector<const FieldSpec *> &fields,
                                         const ExportOptions &options, const ExportOrigin &origin);
    //! "transactions-2026-11-26-masked.csv"; tells whether there is personal data in it.
    [[nodiscard]] static QString fileName(const ResourceSpec &spec,
                                          const std::vector<const FieldSpec *> &fields,
                                          const ExportOptions &options, QDate day);
    [[nodiscard]] static QString suffix(ExportFormat format); //!< "csv", "xlsx", "jsonl"
    [[nodiscard]] static bool hasPersonalData(const std::vector<const FieldSpec *> &fields);
    //! Whether a query could name people: words in any text, conditions on sensitive fields.
    [[nodiscard]] static bool isPersonal(const Query &query);
    //! Columns people see until they choose otherwise.
    [[nodiscard]] static std::vector<const FieldSpec *> defaultFields(const ResourceSpec &spec);
    [[nodiscard]] static std::vector<const FieldSpec *> allFields(const ResourceSpec &spec);

private:
    static std::vector<std::pair<QString, QString>> about(const ExportPlan &plan, const ExportOrigin &origin);
};

} // namespace vinculo::models
