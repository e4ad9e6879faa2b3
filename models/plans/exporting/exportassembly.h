// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"
#include "models/export/exportjob.h"
#include "models/plans/exporting/exportparts.h"
#include "models/plans/planservices.h"
#include "models/totals/latestjob.h"

#include <QObject>

namespace vinculo::models {

//! Makes the files of an export out of its parts: one for each list, in the order of the plan. A list of more
//! than a million rows goes on in a second file, and one with a text that Excel cannot hold goes into CSV.
//! Each file is there whole or not at all. GUI thread; reads and writes on workers.
class ExportAssembly : public QObject
{
    Q_OBJECT
public:
    ExportAssembly(PlanServices services, PlanHead head, ExportParts parts, QObject *parent = nullptr);

    void start();
    void stop(); //!< stopped() follows; the file under way is there whole or not at all

Q_SIGNALS:
    void finished();
    void stopped();
    //! Errors: those of ExportFile, and of kind Storage: "export_part_lost" (part of what was read is not
    //! there or cannot be opened).
    void failed(const vinculo::ApiError &error);

private:
    struct Gathered
    {
        std::optional<TableSnapshot> rows; //!< nothing: a part could not be opened
        qsizetype next = 0;                //!< among the links
    };
    void readPlaces(qint64 after);
    void gather();
    void onGathered(const Gathered &gathered);
    void write();
    void onWritten(const Result<ExportSummary> &written);
    void note(qint64 rows);
    void goOn();
    [[nodiscard]] std::optional<ApiError> makeFolder() const;
    [[nodiscard]] ExportOptions options() const;
    [[nodiscard]] QString fileName() const;
    [[nodiscard]] const ResourceSpec &list() const { return *m_lists[m_list]; }

    const PlanServices m_services;
    const PlanHead m_head;
    const ExportParts m_parts;
    std::vector<const ResourceSpec *> m_lists;
    std::vector<qint64> m_places; //!< of links whose lists are there
    std::size_t m_list = 0;       //!< that is being written
    qsizetype m_next = 0;         //!< link whose rows come next
    std::optional<TableSnapshot> m_rows;
    std::size_t m_row = 0;  //!< of those, the next
    int m_file = 0;         //!< of this list, from 0
    bool m_isPlain = false; //!< this list goes into CSV: a workbook cannot hold it
    bool m_isStopping = false;
    Call<QList<PlanItem>> m_reading;
    LatestJob<Gathered> m_gathering;
    ExportJob m_job;
    Call<ExportSummary> m_writing;
};

} // namespace vinculo::models
