// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plans/plancall.h"

#include "core/domain/resources/registry.h"
#include "models/plans/exporting/exportlists.h"
#include "models/plans/planverdict.h"

using namespace Qt::StringLiterals;

namespace vinculo::models {

namespace {

constexpr auto kBackground = api::Governor::Priority::Background;

} // namespace

void PlanCall::send(api::Client &client, const PlanHead &plan, const PlanItem &item, const PartSource *parts,
                    QObject *context, const Answered &answered)
{
    const QString &link = item.target.id;
    switch (plan.kind) {
    case PlanKind::DeleteLinks: // asynchronous: five synchronous ones a minute would be all
        m_accepting = client.remove(resources::links(), link, api::DeleteMode::Asynchronous, kBackground)
                          .then(context, answered);
        return;
    case PlanKind::RefreshLinks:
        m_accepting = client.refreshLink(link, plan.settings.resources, kBackground).then(context, answered);
        return;
    case PlanKind::ChangeAccessMode:
        m_reading =
            client.setAccessMode(link, plan.settings.accessMode, kBackground)
                .then(context, [answered](const Result<api::ChunkPtr> &answer) {
                    answered(answer.map([](const api::ChunkPtr &) { return api::Accepted{200, {}}; }));
                });
        return;
    case PlanKind::ExportData:
        fetchPart(client, plan, item, *parts, context, answered);
        return;
    case PlanKind::RetrieveData:
        break;
    }
    const PlanRetrieval retrieval = retrievalOf(plan.settings, link, item.step);
    Q_ASSERT(retrieval.resource); // freezing has looked
    m_retrieving = client.retrieve(*retrieval.resource, retrieval.request, kBackground)
                       .then(context, [answered](const Result<api::Retrieved> &answer) {
                           answered(answer.map([](const api::Retrieved &got) {
                               return api::Accepted{201, got.requestId};
                           }));
                       });
}

void PlanCall::fetchPart(api::Client &client, const PlanHead &plan, const PlanItem &item,
                         const PartSource &parts, QObject *context, const Answered &answered)
{
    const ResourceSpec *list = exportableList(plan.settings.resources.value(item.step));
    Q_ASSERT(list); // freezing has looked
    m_fetching.reset(new PartFetch(client, parts, *list));
    QObject::connect(m_fetching.get(), &PartFetch::kept, context, [answered] {
        answered(api::Accepted{200, {}});
    });
    QObject::connect(m_fetching.get(), &PartFetch::failed, context,
                     [answered](const ApiError &error) { answered(Unexpected(error)); });
    m_fetching->start(item.place, item.target.id);
}

//! Its answer may end what it belongs to.
void PlanCall::Release::operator()(PartFetch *fetch) const
{
    fetch->disconnect();
    fetch->giveUp();
    fetch->deleteLater();
}

void PlanCall::read(api::Client &client, const PlanItem &item, QObject *context, Read read)
{
    m_reading = client.detail(resources::links(), item.target.id, kBackground).then(context, std::move(read));
}

//! Its answer may end what it belongs to.
void PlanCall::Release::operator()(LinkContentsReader *reader) const
{
    reader->disconnect();
    reader->stop();
    reader->deleteLater();
}

void PlanCall::count(api::Client &client, const PlanItem &item, QObject *context, const Counted &counted)
{
    m_counting.reset(new LinkContentsReader(client));
    QObject::connect(m_counting.get(), &LinkContentsReader::finished, context,
                     [reader = m_counting.get(), counted] { counted(LinkContents(reader->contents())); });
    m_counting->read(item.target.id, kBackground);
}

} // namespace vinculo::models
