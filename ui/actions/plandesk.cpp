// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/plandesk.h"

#include "models/plans/exporting/exportparts.h"
#include "models/plans/review/planladder.h"
#include "ui/dialogs/plans/closingdialog.h"
#include "ui/dialogs/plans/plandialog.h"
#include "ui/text/errortext.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace vinculo::ui {

using namespace Qt::StringLiterals;
using models::PlanRun;

namespace {

constexpr int kIdsAtOnce = 10'000; //!< of links, read from the ledger

//! Worth another try: the rest is done, or was left out because trying harms.
bool mayGoAgain(const PlanItem &item)
{
    return item.state == PlanItemState::Failed || item.state == PlanItemState::Unknown;
}

//! Of a plan that never began.
bool neverSent(const PlanItem &item)
{
    return item.state == PlanItemState::Waiting;
}

//! Its files are written anew.
bool isExported(const PlanItem &item)
{
    return item.state != PlanItemState::AlreadyGone;
}

} // namespace

PlanDesk::PlanDesk(QWidget *window, Theme &theme, const Profile &profile, storage::Ledger *ledger,
                   storage::Journal &journal, models::ListCache &lists, storage::Settings &settings)
    : QObject(window)
    , m_window(window)
    , m_theme(theme)
    , m_profile(profile)
    , m_ledger(ledger)
    , m_journal(journal)
    , m_lists(lists)
    , m_settings(settings)
{
    connect(&lists, &models::ListCache::linkForgotten, this, &PlanDesk::forgetParts);
    connect(&lists, &models::ListCache::profileForgotten, this, [this](const QUuid &id) {
        if (m_ledger)
            models::ExportParts::removeOthers(m_ledger->directory(), id, {});
    });
}

PlanDesk::~PlanDesk()
{
    delete m_dialog; // it refers to the board
}

void PlanDesk::setCare(std::function<bool(const QString &institution)> isHeld,
                       std::function<QStringList(const QString &linkId)> linksSharingLimits)
{
    m_isHeld = std::move(isHeld);
    m_linksSharingLimits = std::move(linksSharingLimits);
}

void PlanDesk::setInstitutionTitles(std::function<QString(const QString &name)> titles)
{
    m_titles = std::move(titles);
    if (m_dialog)
        m_dialog->setInstitutionTitles(m_titles);
}

void PlanDesk::setConnection(api::Connection *connection)
{
    if (connection == m_connection && connection)
        return;
    delete m_dialog;
    m_again.reset();
    m_settling.clear();
    m_followed.clear();
    m_connection = connection;
    const auto old = std::exchange(m_board, nullptr);
    if (connection && m_ledger) {
        m_board = std::make_unique<models::PlanBoard>(
            models::PlanServices{.ledger = *m_ledger,
                                 .client = connection->client,
                                 .profile = m_profile,
                                 .clock = connection->clock,
                                 .journal = &m_journal,
                                 .partsKey = [this] { return m_lists.key(); },
                                 .isHeld = m_isHeld,
                                 .linksSharingLimits = m_linksSharingLimits});
        connect(m_board.get(), &models::PlanBoard::planChanged, this, &PlanDesk::tellBusy);
        connect(m_board.get(), &models::PlanBoard::changed, this, &PlanDesk::tellBusy);
    }
    Q_EMIT boardChanged(); // the old one lives until everybody has let go of it
    tellBusy();
}

bool PlanDesk::offers(PlanKind kind) const
{
    return m_ledger && models::mayStart(kind, m_profile.access);
}

void PlanDesk::open(const PlanDraft &draft)
{
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    if (!m_board) {
        Q_EMIT message(m_ledger ? tr("There is no connection to Belvo. Nothing can be done there now.")
                                : tr("Tasks are not kept on this computer, so none can be started."));
        return;
    }
    if (const auto refusal = m_board->refusal(draft.kind)) {
        Q_EMIT message(errorText(*refusal).what);
        return;
    }
    if (draft.targets.isEmpty()) {
        Q_EMIT message(tr("No link is chosen."));
        return;
    }
    m_dialog =
        new PlanDialog(m_theme, m_profile, draft, *m_board, m_connection->client, m_settings, m_window);
    m_dialog->setInstitutionTitles(m_titles);
    connect(m_dialog, &PlanDialog::started, this, [this](const QUuid &plan) {
        follow(plan);
        Q_EMIT planStarted(plan);
    });
    connect(m_dialog, &PlanDialog::calledOff, this,
            [this] { Q_EMIT message(tr("Called off: nothing was sent to Belvo.")); });
    m_dialog->open();
}

void PlanDesk::makeRoom()
{
    if (!m_dialog || !m_dialog->isVisible() || !m_dialog->isModal())
        return;
    m_dialog->hide();
    m_dialog->setWindowModality(Qt::NonModal);
    m_dialog->show();
}

void PlanDesk::resume(const QUuid &plan)
{
    PlanRun *run = m_board ? m_board->run(plan) : nullptr;
    if (!run)
        return;
    if (const auto refusal = run->refusal()) {
        Q_EMIT message(errorText(*refusal).what);
        return;
    }
    follow(plan);
    run->resume();
}

void PlanDesk::openAgain(const QUuid &plan)
{
    PlanRun *run = m_board ? m_board->run(plan) : nullptr;
    if (!run)
        return;
    const PlanHead head = run->head();
    auto choose = head.startedAt.isValid() ? mayGoAgain : neverSent; // stopped ones may never have begun
    if (head.kind == PlanKind::ExportData)
        choose = isExported;
    m_again = std::make_unique<models::PlanItemsReader>(*m_board, plan, choose);
    connect(m_again.get(), &models::PlanItemsReader::finished, this, [this, head] {
        PlanDraft draft{.kind = head.kind,
                        .settings = head.settings,
                        .targets = {},
                        .reason = head.reason,
                        .ticket = head.ticket,
                        .isPerson = head.isPerson};
        for (const PlanItem &item : m_again->items()) // what they hold now is read anew
            draft.targets.append(uncounted(item.target));
        open(draft);
    });
    connect(m_again.get(), &models::PlanItemsReader::failed, this,
            [this](const ApiError &error) { Q_EMIT message(errorText(error).what); });
    m_again->start();
}

void PlanDesk::follow(const QUuid &plan)
{
    PlanRun *run = m_board ? m_board->run(plan) : nullptr;
    if (!run || m_followed.contains(plan))
        return;
    m_followed.insert(plan);
    connect(run, &PlanRun::stateChanged, this, [this, plan] { onRunState(plan); });
    onRunState(plan);
}

//! Whenever it stands still, what is gone at Belvo goes here as well.
void PlanDesk::onRunState(const QUuid &plan)
{
    tellBusy();
    const PlanRun *run = m_board ? m_board->run(plan) : nullptr;
    if (!run)
        return;
    Q_EMIT runStateChanged(plan, run->state());
    switch (run->state()) {
    case PlanRun::State::Prepared:
    case PlanRun::State::Checking:
    case PlanRun::State::Ready:
    case PlanRun::State::CountingDown:
    case PlanRun::State::Running:
    case PlanRun::State::Stopping:
        return;
    case PlanRun::State::Paused:
    case PlanRun::State::Stopped:
    case PlanRun::State::Finished:
    case PlanRun::State::Blocked:
        break;
    }
    if (run->head().kind == PlanKind::DeleteLinks)
        settle(plan);
    else if (run->head().kind != PlanKind::ExportData)
        Q_EMIT linksChanged();
}

//! Rows of somebody who is to be forgotten may be among what exports have put aside. They read it again.
//! Once for many links.
void PlanDesk::forgetParts()
{
    if (!m_ledger || std::exchange(m_isForgetting, true))
        return;
    QTimer::singleShot(0, this, [this] {
        m_isForgetting = false;
        models::ExportParts::removeOthers(m_ledger->directory(), m_profile.id, {});
    });
}

//! Only when more of them are gone than the last time.
void PlanDesk::settle(const QUuid &plan)
{
    const PlanProgress progress = m_board->run(plan)->progress();
    const qint64 gone = progress.done + progress.alreadyGone;
    if (gone == m_settled.value(plan))
        return;
    m_settling[plan] = {.gone = gone};
    readErased(plan, -1);
}

void PlanDesk::readErased(const QUuid &plan, qint64 after)
{
    m_settling[plan].reading =
        m_ledger->links(plan, {PlanItemState::Done, PlanItemState::AlreadyGone}, after, kIdsAtOnce)
            .then(this, [this, plan](const Result<storage::LinkPage> &page) {
                Settling &settling = m_settling[plan];
                if (!page)
                    return; // what stands still later tries again
                settling.ids += page->ids;
                if (page->next >= 0)
                    readErased(plan, page->next);
                else
                    wipe(plan, settling);
            });
}

void PlanDesk::wipe(const QUuid &plan, const Settling &settling)
{
    if (settling.ids.isEmpty())
        return;
    forgetParts();
    m_wiping[plan] =
        m_lists.forgetLinks(settling.ids)
            .then(this, [this, plan, gone = settling.gone](const Result<models::ForgottenLists> &outcome) {
                if (!outcome)
                    return;
                if (outcome->left == 0)
                    m_settled[plan] = gone;
                m_wiped[plan] += outcome->removed;
                Q_EMIT wiped(plan);
                if (outcome->left > 0)
                    Q_EMIT message(tr("%Ln kept list(s) could not be erased from this computer. "
                                      "Erase them in the settings.",
                                      nullptr, outcome->left));
            });
    Q_EMIT linksErased(settling.ids);
}

QString PlanDesk::wipedText(const QUuid &plan) const
{
    const auto lists = m_wiped.constFind(plan);
    if (lists == m_wiped.cend())
        return {};
    const int count = *lists;
    return count == 0 ? tr("On this computer no list with these links was kept.")
                      : tr("On this computer %Ln kept list(s) with rows of these links were erased.", nullptr,
                           count);
}

int PlanDesk::busyCount() const
{
    return m_board ? m_board->busyCount() : 0;
}

void PlanDesk::tellBusy()
{
    const int now = busyCount();
    if (std::exchange(m_busy, now) != now)
        Q_EMIT busyChanged(now);
    checkWaiting();
}

void PlanDesk::checkWaiting()
{
    if (busyCount() > 0 || !m_then)
        return;
    const auto then = std::exchange(m_then, nullptr);
    delete m_closing;
    // later: this may come from inside of what is about to go
    QTimer::singleShot(0, this, then);
}

void PlanDesk::whenIdle(std::function<void()> then)
{
    if (busyCount() == 0)
        return then();
    if (m_closing) {
        m_closing->raise();
        return;
    }
    auto *dialog = new ClosingDialog(m_theme, m_profile, busyCount(), m_window);
    m_closing = dialog;
    connect(dialog, &ClosingDialog::chosen, this, [this, then](ClosingDialog::Choice choice) {
        m_then = then;
        if (choice == ClosingDialog::Choice::Pause && m_board)
            for (const PlanSummary &plan : m_board->plans())
                if (plan.head.state == PlanState::Running)
                    if (PlanRun *run = m_board->run(plan.head.id); run && run->isBusy())
                        run->pause();
        if (choice == ClosingDialog::Choice::Wait)
            Q_EMIT message(tr("The window closes by itself when the tasks are done."));
        checkWaiting();
    });
    connect(dialog, &QDialog::rejected, this, [this] { m_then = nullptr; }); // stays after all
    dialog->open();
}

} // namespace vinculo::ui
