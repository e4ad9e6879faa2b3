// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/linksession.h"

#include "core/domain/resources/registry.h"
#include "models/flows/accessmodeflow.h"
#include "models/flows/credentialsflow.h"
#include "models/flows/refreshflow.h"
#include "models/flows/registerflow.h"
#include "models/refresh/fetchrecord.h"
#include "models/refresh/refreshmemory.h"
#include "ui/actions/linknames.h"
#include "ui/dialogs/links/accessmodedialog.h"
#include "ui/dialogs/links/credentialsdialog.h"
#include "ui/dialogs/links/refreshdialog.h"
#include "ui/dialogs/links/refreshwords.h"
#include "ui/dialogs/links/registerlinkdialog.h"
#include "ui/dialogs/mfa/mfadialog.h"
#include "ui/text/errortext.h"

#include <QDialog>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vinculo::ui {

using models::AccessModeFlow;
using models::CredentialsFlow;
using models::LinkRow;
using models::RefreshFlow;
using models::RegisterFlow;

namespace {

constexpr std::size_t kMostReads = 16;

QStringList fetchedResources(const api::ChunkPtr &link)
{
    return models::wireText(*link, 0, "fetch_resources").split(u", "_s, Qt::SkipEmptyParts);
}

} // namespace

LinkSession::LinkSession(QWidget *window, Theme &theme, models::RevealState &reveal, const Profile &profile,
                         api::Connection &connection, LinkServices services)
    : m_window(window)
    , m_theme(theme)
    , m_reveal(reveal)
    , m_profile(profile)
    , m_connection(connection)
    , m_services(std::move(services))
    , m_names(std::make_unique<LinkNames>(connection.client))
    , m_flows(std::make_unique<QObject>())
{
    if (m_services.refreshes)
        m_memory =
            std::make_unique<models::RefreshMemory>(*m_services.refreshes, m_services.lists, m_profile.id);
    watchOn();
}

LinkSession::~LinkSession()
{
    // now, not later: they hold references to flows and client, which go next
    for (const QPointer<QDialog> &dialog : m_dialogs)
        delete dialog.data();
}

void LinkSession::show(QDialog *dialog, bool windowModal)
{
    std::erase_if(m_dialogs, [](const QPointer<QDialog> &old) { return old.isNull(); });
    m_dialogs.emplace_back(dialog);
    if (windowModal)
        dialog->open();
    else
        dialog->show();
}

QString LinkSession::bankOf(const LinkRow &link) const
{
    return m_names->bank(link);
}

QString LinkSession::what(const std::optional<ApiError> &error)
{
    return error ? errorText(*error).what : QString();
}

// --- challenges
// -----------------------------------------------------------------------------------------------

void LinkSession::ask(const ResourceSpec &resource, const MfaChallenge &challenge,
                      const Interrupted &interrupted)
{
    auto flow =
        std::make_unique<models::MfaFlow>(m_connection.client, api::Clock::system(), resource, challenge);
    flow->setSavingData(interrupted.savesData);
    const auto subject = [this, interrupted] {
        return MfaSubject{m_names->person(interrupted.link.id), bankOf(interrupted.link), interrupted.action};
    };
    auto *dialog = new MfaDialog(m_theme, m_profile, std::move(flow), subject(), m_window);
    connect(m_names.get(), &LinkNames::changed, dialog, [dialog, subject] { dialog->setSubject(subject()); });
    connect(dialog, &MfaDialog::accepted428, this, interrupted.resume);
    if (interrupted.startAgain)
        connect(dialog, &MfaDialog::startAgainRequested, this, interrupted.startAgain);
    connect(dialog, &MfaDialog::abandoned, this, [this, interrupted] {
        if (interrupted.abandoned)
            interrupted.abandoned();
        if (!interrupted.abandonedMessage.isEmpty())
            Q_EMIT message(interrupted.abandonedMessage);
        if (!interrupted.link.id.isEmpty())
            readLink(interrupted.link.id);
    });
    if (interrupted.shownAgain)
        connect(dialog, &QDialog::accepted, this, interrupted.shownAgain);
    if (!interrupted.link.id.isEmpty()) {
        m_names->ask(interrupted.link);
        m_challenges[interrupted.link.id] = dialog;
    }
    unblock();
    Q_EMIT challengeAsked(); // first: others make room as well
    show(dialog, false);
}

//! A window-modal dialog would block one that opens by itself, while the bank's clock runs: it stays, but
//! blocks no longer.
void LinkSession::unblock()
{
    for (const QPointer<QDialog> &other : m_dialogs) {
        if (!other || !other->isVisible() || !other->isModal())
            continue;
        other->hide();
        other->setWindowModality(Qt::NonModal);
        other->show();
    }
}

// --- register
// -------------------------------------------------------------------------------------------------

void LinkSession::registerLink()
{
    auto *flow = new RegisterFlow(m_connection.client, m_flows.get());
    connect(flow, &RegisterFlow::stateChanged, this, [this, flow] { onRegister(*flow); });
    auto *dialog = new RegisterLinkDialog(m_theme, m_profile, m_connection.client, *flow, m_window);
    connect(dialog, &RegisterLinkDialog::findLinkRequested, this, &LinkSession::findLinkRequested);
    show(dialog);
}

void LinkSession::onRegister(RegisterFlow &flow)
{
    switch (flow.state()) {
    case RegisterFlow::State::Editing:
    case RegisterFlow::State::Sending:
        break;
    case RegisterFlow::State::Registered:
        Q_EMIT message(tr("The link has been registered."));
        readNewLink(flow.linkId());
        break;
    case RegisterFlow::State::Duplicate:
        Q_EMIT message(tr("The link was not registered: this customer is already linked with this "
                          "institution."));
        break;
    case RegisterFlow::State::Unknown:
        Q_EMIT message(tr("It is not known whether the link was registered."));
        break;
    case RegisterFlow::State::Failed:
        //: %1 is a whole sentence that says why
        Q_EMIT message(tr("The link was not registered. %1").arg(what(flow.error())));
        break;
    case RegisterFlow::State::NeedsMfa:
        if (!flow.error() || !flow.error()->challenge)
            break;
        LinkRow link;
        link.id = flow.linkId();
        ask(resources::links(), *flow.error()->challenge,
            {tr("Registering a link"),
             link,
             [&flow](const api::ChunkPtr &rows) { flow.resumed(rows); },
             [this] { registerLink(); },
             tr("The link exists but is not confirmed: the challenge was not answered."),
             {},
             {}});
        readNewLink(flow.linkId());
        break;
    }
}

void LinkSession::readNewLink(const QString &linkId)
{
    if (m_reads.size() > kMostReads)
        m_reads.erase(m_reads.begin());
    m_reads.push_back(m_connection.client.detail(resources::links(), linkId)
                          .then(this, [this](const Result<api::ChunkPtr> &link) {
                              if (link && *link && (*link)->rowCount > 0)
                                  Q_EMIT linkAdded(*link);
                          }));
}

void LinkSession::readLink(const QString &linkId)
{
    if (m_reads.size() > kMostReads)
        m_reads.erase(m_reads.begin());
    m_reads.push_back(m_connection.client.detail(resources::links(), linkId)
                          .then(this, [this](const Result<api::ChunkPtr> &link) {
                              if (link && *link && (*link)->rowCount > 0)
                                  Q_EMIT linkChanged(*link);
                          }));
}

// --- refresh
// --------------------------------------------------------------------------------------------------

bool LinkSession::isRefreshing(const QString &linkId) const
{
    const RefreshFlow *flow = m_refreshes.value(linkId);
    return flow &&
           (flow->state() == RefreshFlow::State::Sending || flow->state() == RefreshFlow::State::Watching);
}

RefreshFlow &LinkSession::refreshFlow(const LinkRow &link)
{
    RefreshFlow *&flow = m_refreshes[link.id];
    const bool goesOn = flow && flow->state() != RefreshFlow::State::Done &&
                        flow->state() != RefreshFlow::State::Failed &&
                        flow->state() != RefreshFlow::State::StillWorking;
    if (goesOn)
        return *flow;
    if (flow)
        flow->deleteLater();
    flow = new RefreshFlow(m_connection.client, link.id, m_flows.get());
    RefreshFlow &made = *flow;
    made.setComparing(true);
    connect(flow, &RefreshFlow::stateChanged, this, [this, &made, link] { onRefresh(made, link); });
    connect(flow, &RefreshFlow::changesKnown, this, [this, &made, link] {
        const QStringList lines = changeLines(made.changes());
        if (!lines.isEmpty())
            //: what has changed at a bank: %1 bank, %2 sentences
            Q_EMIT message(tr("%1: %2").arg(bankOf(link), lines.join(u' ')));
    });
    return made;
}

//! Brings what is already open about this refresh to the front: its challenge, else its progress.
bool LinkSession::raiseRefresh(const QString &linkId)
{
    const RefreshFlow *flow = m_refreshes.value(linkId);
    const bool asks = flow && flow->state() == RefreshFlow::State::NeedsMfa;
    QDialog *open = asks ? m_challenges.value(linkId).data() : nullptr;
    for (const QPointer<QDialog> &dialog : m_dialogs) {
        const auto *known = qobject_cast<RefreshDialog *>(dialog.data());
        if (!open && known && known->isVisible() && known->linkId() == linkId)
            open = dialog.data();
    }
    if (!open || !open->isVisible())
        return false;
    open->raise();
    open->activateWindow();
    return true;
}

void LinkSession::showRefresh(RefreshFlow &flow, const LinkRow &link, const QStringList &ticked)
{
    auto *dialog = new RefreshDialog(m_theme, m_profile, flow, *m_names, link, ticked, m_window);
    dialog->setCare(fetchRecord(link.id, dialog), holdOf(link.institution));
    if (m_services.outages)
        connect(m_services.outages, &models::OutageBoard::changed, dialog, &RefreshDialog::followCare);
    show(dialog);
}

//! Whether a person holds refreshes for the bank, at the moment it is asked.
std::function<bool()> LinkSession::holdOf(const QString &bank) const
{
    return [isHeld = m_services.isHeld, bank] { return isHeld && isHeld(bank); };
}

//! What Belvo was asked for in an earlier run of the program and was not seen to end.
void LinkSession::watchOn()
{
    if (!m_memory)
        return;
    for (const RefreshWatch &watch : m_memory->watches()) {
        LinkRow link;
        link.id = watch.link;
        link.institution = watch.institution;
        m_names->ask(link);
        RefreshFlow &flow = refreshFlow(link);
        flow.watchOn(watch);
        m_memory->recall(flow, watch);
    }
}

models::FetchRecord *LinkSession::fetchRecord(const QString &linkId, QObject *parent) const
{
    QStringList links{linkId};
    if (m_services.linksSharingLimits)
        links += m_services.linksSharingLimits(linkId);
    links.removeDuplicates();
    return new models::FetchRecord(m_services.journal, m_profile, links, m_connection.clock.utcMs, parent);
}

void LinkSession::refresh(const api::ChunkPtr &chunk)
{
    const auto link = LinkRow::fromChunk(chunk);
    if (!link || raiseRefresh(link->id))
        return;
    m_names->ask(*link);
    showRefresh(refreshFlow(*link), *link, fetchedResources(chunk));
}

void LinkSession::askForRefresh(RefreshFlow &flow, const LinkRow &link)
{
    if (!flow.error() || !flow.error()->challenge)
        return;
    // the progress that made room for the challenge comes back after it; by then the flow may be over
    const auto shownAgain = [this, known = QPointer<RefreshFlow>(&flow), link] {
        if (known && known->state() == RefreshFlow::State::Watching && !raiseRefresh(link.id))
            showRefresh(*known, link, QStringList(known->resources()));
    };
    ask(resources::links(), *flow.error()->challenge,
        {tr("Fetching new data"), link, [&flow](const api::ChunkPtr &) { flow.resumed(); },
         [&flow] { flow.startAgain(); }, tr("The challenge was not answered: nothing was fetched."),
         [&flow] { flow.abandoned(); }, shownAgain});
}

void LinkSession::onRefresh(RefreshFlow &flow, const LinkRow &link)
{
    if (m_memory)
        m_memory->remember(flow);
    switch (flow.state()) {
    case RefreshFlow::State::Idle:
    case RefreshFlow::State::Sending:
        break;
    case RefreshFlow::State::CoolingDown:
        Q_EMIT message(
            tr("The link with %1 was fetched a short time ago. Belvo allows it once in ten minutes.")
                .arg(bankOf(link)));
        break;
    case RefreshFlow::State::Watching:
        Q_EMIT message(tr("Belvo is fetching %1.").arg(bankOf(link)));
        break;
    case RefreshFlow::State::Done:
        Q_EMIT message(tr("New data has arrived for %1.").arg(bankOf(link)));
        if (flow.link())
            Q_EMIT linkChanged(flow.link());
        for (const auto *resource :
             {&resources::accounts(), &resources::transactions(), &resources::owners()})
            Q_EMIT dataArrived(
                QString::fromUtf8(resource->name.data(), static_cast<qsizetype>(resource->name.size())),
                link.id);
        break;
    case RefreshFlow::State::NeedsMfa:
        askForRefresh(flow, link);
        break;
    case RefreshFlow::State::StillWorking:
    case RefreshFlow::State::Unknown:
        Q_EMIT message(tr("It is not known yet whether %1 was fetched.").arg(bankOf(link)));
        break;
    case RefreshFlow::State::Failed:
        if (flow.error())
            Q_EMIT message(errorText(*flow.error()).what);
        break;
    }
    Q_EMIT refreshesChanged();
}

// --- the others
// -----------------------------------------------------------------------------------------------

void LinkSession::changeAccessMode(const api::ChunkPtr &chunk)
{
    const auto link = LinkRow::fromChunk(chunk);
    if (!link)
        return;
    m_names->ask(*link);
    auto *flow = new AccessModeFlow(m_connection.client, link->id, m_flows.get());
    connect(flow, &AccessModeFlow::stateChanged, this,
            [this, flow, row = *link] { onAccessMode(*flow, row); });
    show(new AccessModeDialog(m_theme, m_profile, *flow, *m_names, *link, m_window));
}

void LinkSession::onAccessMode(const AccessModeFlow &flow, const LinkRow &link)
{
    switch (flow.state()) {
    case AccessModeFlow::State::Sending:
        break;
    case AccessModeFlow::State::Idle: // read after a lost answer: the link is as it was
        Q_EMIT message(tr("The access mode of the link with %1 was not changed.").arg(bankOf(link)));
        break;
    case AccessModeFlow::State::Done:
        Q_EMIT message(tr("The access mode of the link with %1 was changed.").arg(bankOf(link)));
        if (flow.link())
            Q_EMIT linkChanged(flow.link());
        break;
    case AccessModeFlow::State::Unknown:
        Q_EMIT message(
            tr("It is not known whether the access mode of the link with %1 was changed.").arg(bankOf(link)));
        break;
    case AccessModeFlow::State::Failed:
        //: %2 is a whole sentence that says why
        Q_EMIT message(tr("The access mode of the link with %1 was not changed. %2")
                           .arg(bankOf(link), what(flow.error())));
        break;
    }
}

void LinkSession::updateCredentials(const api::ChunkPtr &chunk)
{
    const auto link = LinkRow::fromChunk(chunk);
    if (!link)
        return;
    m_names->ask(*link);
    auto *flow = new CredentialsFlow(m_connection.client, link->id, m_flows.get());
    connect(flow, &CredentialsFlow::stateChanged, this,
            [this, flow, chunk, row = *link] { onCredentials(*flow, row, chunk); });
    show(new CredentialsDialog(m_theme, m_profile, *flow, *m_names, *link, m_window));
}

void LinkSession::onCredentials(CredentialsFlow &flow, const LinkRow &link, const api::ChunkPtr &chunk)
{
    switch (flow.state()) {
    case CredentialsFlow::State::Editing:
    case CredentialsFlow::State::Sending:
        break;
    case CredentialsFlow::State::Done:
        Q_EMIT message(tr("The credentials of the link with %1 were updated.").arg(bankOf(link)));
        if (flow.link())
            Q_EMIT linkChanged(flow.link());
        break;
    case CredentialsFlow::State::Unknown:
        Q_EMIT message(tr("It is not known whether the credentials of the link with %1 were updated.")
                           .arg(bankOf(link)));
        break;
    case CredentialsFlow::State::Failed:
        //: %2 is a whole sentence that says why
        Q_EMIT message(tr("The credentials of the link with %1 were not updated. %2")
                           .arg(bankOf(link), what(flow.error())));
        break;
    case CredentialsFlow::State::NeedsMfa:
        if (!flow.error() || !flow.error()->challenge)
            break;
        ask(resources::links(), *flow.error()->challenge,
            {tr("Updating the credentials"),
             link,
             [&flow](const api::ChunkPtr &rows) { flow.resumed(rows); },
             [this, chunk] { updateCredentials(chunk); },
             tr("The challenge was not answered: the credentials are not confirmed."),
             {},
             {}});
        break;
    }
}

} // namespace vinculo::ui
