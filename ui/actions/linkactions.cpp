// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/linkactions.h"

#include "models/flows/linkrow.h"
#include "ui/actions/linkdiagnosis.h"
#include "ui/actions/plandesk.h"
#include "ui/dialogs/links/refreshwords.h"
#include "ui/text/durationtext.h"
#include "ui/theme/theme.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace vinculo::ui {

struct LinkActions::Private
{
    Private(QWidget *parent, Theme &colours, models::RevealState &masks, const Profile &own, LinkServices all)
        : window(parent)
        , theme(colours)
        , reveal(masks)
        , profile(own)
        , services(std::move(all))
    {
    }

    QWidget *window;
    Theme &theme;
    models::RevealState &reveal;
    const Profile profile;
    LinkServices services;
    QTimer clock; //!< shows the countdown of the refresh action
    QAction registerLink;
    QAction refresh;
    QAction accessMode;
    QAction credentials;
    QAction retrieve;
    QAction diagnose;
    QAction remove;
    api::Connection *connection = nullptr;
    api::ChunkPtr link;
    QPointer<PlanDesk> plans;
    std::unique_ptr<LinkSession> session; //!< flows and dialogs of one connection
    std::unique_ptr<LinkDiagnosis> diagnosis;

    //! Those that change something at Belvo.
    [[nodiscard]] QList<QAction *> writing()
    {
        return {&registerLink, &refresh, &retrieve, &accessMode, &credentials, &remove};
    }
};

LinkActions::LinkActions(QWidget *window, Theme &theme, models::RevealState &reveal, const Profile &profile,
                         LinkServices services)
    : QObject(window)
    , d(std::make_unique<Private>(window, theme, reveal, profile, std::move(services)))
{
    d->registerLink.setObjectName(u"registerLink"_s);
    d->refresh.setObjectName(u"refreshLink"_s);
    d->accessMode.setObjectName(u"changeAccessMode"_s);
    d->credentials.setObjectName(u"updateCredentials"_s);
    d->retrieve.setObjectName(u"retrieveData"_s);
    d->diagnose.setObjectName(u"diagnoseLink"_s);
    d->remove.setObjectName(u"deleteLink"_s);
    d->refresh.setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    d->diagnose.setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D));
    d->remove.setShortcut(
#ifdef Q_OS_MACOS
        QKeySequence(Qt::CTRL | Qt::Key_Backspace)
#else
        QKeySequence(Qt::Key_Delete)
#endif
    );
    d->registerLink.setShortcut(QKeySequence::New);
    connect(&d->registerLink, &QAction::triggered, this, [this] { d->session->registerLink(); });
    connect(&d->refresh, &QAction::triggered, this, [this] { d->session->refresh(d->link); });
    connect(&d->accessMode, &QAction::triggered, this, [this] { d->session->changeAccessMode(d->link); });
    connect(&d->credentials, &QAction::triggered, this, [this] { d->session->updateCredentials(d->link); });
    connect(&d->retrieve, &QAction::triggered, this, [this] { retrieveThrough(d->link, nullptr); });
    connect(&d->remove, &QAction::triggered, this, [this] { erase(); });
    connect(&d->diagnose, &QAction::triggered, this, [this] {
        if (const auto link = models::LinkRow::fromChunk(d->link))
            diagnoseLinks({.links = {{link->id, link->institution, link->status}}});
    });
    d->clock.setInterval(std::chrono::seconds(1));
    connect(&d->clock, &QTimer::timeout, this, &LinkActions::showCountdown);
    connect(&theme, &Theme::changed, this, &LinkActions::retranslate);
    retranslate();
    showAvailability();
}

LinkActions::~LinkActions() = default;

void LinkActions::setPlans(PlanDesk *plans)
{
    d->plans = plans;
    if (plans) {
        connect(plans, &PlanDesk::boardChanged, this, &LinkActions::showErasing);
        connect(this, &LinkActions::challengeAsked, plans, &PlanDesk::makeRoom);
    }
    showErasing();
}

void LinkActions::setConnection(api::Connection *connection)
{
    // dialogs and flows must be gone before the client they talk to
    d->diagnosis.reset();
    d->session.reset();
    d->connection = connection;
    if (connection) {
        d->session = std::make_unique<LinkSession>(d->window, d->theme, d->reveal, d->profile, *connection,
                                                   d->services);
        d->diagnosis =
            std::make_unique<LinkDiagnosis>(d->window, d->theme, d->profile, *connection, d->services);
        connectSession();
        connectDiagnosis();
        connect(&connection->governor, &api::Governor::refreshesRecalled, this, &LinkActions::showCountdown,
                Qt::UniqueConnection);
    }
    showAvailability();
}

void LinkActions::connectSession()
{
    const LinkSession *session = d->session.get();
    connect(session, &LinkSession::linkChanged, this, &LinkActions::linkChanged);
    connect(session, &LinkSession::linkAdded, this, &LinkActions::linkAdded);
    connect(session, &LinkSession::dataArrived, this, &LinkActions::dataArrived);
    connect(session, &LinkSession::findLinkRequested, this, &LinkActions::findLinkRequested);
    connect(session, &LinkSession::message, this, &LinkActions::message);
    connect(session, &LinkSession::challengeAsked, this, &LinkActions::challengeAsked);
    connect(session, &LinkSession::refreshesChanged, this, &LinkActions::showCountdown);
}

//! A diagnosis only reads; what it leads to is the session's, and what the session changes is looked at anew.
void LinkActions::connectDiagnosis()
{
    const LinkDiagnosis *diagnosis = d->diagnosis.get();
    connect(diagnosis, &LinkDiagnosis::refreshRequested, this,
            [this](const api::ChunkPtr &link) { d->session->refresh(link); });
    connect(diagnosis, &LinkDiagnosis::fetchRequested, this, &LinkActions::retrieveThrough);
    connect(diagnosis, &LinkDiagnosis::customerRequested, this, &LinkActions::personRequested);
    connect(diagnosis, &LinkDiagnosis::linkRead, this, &LinkActions::linkChanged);
    connect(d->session.get(), &LinkSession::linkChanged, d->diagnosis.get(),
            [this](const api::ChunkPtr &link) {
                if (const auto row = models::LinkRow::fromChunk(link))
                    d->diagnosis->linkChanged(row->id);
            });
    connect(d->session.get(), &LinkSession::dataArrived, d->diagnosis.get(),
            [this](const QString &, const QString &linkId) { d->diagnosis->linkChanged(linkId); });
}

void LinkActions::setCurrentLink(const api::ChunkPtr &link)
{
    d->link = link && link->rowCount > 0 ? link : nullptr;
    showAvailability();
}

bool LinkActions::begin(const api::ChunkPtr &link, models::HealthAction action)
{
    setCurrentLink(link);
    QAction *command = nullptr;
    if (action == models::HealthAction::Refresh || action == models::HealthAction::ResumeMfa)
        command = &d->refresh;
    else if (action == models::HealthAction::UpdateCredentials)
        command = &d->credentials;
    if (!command || !command->isEnabled() || !command->isVisible())
        return false;
    command->trigger();
    return true;
}

void LinkActions::retrieveThrough(const api::ChunkPtr &link, const ResourceSpec *spec)
{
    if (d->session && link)
        d->session->retrieve(link, spec);
}

void LinkActions::diagnoseLinks(const models::DiagnosisQuestion &question)
{
    if (d->diagnosis)
        d->diagnosis->ask(question);
}

void LinkActions::showAvailability()
{
    const Access access = d->profile.access;
    const bool writes = access != Access::ReadOnly;
    // what a profile may not do is absent, not grey: the badge in the band says why
    for (QAction *action : d->writing())
        action->setVisible(writes);
    d->credentials.setVisible(writes && d->profile.environment != Environment::Production);
    d->remove.setVisible(access == Access::Admin);
    for (QAction *action : d->writing())
        action->setEnabled(action->isVisible() && d->session && (action == &d->registerLink || d->link));
    d->diagnose.setEnabled(d->diagnosis && d->link);
    showRetrieval();
    showErasing();
    showCountdown();
}

//! One link is erased as many are: looked over, written down, counted down, verified and proven.
void LinkActions::erase()
{
    const auto link = models::LinkRow::fromChunk(d->link);
    if (!link || !d->plans)
        return;
    PlanDraft draft;
    draft.kind = PlanKind::DeleteLinks;
    PlanTarget target;
    target.id = link->id;
    target.institution = link->institution;
    target.externalId = link->externalId;
    target.status = link->status;
    target.accessMode = link->accessMode;
    draft.targets.append(target);
    d->plans->open(draft);
}

void LinkActions::showErasing()
{
    const bool isOffered = d->plans && d->plans->board();
    d->remove.setEnabled(d->remove.isVisible() && d->session && d->link && isOffered);
    const QString reason = d->session && !isOffered
                               ? tr("Tasks are not kept on this computer, so nothing can be erased.")
                               : QString();
    d->remove.setToolTip(reason);
    d->remove.setStatusTip(reason.isEmpty() ? tr("Erases the link and all its data at Belvo. Asks first.")
                                            : reason);
}

QString LinkActions::refusal() const
{
    const auto link = models::LinkRow::fromChunk(d->link);
    return link ? refusalText(*link) : QString();
}

//! A link that Belvo would refuse is not asked; whoever wonders why finds the reason where the action is. The
//! dialog, which is reached from records too, says the same.
void LinkActions::showRetrieval()
{
    const QString reason = refusal();
    d->retrieve.setEnabled(d->retrieve.isVisible() && d->session && d->link && reason.isEmpty());
    d->retrieve.setToolTip(reason);
    d->retrieve.setStatusTip(
        reason.isEmpty() ? tr("Fetches one kind of data of this link at the institution now.") : reason);
}

void LinkActions::showCountdown()
{
    const auto link = d->link ? models::LinkRow::fromChunk(d->link) : std::nullopt;
    const auto wait =
        d->connection && link ? d->connection->governor.refreshCooldown(link->id) : std::nullopt;
    const bool working = d->session && link && d->session->isRefreshing(link->id);
    if (working) {
        d->refresh.setText(tr("Fetching at Belvo…"));
        d->refresh.setStatusTip(tr("Shows how far Belvo is."));
    } else if (wait) {
        //: %1 is the time to wait as 9:41
        d->refresh.setText(tr("Fetch &again at Belvo… (in %1)").arg(clockText(*wait)));
        d->refresh.setStatusTip(
            tr("This link was fetched a short time ago. Belvo allows it once in ten minutes."));
    } else {
        const QString reason = refusal(); // its dialog says it too, and what else there is to know
        d->refresh.setText(tr("Fetch &again at Belvo…"));
        d->refresh.setStatusTip(
            reason.isEmpty() ? tr("Asks Belvo to fetch new data of this link at the bank.") : reason);
    }
    d->refresh.setEnabled(d->refresh.isVisible() && d->session && link && (working || !wait));
    if (wait && !d->clock.isActive())
        d->clock.start();
    else if (!wait)
        d->clock.stop();
}

void LinkActions::retranslate()
{
    d->registerLink.setText(tr("&New link…"));
    d->registerLink.setStatusTip(tr("Registers a link with an institution that takes a password."));
    d->accessMode.setText(tr("Change access &mode…"));
    d->accessMode.setStatusTip(tr("Lets Belvo fetch new data by itself, or not."));
    d->credentials.setText(tr("Update &credentials…"));
    d->credentials.setStatusTip(tr("Gives the link a new password. Only in practice environments."));
    d->retrieve.setText(tr("Fetch &part of the data…"));
    d->diagnose.setText(tr("&Why are the data missing or old?…"));
    d->diagnose.setStatusTip(
        tr("Nine checks that only read, one verdict, and who has to act. Also what to tell the customer."));
    d->remove.setText(tr("&Erase link at Belvo…"));
    d->registerLink.setIcon(d->theme.icon(u"add"_s));
    d->refresh.setIcon(d->theme.icon(u"refresh"_s));
    d->accessMode.setIcon(d->theme.icon(u"clock"_s));
    d->credentials.setIcon(d->theme.icon(u"key"_s));
    d->retrieve.setIcon(d->theme.icon(u"transaction"_s));
    d->diagnose.setIcon(d->theme.icon(u"search"_s));
    d->remove.setIcon(d->theme.icon(u"erase"_s, Theme::Role::Problem));
    showRetrieval();
    showErasing();
    showCountdown();
}

QAction *LinkActions::registerLink() const
{
    return &d->registerLink;
}
QAction *LinkActions::refresh() const
{
    return &d->refresh;
}
QAction *LinkActions::accessMode() const
{
    return &d->accessMode;
}
QAction *LinkActions::credentials() const
{
    return &d->credentials;
}
QAction *LinkActions::retrieve() const
{
    return &d->retrieve;
}
QAction *LinkActions::diagnose() const
{
    return &d->diagnose;
}
QAction *LinkActions::remove() const
{
    return &d->remove;
}

QList<QAction *> LinkActions::linkActions() const
{
    return {&d->refresh, &d->diagnose, &d->retrieve, &d->accessMode, &d->credentials, &d->remove};
}

} // namespace vinculo::ui
