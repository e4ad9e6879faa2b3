// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/client.h"
#include "models/feeds/resourcefeed.h"
#include "models/plans/exporting/exportparts.h"
#include "models/totals/latestjob.h"

#include <QObject>

namespace vinculo::models {

//! Reads one list of one link at Belvo, whole, and puts it aside as a part of an export. Sends GET only, in
//! the background. GUI thread.
class PartFetch : public QObject
{
    Q_OBJECT
public:
    PartFetch(api::Client &client, ExportParts parts, const ResourceSpec &spec, QObject *parent = nullptr);

    void start(qint64 place, const QString &linkId);
    void giveUp(); //!< asks nothing more and writes nothing

Q_SIGNALS:
    void kept();
    //! Errors: those of the list, and of kind Storage: "export_disk_full", "export_list_cut" (it goes on
    //! somewhere we do not follow).
    void failed(const vinculo::ApiError &error);

private:
    void onFeedChanged();
    void keep();

    const ExportParts m_parts;
    ColumnTable m_table;
    ResourceFeed m_feed;
    qint64 m_place = 0;
    LatestJob<bool> m_keeping;
};

} // namespace vinculo::models
