// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/client.h"
#include "core/domain/plan.h"
#include "models/plans/exporting/partfetch.h"
#include "models/refresh/linkcontents.h"

#include <functional>
#include <memory>

namespace vinculo::models {

//! The call about one item that is on its way, of whatever kind. Destroying it aborts the call. Background
//! priority.
class PlanCall
{
public:
    using Answered = std::function<void(const Result<api::Accepted> &)>;
    using Read = std::function<void(const Result<api::ChunkPtr> &)>;
    using Counted = std::function<void(const LinkContents &)>;

    //! Sends what the plan does to its links, once. `parts`: of ExportData, else nullptr.
    void send(api::Client &client, const PlanHead &plan, const PlanItem &item, const PartSource *parts,
              QObject *context, const Answered &answered);
    //! GET of the link.
    void read(api::Client &client, const PlanItem &item, QObject *context, Read read);
    //! What Belvo keeps of the link, by two GETs. What cannot be read stays unknown.
    void count(api::Client &client, const PlanItem &item, QObject *context, const Counted &counted);

private:
    void fetchPart(api::Client &client, const PlanHead &plan, const PlanItem &item, const PartSource &parts,
                   QObject *context, const Answered &answered);

    struct Release
    {
        void operator()(PartFetch *fetch) const;
        void operator()(LinkContentsReader *reader) const;
    };
    Call<api::Accepted> m_accepting;
    Call<api::ChunkPtr> m_reading; //!< also of a change of the access mode
    Call<api::Retrieved> m_retrieving;
    std::unique_ptr<LinkContentsReader, Release> m_counting;
    std::unique_ptr<PartFetch, Release> m_fetching;
};

} // namespace vinculo::models
