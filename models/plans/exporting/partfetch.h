// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/client.h"
#include "models/feeds/resourcefeed.h"
#include "models/plans/exporting/exportparts.h"
#include "models/plans/exporting/partbatches.h"
#include "models/totals/latestjob.h"

#include <QObject>
#include <QPointer>

namespace vinculo::models {

//! Where an export reads its parts, and where it puts them aside.
struct PartSource
{
    ExportParts parts;
    QPointer<PartBatches> batches = {}; //!< reads many links at once; nullptr: each is read alone
};

//! Reads one list of one link at Belvo, whole, and puts it aside as a part of an export; together with others
//! where that can be done. Sends GET only, in the background. GUI thread.
class PartFetch : public QObject
{
    Q_OBJECT
public:
    PartFetch(api::Client &client, const PartSource &source, const ResourceSpec &spec,
              QObject *parent = nullptr);

    void start(qint64 place, const QString &linkId);
    void giveUp(); //!< asks nothing more and writes nothing

Q_SIGNALS:
    void kept();
    //! Errors: those of the list, and of kind Storage: "export_disk_full", "export_list_cut" (it goes on
    //! somewhere we do not follow).
    void failed(const vinculo::ApiError &error);

private:
    void readAlone();
    void onSettled(const ResourceSpec *list, qint64 place, bool isKept);
    void onFeedChanged();
    void keep();

    const PartSource m_source;
    const ResourceSpec &m_spec;
    ColumnTable m_table;
    ResourceFeed m_feed;
    qint64 m_place = 0;
    QString m_linkId;
    LatestJob<bool> m_keeping;
};

} // namespace vinculo::models
