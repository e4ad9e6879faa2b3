// SPDX-License-Identifier: GPL-3.0-or-later
// The part of LinkSession that fetches one kind of data of a link.
#include "models/flows/retrieveflow.h"
#include "models/refresh/fetchrecord.h"
#include "models/table/cellformatter.h"
#include "ui/actions/linknames.h"
#include "ui/actions/linksession.h"
#include "ui/dialogs/links/fetchedrowsdialog.h"
#include "ui/dialogs/links/retrievedialog.h"
#include "ui/text/errortext.h"

#include <QDialog>

namespace vinculo::ui {

using models::LinkRow;
using models::RetrieveFlow;

void LinkSession::retrieve(const api::ChunkPtr &chunk, const ResourceSpec *first)
{
    const auto link = LinkRow::fromChunk(chunk);
    if (!link)
        return;
    m_names->ask(*link);
    auto *dialog = new RetrieveDialog(m_theme, m_profile, *m_names, *link, m_window);
    dialog->setCare(fetchRecord(link->id, dialog), holdOf(link->institution));
    if (m_services.outages)
        connect(m_services.outages, &models::OutageBoard::changed, dialog, &RetrieveDialog::followCare);
    connect(dialog, &RetrieveDialog::requested, this,
            [this, dialog, chunk](const ResourceSpec *resource, const api::RetrieveRequest &request) {
                startRetrieval(*dialog, chunk, *resource, request);
            });
    if (first)
        dialog->choose(*first);
    show(dialog);
}

void LinkSession::startRetrieval(RetrieveDialog &dialog, const api::ChunkPtr &chunk,
                                 const ResourceSpec &resource, const api::RetrieveRequest &request)
{
    api::RetrieveRequest known = request;
    if (const auto link = LinkRow::fromChunk(chunk))
        known.institution = link->institution;
    RetrieveFlow *flow = dialog.flow();
    if (!flow || !flow->canGoOn(resource, known)) {
        flow = new RetrieveFlow(m_connection.client, resource, known, m_flows.get());
        // the dialog first: it makes room for a challenge and for rows that nobody keeps
        dialog.setFlow(flow);
        connect(flow, &RetrieveFlow::stateChanged, this, [this, flow, chunk] { onRetrieve(*flow, chunk); });
    }
    flow->start();
}

void LinkSession::onRetrieve(RetrieveFlow &flow, const api::ChunkPtr &chunk)
{
    const auto link = LinkRow::fromChunk(chunk);
    if (!link)
        return;
    switch (flow.state()) {
    case RetrieveFlow::State::Idle:
    case RetrieveFlow::State::Sending:
        return;
    case RetrieveFlow::State::Done:
        onRetrieved(flow, *link);
        break;
    case RetrieveFlow::State::Accepted:
        Q_EMIT message(tr("Belvo fetches %1 of %2 in the background.")
                           .arg(models::CellFormatter::title(flow.resource()), bankOf(*link)));
        break;
    case RetrieveFlow::State::Unknown:
        Q_EMIT message(tr("It is not known yet whether %1 was fetched.").arg(bankOf(*link)));
        break;
    case RetrieveFlow::State::Failed:
        if (flow.error())
            Q_EMIT message(errorText(*flow.error()).what);
        break;
    case RetrieveFlow::State::NeedsMfa:
        askForRetrieval(flow, *link, chunk);
        return;
    }
    showUnsavedRows(flow, *link);
}

void LinkSession::onRetrieved(RetrieveFlow &flow, const LinkRow &link)
{
    if (!flow.savesData()) {
        //: %1 bank
        Q_EMIT message(
            tr("%Ln record(s) fetched at %1. They are not kept.", nullptr, static_cast<int>(flow.rowCount()))
                .arg(bankOf(link)));
        return;
    }
    const auto &name = flow.resource().name;
    Q_EMIT message(tr("New data has arrived for %1.").arg(bankOf(link)));
    Q_EMIT dataArrived(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())), link.id);
}

void LinkSession::askForRetrieval(RetrieveFlow &flow, const LinkRow &link, const api::ChunkPtr &chunk)
{
    if (!flow.error() || !flow.error()->challenge)
        return;
    const auto goesNoFurther = [this, &flow, link] { showUnsavedRows(flow, link); };
    ask(flow.resource(), *flow.error()->challenge,
        {.action = tr("Fetching %1").arg(models::CellFormatter::title(flow.resource())),
         .link = link,
         .resume = [&flow](const api::ChunkPtr &rows) { flow.resumed(rows); },
         .startAgain =
             [this, chunk, spec = &flow.resource(), goesNoFurther] {
                 goesNoFurther();
                 retrieve(chunk, spec);
             },
         .abandonedMessage = flow.rowCount() > 0
                                 ? tr("The challenge was not answered: the rest was not fetched.")
                                 : tr("The challenge was not answered: nothing was fetched."),
         .abandoned = goesNoFurther,
         .shownAgain = {},
         .savesData = flow.savesData()});
}

//! Rows that Belvo does not keep are nowhere else: whatever has come is shown, however the rest went.
void LinkSession::showUnsavedRows(RetrieveFlow &flow, const LinkRow &link)
{
    if (flow.rows().empty())
        return;
    for (const QPointer<QDialog> &open : m_dialogs) {
        auto *known = qobject_cast<FetchedRowsDialog *>(open.data());
        if (!known || known->flow() != &flow || !known->isVisible())
            continue;
        known->showRows();
        known->raise();
        return;
    }
    unblock();
    auto *dialog = new FetchedRowsDialog(m_theme, m_profile, m_services.settings, m_reveal, *m_names, link,
                                         flow, m_window);
    connect(dialog, &FetchedRowsDialog::message, this, &LinkSession::message);
    connect(dialog, &FetchedRowsDialog::handedOver, this,
            [this](const HandoverRecord &record) { m_services.journal.append(m_profile, record); });
    show(dialog, false);
}

} // namespace vinculo::ui
